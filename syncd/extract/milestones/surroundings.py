"""How a sentence is meant shows in what surrounds it: the subject, the words of its passage, words and moods beside it.

No more than a passage is looked at: what stands far off in a long mail says nothing of a sentence.
"""

import math
from collections.abc import Callable, Mapping, Sequence, Set
from typing import NamedTuple

SUBJECT, PASSAGE, NEAR, BEFORE, BEHIND = "=", "*", "~", "<", ">"
"""What marks words of the subject, of the passage, of the sentences beside, and moods of those before and behind."""
WHOLE = 100
"""How loud a sentence speaks itself; words around it speak no louder."""
AROUND = 3
"""How many sentences before one, and how many behind it, are its passage."""
_USUAL = 9
"""From how many words on each counts for less."""


class Surroundings(NamedTuple):
    """The words of the subject, of the passage and of the sentences beside, and the moods of these by their marks."""

    subject: frozenset[str]
    passage: frozenset[str]
    near: frozenset[str]
    moods: Sequence[str]

    def features(self) -> Mapping[str, float]:
        """Each with how much of it there is: what training learns from."""
        words = {
            f"{mark} {gist}": loudness(told) / WHOLE
            for mark, told in ((SUBJECT, self.subject), (PASSAGE, self.passage), (NEAR, self.near))
            for gist in told
        }
        return {**dict.fromkeys(self.moods, 1.0), **words}


class Sentences:
    """What surrounds the sentences of a mail, by what is learned of the words of each, and by its moods."""

    def __init__(
        self, subject: Sequence[str], gists: Sequence[Sequence[str]], moods: Callable[[int], Sequence[str]]
    ) -> None:
        self._subject, self._gists, self._moods = frozenset(subject), gists, moods

    def around(self, at: int) -> Surroundings:
        """What surrounds one of them."""
        beside = [(mark, n) for mark, n in ((BEFORE, at - 1), (BEHIND, at + 1)) if 0 <= n < len(self._gists)]
        near = frozenset(gist for _, n in beside for gist in self._gists[n])
        passage = frozenset(gist for one in self._gists[max(0, at - AROUND) : at + AROUND + 1] for gist in one)
        moods = [f"{mark} {mood}" for mark, n in beside for mood in self._moods(n)]
        return Surroundings(self._subject, passage, near, moods)


def loudness(words: Set[str]) -> int:
    """How loud each of so many words speaks, of `WHOLE`: of many, each says less."""
    return round(WHOLE * math.sqrt(_USUAL / max(_USUAL, len(words))))
