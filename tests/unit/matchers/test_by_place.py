from dataclasses import replace

import pytest

from syncd.matchers import by_place, decide
from syncd.matchers.calibration import probability
from syncd.model.commonness import Commonness
from syncd.model.matching import Mention, MentionRole
from syncd.model.people import KnownPerson, PersonId
from tests.unit.matchers.directory import known
from tests.unit.matchers.test_decide import MONDAY

HERE = Commonness(people=5_000, places={"street": 2_000, "leeds": 900, "ferncliffe": 3, "12": 40, "ls6": 80})
AT = "12 Ferncliffe Street, Leeds LS6"


@pytest.mark.parametrize(
    "told",
    [
        "12 FERNCLIFFE STREET, LEEDS, LS6",
        pytest.param("12 Fernclife Street, Leeds LS6", id="a letter missing"),
        pytest.param("12 Fernclfife Street, Leeds", id="two letters swapped"),
        pytest.param("12 Ferncliffestreet, Leeds", id="a blank missing"),
        pytest.param("Ferncliffe Street", id="a part of it"),
    ],
)
def test_an_address_is_the_same_however_it_is_written(told: str) -> None:
    assert by_place.log_odds(told, AT, HERE) > 4


def test_a_rare_street_says_more_than_a_big_city() -> None:
    assert by_place.log_odds("Ferncliffe", AT, HERE) > by_place.log_odds("Leeds", AT, HERE) + 3


def test_who_moved_is_still_the_same_so_another_place_says_little() -> None:
    assert -3 < by_place.log_odds("4 Nowhere Lane, Bern", AT, HERE) < -2


def test_the_next_house_is_another() -> None:
    assert by_place.log_odds("1245 Ferncliffe", "1246 Ferncliffe", HERE) < by_place.log_odds(
        "1245 Ferncliffe", "1254 Ferncliffe", HERE
    )


def test_whose_given_name_is_missing_is_found_where_she_lives_and_asked_about() -> None:
    ann = KnownPerson(PersonId(7), "Ann Quillfeather", location=AT)
    directory = replace(known(people=(ann,)), by_place={AT: (ann,)}, common=HERE)
    result = decide.match(Mention(MentionRole.BODY, "Quillfeather", location=AT), directory, MONDAY)
    assert result.person is None
    assert [c.person for c in result.candidates] == [ann]
    assert result.candidates[0].confidence > 0.99


def test_a_relation_who_lives_there_too_is_likely_and_never_certain() -> None:
    ann = KnownPerson(PersonId(7), "Ann Quillfeather", location=AT)
    directory = replace(known(people=(ann,)), by_place={AT: (ann,)}, common=HERE)
    result = decide.match(Mention(MentionRole.BODY, "George Quillfeather", location=AT), directory, MONDAY)
    assert result.candidates[0].confidence == pytest.approx(probability(3.5), abs=0.01)


def test_a_neighbour_of_another_name_is_nobody() -> None:
    ann = KnownPerson(PersonId(7), "Ann Quillfeather", location="Leeds")
    directory = replace(known(people=(ann,)), by_place={"Leeds": (ann,)}, common=HERE)
    result = decide.match(Mention(MentionRole.BODY, "Boris Becker", location="Leeds"), directory, MONDAY)
    assert result.candidates == ()
