"""The weights that ship are what training gives, to the last bit.

Where what they were learned from has changed in any way since, they are learned anew.
"""

import signal
from collections.abc import Iterator
from typing import NoReturn

import pytest

from tests import patience
from training import proving

WORK = 120
"""Seconds of processor time in which any of these is done, several times over."""
WAIT = 3600
"""Seconds in which even a machine that does ten other things has given it that much."""


@pytest.fixture(autouse=True)
def _by_its_work(pytestconfig: pytest.Config) -> Iterator[None]:
    """Tell one that hangs by what it has worked: nothing here waits, so the clock only says who else is busy."""

    def over(*_: object) -> NoReturn:
        raise TimeoutError(f"not done after {WORK} seconds of work")

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
    assert proving.are_right(learned)
