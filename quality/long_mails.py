"""What is told in a few words, in the midst of a long mail about other things."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

_AROUND = 3
"""Lines before, and as many behind: each is as hard as a trap that stands alone."""
_GREETING_WORDS, _CLOSING_WORDS = 5, 3
"""Fewer words than which a greeting, or the lines that close a mail, have behind their first."""


class Longer(NamedTuple):
    """A text in whose body lines were put in, the first of them at `first` and the others at `second`."""

    text: str
    first: int
    second: int
    before: int
    behind: int

    def place(self, start: int) -> int:
        """Where what stood at a place stands in it."""
        return start + self.before * (start >= self.first) + self.behind * (start > self.second)


class Short(NamedTuple):
    """A mail, of which sort it is, and whether it tells nothing."""

    text: str
    sort: Hashable
    idle: bool


def longer(told: Sequence[Short], *, every: int) -> Iterator[tuple[int, Longer]]:
    """Every so-many-th of these, by its place, amid what others of its sort say that tell nothing."""
    idle: defaultdict[Hashable, list[str]] = defaultdict(list)
    for one in told:
        idle[one.sort] += _lines(one.text) if one.idle else ()
    for n in range(0, len(told), every):
        if made := _amid(told[n].text, idle[told[n].sort], n):
            yield n, made


def _lines(text: str) -> list[str]:
    """The lines of a mail's body."""
    start, end = _body(text)
    return [line for line in text[start:end].splitlines() if line.strip()]


def _amid(text: str, idle: Sequence[str], n: int) -> Longer | None:
    """A mail in the midst of the n-th of idle lines; greetings stay first, and names last. None where these are few."""
    if len(idle) <= 2 * _AROUND:
        return None
    at = n % (len(idle) - 2 * _AROUND)
    before = "\n".join(idle[at : at + _AROUND]) + "\n"
    behind = "\n" + "\n".join(idle[at + _AROUND : at + 2 * _AROUND])
    start, end = _body(text)
    made = text[:start] + before + text[start:end] + behind + text[end:]
    return Longer(made, start, end, len(before), len(behind))


def _body(text: str) -> tuple[int, int]:
    """Where the body of a mail begins and ends: behind the line that greets, before those that name who writes."""
    greeting, _, rest = text.partition("\n")
    greets = bool(rest) and greeting.endswith((",", ":", "!")) and greeting.count(" ") < _GREETING_WORDS
    start, end = len(greeting) + 1 if greets else 0, len(text)
    while (last := text.rfind("\n", start, end)) > start and _closes(text[last + 1 : end]):
        end = last
    return start, end


def _closes(line: str) -> bool:
    return line.count(" ") < _CLOSING_WORDS and not line.rstrip().endswith((".", "!", "?"))
