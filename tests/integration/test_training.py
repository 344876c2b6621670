"""The weights that ship are known to be what training gives, to the last bit.

Where anything has changed since that their lesson can hang on, somebody has to prove them anew: it takes minutes.
"""

import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn

import pytest

from tests import patience
from training import proving

PROVED_BY = (3, 11)
"""The Python that proofs are left by. Another one knows other letters: there the lessons are read."""
WORK = 120
"""Seconds of processor time in which any of these is done, several times over."""
STALE = "proof stale: run .venv/bin/python -m training.proving and commit what it leaves in training/learned"
WAIT = 3600
"""Seconds in which even a machine that does ten other things has given it that much."""


@pytest.fixture(autouse=True)
def _by_its_work(pytestconfig: pytest.Config) -> Iterator[None]:
    """Tell one that hangs by what it has worked: nothing here waits, so the clock only says who else is busy."""

    def over(*_: object) -> NoReturn:
        raise TimeoutError(f"not done after {WORK} seconds of work: {STALE}")

    patience.allow(WAIT, pytestconfig)
    before = signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, WORK)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


@pytest.mark.parametrize("name", proving.LEARNED)
def test_the_shipped_weights_are_what_training_gives(name: str) -> None:
    learned = proving.LEARNED[name]
    if missing := learned.missing():
        pytest.skip(missing)
    if sys.version_info[:2] == PROVED_BY:
        learned = replace(learned, read=not_known)
    assert proving.are_right(learned)


def not_known() -> NoReturn:
    """Stands where the lesson would be read: that is done where the proof does not fit."""
    pytest.fail(STALE)
