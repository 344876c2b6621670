"""Which of the things that are proposed for an empty field of somebody may fill it without an answer."""

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from syncd.model.changes import Signed
from syncd.model.extraction import PhoneKind
from syncd.model.filling import FillPolicy
from syncd.model.folding import fold
from syncd.model.people import Person, Provenance
from syncd.model.review import Proposal

PHONE = "phone"
SIGNED = ("title", "company")
"""What is filled from signatures, too, by themselves."""
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
    Of numbers only mobiles: the colleague who signs with the same landline may write first next year.
    """
    field = asked[0].field
    spoken_of = any(change.field == field and change.origin not in _NOBODY_SPOKE for change in history)
    if field not in policy.fields or spoken_of or _has(person, field):
        return
    if field == PHONE:
        asked = [one for one in asked if one.label == PhoneKind.MOBILE and one.value not in others]
    elif len(asked) > 1:
        return
    yield from (one for one in asked if one.confidence >= policy.sure)


def lacking(person: Person, signed: Sequence[Signed], fields: Collection[str]) -> Iterator[tuple[Signed, str, str]]:
    """What a record lacks of these fields, title and employer, and the latest signature of theirs that has it says.

    It stands below two mails at least. Where nothing is to be filled a signature is asked about only once it changes.
    """
    in_time = sorted(signed, key=lambda one: (one.last_at, one.first_at))
    for field in SIGNED:
        said = [one for one in in_time if getattr(one.block.contact, field)]
        if field in fields and said and not _has(person, field) and said[-1].first_at < said[-1].last_at:
            value = getattr(said[-1].block.contact, field)
            # A name that stands twice in a signature may be read as the firm's.
            if not set(fold(value).split()) <= set(fold(person.record.name).split()):
                yield said[-1], field, value


def _has(person: Person, field: str) -> bool:
    return bool(person.record.phones if field == PHONE else getattr(person.record, field))
