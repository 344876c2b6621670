"""A server that does not answer is hung up on, and only then."""

import threading

import pytest

from syncd.sources.deadline import Deadline, deadline


def test_work_that_overruns_is_cut() -> None:
    cut = threading.Event()
    with deadline(0.01, cut.set) as watched:
        cut.wait()
    assert watched.passed


def test_work_that_ends_in_time_is_left_alone() -> None:
    cuts: list[str] = []
    with deadline(0.01, lambda: cuts.append("early work")) as watched:
        pass
    later = threading.Event()
    with deadline(0.05, later.set):
        later.wait()
    assert cuts == []
    assert not watched.passed


def test_an_earlier_deadline_is_kept_while_a_later_one_waits() -> None:
    cut = threading.Event()
    with deadline(3600, lambda: None), deadline(0.01, cut.set) as watched:
        cut.wait()
    assert watched.passed


def test_two_pieces_of_work_overrun_on_their_own() -> None:
    first, second = threading.Event(), threading.Event()
    with deadline(0.01, first.set), deadline(0.02, second.set):
        first.wait()
        second.wait()


def test_a_deadline_that_comes_too_late_cuts_nothing() -> None:
    cuts: list[str] = []
    watched = Deadline(0, lambda: cuts.append("next piece of work"))
    watched.end()
    watched.expire()
    assert cuts == []


def test_work_that_fails_is_no_longer_watched() -> None:
    cuts: list[str] = []

    def fail() -> None:
        with deadline(0.01, lambda: cuts.append("failed work")):
            raise ValueError("failed by itself")

    with pytest.raises(ValueError, match="by itself"):
        fail()
    later = threading.Event()
    with deadline(0.05, later.set):
        later.wait()
    assert cuts == []


def test_all_deadlines_are_watched_by_one_thread() -> None:
    for _ in range(3):
        cut = threading.Event()
        with deadline(0.001, cut.set):
            cut.wait()
    assert [thread.name for thread in threading.enumerate()].count("deadlines") == 1
