"""Changes to the directory, and all that follows from them; questions to it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from syncd import present
from syncd.errors import ParseError
from syncd.extract import card as cards
from syncd.extract.phones import given
from syncd.formats import people as people_csv
from syncd.formats import vcard
from syncd.formats.people import Row
from syncd.matchers import decide
from syncd.model import addresses
from syncd.model.matching import Candidate, Mention, MentionRole
from syncd.model.names import name_key
from syncd.model.people import Key, PersonId, PersonRecord, PhonePoint
from syncd.pipeline.rematch import rematch
from syncd.pipeline.who import known_to
from syncd.store import about, activities, people, proposals
from syncd.store.database import Database
from syncd.store.people import Outcome

BATCH = 500


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; `problems` are the rows that could not be read."""

    created: int
    updated: int
    unchanged: int
    problems: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Somebody, as known from elsewhere."""

    name: str = ""
    email: str = ""
    phone: str = ""


def rows(data: bytes, suffix: str, region: str) -> Iterator[Row]:
    """The people of a .csv or .vcf file, numbers in E.164. Raises ParseError for a file that holds none."""
    if suffix == ".vcf":
        return _from_cards(data, region)
    if suffix != ".csv":
        raise ParseError("is neither a .csv nor a .vcf file")
    return (_with_e164(row, region) for row in people_csv.parse(data))


def import_people(database: Database, rows: Iterable[Row], at: datetime) -> ImportReport:
    """Add or update people, a batch a transaction, and re-decide what waited for them. Raises StoreError."""
    counts: Counter[str] = Counter()
    problems = []
    batch: list[PersonRecord] = []
    for row in rows:
        if row.problem:
            problems.append(row)
        if row.record is None:
            continue
        batch.append(row.record)
        if len(batch) == BATCH:
            counts += _import(database, batch, at)
            batch = []
    counts += _import(database, batch, at)
    return ImportReport(counts["created"], counts["updated"], counts["unchanged"], tuple(problems))


def candidates(database: Database, query: Query, region: str, at: datetime) -> tuple[Candidate, ...]:
    """Whom the pipeline would take this for at that time, best first; nobody where the query names nobody."""
    name, email = query.name.strip(), addresses.normalise(query.email)
    phone = given(query.phone, region) if query.phone else ""
    if not (name or email or phone):
        return ()
    mention = Mention(MentionRole.BODY, name, email, phone)
    with database.read() as conn:
        match = decide.match(mention, known_to(conn, [mention]), at)
    return (*([match.person] if match.person else []), *match.candidates)


def export(database: Database, person_id: PersonId) -> dict[str, Any]:
    """Everything kept about a person, what was asked and decided included."""
    with database.read() as conn:
        person = people.get(conn, person_id)
        if person is None:
            raise KeyError(person_id)
        return {
            "person": present.person(person),
            "extra": dict(person.record.extra),
            "contact_points": [present.contact_point(point) for point in people.contact_points(conn, person_id)],
            "history": [present.change(change) for change in people.history(conn, [person_id]).get(person_id, ())],
            "activities": [present.activity(activity) for activity in activities.find(conn, person=person_id)],
            "proposals": [present.asked(proposal) for proposal in about.questions(conn, person)],
            "decisions": [present.decision(made) for made in about.decisions_on(conn, person_id)],
        }


def keys_of(record: PersonRecord) -> tuple[Key, ...]:
    """What mentions of this person are looked up by."""
    return (
        *(("email", email) for email in record.emails),
        *(("phone", point.e164) for point in record.phones),
        *((("name", key),) if (key := name_key(record.name)) else ()),
    )


def _import(database: Database, batch: Sequence[PersonRecord], at: datetime) -> Counter[str]:
    counts: Counter[str] = Counter()
    with database.begin() as conn:
        touched: list[Key] = []
        points: list[tuple[PersonId, str, str]] = []
        for record, imported in zip(batch, people.upsert_imported(conn, batch, at), strict=True):
            counts[imported.outcome.value] += 1
            if imported.outcome is not Outcome.UNCHANGED:
                touched += keys_of(record)
                points += ((imported.id, field, value) for field, value in keys_of(record) if field != "name")
        rematch(conn, touched, at)
        proposals.answer_changes(conn, points)
    return counts


def _with_e164(row: Row, region: str) -> Row:
    """The row with its numbers normalised; one that is no number is left out and told, the person is kept."""
    if row.record is None:
        return row
    numbers = {point.e164: given(point.e164, region) for point in row.record.phones}
    broken = [written for written, e164 in numbers.items() if not e164]
    problem = f'was imported without "{broken[0]}", which is no number' if broken else row.problem
    phones = tuple(PhonePoint(e164) for e164 in dict.fromkeys(numbers.values()) if e164)
    return Row(row.line, replace(row.record, phones=phones), problem)


def _from_cards(data: bytes, region: str) -> Iterator[Row]:
    for number, (_, piece) in enumerate(vcard.split(data), 1):
        try:
            for card in vcard.parse(piece):
                reading = cards.read(card, region=region)
                phones = tuple(PhonePoint(phone.e164, phone.kind) for phone in reading.phones)
                record = PersonRecord(
                    name=card.name,
                    external_id=card.uid or None,
                    emails=card.emails,
                    phones=phones,
                    company=card.company,
                    title=card.title,
                    location=card.address,
                )
                yield Row(number, record) if card.name else Row(number, problem="is a card without a name")
        except ParseError as error:
            yield Row(number, problem=f"is no card that can be read: {error.cause}")
