"""The index of names: kept in step with people and with mentions that are nobody's."""

from dataclasses import replace

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, select, text

from syncd.model.matching import Match
from syncd.model.people import Grounds, PersonId, PersonRecord, Provenance
from syncd.model.spellings import near, sounds
from syncd.store import activities, name_index, people, schema, upgrading
from syncd.store.database import Database, open_database
from syncd.store.tables import name_pairs, word_spellings, work_words

from .northbridge import ALICE, JANE, MONDAY, candidate, concluded, later, mail, mention

INDEX = (name_pairs, word_spellings, work_words)


def words_like(conn: Connection, word: str) -> set[str]:
    found = name_index.words_spelt(conn, near(word) | sounds(word))
    return {other for words in found.values() for other in words}


def named(conn: Connection, pair: str) -> list[str]:
    return name_index.with_pairs(conn, [pair]).get(pair, [])


class TestNameIndex:
    @pytest.mark.parametrize("slip", ["dow", "do", "deo", "doee", "doh"])
    def test_a_person_is_filed_under_every_slip_of_the_pen(self, database: Database, jane: PersonId, slip: str) -> None:
        with database.read() as conn:
            assert "doe" in words_like(conn, slip)
            assert named(conn, "doe jane") == named(conn, "jane doe") == ["doe jane"]

    def test_a_word_of_a_title_is_found_misspelt_though_whoever_was_called_so_is_gone(self, database: Database) -> None:
        with database.begin() as conn:
            gone = people.create(conn, PersonRecord("Zed Baker"), Grounds(Provenance.MANUAL, MONDAY))
            people.create(conn, PersonRecord("Ann Lee", title="Baker"), Grounds(Provenance.IMPORT, MONDAY))
            assert people.delete_person(conn, gone)
            assert words_like(conn, "bakre") == {"baker"}

    def test_a_name_in_another_alphabet_is_filed_under_its_sound(self, database: Database) -> None:
        with database.begin() as conn:
            people.create(conn, PersonRecord("Евгений Щербаков"), Grounds(Provenance.IMPORT, MONDAY))
            assert "evgeniy" in words_like(conn, "yevgeny")
            assert "shcherbakov" in words_like(conn, "scherbakow")

    def test_a_name_of_one_word_and_one_in_brackets_are_filed_too(self, database: Database) -> None:
        with database.begin() as conn:
            for name in ("Madonna", "Jane Smith", "Jane Smith (Price)"):
                people.create(conn, PersonRecord(name), Grounds(Provenance.IMPORT, MONDAY))
            assert named(conn, "madonna") == ["madonna"]
            assert named(conn, "price jane") == ["jane smith"]

    def test_a_name_that_was_before_stays_and_one_that_is_taken_back_goes(
        self, database: Database, jane: PersonId
    ) -> None:
        with database.begin() as conn:
            people.set_field(conn, jane, "name", "Jane Poe", Grounds(Provenance.MANUAL, later(days=1), ALICE))
            assert (named(conn, "jane doe"), named(conn, "jane poe")) == (["doe jane"], ["jane poe"])
            assert people.namesakes(conn, ["doe jane", "jane poe"]) == {"doe jane": [jane], "jane poe": [jane]}
            people.set_field(conn, jane, "name", "Jane Doe", Grounds(Provenance.UNDO, later(days=2), ALICE))
            assert named(conn, "jane poe") == []
            assert people.namesakes(conn, ["doe jane", "jane poe"]) == {"doe jane": [jane]}
            assert words_like(conn, "poe") == {"doe"}  # one slip away

    def test_an_import_that_renames_somebody_is_followed(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            list(people.upsert_imported(conn, [replace(JANE, name="Jane Poe")], later(days=1)))
            assert named(conn, "poe jane") == ["jane poe"]
            assert people.namesakes(conn, ["doe jane", "jane poe"]) == {"doe jane": [jane], "jane poe": [jane]}

    def test_a_name_stays_as_long_as_anybody_bears_it(self, database: Database) -> None:
        with database.begin() as conn:
            first, second = (
                people.create(conn, PersonRecord(name), Grounds(Provenance.IMPORT, MONDAY))
                for name in ("Bo Li", "LI, Bo")
            )
            people.delete_person(conn, first)
            assert named(conn, "bo li") == ["bo li"]
            people.delete_person(conn, second)
            assert named(conn, "bo li") == []
            assert words_like(conn, "bo") == set()

    def test_the_names_of_mentions_that_are_nobodys_are_in_it(self, database: Database, jane: PersonId) -> None:
        hers, nobodys = mention("jane@acme.example", "Jane B. Doe-Smith"), mention("", "Prya Patel")
        interaction = mail("m1", hers, nobodys)
        matches = (Match(hers, candidate(jane, JANE)), Match(nobodys, None))
        with database.begin() as conn:
            activities.save(conn, [concluded(interaction, matches=matches)])
            assert named(conn, "prya patel") == ["patel prya"]
            assert named(conn, "smith jane") == []

    def test_words_and_names_are_found_by_how_they_begin(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            people.create(conn, PersonRecord("Janet Döring"), Grounds(Provenance.IMPORT, MONDAY))
            assert set(name_index.words_beginning(conn, "jan", 9)) == {"jane", "janet"}
            assert list(name_index.with_beginning(conn, "jane d", 9)) == ["doe jane"]
            assert name_index.pairs_beginning(conn, ["jane", "janet", "d"], 9) == [
                ("doe jane", "doe jane"),
                ("doring janet", "doring janet"),
                ("jane doe", "doe jane"),
                ("janet doring", "doring janet"),
            ]

    def test_of_too_much_that_begins_so_what_is_first_in_the_alphabet_is_told(
        self, database: Database, jane: PersonId
    ) -> None:
        with database.begin() as conn:
            records = [PersonRecord(f"{name} Doring") for name in ("Janey", "Janet", "Janis")]
            list(people.upsert_imported(conn, records, MONDAY))
            assert name_index.words_beginning(conn, "jan", 2) == ["jane", "janet"]
            assert name_index.with_beginning(conn, "doring ", 1) == ["doring janet"]
            assert name_index.pairs_beginning(conn, ["janis", "jane"], 1) == [("jane doe", "doe jane")]


def test_an_older_database_gets_the_index_of_all_that_is_in_it(sqlite_url: str) -> None:
    opened = open_database(sqlite_url)
    with opened.begin() as conn:
        for record in (JANE, PersonRecord("Madonna")):
            people.create(conn, record, Grounds(Provenance.IMPORT, MONDAY))
        activities.save(conn, [concluded(mail("m1", mention("", "Prya Patel")))])
        expected = [set(conn.execute(select(table))) for table in INDEX]
    with opened.begin() as conn:
        for statement in (
            "DROP TABLE name_pairs",
            "DROP TABLE word_spellings",
            "DROP TABLE work_words",
            "DROP INDEX ix_people_title",
            "DROP INDEX ix_person_changes_old",
            "UPDATE people SET name_key = '' WHERE name = 'Madonna'",
        ):
            conn.execute(text(statement))
    opened.dispose()
    with upgrading.migrating(sqlite_url) as conn:
        config = Config()
        config.set_main_option("script_location", str(upgrading.MIGRATIONS))
        config.attributes["connection"] = conn
        # What the other migrations add is there already.
        for before, step in (("0005", "0006"), ("0008", "0009")):
            command.stamp(config, before)
            command.upgrade(config, step)
        command.stamp(config, schema.REVISION)
    opened = open_database(sqlite_url)
    with opened.read() as conn:
        assert [set(conn.execute(select(table))) for table in INDEX] == expected
        assert people.known(conn, [], [], ["madonna"]).by_name
    opened.dispose()
