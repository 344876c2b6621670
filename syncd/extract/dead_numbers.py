"""Numbers of their own that senders say are to be rung no more."""

from collections.abc import Iterator, Sequence

from syncd.extract.statements import Statements
from syncd.extract.wordings import Betrayers, heard
from syncd.extract.words import channels
from syncd.extract.words import dead_numbers as wording
from syncd.model.extraction import Phone
from syncd.model.statements import DeadNumber

_NOUN = heard(channels.PHONE_NOUNS)
_MINE = heard(wording.MINE)
_GONE = heard(wording.GONE)
_BETRAYERS = Betrayers({_GONE: (wording.GONE,)})
_UNSURE = heard(wording.UNSURE)
_QUOTED = 300
_APART = 80
"""Characters between the words for a number and those that say that it is gone."""


def read(said: Statements, phones: Sequence[Phone]) -> Iterator[DeadNumber]:
    """One for each sentence that says so: the number that stands right there, "" where none does."""
    for sentence in said.sentences:
        gone = _GONE.search(sentence) if _BETRAYERS.topics(sentence) else None
        if gone is None or "?" in sentence or _UNSURE.search(sentence, 0, gone.end()):
            continue
        around = max(0, gone.start() - _APART), gone.end() + _APART
        # What comes behind a new number is said of the old one, and the other way round: the closest is meant.
        shown = [(_between(sentence, phone, gone.start(), gone.end()), phone.e164) for phone in phones]
        near = sorted(one for one in shown if 0 <= one[0] <= _APART and one[1])
        if _MINE.search(sentence, *around) and _NOUN.search(sentence, *around):
            yield DeadNumber(near[0][1] if near else "", sentence[:_QUOTED])


def _between(sentence: str, phone: Phone, start: int, end: int) -> int:
    """How far a number stands from words, -1 where it does not stand in the sentence."""
    raw = phone.raw.strip()
    at = sentence.find(raw) if raw else -1
    return max(start - at - len(raw), at - end, 0) if at >= 0 else -1
