"""Pull, and prove it: sync, check, verify."""

from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Any

import typer

from syncd import lock, present
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, many, note, show, show_json, table
from syncd.cli.progress import Progress
from syncd.engine import Engine
from syncd.errors import SourceError
from syncd.model.items import FolderCheck
from syncd.model.presence import Suspicion
from syncd.passes import Pull, SourceReport
from syncd.store import terms
from syncd.store.database import Database
from syncd.verify import SourceCoverage, cover
from syncd.workers import Workers

Names = Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]…", help="Names of sources; all if none is given.")]
TOGETHER = 8
"""Sources that are asked at the same time."""
SHOWN = 20
"""Folders, and missing items, that are listed one by one; --json has them all."""


def add_to(app: typer.Typer) -> None:
    for command in (sync, check, verify):
        app.command()(command)


def sync(context: typer.Context, sources: Names = None, as_json: AsJson = False) -> None:
    """Pull what is new, once, and log it."""
    at = desk(context)
    pulls = at.pulls(sources or [])
    with lock.exclusive(at.settings.store_url()), at.database() as database, Workers() as workers:
        progress = Progress()
        try:
            reports = Engine(database, workers, now).sync(pulls, progress)
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


def _catch_up(database: Database) -> None:
    with database.read() as connection:
        if terms.decided_again(connection) is None:
            return
    # What decides is loaded where something is to be decided: most passes find nothing new.
    from syncd.pipeline.catching_up import catch_up

    catch_up(database, now())


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
    if any(isinstance(outcome, SourceError) for _, outcome in outcomes):
        raise typer.Exit(1)


def verify(context: typer.Context, sources: Names = None, as_json: AsJson = False) -> None:
    """Count the live servers against the ledger: everything in scope must have become something."""
    at = desk(context)
    pulls = at.pulls(sources or [])
    with at.database() as database, ThreadPoolExecutor(TOGETHER) as pool:
        found = list(pool.map(lambda pull: cover(database, pull.source), pulls))
    if as_json:
        show_json({"ok": all(one.ok for one in found), "sources": [_coverage_json(one) for one in found]})
    else:
        for one in found:
            _show_coverage(one)
    if not all(one.ok for one in found):
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
    folders = [
        {"name": f.name, "title": f.title or None, "items": f.items, "left_out": f.left_out or None} for f in outcome
    ]
    return {"name": pull.source.name, "ok": True, "error": None, "folders": folders}


def _show_check(pull: Pull, outcome: tuple[FolderCheck, ...] | SourceError) -> None:
    if isinstance(outcome, SourceError):
        show(f"{pull.source.name}: {outcome.state}: {outcome.reason}")
        if outcome.advice:
            show(f"  what to do: {outcome.advice}")
        return
    read = [folder for folder in outcome if not folder.left_out]
    show(f"{pull.source.name}: ok, {many(len(read), 'folder')}" + ("" if read else ": nothing to read was found there"))
    for folder in outcome:
        title = f" “{folder.title}”" if folder.title else ""
        items = "" if folder.items is None else f" ({folder.items})"
        show(f"  {folder.name}{title}{items}" + (f": left out, {folder.left_out}" if folder.left_out else ""))


def _coverage_json(covered: SourceCoverage) -> dict[str, Any]:
    return {
        "name": covered.name,
        "ok": covered.ok,
        "error": covered.error.reason if covered.error else None,
        "folders": [{"folder": f.folder, **present.coverage(f.counts, f.missing, f.server)} for f in covered.folders],
    }


def _show_coverage(covered: SourceCoverage) -> None:
    if covered.error:
        show(f"{covered.name}: not verified: {covered.error.reason}")
        if covered.error.advice:
            show(f"  what to do: {covered.error.advice}")
        return
    for folder in covered.folders if len(covered.folders) <= SHOWN else ():
        show(f"{covered.name} {folder.folder}: {_sum(folder.server, folder.counts, len(folder.missing))}")
    together = sum((Counter(folder.counts) for folder in covered.folders), Counter[str]())
    missing = [place for folder in covered.folders for place in folder.missing]
    if len(covered.folders) != 1:
        server = sum(folder.server for folder in covered.folders)
        show(f"{covered.name} together: {_sum(server, together, len(missing))}")
    for place in missing[:SHOWN]:
        show(f"  missing: {place.folder}: {place.href or f'uid {place.uid}'}")
    if missing:
        show(f"  what to do: syncd sync {covered.name}, then verify again")


def _sum(server: int, counts: Mapping[str, int], missing: int) -> str:
    became = " + ".join(f"{counts.get(word, 0)} {word}" for word in ("logged", "skipped", "queued", "failed"))
    return f"{server} on the server = {became}: " + (f"{missing} MISSING" if missing else "ok")
