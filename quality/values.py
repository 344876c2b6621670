"""How values that were read are compared with those expected."""

import re
from collections import Counter
from collections.abc import Iterable

from quality.rows import Tally


def add(tally: Tally, said: Iterable[str], expected: Iterable[str]) -> None:
    """Count the values of one field of one case, as multi-sets."""
    ours, theirs = Counter(filter(None, said)), Counter(filter(None, expected))
    tally.hits += (ours & theirs).total()
    tally.wrong += (ours - theirs).total()
    tally.missed += (theirs - ours).total()


def key(value: str, name: str) -> str:
    """A value without what does not matter: blanks, punctuation, case; of a number, its digits."""
    if name in ("phone", "fax"):
        return "".join(c for c in value if c.isdigit())
    return re.sub(r"[\W_]+", "", value.lower())
