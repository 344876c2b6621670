"""Activities: one for each interaction, whoever saw it, with everybody who is on it."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from syncd.model.activity import (
    Activity,
    ActivityKind,
    ActivityStatus,
    Credit,
    CreditRole,
    Direction,
    LinkedPerson,
    MailStamp,
    Revision,
)
from syncd.model.kpis import Counted
from syncd.model.matching import Match, Origin
from syncd.model.people import PersonId, PersonRole
from syncd.model.traffic import Traffic
from syncd.store import activities
from syncd.store.activities import StoredIdentity
from syncd.store.activities.exchanged import LOOKED_AT
from syncd.store.database import Database
from syncd.store.tables import credits_, links, mentions

from .northbridge import ALICE, BEN, JANE, MONDAY, OMAR, candidate, concluded, later, link, mail, meeting, mention

BOTH = (PersonRole.CANDIDATE, PersonRole.CLIENT)
SAID = mention("jane@acme.example", "Jane Doe")
ASKED = mention("", phone="+442079460999")


class TestSaving:
    def test_a_mail_is_shown_with_the_people_it_is_with(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            (id_,) = activities.save(conn, [concluded(mail("m1", SAID), link(jane))]).values()
            (shown,) = activities.load(conn, [id_, 999])
        assert shown == Activity(
            id=id_,
            key="m1",
            kind=ActivityKind.EMAIL,
            direction=Direction.IN,
            at=MONDAY,
            minutes=0,
            subject="About m1",
            snippet="Dear Alice, …",
            credits=(Credit(ALICE, CreditRole.RECIPIENT),),
            people=(LinkedPerson(jane, "C-1", "Jane Doe", "from", Origin.AUTO, 0.99, ("address",), BOTH),),
            company="Acme Ltd",
            counts=True,
            status=ActivityStatus.LOGGED,
        )

    def test_an_interaction_comes_back_as_it_was_told(self, database: Database) -> None:
        said = [mail("m1", SAID, ASKED, SAID), meeting("e1", MONDAY), replace(meeting("e2", MONDAY), cancelled=True)]
        with database.begin() as conn:
            ids = activities.save(conn, map(concluded, said))
            assert activities.interactions(conn, ids.values()) == dict(zip(ids.values(), said, strict=True))

    def test_the_same_mail_in_two_mailboxes_is_one_activity_with_two_recruiters(self, database: Database) -> None:
        both = (Credit(ALICE, CreditRole.RECIPIENT), Credit(BEN, CreditRole.CC))
        with database.begin() as conn:
            first = activities.save(conn, [concluded(mail("m1", SAID))])
            again = activities.save(conn, [concluded(replace(mail("m1", SAID), credits=both))])
            (shown,) = activities.find(conn)
        assert first == again
        assert shown.credits == both

    def test_the_same_mail_twice_in_one_batch_is_one_activity_as_it_was_told_last(self, database: Database) -> None:
        told = [concluded(mail("m1", SAID)), concluded(mail("m2")), concluded(mail("m1", SAID, ASKED))]
        with database.begin() as conn:
            ids = activities.save(conn, told)
            assert len(activities.find(conn)) == len(ids) == 2
            assert activities.interactions(conn, [ids["m1"]])[ids["m1"]].mentions == (SAID, ASKED)

    def test_a_moved_meeting_keeps_its_id(self, database: Database) -> None:
        others = (Credit(BEN, CreditRole.ORGANIZER),)
        moved = replace(meeting("e1", later(days=1), 30), revision=Revision(3), subject="Interview", credits=others)
        with database.begin() as conn:
            first = activities.save(conn, [concluded(meeting("e1", MONDAY))])
            assert activities.save(conn, [concluded(moved)]) == first
            assert activities.interactions(conn, first.values()) == {first["e1"]: moved}
            assert activities.by_key(conn, ["e1", "e2"]) == {
                "e1": StoredIdentity(first["e1"], "e1", Revision(3), ActivityStatus.LOGGED)
            }

    def test_more_mails_than_fit_into_one_statement_are_all_stored(self, database: Database) -> None:
        with database.begin() as conn:
            ids = activities.save(conn, [concluded(mail(f"m{n}", SAID)) for n in range(1101)])
            assert len(set(ids.values())) == len(activities.find(conn)) == 1101

    def test_what_is_known_of_a_message_id_tells_two_mails_apart_that_share_it(self, database: Database) -> None:
        other = mail("m2", SAID, at=later(days=40))
        shared = replace(other, identity=replace(other.identity, message_id="<m1@acme.example>"))
        with database.begin() as conn:
            ids = activities.save(
                conn, [concluded(mail("m1", SAID)), concluded(shared), concluded(meeting("e", MONDAY))]
            )
            known = activities.by_message_id(conn, ["<m1@acme.example>", "<none@acme.example>"])
        assert known == {
            "<m1@acme.example>": (
                (ids["m1"], "m1", MailStamp(MONDAY, "jane@acme.example", "About m1")),
                (ids["m2"], "m2", MailStamp(later(days=40), "jane@acme.example", "About m2")),
            )
        }

    def test_what_goes_with_an_activity_goes_when_it_is_erased(self, database: Database, jane: PersonId) -> None:
        with database.begin() as conn:
            activities.save(conn, [concluded(mail("m1", SAID), link(jane))])
            conn.exec_driver_sql("DELETE FROM activities")
            for table in (credits_, links, mentions):
                assert conn.execute(select(table)).all() == []


class TestWhoItIsWith:
    def test_the_reasons_and_the_runner_up_are_kept(self, database: Database, jane: PersonId, omar: PersonId) -> None:
        matches = (
            Match(SAID, candidate(jane, JANE), (candidate(omar, OMAR, 0.4),)),
            Match(ASKED, None, (candidate(omar, OMAR, 0.5), candidate(jane, JANE, 0.5))),
        )
        with database.begin() as conn:
            ids = activities.save(conn, [concluded(mail("m1", SAID, ASKED), link(jane), matches=matches)])
            assert activities.matches(conn, ids.values()) == {ids["m1"]: matches}

    def test_a_new_decision_replaces_what_was_automatic(
        self, database: Database, jane: PersonId, omar: PersonId
    ) -> None:
        known = Match(ASKED, candidate(omar, OMAR), (), origin=Origin.MANUAL)
        matches = (Match(SAID, None, ignored=True), known)
        with database.begin() as conn:
            told = concluded(mail("m1", SAID, ASKED), link(jane), status=ActivityStatus.QUEUED)
            (id_,) = activities.save(conn, [told]).values()
            renewed = concluded(mail("m1", SAID, ASKED), link(omar, Origin.MANUAL), matches=matches)
            activities.relink(conn, {id_: renewed})
            (shown,) = activities.load(conn, [id_])
            assert activities.matches(conn, [id_]) == {id_: matches}
        assert [(person.id, person.origin) for person in shown.people] == [(omar, Origin.MANUAL)]
        assert shown.status is ActivityStatus.LOGGED
        assert shown.company == "Globex"

    def test_who_is_no_longer_meant_is_no_longer_linked(
        self, database: Database, jane: PersonId, omar: PersonId
    ) -> None:
        with database.begin() as conn:
            activities.save(conn, [concluded(mail("m1", SAID, ASKED), link(jane))])
            activities.save(conn, [concluded(mail("m1", ASKED), link(omar))])
            (shown,) = activities.find(conn)
            assert activities.interactions(conn, [shown.id])[shown.id].mentions == (ASKED,)
        assert [person.id for person in shown.people] == [omar]

    def test_whoever_is_mentioned_is_found_by_address_number_and_name(self, database: Database) -> None:
        by_name = mention("", "DOE, Jane")
        with database.begin() as conn:
            told = [mail("m1", SAID), mail("m2", ASKED), mail("m3", by_name), mail("m4", mention("x@acme.example"))]
            ids = activities.save(conn, map(concluded, told))
            assert activities.ids_mentioning(conn, emails=["jane@acme.example"]) == (ids["m1"],)
            assert activities.ids_mentioning(conn, phones=["+442079460999"]) == (ids["m2"],)
            assert activities.ids_mentioning(conn, name_keys=["doe jane"]) == (ids["m1"], ids["m3"])
            assert activities.ids_mentioning(conn) == ()

    def test_a_candidate_who_left_the_directory_is_no_longer_shown(self, database: Database, jane: PersonId) -> None:
        gone = Match(SAID, None, (candidate(PersonId(999), OMAR), candidate(jane, JANE)))
        with database.begin() as conn:
            ids = activities.save(conn, [concluded(mail("m1", SAID), matches=(gone,))])
            (left,) = activities.matches(conn, ids.values())[ids["m1"]]
        assert [other.person.id for other in left.candidates] == [jane]


class TestFinding:
    def test_a_timeline_runs_from_the_newest_to_the_oldest(self, database: Database, jane: PersonId) -> None:
        told = [
            concluded(mail("old", SAID, at=later(days=-1)), link(jane)),
            concluded(mail("same", SAID), link(jane)),
            concluded(mail("time", SAID), link(jane)),
            concluded(mail("else", at=later(days=1), credited=BEN), status=ActivityStatus.QUEUED),
        ]
        with database.begin() as conn:
            activities.save(conn, told)

            def keys(**asked: object) -> list[str]:
                return [activity.key for activity in activities.find(conn, **asked)]  # type: ignore[arg-type]

            assert keys() == ["else", "time", "same", "old"]
            assert keys(limit=2) == ["else", "time"]
            assert keys(limit=2, offset=2) == ["same", "old"]
            assert keys(person=jane) == ["time", "same", "old"]
            assert keys(recruiter=BEN) == ["else"]
            assert keys(since=MONDAY) == ["else", "time", "same"]
            assert keys(until=MONDAY) == ["old"]
            assert keys(person=jane, recruiter=BEN) == []

    def test_planned_calls_are_found_apart_from_those_that_rang(self, database: Database) -> None:
        told = [
            meeting("planned", later(minutes=20), 30, ActivityKind.CALL),
            meeting("elsewhere", later(hours=3), 30, ActivityKind.CALL),
            meeting("meeting", later(minutes=20), 30),
            mail("mail"),
        ]
        with database.begin() as conn:
            activities.save(conn, map(concluded, told))
            found = activities.find(conn, until=later(hours=1), kind=ActivityKind.CALL, planned=True)
        assert [activity.key for activity in found] == ["planned"]


def test_what_went_to_and_fro_is_counted_with_the_names_that_were_used(database: Database) -> None:
    with database.begin() as conn:
        mails = [mail(f"m{n}", mention("x@acme.example", f"Xenia {'Ames' if n < 2 else 'Hill'}")) for n in range(5)]
        activities.save(conn, [concluded(one) for one in mails])
        sent = replace(mail("out", mention("x@acme.example")), direction=Direction.OUT)
        activities.save(conn, [concluded(sent)])
        found = activities.traffic(conn, [("email", "x@acme.example"), ("phone", "+442079460123"), ("name", "hill")])
    assert found == {("email", "x@acme.example"): Traffic(5, 1, 0, ("Xenia Hill", "Xenia Ames"))}
    assert found["email", "x@acme.example"].is_two_way


def test_no_more_than_a_bounded_number_of_mentions_is_looked_at(database: Database) -> None:
    with database.begin() as conn:
        activities.save(conn, [concluded(mail(f"m{n}", mention("x@acme.example"))) for n in range(LOOKED_AT + 3)])
        [found] = activities.traffic(conn, [("email", "x@acme.example")]).values()
    assert found.received == LOOKED_AT


class TestWhatCounts:
    def test_what_counts_is_counted_with_whoever_was_in_on_it(self, database: Database, jane: PersonId) -> None:
        both = (Credit(ALICE, CreditRole.RECIPIENT), Credit(BEN, CreditRole.CC))
        with database.begin() as conn:
            activities.save(conn, [concluded(replace(mail("m1", SAID), credits=both), link(jane))])
            assert list(activities.counted(conn, MONDAY, later(hours=1))) == [
                Counted(MONDAY, ActivityKind.EMAIL, Direction.IN, 0, both)
            ]

    def test_of_a_call_it_is_known_with_whom_it_was_and_whether_a_calendar_planned_it(
        self, database: Database, jane: PersonId
    ) -> None:
        rung = replace(mail("c1", SAID), kind=ActivityKind.CALL)
        planned = replace(meeting("e1", MONDAY), kind=ActivityKind.CALL)
        with database.begin() as conn:
            activities.save(conn, [concluded(rung, link(jane)), concluded(planned, link(jane, Origin.TOMBSTONE))])
            found = list(activities.counted(conn, MONDAY, later(hours=1)))
        assert [(one.planned, one.people) for one in found] == [(False, frozenset({jane})), (True, frozenset())]

    @pytest.mark.parametrize("status", [one for one in ActivityStatus if one is not ActivityStatus.LOGGED])
    def test_what_waits_is_off_or_was_left_out_does_not_count(self, database: Database, status: ActivityStatus) -> None:
        with database.begin() as conn:
            activities.save(conn, [replace(concluded(mail("m1", SAID)), status=status)])
            activities.save(conn, [concluded(replace(mail("m2", SAID), counts=False))])
            assert list(activities.counted(conn, MONDAY, later(hours=1))) == []

    def test_days_begin_with_their_first_moment_and_end_before_the_next(self, database: Database) -> None:
        with database.begin() as conn:
            activities.save(conn, [concluded(mail("m1", SAID))])
            assert list(activities.counted(conn, later(hours=-1), MONDAY)) == []
