"""The directory: who is who, how to reach them, and how that came to be known."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from syncd.model.extraction import PhoneKind
from syncd.model.people import Grounds, KnownPerson, Person, PersonId, PersonRecord, PhonePoint, Provenance
from syncd.store import activities, decisions, ledger, people
from syncd.store.database import Database
from syncd.store.decisions import Action, Decision
from syncd.store.ledger import LedgerEntry
from syncd.store.people import ContactPoint, PersonChange, PointKind

from .northbridge import ALICE, JANE, LOGGED, MONDAY, OMAR, concluded, later, link, mail, mailbox, mention

PHONES = ("+442079460123", "+447911123456")


def take_back(conn: Connection, person: PersonId, kind: PointKind, value: str) -> None:
    people.remove_point(conn, person, kind, value, Grounds(Provenance.UNDO, later(days=2), ALICE))


class TestRecords:
    def test_a_record_comes_back_as_it_was_given(self, database: Database, jane: PersonId) -> None:
        with database.read() as conn:
            assert people.get(conn, jane) == Person(jane, JANE)
            assert people.get(conn, 999) is None

    def test_the_directory_is_listed_in_order_and_in_full(self, database: Database) -> None:
        with database.begin() as conn:
            records = [PersonRecord(f"Jane {n}") for n in range(1203)]
            list(people.upsert_imported(conn, records, MONDAY))
            assert [person.record.name for person in people.list_people(conn)] == [r.name for r in records]

    def test_one_company_is_one_however_its_name_is_set(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            other = people.create(conn, PersonRecord("Bo Li", company="ACME  ltd"), Grounds(Provenance.IMPORT, MONDAY))
            found = people.get(conn, other)
        assert found
        assert found.record.company == "Acme Ltd"

    def test_an_external_id_belongs_to_one_person(self, database: Database, jane: PersonId) -> None:
        with pytest.raises(IntegrityError), database.begin() as conn:
            people.create(conn, JANE, Grounds(Provenance.IMPORT, MONDAY))

    def test_a_change_is_made_and_remembered(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            for field, value, old in (
                ("title", "Director", "Head of Talent"),
                ("company", "Globex", "Acme Ltd"),
                ("name", "Jane Smith", "Jane Doe"),
                ("roles", "client", "candidate;client"),
                ("external_id", "", "C-1"),
                ("location", "Leeds", "Leeds"),
            ):
                was = people.set_field(conn, jane, field, value, Grounds(Provenance.MANUAL, later(days=1), ALICE))
                assert was == old
            changes = people.history(conn, [jane])[jane]
            known = people.known(conn, [], [], ["jane smith"])
        assert changes[0] == PersonChange(jane, "created", "", "Jane Doe", Provenance.IMPORT, "", MONDAY)
        assert changes[1] == PersonChange(
            jane, "title", "Head of Talent", "Director", Provenance.MANUAL, ALICE, later(days=1)
        )
        assert [change.field for change in changes[2:]] == ["company", "name", "roles", "external_id", "location"]
        assert known.by_name == {
            "jane smith": (KnownPerson(jane, "Jane Smith", None, "Globex", PHONES, "Leeds", JANE.emails),)
        }

    def test_nobody_can_be_changed_who_is_not_there(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            with pytest.raises(LookupError):
                people.set_field(conn, PersonId(999), "title", "x", Grounds(Provenance.MANUAL, MONDAY, ALICE))
            with pytest.raises(ValueError, match="shoe_size"):
                people.set_field(conn, jane, "shoe_size", "9", Grounds(Provenance.MANUAL, MONDAY, ALICE))

    def test_a_person_can_be_taken_back_as_long_as_nothing_hangs_on_them(
        self, database: Database, jane: PersonId
    ) -> None:
        with database.begin() as conn:
            (activity,) = activities.save(conn, [concluded(mail("m1"), link(jane))]).values()
            assert people.delete_person(conn, jane) is False
            activities.relink(conn, {activity: concluded(mail("m1"))})
            decision = decisions.record(
                conn, Decision(MONDAY, ALICE, Action.ASSIGN, None, "email", "j@x.example", jane)
            )
            assert people.delete_person(conn, jane) is False
            decisions.mark_undone(conn, decision, MONDAY)
            assert people.delete_person(conn, jane) is True
            assert people.delete_person(conn, jane) is False
            assert people.known(conn, JANE.emails, [], []).by_email == {}

    def test_the_id_of_a_person_who_was_taken_back_never_comes_to_mean_another(
        self, database: Database, jane: PersonId
    ) -> None:
        with database.begin() as conn:
            people.delete_person(conn, jane)
            assert people.create(conn, OMAR, Grounds(Provenance.IMPORT, MONDAY)) > jane

    def test_a_person_whose_record_somebody_completed_since_is_not_taken_back(self, database: Database) -> None:
        stranger = PersonRecord("Xenia Ames", emails=("x@acme.example",))
        news = replace(stranger, external_id="C-9", title="Director")
        with database.begin() as conn:
            completed, changed = (
                people.create(conn, stranger, Grounds(Provenance.MANUAL, MONDAY, ALICE)) for _ in range(2)
            )
            assert {one.id for one in people.upsert_imported(conn, [news], later(days=1))} == {completed}
            people.add_point(conn, changed, PointKind.PHONE, "+442079460001", Grounds(Provenance.MANUAL, MONDAY))
            for person in (completed, changed):
                take_back(conn, person, PointKind.EMAIL, "x@acme.example")
                assert people.delete_person(conn, person) is False
                assert people.get(conn, person)

    def test_a_person_whose_record_is_again_as_it_was_made_is_taken_back(self, database: Database) -> None:
        stranger = PersonRecord("Xenia Ames", emails=("x@acme.example",))
        with database.begin() as conn:
            person = people.create(conn, stranger, Grounds(Provenance.MANUAL, MONDAY, ALICE))
            people.set_field(conn, person, "title", "Chef", Grounds(Provenance.MANUAL, later(hours=1), ALICE))
            people.set_field(conn, person, "title", "", Grounds(Provenance.UNDO, later(hours=2), ALICE))
            take_back(conn, person, PointKind.EMAIL, "x@acme.example")
            assert people.delete_person(conn, person) is True


class TestContactPoints:
    def test_a_number_found_in_a_signature_says_where_it_was_found(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            item = ledger.record(conn, [LedgerEntry(mailbox(1), LOGGED)], MONDAY)[mailbox(1)]
            quote = "M: 020 7946 0777"
            kind, value = PointKind.PHONE, "+442079460777"
            found = ContactPoint(jane, kind, value, "mobile", Provenance.MANUAL, MONDAY, item, quote, ALICE)
            grounds = Grounds(Provenance.MANUAL, MONDAY, ALICE, item, quote)
            added = [people.add_point(conn, jane, kind, value, grounds, "mobile") for _ in range(2)]
            assert people.contact_points(conn, jane)[-1] == found
        assert added == [True, False]

    def test_a_dead_address_is_kept_and_marked(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:

            def mark(valid: bool) -> bool:
                return people.mark_point(
                    conn, jane, PointKind.EMAIL, JANE.emails[0], Grounds(Provenance.MANUAL, MONDAY), valid=valid
                )

            assert [mark(valid=False), mark(valid=False)] == [True, False]
            assert [point.valid for point in people.contact_points(conn, jane)] == [False, True, True, True]
            assert people.known(conn, JANE.emails[:1], [], []).by_email.keys() == set(JANE.emails[:1])
            assert mark(valid=True)
            moves = [(change.old, change.new) for change in people.history(conn, [jane])[jane][1:]]
        assert moves == [
            ("jane@acme.example", "jane@acme.example (dead)"),
            ("jane@acme.example (dead)", "jane@acme.example"),
        ]

    def test_a_number_can_be_taken_away_once(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            gone = [
                people.remove_point(
                    conn, jane, PointKind.PHONE, "+447911123456", Grounds(Provenance.MANUAL, MONDAY, ALICE)
                )
                for _ in range(2)
            ]
            person = people.get(conn, jane)
        assert gone == [True, False]
        assert person
        assert person.record.phones == (PhonePoint("+442079460123", PhoneKind.OFFICE),)


class TestKnown:
    def test_a_batch_asks_for_everybody_at_once(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            twin = replace(JANE, external_id=None, company="", phones=())
            other = people.create(conn, twin, Grounds(Provenance.IMPORT, MONDAY))
            known = people.known(
                conn, ["jane@acme.example", "no@acme.example"], ["+442079460123"], ["doe jane", "haddad omar"]
            )
        first = KnownPerson(jane, "Jane Doe", "C-1", "Acme Ltd", PHONES, "Leeds", JANE.emails)
        second = KnownPerson(other, "Jane Doe", location="Leeds", emails=JANE.emails)
        assert known.by_email == {"jane@acme.example": (first, second)}
        assert known.by_phone == {"+442079460123": (first,)}
        assert known.by_name == {"doe jane": (first, second)}
        assert known.decided == {}

    def test_what_a_person_decided_comes_with_it(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            for field, value, person in (
                ("email", "hr@acme.example", jane),
                ("phone", "+442079460999", None),
                ("name", "li bo", jane),
            ):
                decisions.record(conn, Decision(MONDAY, ALICE, Action.ASSIGN, None, field, value, person))
            known = people.known(conn, ["hr@acme.example"], ["+442079460999", "li bo"], ["li bo", "hr@acme.example"])
        assert {key: word.person and word.person.id for key, (word,) in known.decided.items()} == {
            ("email", "hr@acme.example"): jane,
            ("phone", "+442079460999"): None,
            ("name", "li bo"): jane,
        }


def test_an_activity_keeps_the_person_it_is_with(database: Database, jane: PersonId) -> None:
    with database.begin() as conn:
        activities.save(conn, [concluded(mail("m1", mention("jane@acme.example")), link(jane))])
        with pytest.raises(IntegrityError):
            conn.exec_driver_sql(f"DELETE FROM people WHERE id = {jane}")
