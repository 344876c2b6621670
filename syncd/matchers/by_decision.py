"""Match by what a person said in review: it always wins and is never re-guessed."""

from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known


def is_nobody(mention: Mention, known: Known) -> bool:
    """Whether review said that this is nobody we keep."""
    return mention.key in known.decided and known.decided[mention.key] is None


def evidence(mention: Mention, known: Known) -> tuple[Evidence, ...]:
    """Who review said this is."""
    person = known.decided.get(mention.key)
    if person is None:
        return ()
    field, value = mention.key
    what = {"email": "address", "phone": "number"}.get(field, "name")
    return (Evidence(EvidenceKind.DECISION, person, 1.0, f"{what} {value} was decided in review"),)
