import pytest

from syncd.matchers.naming import coincidence, rarity
from syncd.model.commonness import Commonness

SMITHS = Commonness(people=50_000, names={"smith": 450, "john": 400, "ravenscroft": 2})


def test_sharing_a_rare_surname_says_more_than_sharing_a_common_one() -> None:
    assert rarity.worth("ravenscroft", SMITHS) > rarity.worth("smith", SMITHS) + 3


def test_where_the_directory_is_small_lists_of_names_speak() -> None:
    nobody = Commonness()
    assert rarity.worth("smith", nobody) < rarity.worth("qvistgaard", nobody)


def test_a_name_that_many_in_the_directory_bear_is_common_whatever_the_lists_say() -> None:
    here = Commonness(people=5_000, names={"qvistgaard": 200})
    assert rarity.worth("qvistgaard", here) < rarity.worth("qvistgaard", Commonness(people=5_000))


@pytest.mark.parametrize(
    ("likelier", "less_likely"),
    [
        pytest.param(("John Ravenscroft", "John Ravenscroft"), ("John Smith", "John Smith"), id="a rarer surname"),
        pytest.param(("John Smith", "John Smith"), ("John Smuthn", "John Smith"), id="no slips"),
        pytest.param(("John Smith", "John Smith"), ("Smith", "John Smith"), id="both names"),
        pytest.param(("Ravenscroft", "John Ravenscroft"), ("John", "John Ravenscroft"), id="the rarer half"),
        pytest.param(("John Smith", "John Smith"), ("J. Smith", "John Smith"), id="more than a letter"),
        pytest.param(("John Smith", "John Smith"), ("John Smith", "J. Smith"), id="more than a letter on record"),
        pytest.param(("John Smith", "John Smith"), ("J. Smith", "J. Smith"), id="more than a letter in both"),
        pytest.param(
            ("J. Ravenscroft", "John Ravenscroft"), ("Ravenscroft, R.", "John Ravenscroft"), id="the right letter"
        ),
        pytest.param(("Z. Smith", "Zoe Smith"), ("J. Smith", "John Smith"), id="a rarer letter"),
        pytest.param(("Ravenscrofft", "John Ravenscroft"), ("Tuckwell", "John Ravenscroft"), id="half a name like it"),
        pytest.param(("Jane Ravenscroft", "John Ravenscroft"), ("Jane Smith", "John Smith"), id="a rarer relation"),
        pytest.param(("Jane Smith", "John Smith"), ("Jane Doe", "John Smith"), id="a relation, not a stranger"),
        pytest.param(
            ("John Smith", "John Smith Jr"), ("John Smith Sr", "John Smith Jr"), id="perhaps a junior, not his father"
        ),
    ],
)
def test_the_more_two_names_agree_and_the_rarer_they_are_the_less_it_is_chance(
    likelier: tuple[str, str], less_likely: tuple[str, str]
) -> None:
    assert coincidence.log_odds(*likelier, SMITHS) > coincidence.log_odds(*less_likely, SMITHS)


def test_a_name_that_says_nothing_speaks_for_nobody() -> None:
    assert coincidence.log_odds("?", "John Smith", SMITHS) < 0
    assert coincidence.log_odds("", "", SMITHS) < 0
