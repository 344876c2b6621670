"""Whoever hangs is seen, and whoever only waits is not blamed."""

from syncd.running.pulse import WAITING, Pulse


class Seconds:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_step_that_takes_long_is_stuck_and_says_where() -> None:
    clock = Seconds()
    pulse = Pulse(clock)
    pulse.fetching("alice", "asking")
    clock.now += 30
    pulse.fetching("bob", "asking")
    pulse.writing("carol", "storing")
    clock.now += 40
    assert [(step.source, step.stage) for step in pulse.stuck(60)] == [("alice", "asking")]
    clock.now += 60
    assert {step.source for step in pulse.stuck(60)} == {"alice", "bob", "carol"}


def test_who_waits_for_the_writer_or_for_work_is_not_stuck() -> None:
    clock = Seconds()
    pulse = Pulse(clock)
    pulse.fetching("alice", WAITING)
    pulse.rest()
    clock.now += 3600
    assert pulse.stuck(60) == ()


def test_a_pass_that_ended_is_no_step_any_more() -> None:
    pulse = Pulse()
    pulse.fetching("alice", "fetching")
    pulse.fetched("alice")
    assert pulse.stage("alice") is None


def test_what_the_writer_does_with_a_source_is_what_is_being_done_for_it() -> None:
    pulse = Pulse()
    pulse.fetching("alice", "fetching")
    pulse.writing("alice", "storing")
    step = pulse.stage("alice")
    assert step is not None
    assert step.stage == "storing"
