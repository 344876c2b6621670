"""In which mood a clause is meant: asked, depending, denied, wished, past, reported, requested; or plainly said."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Flag, auto
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from syncd.extract.memory import remembered
from syncd.extract.patterns import any_of, when_asked
from syncd.extract.wordings import USUAL
from syncd.extract.words import moods as wording


class Mood(Flag):
    """What a clause is besides a plain statement; several may hold, PLAIN is none of them."""

    PLAIN = 0
    QUESTION = auto()
    CONDITION = auto()
    NEGATION = auto()
    WISH = auto()
    PAST = auto()
    REPORT = auto()
    REQUEST = auto()

    # As Flag has them, at a fifth of the time: moods are put together for every clause of every sentence.
    def __or__(self, other: "Mood") -> "Mood":
        return _MOODS[self._value_ | other._value_]

    def __and__(self, other: "Mood") -> "Mood":
        return _MOODS[self._value_ & other._value_]


_MOODS = tuple(map(Mood, range(1 << len(Mood))))


class Clause(NamedTuple):
    """A part of a sentence, `sentence[start:end]`, and its mood. Clauses follow each other without a gap."""

    start: int
    end: int
    mood: Mood


_TABLES: Sequence[tuple[Mood, Mapping[str, tuple[str, ...]]]] = (
    (Mood.CONDITION, wording.CONDITIONS),
    (Mood.NEGATION, wording.NEGATIONS),
    (Mood.WISH, wording.WISHES),
    (Mood.PAST, wording.PASTS),
    (Mood.REPORT, wording.REPORTS),
    (Mood.REQUEST, wording.REQUESTS),
)
_GOVERNING = ~(Mood.PAST | Mood.REQUEST)
_UNDOING = Mood.NEGATION | Mood.WISH | Mood.CONDITION
_TAG = 14
"""Characters of a question that only asks whether what stands before it is right: "ok?", "oder?"."""

_MONTH = re.compile(r"(?<=[\w,.] )May(?!\w)")
"""The month: what may be is written with a capital only where a sentence begins."""


@dataclass(frozen=True, slots=True)
class _Tongue:
    """One language's words, ready to be looked for."""

    marks: re.Pattern[str]
    moods: Mapping[str, Mood]
    asks: re.Pattern[str]
    hangs: re.Pattern[str]
    opens: re.Pattern[str]
    buts: re.Pattern[str]
    joints: re.Pattern[str]


@lru_cache(maxsize=32)
def _tongue(language: str) -> _Tongue:
    moods: dict[str, Mood] = {}
    for mood, rows in _TABLES:
        for word in rows.get(language, ()):
            moods[word] = moods.get(word, Mood.PLAIN) | mood
    moods.update(dict.fromkeys(wording.HARMLESS.get(language, ()), Mood.PLAIN))
    edges = "|".join((r"[,;:()\u2013\u2014]\s", r"\s-{1,2}\s", rf"\s(?={_any(wording.JOINTS, language)}(?!\w))"))
    return _Tongue(
        marks=when_asked(rf"(?:(?<![\w'])|(?='))(?:{any_of(moods) or r'(?!)'})(?!\w)"),
        moods=moods,
        asks=_opening(wording.ASKS, language),
        hangs=_opening(wording.COMPLEMENTS, language),
        opens=_opening(wording.IFS, language),
        buts=_opening(wording.BUTS, language),
        joints=when_asked(edges),
    )


def _any(table: Mapping[str, tuple[str, ...]], language: str) -> str:
    return any_of(table.get(language, ())) or r"(?!)"


def _opening(table: Mapping[str, tuple[str, ...]], language: str) -> re.Pattern[str]:
    return when_asked(rf"[\W_]{{0,4}}(?:(?:and|but|so|und|et|y|en|и|also|hi|ok)\s)?{_any(table, language)}(?!\w)")


# The same sentence is asked about by whoever finds news, facts or a milestone in it.
@remembered(USUAL, 256)
def clauses(sentence: str, language: str) -> tuple[Clause, ...]:
    """The clauses of one sentence, in order. A question, a hope or a condition reaches into what hangs on it."""
    tongue = _tongue(language)
    text = (_MONTH.sub("day", sentence) if "May" in sentence else sentence).lower().replace("’", "'")
    if len(text) != len(sentence):  # a few letters grow when they are made small
        text = sentence
    edges = [0, *(edge.end() for edge in tongue.joints.finditer(text)), len(text)]
    spans = [(start, end) for start, end in pairwise(edges) if end > start]
    text = _without_may(sentence, text) if " may" in text else text
    own = [_own(text[start:end], tongue) for start, end in spans]
    _take_back(text, spans, own, tongue)
    return tuple(
        Clause(start, end, mood) for (start, end), mood in zip(spans, _reaching(text, spans, own, tongue), strict=True)
    )


def at(told: Sequence[Clause], start: int, end: int) -> Mood:
    """The mood of what stands at `start` to `end` of a sentence: that of every clause it touches."""
    found = Mood.PLAIN
    for clause in told:
        if clause.start < end and start < clause.end:
            found |= clause.mood
    return found


_MAY = re.compile(r"(?<=\s)M(?=ay(?!\w))|(?<=\s)m(?=ay\s\d)|(?<=\d\s)m(?=ay(?!\w))")


def _without_may(sentence: str, text: str) -> str:
    """The text without the month of May, which is no possibility."""
    for may in _MAY.finditer(sentence):
        text = f"{text[: may.start()]}#{text[may.end() :]}"
    return text


def _own(clause: str, tongue: _Tongue) -> Mood:
    found = Mood.PLAIN
    for mark in tongue.marks.finditer(clause):
        found |= tongue.moods.get(mark[0], Mood.PLAIN)
    return found


def _take_back(text: str, spans: Sequence[tuple[int, int]], own: list[Mood], tongue: _Tongue) -> None:
    """What is wished for, "but" not allowed or still awaited, is no more than a condition."""
    for n in range(len(own) - 1):
        start, end = spans[n + 1]
        if own[n] & Mood.WISH and own[n + 1] & _UNDOING and tongue.buts.match(text[start:end]):
            own[n] |= Mood.CONDITION


def _reaching(text: str, spans: Sequence[tuple[int, int]], own: Sequence[Mood], tongue: _Tongue) -> Iterator[Mood]:
    """Each clause's mood, with what the clauses around it add to it."""
    asked = text.rstrip(" )\"'»”’!.").endswith("?")
    tagged = asked and len(spans) > 1 and len(text[spans[-1][0] :].strip()) <= _TAG
    before = Mood.PLAIN
    conditional = False
    for n, ((start, end), mood) in enumerate(zip(spans, own, strict=True)):
        clause = text[start:end]
        if asked and (n == len(spans) - 1 or tongue.asks.match(clause) or (tagged and n == len(spans) - 2)):
            mood |= Mood.QUESTION
        if n and tongue.hangs.match(clause):
            mood |= before & _GOVERNING
        if conditional:
            mood |= Mood.CONDITION
        conditional = tongue.opens.match(clause) is not None
        before = mood
        yield mood
