"""Whatever hangs is told of within 90 seconds, and the manager gets no sign of life for a daemon that is not well."""

import threading

import pytest

from syncd.errors import StoreError
from syncd.running.pulse import WAITING, Pulse
from syncd.service.vitals import Vitals
from syncd.service.watchdog import LOOK_SECONDS, Probe, Rounds, Watchdog
from tests.unit.running.test_pulse import Seconds

SOON_ENOUGH = 90


class Daemon:
    """A daemon's pulse in the hands of a test, with the watchdog that looks after it."""

    def __init__(self) -> None:
        self.clock = Seconds()
        self.pulse = Pulse(self.clock)
        self.vitals = Vitals(self.pulse)
        self.sent: list[str] = []
        self._watchdog = Watchdog(self.vitals, lambda *lines: self.sent.extend(lines), lambda: "all is well")

    def live(self, seconds: float, *, without: str = "") -> list[str]:
        """Let time pass while everything moves but one; returns what the manager is told at the end."""
        for _ in range(int(seconds / LOOK_SECONDS)):
            self.clock.now += LOOK_SECONDS
            if without != "tick":
                self.pulse.tick()
            if without != "engine":
                self.pulse.move()
            if without != "database":
                self.vitals.database_answered()
            self.sent.clear()
            self._watchdog.look()
        return self.sent


def test_it_is_ready_once_the_database_answers_and_a_tick_has_run() -> None:
    daemon = Daemon()
    daemon._watchdog.look()
    assert daemon.sent == ["STATUS=the database has not answered yet; no tick has run yet"]
    assert daemon.live(5) == ["READY=1", "WATCHDOG=1", "STATUS=all is well"]
    assert daemon.live(5) == ["WATCHDOG=1", "STATUS=all is well"]


@pytest.mark.parametrize(
    ("hangs", "said"),
    [("database", "the database has not answered"), ("tick", "no tick has run"), ("engine", "the engine has been")],
)
def test_a_daemon_that_hangs_gives_no_sign_of_life_and_says_why(
    hangs: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    daemon = Daemon()
    daemon.live(5)
    [status] = daemon.live(SOON_ENOUGH, without=hangs)
    assert said in status
    assert "not_ready" in logged(capsys)
    assert "WATCHDOG=1" in daemon.live(10)


@pytest.mark.parametrize("stage", ["connecting", "asking", "fetching"])
def test_a_source_that_hangs_is_told_while_the_daemon_goes_on(stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    daemon = Daemon()
    daemon.pulse.fetching("alice-mail", stage)
    daemon.pulse.fetching("bob-mail", WAITING)
    assert "WATCHDOG=1" in daemon.live(SOON_ENOUGH)
    told = logged(capsys)
    assert told.count("stuck") == 1
    assert "alice-mail" in told
    assert stage in told
    daemon.pulse.fetched("alice-mail")
    daemon.live(5)
    assert "moves_again" in logged(capsys)


@pytest.mark.parametrize("stage", ["reading", "storing", "looking across"])
def test_an_engine_that_hangs_says_what_it_is_at(stage: str) -> None:
    daemon = Daemon()
    daemon.live(5)
    daemon.pulse.writing("alice-mail", stage)
    [status] = daemon.live(SOON_ENOUGH, without="engine")
    assert f"the engine has been {stage} alice-mail for" in status


def test_a_database_that_refuses_is_no_answer() -> None:
    def ask() -> None:
        raise StoreError("locked", busy=True)

    vitals = Vitals(Pulse())
    Probe(ask, vitals).look()
    assert "the database has not answered yet" in vitals.problems()
    Probe(lambda: None, vitals).look()
    assert "the database has not answered yet" not in vitals.problems()


def test_a_full_disk_is_told_to_monitors_and_no_reason_to_start_anew(capsys: pytest.CaptureFixture[str]) -> None:
    daemon = Daemon()
    daemon.live(5)
    daemon.pulse.refused = "there is no room left for the database"
    said = "nothing can be stored: there is no room left for the database"
    assert daemon.live(5) == ["WATCHDOG=1", f"STATUS={said}"]
    assert daemon.vitals.problems() == (said,)
    assert "not_ready" in logged(capsys)
    daemon.pulse.refused = ""
    assert daemon.live(5) == ["WATCHDOG=1", "STATUS=all is well"]


def test_a_probe_that_hangs_in_the_database_holds_up_no_watchdog() -> None:
    release, looked = threading.Event(), threading.Event()
    daemon = Daemon()
    with Rounds("probe", Probe(lambda: release.wait(30), daemon.vitals).look, 0.01):  # type: ignore[arg-type]
        with Rounds("watchdog", looked.set, 0.01):
            assert looked.wait(30)
        release.set()


def logged(capsys: pytest.CaptureFixture[str]) -> str:
    """What was logged since the last look, wherever events go in this process."""
    out, err = capsys.readouterr()
    return out + err
