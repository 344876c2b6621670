"""The numbers of a mail, or of lines whose zones are known: of which kind, and whose."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from syncd.extract import history, limits, numerals
from syncd.extract.phones import around, in_html, in_line, languages, regions
from syncd.extract.phones.dial_in import JoinBlocks
from syncd.extract.phones.in_line import Spoken
from syncd.extract.quoting import unmarked
from syncd.model.extraction import Phone, PhoneKind, PhoneRole, Zone, ZonedLine
from syncd.model.message import Address

_MAX_HEADING = 40
_BROKEN = 60
"""Characters on either side of a line's end in which a broken number and its label may stand."""
_SIGNED = (Zone.CLOSING, Zone.SIGNATURE)
_MOST_SIGNED = 12
"""Lines of signatures whose language is asked for."""
_AROUND = 6
_MOST_AROUND = 150
"""Lines around those with digits, and how many of them at most, that are asked for a country."""
# A text is searched once, whole, for places with the digits of a number, which may go on with the next line.
_ENOUGH_DIGITS = re.compile(r"[0-9](?:[^0-9A-Za-z]{0,5}[0-9]){6,200}")
_BROKEN_OFF = re.compile(r"(?:[+(]|\b0|\b8[ (-])[0-9 ()./\xa0–-]{0,24}$")

Regions = Callable[[int], Sequence[str]]
"""The regions (ISO 3166-1) to try, in order, for the numbers of a line without a country code."""


@dataclass(frozen=True, slots=True)
class Scan:
    """The numbers of a text in their order, and sentences on what was not read."""

    phones: tuple[Phone, ...]
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """A number of a line as the line itself speaks of it."""

    at: int
    spoken: Spoken


def find(lines: Sequence[ZonedLine], ranked: Sequence[str], sender: Address | None) -> tuple[Phone, ...]:
    """Every number in the lines, those of quoted blocks and dial-in lines included, each once per owner.

    `ranked` are the regions (ISO 3166-1) to try in order for numbers without a country code.
    """
    return scan(lines, ranked, sender).phones


def scan(lines: Sequence[ZonedLine], ranked: Sequence[str], sender: Address | None) -> Scan:
    """As `find`, and what was left out."""
    return _scan(_Text(lines, sender), lambda _: ranked)


def read(
    lines: Sequence[ZonedLine],
    sender: Address | None,
    *,
    region: str,
    html: str | None = None,
    introduced: Sequence[history.Introduction] | None = None,
) -> Scan:
    """The numbers of a mail. What it says of its writers' countries comes before `region`, the agency's own.

    `html` is looked at for links that call somebody; `introduced` are the introductions, where the caller has them.
    """
    text = _Text(lines, sender, introduced)
    ranking = _Ranking(text, region)
    return _scan(text, ranking.of, html or "")


class _Text:
    """The lines of a mail with who wrote each; that is only found out where a quoted line has a number."""

    def __init__(
        self,
        lines: Sequence[ZonedLine],
        sender: Address | None,
        introduced: Sequence[history.Introduction] | None = None,
    ) -> None:
        self.lines = lines
        self._introduced = introduced
        self.joins = JoinBlocks(lines)
        self.sender = (sender.email or sender.name) if sender else ""
        self.candidates = _candidates(lines)
        self._address = sender
        self._owners: list[str] | None = None

    def owner(self, at: int) -> str:
        if self.lines[at].depth == 0:
            return self.sender
        if self._owners is None:
            self._owners = history.owners(self.lines, self._address, self._introduced)
        return self._owners[at]


class _Ranking:
    """The regions for each line of a mail, found out where a number without a country code is met."""

    def __init__(self, text: _Text, default: str) -> None:
        self._text = text
        self._default = default
        self._known: dict[tuple[str, bool], tuple[str, ...]] = {}
        self._near: tuple[int, ...] | None = None
        self._told: list[tuple[int, tuple[str, ...]]] = []
        self._spoken: dict[bool, tuple[str, ...]] = {}

    def of(self, at: int) -> tuple[str, ...]:
        writer = (self._text.owner(at), self._text.lines[at].depth > 0)
        known = self._known.get(writer)
        if known is None:
            known = self._known[writer] = self._rank(*writer)
        return known

    def _rank(self, owner: str, quoted: bool) -> tuple[str, ...]:
        text = self._text
        if self._near is None:
            self._near = tuple(self._nearby())
            self._told = list(self._hints(self._near))
        by_writer = [told for at, told in self._told if self._is_by(at, owner, quoted)]
        known = regions.told(by_writer, (owner, text.sender), [told for _, told in self._told])
        return regions.ranked(known, self._default, () if known else self._languages(quoted))

    def _is_by(self, at: int, owner: str, quoted: bool) -> bool:
        return (self._text.lines[at].depth > 0) == quoted and self._text.owner(at) == owner

    def _nearby(self) -> Iterator[int]:
        """The lines around digits."""
        near = {n for at in self._text.candidates for n in range(max(0, at - _AROUND), at + _AROUND + 1)}
        last = len(self._text.lines)
        return (at for at in sorted(near)[-_MOST_AROUND:] if at < last)

    def _hints(self, near: Iterable[int]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The regions that lines tell: an address stands near the numbers of its people."""
        lines = self._text.lines
        for at in near:
            told = in_line.hints(lines[at].text)
            # A conference may be dialled in many countries, and none of them is the writer's for it.
            if told and not self._text.joins.hold(at):
                yield at, told

    def _languages(self, quoted: bool) -> tuple[str, ...]:
        """The languages in which the sender signs and says goodbye, or all of those who are quoted."""
        known = self._spoken.get(quoted)
        if known is None:
            near = map(self._text.lines.__getitem__, self._near or ())
            own = (text for text, zone, depth in near if zone in _SIGNED and (depth > 0) == quoted)
            known = tuple(said for text in islice(own, _MOST_SIGNED) for said in languages.of(text.lstrip("> ")))
            self._spoken[quoted] = known
        return known


def _scan(text: _Text, ranked: Regions, html: str = "") -> Scan:
    found, undone = _found(text, ranked)
    phones = [_phone(text, each) for each in found if _is_telephone(text, each)]
    links, unfollowed = in_html.find(html) if html else ((), ())
    phones += _linked(text, links)
    return Scan(_merged(phones) if phones else (), (*undone, *unfollowed))


def _found(text: _Text, ranked: Regions) -> tuple[list[_Found], tuple[str, ...]]:
    """The numbers of the lines, and what to say where there is too much to read."""
    left = limits.CANDIDATES.most  # reading one costs as much as reading a page for anything else
    found: list[_Found] = []
    for at in text.candidates:
        line = text.lines[at].text
        look = in_line.look(line)
        left -= look.candidates
        if left < 0:
            return found, limits.CANDIDATES.reached(limits.CANDIDATES.most)
        spoken = in_line.read(line, ranked(at) if look.needs_region else ()) if look.candidates else ()
        found += (_Found(at, each) for each in spoken)
        if left > _BROKEN and at + 1 < len(text.lines) and _BROKEN_OFF.search(line.rstrip()[-30:]):
            left -= _BROKEN // 10
            found += _broken(text, at, ranked, spoken)
    return found, ()


def _candidates(lines: Sequence[ZonedLine]) -> list[int]:
    """The lines with enough digits for a number, together with the next line or alone."""
    whole = "\n".join([text for text, _, _ in lines])
    if not whole.isascii():
        whole = numerals.visible(whole)
    found: dict[int, None] = {}
    at = last = 0
    for match in _ENOUGH_DIGITS.finditer(whole):
        at += whole.count("\n", last, match.start())
        last = match.start()
        found |= dict.fromkeys(range(at, at + match[0].count("\n") + 1))
    return list(found)


def _broken(text: _Text, at: int, ranked: Regions, spoken: Sequence[Spoken]) -> Iterator[_Found]:
    """The number that begins on line `at` and ends on the next one."""
    first = text.lines[at].text.rstrip()[-_BROKEN:]
    rest = unmarked(text.lines[at + 1].text)[1].lstrip()[:_BROKEN]
    if rest[:1] not in tuple("0123456789(") or (spoken and first.endswith(spoken[-1].raw)):
        return
    known = {each.number.e164 for each in spoken}
    for each in in_line.read(f"{first} {rest}", ranked(at)):
        if each.number.start < len(first) < each.number.end and each.number.e164 not in known:
            yield _Found(at, each)


def _is_telephone(text: _Text, found: _Found) -> bool:
    line = text.lines[found.at]
    return found.spoken.telephone or line.zone in (Zone.SIGNATURE, Zone.CLOSING) or text.joins.hold(found.at)


def _phone(text: _Text, found: _Found) -> Phone:
    line, spoken = text.lines[found.at], found.spoken
    label = spoken.label
    if not label.given and spoken.alone and found.at:
        above = unmarked(text.lines[found.at - 1].text)[1].strip(" \t:.*")
        label = around.heading(above) if len(above) <= _MAX_HEADING else label
    role = _role(text, found)
    number = spoken.number
    return Phone(
        e164=number.e164,
        kind=_kind(label, number.kind),
        extension=spoken.extension,
        raw=spoken.raw,
        role=role,
        owner=_owner(text, found) if role is PhoneRole.PERSON else "",
        zone=line.zone,
        confidence=_confidence(spoken, label.given),
        quote=line.text.strip()[:300],
    )


def _kind(label: around.Label, numbered: PhoneKind) -> PhoneKind:
    """What a number is by its label; by its own digits where that says no more than that it is a telephone's."""
    if label.kind is PhoneKind.UNKNOWN or (label.general and numbered is PhoneKind.MOBILE):
        return numbered
    return label.kind


def _role(text: _Text, found: _Found) -> PhoneRole:
    spoken = found.spoken
    personal = spoken.own and spoken.prose
    if text.joins.hold(found.at) and not personal:
        return PhoneRole.DIAL_IN
    return PhoneRole.COMPANY if spoken.label.switchboard else PhoneRole.PERSON


def _owner(text: _Text, found: _Found) -> str:
    """The writer, for a number of the signature, or one that the writer or a quoted block gives as its own; else ""."""
    line, spoken = text.lines[found.at], found.spoken
    if line.zone in (Zone.SIGNATURE, Zone.CLOSING) or spoken.own or _announced(text, found):
        return text.owner(found.at)
    return text.owner(found.at) if line.depth > 0 and not spoken.prose else ""


def _announced(text: _Text, found: _Found) -> bool:
    """Whether the sentence above a number that stands alone offers it: "Please save my new number:"."""
    if not found.spoken.alone:
        return False
    above = text.lines[max(0, found.at - 2) : found.at]
    filled = [content for line in above if (content := unmarked(line.text)[1].strip())]
    return bool(filled) and around.is_own_above(filled[-1])


def _confidence(spoken: Spoken, labelled: bool) -> float:
    number = spoken.number
    sure = 0.98 if number.international else 0.95 if number.rank == 0 else 0.7
    return sure if labelled else round(sure - 0.15, 2)


def _linked(text: _Text, links: Iterable[in_html.Link]) -> Iterator[Phone]:
    """The numbers of links, each where its words stand in the text."""
    for link in links:
        at = next((n for n, line in enumerate(text.lines) if link.words and link.words in line.text), None)
        line = text.lines[at] if at is not None else None
        joins = link.conference or (at is not None and text.joins.hold(at))
        owned = at is not None and line is not None and (line.zone in (Zone.SIGNATURE, Zone.CLOSING) or line.depth > 0)
        yield Phone(
            e164=link.e164,
            kind=link.kind,
            raw=link.raw,
            role=PhoneRole.DIAL_IN if joins else PhoneRole.PERSON,
            owner=text.owner(at) if owned and at is not None and not joins else "",
            zone=line.zone if line else None,
            confidence=0.9,
            quote=link.words[:300],
        )


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
