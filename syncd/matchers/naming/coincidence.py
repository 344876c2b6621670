"""Whether names are alike because they are one person's, or by chance: some names are borne by many."""

from collections.abc import Iterator
from functools import lru_cache

from syncd.matchers.names import likeness
from syncd.matchers.naming import compare, rarity
from syncd.matchers.naming.words import Name, parse
from syncd.model.commonness import Commonness

_SIDES = ("given", "surname")
_OTHER = ("strange", "two names", "he and she", "of two sexes", "one longer")
"""What is said of words that are two names."""
_ALIKE = 0.7
_STRANGE = -8.0
"""What it is worth that half a name is like no word of the other."""
_SLIPS = 10.0
"""What half a name loses on its way to one that is not like it at all."""


def log_odds(written: str, name: str, common: Commonness) -> float:
    """How much likelier a name is written of somebody called so than of anybody, in log-odds (base e)."""
    differ, others, cut = _laid_side_by_side(min(written, name), max(written, name))
    one, two = parse(written), parse(name)
    if differ is None:
        return _half(one, two, common)
    if not others:
        return differ + sum(_ends(two, cut, common))
    return differ + (_shared(one, two, common) if others == 1 else 0.0)


# The same few people stand in mail after mail, and to compare two names takes a quarter of a millisecond, across
# alphabets half of one.
@lru_cache(maxsize=8192)
def _laid_side_by_side(name: str, other: str) -> tuple[float | None, int, frozenset[str]]:
    """What it is worth how two names differ, None for half a name; of how many sides they have two names; and of which
    one has a letter only.
    """
    weights = compare.shipped().weights
    features = compare.best_way(name, other, weights)
    if features is None:
        return None, 0, frozenset()
    differ = sum(weights.get(feature, 0.0) * amount for feature, amount in features.items())
    others = sum(any(f"{side}: {kind}" in features for kind in _OTHER) for side in _SIDES)
    return differ, others, frozenset(side for side in _SIDES if f"{side}: initial" in features)


def _ends(name: Name, cut: frozenset[str], common: Commonness) -> Iterator[float]:
    """What the first and the last word of a name are worth that another one has, too, be it as a letter only."""
    words = (name.words[0], name.words[-1])
    has_letter = any(word.is_initial for word in words)
    for side, word in zip(_SIDES, words, strict=True):
        worth = rarity.worth(word.plain, common)
        yield (
            min(worth, rarity.of_a_letter(word.plain)) if word.is_initial or (side in cut and not has_letter) else worth
        )


def _half(one: Name, two: Name, common: Commonness) -> float:
    """A given name or a surname alone: what the word of the other that it is like is worth."""
    return _shared(one, two, common) or _STRANGE


def _shared(one: Name, two: Name, common: Commonness) -> float:
    """What the most alike of their words is worth."""
    pairs = ((likeness(a.plain, b.plain), b.plain) for a in one.words for b in two.words if not b.is_initial)
    alike, word = max(pairs, default=(0.0, ""))
    return max(0.0, rarity.worth(word, common) - _SLIPS * (1 - alike)) if alike >= _ALIKE else 0.0
