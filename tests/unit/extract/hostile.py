"""A program that feeds hostile text to every public function of `extract`, and prints what each cost as JSON.

It is one, because patterns are counted only where they are compiled after counting began.
"""

import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from types import CodeType
from typing import Any

from tests.unit.extract import counted

counted.count_patterns()

from syncd import extract  # noqa: E402
from syncd.extract import contact_cells, contact_names, history, quoting, statements, zone_runs, zones  # noqa: E402
from syncd.extract import mail as mails  # noqa: E402
from syncd.extract.milestones import reader as milestones  # noqa: E402
from syncd.extract.statements import Statements  # noqa: E402
from syncd.model import message  # noqa: E402
from syncd.model.call import Call, Direction  # noqa: E402
from syncd.model.card import Card, Document  # noqa: E402
from syncd.model.changes import Signed, SignedBlock  # noqa: E402
from syncd.model.event import Calendar  # noqa: E402
from syncd.model.extraction import CallNoticeKind, Zone  # noqa: E402
from tests.unit.extract import build  # noqa: E402

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
HEADERS = (("auto-submitted", "auto-replied"),)
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
    "sort": CallNoticeKind.VOICEMAIL,
}


def text_of(shape: str, size: int) -> str:
    """So many characters of a shape, each time with other numbers."""
    unit = SHAPES[shape]
    if "{n}" not in unit:
        return (unit * (size // len(unit) + 1))[:size]
    found = (unit.replace("{n}", str(100 + n % 900)) for n in range(size % 997, size + 998))
    return "".join(islice(found, size // (len(unit) - 2) + 1))[:size]


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
        "Sequence[ZonedLine]": lambda: zones.split(text),
        "Sequence[Introduction]": lambda: history.introductions(zones.split(text)),
        "Statements": lambda: statements.read(zones.split(text)),
        "Message": lambda: build.mail(text, subject=text),
        "MailReading": lambda: mails.read(build.mail(text), region="GB"),
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
        "Read": lambda: next(read for _, read in milestones.weighed(Statements("en", (text,)), every=True)),
    }


def _chain(lines: Sequence[str]) -> zone_runs.Chain:
    return next(zone_runs.chains(quoting.place(lines)), zone_runs.Chain([], [], []))


def call_of(function: Callable[..., Any], text: str) -> Callable[[], object] | None:
    """The function, ready to be called with a text; None for one that takes something no text makes."""
    given, types = {}, made(text)
    for name, parameter in inspect.signature(function).parameters.items():
        kind = re.sub(r"[\w.]+\.(?=\w)", "", inspect.formatannotation(parameter.annotation))
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


def _whole(result: object) -> None:
    if isinstance(result, Iterator):
        for _ in result:
            pass


SIZE = 1_000
"""Characters of the shortest text; each next one is twice as long."""
STEPS = 5


def cost_of(function: Callable[..., Any], shape: str, size: int) -> counted.Work | None:
    call = call_of(function, text_of(shape, size))
    return counted.METER.work(call) if call else None


def growth(function: Callable[..., Any], shape: str) -> list[counted.Work]:
    """What the function costs with texts each twice as long as the one before, where that never is twice as much.

    Reading may begin to cost something from some length on; so the cost has to double too often to be called linear.
    """
    seen: list[counted.Work] = []
    for step in range(STEPS):
        if (work := cost_of(function, shape, SIZE << step)) is None:
            return []
        if seen and all(after <= 2.3 * before + 300 for before, after in zip(seen[-1], work, strict=True)):
            return []
        seen.append(work)
    return seen


def every_pair(text: str) -> int:
    """A loop that is not linear, to see that it is noticed."""
    return sum(one == other for one in text[::20] for other in text[::20])


def from_every_place(text: str) -> int:
    """Handing all that is left over and over again is not linear."""
    return sum(_BOUNDED.search(text[at:]) is None for at in range(0, len(text), 50))


def without_end(text: str) -> bool:
    """Nor is a pattern that goes on without end, and then may fail."""
    return _ENDLESS.search(text) is None


_BOUNDED = re.compile("\x00{1,9}\x01")
_ENDLESS = re.compile("[^\x00]+\x01")
SLOW = {function.__name__: function for function in (every_pair, from_every_place, without_end)}


def main(part: str) -> None:
    """Print what one of the parts of all functions costs too much; or what no text reaches, and which are noticed."""
    functions = {name: function for name, function in public() if not reads_our_tables(name, function)}
    if part == "itself":
        left_out = [name for name, function in functions.items() if not reached(function)]
        noticed = [name for name, function in SLOW.items() if growth(function, "names")]
        json.dump({"left out": left_out, "noticed": noticed}, sys.stdout)
    else:
        own, parts = map(int, part.split("/"))
        mine = [each for n, each in enumerate(functions.items()) if n % parts == own]
        tried = ((f"{name} on {shape}", growth(function, shape)) for name, function in mine for shape in SHAPES)
        json.dump({name: grown for name, grown in tried if grown}, sys.stdout)


def reached(function: Callable[..., Any]) -> bool:
    """Whether it takes what a text makes, or reading a mail of some shape comes to it."""
    code = inspect.unwrap(function).__code__
    return call_of(function, "x\n") is not None or code in _run_by_reading()


@lru_cache(maxsize=1)
def _run_by_reading() -> frozenset[CodeType]:
    for shape in SHAPES:
        text = text_of(shape, 8 * SIZE)
        for mail in (build.mail(text, headers=HEADERS), build.mail(text, subject=text)):
            counted.METER.note(partial(mails.read, mail, region="GB", received=DAY))
    return frozenset(counted.METER.run)


def reads_our_tables(name: str, function: Callable[..., Any]) -> bool:
    """Whether it makes something of our own words and weights, once, and never of a mail's."""
    return name.startswith(_OUR_TABLES) or "Mapping[str, tuple[str, ...]]" in str(inspect.signature(function))


_OUR_TABLES = (
    "memory.of_short", "memory.remembered", "patterns.", "zone_model.load", "zone_model.shipped",
    "milestones.lexicon.of", "zone_attributes.kind", "zone_attributes.by_", "zone_attributes.labels",
    "zone_attributes.always", "zone_attributes.pair", "zone_attributes.triple", "zone_attributes.behind",
)  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1])
