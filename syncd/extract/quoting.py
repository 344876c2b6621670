"""How deep every line is quoted: 0 is the sender's own text, each answer or forward above it adds one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from syncd.extract import introductions, limits, quote_bars
from syncd.extract.introductions import Span

_MARKS = re.compile(rf"[ \t]?(?:>[ \t]?){{1,{limits.QUOTE_MARKS.most}}}")
_MARKED = 5
"""Characters at the margin that any sort of quote mark is among."""
_NEAR = 5
"""Lines in which what belongs together stands."""
_OPEN_ADDRESS = re.compile(r"<[^<>\s]{1,100}@[^<>\s]{0,100}$")


class Placed(NamedTuple):
    """Of every line of a mail: the text without its quote marks, how many those are, and how deep it is quoted.

    `spans` are the lines that introduce quoted text. They have the depth of what they introduce.
    """

    contents: Sequence[str]
    marks: Sequence[int]
    depths: Sequence[int]
    spans: Sequence[Span]


class Marked(NamedTuple):
    """How many quote marks each line has, the rest of it, and which lines introduce quoted text."""

    marks: Sequence[int]
    contents: Sequence[str]
    spans: Sequence[Span]

    def placed(self, history: int | None = None) -> Placed:
        """The lines with their depth; `history` is where the quoted text begins as far as the HTML tells."""
        return Placed(self.contents, self.marks, _Placing(self, history).depths(), self.spans)


def unmarked(line: str) -> tuple[int, str]:
    """How many `>` a line begins with (at most 100), and the rest of it."""
    if line[:2] == "> " and line[2:3] != ">":
        return 1, line[2:]
    # mbox writes ">From " for a line that begins with "From ": that is no quoting.
    if ">" not in line[:2] or line.startswith(">From "):
        return 0, line
    match = _MARKS.match(line)
    return (match[0].count(">"), line[match.end() :]) if match else (0, line)


def place(lines: Sequence[str]) -> Placed:
    """Every line with its depth, as far as the text tells."""
    return read(lines).placed()


def read(lines: Sequence[str]) -> Marked:
    """The lines, their marks taken off."""
    marks = [0] * len(lines)
    contents = list(lines)
    likely = [at for at, line in enumerate(lines) if ">" in (margin := line[:_MARKED]) or "|" in margin]
    for at in likely:
        count, content = unmarked(lines[at])
        if count and not _is_no_quote(lines, at, content):
            marks[at], contents[at] = count, content
    for at, content in quote_bars.find(lines, likely):
        marks[at], contents[at] = 1, content
    return Marked(marks, contents, introductions.find(contents, marks))


def _is_no_quote(lines: Sequence[str], at: int, content: str) -> bool:
    """Whether the `>` means "more than", or closes an address of the line above: "<jane@acme.example", "> wrote:"."""
    above = lines[at - 1] if at else ""
    if "<" in above and ">" not in above[:2] and _OPEN_ADDRESS.search(above[-220:]):
        return True
    if not content[:1].isdigit() or lines[at][:1] != ">" or lines[at][1:2] == " ":
        return False
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return not above.startswith(">") and not below.startswith(">")


class _Placing:
    """One walk over the lines, keeping which introductions the text is still below of."""

    def __init__(self, marked: Marked, history: int | None) -> None:
        self._marks, self._contents, self._spans = marked
        self._history = history
        self._below: list[int] = []  # the marks of each introduction that unmarked text stands below of
        self._opened: int | None = None  # the marks of an introduction that nothing has followed yet

    def depths(self) -> list[int]:
        depths: list[int] = []
        at = 0
        for span in self._spans:
            self._letter(depths, at, span.start)
            if self._opened is not None and self._is_another(span):
                self._below.append(self._opened)
                self._opened = None
            depths += [self._introduced(marks) for marks in self._marks[span.start : span.end]]
            at = span.end
            if span.closes:
                self._close(self._marks[span.start])
        self._letter(depths, at, len(self._marks))
        return depths

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
        contents, history = self._contents, self._history
        for at, marks in enumerate(self._marks[start:end], start):
            if (marks != above or at == history) and (content := contents[at]) and not content.isspace():
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
