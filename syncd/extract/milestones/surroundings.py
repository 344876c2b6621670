"""How a sentence is meant shows in what surrounds it: its mail's words and subject, the words and moods beside it."""

import math
from collections.abc import Callable, Mapping, Sequence, Set
from typing import NamedTuple

SUBJECT, ANYWHERE, NEAR, BEFORE, BEHIND = "#", "*", "~", "<", ">"
"""What marks words of the subject, of the mail, of the sentences beside, and moods of those before and behind."""
WHOLE = 100
"""How loud a sentence speaks itself; words around it speak no louder."""
_USUAL = 9
"""From how many words on each counts for less."""


class Surroundings(NamedTuple):
    """The words of the subject, of all sentences and of the ones beside, and the moods of these by what marks them."""

    subject: frozenset[str]
    anywhere: frozenset[str]
    near: frozenset[str]
    moods: Sequence[str]

    def features(self) -> Mapping[str, float]:
        """Each with how much of it there is: what training learns from."""
        words = {
            f"{mark} {gist}": loudness(told) / WHOLE
            for mark, told in ((SUBJECT, self.subject), (ANYWHERE, self.anywhere), (NEAR, self.near))
            for gist in told
        }
        return {**dict.fromkeys(self.moods, 1.0), **words}


class Sentences:
    """What surrounds the sentences of a mail, by what is learned of the words of each, and by its moods."""

    def __init__(
        self, subject: Sequence[str], gists: Sequence[Sequence[str]], moods: Callable[[int], Sequence[str]]
    ) -> None:
        self._subject, self._gists, self._moods = frozenset(subject), gists, moods
        self._anywhere = frozenset(gist for one in gists for gist in one)

    def around(self, at: int) -> Surroundings:
        """What surrounds one of them."""
        beside = [(mark, n) for mark, n in ((BEFORE, at - 1), (BEHIND, at + 1)) if 0 <= n < len(self._gists)]
        near = frozenset(gist for _, n in beside for gist in self._gists[n])
        moods = [f"{mark} {mood}" for mark, n in beside for mood in self._moods(n)]
        return Surroundings(self._subject, self._anywhere, near, moods)


def loudness(words: Set[str]) -> int:
    """How loud each of so many words speaks, of `WHOLE`: many do not speak louder than few."""
    return round(WHOLE * math.sqrt(_USUAL / max(_USUAL, len(words))))
