"""The weights that ship are what training gives, to the last bit.

Where what they were learned from has changed in any way since, they are learned anew.
"""

import signal
from collections.abc import Iterator
from typing import NoReturn

import pytest

from tests import patience
from training import corpora, milestones, names, people, proofs, zones

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


def test_the_shipped_weights_of_zones_are_what_training_gives() -> None:
    if missing := corpora.absent():
        pytest.skip(missing)
    found, shipped = zones.sequences(zones.material()), zones.WEIGHTS.read_text(encoding="utf-8")
    assert proofs.holds(zones.WEIGHTS, zones.fingerprint(found, shipped)) or zones.train(found) == shipped


def test_the_shipped_weights_of_names_are_what_training_gives() -> None:
    shipped = names.WEIGHTS.read_text(encoding="utf-8")
    assert proofs.holds(names.WEIGHTS, names.fingerprint()) or names.table(names.learn(names.lesson())) == shipped


def test_the_shipped_weights_of_milestones_are_what_training_gives() -> None:
    if missing := corpora.absent(corpora.SENTENCES):
        pytest.skip(missing)
    mails, others = list(milestones.read(milestones.cases())), list(milestones.read(milestones.business()))
    shipped = milestones.WEIGHTS.read_text(encoding="utf-8")
    proof = milestones.fingerprint(mails, others, shipped)
    assert proofs.holds(milestones.WEIGHTS, proof) or milestones.learn(mails, others) == shipped


def test_the_shipped_weights_of_people_are_what_training_gives() -> None:
    if missing := corpora.absent(corpora.SENTENCES):
        pytest.skip(missing)
    sentences, shipped = list(people.material()), people.WEIGHTS.read_text(encoding="utf-8")
    assert proofs.holds(people.WEIGHTS, people.fingerprint(sentences, shipped)) or people.learn(sentences) == shipped
