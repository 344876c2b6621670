"""Given names of India and Nigeria that are made of two, of which most people say one: "Tunde" of "Olatunde"."""

from functools import cache

from syncd.matchers.naming import lines

_FEWEST = 3
"""Letters of the half that is said."""


@cache
def _halves() -> tuple[frozenset[str], frozenset[str]]:
    """What stands before the half that is said, and what stands behind it."""
    before, behind = lines.text("halves_of_names.txt").split("\nbehind\n")
    return frozenset(before.removeprefix("before\n").split()), frozenset(behind.split())


def is_half(short: str, name: str) -> bool:
    """Whether a folded word is what is said of a name made of two: "Femi" of "Oluwafemi", "Ravi" of "Ravikumar"."""
    if len(short) < _FEWEST:
        return False
    before, behind = _halves()
    if name.startswith(short) and name[len(short) :] in behind:
        return True
    return name.endswith(short) and name[: -len(short)] in before
