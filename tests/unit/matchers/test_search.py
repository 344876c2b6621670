import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.matchers import search
from syncd.matchers.naming import compare
from syncd.matchers.search import rank
from syncd.model.people import KnownPerson, PersonId
from tests.unit.matchers.directory import EVERYBODY, IVAN, PRIYA, TOM, UMA

JANE = KnownPerson(PersonId(7), "Jane MacDonald-Ruiz", "C-77", "Vandenberg Søn", ("+442079460177",))
EVERYBODY_AND_JANE = (*EVERYBODY, JANE)


def best(query: str) -> KnownPerson | None:
    found = rank(query, EVERYBODY_AND_JANE, 5)
    return found[0].person if found else None


def test_a_name_is_compared_no_further_than_the_word_that_fits_nothing_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []

    def resemblance(word: str, _: str) -> float:
        compared.append(word)
        return 0.0

    monkeypatch.setattr(compare, "resemblance", resemblance)
    search.rank("quarl hobday trent", [KnownPerson(PersonId(1), "Jane Doe")], 5)
    assert compared == ["quarl"]


def test_whoever_is_called_by_another_short_form_of_the_name_is_found() -> None:
    fanny = KnownPerson(PersonId(8), "Fanny Brink")
    assert [candidate.person for candidate in rank("Frankie Brink", [*EVERYBODY, fanny], 5)] == [fanny]


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("Priya Patel", PRIYA),
        ("patel priya", PRIYA),
        ("pri pat", PRIYA),
        ("Pryia Patell", PRIYA),
        ("Иван", IVAN),
        ("sergeyev", IVAN),
        ("mac donald", JANE),
        ("jane ruiz", JANE),
        ("tom client", TOM),
        ("C-77", JANE),
        ("priya.patel@client.example", PRIYA),
        ("jane.macdonald@mailbox.example", JANE),
        ("07911 123456", PRIYA),
        ("0144", IVAN),
        ("+44 20 7946 0177", JANE),
    ],
)
def test_a_person_is_found_by_what_somebody_remembers(query: str, person: KnownPerson) -> None:
    assert best(query) == person


def test_whoever_is_called_so_comes_before_whoever_has_other_names_beside() -> None:
    crowd = [KnownPerson(PersonId(n), f"Anna {beside} Dahl") for n, beside in enumerate(("Aino", "Berit", "Cora"), 8)]
    called = KnownPerson(PersonId(20), "Anna Dahl")
    for query in ("Anna Dahl", "Dahl, Anna", "Ana Dahl", "Dahl"):
        assert rank(query, [*crowd, called], 5)[0].person == called


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("J Doe", ("Jane Doe", "John Joe Doe")),
        ("Doe, J.", ("Jane Doe", "John Joe Doe")),
        ("李伟", ("李伟", "Li Wei")),
        ("王芳", ("王芳", "Fang Wang", "王芳芳")),
        ("田中太郎", ("田中太郎", "Taro Tanaka")),
        ("Li Wei", ("Li Wei", "李伟")),
    ],
)
def test_whoever_is_called_so_comes_first_in_characters_and_with_initials(query: str, names: tuple[str, ...]) -> None:
    people = [KnownPerson(PersonId(len(names) - n), name) for n, name in enumerate(names)]
    assert rank(query, people, 1)[0].person.name == names[0]


def test_whoever_works_where_an_address_says_comes_before_whoever_is_called_so() -> None:
    there = KnownPerson(PersonId(1), "Jane Mary Doe", company="Client Ltd")
    assert rank("jane.doe@client.example", [there, KnownPerson(PersonId(2), "Jane Doe")], 1)[0].person == there


def test_whoever_is_called_so_in_characters_is_found_for_certain() -> None:
    assert rank("李伟", [KnownPerson(PersonId(1), "李伟")], 1)[0].confidence == 1


def test_a_name_written_in_one_word_is_found() -> None:
    li_na = KnownPerson(PersonId(8), "Li Na")
    assert [c.person for c in rank("lina", (li_na, *EVERYBODY_AND_JANE), 1)] == [li_na]


def test_a_word_of_an_employer_is_nobodys_name_that_is_like_it() -> None:
    there = KnownPerson(PersonId(8), "Tom Hill", company="Acme Ltd")
    elsewhere = KnownPerson(PersonId(9), "Ahmed Li", company="Halden Ltd")
    assert [one.person for one in rank("acme ltd", [there, elsewhere], 5)] == [there]


def test_of_those_whose_name_is_misspelt_whoever_is_at_the_employer_comes_first_and_is_as_likely_as_by_the_name() -> (
    None
):
    firms = ("Globex", "Northwind", "Northwind Ltd")
    johns = [KnownPerson(PersonId(n), "John Smith", company=firm) for n, firm in enumerate(firms, 8)]
    found = rank("jon smyth at northwind", johns, 5)
    assert [one.person.company for one in found] == ["Northwind", "Northwind Ltd", "Globex"]
    assert found[0].confidence > 0.9
    assert found[0].reasons == ("like John Smith", "at Northwind")


@pytest.mark.parametrize("query", ["", "  ", "Zebediah Quux", "0000", "@", "---", "000"])
def test_nobody_is_found_by_what_fits_nobody(query: str) -> None:
    assert rank(query, EVERYBODY_AND_JANE, 5) == ()


def test_all_of_a_client_are_found_by_its_domain_and_no_more_than_asked_for() -> None:
    found = rank("@client", EVERYBODY_AND_JANE, 2)
    assert [c.person for c in found] == [PRIYA, TOM]
    assert UMA in [c.person for c in rank("@client", EVERYBODY_AND_JANE, 9)]


def test_the_whole_name_comes_before_the_likeness() -> None:
    people = (KnownPerson(PersonId(1), "Danielle Price"), KnownPerson(PersonId(2), "Daniel Price"))
    assert [c.person.id for c in rank("daniel price", people, 9)] == [2, 1]


@given(st.text(max_size=300))
def test_any_query_gives_candidates_best_first(query: str) -> None:
    found = rank(query, EVERYBODY_AND_JANE, 3)
    confidences = [c.confidence for c in found]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 <= c <= 1 for c in confidences)
