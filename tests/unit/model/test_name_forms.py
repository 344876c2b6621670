import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syncd.matchers.naming import lines, surnames
from syncd.model.name_forms import parts, written
from syncd.model.names import name_key


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("Jane Doe", "Jane Doe"),
        ("DOE, JANE", "Jane Doe"),
        ("Doe, Jane M.", "Jane M. Doe"),
        ("jane doe", "Jane Doe"),
        ("ANNE-MARIE O'BRIEN", "Anne-Marie O'Brien"),
        ("MCDONALD, FIONA", "Fiona McDonald"),
        ("VAN DER BERG, PIET", "Piet van der Berg"),
        ("SMYTH, Jane", "Jane Smyth"),
        ("Jean DUPONT-MOREAU", "Jean Dupont-Moreau"),
        ("MARTIN Thomas", "Thomas Martin"),
        ("McDONALD Fiona", "Fiona McDonald"),
        ("VAN DER BERG Piet", "Piet van der Berg"),
        ("GARCÍA LÓPEZ María José", "María José García López"),
        ("LEFEBVRE Jean Marie", "Jean Marie Lefebvre"),
        ("LEFEBVRE Anna M.", "Anna M. Lefebvre"),
        ("PHAM Ngoc Bich", "Ngoc Bich Pham"),
        ("PAUL Anna", "Anna Paul"),
        ("ANNA Dahl", "Anna Dahl"),
        ("IBM Anna Dahl", "IBM Anna Dahl"),
        ("KPMG Anna Dahl", "KPMG Anna Dahl"),
        ("KIM Anna Maria", "Anna Maria Kim"),
        ("LEE David Junho", "David Junho Lee"),
        ("KOK Anna Grietje", "Anna Grietje Kok"),
        ("VLK Petr Novotny", "Petr Novotny Vlk"),
        ("KIM Anna D.", "Anna D. Kim"),
        ("Jane Smyth MBA", "Jane Smyth MBA"),
        ("JJ Smith", "JJ Smith"),
        ("Dr. MARTIN Thomas", "Dr. Martin Thomas"),
        ("JÜRGEN MÜLLER", "Jürgen Müller"),
        ("ИВАН СЕРГЕЕВ", "Иван Сергеев"),
        ("Fiona MacDonald", "Fiona MacDonald"),
        ("bell hooks PhD", "bell hooks PhD"),
        ("Smith, Jr.", "Smith, Jr."),
        ("JJ", "JJ"),
        ("", ""),
    ],
)
def test_a_name_is_written_given_name_first_and_with_capitals_where_they_belong(name: str, form: str) -> None:
    assert written(name) == form


def test_no_known_surname_of_three_letters_is_taken_for_a_firm() -> None:
    known = {*filter(surnames.is_known, surnames.all_known()), *lines.text("far_eastern_surnames.txt").split()}
    short = {surname.upper() for surname in known if len(surname) == 3}
    assert [surname for surname in short if not written(f"{surname} Anna Grietje").startswith("Anna")] == []


@pytest.mark.parametrize(
    ("name", "email", "form"),
    [
        ("SCHMIDT PETER", "peter.schmidt@home.example", "Peter Schmidt"),
        ("schmidt peter", "p.schmidt@home.example", "Peter Schmidt"),
        ("MÜLLER HANS", "hans.mueller2@home.example", "Hans Müller"),
        ("MÜLLER HANS", "hmuller@home.example", "Hans Müller"),
        ("DE LA CRUZ JUAN", "juan.delacruz@home.example", "Juan de la Cruz"),
        ("LOPEZ SCHMIDT MARIA", "maria.lopez@home.example", "Maria Lopez Schmidt"),
        ("PETER SCHMIDT", "schmidt.peter@home.example", "Peter Schmidt"),
        ("peter schmidt", "schmidt_peter@home.example", "Peter Schmidt"),
        ("MARY SMITH", "smith.mary@home.example", "Mary Smith"),
        ("MARY SMITH", "smary@home.example", "Mary Smith"),
        ("PAUL PETER", "p.paul@home.example", "Paul Peter"),
        ("ROSSI ANNA MARIA", "maria.rossi@home.example", "Rossi Anna Maria"),
        ("PETER SCHMIDT", "peter.schmidt@home.example", "Peter Schmidt"),
        ("PETER SCHMIDT", "schmidt@home.example", "Peter Schmidt"),
        ("SCHMIDT PETER", "info@home.example", "Schmidt Peter"),
        ("Nagy Peter", "peter.nagy@home.example", "Nagy Peter"),
        ("PETER", "peter.schmidt@home.example", "Peter"),
    ],
)
def test_a_name_in_one_case_is_turned_round_where_its_last_word_alone_is_a_given_name_and_an_address_agrees(
    name: str, email: str, form: str
) -> None:
    assert written(name, (email,)) == form


@pytest.mark.parametrize(
    ("name", "given_", "surname"),
    [
        ("Jane Doe", "Jane", "Doe"),
        ("Doe, Jane M.", "Jane M.", "Doe"),
        ("Piet van der Berg", "Piet", "van der Berg"),
        ("Ludwig von Thal", "Ludwig", "von Thal"),
        ("Cher", "Cher", ""),
    ],
)
def test_a_surname_takes_its_particles_along(name: str, given_: str, surname: str) -> None:
    assert parts(name) == (given_, surname)


@example("' 0")
@example("a,0ऄA")
@given(st.text(max_size=60))
def test_writing_a_name_out_is_final(name: str) -> None:
    assert written(written(name)) == written(name)


@given(st.lists(st.text("abcdeßüñ", min_size=2, max_size=8), min_size=2, max_size=3))
def test_a_written_name_is_looked_up_as_before(words: list[str]) -> None:
    name = " ".join(words).upper()
    assert name_key(written(name)) == name_key(name)
