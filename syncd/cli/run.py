"""Run for good: the daemon with its page, its watchdog and its numbers."""

import faulthandler
import gc
import os
import resource
import time
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import typer

from syncd import assembly, garbage, lock, traces
from syncd.cli.desk import Desk, desk, now, settle
from syncd.cli.output import note
from syncd.configuration import config
from syncd.configuration.settings import Settings
from syncd.daemon import Daemon
from syncd.events import log
from syncd.model.agency import Agency
from syncd.pipeline import calibrate, dress_rehearsal
from syncd.pipeline.catching_up import catch_up, fill_up
from syncd.pipeline.rehearsal import rehearse
from syncd.reading.workers import Workers
from syncd.review import server
from syncd.running.engine import Engine
from syncd.running.passes import Hooks
from syncd.running.pulse import Pulse
from syncd.running.push import Watcher
from syncd.service import notify
from syncd.service.metrics import Coverage, Metrics
from syncd.service.vitals import Vitals
from syncd.service.watchdog import LOOK_SECONDS, Probe, Rounds, Watchdog
from syncd.store.database import Database
from syncd.store.in_place import InPlace
from syncd.store.source_states import SourceState

CALIBRATE_SECONDS = 3600
"""How often it is looked whether there is more to learn from."""

PASSWORD_SECONDS = 300
"""How often it is looked whether a password that was refused has been changed."""

CATCH_UP_SECONDS, REST_SECONDS = 60, 0.2
"""How often it is looked whether anything was settled on other terms, and how long others may write between batches."""


def add_to(app: typer.Typer) -> None:
    app.command()(run)


@dataclass(frozen=True, slots=True)
class _Health:
    """What the page tells monitors."""

    vitals: Vitals
    numbers: Metrics

    def problems(self) -> tuple[str, ...]:
        return self.vitals.problems()

    def metrics(self) -> tuple[bytes, str]:
        return self.numbers.render()


def run(context: typer.Context) -> None:
    """Sync on a schedule and serve the page, until SIGTERM or Ctrl-C; SIGHUP reads the configuration again."""
    # Where systemd ends a daemon that is stuck (SIGABRT), the journal shows what every thread was at.
    faulthandler.enable()
    # Two descriptors a mailbox: the usual soft limit of 1,024 would be the end at 500.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    at = desk(context)
    secrets = _secrets(at.settings)
    with lock.exclusive(at.settings.store_url()), at.database() as database, Workers() as workers:
        watcher = Watcher(lambda source: daemon.wake(source), lambda source: daemon.found_quiet(source))
        hooks = Hooks(watcher.let_go, watcher.prepare, watcher.take_up)
        roster = _roster(at, secrets, database)
        engine = Engine(database, workers, now, roster.every, hooks, roster.limits)
        vitals, coverage = Vitals(engine.pulse), Coverage(database)
        in_place = InPlace(at.settings.store_url())
        metrics = Metrics(lambda: daemon.states(), engine.pulse, vitals, coverage, engine.batches_waiting, now)
        notifier = notify.Notifier(os.environ)
        daemon = Daemon(database, engine, roster, now, notifier.send, metrics.passed, watcher.ask)
        daemon.on_signals()
        address = notify.listener(os.environ) or at.settings.web.address
        with watcher, server.serving(database, at.agency, now, address, _Health(vitals, metrics)) as url:
            note(f"syncing {len(roster.sources)} sources; the page is at {url}")
            watchdog = Watchdog(vitals, notifier.send, lambda: _summary(daemon.states(), engine.pulse))
            every = min(LOOK_SECONDS, (notify.watchdog_seconds(os.environ) or LOOK_SECONDS * 4) / 4)
            with (
                Rounds("probe", Probe(lambda: _asked(in_place, coverage), vitals).look, every),
                Rounds("watchdog", watchdog.look, every),
                Rounds("calibration", lambda: calibrate.renew(database, now()), CALIBRATE_SECONDS),
                Rounds("passwords", daemon.look_for_passwords, PASSWORD_SECONDS),
                Rounds("catching up", lambda: _catch_up(database), CATCH_UP_SECONDS),
            ):
                _load()
                _rehearse(database, at.agency)
                _keep_for_good()
                daemon.run()


def _asked(in_place: InPlace, coverage: Coverage) -> None:
    in_place.require()
    coverage.ask()


def _load() -> None:
    """What the engine would load with the first item: then somebody would wait for it."""
    import syncd.running.storing  # noqa: F401


def _rehearse(database: Database, agency: Agency) -> None:
    """Only what is quicker by it hangs on a rehearsal: one that fails keeps nobody from their mail."""
    try:
        dress_rehearsal.rehearse(database, agency, rehearse(agency), now())
    except Exception as mistake:
        log.error("rehearsal_failed", **traces.told(mistake))


def _keep_for_good() -> None:
    """What is loaded stays: to look through it for garbage would hold up a mail that has just come."""
    gc.collect()
    garbage.look_seldom()


def _catch_up(database: Database) -> None:
    catch_up(database, now(), _rest)
    fill_up(database, now(), _rest)


def _rest() -> None:
    time.sleep(REST_SECONDS)


def _roster(at: Desk, secrets: Mapping[str, str], database: Database) -> assembly.Roster:
    settings, file = at.settings, at.file

    def reread() -> tuple[Settings, Mapping[str, str]]:
        again = config.load(file)
        found = _secrets(again)
        # Last: what cannot be read whole changes nothing.
        settle(database, again)
        return again, found

    return assembly.Roster(
        settings, secrets, now(), reread, lambda current, names: config.secrets_there(current, names)[0]
    )


def _secrets(settings: Settings) -> Mapping[str, str]:
    """The passwords that can be read; of the others it is told why not."""
    found, unread = config.secrets_there(settings)
    for problem in unread:
        log.error("password_unread", key=problem.key, reason=problem.text)
    return found


def _summary(states: Collection[SourceState], pulse: Pulse) -> str:
    """One line for `systemctl status`."""
    counts = Counter(state.status for state in states)
    by_status = ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))
    under_way = sum(1 for step in pulse.steps() if step.source)
    return f"{counts.total()} sources: {by_status or 'none'}; {under_way} under way"
