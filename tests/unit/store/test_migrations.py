"""The migrations make the tables that the program works with, and lose nothing on the way."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, Table, TableClause, Text, delete, inspect, select, table

from syncd.model.people import Grounds, PersonRecord, PersonRole, Provenance
from syncd.model.terms import Terms
from syncd.store import activities, ledger, people, proposals, schema, tables, terms, unsettled, upgrading
from syncd.store.database import Database, open_database
from syncd.store.tables import metadata

from .northbridge import MONDAY, concluded, mail, mention


def migrated(conn: Connection) -> MigrationContext:
    return MigrationContext.configure(conn, opts={"compare_type": True})


class TestMigrations:
    def test_the_migrations_make_exactly_the_tables_of_the_program(self, database: Database) -> None:
        with database.read() as conn:
            assert compare_metadata(migrated(conn), metadata) == []

    def test_every_index_and_rule_of_the_tables_is_made_too(self, database: Database) -> None:
        with database.read() as conn:
            found = inspect(conn)
            for table in metadata.sorted_tables:
                assert {i["name"] for i in found.get_indexes(table.name)} >= {i.name for i in table.indexes}
                keys = found.get_foreign_keys(table.name)
                ours = {(key.column.table.name, key.ondelete) for key in table.foreign_keys}
                assert {(key["referred_table"], key["options"].get("ondelete")) for key in keys} == ours


def test_the_newest_migration_is_the_one_the_program_asks_for() -> None:
    script = ScriptDirectory(str(upgrading.MIGRATIONS))
    revisions = [step.revision for step in script.walk_revisions()]
    assert script.get_heads() == [schema.REVISION] == [max(revisions)]
    assert all(revision.isdecimal() and len(revision) == 4 for revision in revisions)


def test_upgrading_what_is_current_changes_nothing(database: Database, sqlite_url: str) -> None:
    with database.begin() as conn:
        activities.save(conn, [concluded(mail("m1"))])
    upgrading.upgrade(sqlite_url)
    with database.read() as conn:
        assert len(activities.find(conn)) == 1


def test_what_an_older_syncd_stored_is_looked_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0003")
        conn.execute(tables.activities.insert(), [_stored(1, "Shortlist for JB-1204"), _stored(2, "Lunch in 2026")])
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.read() as conn:
        assert {one.id for one in unsettled.due(conn, MONDAY)} == {1, 2}
        assert conn.execute(select(tables.subject_references)).all() == [("jb1204", 1)]
    opened.dispose()


def test_an_older_ledger_loses_an_activity_only_from_then_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0025")
        conn.execute(tables.activities.insert(), [_stored(1, "First"), _stored(2, "Second")])
        columns = {"source": "s", "folder": "f", "message_id": "", "disposition": "logged", "reason": "", "cause": ""}
        of = {"uidvalidity": -1, "uid": -1, "href": "a.ics", "seen_at": MONDAY, "attempts": 0, "gone": False}
        conn.execute(_without(tables.ledger, "tells").insert(), {"id": 1, **columns, **of})
        conn.execute(tables.ledger_activities.insert(), [{"ledger_id": 1, "activity_id": n} for n in (1, 2)])
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.begin() as conn:
        assert not ledger.lost(conn, "s", "f")
        conn.execute(delete(tables.activities).where(tables.activities.c.id == 2))
        assert len(ledger.lost(conn, "s", "f")) == 1
    opened.dispose()


def test_a_company_of_an_older_database_keeps_its_id_and_gives_it_to_none(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0026")
        conn.execute(tables.companies.insert(), [{"id": n, "name": f"C{n}", "name_key": f"c{n}"} for n in (1, 7)])
        conn.execute(tables.company_domains.insert(), [{"domain": "c.example", "company_id": 7}])
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.begin() as conn:
        assert conn.execute(select(tables.company_domains)).all() == [("c.example", 7)]
        [index] = (one for one in inspect(conn).get_indexes("companies") if one["name"] == "ix_companies_into_id")
        assert str(index["dialect_options"]["sqlite_where"]) == "into_id IS NOT NULL"
        conn.execute(delete(tables.companies).where(tables.companies.c.id == 7))
        conn.execute(tables.companies.insert(), [{"name": "C8", "name_key": "c8"}])
        assert conn.execute(select(tables.companies.c.id)).scalars().all() == [1, 8]
    opened.dispose()


def test_what_was_reached_in_an_older_database_is_found_by_whom_it_is_about(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0027")
        conn.execute(tables.activities.insert(), [_stored(1, "First"), _stored(2, "Second")])
        said = {"kind": "offer", "quote": "", "confidence": 0.99}
        named = (["Tom Wright", "TOM WRIGHT"], None)
        conn.execute(
            tables.milestones.insert(), [{"activity_id": n, "named": of, **said} for n, of in enumerate(named, 1)]
        )
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.begin() as conn:
        assert conn.execute(select(tables.milestone_names.c.activity_id)).scalars().all() == [1]
        tom = PersonRecord(name="Tom Wright", roles=(PersonRole.CANDIDATE,))
        id_ = people.create(conn, tom, Grounds(Provenance.MANUAL, MONDAY))
        assert [one.id for one in activities.find(conn, person=id_)] == [1]
    opened.dispose()


def _migrate(conn: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(upgrading.MIGRATIONS))
    config.attributes["connection"] = conn
    command.upgrade(config, revision)


def test_what_an_older_syncd_decided_is_decided_again_where_names_are_read_otherwise(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0028")
        conn.execute(tables.matching.insert(), {"id": 1, "automatic": 0.999, "ask": 0.05, "scales": {}})
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.read() as conn:
        assert terms.decided_again(conn) == 0
    opened.dispose()


def test_what_was_decided_on_terms_that_nobody_ever_set_is_decided_again_too(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0028")
        conn.execute(tables.activities.insert(), [_stored(1, "First")])
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.read() as conn:
        assert terms.decided_again(conn) == 0
        assert terms.load(conn) == Terms()
    opened.dispose()


def test_where_nothing_was_decided_there_is_nothing_to_decide_again(database: Database) -> None:
    with database.read() as conn:
        assert terms.decided_again(conn) is None


def test_what_an_older_syncd_asked_of_pay_and_notice_is_not_sure_enough_to_be_filled(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'older.db'}"
    with upgrading.migrating(url) as conn:
        _migrate(conn, "0030")
        asked = [("notice_period", "open"), ("salary", "accepted"), ("phone", "open")]
        conn.execute(tables.proposals.insert(), [_asked(n, *one) for n, one in enumerate(asked, 1)])
    upgrading.upgrade(url)
    opened = open_database(url)
    with opened.read() as conn:
        sure = {one.id: one.confidence for one in proposals.of_ids(conn, [1, 2, 3])}
    opened.dispose()
    assert sure == {1: 0.5, 2: 0.9, 3: 0.9}


def _asked(id_: int, field: str, state: str) -> dict[str, Any]:
    words = dict.fromkeys(("value", "old", "new", "name", "quote"), "x")
    said = {"kind": "change", "state": state, "field": field, **words}
    return {"id": id_, "key": f"0 {field} x", **said, "confidence": 0.9, "candidates": [], "offered_at": MONDAY}


def _without(whole: Table, column: str) -> TableClause:
    return table(whole.name, *(Column(one.name, one.type) for one in whole.c if one.name != column))


def _stored(id_: int, subject: str) -> dict[str, Any]:
    said = {"kind": "email", "status": "logged", "subject": subject, "snippet": "", "minutes": 0}
    return {"id": id_, "key": f"mail:{id_}", "at": MONDAY, "counts": True, "cancelled": False, **said}


def test_a_table_that_is_rebuilt_takes_nothing_with_it(sqlite_url: str) -> None:
    opened = open_database(sqlite_url)
    with opened.begin() as conn:
        ids = activities.save(conn, [concluded(mail("m1", mention("jane@acme.example")))])
    with upgrading.migrating(sqlite_url) as conn:
        operations = Operations(migrated(conn))
        with operations.batch_alter_table("activities", recreate="always") as table:
            table.add_column(Column("mood", Text))
    with opened.read() as conn:
        (stored,) = activities.interactions(conn, ids.values()).values()
        assert len(stored.mentions) == 1
        assert "mood" in {column["name"] for column in inspect(conn).get_columns("activities")}
    opened.dispose()
