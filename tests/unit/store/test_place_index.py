"""The index of places: kept in step with where people live."""

from sqlalchemy import event

from syncd.model.people import Grounds, PersonId, PersonRecord, Provenance
from syncd.store import name_index, people, place_index
from syncd.store.database import Database

from .northbridge import MONDAY


def settle(database: Database, *places: str) -> list[int]:
    with database.begin() as conn:
        return [
            people.create(conn, PersonRecord(f"Ann Lee{n}", location=place), Grounds(Provenance.IMPORT, MONDAY))
            for n, place in enumerate(places)
        ]


def test_the_place_with_the_rarest_words_in_common_comes_first(database: Database) -> None:
    leeds, _, street = settle(database, "Mill Lane, Leeds", "Bern", "4 Ferncliffe Street, York")
    with database.read() as conn:
        assert place_index.people_near(conn, ["4", "ferncliffe", "lane"], 5) == [street, leeds]
        assert place_index.people_near(conn, ["nowhere"], 5) == []


def test_a_place_where_many_live_says_of_nobody_who_it_is(database: Database) -> None:
    settle(database, *["Leeds"] * 4)
    with database.read() as conn:
        assert place_index.people_near(conn, ["leeds"], 3) == []
        assert len(place_index.people_near(conn, ["leeds"], 4)) == 4


def test_who_moves_is_found_at_the_new_place_only(database: Database) -> None:
    [ann] = settle(database, "Leeds")
    with database.begin() as conn:
        people.set_field(conn, PersonId(ann), "location", "York", Grounds(Provenance.MANUAL, MONDAY))
        assert place_index.people_near(conn, ["york"], 5) == [ann]
        assert place_index.people_near(conn, ["leeds"], 5) == []


class TestCounting:
    def test_people_are_counted_by_words_of_names_and_places(self, database: Database) -> None:
        settle(database, "Leeds, UK", "York, UK", "")
        with database.read() as conn:
            assert place_index.living(conn, ["uk", "leeds", "bern"]) == {"uk": 2, "leeds": 1, "bern": 0}
            assert name_index.borne(conn, ["ann", "lee0", "le"]) == {"ann": 3, "lee0": 1, "le": 0}
            assert people.how_many(conn) == 3

    def test_somebody_of_three_names_is_counted_once(self, database: Database) -> None:
        with database.begin() as conn:
            people.create(conn, PersonRecord("Ann Mary Smith"), Grounds(Provenance.IMPORT, MONDAY))
            assert name_index.borne(conn, ["ann", "smith"]) == {"ann": 1, "smith": 1}

    def test_names_of_many_words_are_counted_in_one_statement(self, database: Database) -> None:
        settle(database, "Leeds", "York")
        sent: list[str] = []
        with database.read() as conn:
            event.listen(conn, "before_cursor_execute", lambda *args: sent.append(args[2]))
            assert sum(name_index.borne(conn, ["ann", "lee0", "lee1"]).values()) == 4
        assert len(sent) == 1
