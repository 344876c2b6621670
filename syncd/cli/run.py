"""Run for good: the daemon with its page."""

from collections.abc import Mapping

import typer

from syncd import assembly, config, lock
from syncd.cli.desk import desk, now
from syncd.cli.output import note
from syncd.daemon import Daemon
from syncd.engine import Engine
from syncd.passes import Hooks
from syncd.push import Watcher
from syncd.review import server
from syncd.settings import Settings
from syncd.workers import Workers


def add_to(app: typer.Typer) -> None:
    app.command()(run)


def run(context: typer.Context) -> None:
    """Sync on a schedule and serve the page, until SIGTERM or Ctrl-C; SIGHUP reads the configuration again."""
    at = desk(context)
    settings, file = at.settings, at.file

    def reread() -> tuple[Settings, Mapping[str, str]]:
        again = config.load(file)
        return again, config.secrets(again, file)

    roster = assembly.Roster(settings, config.secrets(settings, file), now(), reread)
    with lock.exclusive(settings.store_url()), at.database() as database, Workers() as workers:
        watcher = Watcher(lambda source: daemon.wake(source))
        hooks = Hooks(watcher.let_go, watcher.prepare, watcher.take_up)
        engine = Engine(database, workers, now, roster.every, hooks, roster.limits)
        daemon = Daemon(database, engine, roster, now)
        daemon.on_signals()
        with watcher, server.serving(database, at.agency, now, settings.web.address) as url:
            note(f"syncing {len(roster.sources)} sources; the page is at {url}")
            daemon.run()
