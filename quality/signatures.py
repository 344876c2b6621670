"""What signatures say of people: name, company, title, numbers, addresses, field by field.

A cell is one value of one field in one signature. It is right if it is the expected one once blanks, punctuation and
case are gone; a number, if its digits are. Values are compared as multi-sets per signature, F1 is over all signatures
of a field, and the figure is the mean over the seven fields.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quality import contact_cases
from quality.rows import SHARED, Row, Tally, absent
from quality.values import add, key
from syncd.extract import phones
from syncd.extract.signatures import reader as signatures
from syncd.model.extraction import PhoneKind, Zone, ZonedLine

TASK = "signature fields"
_CORPUS = SHARED / "zones_enron_fields"
_KINDS = {"Name": "name", "Organisation": "company", "Position": "title", "Phone": "phone", "Fax": "fax",
          "Mail": "mail", "Address": "address"}  # fmt: skip
FIELDS = tuple(_KINDS.values())
_PREFIX = "Body/Signature/"


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature's lines, and the values of each field that stand in it."""

    mail: str
    lines: tuple[str, ...]
    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)


def measure() -> list[Row]:
    own = contact_cases.measure()
    if not _CORPUS.exists():
        return [absent(TASK, "mean F1 of seven, signature given", 0.885, 0.94, "shared/data/zones_enron_fields"), *own]
    held_out = [signed for signed in corpus() if is_held_out(signed.mail)]
    mean = judged(held_out)[1]
    return [Row(TASK, "mean F1 of seven, signature given", mean, 0.885, 0.94, len(held_out)), *own]


def is_held_out(mail: str) -> bool:
    """Half of the mails by a hash of their names; rules were written while looking at the other half."""
    return hashlib.sha256(mail.encode()).digest()[0] % 2 == 1


def judged(signatures: Iterable[Signed]) -> tuple[dict[str, Tally], float]:
    """The tally of each field, and the mean F1."""
    tallies = {name: Tally() for name in FIELDS}
    for signed in signatures:
        said = read(signed.lines)
        for name, tally in tallies.items():
            add(tally, (key(v, name) for v in said[name]), (key(v, name) for v in signed.fields.get(name, ())))
    return tallies, sum(tally.f1 for tally in tallies.values()) / len(tallies)


def read(lines: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """What we read from the lines of a signature, by field."""
    found = signatures.block(lines)
    numbers = phones.find([ZonedLine(line, Zone.SIGNATURE) for line in lines], ("US",), None)
    fax = tuple(phone.raw for phone in numbers if phone.kind is PhoneKind.FAX)
    return {
        "name": tuple(filter(None, (found.name,))),
        "company": tuple(filter(None, (found.company,))),
        "title": tuple(filter(None, (found.title,))),
        "address": tuple(filter(None, (found.address,))),
        "mail": found.emails,
        "fax": fax,
        "phone": tuple(phone.raw for phone in numbers if phone.raw not in fax),
    }


def corpus() -> Iterator[Signed]:
    """Every signature of the corpus that has a field, at whatever depth it stands."""
    for path in sorted(_CORPUS.glob("*.ann")):
        data = json.loads(path.read_text(encoding="utf-8"))
        text, spans = data["text"], data.get("denotations", [])
        fields = [(s["start"], s["end"], _KINDS[kind]) for s in spans if (kind := _kind(s["type"])) in _KINDS]
        for start, end in _blocks(text, spans, fields):
            values: dict[str, tuple[str, ...]] = {}
            for begin, stop, name in fields:
                if start <= begin and stop <= end:
                    values[name] = (*values.get(name, ()), text[begin:stop])
            lines = (re.sub(r"^[> ]+", "", line) for line in text[start:end].split("\n"))
            if values:
                yield Signed(path.stem, tuple(lines), values)


def _kind(span_type: str) -> str:
    return span_type.removeprefix(_PREFIX) if span_type.startswith(_PREFIX) else ""


def _blocks(text: str, spans: list[dict[str, object]], fields: list[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    """Where signatures stand: as annotated, else from the line of the first field to that of the last near it."""
    whole = [(int(str(s["start"])), int(str(s["end"]))) for s in spans if s["type"] == "Body/Signature"]
    yield from whole
    loose = sorted((a, b) for a, b, _ in fields if not any(start <= a and b <= end for start, end in whole))
    while loose:
        start, end = loose.pop(0)
        while loose and text.count("\n", end, loose[0][0]) <= 4:
            end = max(end, loose.pop(0)[1])
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        yield first, len(text) if last < 0 else last
