"""How much is tried: a fair share in `make test`, everything where SYNCD_TORTURE is set, as `make torture` does."""

import os
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

EVERYTHING = bool(os.environ.get("SYNCD_TORTURE"))


def share(cases: Sequence[T], one_in: int) -> Sequence[T]:
    """Every case, or one in so many. `one_in` has no divisor in common with the counts: each value has its turn."""
    return cases if EVERYTHING else cases[::one_in]
