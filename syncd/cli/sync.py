"""Pull what is new: sync."""

from collections.abc import Iterable
from typing import Annotated, Any

import typer

from syncd import lock, present
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, note, show_json, table
from syncd.cli.progress import Progress
from syncd.cli.sources import Names, tell_short
from syncd.model.presence import Suspicion
from syncd.reading.workers import Workers
from syncd.running.engine import Engine
from syncd.running.passes import SourceReport
from syncd.store import cursors, filling, terms
from syncd.store.database import Database


def add_to(app: typer.Typer) -> None:
    app.command()(sync)


def sync(
    context: typer.Context,
    sources: Names = None,
    anew: Annotated[
        bool, typer.Option("--anew", help="Then read everything again, as after an upgrade that reads more.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Pull what is new, once, and log it."""
    at = desk(context)
    pulls = at.pulls(sources or [])
    with lock.exclusive(at.settings.store_url()), at.database() as database, Workers() as workers:
        progress = Progress()
        engine = Engine(database, workers, now)
        try:
            reports = engine.sync(pulls, progress)
            if anew:
                # What vanished since the last pass is known by then; of what cannot be read nothing is forgotten.
                again = [report.name for report in reports if not report.error]
                _forget_cursors(database, again)
                failed = tuple(report for report in reports if report.error)
                reports = (*failed, *engine.sync(at.pulls(again) if again else (), progress))
        except KeyboardInterrupt:
            progress.done()
            note("stopped; what was stored stays, and the next sync goes on from there")
            raise
        progress.done()
        _catch_up(database)
    if as_json:
        show_json({"sources": [_report(report) for report in reports]})
    else:
        headings = ("source", "seen", "logged", "skipped", "queued", "failed", "activities", "seconds")
        table(headings, [(r.name, *present.tally(r.tally).values(), f"{r.seconds:.1f}") for r in reports])
    _tell_errors(reports)
    if any(report.error or report.suspicions for report in reports):
        raise typer.Exit(1)


def _forget_cursors(database: Database, sources: Iterable[str]) -> None:
    with database.begin() as connection:
        for source in sources:
            cursors.forget(connection, source)


def _catch_up(database: Database) -> None:
    with database.read() as connection:
        if terms.decided_again(connection) is None and filling.looked_at(connection) is None:
            return
    # What decides is loaded where something is to be decided: most passes find nothing new.
    from syncd.pipeline.catching_up import catch_up, fill_up

    catch_up(database, now())
    fill_up(database, now())


def _report(report: SourceReport) -> dict[str, Any]:
    doubts = "; ".join(map(_doubt, report.suspicions.values()))
    return {
        "name": report.name,
        **present.tally(report.tally),
        "seconds": round(report.seconds, 3),
        "error": report.error.reason if report.error else doubts or None,
    }


def _doubt(suspicion: Suspicion) -> str:
    return f"{suspicion.folder}: {len(suspicion.items)} of {suspicion.present} items vanished at once"


def _tell_errors(reports: tuple[SourceReport, ...]) -> None:
    for report in reports:
        tell_short(report.short)
        if report.error:
            note(str(report.error))
        for suspicion in report.suspicions.values():
            note(
                f"{report.name}: {_doubt(suspicion)} (nothing is changed; if the next pass finds the same, it is done)"
            )
