"""The end of a pass looks at what the pass changed, and so comes to the same as a look at everything."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from syncd.model.activity import ActivityKind, ActivityStatus
from syncd.pipeline.reconcile import reconcile
from syncd.review import actions
from syncd.store import tables as stored
from syncd.store import unsettled
from tests.unit.pipeline.office import PRIYA, Office, event, open_office

TOM = "tom@wright.example"
DAYS = ("20260308", "20260309", "20260310")
HOURS = ("09", "11", "13")
CALENDARS = ("alice", "bob")
Step = Callable[[Office], None]


def booked(calendar: str, uid: int, day: str, hour: str, guest: str, *, call: bool) -> Step:
    def book(office: Office) -> None:
        with_whom = "Tom Wright" if guest == TOM else "Priya Patel"
        lines = {
            "DTSTART": f"{day}T{hour}0000Z",
            "DTEND": f"{day}T{hour}3000Z",
            "SUMMARY": f"Call with {with_whom}" if call else "Catch-up",
            "SEQUENCE": str(len(office.ledger())),
        }
        office.book(event(guest, uid=f"u-{uid}@x.example", **lines), calendar=calendar, href=f"h-{uid}")

    return book


def dropped(calendar: str, uid: int) -> Step:
    def drop(office: Office) -> None:
        source, _ = office.sources[calendar]
        held = [at for census in source.census() for at in census.locations if at.href == f"h-{uid}"]
        for at in held:
            source.remove(at)

    return drop


def rung(day: str, hour: str, number: str) -> Step:
    def ring(office: Office) -> None:
        office.ring(start=f"{day[:4]}-{day[4:6]}-{day[6:]}T{hour}:10:00Z", **{"from": number})

    return ring


def waited(hours: int) -> Step:
    def wait(office: Office) -> None:
        office.now += timedelta(hours=hours)

    return wait


def known(office: Office) -> None:
    office.knows()


def answered(office: Office) -> None:
    """A recruiter says yes to the first change that is proposed, so that a number is on a record."""
    changes = [question for question in office.questions() if question.person is not None]
    if changes:
        office.decide(actions.accept, changes[0].id)


def synced(office: Office) -> None:
    office.sync()
    before = office.everything()
    with office.database.begin() as conn:
        unsettled.note(conn, conn.execute(select(stored.activities.c.id)).scalars().all())
        reconcile(conn, office.now)
    after = office.everything()
    assert {name for name in after if after[name] != before[name]} <= {"unsettled"}


uids, days, hours = st.integers(1, 3), st.sampled_from(DAYS), st.sampled_from(HOURS)
calendars, guests = st.sampled_from(CALENDARS), st.sampled_from([PRIYA, TOM])
numbers = st.sampled_from(["07911 123499", "07911 123456", "020 7946 0999"])
steps = st.one_of(
    st.builds(booked, calendars, uids, days, hours, guests, call=st.sampled_from([True, True, False])),
    st.builds(dropped, calendars, uids),
    st.builds(rung, days, hours, numbers),
    st.builds(waited, st.integers(1, 30)),
    st.sampled_from([known, answered]),
)


PLANNED = booked("alice", 1, "20260309", "09", TOM, call=True)
UNKNOWN = rung("20260309", "09", "07911 123499")
TWO_AT_A_TIME = [known, PLANNED, booked("bob", 2, "20260309", "09", PRIYA, call=True), UNKNOWN]


@example([known, UNKNOWN, PLANNED])
@example([known, PLANNED, UNKNOWN])
@example([UNKNOWN, PLANNED, known])
@example([*TWO_AT_A_TIME, booked("bob", 2, "20260309", "11", PRIYA, call=True)])
@example([*TWO_AT_A_TIME, booked("bob", 2, "20260309", "09", PRIYA, call=False)])
@example([known, booked("alice", 1, "20260310", "09", TOM, call=False), dropped("alice", 1)])
@given(st.lists(steps, max_size=10))
@settings(max_examples=25)
def test_what_a_pass_changed_is_all_that_needs_a_look(empty_database: Path, happened: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        office = open_office(Path(folder), empty_database)
        for step in happened:
            step(office)
            synced(office)
        office.database.dispose()


def test_what_a_pass_left_unseen_is_seen_by_the_next(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.knows()
    at = office.book(event(PRIYA, DTSTART="20260320T100000Z", DTEND="20260320T110000Z"))
    office.sync()
    office.sources["alice"][0].remove(at)
    with monkeypatch.context() as patched:
        patched.setattr("syncd.pipeline.reconcile.reconcile", lambda *_: None)
        office.sync()
    assert office.the_activity().status is ActivityStatus.LOGGED
    office.ring(answered="no")
    office.sync()
    [meeting] = [one for one in office.activities() if one.kind is ActivityKind.MEETING]
    assert meeting.status is ActivityStatus.CANCELLED
