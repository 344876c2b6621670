"""Who wrote the quoted blocks of a mail, and what their header lines say."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract import addresses, shapes
from syncd.extract.introductions import field, is_forward_separator, is_separator
from syncd.extract.patterns import any_of, words
from syncd.extract.quoting import unmarked
from syncd.extract.words import quoting as quoting_words
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address

_VERB = re.compile(rf"(?<!\w){any_of(words(quoting_words.ATTRIBUTION_VERBS))}(?!\w)", re.IGNORECASE)
_START = re.compile(rf"{any_of(words(quoting_words.ATTRIBUTION_STARTS))}\s", re.IGNORECASE)
_LEADING_DATE = re.compile(
    r".{0,120}(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?|\d{4})(?:\s?(?:\(?(?:UTC|GMT|[+-]\d{2}:?\d{2})[^,<]{0,12}\)?|Uhr|г\.))?[,\s]{0,3}"
)
_USUAL = 2_000
"""Characters; the header lines above a quoted mail are seldom longer."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """The header lines [start, end) above a quoted block of that depth; `fields` are as written, the first of each."""

    start: int
    end: int
    depth: int
    forwarded: bool
    fields: Mapping[str, str]
    author: Address | None


def introductions(lines: Sequence[ZonedLine]) -> list[Introduction]:
    """Every run of header lines, in order."""
    found: list[Introduction] = []
    at = 0
    for start in [at for at, line in enumerate(lines) if line.zone is Zone.HEADER]:
        if start < at:
            continue
        at = last = start
        while at < len(lines) and lines[at].depth == lines[start].depth and _belongs(lines[at], at - last):
            last = at if lines[at].zone is Zone.HEADER else last
            at += 1
        at = last + 1
        found.append(_introduction(lines, start, at))
    return found


def owners(lines: Sequence[ZonedLine], sender: Address | None) -> list[str]:
    """For every line, the e-mail or else the name of who wrote it, "" where nobody can tell."""
    own = (sender.email or sender.name) if sender else ""
    by_depth: dict[int, str] = {}
    found: list[str] = []
    introduced = {intro.start: intro for intro in introductions(lines)}
    for at, line in enumerate(lines):
        if intro := introduced.get(at):
            author = intro.author
            by_depth = {depth: who for depth, who in by_depth.items() if depth < intro.depth}
            by_depth[intro.depth] = (author.email or author.name) if author else ""
        found.append(own if line.depth == 0 else by_depth.get(line.depth, ""))
    return found


def _belongs(line: ZonedLine, gap: int) -> bool:
    return line.zone is Zone.HEADER or (gap <= 2 and not unmarked(line.text)[1].strip())


def _introduction(lines: Sequence[ZonedLine], start: int, end: int) -> Introduction:
    contents = tuple(unmarked(line.text)[1] for line in lines[start:end])
    # Every answer quotes the same lines again; only those are remembered that take little room.
    read = _remembered if sum(map(len, contents)) <= _USUAL else _read
    forwarded, fields, author = read(contents)
    return Introduction(start, end, lines[start].depth, forwarded, fields, author)


def _read(contents: tuple[str, ...]) -> tuple[bool, Mapping[str, str], Address | None]:
    """Whether header lines speak of something forwarded, their fields, and their author."""
    fields, loose = _fields(contents)
    author = next(iter(addresses.parse(fields["from"])), None) if fields.get("from") else _attributed(" ".join(loose))
    return any(is_forward_separator(content) for content in contents), fields, author


_remembered = lru_cache(maxsize=1024)(_read)


def _fields(contents: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The labelled values of header lines, and the lines that have no label."""
    fields: dict[str, str] = {}
    loose: list[str] = []
    current = ""
    for content in contents:
        named = field(content)
        if named is not None:
            current = named[0] if named[0] not in fields else ""
            if current:
                fields[current] = named[1]
        elif is_separator(content) or not content.strip():
            continue
        elif current:
            fields[current] = f"{fields[current]} {content.strip()}".strip()
        else:
            loose.append(content.strip())
    return fields, loose


def _attributed(text: str) -> Address | None:
    """The person an attribution such as "On Tuesday at 10:15 Jane Doe wrote:" names."""
    text = text[:500]
    undated = _undated(text)
    named = addresses.parse(_VERB.sub(" ", undated if "@" in undated else text).strip(" \t:,-"))
    if named and named[0].email:
        return named[0]
    name = " ".join(_VERB.sub(" ", undated).strip(" \t:,-").split())
    return Address(name, "") if shapes.is_name(name) and not _START.match(name) else None


def _undated(text: str) -> str:
    dated = _LEADING_DATE.match(text)
    return text[dated.end() :] if dated else text
