"""Quoted lines that are marked with a bar or the author's initials: "| Could we meet?", "JS> Could we meet?"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

_MARK = re.compile(r"[ \t]?(?:\|(?![^|\n]{0,500}\|)|[A-Z][A-Za-z]{0,2}>(?!>))[ \t]?")
_BAR = re.compile(r"^[ \t]?\|[ \t]?")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d")
# What programs for developers write in front of what is typed.
_PROMPTS = frozenset(("SQL", "PS", "C", "D", "A", "In", "CD", "DOS", "GDB", "R", "R1", "Irb"))
_COLONS = (":", "：")
_DASHES = ("--", "__", "==")


def find(lines: Sequence[str], likely: Iterable[int]) -> Iterator[tuple[int, str]]:
    """The number of each quoted line and its text without the mark; `likely` are those with a ">" or bar at the margin.

    A table or a signature has bars, too: marked lines are quoted where words that introduce a quote stand above them,
    or where the sender's words stand between several of them.
    """
    marked = {at: match for at in likely if _may_be(lines[at]) and (match := _MARK.match(lines[at]))}
    by_mark: dict[str, list[int]] = {}
    for at, match in marked.items():
        by_mark.setdefault(match[0].strip(), []).append(at)
    for mark, numbers in by_mark.items():
        if mark.rstrip(">") not in _PROMPTS and len(numbers) > 1 and _are_quoted(lines, numbers):
            yield from ((at, lines[at][marked[at].end() :]) for at in numbers)


def without(line: str) -> str:
    """A line of a mail that is quoted with bars, without its own."""
    return _BAR.sub("", line, count=1)


def _may_be(line: str) -> bool:
    return "|" in line[:2] or (">" in line[1:5] and line[:4].strip()[:1].isupper())


def _are_quoted(lines: Sequence[str], numbers: Sequence[int]) -> bool:
    runs = [[at for _, at in run] for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])]
    if any(_is_introduced(lines, run[0]) for run in runs):
        return True
    return len(runs) > 1 and all(any(map(str.strip, lines[a[-1] + 1 : b[0]])) for a, b in pairwise(runs))


def _is_introduced(lines: Sequence[str], at: int) -> bool:
    """Whether an attribution, or a rule with words such as "Forwarded message", stands above."""
    above = next((lines[n].strip() for n in range(at - 1, max(-1, at - 4), -1) if lines[n].strip()), "")
    attributed = above.endswith(_COLONS) and ("@" in above or _CLOCK.search(above, 0, 400) is not None)
    return attributed or (above.startswith(_DASHES) and above.endswith(_DASHES) and any(map(str.isalpha, above)))
