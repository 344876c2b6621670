"""How deep every line is quoted: 0 is the sender's own text, each answer or forward above it adds one."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import repeat
from typing import NamedTuple

from syncd.extract import introductions, limits, quote_bars
from syncd.extract.introductions import Span

_MARKS = re.compile(rf"[ \t]?(?:>[ \t]?){{1,{limits.QUOTE_MARKS.most}}}")
_NEAR = 5
"""Lines in which what belongs together stands."""
_OPEN_ADDRESS = re.compile(r"<[^<>\s]{1,100}@[^<>\s]{0,100}$")


class PlacedLine(NamedTuple):
    """A line without its quote marks, how deep it is quoted, and whether it introduces quoted text.

    An introducing line has the depth of what it introduces.
    """

    content: str
    depth: int
    introduces: bool


def unmarked(line: str) -> tuple[int, str]:
    """How many `>` a line begins with (at most 100), and the rest of it."""
    # mbox writes ">From " for a line that begins with "From ": that is no quoting.
    if ">" not in line[:2] or line.startswith(">From "):
        return 0, line
    match = _MARKS.match(line)
    return (match[0].count(">"), line[match.end() :]) if match else (0, line)


def place(lines: Sequence[str], history: int | None = None) -> list[PlacedLine]:
    """Every line with its depth; `history` is where the quoted text begins as far as the HTML tells."""
    marks, contents = _split(lines)
    return _Placing(marks, contents, introductions.find(contents, marks), history).lines()


def _split(lines: Sequence[str]) -> tuple[list[int], list[str]]:
    """The marks and the rest of every line."""
    marks = [0] * len(lines)
    contents = list(lines)
    for at in [at for at, line in enumerate(lines) if ">" in line[:2]]:
        count, content = unmarked(lines[at])
        if not _is_no_quote(lines, at, content):
            marks[at], contents[at] = count, content
    for at, content in quote_bars.find(lines):
        marks[at], contents[at] = 1, content
    return marks, contents


def _is_no_quote(lines: Sequence[str], at: int, content: str) -> bool:
    """Whether the `>` means "more than", or closes an address of the line above: "<jane@acme.example", "> wrote:"."""
    above = lines[at - 1] if at else ""
    if "<" in above and ">" not in above[:2] and _OPEN_ADDRESS.search(above[-220:]):
        return True
    if not content[:1].isdigit() or lines[at][:1] != ">" or lines[at][1:2] == " ":
        return False
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return not above.startswith(">") and not below.startswith(">")


_placed = partial(tuple.__new__, PlacedLine)


class _Placing:
    """One walk over the lines, keeping which introductions the text is still below of."""

    def __init__(
        self, marks: Sequence[int], contents: Sequence[str], spans: Sequence[Span], history: int | None
    ) -> None:
        self._marks = marks
        self._contents = contents
        self._spans = spans
        self._history = history
        self._below: list[int] = []  # the marks of each introduction that unmarked text stands below of
        self._opened: int | None = None  # the marks of an introduction that nothing has followed yet

    def lines(self) -> list[PlacedLine]:
        depths: list[int] = []
        introduces: list[bool] = []
        at = 0
        for span in self._spans:
            self._letter(depths, at, span.start)
            if self._opened is not None and self._is_another(span):
                self._below.append(self._opened)
                self._opened = None
            depths += [self._introduced(marks) for marks in self._marks[span.start : span.end]]
            introduces += repeat(False, span.start - at)
            introduces += repeat(True, span.end - span.start)
            at = span.end
            if span.closes:
                self._close(self._marks[span.start])
        self._letter(depths, at, len(self._marks))
        introduces += repeat(False, len(self._marks) - at)
        return list(map(_placed, zip(self._contents, depths, introduces, strict=True)))

    def _is_another(self, span: Span) -> bool:
        """Whether a mail whose header lines have just ended says nothing but forwards another one."""
        first = self._field_from(span.start, 1)
        if introductions.is_separator(self._contents[span.start]):
            first = self._field_from(span.end, 1)  # Zoho says it above and below the header lines of one mail
        return first is not None and first[0] == "from" and self._field_from(span.start - 1, -1) is not None

    def _field_from(self, at: int, step: int) -> tuple[str, str] | None:
        """What the next filled line, up or down, says as a header line."""
        for content in self._contents[at : at + _NEAR * step if step > 0 or at >= _NEAR else None : step]:
            if content.strip():
                return introductions.field(content)
        return None

    def _letter(self, depths: list[int], start: int, end: int) -> None:
        """The depth of the lines between two introductions; most are as deep as the one above."""
        depth, above = (depths[-1] if depths else 0), -1
        for at in range(start, end):
            marks = self._marks[at]
            if (marks != above or at == self._history) and (content := self._contents[at]) and not content.isspace():
                depth, above = self._text(at), marks
            depths.append(depth)

    def _introduced(self, marks: int) -> int:
        if self._opened is not None and marks > self._opened:
            return marks + len(self._below)  # the header lines of the marked mail that a separator announced
        if self._opened != marks:
            self._leave(marks)
            self._opened = marks
        return marks + len(self._below) + 1

    def _text(self, at: int) -> int:
        marks = self._marks[at]
        if self._opened is not None:
            if marks <= self._opened:
                self._below.append(self._opened)
            self._opened = None
        elif self._history is not None and at >= self._history and not self._below and marks == 0:
            self._below.append(0)
        self._leave(marks)
        return marks + len(self._below)

    def _close(self, marks: int) -> None:
        """The forwarded mail has ended: what follows belongs to who forwarded it."""
        self._opened = None
        while self._below and self._below[-1] >= marks:
            self._below.pop()

    def _leave(self, marks: int) -> None:
        """Text with fewer marks is below none of the introductions inside the marked block."""
        while self._below and self._below[-1] > marks:
            self._below.pop()
