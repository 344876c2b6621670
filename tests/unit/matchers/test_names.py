import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syncd.matchers.names import agree, fold, is_full_name, name_key
from syncd.model.names import has_initials


@pytest.mark.parametrize(
    "written",
    [
        "Jane Doe", "DOE, Jane", "Dr. Jane  M. Doe", "doe jane", "Jane Doe, Ph.D.", "Ms Jane Doe MBA",
        "Jane Doe (Acme)", "Jane Doe | Acme", "Jane Doe @ Acme", "Jane Doe via LinkedIn", "'Jane Doe'",
        "Prof. Dr. Jane Doe", "Jane Doe Jr.", "DOE Jr., Jane", "Jané Döe", "Jane Doe [EXT]",
    ],
)  # fmt: skip
def test_one_person_has_one_key_however_the_name_is_written(written: str) -> None:
    assert name_key(written) == "doe jane"


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("Иван Сергеев", "Ivan Sergeev"),
        ("Юлия Щукина", "Yuliya Shchukina"),
        ("Олексій Шевченко", "Oleksiy Shevchenko"),
        ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos"),
        ("Łukasz Żak", "Lukasz Zak"),
        ("Søren Ærø", "Soren Aero"),
        ("Jürgen Strauß", "Jurgen Strauss"),
    ],
)
def test_a_name_in_its_own_alphabet_has_the_key_of_its_latin_spelling(native: str, latin: str) -> None:
    assert name_key(native) == name_key(latin) != ""


def test_composed_and_decomposed_letters_are_the_same_name() -> None:
    assert name_key("Sergei\u0306 \u0418\u0306ov") == name_key("Serge\u012d \u0419ov")


def test_a_mans_letter_is_no_title_and_a_surname_no_degree() -> None:
    assert name_key("Jack Ma") == "jack ma"
    assert name_key("Dean King") == "dean king"
    assert name_key("J. Smith") == "j smith"


@pytest.mark.parametrize("written", ["Jane", "Dr. Doe", "", "   ", "jane@client.example", "!!!"])
def test_half_a_name_has_no_key(written: str) -> None:
    assert name_key(written) == ""


def test_initials_do_not_keep_two_spellings_apart_but_count_where_there_is_nothing_else() -> None:
    assert name_key("Jane M. Doe") == name_key("Jane Doe")
    assert name_key("J M") == "j m"


@pytest.mark.parametrize(
    "name", ["Jane Doe", "Anne-Marie O'Brien", "Иван Сергеев", "María del Carmen Ruiz", "Doe, Jane"]
)
def test_a_given_name_with_a_surname_is_a_full_name(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Jane",
        "J. Doe",
        "Accounts Team",
        "Acme Recruitment",
        "jane.doe@client.example",
        "Room 4",
        "Client Services Ltd",
        "",
    ],
)
def test_a_team_an_address_or_half_a_name_is_no_full_name(name: str) -> None:
    assert not is_full_name(name)


@pytest.mark.parametrize("name", ["J. Smith", "Smith, J. R.", "J R Smith", "И. Сергеев"])
def test_a_surname_with_letters_has_initials(name: str) -> None:
    assert has_initials(name)


@pytest.mark.parametrize("name", ["John Smith", "Smith", "J.", "J. R.", "P. Team", "R2 D. 2", "John R. Smith", ""])
def test_a_whole_given_name_half_a_name_or_a_team_has_none(name: str) -> None:
    assert not has_initials(name)


@pytest.mark.parametrize(
    "name",
    [
        *[
            "T Mobile",
            "T-Mobile",
            "T Systems",
            "X Corp",
            "Studio A",
            "Plan B",
            "Class A",
            "Typ C",
            "Groupe M",
            "G Bank AG",
        ],
        *[
            "X Lab",
            "Gate B",
            "Site A",
            "Floor B",
            "Line A",
            "Building C",
            "Category B",
            "Model S",
            "Serie A",
            "Ligne A",
        ],
        *["Halle B", "Tor B", "Haus B", "Abteilung B"],
    ],
)
def test_a_letter_beside_the_word_of_a_firm_or_a_thing_is_no_initial(name: str) -> None:
    assert not has_initials(name)


@pytest.mark.parametrize("name", ["J. Hall", "T. Park", "A. Block", "Ward, B.", "J. Banks", "K. Teller"])
def test_a_surname_that_is_a_word_has_initials(name: str) -> None:
    assert has_initials(name)


def test_a_given_name_alone_agrees_with_the_whole_name() -> None:
    assert agree("Priya", "Priya Patel")
    assert agree("Sergeyev, Ivan", "Ivan Sergeev")
    assert agree("Иван", "Ivan Sergeev")


def test_siblings_and_the_nameless_do_not_agree() -> None:
    assert not agree("John Doe", "Jane Doe")
    assert not agree("", "Jane Doe")
    assert not agree("—", "Jane Doe")


@example("00:IV:00")
@given(st.text(max_size=400))
def test_any_text_folds_to_words_and_stays_as_it_is_then(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert name_key(name_key(text)) in {name_key(text), ""}
    is_full_name(text)


@given(st.lists(st.sampled_from(["Jane", "Doe", "Иван", "O'Brien", "李", "Ruiz"]), min_size=2, max_size=4, unique=True))
def test_the_order_of_the_words_does_not_matter(words: list[str]) -> None:
    assert name_key(" ".join(words)) == name_key(" ".join(reversed(words)))
