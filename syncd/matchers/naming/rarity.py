"""What it says that two people share a name: the fewer bear it, in the directory and anywhere, the more."""

from functools import lru_cache
from math import log

from syncd.matchers.naming import given, surnames
from syncd.model.commonness import MOST_NAMES, Commonness

_LISTS_WEIGH = 2_000
"""People for whom the lists speak, beside those of the directory."""


# What share of names begin so, as the log of it: of the given names that the census of the United States counted, or of
# the lists that ship, whichever is more.
_BEGINNINGS = {
    "j": 2.0, "m": 2.3, "a": 2.3, "s": 2.4, "r": 2.5, "d": 2.6, "c": 2.6, "l": 2.9, "e": 3.0, "b": 3.1, "t": 3.1,
    "k": 3.1, "n": 3.2, "g": 3.2, "h": 3.3, "p": 3.5, "f": 3.5, "w": 3.6, "v": 3.7, "i": 3.7, "o": 3.8, "y": 4.0,
    "z": 4.3, "u": 4.8,
}  # fmt: skip
_OF_ANY = 2.7
"""As much for two names of which nobody knows how they begin."""


def of_a_letter(word: str) -> float:
    """What it is worth, in log-odds, that another name begins as this folded word does."""
    return _BEGINNINGS.get(word[:1], _OF_ANY)


def worth(word: str, common: Commonness) -> float:
    """What it is worth, in log-odds, that two names have this folded word in common."""
    borne, listed = common.names.get(word, 0), _listed(word)
    share = (borne + _LISTS_WEIGH * listed) / (common.people + _LISTS_WEIGH)
    return -log(max(share, listed) if borne >= MOST_NAMES else share)


@lru_cache(maxsize=8192)
def _listed(word: str) -> float:
    """What share of any people has this name, as far as lists tell of it."""
    as_given = 3e-3 if given.is_common(word) else 5e-4 if given.is_known(word) else 2e-5
    as_surname = 1e-3 if surnames.is_common(word) else 1e-4 if surnames.is_known(word) else 2e-5
    return max(as_given, as_surname)
