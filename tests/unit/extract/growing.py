"""A program that counts what hostile text costs each public function of `extract`, and prints what costs too much.

It is one, because patterns are counted only where they are compiled after counting began.
"""

import json
import re
import sys
from collections.abc import Callable
from itertools import islice, product
from pathlib import Path
from typing import Any

from tests import patterns
from tests.unit.extract import counted

kept = patterns.share(Path(sys.argv[1]))
counted.count_patterns()

from tests.unit.extract import hostile  # noqa: E402

SIZE = 1_000
"""Characters of the shortest text; each next one is twice as long."""
STEPS = 5


def cost_of(function: Callable[..., Any], shape: str, size: int) -> counted.Work | None:
    call = hostile.call_of(function, hostile.text_of(shape, size))
    return counted.METER.work(call) if call else None


def growth(function: Callable[..., Any], shape: str) -> list[counted.Work]:
    """What the function costs with texts each twice as long as the one before, where that never is twice as much.

    Reading may begin to cost something from some length on; so the cost has to double too often to be called linear.
    """
    seen: list[counted.Work] = []
    for step in range(STEPS):
        if (work := cost_of(function, shape, SIZE << step)) is None:
            return []
        if seen and all(after <= 2.3 * before + 300 for before, after in zip(seen[-1], work, strict=True)):
            return []
        seen.append(work)
    return seen


def every_pair(text: str) -> int:
    """A loop that is not linear, to see that it is noticed."""
    return sum(one == other for one in text[::20] for other in text[::20])


def from_every_place(text: str) -> int:
    """Handing all that is left over and over again is not linear."""
    return sum(_BOUNDED.search(text[at:]) is None for at in range(0, len(text), 50))


def without_end(text: str) -> bool:
    """Nor is a pattern that goes on without end, and then may fail."""
    return _ENDLESS.search(text) is None


_BOUNDED = re.compile("\x00{1,9}\x01")
_ENDLESS = re.compile("[^\x00]+\x01")
SLOW = {function.__name__: function for function in (every_pair, from_every_place, without_end)}


def main(part: str) -> None:
    """Print what one of the parts of all functions costs too much; or, of what is known to, what is noticed."""
    if part == "slow":
        json.dump([name for name, function in SLOW.items() if growth(function, "names")], sys.stdout)
    else:
        own, parts = map(int, part.split("/"))
        # What is loaded with the first mail is no work of its text, and would be counted line by line.
        for shape in hostile.SHAPES:
            hostile.read(hostile.text_of(shape, SIZE))
        # Those of one function are dealt out to all: reading a whole mail is as dear as fifty others.
        mine = islice(product(hostile.functions().items(), hostile.SHAPES), own, None, parts)
        tried = ((f"{name} on {shape}", growth(function, shape)) for (name, function), shape in mine)
        json.dump({name: grown for name, grown in tried if grown}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[2])
    kept.keep()
