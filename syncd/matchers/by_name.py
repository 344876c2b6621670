"""Match on a name alone: enough to ask, never enough to decide."""

from syncd.matchers.names import name_key
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known

UNIQUE = 0.8
SHARED = 0.7
"""Split among everyone of that name."""


def evidence(mention: Mention, known: Known) -> tuple[Evidence, ...]:
    """Everyone in the directory of this full name, however it is written."""
    key = name_key(mention.name)
    namesakes = known.by_name.get(key, ()) if key else ()
    if len(namesakes) == 1:
        return (Evidence(EvidenceKind.NAME, namesakes[0], UNIQUE, f"the name {mention.name} is the same"),)
    words = f"the name {mention.name} is the same, as on {len(namesakes)} records"
    return tuple(Evidence(EvidenceKind.NAME, person, SHARED / len(namesakes), words) for person in namesakes)
