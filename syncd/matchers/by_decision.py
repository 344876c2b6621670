"""Match by what a person said in review: it always wins and is never re-guessed."""

from datetime import datetime

from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known


def is_nobody(mention: Mention, known: Known, at: datetime) -> bool:
    """Whether review said that this, in something that happened at `at`, is nobody we keep."""
    word = known.word_on(mention.key, at)
    return word is not None and word.person is None


def evidence(mention: Mention, known: Known, at: datetime) -> tuple[Evidence, ...]:
    """Who review said this is."""
    word = known.word_on(mention.key, at)
    if word is None or word.person is None:
        return ()
    field, value = mention.key
    what = {"email": "address", "phone": "number"}.get(field, "name")
    return (
        Evidence(
            EvidenceKind.DECISION, word.person, 1.0, f"{what} {value} was decided in review (decision {word.decision})"
        ),
    )
