"""The weights that ship are what training gives, to the last bit."""

import faulthandler
import signal
from collections.abc import Iterator
from typing import NoReturn

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

from training import corpora, milestones, names, people, zones

WORK = 120
"""Seconds of processor time in which any of these is done, several times over."""
WAIT = 3600
"""Seconds in which even a machine that does ten other things has given it that much."""


@pytest.fixture(autouse=True)
def _by_its_work(pytestconfig: pytest.Config) -> Iterator[None]:
    """Tell one that hangs by what it has worked: nothing here waits, so the clock only says who else is busy."""

    def over(*_: object) -> NoReturn:
        raise TimeoutError(f"not done after {WORK} seconds of work")

    faulthandler.dump_traceback_later(WAIT, exit=True, file=pytestconfig.stash[fault_handler_stderr_fd_key])
    before = signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, WORK)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


def test_the_shipped_weights_are_what_training_gives() -> None:
    if missing := corpora.absent():
        pytest.skip(missing)
    assert zones.train(zones.sequences(zones.material())) == zones.WEIGHTS.read_text(encoding="utf-8")


def test_the_shipped_weights_of_names_are_what_training_gives() -> None:
    assert names.table(names.learn(names.lesson())) == names.WEIGHTS.read_text(encoding="utf-8")


def test_the_shipped_weights_of_milestones_are_what_training_gives() -> None:
    if missing := corpora.absent(corpora.SENTENCES):
        pytest.skip(missing)
    learned = milestones.learn(milestones.cases(), milestones.business())
    assert learned == milestones.WEIGHTS.read_text(encoding="utf-8")


def test_the_shipped_weights_of_people_are_what_training_gives() -> None:
    if missing := corpora.absent(corpora.SENTENCES):
        pytest.skip(missing)
    assert people.learn(people.material()) == people.WEIGHTS.read_text(encoding="utf-8")
