"""A change to a record, as it is asked about, whatever showed it."""

from dataclasses import replace
from datetime import datetime

from syncd.model.extraction import PhoneKind
from syncd.model.people import KnownPerson, PersonRecord, PhonePoint
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind


def number(
    person: KnownPerson,
    e164: str,
    kind: PhoneKind,
    *,
    old: str = "",
    quote: str,
    confidence: float,
    told_at: datetime | None = None,
) -> ProposalDraft:
    """The question whether a number comes onto the record, as one of this kind."""
    asked = change(person, "phone", e164, old=old, quote=quote, confidence=confidence, told_at=told_at)
    return replace(asked, record=PersonRecord("", phones=(PhonePoint(e164, kind),)))


def change(
    person: KnownPerson,
    field: str,
    new: str,
    *,
    old: str = "",
    value: str = "",
    quote: str = "",
    confidence: float,
    told_at: datetime | None = None,
    is_known: bool = False,
) -> ProposalDraft:
    """The question whether a field goes from `old` to `new`, or a contact point comes onto the record.

    `value` is `new` in the form in which it is the same however it is written, where that is another one; `is_known`
    says that the record has it already.
    """
    return ProposalDraft(
        kind=ProposalKind.CHANGE,
        key=ProposalKey(person.id, field, value or new),
        new=new,
        old=old,
        name=person.name,
        quote=quote or new,
        confidence=confidence,
        told_at=told_at,
        is_known=is_known,
    )
