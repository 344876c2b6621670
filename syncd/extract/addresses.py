"""Addresses as people and mail programs write them inside texts."""

import re
from collections.abc import Callable
from functools import lru_cache

from syncd.extract import limits
from syncd.model import addresses
from syncd.model.message import Address

_EMAIL = re.compile(r"(?<![\w.+\-])[\w.+\-']{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}")
_BREAK = re.compile(r"[;；\n]")
_QUOTED = re.compile(r'"[^"]{1,200}"')
_ECHO = re.compile(r"[\s<\[(]{0,6}(?:mailto:|smtp:|e-?mail:)?[\s<\[(]{0,4}$", re.IGNORECASE)
# What programs leave between an address and the next name, marks without width included.
_CLOSING = " \t\xa0\u202f>)]*_|\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_WRAPPING = _CLOSING + "\"'<[(,;，；、:"


def emails(text: str) -> tuple[str, ...]:
    """Every e-mail address in a text, normalised, each once."""
    if "@" not in text:
        return ()
    found = (normalise(match[0]) for match in _EMAIL.finditer(text[: limits.HEADER_CHARS.most]))
    return tuple(dict.fromkeys(email for email in found if email))


def normalise(email: str) -> str:
    """An address out of a sentence, whose dots are not part of it; "" for what is none."""
    return addresses.normalise(email.strip(" .'"))


def parse(text: str) -> tuple[Address, ...]:
    """The people a list such as "Doe, Jane <jane@acme.example>; Tom [mailto:tom@acme.example]" names, in order.

    Entries without an e-mail address are names.
    """
    several = not any(mark in text for mark in ";；")
    return _remembered(text, several) if len(text) <= _USUAL else _parse(text, several)


def author(text: str) -> Address | None:
    """The one person a "From:" names; a comma stands inside his name, then."""
    found = _remembered(text, False) if len(text) <= _USUAL else _parse(text, commas_separate=False)
    return found[0] if found else None


def _parse(text: str, commas_separate: bool) -> tuple[Address, ...]:
    text = text[: limits.HEADER_CHARS.most]
    found: list[Address] = []
    at = 0
    for match in _EMAIL.finditer(text):
        email = normalise(match[0])
        between = text[at : match.start()]
        if not email or (found and found[-1].email == email and _ECHO.match(between.lstrip(_WRAPPING))):
            at = match.end() if email else at
            continue  # "jane@acme.example <mailto:jane@acme.example>"
        names = _names(_ECHO.sub("", between.lstrip(_CLOSING)), _people if commas_separate else _one)
        found += [Address(name, "") for name in names[:-1] if name]
        name = names[-1] if names else ""
        found.append(Address("" if normalise(name) == email else name, email))
        at = match.end()
    found += [
        Address(name, "")
        for name in _names(text[at:].lstrip(_CLOSING), _namesakes if commas_separate else _one)
        if name
    ]
    return tuple(found)


_USUAL = 200
_remembered = lru_cache(maxsize=2048)(_parse)


def _names(text: str, people: Callable[[str], list[str]]) -> list[str]:
    """The names in a piece of a list; the last one is "" where the piece ends with a separator."""
    return [_name(piece) for entry in _BREAK.split(text) for piece in people(entry)]


def _name(text: str) -> str:
    name = " ".join(text.strip(_WRAPPING).split())
    return f"{name})" if name.count("(") > name.count(")") else name


def _one(entry: str) -> list[str]:
    return [entry]


def _people(entry: str) -> list[str]:
    """The people before an address: programs write one for everybody, so "Doe, Jane" is one person."""
    if "," not in entry or _QUOTED.search(entry):
        return [entry]
    parts = entry.split(",")
    if not parts[0].strip(_WRAPPING):
        return [parts[0], *_people(",".join(parts[1:]))]
    if len(parts) == 2:
        return [entry]
    named = 2 if len(parts[-1].split()) == 1 else 1
    return [*_namesakes(",".join(parts[:-named])), ",".join(parts[-named:])]


def _namesakes(entry: str) -> list[str]:
    """The people of a list without addresses: "Jane Doe, Tom Wright" are two, "Doe, Jane" is one."""
    parts = [part for part in entry.split(",") if part.strip(_WRAPPING)]
    if len(parts) == 2 and (len(parts[0].split()) == 1 or parts[0].split()[0].lower() in _PARTICLES):
        return [entry]
    if all(len(part.split()) > 1 for part in parts) or len(parts) % 2:
        return parts
    return [f"{family},{given}" for family, given in zip(parts[::2], parts[1::2], strict=True)]


_PARTICLES = frozenset(
    ("van", "von", "de", "del", "della", "di", "da", "dos", "le", "la", "ter", "ten", "el", "al", "zu")
)
"""What a family name of several words begins with."""
