"""Pull, and say whether that can be: sync, check."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Any

import typer

from syncd import lock, present
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, note, show, show_json, table
from syncd.cli.progress import Progress
from syncd.cli.sources import TOGETHER, Names, tell_short
from syncd.errors import SourceError
from syncd.model.items import FolderCheck
from syncd.model.presence import Suspicion
from syncd.reading.workers import Workers
from syncd.review.counts import counted
from syncd.running.engine import Engine
from syncd.running.passes import Pull, SourceReport
from syncd.store import cursors, filling, terms
from syncd.store.database import Database


def add_to(app: typer.Typer) -> None:
    for command in (sync, check):
        app.command()(command)


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


def check(context: typer.Context, sources: Names = None, as_json: AsJson = False) -> None:
    """Sign in everywhere, list the folders, say what is wrong and what to do."""
    pulls = desk(context).pulls(sources or [])
    with ThreadPoolExecutor(TOGETHER) as pool:
        outcomes = list(zip(pulls, pool.map(_checked, pulls), strict=True))
    if as_json:
        show_json({"sources": [_check_json(pull, outcome) for pull, outcome in outcomes]})
    else:
        for pull, outcome in outcomes:
            _show_check(pull, outcome)
    if any(isinstance(outcome, SourceError) or _unread(outcome) for _, outcome in outcomes):
        raise typer.Exit(1)


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


def _checked(pull: Pull) -> tuple[FolderCheck, ...] | SourceError:
    try:
        return pull.source.check()
    except SourceError as error:
        return error
    finally:
        pull.source.close()


def _check_json(pull: Pull, outcome: tuple[FolderCheck, ...] | SourceError) -> dict[str, Any]:
    if isinstance(outcome, SourceError):
        error = {"state": outcome.state, "reason": outcome.reason, "advice": outcome.advice or None}
        return {"name": pull.source.name, "ok": False, "error": error, "folders": []}
    unread = _unread(outcome)
    told = {"state": "failing", "reason": unread, "advice": None}
    return {
        "name": pull.source.name,
        "ok": not unread,
        "error": told if unread else None,
        "folders": [*map(_folder_json, outcome)],
    }


def _folder_json(folder: FolderCheck) -> dict[str, Any]:
    return {
        "name": folder.name,
        "title": folder.title or None,
        "items": folder.items,
        "left_out": folder.left_out or None,
        "error": folder.error or None,
    }


def _unread(outcome: Sequence[FolderCheck]) -> str:
    """How many of the folders that are to be read cannot be; "" where all can."""
    wanted = [folder for folder in outcome if not folder.left_out]
    unread = sum(bool(folder.error) for folder in wanted)
    return f"{unread} of {counted(len(wanted), 'folders')} cannot be read" if unread else ""


def _show_check(pull: Pull, outcome: tuple[FolderCheck, ...] | SourceError) -> None:
    if isinstance(outcome, SourceError):
        show(f"{pull.source.name}: {outcome.state}: {outcome.reason}")
        if outcome.advice:
            show(f"  what to do: {outcome.advice}")
        return
    read = [folder for folder in outcome if not folder.left_out]
    empty = "" if read else ": nothing to read was found there"
    how = f"failing: {unread}" if (unread := _unread(outcome)) else f"ok, {counted(len(read), 'folders')}{empty}"
    show(f"{pull.source.name}: {how}")
    for folder in outcome:
        title = f" “{folder.title}”" if folder.title else ""
        items = "" if folder.items is None else f" ({folder.items})"
        left_out = f": left out, {folder.left_out}" if folder.left_out else ""
        show(f"  {folder.name}{title}{items}{left_out or (folder.error and f': {folder.error}')}")
