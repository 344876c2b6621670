"""Changes to the directory, and all that follows from them; questions to it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from syncd import present
from syncd.errors import ParseError
from syncd.extract.numerals import given
from syncd.formats import people as people_csv
from syncd.formats import register, vcard
from syncd.formats.people import Row
from syncd.formats.register import Entry, R
from syncd.matchers import decide
from syncd.model import addresses
from syncd.model.card import Card
from syncd.model.matching import Match, Mention, MentionRole
from syncd.model.name_forms import written
from syncd.model.names import name_key
from syncd.model.people import Key, Known, PersonId, PersonRecord, PhonePoint, Provenance
from syncd.model.register import reference_key
from syncd.model.review import ProposalKind
from syncd.pipeline import duplicates, finding, looked_up
from syncd.pipeline.rematch import rematch
from syncd.pipeline.who import known_to
from syncd.store import about, activities, companies, forgotten, jobs, people, proposals, register_changes, terms
from syncd.store.database import Database
from syncd.store.entered import Entered
from syncd.store.people import Imported, Outcome
from syncd.store.people.changes import CREATED
from syncd.store.register_changes import DOMAIN, RegisterKind
from syncd.store.statements import batches

_SHORTENED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
NAMELESS = "is a card without a name"
FOUND = 20
"""People that a search shows."""


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """What one row of the file came to."""

    line: int
    imported: Imported


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do; `problems` are the rows that could not be read.

    `rows` are those that changed something or met what a person had said by hand; `decided_again` counts activities,
    `erased` the rows about people who were erased on request: they are left out.
    """

    created: int
    updated: int
    unchanged: int
    problems: tuple[Row, ...]
    rows: tuple[ImportedRow, ...] = ()
    decided_again: int = 0
    erased: int = 0


@dataclass(frozen=True, slots=True)
class Query:
    """Somebody, as known from elsewhere."""

    name: str = ""
    email: str = ""
    phone: str = ""
    company: str = ""
    location: str = ""
    subject: str = ""


def rows(data: bytes, suffix: str, region: str) -> Iterator[Row]:
    """The people of a .csv or .vcf file, numbers in E.164. Raises ParseError for a file that holds none."""
    if suffix == ".vcf":
        return _from_cards(data, region)
    if suffix != ".csv":
        raise ParseError("is neither a .csv nor a .vcf file")
    return (_with_e164(row, region) for row in people_csv.parse(data))


def import_people(database: Database, rows: Iterable[Row], at: datetime, *, dry_run: bool = False) -> ImportReport:
    """Add or update people, a batch a transaction, and re-decide what waited for them. Raises StoreError.

    A dry run does the same in one transaction that is taken back.
    """
    problems: list[Row] = []
    told: list[ImportedRow] = []
    counts: Counter[str] = Counter()
    with _writing(database, dry_run) as transaction:
        for batch in batches(_readable(rows, problems)):
            with transaction() as conn:
                taken = _not_erased(conn, batch)
                counts["erased"] += len(batch) - len(taken)
                done, decided_again = _import(conn, [row.record for row in taken if row.record], at)
            counts += Counter(one.outcome.value for one in done)
            counts["decided again"] += decided_again
            told += [ImportedRow(row.line, one) for row, one in zip(taken, done, strict=True) if _says(one)]
    created, updated, unchanged = (counts[outcome.value] for outcome in Outcome)
    return ImportReport(
        created, updated, unchanged, tuple(problems), tuple(told), counts["decided again"], counts["erased"]
    )


def ask_about_duplicates(database: Database, at: datetime) -> int:
    """Ask about all who may be in the directory twice; returns how many pairs are open. Raises StoreError."""
    with database.read() as conn:
        pages = [list(ids) for ids in people.pages(conn)]
    for ids in pages:
        with database.begin() as conn:
            duplicates.ask(conn, [PersonId(id_) for id_ in ids], at)
    with database.read() as conn:
        return len(proposals.open_proposals(conn, ProposalKind.DUPLICATE_PEOPLE))


@dataclass(frozen=True, slots=True)
class EnteredRow:
    """What one row of a list of companies or jobs came to."""

    line: int
    entered: Entered


def import_companies(database: Database, data: bytes, at: datetime, *, dry_run: bool = False) -> tuple[EnteredRow, ...]:
    """Add or renew companies by external id, else by name, and re-decide who is weighed by where they work.

    Raises ParseError for what is no list, StoreError.
    """
    return _enter(database, register.companies(data), companies.enter, RegisterKind.COMPANY, at, dry_run)


def import_jobs(database: Database, data: bytes, at: datetime, *, dry_run: bool = False) -> tuple[EnteredRow, ...]:
    """Add or renew jobs by reference, and re-decide who is weighed by them.

    Raises ParseError for what is no list, StoreError.
    """
    return _enter(database, register.jobs(data), jobs.enter, RegisterKind.JOB, at, dry_run)


def _enter(
    database: Database,
    entries: Iterable[Entry[R]],
    enter: Callable[[Connection, R], Entered],
    kind: RegisterKind,
    at: datetime,
    dry_run: bool,
) -> tuple[EnteredRow, ...]:
    done: list[EnteredRow] = []
    with _writing(database, dry_run) as transaction:
        for batch in batches(entries):
            with transaction() as conn:
                for row in batch:
                    told = Entered(0, "", problem=row.problem) if row.record is None else enter(conn, row.record)
                    done.append(EnteredRow(row.line, told))
                entered = [row.entered for row in done[-len(batch) :]]
                _follow(conn, kind, [one for one in entered if one.created or one.moves], at)
    return tuple(done)


def _follow(conn: Connection, kind: RegisterKind, changed: Sequence[Entered], at: datetime) -> None:
    """What follows from rows that changed something: their history, and other links."""
    for one in changed:
        moves = [(CREATED, "", one.name), *one.moves] if one.created else one.moves
        register_changes.note(conn, kind, one.id, moves, origin=Provenance.IMPORT, at=at)
    rematch(conn, {key for one in changed for key in depending(conn, kind, one)}, at)


def depending(conn: Connection, kind: RegisterKind, entered: Entered) -> Iterator[Key]:
    """What mentions are looked up by that a change of a company or a job touches."""
    yield from _EMPLOYERS[kind](conn, entered)


def _employers(conn: Connection, entered: Entered) -> Iterator[Key]:
    """What depends on a company: strangers at its domains, and whoever is called like its people if it is renamed."""
    [company] = companies.load(conn, [entered.id])
    gone = [old for field, old, new in entered.moves if field == DOMAIN and not new]
    yield from (("employer", domain) for domain in (*company.record.domains, *gone))
    if any(field == "name" and old for field, old, _ in entered.moves):
        yield from (("called", key) for key in companies.names_of_people(conn, entered.id))
        yield from (("job", key) for key in jobs.references_at(conn, entered.id))


def _jobs(_: Connection, entered: Entered) -> Iterator[Key]:
    if entered.created or any(field == "company" for field, *_ in entered.moves):
        yield ("job", reference_key(entered.name))


_EMPLOYERS = {RegisterKind.COMPANY: _employers, RegisterKind.JOB: _jobs}


def match(database: Database, query: Query, region: str, at: datetime) -> Match | None:
    """What the pipeline would decide of this at that time; None where the query names nobody."""
    decided = _decided(database, query, region, at)
    return decided and decided[0]


def matched(database: Database, query: Query, region: str, at: datetime) -> list[dict[str, Any]] | None:
    """The same as the command line and the web service say it; None where the query names nobody."""
    decided = _decided(database, query, region, at)
    return decided and present.match(decided[0], decided[1].terms.automatic)


def _decided(database: Database, query: Query, region: str, at: datetime) -> tuple[Match, Known] | None:
    name, email = query.name.strip(), addresses.normalise(query.email)
    phone = given(query.phone, region) if query.phone else ""
    if not (name or email or phone):
        return None
    mention = Mention(MentionRole.BODY, name, email, phone, company=query.company, location=query.location)
    with database.read() as conn:
        known = known_to(conn, [mention], subjects=[query.subject])
    return decide.match(mention, known, at, query.subject), known


def found(database: Database, text: str, limit: int = FOUND) -> list[dict[str, Any]]:
    """Whoever may be meant by what somebody remembers of them, best first."""
    with database.read() as conn:
        ids = [candidate.person.id for candidate in finding.find(conn, text, limit)]
        records = people.load(conn, ids)
    return [present.person(records[id_]) for id_ in ids if id_ in records]


def export(database: Database, person_id: PersonId) -> dict[str, Any]:
    """Everything kept about a person, what was asked and decided included."""
    with database.read() as conn:
        person = people.get(conn, person_id)
        if person is None:
            raise KeyError(person_id)
        automatic = terms.load(conn).automatic
        return {
            "person": present.person(person),
            "extra": dict(person.record.extra),
            "contact_points": [present.contact_point(point) for point in people.contact_points(conn, person_id)],
            "history": [present.change(change) for change in people.whole_history(conn, person_id)],
            "activities": [present.activity(activity) for activity in activities.find(conn, person=person_id)],
            "proposals": [present.asked(proposal, automatic) for proposal in about.questions(conn, person)],
            "decisions": [present.decision(made) for made in about.decisions_on(conn, person_id)],
        }


def keys_of(record: PersonRecord) -> tuple[Key, ...]:
    """What mentions of this person are looked up by."""
    return (
        *(("email", email) for email in record.emails),
        *(("phone", point.e164) for point in record.phones),
        *((("name", key),) if (key := name_key(record.name)) else ()),
    )


class _DryRunError(Exception):
    """Takes back what a dry run did."""


@contextmanager
def _writing(database: Database, dry_run: bool) -> Iterator[Callable[[], AbstractContextManager[Connection]]]:
    """How to open a transaction; those of a dry run are one, and come to nothing."""
    if not dry_run:
        yield database.begin
        return
    with suppress(_DryRunError), database.begin() as conn:
        yield lambda: nullcontext(conn)
        raise _DryRunError


def _readable(rows: Iterable[Row], problems: list[Row]) -> Iterator[Row]:
    """The rows with a record; what is wrong with any is added to `problems`."""
    for row in rows:
        if row.problem:
            problems.append(row)
        if row.record is not None:
            yield row


def _not_erased(conn: Connection, batch: Sequence[Row]) -> list[Row]:
    """The rows without those of people who were erased on request. A name alone is nobody's."""
    stones = forgotten.load(conn)
    return [row for row in batch if not (row.record and any(key in stones for key in _proofs(row.record)))]


def _proofs(record: PersonRecord) -> Iterator[Key]:
    """What proves whose record it is."""
    yield from (key for key in keys_of(record) if key[0] != "name")
    if record.external_id:
        yield ("external_id", record.external_id)


def _import(conn: Connection, records: Sequence[PersonRecord], at: datetime) -> tuple[list[Imported], int]:
    """What became of each, and how many activities were decided again."""
    done = list(people.upsert_imported(conn, records, at))
    changed = [
        (one.id, keys_of(record))
        for record, one in zip(records, done, strict=True)
        if one.outcome is not Outcome.UNCHANGED
    ]
    named = looked_up.names(conn, (id_ for id_, _ in changed))
    decided_again = len(rematch(conn, [*named, *(key for _, keys in changed for key in keys)], at))
    points = ((id_, field, value) for id_, keys in changed for field, value in keys if field != "name")
    proposals.answer_changes(conn, points)
    duplicates.ask(conn, [id_ for id_, _ in changed], at)
    return done, decided_again


def _says(one: Imported) -> bool:
    return one.outcome is not Outcome.UNCHANGED or bool(one.left)


def _with_e164(row: Row, region: str) -> Row:
    """The row with its numbers normalised; one that is no number is left out and told, the person is kept."""
    if row.record is None:
        return row
    numbers = {point.e164: given(point.e164, region) for point in row.record.phones}
    broken = [written for written, e164 in numbers.items() if not e164]
    problem = f'was imported without "{broken[0]}", which {_why(broken[0])}' if broken else row.problem
    phones = tuple(PhonePoint(e164) for e164 in dict.fromkeys(numbers.values()) if e164)
    return Row(row.line, replace(row.record, name=written(row.record.name), phones=phones), problem)


def _why(written: str) -> str:
    if _SHORTENED.fullmatch(written):
        return "a spreadsheet has shortened: make the column text there, and type the number again"
    return "is no number"


def _from_cards(data: bytes, region: str) -> Iterator[Row]:
    uids: set[str] = set()
    for number, (_, piece) in enumerate(vcard.split(data), 1):
        try:
            for card in vcard.parse(piece):
                own = "" if card.uid.startswith(vcard.NO_UID) or card.uid in uids else card.uid
                uids.add(card.uid)
                yield Row(number, _record(card, own, region)) if card.name else Row(number, problem=NAMELESS)
        except ParseError as error:
            yield Row(number, problem=f"is no card that can be read: {error.cause}")


def _record(card: Card, uid: str, region: str) -> PersonRecord:
    # Most imports are of CSV, and most questions to the directory are no imports.
    from syncd.extract import card as cards

    reading = cards.read(card, region=region)
    return PersonRecord(
        name=written(card.name),
        external_id=uid or None,
        emails=card.emails,
        phones=tuple(PhonePoint(phone.e164, phone.kind) for phone in reading.phones),
        company=card.company,
        title=card.title,
        location=card.address,
    )
