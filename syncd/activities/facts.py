"""What candidates on record say of their pay, home and first day, as questions about their records."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from syncd.activities.changes import change
from syncd.model.folding import fold
from syncd.model.people import KnownPerson, Person, PersonRole
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft
from syncd.model.statements import Fact, FactField

_ASKED = 0.75
"""How sure a fact must be that is asked about: an amount or a place beside which no word says whose it is, is less."""
_UNCERTAIN = 0.5
"""How sure it is at most that a record changes by what its owner only thinks, or tells of the past or of others."""

_FIELDS = {
    FactField.SALARY: "salary", FactField.LOCATION: "location", FactField.NOTICE_PERIOD: "notice_period",
    FactField.AVAILABILITY: "availability",
}  # fmt: skip
"""The fields of a record that hold a fact."""

Sameness = Mapping[str, Callable[[str, str], bool]]
"""Of a field, whether two values say the same in other words."""


def counts(fact: Fact) -> bool:
    """Whether it is sure enough, the writer's own, and of something that records hold."""
    return fact.field in _FIELDS and fact.confidence >= _ASKED and not fact.about


def asked(mail: MailReading, person: Person, at: datetime | None, same: Sameness) -> Iterator[ProposalDraft]:
    """What the mail of a person says of them, one question a field.

    Whoever is a client only writes of others' pay, homes and notice.
    """
    if person.record.roles == (PersonRole.CLIENT,):
        return
    for name, told in by_field(mail).items():
        old = getattr(person.record, name)
        yield change(
            KnownPerson(person.id, person.record.name),
            name,
            told.value,
            old=old,
            value=fold(told.value),
            quote=told.quote,
            confidence=_sureness(told),
            told_at=at,
            is_known=bool(old) and same[name](old, told.value),
        )


def by_field(mail: MailReading) -> dict[str, Fact]:
    """Field of a record → what the mail tells for it."""
    return {name: told for field, name in _FIELDS.items() if (told := _told(mail, field)) is not None}


def _told(mail: MailReading, field: FactField) -> Fact | None:
    """The one that the mail tells surest; None where it tells of two, for one is somebody else's."""
    found = [fact for fact in mail.facts if fact.field is field and counts(fact)]
    surest = max(map(_sureness, found), default=0.0)
    values = {fact.value: fact for fact in reversed(found) if _sureness(fact) == surest}
    return next(iter(values.values())) if len(values) == 1 else None


def _sureness(fact: Fact) -> float:
    return fact.confidence if fact.certain else min(fact.confidence, _UNCERTAIN)
