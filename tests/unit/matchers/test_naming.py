"""Whether two written names are one person's, as recruiters meet them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syncd.matchers.naming import alphabets, palladius, spelling
from syncd.matchers.naming.compare import compare, resemblance
from syncd.matchers.naming.words import parse
from training import alphabets as training

SAME = [
    ("Jane Doe", "DOE, Jane"),
    ("Jane Doe", "Dr. Jane Doe, Ph.D."),
    ("Jane Doe", "Jane M. Doe MBA"),
    ("Jane Doe", "J. Doe"),
    ("Jane Doe", "Jane Doe (Acme Ltd)"),
    ("Jane Doe", "Jane Doe via LinkedIn"),
    ("Robert Hale", "Bob Hale"),
    ("Robert Hale", "Robert 'Bobby' Hale"),
    ("Johannes Brandt", "Hannes Brandt"),
    ("José Ortega", "Pepe Ortega"),
    ("Katarzyna Nowak", "Kasia Nowak"),
    ("Дмитрий Соколов", "Dima Sokolov"),
    ("Юлия Щербакова", "Julia Sherbakova"),
    ("Evgeny Zhukov", "Yevgeni Jukov"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Jürgen Müller", "Jurgen Muller"),
    ("Jean-Pierre Roux", "JeanPierre Roux"),
    ("Pieter van den Berg", "Pieter Vandenberg"),
    ("Sanne ter Horst", "Sanne Horst"),
    ("José Luis Núñez Castro", "José Núñez"),
    ("Anke Schäfer", "Anke Schäfer-Lang"),
    ("Anke Schäfer", "Anke Lang (geb. Schäfer)"),
    ("Nicholas Hale", "Nicholas Brandt (née Hale)"),
    ("Priya Patel", "Patel Priya"),
    ("Theodore Finch", "Theodroe Finch"),
    ("Theodore Finch", "Theodore Finhc"),
    ("Alison Whittaker", "Alison Whitaker"),
]
TWO = [
    ("Francis Lane", "Frances Lane"),
    ("Daniel Price", "Danielle Price"),
    ("Mario Garcia", "Maria Garcia"),
    ("Eric Nash", "Erica Nash"),
    ("Alan Ford", "Ian Ford"),
    ("Robert Hughes Sr", "Robert Hughes Jr"),
    ("Paul Martin", "Martin Paul"),
    ("David Ross", "David Rossi"),
    ("James Carter", "James Cartwright"),
    ("Marcus Moeller", "Markus Müller"),
    ("Anna Berg", "Anne Burg"),
    ("Сергей Юдин", "Sergey Yurin"),
    ("Андрей Чернышёв", "Andrey Chernov"),
    ("Алексей Цветков", "Alexander Tsvetkov"),
    ("Olga Kuznetsova", "Oleg Kuznetsov"),
    ("Jan de Vries", "Jan van Dijk"),
    ("Priya Patel", "Tom Wright"),
]


@pytest.mark.parametrize(("name", "other"), SAME, ids=lambda name: name)
def test_a_person_is_known_by_however_the_name_is_written(name: str, other: str) -> None:
    assert compare(name, other).probability > 0.5
    assert compare(other, name).probability > 0.5


@pytest.mark.parametrize(("name", "other"), TWO, ids=lambda name: name)
def test_two_people_whose_names_look_alike_stay_two(name: str, other: str) -> None:
    assert compare(name, other).probability < 0.5
    assert compare(other, name).probability < 0.5


def test_a_comparison_says_what_is_not_simply_the_same() -> None:
    assert compare("Robert Hale", "Bob Hale").reasons == ("given: another form",)
    assert compare("Robert Hale", "Robert Hale").reasons == ()


def test_the_same_name_is_surer_than_a_nickname_and_that_than_a_slip() -> None:
    likelier = [compare("Robert Hale", other).probability for other in ("Robert Hale", "Bob Hale", "Robret Hale")]
    assert likelier == sorted(likelier, reverse=True)


@pytest.mark.parametrize(("name", "other"), [("Robert Hughes", "Robert Hughes Jr"), ("Pedro Neto", "Pedro Silva Neto")])
def test_whether_a_junior_is_meant_where_none_is_written_stays_open(name: str, other: str) -> None:
    assert 0.25 < compare(name, other).probability < 0.75


@pytest.mark.parametrize("half", ["", "Jane", "@", "jane@acme.example", "123"])
def test_half_a_name_is_nobodys(half: str) -> None:
    assert compare(half, "Jane Doe").probability == 0.0


@pytest.mark.parametrize(
    ("word", "other", "spoken_alike"),
    [
        ("mayer", "meier", True),
        ("philipp", "filip", True),
        ("kuznetsova", "kuznecova", True),
        ("doyle", "dole", False),
    ],
)
def test_other_spellings_of_one_sound_are_hardly_a_slip(word: str, other: str, spoken_alike: bool) -> None:
    assert (spelling.slips(word, other) == spelling.VARIANT) is spoken_alike


def test_titles_particles_and_letters_behind_are_no_words_of_a_name() -> None:
    name = parse("Prof. Dr. Anna-Lena von der Heide, MBA")
    assert [word.plain for word in name.words] == ["anna", "lena", "heide"]


@pytest.mark.parametrize(
    ("latin", "cyrillic", "other"),
    [("zhukov", "жуков", "жданов"), ("shcherbak", "щербак", "шевчук"), ("müller", "мюллер", "миллер")],
)
def test_a_latin_spelling_fits_its_own_name_best(latin: str, cyrillic: str, other: str) -> None:
    assert alphabets.likeness(latin, cyrillic) > alphabets.likeness(latin, other)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("zhijun", "чжицзюнь"),
        ("jingzhao", "цзинчжао"),
        ("wanquan", "ваньцюань"),
        ("huiqing", "хуэйцин"),
        ("changan", "чанъань"),
        ("zhongyan", "чжунъянь"),
    ],
)
def test_a_chinese_name_is_looked_for_as_russians_write_its_syllables(latin: str, cyrillic: str) -> None:
    assert cyrillic in alphabets.across(latin, 4)


def test_what_is_made_of_no_chinese_syllables_is_written_in_no_such_way() -> None:
    assert palladius.written("priya") == palladius.written("") == ()


def test_a_single_word_finds_the_name_it_belongs_to() -> None:
    assert resemblance("Bob", "Robert Hale") > 0.8
    assert resemblance("Jukov", "Евгений Жуков") > resemblance("Jukov", "Пётр Жигунов")
    assert resemblance("", "Robert Hale") == 0.0
    assert resemblance("Anna", "Anna Brink") > resemblance("Anna", "Hanna Brink")


@pytest.mark.parametrize("word", ["McDonald", "DeShawn", "FitzGerald", "MacLeod", "LaToya", "MaryAnn", "VanDyke"])
def test_a_capital_within_a_word_makes_it_no_two(word: str) -> None:
    assert resemblance(word, f"Robin {word}") == 1.0


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_are_compared_and_either_way_round_alike(name: str, other: str) -> None:
    there, back = compare(name, other).probability, compare(other, name).probability
    assert 0 <= there <= 1
    assert there == pytest.approx(back)


def test_letters_that_stand_for_each_other_are_learned_from_pairs() -> None:
    names = [("sasha", "саша"), ("masha", "маша"), ("shura", "шура"), ("misha", "миша"), ("tasha", "таша")]
    known = training.learn([(latin, cyrillic, 4.0) for latin, cyrillic in names] * 20)
    letters = alphabets.letters(known)
    assert alphabets.fit("dasha", "даша", letters) > alphabets.fit("dasha", "дата", letters)


def test_what_is_learned_is_written_the_same_whatever_the_order() -> None:
    known = {("sh", "ш"): 0.25, ("a", "а"): 0.5}
    assert training.table(known) == training.table(dict(reversed(known.items())))
    assert json.loads(training.table(known)) == {"а": {"a": 10}, "ш": {"sh": 20}}
