"""Prove that nothing is missing, and read anew what is: verify."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Any

import typer

from syncd import lock, present
from syncd.cli.desk import Desk, desk, now
from syncd.cli.output import AsJson, note, show, show_json
from syncd.cli.sources import TOGETHER, Names, named, tell_short
from syncd.errors import StoreError
from syncd.model.items import Location
from syncd.reading.workers import Workers
from syncd.review.counts import counted
from syncd.running.engine import Engine
from syncd.store import heartbeat, ledger
from syncd.store.database import Database
from syncd.verify import FolderCoverage, SourceCoverage, cover

SHOWN = 20
"""Folders, and items that are not there, that are listed one by one; --json has them all."""


def add_to(app: typer.Typer) -> None:
    app.command()(verify)


def verify(
    context: typer.Context,
    sources: Names = None,
    mend: Annotated[bool, typer.Option("--mend", help="Read anew what is missing or lost an activity.")] = False,
    as_json: AsJson = False,
) -> None:
    """Count the live servers against the ledger: everything in scope must have become something."""
    at, names = desk(context), sources or []
    short: Mapping[Location, int] = {}
    left = 0
    with at.database() as database:
        found = _covered(at, names, database)
        gaps = [place for one in found for place in one.gaps] if mend else []
        try:
            if gaps:
                short = _read_anew(at, names, database, gaps)
                found = _covered(at, names, database)
        except StoreError as error:
            if not error.busy or not _left_to_daemon(database, gaps):
                raise
            left = len(gaps)
    ok = not short and all(one.ok for one in found)
    if as_json:
        not_back = [{**present.location(place), "activities": count} for place, count in short.items()]
        told = {"ok": ok, "sources": [_coverage_json(one) for one in found], "short": not_back}
        show_json({**told, "left_to_daemon": left or None})
    else:
        for one in found:
            _show(one, mended=bool(left))
    tell_short(short)
    if left:
        note(
            f"the daemon at work reads {counted(left, 'items')} anew with its next passes; run syncd verify again then"
        )
    if not ok:
        raise typer.Exit(1)


def _covered(at: Desk, names: Sequence[str], database: Database) -> list[SourceCoverage]:
    with ThreadPoolExecutor(TOGETHER) as pool:
        return list(pool.map(lambda pull: cover(database, pull.source), at.pulls(names)))


def _read_anew(at: Desk, names: Sequence[str], database: Database, gaps: Sequence[Location]) -> Mapping[Location, int]:
    """Read what is not there anew; the items that lost more activities than that brought back, and how many more."""
    short: dict[Location, int] = {}
    with lock.exclusive(at.settings.store_url()), Workers() as workers:
        for report in Engine(database, workers, now).retry(at.pulls(names), gaps):
            short |= report.short
            if report.error:
                note(str(report.error))
    return short


def _left_to_daemon(database: Database, gaps: Collection[Location]) -> bool:
    """Have the daemon read these; False where it gives no sign of life."""
    with database.begin() as connection:
        alive = heartbeat.is_alive(connection, now())
        if alive:
            ledger.ask_anew(connection, gaps, now())
    return alive


def _coverage_json(covered: SourceCoverage) -> dict[str, Any]:
    return {
        "name": covered.name,
        "ok": covered.ok,
        "error": covered.error.reason if covered.error else None,
        "folders": [_folder_json(folder) for folder in covered.folders],
    }


def _folder_json(covered: FolderCoverage) -> dict[str, Any]:
    return {
        "folder": covered.folder,
        "server": covered.server,
        **{name: covered.counts.get(name, 0) for name in ("logged", "skipped", "queued", "failed")},
        "missing": [present.location(place) for place in covered.missing],
        "lost": [present.location(place) for place in covered.lost],
    }


def _show(covered: SourceCoverage, *, mended: bool) -> None:
    if covered.error:
        show(f"{covered.name}: not verified: {covered.error.reason}")
        if covered.error.advice:
            show(f"  what to do: {covered.error.advice}")
        if not covered.error.folders:
            return
    for folder in covered.folders if len(covered.folders) <= SHOWN else ():
        show(f"{covered.name} {folder.folder}: {_sum(folder.server, folder.counts, folder.missing, folder.lost)}")
    missing = [place for folder in covered.folders for place in folder.missing]
    lost = [place for folder in covered.folders for place in folder.lost]
    if len(covered.folders) != 1:
        together = sum((Counter(folder.counts) for folder in covered.folders), Counter[str]())
        server = sum(folder.server for folder in covered.folders)
        show(f"{covered.name} together: {_sum(server, together, missing, lost)}")
    for place in missing[:SHOWN]:
        show(f"  missing: {named(place)}")
    for place in lost[:SHOWN]:
        show(f"  lost: {named(place)}: the ledger has it, the database lost an activity of it")
    if (missing or lost) and not mended:
        first = f"syncd sync {covered.name}, or wait for the daemon, for what has just come; then " if missing else ""
        show(f"  what to do: {first}syncd verify --mend {covered.name}, which reads anew what is not there")


def _sum(server: int, counts: Mapping[str, int], missing: Collection[Location], lost: Collection[Location]) -> str:
    became = " + ".join(f"{counts.get(word, 0)} {word}" for word in ("logged", "skipped", "queued", "failed"))
    gaps = [f"{len(places)} {word}" for places, word in ((missing, "MISSING"), (lost, "LOST")) if places]
    return f"{server} on the server = {became}: {', '.join(gaps) or 'ok'}"
