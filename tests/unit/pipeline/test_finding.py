"""Finding people by what somebody remembers of them, through the indexes of names and of work."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event

from syncd.matchers import decide
from syncd.matchers.alike import in_other_letters, read, to_look_up
from syncd.model.matching import Mention, MentionRole
from syncd.model.people import PersonRecord, PhonePoint
from syncd.pipeline import alike, finding
from syncd.pipeline.who import known_to
from syncd.store import activities, name_index, people
from syncd.store.database import Database, open_database
from tests.unit.store.northbridge import concluded, mail, mention

MONDAY = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
(
    PRIYA,
    TOM,
    IVAN,
    JANE,
    BOB,
    MADONNA,
    LI,
    MATTHEW,
    PIERRE,
    MARCO,
    CLAIRE,
    LARS,
    JAMES,
    TARO,
    KEIKO,
    MINSU,
    STIJN,
    ROSA,
    LUC,
    PIER,
) = range(1, 21)
RECORDS = (
    PersonRecord("Priya Patel", "P-1", company="Client Ltd", phones=(PhonePoint("+447911123456"),)),
    PersonRecord("Tom Hill", "P-2", company="Client Ltd", title="Site Manager", emails=("t.h99@client.example",)),
    PersonRecord("Иван Сергеев", "P-4", company="Neva", phones=(PhonePoint("+442079460144"),)),
    PersonRecord("Jane MacDonald-Ruiz (née Okafor)", "C-77", company="Vandenberg Søn", title="Head of Payroll"),
    PersonRecord("Robert Kowalczyk", company="Globex", title="Electrician"),
    PersonRecord("Madonna"),
    PersonRecord("Li Na"),
    PersonRecord("Мэтью Вавжиняк"),
    PersonRecord("Pierre Moreau"),
    PersonRecord("Marco Bellini", phones=(PhonePoint("+390669821234"),)),
    PersonRecord("Claire Fontaine", phones=(PhonePoint("+33669821234"),)),
    PersonRecord("Lars Holm", phones=(PhonePoint("+4569821234"),)),
    PersonRecord("James Hughes-Reid"),
    PersonRecord("田中太郎"),
    PersonRecord("小林 恵子"),
    PersonRecord("김민수"),
    PersonRecord("Stijn Van den Berghe"),
    PersonRecord("Rosa Dellavalle"),
    PersonRecord("Luc Dubois"),
    PersonRecord("Pier Dubova"),
)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """People among two hundred others, one of whom has changed employer and title since."""
    file: Path = tmp_path_factory.mktemp("finding") / "syncd.db"
    opened = open_database(f"sqlite:///{file}", create=True)
    others = [PersonRecord(f"{given} {family}") for given in GIVEN for family in FAMILIES]
    with opened.begin() as conn:
        list(people.upsert_imported(conn, [*RECORDS, *others], MONDAY))
        moved = replace(RECORDS[1], company="Initech", title="Buyer")
        list(people.upsert_imported(conn, [moved], MONDAY))
    yield opened
    opened.dispose()


GIVEN = ("Anna", "Carl", "Dora", "Emil", "Fritz", "Greta", "Hanna", "Ines", "Karla", "Lena")
FAMILIES = ("Abel", "Brandt", "Clay", "Dorn", "Eklund", "Fell", "Gray", "Hall", "Jansen", "Lindt")


@pytest.mark.parametrize("typed", ["07911 123456", "+44 7911 123456", "0044 7911 123456", "7911-123456"])
def test_a_whole_number_is_looked_up_and_the_others_are_not_gone_through(
    directory: Database, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people, "reached_by", None)
    assert found(directory, typed) == [PRIYA]


def test_a_number_that_is_whole_in_two_countries_finds_both_people(directory: Database) -> None:
    assert sorted(found(directory, "06 6982 1234")) == [MARCO, CLAIRE]


def test_a_part_of_a_number_as_long_as_some_numbers_are_finds_everybody_who_has_it(directory: Database) -> None:
    assert sorted(found(directory, "69821234")) == [MARCO, CLAIRE, LARS]


def found(database: Database, query: str) -> list[int]:
    with database.read() as conn:
        return [candidate.person.id for candidate in finding.find(conn, query, 5)]


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("Priya Patel", PRIYA),
        ("patel priya", PRIYA),
        ("pri pat", PRIYA),
        ("priy", PRIYA),
        ("p patel", PRIYA),
        ("Pryia Patell", PRIYA),
        ("Priya Ptl", PRIYA),
        ("priya.patel@client.example", PRIYA),
        ("07911 123456", PRIYA),
        ("1123", PRIYA),
        ("Ivan Sergeev", IVAN),
        ("Иван", IVAN),
        ("sergeyev", IVAN),
        ("wawrzyniak", MATTHEW),
        ("Matthew Wawrzyniak", MATTHEW),
        ("Пьер Моро", PIERRE),
        ("Джеймс Хьюз", JAMES),
        ("James Reed", JAMES),
        ("Taro Tanaka", TARO),
        ("Kobayashi Keiko", KEIKO),
        ("Minsu Kim", MINSU),
        ("李娜", LI),
        ("بريا باتيل", PRIYA),
        ("Serguejew", IVAN),
        ("0144", IVAN),
        ("mac donald", JANE),
        ("jane ruiz", JANE),
        ("okafor", JANE),
        ("C-77", JANE),
        ("vandenberg son", JANE),
        ("payroll vandenberg", JANE),
        ("jane payroll", JANE),
        ("jane.macdonald@mailbox.example", JANE),
        ("Bob Kowalcyk", BOB),
        ("electrican", BOB),
        ("bob globex", BOB),
        ("Bob at Globex", BOB),
        ("electrician from globex", BOB),
        ("bob electrician", BOB),
        ("rob globex", BOB),
        ("Vandenberghe", STIJN),
        ("Люк Дюбуа", LUC),
        ("madona", MADONNA),
        ("lina", LI),
        ("tom initech", TOM),
        ("tom client", TOM),
        ("hill buyer", TOM),
        ("site manager", TOM),
        ("t.h99@client.example", TOM),
    ],
)
def test_a_person_is_found_by_what_somebody_remembers(directory: Database, query: str, person: int) -> None:
    assert found(directory, query)[:1] == [person]


@pytest.mark.parametrize("query", ["", "  ", "Zebediah Quux", "0000", "@", "---", "000", "%", "_"])
def test_nobody_is_found_by_what_fits_nobody(directory: Database, query: str) -> None:
    assert found(directory, query) == []


def test_whoever_works_there_comes_before_whoever_did(directory: Database) -> None:
    assert found(directory, "client ltd") == [PRIYA, TOM]
    assert found(directory, "@client") == [PRIYA]


def test_people_whose_names_are_like_a_mentions_are_told_for_many_at_once(directory: Database) -> None:
    with directory.read() as conn:
        like = alike.people_like(conn, ["Pryia Patel", "Ivan Sergejew", "Bob Kowalczyk", "Zebediah Quux", "Priya"])
    assert {name: [person.id for person in own][:1] for name, own in like.items()} == {
        "Pryia Patel": [PRIYA],
        "Ivan Sergejew": [IVAN],
        "Bob Kowalczyk": [BOB],
    }


@pytest.mark.parametrize(
    ("written", "person"), [("Stijn Vandenberghe", STIJN), ("Rosa Della Valle", ROSA), ("Pier Dubova", PIER)]
)
def test_whoever_has_particles_apart_is_known_by_them_in_one_and_the_other_way(
    directory: Database, written: str, person: int
) -> None:
    with directory.read() as conn:
        assert [found.id for found in alike.people_like(conn, [written])[written]][:1] == [person]


def test_a_mention_is_looked_up_by_likeness_where_nothing_but_its_name_is_known(directory: Database) -> None:
    stranger = Mention(MentionRole.FROM, "Pryia Patel", "pryia@elsewhere.example")
    known = Mention(MentionRole.FROM, "Tom Hil", "t.h99@client.example")
    with directory.read() as conn:
        like = known_to(conn, [stranger, known]).by_likeness
    assert {name: [person.id for person in own] for name, own in like.items()} == {"Pryia Patel": [PRIYA]}


def test_who_the_address_tells_is_asked_about_nobody_else_whoever_is_in_the_same_batch(directory: Database) -> None:
    stranger = Mention(MentionRole.FROM, "Pryia Patel", "pryia@elsewhere.example")
    tom = Mention(MentionRole.FROM, "Pryia Patel", "t.h99@client.example")
    with directory.read() as conn:
        together, alone = (decide.match(tom, known_to(conn, batch), MONDAY) for batch in ([stranger, tom], [tom]))
    assert together == alone


@pytest.mark.parametrize("mark", [" ", "-", "\u2010", "\u2011", "\u2013"])
def test_a_double_name_keeps_its_accents_across_alphabets_whatever_joins_it(mark: str) -> None:
    apart = in_other_letters(("safer", "muller"), "Šäfer Müller")
    assert in_other_letters(("safer", "muller"), f"Šäfer{mark}Müller") == apart


def test_an_initial_finds_whole_names_and_whole_names_find_it(directory: Database) -> None:
    with directory.read() as conn:
        assert PRIYA in [person.id for person in alike.people_like(conn, ["P. Patel"])["P. Patel"]]
    with directory.begin() as conn:
        told = mention("pp@elsewhere.example", "Priya Patel")
        activities.save(conn, [concluded(mail("m1", told))])
        assert "patel priya" in alike.mentions_like(conn, ["P. Patel"])
        conn.rollback()


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """More bearers of one surname in characters than are compared with a name in Latin letters."""
    opened = open_database(f"sqlite:///{tmp_path_factory.mktemp('crowd')}/syncd.db", create=True)
    ending = "伟芳娜敏静秀丽强磊军勇艳杰娟涛明超霞平刚桂英华玉萍"
    names = [f"李{one}{two}" for one in ending for two in ending]
    names += ["李 正良", "李伟", "周国庆", "欧阳锋", "歐陽修"]
    with opened.begin() as conn:
        list(people.upsert_imported(conn, map(PersonRecord, names), MONDAY))
    yield opened
    opened.dispose()


@pytest.mark.parametrize(
    ("query", "person"),
    [
        ("Pingying Li", "李萍英"),
        ("Li Wei Fang", "李伟芳"),
        ("Li Jing-Qiang", "李静强"),
        ("Li Wei", "李伟"),
        ("Qiangjun Lee", "李强军"),
        ("Zhengliang Li", "李 正良"),
        ("Feng Ouyang", "欧阳锋"),
        ("Ouyang Xiu", "歐陽修"),
        ("Guoqing Zhou", "周国庆"),
    ],
)
def test_whoever_is_on_record_in_characters_is_found_by_a_name_in_latin_letters(
    crowd: Database, query: str, person: str
) -> None:
    with crowd.read() as conn:
        # Another may be read alike: Ping Ying is 李萍英 as well as 李平英.
        assert person in [candidate.person.name for candidate in finding.find(conn, query, 2)]


def test_whoever_is_called_so_in_characters_comes_before_whoever_has_them_in_latin_letters(tmp_path: Path) -> None:
    opened = open_database(f"sqlite:///{tmp_path}/syncd.db", create=True)
    with opened.begin() as conn:
        list(
            people.upsert_imported(conn, [PersonRecord("Li Wei"), PersonRecord("李伟"), PersonRecord("李伟芳")], MONDAY)
        )
        found = [candidate.person.name for candidate in finding.find(conn, "李伟", 2)]
    opened.dispose()
    assert found == ["李伟", "Li Wei"]


@pytest.mark.parametrize(
    ("query", "most"),
    [
        ("Zebedee Li", 30),
        ("anna maria luisa de la cruz garcia lopez dahl", 45),
        ("Anna Maria Luisa Dahl Peter Johan", 45),
        ("senior recruitment consultant at dahl and partners in london office manager", 45),
    ],
)
def test_a_query_asks_a_bounded_number_of_statements_however_long_it_is(crowd: Database, query: str, most: int) -> None:
    asked: list[str] = []

    def note(*told: object) -> None:
        asked.append(str(told[2]))

    event.listen(crowd.engine, "before_cursor_execute", note)
    try:
        with crowd.read() as conn:
            finding.find(conn, query, 20)
    finally:
        event.remove(crowd.engine, "before_cursor_execute", note)
    assert len(asked) <= most


def test_only_a_word_that_nobody_bears_is_taken_for_more_than_a_slip(directory: Database) -> None:
    with directory.read() as conn:
        spelt = name_index.words_spelt(conn, to_look_up(("priya", "pahtell")))
    assert read(("priya", "pahtell"), spelt).strange == ("pahtell",)
    assert read(("priya", "patel"), {"priya": ["priya"], "patel": ["patel"]}).strange == ("priya", "patel")
