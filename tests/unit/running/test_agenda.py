"""What is due is told in time, once."""

from datetime import UTC, datetime, timedelta

from syncd.running.agenda import Agenda

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)


def test_sources_are_due_when_their_time_has_come_the_longest_waiting_first() -> None:
    agenda = Agenda()
    agenda.plan("bob", NOON)
    agenda.plan("alice", NOON - timedelta(seconds=1))
    agenda.plan("carol", LATER)
    assert agenda.take(NOON) == ["alice", "bob"]
    assert agenda.take(NOON) == []
    assert agenda.take(LATER) == ["carol"]


def test_a_new_plan_takes_the_place_of_the_old() -> None:
    agenda = Agenda()
    agenda.plan("alice", NOON)
    agenda.plan("alice", LATER)
    assert agenda.take(NOON) == []
    assert agenda.take(LATER) == ["alice"]


def test_news_makes_a_source_due_at_once_and_only_once() -> None:
    agenda = Agenda()
    agenda.plan("alice", LATER)
    agenda.hurry(["alice"], NOON)
    assert agenda.take(NOON) == ["alice"]
    agenda.hurry(["alice"], NOON)
    assert agenda.take(LATER) == []


def test_a_source_that_was_removed_is_never_due() -> None:
    agenda = Agenda()
    agenda.plan("alice", NOON)
    agenda.forget("alice")
    assert agenda.planned() == ()
    assert agenda.take(LATER) == []
