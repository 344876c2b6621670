"""A sample agency, synced before your eyes: demo."""

import signal
import sys
import threading
import webbrowser
from contextlib import suppress
from datetime import date
from itertools import chain, count
from pathlib import Path
from typing import Annotated

import typer

from syncd import assembly, directory, lock
from syncd.cli.desk import now, settle
from syncd.cli.output import note, show
from syncd.cli.progress import Progress
from syncd.cli.summary import print_summary
from syncd.configuration import config
from syncd.configuration.settings import Settings
from syncd.demo import agency as sample
from syncd.demo import settings_file
from syncd.model.agency import Agency
from syncd.reading.workers import Workers
from syncd.review import server
from syncd.running.engine import Engine
from syncd.store import engine, schema
from syncd.store.database import Database, open_database

PORT = 8025


def add_to(app: typer.Typer) -> None:
    app.command()(demo)


def demo(
    dir_: Annotated[Path, typer.Option("--dir", help="Where the sample agency is kept.")] = Path("demo-data"),
    once: Annotated[bool, typer.Option("--once", help="Sync, print the summary and exit.")] = False,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help=f"Where the page is served; {PORT}, else any.")
    ] = None,
) -> None:
    """Make a sample agency, sync it, and show what was logged."""
    settings = config.load(_sample(dir_))
    us = assembly.agency(settings)
    with lock.exclusive(settings.store_url()):
        _put_aside_what_is_older(settings.store_url(), dir_)
        database = open_database(settings.store_url(), create=True)
        try:
            settle(database, settings)
            whole = _sync(database, settings, us, dir_)
            if not once:
                _serve(database, us, port)
        finally:
            database.dispose()
    if not whole:
        raise typer.Exit(1)


def _sample(dir_: Path) -> Path:
    """The configuration of the sample agency, which is made where there is none. Raises a usage error."""
    file = dir_.absolute() / "syncd.toml"
    try:
        if not file.exists():
            note(f"making a sample agency in {dir_}")
            sample.write(dir_.absolute(), today=date.today())  # noqa: DTZ011 - the sample's diary is the user's own day
    except OSError as error:
        raise typer.BadParameter(f"{dir_} cannot be written: {error.strerror}; name another --dir") from None
    return file


def _put_aside_what_is_older(store_url: str, dir_: Path) -> None:
    """Let a sample that an older syncd read be read anew. Whoever changed its configuration is asked, as anybody is."""
    file = engine.file_of(engine.parse_url(store_url))
    if file is None or not settings_file.is_unchanged((dir_ / "syncd.toml").read_text(encoding="utf-8")):
        return
    if schema.check(store_url) is not schema.SchemaState.OLDER:
        return
    aside = _free(f"{file}.older")
    note(f"{file} was written by an older syncd: reading the sample anew; what was decided there is in {aside}")
    for beside in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{file}{beside}").replace(f"{aside}{beside}")


def _free(name: str) -> str:
    """The name, or with a number behind it: what an upgrade before put aside stays."""
    numbered = chain([name], (f"{name}{number}" for number in count(2)))
    return next(one for one in numbered if not Path(one).exists())


def _sync(database: Database, settings: Settings, us: Agency, dir_: Path) -> bool:
    """Import and read everything, and sum it up. Gives whether every source could be read."""
    try:
        people = (dir_ / "people.csv").read_bytes()
    except OSError as error:
        raise typer.BadParameter(f"{dir_ / 'people.csv'} cannot be read: {error.strerror}") from None
    directory.import_people(database, directory.rows(people, ".csv", us.region), now())
    progress = Progress()
    with Workers() as workers:
        reports = Engine(database, workers, now).sync(assembly.pulls(settings, {}, now()), progress)
    progress.done()
    print_summary(database, settings, reports)
    return all(report.error is None for report in reports)


def _serve(database: Database, us: Agency, port: int | None) -> None:
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    with server.serving(database, us, now, ("127.0.0.1", _port(port))) as url:
        show()
        show(f"The page is at {url} (Ctrl-C ends it)")
        if sys.stdout.isatty():
            webbrowser.open(url)
        ended.wait()


def _port(wanted: int | None) -> int:
    """The port asked for, else the usual one, else any: a demo should not fail on a busy port."""
    if wanted is not None:
        return wanted
    return PORT if server.is_free(("127.0.0.1", PORT)) else 0
