"""Made-up signatures in sixteen languages with what a careful reader takes from them.

Each line of `cases/signatures.jsonl` is one: who wrote, the signature's lines, the `contact` expected of them, and the
numbers with kind and extension. Values count as in `signatures`: whole, without blanks, punctuation and case.
"""

import hashlib
import json
from collections.abc import Iterator
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from quality.rows import Row, Tally
from quality.values import add, key
from syncd.extract import phones
from syncd.extract.signatures import reader as signatures
from syncd.model.extraction import Phone, Zone, ZonedLine
from syncd.model.message import Address

FIELDS = ("name", "title", "company", "address", "emails", "urls")
_CASES = Path(__file__).parent / "cases" / "signatures.jsonl"
_LAYOUTS = _CASES.with_name("signature_layouts.jsonl")
_UNSEEN = _CASES.with_name("signature_unseen.jsonl")

Case = dict[str, Any]


KEPT_ASIDE = 1
"""The half of the hard layouts that the first rules were not tried on."""


def measure() -> list[Row]:
    given = list(cases())
    languages = len({case["id"].split("-")[0] for case in given if not case["id"].startswith("mix")})
    hard = [case for case in cases(_LAYOUTS) if hashlib.sha256(case["id"].encode()).digest()[0] % 2 == KEPT_ASIDE]
    return [
        *_rows(f"signatures, {languages} languages", given),
        *_rows("signatures, hard layouts", hard),
        # Nobody has looked at what of these is wrong: whoever does moves them among the others, and writes new ones.
        *_rows("signatures, unseen", list(cases(_UNSEEN))),
    ]


def _rows(task: str, given: list[Case]) -> list[Row]:
    tallies, numbers = judged(given)
    mean = sum(tally.f1 for tally in tallies.values()) / len(tallies)
    told = numbers.hits + numbers.missed
    return [
        Row(task, "mean F1 of the contact's six fields", mean, None, 0.94, len(given)),
        Row(task, "numbers with kind and extension, F1", numbers.f1, None, 0.94, told),
    ]


def cases(path: Path = _CASES) -> Iterator[Case]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def judged(given: list[Case]) -> tuple[dict[str, Tally], Tally]:
    """The tally of each field, and that of the numbers."""
    tallies, numbers = {name: Tally() for name in FIELDS}, Tally()
    for case in given:
        said = read(case)
        for name, tally in tallies.items():
            add(tally, (key(v, name) for v in said[name]), (key(v, name) for v in _expected(case, name)))
        add(numbers, said["phones"], (_number(p["e164"], p["kind"], p["extension"]) for p in case["phones"]))
    return tallies, numbers


def read(case: Case) -> dict[str, tuple[str, ...]]:
    """What we read, by field."""
    sender = Address(*parseaddr(case["from"]))
    lines = case["signature"]
    found = signatures.block(lines, sender)
    numbers = phones.read([ZonedLine(line, Zone.SIGNATURE) for line in lines], sender, region="GB").phones
    return {
        "name": tuple(filter(None, (found.name,))),
        "title": tuple(filter(None, (found.title,))),
        "company": tuple(filter(None, (found.company,))),
        "address": tuple(filter(None, (found.address,))),
        "emails": found.emails,
        "urls": found.urls,
        "phones": tuple(_told(phone) for phone in numbers),
    }


def _expected(case: Case, name: str) -> tuple[str, ...]:
    value = case["contact"][name]
    return tuple(value) if isinstance(value, list) else (value,)


def _told(phone: Phone) -> str:
    return _number(phone.e164, phone.kind.value, phone.extension)


def _number(e164: str, kind: str, extension: str) -> str:
    return f"{e164} {kind} {extension}"
