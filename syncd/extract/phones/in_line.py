"""The numbers of one line, as far as the line itself tells of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from syncd.extract import numerals
from syncd.extract.memory import Remembered
from syncd.extract.numerals import Numeral
from syncd.extract.phones import around, regions
from syncd.extract.phones.around import Label
from syncd.model.extraction import PhoneKind

_BEFORE, _BEHIND = 120, 60
"""Characters around a number within which a sentence may speak of it."""
_SHORT = 200
"""Characters of a line whose numbers are remembered: signatures and what is quoted come again in every answer."""
_LINK = re.compile(
    r"(?:wa\.me/|whatsapp\.com/send/?\?phone=|whatsapp://send/?\?phone=|tel:|callto:|skype:|sms:)(?:%2B|\+)?(?=[\d(])",
    re.IGNORECASE,
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>]{1,2000}", re.IGNORECASE)
# "020 7946 0123/4", and what a company's exchange and a desk have in common: "030 23125-0 / -12".
_SHARED = re.compile(r"/([0-9]{1,4})(?![0-9]|[/.:\-][0-9])|\s?/\s?[-–]\s?([0-9]{1,5})(?![0-9])")
_LAST_GROUP = re.compile(r"[-–]\s?[0-9]{1,5}$")
_LIST = re.compile(
    r"[\s/,;&|+]{0,6}(?:(?:or|oder|ou|o|of|или|или|lub|eller|veya|and|und|et|y|en|e|и|i|och|ve)\s)?\s{0,2}"
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number with the words around it: `own` says they make it their writer's, `prose` that they are a sentence.

    `telephone` is whether the line alone proves that it is one; where it does not, its place in the mail may.
    `alone` says that nothing but a label stands before it on the line.
    """

    number: Numeral
    raw: str
    label: Label
    extension: str
    own: bool
    prose: bool
    alone: bool
    telephone: bool


def read(line: str, ranked: Sequence[str]) -> tuple[Spoken, ...]:
    """The numbers of a line that may be telephones; `ranked` are the regions to try, in order."""
    known = tuple(ranked)
    return _known(line, known) if len(line) <= _SHORT else tuple(_spoken(line, known))


def hints(line: str) -> tuple[str, ...]:
    """The regions that a line lets guess: by numbers written with a country code, and by places in an address."""
    return _hinted[line] if len(line) <= _SHORT else ()


def _hints(line: str) -> tuple[str, ...]:
    written = read(line, ()) if ("+" in line or "00" in line) and look(line).candidates else ()
    numbers = [each.number.e164 for each in written if each.number.international and each.telephone]
    # A number that is used from abroad tells more than a place, which may be anybody's.
    return (*[regions.of_number(e164) for e164 in numbers] * 3, *regions.of_address(line))


_hinted = Remembered(_hints, 4096)


class Look(NamedTuple):
    """How many stretches of digits a line has, and whether only those can read them all who know its country."""

    candidates: int
    needs_region: bool


def look(line: str) -> Look:
    return _looked(line) if len(line) <= _SHORT else _look(line)


def _look(line: str) -> Look:
    windows = list(_promising(readable(line)))
    return Look(len(windows), not all(map(numerals.names_country, windows)))


_looked = lru_cache(maxsize=2048)(_look)


@lru_cache(maxsize=2048)
def _known(line: str, ranked: tuple[str, ...]) -> tuple[Spoken, ...]:
    return tuple(_spoken(line, ranked))


def readable(text: str) -> str:
    """The line with numbers in links written out and the digits of all other links blanked."""
    text = numerals.visible(text)
    if "/" in text or ":" in text or "www." in text:
        text = _URL.sub(lambda url: url[0] if _LINK.search(url[0]) else " " * len(url[0]), text)
        text = _LINK.sub(lambda link: " mobile: +" if link[0][0] in "wW" else "  " + "+" * (link[0][-1] in "+B"), text)
    return text


def _spoken(line: str, ranked: tuple[str, ...]) -> Iterator[Spoken]:
    text = readable(line)
    numbers = [number for window in _promising(text) for number in numerals.find(window, ranked)]
    label = Label()
    for at, number in enumerate(numbers):
        before = text[numbers[at - 1].end if at else 0 : number.start]
        after = text[number.end : numbers[at + 1].start] if at + 1 < len(numbers) else f"{text[number.end :]}\n"
        label = _inherited(label, around.label(before, after), number, before if at else "x")
        if label.kind is PhoneKind.OFFICE and around.is_portable(text[: number.start]):
            label = Label(PhoneKind.MOBILE)
        refused = label.lookalike and text[number.start] != "+"
        if refused or after.startswith("@") or around.is_date(text[number.start : number.end], after):
            continue
        said = _said(text, number, label, before, after)
        yield said
        if other := _second(text, number):
            behind = around.label("", f"{text[other.end :]}\n" if after.endswith("\n") else "")
            yield replace(
                said,
                number=other,
                raw=text[other.start : other.end].strip(" /"),
                label=behind if behind.given and not said.label.given else said.label,
                extension="",
            )


def _promising(text: str) -> Iterator[numerals.Window]:
    """The windows of a line in front of which no word says that they are something else: reading one is dear."""
    last = 0
    for window in numerals.windows(text):
        if numerals.names_country(window) or not around.is_something_else(text[last : window.digits]):
            yield window
        last = window.start + len(window.text)


def _inherited(former: Label, own: Label, number: Numeral, between: str) -> Label:
    """The number's own label, or that of the one before it: "Tel: 020 7946 0123 or 020 7946 0124"."""
    if own != Label() or not former.given or not _LIST.fullmatch(between):
        return own
    return former if number.kind in (PhoneKind.UNKNOWN, former.kind) else own


def _said(text: str, number: Numeral, label: Label, between: str, after: str) -> Spoken:
    before = text[: number.start]
    raw = text[number.start : number.end]
    own = around.is_own(before) or around.is_own_behind(after)
    own = own and not around.is_anothers(between)
    proven = label.given or number.international or own
    grouped = number.rank == 0 and around.is_grouped(raw)
    sentence = text[max(0, number.start - _BEFORE) : number.end + _BEHIND]
    return Spoken(
        number=number,
        raw=raw.strip(),
        label=label,
        extension=number.extension or around.extension(after),
        own=own,
        prose=around.is_in_prose(before),
        alone=not before.strip(" \t>*•·|-–(+"),
        telephone=proven or grouped or around.is_called_for(sentence),
    )


def _second(text: str, number: Numeral) -> Numeral | None:
    """The number that shares the beginning of the one before it, where there is one."""
    shared = _SHARED.match(text, number.end)
    if shared is None:
        return None
    if shared[1]:
        e164 = number.e164[: -len(shared[1])] + shared[1]
    else:
        stem = _LAST_GROUP.search(text, number.start, number.end)
        digits = sum(map(str.isdigit, stem[0])) if stem else 0
        e164 = number.e164[:-digits] + shared[2] if digits else ""
    if e164 == number.e164 or not numerals.normalise(e164, "ZZ"):
        return None
    return replace(number, e164=e164, start=shared.start(), end=shared.end(), extension="")
