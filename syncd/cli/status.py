"""How everything is: the daemon, and each source with what it does, when it last worked and what of it is recorded."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import typer

from syncd import present
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, note, show_json, table
from syncd.configuration.settings import AnySource
from syncd.model.moments import rfc3339
from syncd.running.pulse import WAITING
from syncd.running.states import ASKED_TO_WAIT, BACKING_OFF, IDLE
from syncd.store import heartbeat, ledger, source_states, suspicions, terms
from syncd.store.heartbeat import Heartbeat
from syncd.store.source_states import SourceState

LONG_STAGE = timedelta(seconds=60)
"""A stage that takes longer than this is worth saying so."""
AT_REST = (IDLE, BACKING_OFF, ASKED_TO_WAIT, WAITING)
WORDS = ("logged", "skipped", "queued", "failed")


def add_to(app: typer.Typer) -> None:
    app.command()(status)


def status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say how each source is: its state, what it does, how far behind it is, what of it is recorded."""
    at, moment = desk(context), now()
    with at.database() as database, database.read() as connection:
        states = source_states.load_all(connection)
        counts = ledger.summary(connection)
        parked = ledger.parked(connection)
        beat = heartbeat.last(connection)
        doubts = suspicions.load_all(connection)
        learned = terms.calibration(connection)
    tallies: dict[str, Counter[str]] = {}
    for count in counts:
        tallies.setdefault(count.source, Counter())[count.disposition.value] += count.items
    rows = []
    for source in at.settings.sources:
        state = states.get(source.name) or SourceState(source.name, "new")
        tally = tallies.get(source.name, Counter())
        suspected = [present.suspicion(doubt) for doubt in doubts if doubt.source == source.name]
        rows.append(_row(source, state, tally, parked.get(source.name, 0), moment) | {"suspected": suspected})
    if as_json:
        calibration = present.calibration(learned) if learned else None
        show_json({"daemon": _daemon(beat, moment), "sources": rows, "calibration": calibration})
        return
    _show(rows)
    for sentence in _remarks(rows, beat, moment):
        note(sentence)


def _row(
    source: AnySource, state: SourceState, tally: Mapping[str, int], parked: int, moment: datetime
) -> dict[str, Any]:
    return {
        "name": source.name,
        "type": source.type,
        "state": state.status,
        "stage": state.stage or None,
        "stage_since": _moment(state.stage_since),
        "last_success": _moment(state.last_success),
        "lag_seconds": _seconds(state.last_success, moment),
        "overdue_seconds": _seconds(state.next_due, moment) or 0,
        "coverage": {"seen": sum(tally.values()), **{word: tally.get(word, 0) for word in WORDS}},
        "parked": parked,
        "errors": state.error_count,
        "error": state.last_error or None,
        "next_try": _moment(state.next_due),
    }


def _daemon(beat: Heartbeat | None, moment: datetime) -> dict[str, Any] | None:
    if beat is None:
        return None
    return {
        "started_at": rfc3339(beat.started_at),
        "beat_at": rfc3339(beat.beat_at),
        "silent": beat.is_silent(moment),
    }


def _show(rows: list[dict[str, Any]]) -> None:
    table(
        ("source", "state", "stage", "last success", "lag", "recorded", "failed", "parked", "next try", "error"),
        [
            (
                *(row["name"], row["state"], row["stage"], row["last_success"] or "never", _age(row["lag_seconds"])),
                *(row["coverage"]["seen"] - row["coverage"]["failed"], row["coverage"]["failed"], row["parked"]),
                *(row["next_try"] if row["errors"] else "", row["error"]),
            )
            for row in rows
        ],
    )


def _remarks(rows: list[dict[str, Any]], beat: Heartbeat | None, moment: datetime) -> list[str]:
    """What a person has to know or do, a sentence each."""
    said = []
    if beat and beat.is_silent(moment):
        age = _age(_seconds(beat.beat_at, moment))
        said.append(f"the daemon has given no sign of life for {age}; see: systemctl status syncd, journalctl -u syncd")
    for row in rows:
        since = datetime.fromisoformat(row["stage_since"]) if row["stage_since"] else None
        if beat and since and row["stage"] not in AT_REST and moment - since > LONG_STAGE:
            said.append(f"{row['name']} has been {row['stage']} for {_age(_seconds(since, moment))}")
        for doubt in row["suspected"]:
            gone = f"{doubt['vanished']} of {doubt['present']} items of {doubt['folder']}"
            said.append(f"{row['name']}: {gone} vanished at once; if the next pass finds the same, it is done")
    # Who asked for peace is not to be asked by a check either, and a reload waits as well.
    if troubled := [row["name"] for row in rows if row["error"] and row["stage"] != ASKED_TO_WAIT]:
        advice = f"what to do about what cannot be read: syncd check {' '.join(troubled)}"
        said.append(f"{advice}; once it is mended, systemctl reload syncd tries again at once")
    if parked := sum(row["parked"] for row in rows):
        items = "1 item is" if parked == 1 else f"{parked} items are"
        said.append(f"{items} not tried again; see: syncd ledger --disposition failed, then: syncd retry")
    return said


def _moment(at: datetime | None) -> str | None:
    return rfc3339(at) if at else None


def _seconds(since: datetime | None, moment: datetime) -> int | None:
    # Not below nothing: the clock may have been put back since.
    return max(0, int((moment - since).total_seconds())) if since else None


def _age(seconds: int | None) -> str:
    if seconds is None:
        return ""
    for unit, length in (("d", 86400), ("h", 3600), ("m", 60)):
        if seconds >= length:
            return f"{seconds // length}{unit}"
    return f"{seconds}s"
