"""What is asked about the directory, of a made-up agency with known truth: precision and recall of each kind.

The words of news and facts are those of `cases/*.tsv` (their unseen half); the rest is made up here.
"""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from quality import announcements
from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.model.agency import Agency, Recruiter
from syncd.model.event import Window
from syncd.model.folding import fold
from syncd.model.items import ItemKind, Location, RawItem
from syncd.model.names import is_full_name
from syncd.model.people import Grounds, PersonId, PersonRecord, PhonePoint, Provenance
from syncd.model.review import Proposal, ProposalKind
from syncd.model.statements import AnnouncementKind
from syncd.pipeline import duplicates
from syncd.pipeline.findings import Reader
from syncd.pipeline.read import read
from syncd.pipeline.record import record
from syncd.store import ledger, people, proposals
from syncd.store.database import Database, open_database

TASK = "questions"
REACH = 0.9
_CASES = Path(__file__).parent / "cases"
_START = datetime(2026, 5, 12, 9, tzinfo=UTC)
_ALICE = "alice@northbridge.example"
_ZONE = ZoneInfo("Europe/London")
_REGIONS = {"en": "GB", "sv": "SE", "da": "DK", "cs": "CZ", "uk": "UA"}

Said = tuple[int, str, str]
"""Which case a question is about, of what kind, and what it asks for."""


@dataclass(slots=True)
class Case:
    """Mails that belong together, who is on record for them, and what is to be asked: (kind, value in one form)."""

    mails: list[EmailMessage] = field(default_factory=list)
    people: list[PersonRecord] = field(default_factory=list)
    expected: set[tuple[str, str]] = field(default_factory=set)
    region: str = "GB"
    unjudged: str = ""
    """A kind that is left open here."""


def measure() -> list[Row]:
    tallies: dict[str, Tally] = {}
    for part in (_news(), _facts(), _signatures(), _addresses(), _dead_numbers(), _newcomers(), _doubles()):
        for shown_by, kinds, cases in part:
            _judge(shown_by, kinds, cases, tallies)
    return [
        row
        for kind, tally in sorted(tallies.items())
        for row in (
            Row(f"{TASK}: {kind}", "precision", tally.precision, None, REACH, tally.hits + tally.wrong),
            Row(f"{TASK}: {kind}", "recall", tally.recall, None, REACH, tally.hits + tally.missed),
        )
    ]


Told = Iterator[tuple[str, frozenset[str], list[Case]]]
"""What shows them, the kinds of questions that are judged, and cases that do not disturb each other."""


def _judge(shown_by: str, kinds: frozenset[str], cases: list[Case], tallies: dict[str, Tally]) -> None:
    asked = set(_asked(cases))
    for n, case in enumerate(cases):
        for kind in kinds - {case.unjudged}:
            said = {value for of, one, value in asked if (of, one) == (n, kind)}
            tallies.setdefault(f"{kind} ({shown_by})", Tally()).add(
                said, {value for one, value in case.expected if one == kind}
            )


def _asked(cases: list[Case]) -> Iterator[Said]:
    """Every question that is open once all these mails are read."""
    with _database() as database:
        with database.begin() as conn:
            owners: dict[PersonId, int] = {}
            for n, case in enumerate(cases):
                for person in case.people:
                    owners[people.create(conn, person, Grounds(Provenance.IMPORT, _START))] = n
            duplicates.ask(conn, owners, _START)
        for region in sorted({case.region for case in cases}):
            _read(database, region, [(n, case) for n, case in enumerate(cases) if case.region == region])
        with database.read() as conn:
            items = {row.id: int(row.location.folder) for row in ledger.rows(conn)}
            for question in proposals.open_proposals(conn):
                owner = items.get(question.item or 0, owners.get(question.person.id, -1) if question.person else -1)
                yield owner, *_in_one_form(question)


def _read(database: Database, region: str, cases: Iterable[tuple[int, Case]]) -> None:
    agency = Agency(
        "Northbridge", region, frozenset({"northbridge.example"}), (Recruiter("Alice Moreau", _ALICE),), _ZONE
    )
    reader = Reader(agency, _ALICE, Window(_START - timedelta(days=90), _START + timedelta(days=90)))
    for n, case in cases:
        locations = (Location("quality", str(n), 1, uid) for uid in range(1, len(case.mails) + 1))
        raw = zip(locations, case.mails, strict=True)
        findings = [read(RawItem(at, ItemKind.MAIL, one.as_bytes()), reader) for at, one in raw]
        with database.begin() as conn:
            record(conn, agency, findings, reader.window.end, _START)


@contextmanager
def _database() -> Iterator[Database]:
    with TemporaryDirectory() as folder:
        database = open_database(f"sqlite:///{folder}/syncd.db", create=True)
        try:
            yield database
        finally:
            database.dispose()


def _in_one_form(question: Proposal) -> tuple[str, str]:
    if question.kind is ProposalKind.CHANGE:
        said = question.new.split()[-1] if question.field == "name" else question.new
        return f"change {question.field}", fold(said)
    if question.kind in (ProposalKind.LEFT_COMPANY, ProposalKind.DUPLICATE_PEOPLE):
        return question.kind.value, "yes"
    return question.kind.value, fold(question.old or question.new)


def _mail(n: str, sender: str, text: str, day: int = 0, to: str = _ALICE, **headers: str) -> EmailMessage:
    message = EmailMessage()
    when = format_datetime(_START + timedelta(days=day))
    named = {"From": sender, "To": to, "Subject": "Hello", "Date": when, "Message-ID": f"<{n}-{day}@mail.example>"}
    for name, value in {**named, **{key.replace("_", "-"): value for key, value in headers.items()}}.items():
        message[name] = value
    message.set_content(text)
    return message


_FIELDS = {
    "new_number": "change phone", "new_email": "change email", "new_title": "change title",
    "joined_company": "change company", "surname_change": "change name", "left_company": "left_company",
}  # fmt: skip


def _unseen(name: str) -> Iterator[list[str]]:
    """The lines of the half that no rule was written for."""
    for line in (_CASES / name).read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if zlib.crc32(cells[-2].encode()) % 2:
            yield cells


def _news() -> Told:
    """Each case's sender is on record with an old number, title, employer and surname; for a desk that tells of
    somebody who left, that one and a colleague are.

    A number that a mail gives as its writer's is asked about, announced or not: where none is, it is left open.
    """
    rounds: dict[int, list[Case]] = {}
    met: dict[str, int] = {}
    for n, (language, sender, subject, text, expected) in enumerate(_unseen("announcements.tsv")):
        name, email = parseaddr(sender)
        wanted = [pair.partition("=")[::2] for pair in expected.split(";") if pair]
        left = next((value for kind, value in wanted if kind == "left_company" and value), "Kestrel Ltd")
        about = _who_left(sender, subject, text, _REGIONS.get(language, language.upper()))
        on_record = PersonRecord(
            about or _before(name, dict(wanted)) or email,
            f"P-{n}",
            emails=(f"p{n}@{email.rpartition('@')[2]}" if about else email,),
            phones=(PhonePoint("+442079460999"),),
            company=left,
            title="Clerk",
        )
        colleague = PersonRecord("Robin Vale", f"C-{n}", emails=(f"c{n}@{email.rpartition('@')[2]}",), company=left)
        asked = {(_FIELDS[kind], _value(kind, value)) for kind, value in wanted if kind in _FIELDS}
        told = _mail(f"news{n}", sender, text.replace("¶", "\n"), Subject=subject)
        open_ = "" if any(kind == "change phone" for kind, _ in asked) else "change phone"
        case = Case(
            [told], [on_record, *([colleague] if about else ())], asked, _REGIONS.get(language, language.upper()), open_
        )
        met[email] = met.get(email, -1) + 1
        rounds.setdefault(met[email], []).append(case)
    for cases in rounds.values():
        yield "news", frozenset(_FIELDS.values()), cases


def _who_left(sender: str, subject: str, text: str, region: str) -> str:
    """The full name of the one of whom a mail says that they left, as far as it is read; "" for the writer."""
    written = announcements.message({"from": parseaddr(sender), "subject": subject, "text": text.replace("¶", "\n")})
    told = mail.read(written, region=region).announcements
    about = next((one.about for one in told if one.kind is AnnouncementKind.LEFT_COMPANY), "")
    return f"Chris {about}" if about and not is_full_name(about) else about


def _before(name: str, wanted: dict[str, str]) -> str:
    """What somebody was called before a wedding that a mail tells of."""
    surname = wanted.get("surname_change", "").split()[-1:]
    return f"{name.rpartition(' ')[0]} Oldcastle" if surname and name.split()[-1:] == surname else name


def _value(kind: str, value: str) -> str:
    if kind == "left_company":
        return "yes"
    return fold(value.split()[-1] if kind == "surname_change" else value)


def _facts() -> Told:
    cases = []
    for n, (_, region, kind, about, text, expected) in enumerate(_unseen("facts.tsv")):
        if kind == "mail":
            wanted = (pair.partition("=")[::2] for pair in expected.split(";"))
            # What is told of somebody else is nothing to ask the sender about.
            told_of = () if about else ("salary", "location")
            asked = {(f"change {name}", fold(value)) for name, value in wanted if name in told_of}
            person = PersonRecord(f"Dan Price{n}", f"F-{n}", emails=(f"dan{n}@price.example",))
            told = _mail(f"fact{n}", f"dan{n}@price.example", text.replace("¶", "\n"), Subject="Your mail")
            cases.append(Case([told], [person], asked, region))
    yield "facts", frozenset({"change salary", "change location"}), cases


_TITLES = ("Head of Talent", "Buyer", "Project Manager", "HR Business Partner", "Finance Director", "Site Manager")
_FIRMS = ("Harrowgate Ltd", "Pinecrest Labs", "Tallgrass Freight Inc", "Dunbar Mills", "Lomond Bank plc", "Globex GmbH")
_GIVEN = ("Laura", "Marcus", "Deborah", "Nkechi", "Owen", "Gesine", "Priya", "Tomás", "Ingrid", "Yusuf")
_SURNAMES = ("Whitfield", "Oyelaran", "Kline", "Obi", "Pritchard", "Lohmeyer", "Shah", "Ruiz", "Holm", "Demir")


def _signatures() -> Told:
    """Two mails with one signature and two with another, one with it only once, or one that merely says less."""
    cases = []
    for n in range(60):
        given, surname = _GIVEN[n % 10], _SURNAMES[(n // 10 + n) % 10]
        title, firm = _TITLES[n % 6], _FIRMS[n % 5]
        sort = ("change title", "change company", "change name", "once", "less")[n % 5]
        other = {
            "change title": (surname, _TITLES[(n + 1) % 6], firm),
            "change company": (surname, title, _FIRMS[(n + 1) % 5]),
            "change name": (_SURNAMES[(n // 10 + n + 3) % 10], title, firm),
            "once": (surname, _TITLES[(n + 2) % 6], firm),
            "less": (surname, title, ""),
        }[sort]
        email = f"s{n}@sign{n}.example"
        shown = [(surname, title, firm)] * 2 + [other] * (1 if sort == "once" else 2)
        mails = [
            _mail(f"sign{n}", f"{given} {last} <{email}>", _signed(given, last, post, at), day)
            for day, (last, post, at) in enumerate(shown)
        ]
        value = {"change title": other[1], "change company": other[2], "change name": other[0]}.get(sort, "")
        person = PersonRecord(f"{given} {surname}", f"S-{n}", emails=(email,), company=firm, title=title)
        cases.append(Case(mails, [person], {(sort, fold(value))} if value else set()))
    yield "signature", frozenset({"change title", "change company", "change name"}), cases


def _signed(given: str, surname: str, title: str, firm: str) -> str:
    lines = ("Hi Alice,", "", "thanks, that works.", "", "Kind regards", "", "-- ", f"{given} {surname}", title, firm)
    return "\n".join(lines) + "\n"


def _addresses() -> Told:
    """Somebody answers our mail to a person on record: that one, a colleague, or one of two who were written to."""
    cases = []
    for n in range(60):
        name = f"{_GIVEN[n % 10]} {_SURNAMES[(n // 10 + n) % 10]}"
        email, private = f"a{n}@firm{n}.example", f"{name.split()[0].lower()}{n}@home{n}.test"
        sort = ("own", "own", "colleague", "two", "first name")[n % 5]
        writer = {"colleague": "Robin Vale", "first name": name.split()[0]}.get(sort, name)
        to = f"{email}, b{n}@firm{n}.example" if sort == "two" else email
        ours = _mail(f"ours{n}", _ALICE, "Dear all,\n\nshall we talk?\n", 0, to)
        answer = _mail(
            f"answer{n}", f"{writer} <{private}>", "Yes, gladly.\n", 1, In_Reply_To=f"<ours{n}-0@mail.example>"
        )
        person = PersonRecord(name, f"A-{n}", emails=(email,), company=f"Firm {n}")
        cases.append(Case([ours, answer], [person], {("change email", fold(private))} if sort == "own" else set()))
    yield "answer", frozenset({"change email"}), cases


_DEAD = (
    "The old number you have for me is out of use now.", "Quick one: my landline has been disconnected.",
    "My phone number is no longer in service, please email instead.", "Please remove my mobile from your list.",
    "My work mobile went back to the company, so please don't use that number.", "That old number of mine is dead.",
    "Meine bisherige Nummer gibt es nicht mehr.", "Bitte löschen Sie meine alte Handynummer.",
    "Mon numéro de portable n'est plus valable.", "Mi móvil ya no está operativo.",
    "Mijn mobiele nummer is opgezegd.", "Мой номер отключён, пишите на почту.",
)  # fmt: skip
_ALIVE = (
    "My number still works, call any time.", "The lift no longer works, so take the stairs.",
    "If my mobile is out of service, try the office.", "Don't call before nine, my mobile is off then.",
    "Please delete the old version of my CV.", "Their number is no longer in use.",
    "I can no longer use the parking space number 12.", "Is my number no longer in your system?",
    "Meine Nummer bleibt gleich.", "Der alte Aufzug funktioniert nicht mehr.", "Mon numéro reste le même.",
    "My manager has lost his phone, so don't call him.",
)  # fmt: skip


def _dead_numbers() -> Told:
    cases = []
    for n, text in enumerate((*_DEAD, *_ALIVE)):
        email = f"d{n}@dead{n}.example"
        person = PersonRecord(f"Dee Moss{n}", f"D-{n}", emails=(email,), phones=(PhonePoint("+447911123456"),))
        told = _mail(f"dead{n}", f"Dee Moss <{email}>", f"Hi Alice,\n\n{text}\n\nBest\nDee\n")
        cases.append(Case([told], [person], {("dead_phone", fold("+447911123456"))} if text in _DEAD else set()))
    yield "own words", frozenset({"dead_phone"}), cases


def _newcomers() -> Told:
    """Strangers: those who write and are written to are new people; the others are not, or not yet."""
    cases = []
    for n in range(60):
        name = f"{_GIVEN[n % 10]} {_SURNAMES[(n // 10 + n) % 10]}"
        sort = ("both", "both", "only in", "desk", "bulk")[n % 5]
        email = f"info@new{n}.example" if sort == "desk" else f"{name.split()[0].lower()}@new{n}.example"
        headers = {"List-Unsubscribe": "<https://new.example/off>", "Precedence": "bulk"} if sort == "bulk" else {}
        theirs = _mail(f"new{n}", f"{name} <{email}>", "Hi Alice,\n\ncan we talk?\n", 0, **headers)
        ours = _mail(f"reply{n}", _ALICE, "Of course.\n", 1, f"{name} <{email}>")
        mails = [theirs] if sort == "only in" else [theirs, ours]
        cases.append(Case(mails, [], {("new_person", fold(email))} if sort == "both" else set()))
    yield "traffic", frozenset({"new_person"}), cases


def _doubles() -> Told:
    """Pairs of names at one company, the second without an id: asked about where they are one person's."""
    cases: list[Case] = []
    for line in (_CASES / "name_pairs.tsv").read_text(encoding="utf-8").splitlines():
        verdict, _, names = line.partition("\t")
        if verdict.startswith("#") or len(names.split("\t")) != 2:
            continue
        n = len(cases)
        one, other = names.split("\t")
        pair = [
            PersonRecord(one, f"W-{n}", emails=(f"x@w{n}.example",), company=f"Works {n} Ltd"),
            PersonRecord(other, company=f"Works {n} Ltd"),
        ]
        cases.append(Case([], pair, {("duplicate_people", "yes")} if verdict == "same" else set()))
    yield "names", frozenset({"duplicate_people"}), cases
