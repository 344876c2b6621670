"""Telephone numbers in a mail: of which kind, and whose."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from syncd.extract import history, numerals, phone_context
from syncd.extract.dial_in import JoinBlocks
from syncd.extract.numerals import Numeral, given, normalise
from syncd.model.extraction import Phone, PhoneKind, PhoneRole, Zone, ZonedLine
from syncd.model.message import Address

__all__ = ["Scan", "find", "given", "normalise", "scan"]

MAX_CANDIDATES = 300
"""Stretches of digits that are read in one text; reading one costs as much as reading a page for anything else."""
_BEFORE, _BEHIND = 120, 60
"""Characters around a number within which a sentence may speak of it."""
_LINK = re.compile(r"(?:wa\.me/|whatsapp\.com/send/?\?phone=|tel:|callto:)(?:%2B|\+)?(?=[\d(])", re.IGNORECASE)
# A line with fewer digits holds no number; nearly every line is passed over here.
_ENOUGH_DIGITS = re.compile(r"(?:\d\D*){7}")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>]{1,2000}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Scan:
    """The numbers of a text in their order, and sentences on what was not read."""

    phones: tuple[Phone, ...]
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as its numbers are judged by it."""

    text: str
    zoned: ZonedLine
    writer: str
    dial_in: bool


def find(lines: Sequence[ZonedLine], regions: Sequence[str], sender: Address | None) -> tuple[Phone, ...]:
    """Every number in the lines, those of quoted blocks and dial-in lines included, each once per owner.

    `regions` (ISO 3166-1) are tried in order for numbers without a country code.
    """
    return scan(lines, regions, sender).phones


def scan(lines: Sequence[ZonedLine], regions: Sequence[str], sender: Address | None) -> Scan:
    """As `find`, and what was left out."""
    left = MAX_CANDIDATES
    numbered: list[tuple[int, str, list[Numeral]]] = []
    for at, line in enumerate(lines):
        if not _ENOUGH_DIGITS.search(line.text):
            continue
        text = _readable(line.text)
        windows = numerals.windows(text)
        if numbers := [number for window in windows[:left] for number in numerals.find(window, regions)]:
            numbered.append((at, text, numbers))
        left -= len(windows)
        if left < 0:
            break
    undone = (f"numbers after the first {MAX_CANDIDATES} candidates not read",) * (left < 0)
    return Scan(_judged(lines, numbered, sender) if numbered else (), undone)


def _judged(
    lines: Sequence[ZonedLine], numbered: Iterable[tuple[int, str, Sequence[Numeral]]], sender: Address | None
) -> tuple[Phone, ...]:
    """Which of the numbers, each with the line it stands on, are telephones, and whose."""
    owners = history.owners(lines, sender)
    conferences = JoinBlocks(lines)
    found: list[Phone] = []
    for at, text, numbers in numbered:
        found += _phones(_Line(text, lines[at], owners[at], conferences.hold(at)), numbers)
    return _merged(found)


def _readable(text: str) -> str:
    """The line with numbers in links written out and the digits of all other links blanked."""
    text = numerals.visible(text)
    if "/" in text or ":" in text or "www." in text:
        text = _URL.sub(lambda url: url[0] if _LINK.search(url[0]) else " " * len(url[0]), text)
        text = _LINK.sub(lambda link: " mobile: +" if link[0][0] in "wW" else "  " + "+" * (link[0][-1] in "+B"), text)
    return text


def _phones(line: _Line, numbers: Sequence[Numeral]) -> Iterable[Phone]:
    for at, number in enumerate(numbers):
        before = line.text[numbers[at - 1].end if at else 0 : number.start]
        after = line.text[number.end : numbers[at + 1].start if at + 1 < len(numbers) else None]
        label = phone_context.label(before, after)
        if not _is_telephone(line, number, label, after):
            continue
        yield _phone(line, number, label, after)


def _sentence(line: _Line, number: Numeral) -> str:
    return line.text[max(0, number.start - _BEFORE) : number.end + _BEHIND]


def _is_telephone(line: _Line, number: Numeral, label: phone_context.Label, after: str) -> bool:
    raw = line.text[number.start : number.end]
    if label.lookalike or after.startswith("@") or phone_context.is_date(raw, after):
        return False
    if label.given or number.international or line.dial_in or line.zoned.zone in (Zone.SIGNATURE, Zone.CLOSING):
        return True
    grouped = phone_context.is_grouped(raw) and number.rank == 0
    return grouped or phone_context.is_called_for(_sentence(line, number))


def _phone(line: _Line, number: Numeral, label: phone_context.Label, after: str) -> Phone:
    role = _role(line, label)
    return Phone(
        e164=number.e164,
        kind=label.kind if label.kind is not PhoneKind.UNKNOWN else number.kind,
        extension=number.extension or phone_context.extension(after),
        raw=line.text[number.start : number.end].strip(),
        role=role,
        owner=_owner(line, number) if role is PhoneRole.PERSON else "",
        zone=line.zoned.zone,
        confidence=_confidence(number, label),
        quote=line.zoned.text.strip()[:300],
    )


def _role(line: _Line, label: phone_context.Label) -> PhoneRole:
    if line.dial_in:
        return PhoneRole.DIAL_IN
    return PhoneRole.COMPANY if label.switchboard else PhoneRole.PERSON


def _owner(line: _Line, number: Numeral) -> str:
    """The writer, for a number of the signature, or one that the writer or a quoted block gives as its own; else ""."""
    before = line.text[: number.start]
    if line.zoned.zone in (Zone.SIGNATURE, Zone.CLOSING) or phone_context.is_own(before):
        return line.writer
    return line.writer if line.zoned.depth > 0 and not phone_context.is_in_prose(before) else ""


def _confidence(number: Numeral, label: phone_context.Label) -> float:
    sure = 0.98 if number.international else 0.95 if number.rank == 0 else 0.7
    return sure if label.given else round(sure - 0.15, 2)


def _merged(phones: Sequence[Phone]) -> tuple[Phone, ...]:
    """Each number once per owner; a conference's line stays one wherever repeated, and so does an owner once known."""
    conferences = {phone.e164 for phone in phones if phone.role is PhoneRole.DIAL_IN}
    owned = {phone.e164 for phone in phones if phone.owner}
    merged: dict[tuple[str, str], Phone] = {}
    for phone in phones:
        if phone.e164 in conferences:
            phone = replace(phone, role=PhoneRole.DIAL_IN, owner="")
        elif not phone.owner and phone.e164 in owned:
            continue
        known = merged.setdefault((phone.e164, phone.owner), phone)
        if known.kind is PhoneKind.UNKNOWN and phone.kind is not PhoneKind.UNKNOWN:
            merged[phone.e164, phone.owner] = replace(known, kind=phone.kind)
    return tuple(merged.values())
