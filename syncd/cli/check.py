"""Say whether what is configured can be read: check."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from typing import Any

import typer

from syncd.cli.desk import Desk, desk
from syncd.cli.output import AsJson, show, show_json
from syncd.cli.sources import TOGETHER, Names
from syncd.errors import SourceError, StoreError
from syncd.model.items import FolderCheck
from syncd.review.counts import counted
from syncd.running.passes import Pull
from syncd.store import cursors, presence

GONE = "was read and is not there any more"

Outcome = tuple[FolderCheck, ...] | SourceError


def add_to(app: typer.Typer) -> None:
    app.command()(check)


def check(context: typer.Context, sources: Names = None, as_json: AsJson = False) -> None:
    """Sign in everywhere, list the folders, say what is wrong and what to do."""
    at = desk(context)
    pulls = at.pulls(sources or [])
    with ThreadPoolExecutor(TOGETHER) as pool:
        outcomes = _as_read_before(at, list(zip(pulls, pool.map(_checked, pulls), strict=True)))
    if as_json:
        show_json({"sources": [_check_json(pull, outcome) for pull, outcome in outcomes]})
    else:
        for pull, outcome in outcomes:
            _show_check(pull, outcome)
    if any(isinstance(outcome, SourceError) or _unread(outcome) for _, outcome in outcomes):
        raise typer.Exit(1)


def _checked(pull: Pull) -> Outcome:
    try:
        return pull.source.check()
    except SourceError as error:
        return error
    finally:
        pull.source.close()


def _as_read_before(at: Desk, outcomes: Sequence[tuple[Pull, Outcome]]) -> list[tuple[Pull, Outcome]]:
    """The same, with what became of folders that were read before."""
    return [
        (pull, outcome if isinstance(outcome, SourceError) else _since_read(at, pull.source.name, outcome))
        for pull, outcome in outcomes
    ]


def _since_read(at: Desk, source: str, checks: tuple[FolderCheck, ...]) -> tuple[FolderCheck, ...]:
    """One that may not be read and was is an error, as it is to a sync; one that is gone is told till a sync agrees."""
    known: AbstractSet[str] = frozenset()
    held: AbstractSet[str] = frozenset()
    # Without a database nothing was read; what else is wrong with it is for others to say, and none is made here.
    with suppress(StoreError), at.database(create=False) as database, database.read() as connection:
        known = cursors.load(connection, source).keys()
        held = presence.held_folders(connection, source)
    gone = sorted(known & held - {check.name for check in checks})
    return (
        *(
            replace(check, left_out="", error=check.forbidden) if check.forbidden and check.name in known else check
            for check in checks
        ),
        *(FolderCheck(name, left_out=GONE) for name in gone),
    )


def _check_json(pull: Pull, outcome: Outcome) -> dict[str, Any]:
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


def _show_check(pull: Pull, outcome: Outcome) -> None:
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
