"""Which of the things that are proposed for an empty field of somebody may fill it without an answer."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from syncd.model.filling import FillPolicy
from syncd.model.people import Person, Provenance
from syncd.model.review import Proposal

PHONE = "phone"
_NOBODY_SPOKE = {Provenance.IMPORT, Provenance.AUTO}


class Change(Protocol):
    """A line of the history of a record."""

    @property
    def field(self) -> str: ...
    @property
    def origin(self) -> Provenance: ...


def fills(
    asked: Sequence[Proposal], person: Person, history: Sequence[Change], others: AbstractSet[str], policy: FillPolicy
) -> Iterator[Proposal]:
    """Those of all open changes of one field of a person that fill it; `others` are numbers that others have.

    Only what is empty, and of what no person has ever spoken: whoever emptied it, took back what had filled it, or took
    away the company wants to be asked. A field with room for one thing is filled only where nothing else is proposed.
    """
    field = asked[0].field
    spoken_of = any(change.field == field and change.origin not in _NOBODY_SPOKE for change in history)
    if field not in policy.fields or spoken_of or _has(person, field):
        return
    if field == PHONE or len(asked) == 1:
        yield from (one for one in asked if one.confidence >= policy.sure and one.value not in others)


def _has(person: Person, field: str) -> bool:
    return bool(person.record.phones if field == PHONE else getattr(person.record, field))
