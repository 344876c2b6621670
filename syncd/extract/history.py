"""Who wrote the quoted blocks of a mail, and what their header lines say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract import addresses, attributions, header_columns, header_lines, limits
from syncd.extract.introductions import is_forward_separator, is_separator, is_unnamed_separator
from syncd.extract.quoting import unmarked
from syncd.model.extraction import Participant, Zone, ZonedLine
from syncd.model.message import Address

_USUAL = 2_000
"""Characters; the header lines above a quoted mail are seldom longer."""
_BLOCK = 20
"""Lines; nobody's signature has more."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What header lines say. `fields` are as written, the first of each; `date` also comes from an attribution.

    `separated` says that words between dashes stand above them, `forwarded` that those speak of something forwarded.
    """

    fields: Mapping[str, str]
    author: Address | None
    date: str
    forwarded: bool
    separated: bool


@dataclass(frozen=True, slots=True)
class Introduction:
    """The header lines [start, end) above a quoted block of that depth."""

    start: int
    end: int
    depth: int
    heading: Heading

    @property
    def author(self) -> Address | None:
        return self.heading.author


def introductions(lines: Sequence[ZonedLine]) -> list[Introduction]:
    """Every run of header lines, in order."""
    found: list[Introduction] = []
    at = 0
    header = Zone.HEADER
    for start in [at for at, (_, zone, _) in enumerate(lines) if zone is header]:
        if start < at:
            continue
        at = last = start
        while at < len(lines) and lines[at].depth == lines[start].depth and _belongs(lines[at], at - last):
            last = at if lines[at].zone is Zone.HEADER else last
            at += 1
        at = last + 1
        found.append(Introduction(start, at, lines[start].depth, _heading(lines, start, at)))
    return found


def owners(
    lines: Sequence[ZonedLine], sender: Address | None, found: Sequence[Introduction] | None = None
) -> list[str]:
    """For every line, the e-mail or else the name of who wrote it, "" where nobody can tell.

    `found` are the introductions, where the caller has them.
    """
    by_depth = {0: (sender.email or sender.name) if sender else ""}
    owned: list[str] = []
    for intro in introductions(lines) if found is None else found:
        owned += [by_depth.get(line.depth, "") for line in lines[len(owned) : intro.start]]
        author = intro.heading.author
        by_depth = {depth: who for depth, who in by_depth.items() if depth < intro.depth}
        by_depth[intro.depth] = (author.email or author.name) if author else ""
    return owned + [by_depth.get(line.depth, "") for line in lines[len(owned) :]]


def participants(lines: Sequence[ZonedLine], found: Sequence[Introduction]) -> tuple[Participant, ...]:
    """The people whom header lines inside a mail name, each once, the latest mail first.

    Of an author also the date and the signature below what he wrote, where he signed any of it.
    """
    known: dict[str, Participant] = {}
    for n, intro in enumerate(found):
        if intro.heading.author:
            stop = found[n + 1].start if n + 1 < len(found) else len(lines)
            _meet(known, Participant(intro.heading.author, intro.heading.date, _signature(lines, intro, stop)))
        for kind in ("to", "cc"):
            for address in addresses.parse(intro.heading.fields.get(kind, "")):
                _meet(known, Participant(address))
    return tuple(known.values())


def _meet(known: dict[str, Participant], new: Participant) -> None:
    key = new.address.email or new.address.name.lower()
    before = known.get(key)
    if before is None and len(known) < limits.PARTICIPANTS.most:
        known[key] = new
    elif before is not None:
        address = before.address if before.address.name else new.address
        known[key] = Participant(address, before.date or new.date, before.signature or new.signature)


def _signature(lines: Sequence[ZonedLine], intro: Introduction, stop: int) -> tuple[str, ...]:
    block = (line for line in lines[intro.end : stop] if line.depth == intro.depth and line.zone is Zone.SIGNATURE)
    shown = (unmarked(line.text)[1].strip() for line in block)
    return tuple(text for text in shown if text)[:_BLOCK]


def _belongs(line: ZonedLine, gap: int) -> bool:
    return line.zone is Zone.HEADER or (gap <= 2 and not unmarked(line.text)[1].strip())


def _heading(lines: Sequence[ZonedLine], start: int, end: int) -> Heading:
    contents = tuple(unmarked(line.text)[1] for line in lines[start:end])
    # Every answer quotes the same lines again; only those are remembered that take little room.
    return (_remembered if sum(map(len, contents)) <= _USUAL else _read)(contents)


def _read(contents: tuple[str, ...]) -> Heading:
    separators = [content for content in contents if _separates(content)]
    rest = [content for content in contents if content not in separators]
    side_by_side = header_columns.fields(rest)
    fields, loose = (side_by_side, []) if side_by_side else header_lines.fields(rest, separated=bool(separators))
    author, date = addresses.author(fields.get("from", "")), fields.get("date", "")
    if author is None:
        author, written = attributions.read(" ".join(loose))
        date = date or written
    forwarded = any(is_forward_separator(separator) for separator in separators)
    return Heading(fields, author, date, forwarded, bool(separators))


_remembered = lru_cache(maxsize=1024)(_read)


def _separates(content: str) -> bool:
    # What stands between dashes may be an attribution, too.
    return (is_separator(content) or is_unnamed_separator(content)) and not attributions.is_dashed(content)
