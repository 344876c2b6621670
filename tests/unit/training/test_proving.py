"""What weights were proven by is looked at again only where something has changed that it can hang on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from training import corpora, proofs, proving
from training.proving import Learned, Proofs


class School:
    """Learns weights from a lesson that stands in a file, and remembers what it had to do."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.done: list[str] = []
        self.left = Proofs(place / "lessons", place / "surroundings")
        self.left.lessons.mkdir()
        self.left.surroundings.mkdir()
        self.case = place / "training" / "cases" / "letters.txt"
        self.case.parent.mkdir(parents=True)
        self.case.write_text("I'm leaving\n")
        self.learner = place / "learner.py"
        self.learner.write_text("import json\n")
        self.weights = place / "weights.tsv"
        self.weights.write_text(self._learn(self._read()))
        self.done.clear()

    @property
    def learned(self) -> Learned:
        return Learned(self.weights, str(self.learner), self._read, lambda *told: "-".join(told), self._learn, str)

    def proves(self) -> bool:
        """Whether the weights are right; what there is to leave is left."""
        return proving.are_right(self.learned, self.left, leave=True)

    def _read(self) -> str:
        self.done.append("read")
        return self.case.read_text().split()[-1]

    def _learn(self, lesson: str) -> str:
        self.done.append("learned")
        return f"{lesson}:1"


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> School:
    monkeypatch.setattr(proofs, "ROOT", tmp_path)
    monkeypatch.setattr(corpora, "files", list)
    return School(tmp_path)


def test_what_is_not_known_to_be_right_is_learned_anew_once(school: School) -> None:
    assert school.proves()
    assert school.done == ["read", "learned"]
    assert school.proves()
    assert school.done == ["read", "learned"]


def another_case(school: School) -> None:
    school.case.write_text("I'm off, not leaving\n")


def another_program(school: School) -> None:
    school.learner.write_text("import re\n")


def another_word_list(school: School) -> None:
    (school.place / "beside.txt").write_text("a word more\n")


@pytest.mark.parametrize("change", [another_case, another_program, another_word_list])
def test_a_lesson_is_read_again_whatever_changes_that_it_can_hang_on(
    school: School, change: Callable[[School], None]
) -> None:
    assert school.proves()
    change(school)
    school.done.clear()
    assert school.proves()
    assert school.done[0] == "read"


def test_weights_that_are_not_what_training_gives_are_wrong(school: School) -> None:
    assert school.proves()
    school.case.write_text("I'm staying\n")
    assert not school.proves()


def test_weights_that_somebody_has_changed_are_wrong(school: School) -> None:
    assert school.proves()
    school.weights.write_text("leaving:2")
    assert not school.proves()
