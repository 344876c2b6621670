"""Header lines that Notes writes side by side: who wrote a mail and when at the left, "To: … cc: … Subject: …" beside.

Where it makes one line of all of them, they stand behind one another in it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from syncd.extract.patterns import any_of, lookup, small, when_asked
from syncd.extract.words.headers import FIELDS

_MARGIN = " " * 12
"""What the left column stands behind."""
_LONGEST = 2_000
"""Characters of a line that holds all the others."""
_ABOVE, _BELOW = 4, 12
"""Lines of a block above its first label, and below that."""
_FIELD_OF = lookup({kind: FIELDS[kind] for kind in ("to", "cc", "subject")})
_LABEL = when_asked(
    rf"(?<=[ \t][ \t])(?P<label>{any_of(_FIELD_OF)})[:：](?:[ \t]{{1,8}}|$)",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?<!\S)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")
_TIME = re.compile(r"\d{1,2}[:.]\d\d")
_ADDRESS = re.compile(r"<[^<>]{1,200}>")


class _Row(NamedTuple):
    left: str
    right: str
    label: str
    """The field that the right column begins, "" where it goes on with one."""


def may_begin(line: str) -> bool:
    """Whether a line may be one of a block, or all of it, by its own looks."""
    return line[:1] in (" ", "\t") and (line.startswith(_MARGIN) or "\t" in line) and _LABEL.search(line) is not None


def find(lines: Sequence[str], marks: Sequence[int], at: int, floor: int) -> tuple[int, int] | None:
    """The lines [start, end) of a block of which this is the first with a label; none begins above `floor`."""
    if not may_begin(lines[at]):
        return None
    start, end = _extent(lines, marks, at, floor)
    return (start, end) if fields(lines[start:end]) is not None else None


def fields(contents: Sequence[str]) -> dict[str, str] | None:
    """What the lines of a block say: from, date, to, cc and subject as far as they do; None where they are none."""
    filled = [content for content in contents if content.strip()]
    if len(filled) == 1:
        return _in_one_line(filled[0][:_LONGEST])
    rows = list(_rows(filled))
    found: dict[str, str] = {}
    current = ""
    for row in rows:
        current = row.label or current
        if row.right and current:
            found[current] = f"{found.get(current, '')} {row.right}".strip()
    return _proven(" ".join(row.left for row in rows if row.left), found, {row.label for row in rows if row.label})


def _extent(lines: Sequence[str], marks: Sequence[int], at: int, floor: int) -> tuple[int, int]:
    def goes_on(n: int) -> bool:
        return marks[n] == marks[at] and lines[n].startswith(_MARGIN) and bool(lines[n].strip())

    start, end = at, at + 1
    if not lines[at].startswith(_MARGIN):
        return start, end
    while start > max(floor, at - _ABOVE) and goes_on(start - 1):
        start -= 1
    while end < min(len(lines), at + _BELOW):
        # A value that was too long for its column may go on at the margin.
        broken = end + 1 < len(lines) and bool(lines[end].strip()) and goes_on(end + 1)
        if not goes_on(end) and not broken:
            break
        end += 1
    return start, end


def _rows(contents: Sequence[str]) -> Iterator[_Row]:
    """Each line in its columns; the right one stands where the first label does."""
    column = next((match.start() for content in contents if (match := _LABEL.search(content))), 0)
    for content in contents:
        match = _LABEL.match(content, column)
        if match:
            yield _Row(content[:column].strip(), content[match.end() :].strip(), _field(match))
        elif not content.startswith(_MARGIN):
            yield _Row("", content.strip(), "")
        elif content[max(0, column - 2) : column].isspace():
            yield _Row(content[:column].strip(), content[column:].strip(), "")
        else:
            yield _Row(content.strip(), "", "")


def _in_one_line(line: str) -> dict[str, str] | None:
    matches = list(_LABEL.finditer(line))
    if not matches:
        return None
    ends = [*(match.start() for match in matches[1:]), len(line)]
    found = {_field(match): line[match.end() : end].strip() for match, end in zip(matches, ends, strict=True)}
    left = line[: matches[0].start()].strip()
    return _proven(left, found, set(found)) if _TIME.search(left) else None


def _field(match: re.Match[str]) -> str:
    return _FIELD_OF[" ".join(small(match["label"]).split())]


def _proven(left: str, found: Mapping[str, str], labels: set[str]) -> dict[str, str] | None:
    """The fields, where somebody writes to somebody about something, some day."""
    date = _DATE.search(left)
    if date is None or not {"to", "subject"} <= labels:
        return None
    author = _ADDRESS.sub(lambda match: match[0].replace(" ", ""), left[: date.start()].strip())
    return {"from": author, "date": left[date.start() :], **found} if author else None
