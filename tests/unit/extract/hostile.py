"""Every public function of `extract`, ready to be called with hostile text of any length and shape."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from syncd import extract
from syncd.extract import history, quoting, statements, zone_runs, zones
from syncd.extract import mail as mails
from syncd.extract.milestones import reader as milestones
from syncd.extract.milestones.direction import ANYBODY
from syncd.extract.milestones.weighing import KINDS
from syncd.extract.signatures import cells as contact_cells
from syncd.extract.signatures import names as contact_names
from syncd.extract.statements import Statements
from syncd.model import message
from syncd.model.call import Call, Direction
from syncd.model.card import Card, Document
from syncd.model.changes import Signed, SignedBlock
from syncd.model.event import Calendar
from syncd.model.extraction import CallNoticeKind, Zone, ZonedLine
from syncd.model.reading import MailReading
from tests.unit.extract import build

SAID = Path(__file__).parent / "said"


def _said(table: str, column: int) -> str:
    """All that a table says, after one another."""
    rows = (SAID / table).read_text(encoding="utf-8").splitlines()
    return "\n\n".join(row.split("\t")[column].replace("¶", "\n") for row in rows) + " {n}\n\n"


# {n} is another number each time, so that nothing is remembered.
SHAPES = {
    "On": "On ",
    "On, a line each": "On \n",
    "attributions": "On {n} Jan 2026 a{n}@b.example wrote:\n",
    "colons": "a{n}:\n",
    "one line": "a",
    "addresses": "x{n}@",
    "digits": "1 2 3 4 5 6 7 {n} ",
    "numbers": "Mobile: 020 7946 0{n}\n",
    "header lines": "From: a{n}@b.example\nTo: c@d.example\n",
    "recipients": "a{n}@b.example,\n",
    "labels": "To: a{n}@b.example\n",
    "blank lines": "\n",
    "blanks": " ",
    "separators": "-----Original Message-----\n",
    "dashes": "-",
    "no width": "\u200b",
    "bidi": "\u202e1",
    "names": "Aa{n} Bb ",
    "commas": "Bb{n}, ",
    "links": '<a href="tel:+44207946{n}">x</a>',
    "blockquotes": "<blockquote type=cite><div class=gmail_quote>x{n}\n",
    "marks": "> x{n}\n>> y\n",
    "signatures": "Kind regards,\nPriya{n}\nAcme Ltd\nHead of Sales, London\n",
    "days": "away from Monday {n} June until 12/12/2026, ",
    "announcements": _said("announcements.en.tsv", 0),
    "announcements elsewhere": _said("announcements.more.tsv", 1),
    "successors": "I am Priya{n}, and I have taken over from Paul Dean{n}.\n\n",
    "moves": "As of last month I'm with Orbis{n} Controls.\n\n",
    "dismissals": "Orbis{n} Controls let us all go.\n\n",
    "facts": _said("facts.tsv", 1),
    "wages": "I want £{n} an hour, still in a place by the sea. ",
    "milestones": "The interview is arranged for Friday {n} May at 10:00, and the offer was accepted. ",
    "bounces": "<a{n}@b.example>: host mx.b.example said: 550 5.1.1 user unknown\n",
    "forwards": "---------- Forwarded message ---------\nFrom: a{n}@b.example\nDate: 1 May 2026\nSubject: x\n\nhi\n",
}
DAY, LATER = datetime(2026, 5, 20, tzinfo=UTC), datetime(2026, 5, 21, tzinfo=UTC)
DAEMON = message.Address("Mail Delivery System", "mailer-daemon@mx.example")
FIXED: Mapping[str, Any] = {
    "region": "GB",
    "default": "GB",
    "language": "en",
    "side": "",
    "status": "",
    "html": None,
    "history": None,
    "found": None,
    "automatic": None,
    "robot": False,
    "month_first": True,
    "separated": True,
    "start": 0,
    "end": 1,
    "phones": (),
    "recipients": (),
    "own": ("tom@northbridge.example",),
    "regions": ("GB", "US"),
    "ranked": ("GB", "US"),
    "today": date(2026, 5, 20),
    "received": datetime(2026, 5, 20, tzinfo=UTC),
    "headers": {},
    "scores": (0,) * len(KINDS),
    "sort": CallNoticeKind.VOICEMAIL,
}


def text_of(shape: str, size: int) -> str:
    """So many characters of a shape, each time with other numbers."""
    unit = SHAPES[shape]
    if "{n}" not in unit:
        return (unit * (size // len(unit) + 1))[:size]
    found = (unit.replace("{n}", str(100 + n % 900)) for n in range(size % 997, size + 998))
    return "".join(islice(found, size // (len(unit) - 2) + 1))[:size]


def functions() -> dict[str, Callable[..., Any]]:
    """Those that read text, by name."""
    return {name: function for name, function in public() if not reads_our_tables(name, function)}


def public() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function of the package that is not about its word tables."""
    for module in pkgutil.walk_packages(extract.__path__, f"{extract.__name__}."):
        if ".words" in module.name:
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            if inspect.isfunction(inspect.unwrap(value)) and value.__module__ == module.name and name[0] != "_":
                yield f"{module.name.removeprefix('syncd.extract.')}.{name}", value


def made(text: str) -> dict[str, Callable[[], Any]]:
    """What a parameter of a type is given, by the type's name."""
    lines = text.split("\n")
    return {
        "str": lambda: text,
        "Sequence[str]": lambda: lines,
        "Iterable[str]": lambda: lines,
        "Sequence[int]": lambda: [quoting.unmarked(line)[0] for line in lines],
        "Sequence[ZonedLine]": lambda: _zoned(text),
        "Sequence[Introduction]": lambda: history.introductions(_zoned(text)),
        "Statements": lambda: statements.read(_zoned(text)),
        "Message": lambda: build.mail(text, subject=text),
        "MailReading": lambda: read(text),
        "Address | None": lambda: build.PRIYA,
        "Address": lambda: message.Address("", "a101@b.example"),
        "Document": lambda: Document("", text),
        "Event": lambda: build.event(text, location=text, description=text, url=text, conference=text),
        "Calendar": lambda: Calendar("", (build.event(text, location=text, description=text),)),
        "Card": lambda: Card("", text, (text,), ((text, ()),), text, text, text, (text,)),
        "Call": lambda: Call("", DAY, Direction.IN, text, text, 1, True, text),
        "Sequence[Cell]": lambda: [contact_cells.Cell(line, "", at) for at, line in enumerate(lines)],
        "Sender": lambda: contact_names.of(build.PRIYA),
        "SignedBlock": lambda: SignedBlock(text=text),
        "Sequence[Signed]": lambda: [Signed("", SignedBlock(text=text), day, LATER, 1) for day in (DAY, LATER)],
        "Placed": lambda: quoting.place(lines),
        "Chain": lambda: _chain(lines),
        "Sequence[Zone]": lambda: [Zone.SIGNATURE] * len(_chain(lines).numbers),
        "Zone": lambda: Zone.BODY,
        "Read": lambda: next(iter(milestones.weighed(_letter(text), every=True))),
    }


@lru_cache(16)
def _zoned(text: str) -> Sequence[ZonedLine]:
    """Its lines: many functions are given those of the same text."""
    return tuple(zones.split(text))


@lru_cache(16)
def read(text: str) -> MailReading:
    """A mail that holds the text: many functions are given the same one."""
    return mails.read(build.mail(text), region="GB")


def _letter(text: str) -> milestones.Letter:
    return milestones.letter(Statements("en", (text,)), writer=ANYBODY, files=(), people=())


def _chain(lines: Sequence[str]) -> zone_runs.Chain:
    return next(zone_runs.chains(quoting.place(lines)), zone_runs.Chain([], [], []))


def call_of(function: Callable[..., Any], text: str) -> Callable[[], object] | None:
    """The function, ready to be called with a text; None for one that takes something no text makes."""
    given, types = {}, made(text)
    for name, kind, parameter in _parameters(function):
        if (
            name in FIXED
            and (parameter.default is None or FIXED[name] is not None)
            and (kind == "str") <= (type(FIXED[name]) is str)
        ):
            given[name] = FIXED[name]
        elif kind in types:
            given[name] = types[kind]()
        elif kind == "None" or parameter.default is inspect.Parameter.empty:
            return None
    ready = list(given.values()) if hasattr(function, "__wrapped__") else []
    return lambda: _whole(function(*ready) if ready else function(**given))


@cache
def _parameters(function: Callable[..., Any]) -> list[tuple[str, str, inspect.Parameter]]:
    """What a function takes: by which name, of which type."""
    return [
        (name, re.sub(r"[\w.]+\.(?=\w)", "", inspect.formatannotation(parameter.annotation)), parameter)
        for name, parameter in inspect.signature(function).parameters.items()
    ]


def _whole(result: object) -> None:
    if isinstance(result, Iterator):
        for _ in result:
            pass


def reads_our_tables(name: str, function: Callable[..., Any]) -> bool:
    """Whether it makes something of our own words and weights, once, and never of a mail's."""
    return name.startswith(_OUR_TABLES) or "Mapping[str, tuple[str, ...]]" in str(inspect.signature(function))


_OUR_TABLES = (
    "memory.of_short", "memory.remembered", "patterns.", "weights.shipped", "zone_model.load", "zone_model.shipped",
    "milestones.vocabulary.of", "people.vocabulary.of", "people.vocabulary.names", "zone_attributes.kind",
    "zone_attributes.by_", "zone_attributes.labels", "zone_attributes.always", "zone_attributes.pair",
    "zone_attributes.triple", "zone_attributes.behind",
)  # fmt: skip
