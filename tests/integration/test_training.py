"""The weights that ship are what training gives, to the last bit."""

import pytest

from training import corpora, milestones, names, zones


def test_the_shipped_weights_are_what_training_gives() -> None:
    if missing := corpora.absent():
        pytest.skip(missing)
    assert zones.train(zones.sequences(zones.material())) == zones.WEIGHTS.read_text(encoding="utf-8")


def test_the_shipped_weights_of_names_are_what_training_gives() -> None:
    assert names.table(names.learn(names.lesson())) == names.WEIGHTS.read_text(encoding="utf-8")


def test_the_shipped_weights_of_milestones_are_what_training_gives() -> None:
    if missing := corpora.absent():
        pytest.skip(missing)
    learned = milestones.learn((*milestones.cases(), *milestones.letters()), milestones.business())
    assert learned == milestones.WEIGHTS.read_text(encoding="utf-8")
