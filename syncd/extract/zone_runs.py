"""The lines that zones are told of, and what surrounds each of them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from syncd.extract.looks import BIT, look
from syncd.extract.quoting import PlacedLine

_SENTENCE, _DETAIL, _GOODBYE, _DELIMITER = (BIT[name] for name in ("sentence", "detail", "goodbye", "delimiter"))
_DISCLAIMER, _CONFIDENTIAL = BIT["disclaimer"], BIT["confidential"]

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


def chains(placed: Sequence[PlacedLine]) -> Iterator[Chain]:
    """What stands between two introductions is a chain: quoting alone does not break it."""
    chain, last = Chain([], [], []), 0
    for run in _runs(placed):
        if run.start != last and chain.numbers:
            yield chain
            chain = Chain([], [], [])
        _add(chain, placed, run)
        last = run.end
    if chain.numbers:
        yield chain


def _runs(placed: Sequence[PlacedLine]) -> Iterator[Run]:
    start, count = 0, len(placed)
    while start < count:
        _, depth, introduces = placed[start]
        end = start + 1
        if not introduces:
            while end < count and placed[end].depth == depth and not placed[end].introduces:
                end += 1
            yield Run(start, end, _beside(placed, start - 1, depth), _beside(placed, end, depth))
        start = end


def _beside(placed: Sequence[PlacedLine], at: int, depth: int) -> int:
    if not 0 <= at < len(placed):
        return EDGE
    if placed[at].introduces:
        return INTRODUCTION
    return DEEPER if placed[at].depth > depth else SHALLOWER


def _add(chain: Chain, placed: Sequence[PlacedLine], run: Run) -> None:
    """Put the filled lines of a run at the end of a chain."""
    numbers = [at for at in range(run.start, run.end) if not is_blank(placed[at].content)]
    looks = [look(placed[at].content) for at in numbers]
    chain.numbers.extend(numbers)
    chain.looks.extend(looks)
    chain.places.extend(_places(numbers, looks, run, min(placed[run.start].depth, 1)))


def is_blank(content: str) -> bool:
    return not content or content.isspace() or not content.strip("> \t\xa0\r")


def _step(count: int) -> int:
    """Small numbers as they are, larger ones roughly."""
    return _STEPS[count] if count < len(_STEPS) else _FAR


def _places(numbers: Sequence[int], looks: Sequence[int], run: Run, quoted: int) -> Iterator[Place]:
    below = _below(looks)
    last = len(numbers) - 1
    goodbye, delimited = None, 0
    for first, end in _paragraphs(numbers):
        about, more = _about(looks[first:end])
        above = min(numbers[first] - (numbers[first - 1] + 1 if first else run.start), 2)
        under = min((numbers[end] if end <= last else run.end) - numbers[end - 1] - 1, 2)
        for at in range(first, end):
            marks = looks[at]
            more -= 1 if marks & _DETAIL else 0
            yield Place(
                at if at < 4 else 4, _step(last - at), above if at == first else 0, under if at == end - 1 else 0,
                run.before, run.after, quoted, *below[at], NEVER if goodbye is None else _step(at - goodbye), delimited,
                *about, at - first if at < first + 2 else 2, more if more < 2 else 2,
            )  # fmt: skip
            if marks & _GOODBYE:
                goodbye = at + 1
            if marks & _DELIMITER:
                delimited = 1


def _paragraphs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where each stretch without a blank line begins and ends, in positions of `numbers`."""
    first = 0
    for at in range(1, len(numbers) + 1):
        if at == len(numbers) or numbers[at] != numbers[at - 1] + 1:
            yield first, at
            first = at


def _about(paragraph: Sequence[int]) -> tuple[tuple[int, int, int, int], int]:
    """How many lines a paragraph has, how many with details and sentences, and whether it is small print."""
    sentences = details = confidential = 0
    for marks in paragraph:
        sentences += 1 if marks & _SENTENCE else 0
        details += 1 if marks & _DETAIL else 0
        confidential += 1 if marks & _CONFIDENTIAL else 0
    disclaims = any(marks & _DISCLAIMER for marks in paragraph[:2])
    small_print = min(confidential, 2) + (3 if disclaims else 0)
    return (_step(len(paragraph) - 1), min(details, 3), min(sentences, 2), small_print), details


def _below(looks: Sequence[int]) -> list[tuple[int, int, int]]:
    """How many lines below each line hold sentences, goodbyes and details; more than a few are as good as a few."""
    found: list[tuple[int, int, int]] = []
    sentences = goodbyes = details = 0
    for marks in reversed(looks):
        found.append((sentences, goodbyes, details))
        if marks & _SENTENCE and sentences < 3:
            sentences += 1
        if marks & _GOODBYE:
            goodbyes = 1
        if marks & _DETAIL and details < 3:
            details += 1
    found.reverse()
    return found
