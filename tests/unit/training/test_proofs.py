"""Weights are learned again unless what they were learned from, how and to what are what they were."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from training import logistic, names, proofs, zones

WEIGHTS = proofs.ROOT / "syncd" / "extract" / "weights.tsv"
BY = ["python-crfsuite"]


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    kinds: frozenset[str]


LESSON = [Case("I'm leaving", frozenset(("left", "moved", "new number")))]


def fingerprint(lesson: object = LESSON, weights: str = "offer\t12\n", how: object = logistic) -> str:
    return proofs.of_lesson(lesson, weights, how=[how], by=BY)  # type: ignore[list-item,arg-type]


def test_weights_that_were_learned_just_so_are_known_to_be_right(tmp_path: Path) -> None:
    proofs.leave(WEIGHTS, fingerprint(), tmp_path)
    assert proofs.holds(WEIGHTS, fingerprint(), tmp_path)


@pytest.mark.parametrize(
    "other",
    [
        {"lesson": [*LESSON, *LESSON]},
        {"lesson": [Case("I'm leaving", frozenset(("left", "moved")))]},
        {"weights": "offer\t13\n"},
        {"how": zones},
    ],
    ids=["a case more", "another label", "other weights", "another way"],
)
def test_whatever_has_changed_since_is_noticed(other: dict[str, object], tmp_path: Path) -> None:
    proofs.leave(WEIGHTS, fingerprint(), tmp_path)
    assert not proofs.holds(WEIGHTS, fingerprint(**other), tmp_path)  # type: ignore[arg-type]


def test_the_order_in_which_a_lesson_happens_to_name_features_says_nothing() -> None:
    assert fingerprint([{"offer": 1, "day": 2}]) == fingerprint([{"day": 2, "offer": 1}])


def test_weights_of_which_nothing_is_known_are_learned(tmp_path: Path) -> None:
    assert not proofs.holds(WEIGHTS, fingerprint(), tmp_path)


def test_what_a_learner_looks_at_is_all_it_imports_and_the_lists_beside_that() -> None:
    found = {str(file.relative_to(proofs.ROOT)) for file in proofs.looked_at(Path(names.__file__))}
    assert found >= {
        *("training/names.py", "training/logistic.py", "training/name_pairs.py", "syncd/matchers/naming/sides.py"),
        *("syncd/model/given_names.txt", "syncd/matchers/naming/weights.json", "training/names_besides.txt"),
    }


def test_a_learner_is_known_by_what_its_files_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "ROOT", tmp_path)
    (tmp_path / "learner.py").write_text("import lesson\n")
    found = []
    for said in ("FIRST = 1\n", "FIRST = 2\n", "FIRST = 1\n"):
        (tmp_path / "lesson.py").write_text(said)
        found.append(proofs.of_sources(tmp_path / "learner.py", by=BY))
    assert found[0] == found[2] != found[1]
