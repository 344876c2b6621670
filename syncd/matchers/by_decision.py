"""Match by what a person said in review: it always wins and is never re-guessed."""

from dataclasses import replace
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


def as_said(mention: Mention, known: Known, at: datetime) -> Known:
    """What is known, with the number beside an address as review said of it: nobody's, or this one's alone."""
    word = known.word_on(("phone", mention.phone), at) if mention.email and mention.phone else None
    if word is None:
        return known
    return replace(known, by_phone={mention.phone: (word.person,)} if word.person else {})
