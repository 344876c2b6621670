"""Numbers up to a hundred that are written out: "seventy-eight", "fünfundvierzig", "treinta y cinco"."""

import re
from collections.abc import Iterator
from functools import cache

from syncd.extract.patterns import any_of, when_asked
from syncd.extract.words import money
from syncd.extract.words.counts import COUNTING, Counting

_THOUSAND = re.compile(rf"(?:{any_of(money.WRITTEN_THOUSANDS)})(?!\w)", re.IGNORECASE)


def _written(counting: Counting) -> Iterator[tuple[str, int]]:
    yield from counting.small.items()
    yield from counting.tens.items()
    for ten, tens in counting.tens.items():
        for one, units in counting.small.items():
            # "soixante-douze" is sixty and twelve.
            if units < 10 or (tens in (60, 80) and "-" in counting.joins and units < 20):
                for join in counting.joins:
                    yield (one + join + ten, tens + units) if counting.units_first else (ten + join + one, tens + units)


VALUES: dict[str, int] = {}
"""The words in lower case → what they count."""
for _counting in COUNTING.values():
    for _word, _value in _written(_counting):
        VALUES.setdefault(_word, _value)


def in_digits(text: str) -> str:
    """The text with thousands that are written out in figures: "seventy-eight thousand" becomes "78 thousand"."""
    return _thousands().sub(_figure, text) if _THOUSAND.search(text) else text


def _figure(match: re.Match[str]) -> str:
    figure = VALUES.get(" ".join(match[0].lower().split()))
    # Without case, "ı" and "ſ" are an i and an s to a pattern, and no letters of these words.
    if figure is None:
        return match[0]
    return str(figure) if match.string[match.end()].isspace() else f"{figure} "


@cache
def _thousands() -> re.Pattern[str]:
    """Such a number before what counts thousands, or before "to" and another such."""
    written = any_of(VALUES)
    return when_asked(
        rf"(?<!\w){written}(?=\s?(?:{_THOUSAND.pattern}|(?:{any_of(money.RANGES)})\s{written}\s?{_THOUSAND.pattern}))",
        re.IGNORECASE,
    )
