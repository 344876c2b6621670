"""The lines that zones are told of, and what surrounds each of them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import accumulate, compress, product, repeat
from itertools import chain as chain_of
from operator import add, or_
from typing import NamedTuple

from syncd.extract.looks import BIT, look_all
from syncd.extract.memory import Remembered
from syncd.extract.quoting import Placed

_DELIMITER, _DISCLAIMER, _CONFIDENTIAL = BIT["delimiter"], BIT["disclaimer"], BIT["confidential"]
# What follows from the other marks stands in the highest bits: shifted by so many, it is a small number, the sign.
_SIGNS = BIT["sentence"].bit_length() - 1
_SENTENCE, _DETAIL, _GOODBYE = (BIT[name] >> _SIGNS for name in ("sentence", "detail", "goodbye"))
_SIGN = _SENTENCE | _DETAIL | _GOODBYE
_DISCLAIMS, _CONFIDES = 8, 16
"""What is added to the sign of a line of small print."""
_SHORT = 12
"""Lines of a paragraph that is remembered by its signs."""
_USUAL = 100
"""Lines of a run of which is remembered how far each is from its ends."""

_STEPS = (0, 1, 2, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7)
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
OWN, INTRODUCED, MARKED = range(3)
"""How a run is quoted: not at all, below an introduction, by marks."""


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

    @classmethod
    def unpacked(cls, place: int) -> "Place":
        """The numbers of a place that are kept in one."""
        return cls(*[place >> shift & most for shift, most in _PARTS])


_WIDTHS = {
    "sentences_below": 2, "goodbyes_below": 1, "details_below": 2,
    "before": 2, "after": 2, "quoted": 2, "from_start": 3, "since_goodbye": 4, "delimited": 1,
    "lines": 4, "details": 2, "sentences": 2, "small_print": 3, "line": 2, "more_details": 2,
    "from_end": 4, "blank_above": 2, "blank_below": 2,
}  # fmt: skip
"""Bits for each number of a place, from the lowest on."""
KINDS = 6
"""Bits below all of them, left to who keeps something by place and kind."""
_SHIFTS = dict(zip(_WIDTHS, accumulate(_WIDTHS.values(), initial=KINDS), strict=False))
SURROUNDINGS = _SHIFTS["from_end"]
"""How far to shift a place for the end of its run and the blank lines around it alone."""


def bits(**numbers: int) -> int:
    """Numbers of a place where they stand in it."""
    return sum(number << _SHIFTS[name] for name, number in numbers.items())


MASKS = {name: (1 << width) - 1 << _SHIFTS[name] for name, width in _WIDTHS.items()}
"""All the bits of each number of a place."""
_PARTS = [(_SHIFTS[name], (1 << _WIDTHS[name]) - 1) for name in Place._fields]


class Chain(NamedTuple):
    """Filled lines that are decided on together: by number, with the marks and the place, in one number, of each."""

    numbers: list[int]
    looks: list[int]
    places: list[int]


def stretches(placed: Placed) -> Iterator[tuple[int, Stretch]]:
    """What stands between introductions, each with the number of its first line: quoting alone breaks none."""
    contents, marks, depths, spans = placed
    start, count = 0, len(contents)
    for span_start, span_end in [*((span.start, span.end) for span in spans), (count, count)]:
        if start < span_start:
            edges = INTRODUCTION if start else EDGE, INTRODUCTION if span_start < count else EDGE
            runs = _runs(depths[start:span_start], marks[start:span_start], *edges)
            yield start, Stretch(tuple(contents[start:span_start]), tuple(runs))
        start = span_end


def _runs(depths: Sequence[int], marks: Sequence[int], above: int, below: int) -> Iterator[Run]:
    """The runs of lines that stand `below` and `above` something, by their depths."""
    start = 0
    while start < len(depths):
        depth = depths[start]
        end = _other(depths, start)
        beside = _beside(depths[end], depth) if end < len(depths) else below
        yield Run(start, end, above, beside, MARKED if any(marks[start:end]) else INTRODUCED if depth else OWN)
        above = _beside(depth, depths[end]) if end < len(depths) else below
        start = end


def _other(depths: Sequence[int], start: int) -> int:
    """The next line that is of another depth."""
    if depths.count(depths[start]) == len(depths):
        return len(depths)
    return next((at for at in range(start + 1, len(depths)) if depths[at] != depths[start]), len(depths))


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
        part = looks[run.start : run.end]
        if numbers := list(compress(range(run.start, run.end), part)):
            filled = list(filter(None, part))
            found.numbers.extend(numbers)
            found.looks.extend(filled)
            found.places.extend(_places(numbers, filled, run))
    return found


def _places(numbers: Sequence[int], looks: Sequence[int], run: Run) -> Iterable[int]:
    """The place of every line of a run. All that is known of one kind is found for all lines at once: that is quick."""
    marked = reduce(or_, looks)
    signs = tuple([marks >> _SIGNS for marks in looks])
    if marked & (_DISCLAIMER | _CONFIDENTIAL):
        signs = tuple(map(_printed, signs, looks))
    around = len(signs), run.before, run.after, run.quoted
    found = map(add, _edges[around] if len(signs) < _USUAL else _by_edges(around), _paragraphs(numbers, signs, run))
    if marked >> _SIGNS & _GOODBYE:
        found = map(add, found, _since_goodbye(signs))
    return map(add, found, _delimited(looks)) if marked & _DELIMITER else found


def _printed(sign: int, marks: int) -> int:
    """The sign of a line that may be small print."""
    return sign | (_DISCLAIMS if marks & _DISCLAIMER else 0) | (_CONFIDES if marks & _CONFIDENTIAL else 0)


def _step(count: int) -> int:
    """Small numbers as they are, larger ones roughly."""
    return _STEPS[count] if count < len(_STEPS) else _FAR


def _by_edges(around: tuple[int, int, int, int]) -> list[int]:
    """How far each of so many lines is from the first and from the last one of its run, and what surrounds that."""
    count, before, after, quoted = around
    run = bits(before=before, after=after, quoted=quoted, since_goodbye=NEVER)
    return [run + _FROM_START[min(at, 4)] + _FROM_END[_step(count - at - 1)] for at in range(count)]


_edges = Remembered(_by_edges, 2 * _USUAL)
_FROM_START = [bits(from_start=lines) for lines in range(5)]
_FROM_END = [bits(from_end=step) for step in range(_FAR + 1)]

_ABOVE = [bits(blank_above=blank) for blank in range(3)]
_BELOW = [bits(blank_below=blank) for blank in range(3)]
_LINES_BELOW = MASKS["sentences_below"] | MASKS["goodbyes_below"] | MASKS["details_below"]


def _after(sentences: int, goodbyes: int, details: int) -> Iterator[tuple[int, int]]:
    """What lines stand below the line above one of each sign, where those stand below that line."""
    below = bits(sentences_below=sentences, goodbyes_below=goodbyes, details_below=details)
    for sign in range(_DISCLAIMS):
        yield (
            below + sign,
            bits(
                sentences_below=min(sentences + bool(sign & _SENTENCE), 3),
                goodbyes_below=goodbyes | bool(sign & _GOODBYE),
                details_below=min(details + bool(sign & _DETAIL), 3),
            ),
        )


_NEXT = {
    known: above
    for sentences, goodbyes, details in product(range(4), range(2), range(4))
    for known, above in _after(sentences, goodbyes, details)
}
_LONG_AGO = len(_STEPS) + 1
_SINCE = [bits(since_goodbye=since) - bits(since_goodbye=NEVER) for since in (*_STEPS, _FAR, NEVER)]


def _since_goodbye(signs: Sequence[int]) -> list[int]:
    """How far above each line the last goodbye stands, as what that is less than never."""
    found: list[int] = []
    since = _LONG_AGO
    for sign in signs:
        found.append(_SINCE[since])
        since = 0 if sign & _GOODBYE else since if since >= len(_STEPS) else since + 1
    return found


def _delimited(looks: Sequence[int]) -> Iterator[int]:
    """Whether a delimiter stands above each line."""
    first = next(at for at, marks in enumerate(looks) if marks & _DELIMITER) + 1
    return chain_of(repeat(0, first), repeat(MASKS["delimited"], len(looks) - first))


Paragraph = tuple[tuple[int, ...], int]
"""The signs of its lines, and what stands around it: the blank lines, and what the lines below it hold."""


def _paragraphs(numbers: Sequence[int], signs: tuple[int, ...], run: Run) -> Iterable[int]:
    """What every line's paragraph is like, where in it the line stands, and what stands below."""
    found: list[list[int]] = []
    end, blank, below = len(signs), min(run.end - numbers[-1] - 1, 2), 0
    for start in [*[at for at in range(end - 1, 0, -1) if numbers[at] - numbers[at - 1] > 1], 0]:
        under, blank = blank, min(numbers[start] - (numbers[start - 1] if start else run.start - 1) - 1, 2)
        paragraph = signs[start:end], _ABOVE[blank] + _BELOW[under] + below
        lines, below = _remembered[paragraph] if end - start <= _SHORT else _paragraph(paragraph)
        found.append(lines)
        end = start
    return chain_of.from_iterable(reversed(found))


def _paragraph(paragraph: Paragraph) -> tuple[list[int], int]:
    """What is known of each line by its paragraph and what is below; and what is below the paragraph above."""
    signs, around = paragraph
    below = around & _LINES_BELOW
    found = _inside(signs)
    for at in range(len(signs) - 1, -1, -1):
        found[at] += below
        below = _NEXT[below + (signs[at] & _SIGN)]
    found[0] += around & MASKS["blank_above"]
    found[-1] += around & MASKS["blank_below"]
    return found, below


def _inside(signs: Sequence[int]) -> list[int]:
    """What a paragraph is like, and where in it each line stands: the last six numbers of a place."""
    marked = reduce(or_, signs)
    more = sum([1 for sign in signs if sign & _DETAIL]) if marked & _DETAIL else 0
    sentences = sum([1 for sign in signs if sign & _SENTENCE]) if marked & _SENTENCE else 0
    about = _LINES[_step(len(signs) - 1)] + _DETAILS[min(more, 3)] + _SENTENCES[min(sentences, 2)]
    if marked > _SIGN:
        confidential = sum([1 for sign in signs if sign & _CONFIDES])
        disclaims = any(sign & _DISCLAIMS for sign in signs[:2])
        about += bits(small_print=min(confidential, 2) + (3 if disclaims else 0))
    found = [about + _LINE[2]] * len(signs)
    found[:2] = [about + line for line in _LINE[: min(len(signs), 2)]]
    if more:
        for at, sign in enumerate(signs):
            more -= 1 if sign & _DETAIL else 0
            found[at] += _MORE[min(more, 2)]
    return found


_LINES = [bits(lines=step) for step in range(_FAR + 1)]
_DETAILS = [bits(details=count) for count in range(4)]
_SENTENCES = [bits(sentences=count) for count in range(3)]
_LINE = [bits(line=at) for at in range(3)]
_MORE = [bits(more_details=more) for more in range(3)]
_remembered = Remembered(_paragraph, 2048)
