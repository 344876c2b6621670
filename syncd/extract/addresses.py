"""Addresses as people and mail programs write them inside texts."""

import re

from syncd.model import addresses
from syncd.model.message import Address

MAX_CHARS = 20_000
_EMAIL = re.compile(r"(?<![\w.+\-])[\w.+\-']{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}")
_SEPARATOR = re.compile(r"[;,\n]")
_WRAPPING = " \t\"'<>[]()*,;:"


def emails(text: str) -> tuple[str, ...]:
    """Every e-mail address in a text, normalised, each once."""
    if "@" not in text:
        return ()
    found = (normalise(match[0]) for match in _EMAIL.finditer(text[:MAX_CHARS]))
    return tuple(dict.fromkeys(email for email in found if email))


def normalise(email: str) -> str:
    """An address out of a sentence, whose dots are not part of it; "" for what is none."""
    return addresses.normalise(email.strip(" .'"))


def parse(text: str) -> tuple[Address, ...]:
    """The people a list such as "Doe, Jane <jane@acme.example>; Tom [mailto:tom@acme.example]" names, in order.

    Where it holds no e-mail address at all, its entries are names.
    """
    text = text[:MAX_CHARS]
    found: list[Address] = []
    at = 0
    for match in _EMAIL.finditer(text):
        if email := normalise(match[0]):
            found.append(Address(_name(text[at : match.start()], match[0]), email))
        at = match.end()
    if found:
        return tuple(_without_echoes(found))
    entries = (entry.strip(_WRAPPING) for entry in text.split(";"))
    return tuple(Address(" ".join(entry.split()), "") for entry in entries if entry)


def _name(before: str, email: str) -> str:
    text = before.strip(" \t\n>;,)]\"'").removesuffix("mailto:").rstrip(" \t\n<[(")
    if ";" in text:
        text = text.rpartition(";")[2]
    text = " ".join(text.strip(_WRAPPING).split())
    return "" if text.lower() == email.lower() else text


def _without_echoes(found: list[Address]) -> list[Address]:
    """Programs write "jane@acme.example <jane@acme.example>" and "[mailto:…]": the same address twice is one."""
    kept: list[Address] = []
    for address in found:
        if kept and kept[-1].email == address.email:
            kept[-1] = Address(kept[-1].name or address.name, address.email)
        else:
            kept.append(address)
    return kept
