"""What it says that two people share a name: the fewer bear it, in the directory and anywhere, the more."""

from functools import lru_cache
from math import log

from syncd.matchers.naming import given, surnames
from syncd.model.commonness import MOST_NAMES, Commonness

_LISTS_WEIGH = 2_000
"""People for whom the lists speak, beside those of the directory."""


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
