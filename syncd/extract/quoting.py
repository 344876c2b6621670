"""How deep every line is quoted: 0 is the sender's own text, each answer or forward above it adds one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from syncd.extract import introductions

_MARKS = re.compile(r"[ \t]?(?:>[ \t]?){1,100}")


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
    split = [unmarked(line) for line in lines]
    marks, contents = [m for m, _ in split], [content for _, content in split]
    return _Placing(marks, contents, introductions.find(contents, marks), history).lines()


class _Placing:
    """One walk over the lines, keeping which introductions the text is still below of."""

    def __init__(
        self, marks: Sequence[int], contents: Sequence[str], spans: Sequence[introductions.Span], history: int | None
    ) -> None:
        self._marks = marks
        self._contents = contents
        self._spans = spans
        self._history = history
        self._below: list[int] = []  # the marks of each introduction that unmarked text stands below of
        self._opened: int | None = None  # the marks of an introduction that nothing has followed yet

    def lines(self) -> list[PlacedLine]:
        placed: list[PlacedLine] = []
        spans = iter((*self._spans, introductions.Span(len(self._marks), len(self._marks))))
        span = next(spans)
        for at, content in enumerate(self._contents):
            if at == span.end:
                span = next(spans)
            if span.start <= at:
                placed.append(PlacedLine(content, self._introduced(self._marks[at]), introduces=True))
            elif content.strip():
                placed.append(PlacedLine(content, self._text(at), introduces=False))
            else:
                placed.append(PlacedLine(content, placed[-1].depth if placed else 0, introduces=False))
        return placed

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

    def _leave(self, marks: int) -> None:
        """Text with fewer marks is below none of the introductions inside the marked block."""
        while self._below and self._below[-1] > marks:
            self._below.pop()
