"""Run for good: the daemon with its page."""

from datetime import timedelta

import typer

from syncd import assembly, config, lock
from syncd.cli.desk import desk, now
from syncd.cli.output import note
from syncd.daemon import Daemon
from syncd.engine import Engine
from syncd.review import server
from syncd.settings import duration
from syncd.workers import Workers


def add_to(app: typer.Typer) -> None:
    app.command()(run)


def run(context: typer.Context) -> None:
    """Sync on a schedule and serve the page, until SIGTERM or Ctrl-C."""
    at = desk(context)
    settings = at.settings
    secrets = config.secrets(settings, at.file)
    sources = assembly.sources(settings, secrets, now())
    every: timedelta = duration(settings.sync.every)
    with lock.exclusive(settings.store_url()), at.database() as database, Workers() as workers:
        engine = Engine(database, workers, now, every)
        daemon = Daemon(database, engine, lambda: assembly.readers(settings, sources, now()), now)
        daemon.stop_on_signals()
        with server.serving(database, at.agency, now, settings.web.address) as url:
            note(f"syncing {len(sources)} sources; the page is at {url}")
            daemon.run()
