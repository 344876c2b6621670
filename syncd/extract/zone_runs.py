"""The lines that zones are told of, and what surrounds each of them."""

from collections.abc import Iterator, Sequence
from functools import partial, reduce
from itertools import pairwise, repeat
from operator import add, or_
from typing import NamedTuple

from syncd.extract.looks import BIT, look_all
from syncd.extract.memory import Remembered
from syncd.extract.quoting import Placed

_DELIMITER, _DISCLAIMER, _CONFIDENTIAL = BIT["delimiter"], BIT["disclaimer"], BIT["confidential"]
# What follows from the other marks stands in the highest bits: shifted by so many, it is a small number, the sign.
_SIGNS = BIT["sentence"].bit_length() - 1
_SENTENCE, _DETAIL, _GOODBYE = (BIT[name] >> _SIGNS for name in ("sentence", "detail", "goodbye"))
_DISCLAIMS, _CONFIDES = 8, 16
"""What is added to the sign of a line of small print."""
_SHORT = 12
"""Lines of a paragraph that is remembered by its signs."""

_STEPS = (0, 1, 2, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7)
_STEPS_DOWN = _STEPS[::-1]
_FAR = 8
NEVER = 9
"""The step of something that has not happened yet."""


class Run(NamedTuple):
    """Consecutive lines of one depth that introduce nothing: `start` up to, not including, `end`.

    `before` and `after` say what stands there: the edge of the mail, an introduction, or deeper or shallower quoting.
    """

    start: int
    end: int
    before: int
    after: int
    quoted: int


class Stretch(NamedTuple):
    """What stands between two introductions, counted from its first line; equal ones have the same zones."""

    contents: tuple[str, ...]
    runs: tuple[Run, ...]


EDGE, INTRODUCTION, DEEPER, SHALLOWER = range(4)


class Place(NamedTuple):
    """Where a filled line stands, in numbers small enough that equal ones come again."""

    from_start: int
    from_end: int
    blank_above: int
    blank_below: int
    before: int
    after: int
    quoted: int
    sentences_below: int
    goodbyes_below: int
    details_below: int
    since_goodbye: int
    delimited: int
    lines: int
    """Of the line's paragraph, as is all that follows."""
    details: int
    sentences: int
    small_print: int
    line: int
    more_details: int


class Chain(NamedTuple):
    """Filled lines that are decided on together: by number, with the marks and the place of each."""

    numbers: list[int]
    looks: list[int]
    places: list[Place]


def stretches(placed: Placed) -> Iterator[tuple[int, Stretch]]:
    """What stands between introductions, each with the number of its first line: quoting alone breaks none."""
    contents, depths, spans = placed
    start, count = 0, len(contents)
    for span_start, span_end in [*((span.start, span.end) for span in spans), (count, count)]:
        if start < span_start:
            edges = INTRODUCTION if start else EDGE, INTRODUCTION if span_start < count else EDGE
            yield start, Stretch(tuple(contents[start:span_start]), tuple(_runs(depths[start:span_start], *edges)))
        start = span_end


def _runs(depths: Sequence[int], above: int, below: int) -> Iterator[Run]:
    """The runs of lines that stand `below` and `above` something, by their depths."""
    start = 0
    while start < len(depths):
        depth = depths[start]
        end = next((at for at in range(start + 1, len(depths)) if depths[at] != depth), len(depths))
        beside = _beside(depths[end], depth) if end < len(depths) else below
        yield Run(start, end, above, beside, min(depth, 1))
        above = _beside(depth, depths[end]) if end < len(depths) else below
        start = end


def _beside(other: int, depth: int) -> int:
    return DEEPER if other > depth else SHALLOWER


def chains(placed: Placed) -> Iterator[Chain]:
    """The filled lines of each stretch that has any, by their numbers in the mail."""
    for start, stretch in stretches(placed):
        found = chain(stretch)
        if found.numbers:
            yield found._replace(numbers=[start + at for at in found.numbers])


def chain(stretch: Stretch) -> Chain:
    """The filled lines of a stretch."""
    looks = look_all(stretch.contents)
    found = Chain([], [], [])
    for run in stretch.runs:
        if numbers := [at for at in range(run.start, run.end) if looks[at]]:
            filled = [looks[at] for at in numbers]
            found.numbers.extend(numbers)
            found.looks.extend(filled)
            found.places.extend(_places(numbers, filled, run))
    return found


_place = partial(tuple.__new__, Place)


def _places(numbers: Sequence[int], looks: Sequence[int], run: Run) -> Iterator[Place]:
    """The place of every line of a run. All that is known of one kind is found for all lines at once: that is quick."""
    count = len(numbers)
    marked = reduce(or_, looks)
    signs = tuple([marks >> _SIGNS for marks in looks])
    above, below = _blanks(numbers, run)
    columns = (
        (0, 1, 2, 3, *repeat(4, count - 4))[:count],
        (*repeat(_FAR, count - len(_STEPS)), *_STEPS_DOWN[-count:]),
        above,
        below,
        repeat(run.before),
        repeat(run.after),
        repeat(run.quoted),
        *_below(signs),
        _since_goodbye(signs) if marked >> _SIGNS & _GOODBYE else repeat(NEVER),
        _delimited(looks) if marked & _DELIMITER else repeat(0),
    )
    if marked & (_DISCLAIMER | _CONFIDENTIAL):
        signs = tuple(map(_printed, signs, looks))
    return map(_place, map(add, zip(*columns, strict=False), _paragraphs(below, signs)))


def _printed(sign: int, marks: int) -> int:
    """The sign of a line that may be small print."""
    return sign | (_DISCLAIMS if marks & _DISCLAIMER else 0) | (_CONFIDES if marks & _CONFIDENTIAL else 0)


def _step(count: int) -> int:
    """Small numbers as they are, larger ones roughly."""
    return _STEPS[count] if count < len(_STEPS) else _FAR


def _blanks(numbers: Sequence[int], run: Run) -> tuple[list[int], list[int]]:
    """How many blank lines, up to two, stand right above each line, and right below it."""
    between = [min(below - above - 1, 2) for above, below in pairwise((run.start - 1, *numbers, run.end))]
    return between[:-1], between[1:]


def _below(signs: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """How many lines below each line hold sentences, goodbyes and details; more than a few are as good as a few."""
    found: list[tuple[int, int, int]] = []
    sentences = goodbyes = details = 0
    for sign in reversed(signs):
        found.append((sentences, goodbyes, details))
        if sign & _SENTENCE and sentences < 3:
            sentences += 1
        if sign & _GOODBYE:
            goodbyes = 1
        if sign & _DETAIL and details < 3:
            details += 1
    found.reverse()
    return zip(*found, strict=True)


def _since_goodbye(signs: Sequence[int]) -> list[int]:
    """How far above each line the last goodbye stands."""
    found: list[int] = []
    since = None
    for sign in signs:
        found.append(NEVER if since is None else _step(since))
        since = 0 if sign & _GOODBYE else None if since is None else since + 1
    return found


def _delimited(looks: Sequence[int]) -> list[int]:
    """Whether a delimiter stands above each line."""
    first = next(at for at, marks in enumerate(looks) if marks & _DELIMITER) + 1
    return [*repeat(0, first), *repeat(1, len(looks) - first)]


def _paragraphs(below: Sequence[int], signs: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """What every line's paragraph is like, and where in it the line stands: the last six numbers of a place.

    A paragraph ends where there are blank lines `below`.
    """
    start, count = 0, len(signs)
    for end in [at for at, blank in enumerate(below, 1) if blank or at == count]:
        yield from (_remembered[signs[start:end]] if end - start <= _SHORT else _paragraph(signs[start:end]))
        start = end


def _paragraph(signs: Sequence[int]) -> list[tuple[int, ...]]:
    more = sum(1 for sign in signs if sign & _DETAIL)
    sentences = sum(1 for sign in signs if sign & _SENTENCE)
    confidential = sum(1 for sign in signs if sign & _CONFIDES)
    disclaims = any(sign & _DISCLAIMS for sign in signs[:2])
    small_print = min(confidential, 2) + (3 if disclaims else 0)
    about = _step(len(signs) - 1), min(more, 3), min(sentences, 2), small_print
    found: list[tuple[int, ...]] = []
    for at, sign in enumerate(signs):
        more -= 1 if sign & _DETAIL else 0
        found.append((*about, min(at, 2), min(more, 2)))
    return found


_remembered = Remembered(_paragraph, 2048)
