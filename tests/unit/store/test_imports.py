"""Importing people: who each row of a file is about, and what it may change."""

from dataclasses import replace
from itertools import product
from random import Random

import pytest
from sqlalchemy import Connection, event

from syncd.model.people import Grounds, PersonId, PersonRecord, PhonePoint, Provenance
from syncd.store import people, tables
from syncd.store.database import Database
from syncd.store.people import Outcome, PointKind
from syncd.store.people.subjects import look_up

from .northbridge import ALICE, JANE, MONDAY, OMAR, later

DESK = ("desk@acme.example",)


def looked_up(conn: Connection, records: list[PersonRecord]) -> int:
    """How often the database is asked while these are imported."""
    sent: list[str] = []
    event.listen(conn, "before_cursor_execute", lambda *args: sent.append(args[2].split()[0]))
    list(people.upsert_imported(conn, records, MONDAY))
    return sent.count("SELECT")


def directory(conn: Connection) -> list[object]:
    """Everything known of everybody but their ids."""
    everybody = list(people.list_people(conn))
    changes = people.history(conn, [person.id for person in everybody])
    return [
        (person.record, [(change.field, change.old, change.new) for change in changes[person.id]])
        for person in everybody
    ]


class TestImport:
    def test_the_same_file_twice_changes_nothing(self, database: Database) -> None:
        records = [
            JANE,
            OMAR,
            PersonRecord("Cher"),
            PersonRecord("Bo Li", phones=(PhonePoint("+442079460001"),)),
            PersonRecord("Ann Fox", emails=("desk@acme.example",)),
            PersonRecord("Tom Fox", external_id="C-7", emails=("desk@acme.example",)),
        ]
        with database.begin() as conn:
            first = list(people.upsert_imported(conn, records, MONDAY))
            before = list(people.list_people(conn))
            again = list(people.upsert_imported(conn, records, later(days=1)))
            assert list(people.list_people(conn)) == before
        assert {one.outcome for one in again} == {Outcome.UNCHANGED}
        assert [one.id for one in again] == [one.id for one in first]

    def test_a_newer_file_renews_what_it_says_and_keeps_what_it_does_not(
        self, database: Database, jane: PersonId
    ) -> None:
        news = PersonRecord(
            "Jane Smith", "C-1", emails=("jane@globex.example",), title="Director", extra=(("visa", "no"),)
        )
        with database.begin() as conn:
            (imported,) = people.upsert_imported(conn, [news], later(days=1))
            person = people.get(conn, jane)
            changes = people.history(conn, [jane])[jane]
        assert (imported.id, imported.outcome) == (jane, Outcome.UPDATED)
        assert person
        assert person.record == replace(
            JANE,
            name="Jane Smith",
            title="Director",
            emails=(*JANE.emails, "jane@globex.example"),
            extra=(("notice", "3 months"), ("visa", "no")),
        )
        assert [(change.field, change.old, change.new) for change in changes[1:]] == [
            ("name", "Jane Doe", "Jane Smith"),
            ("title", "Head of Talent", "Director"),
            ("extra", "notice=3 months", "notice=3 months; visa=no"),
            ("email", "", "jane@globex.example"),
        ]

    def test_what_a_person_set_or_took_away_is_never_overwritten(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            manual = Grounds(Provenance.MANUAL, MONDAY, ALICE)
            people.set_field(conn, jane, "title", "Director", manual)
            people.set_field(conn, jane, "salary", "", manual)
            people.remove_point(conn, jane, PointKind.PHONE, "+447911123456", manual)
            (imported,) = people.upsert_imported(conn, [JANE], later(days=1))
            person = people.get(conn, jane)
        assert imported.outcome is Outcome.UNCHANGED
        assert person
        assert person.record == replace(JANE, title="Director", salary="", phones=JANE.phones[:1])

    def test_a_person_made_in_review_is_completed_and_not_overwritten(self, database: Database) -> None:
        with database.begin() as conn:
            made = PersonRecord("Jane M. Doe", emails=JANE.emails[:1])
            person_id = people.create(conn, made, Grounds(Provenance.MANUAL, MONDAY, ALICE))
            (imported,) = people.upsert_imported(conn, [JANE], later(days=1))
            person = people.get(conn, person_id)
        assert (imported.id, imported.outcome) == (person_id, Outcome.UPDATED)
        assert person
        assert person.record == replace(JANE, name="Jane M. Doe")

    def test_two_people_who_share_an_address_are_told_apart_by_name(self, database: Database) -> None:
        shared = ("family@home.example",)
        ann = PersonRecord("Ann Fox", "C-1", emails=shared)
        tom = PersonRecord("Tom Fox", "C-2", emails=shared)
        with database.begin() as conn:
            ids = [one.id for one in people.upsert_imported(conn, [ann, tom], MONDAY)]
            news = PersonRecord("FOX, Tom", emails=shared, title="Chef")
            stranger = PersonRecord("Una Fox", emails=shared)
            later_on = list(people.upsert_imported(conn, [news, stranger], MONDAY))
            married = PersonRecord("Una Hall", emails=shared)
            assert [one.id for one in people.upsert_imported(conn, [married], MONDAY)] == [later_on[1].id]
        assert len(set(ids)) == 2
        assert (later_on[0].id, later_on[0].outcome) == (ids[1], Outcome.UPDATED)
        assert later_on[1].outcome is Outcome.CREATED

    def test_somebody_known_by_address_alone_gets_a_name(self, database: Database) -> None:
        with database.begin() as conn:
            nameless = PersonRecord("x99@acme.example", emails=("x99@acme.example",))
            person_id = people.create(conn, nameless, Grounds(Provenance.IMPORT, MONDAY))
            (imported,) = people.upsert_imported(conn, [PersonRecord("Bo Li", emails=nameless.emails)], MONDAY)
            person = people.get(conn, person_id)
        assert imported.id == person_id
        assert person
        assert person.record.name == "Bo Li"

    def test_one_person_on_two_rows_of_a_file_is_one(self, database: Database, jane: PersonId) -> None:
        by_id = PersonRecord("Jane Doe", "C-1", title="Director")
        by_address = PersonRecord("Jane Doe", emails=JANE.emails[1:], location="York")
        new = [PersonRecord("Bo Li", emails=("bo@acme.example",)), PersonRecord("Bo Li", emails=("bo@acme.example",))]
        with database.begin() as conn:
            done = list(people.upsert_imported(conn, [by_id, by_address, *new], MONDAY))
            person = people.get(conn, jane)
        assert [one.outcome for one in done] == [
            Outcome.UPDATED,
            Outcome.UPDATED,
            Outcome.CREATED,
            Outcome.UNCHANGED,
        ]
        assert done[2].id == done[3].id
        assert person
        assert person.record == replace(JANE, title="Director", location="York")

    @pytest.mark.parametrize("numbered", [True, False])
    def test_a_desk_address_on_every_row_is_looked_up_no_more_often_than_an_own_one(
        self, database: Database, numbered: bool
    ) -> None:
        own = [
            PersonRecord(f"Given{n} Family{n}", f"C-{n}" if numbered else None, emails=(f"p{n}@acme.example",))
            for n in range(600)
        ]
        desk = [replace(record, name=f"New{record.name}", external_id=None, emails=DESK) for record in own]
        if numbered:
            desk = [replace(record, external_id=f"D-{n}") for n, record in enumerate(desk)]
        with database.begin() as conn:
            assert looked_up(conn, desk) <= looked_up(conn, own) + 12 < 45
            assert len(list(people.list_people(conn))) == 1200
            assert looked_up(conn, desk) < 45

    def test_the_many_who_share_a_desk_are_not_read_for_a_row_that_has_an_id(self, database: Database) -> None:
        colleagues = [PersonRecord(f"Given{n} Fox", f"C-{n}", emails=DESK) for n in range(20)]
        with database.begin() as conn:
            list(people.upsert_imported(conn, [*colleagues, PersonRecord("Ann Fox", emails=DESK)], MONDAY))
            read = look_up(conn, [PersonRecord("Una Fox", "C-99", emails=DESK)])
        assert [subject.record.name for subject in read.all] == ["Ann Fox"]

    @pytest.mark.parametrize("seed", range(8))
    def test_a_file_at_once_comes_to_the_same_as_row_by_row(self, database: Database, seed: int) -> None:
        some = Random(seed)
        names = ["Ann Fox", "FOX, Ann", "Ann Hall", "Tom Fox", "Cher", "desk@acme.example"]
        shapes = list(
            product(names, [None, None, "C-1", "C-2", "C-3"], [(), DESK, ("a@x.example",), (*DESK, "t@x.example")])
        )
        phones = [(), (PhonePoint("+442079460001"),), (PhonePoint("+442079460002"), PhonePoint("+442079460002"))]
        records = [
            PersonRecord(name, id_, emails=emails, phones=some.choice(phones), title=some.choice(["", "Chef", "Cook"]))
            for name, id_, emails in some.sample(shapes, 40)
        ]
        with database.begin() as conn:
            singly = [one.outcome for record in records for one in people.upsert_imported(conn, [record], MONDAY)]
            expected = directory(conn)
            for person in list(people.list_people(conn)):
                conn.execute(tables.people.delete().where(tables.people.c.id == person.id))
            at_once = [one.outcome for one in people.upsert_imported(conn, records, MONDAY)]
            assert directory(conn) == expected
        assert at_once == singly

    def test_what_was_set_or_added_in_review_and_undone_is_as_though_it_never_had_been(
        self, database: Database, jane: PersonId
    ) -> None:
        accepted = Grounds(Provenance.MANUAL, MONDAY, ALICE)
        undone = Grounds(Provenance.UNDO, later(hours=1), ALICE)
        news = replace(JANE, emails=("new@acme.example",), title="Director", salary="£80k")
        with database.begin() as conn:
            people.add_point(conn, jane, PointKind.EMAIL, "new@acme.example", accepted)
            people.remove_point(conn, jane, PointKind.EMAIL, "new@acme.example", undone)
            for field, value, old in (("title", "Chef", JANE.title), ("salary", "", JANE.salary)):
                people.set_field(conn, jane, field, value, accepted)
                people.set_field(conn, jane, field, old, undone)
            list(people.upsert_imported(conn, [news], later(days=1)))
            person = people.get(conn, jane)
        assert person
        assert person.record == replace(news, emails=(*JANE.emails, "new@acme.example"))

    def test_an_undo_leaves_what_was_said_by_hand_before(self, database: Database, jane: PersonId) -> None:
        by_hand = Grounds(Provenance.MANUAL, MONDAY, ALICE)
        undone = Grounds(Provenance.UNDO, later(hours=1), ALICE)
        with database.begin() as conn:
            people.set_field(conn, jane, "title", "Director", by_hand)
            people.remove_point(conn, jane, PointKind.EMAIL, JANE.emails[1], by_hand)
            people.set_field(conn, jane, "title", "Chef", by_hand)
            people.add_point(conn, jane, PointKind.EMAIL, JANE.emails[1], by_hand)
            people.set_field(conn, jane, "title", "Director", undone)
            people.remove_point(conn, jane, PointKind.EMAIL, JANE.emails[1], undone)
            (imported,) = people.upsert_imported(conn, [JANE], later(days=1))
            person = people.get(conn, jane)
        assert imported.outcome is Outcome.UNCHANGED
        assert person
        assert person.record == replace(JANE, title="Director", emails=JANE.emails[:1])
