"""Names that share no surname are told apart before they are compared, and no answer is another for it."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.matchers import calibration
from syncd.matchers.naming import compare
from syncd.matchers.naming.strangers import share_no_surname

CASES = Path(__file__).parents[3] / "quality" / "cases"
LIKELY = 0.5
WORDS = (
    "jane", "Doe", "DOE", "Müller", "Moeller", "Mueller", "van", "der", "Berg", "Vandenberg", "O'Neill", "Mac", "McKay",
    "al-Saud", "Saud", "Abdul", "Rahman", "Abdulrahman", "J.", "JP", "Dr.", "Jr", "Neto", "Filho", "Silva", "née Doe",
    "(Roe)", "Иван", "Петров", "Petrov", "Petrova", "Ivan", "李伟", "Li", "Wei", "김민수", "Kim", "Min-su", "Nguyễn",
    "Nguyen", "محمد", "Mohamed", "Ji\N{REPLACEMENT CHARACTER}rgen", "Jürgen", "Ann-Marie", "Marie", "Ben",
    "Ali", "Benali", "Tanaka", "田中", "タナカ", ",", "Mar", "tin", "Martin", "Ruiz", "García", "Garcia", "y",
)  # fmt: skip


def kept() -> Iterator[tuple[str, str]]:
    for file in sorted(CASES.glob("name_pairs*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                _, name, other, *_ = line.split("\t")
                yield name, other


def is_never_likely(name: str, other: str) -> bool:
    return not share_no_surname(name, other) or compare.probability(name, other) < LIKELY


def test_whoever_shares_no_surname_is_never_likely_the_same_among_pairs_that_are_hard_to_tell() -> None:
    assert [pair for pair in kept() if not is_never_likely(*pair)] == []


def test_nor_are_any_two_of_the_people_in_them() -> None:
    names = [name for pair in kept() for name in pair]
    rng = random.Random(7)
    pairs = [(rng.choice(names), rng.choice(names)) for _ in range(1_500)]
    told = [pair for pair in pairs if share_no_surname(*pair)]
    assert len(told) > len(pairs) / 2
    assert [pair for pair in told if not is_never_likely(*pair)] == []


@given(*[st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)] * 2)
def test_nor_are_names_made_of_any_words(name: str, other: str) -> None:
    assert is_never_likely(name, other)


def test_a_strange_surname_is_never_outweighed() -> None:
    weights = compare.shipped().weights
    assert [feature for feature, weight in weights.items() if weight > 0] == [compare.BIAS]
    strange = compare.log_odds({"surname: strange": 1.0}, weights)
    assert calibration.along(compare.shipped().curve, strange) < 0


@pytest.mark.parametrize(
    ("name", "other"),
    [("Jane Doe", "Bob Ray"), ("Anna Maria Lowe", "Tom Wright"), ("Иван Петров", "Bob Ray"), ("Doe, Jane", "Tom Ray")],
)
def test_strangers_are_told(name: str, other: str) -> None:
    assert share_no_surname(name, other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Jane Doe", "Janet Doe"), ("Doe, Jane", "Jane Smith née Doe"), ("Doe Jane", "Jane Doe"),
        ("Ali Ben Ali", "Ali Benali"), ("Mar tin Oakley", "Martin Oakley"), ("Ivan Petrov", "Иван Петров"),
        ("Li Wei", "李伟"), ("Bob Stone Bridge", "Robert Stonebridge"), ("Ma rtinoakley", "Martino akley"),
        ("佐藤健", "Takeru Sato"), ("田中太郎", "Taro Tanaka"), ("Pedro Silva Neto", "Kim Neto"),
    ],
)  # fmt: skip
def test_others_are_left_to_the_comparison(name: str, other: str) -> None:
    assert not share_no_surname(name, other)
