"""What became of every item: ledger, retry, activities."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, tzinfo
from typing import Annotated, Any

import typer

from syncd import lock, present
from syncd.cli import ids as typed
from syncd.cli.desk import Desk, desk, now
from syncd.cli.output import AsJson, note, show_json, table
from syncd.errors import StoreError
from syncd.model.activity import Activity, Disposition
from syncd.model.addresses import normalise
from syncd.model.agency import Agency
from syncd.model.ledger import LedgerRow
from syncd.model.milestones import MilestoneState
from syncd.model.moments import rfc3339
from syncd.model.statements import Milestone, in_words
from syncd.reading.workers import Workers
from syncd.review.counts import counted
from syncd.running.engine import Engine
from syncd.running.passes import SourceReport
from syncd.store import activities as stored
from syncd.store import heartbeat
from syncd.store import ledger as rows
from syncd.store.database import Database


def add_to(app: typer.Typer) -> None:
    for command in (ledger, retry, activities):
        app.command()(command)


def ledger(
    context: typer.Context,
    disposition: Annotated[Disposition | None, typer.Option(help="Only items that became this.")] = None,
    source: Annotated[str | None, typer.Option(help="Only items of this source.")] = None,
    as_json: AsJson = False,
) -> None:
    """List every item ever seen and what became of it."""
    at = desk(context)
    with at.database() as database, database.read() as connection:
        chosen = list(rows.rows(connection, disposition=disposition, source=source))
    found = [present.ledger_row(row) for row in chosen]
    known = [section.name for section in at.settings.sources]
    if source and not found and source not in known:
        raise typer.BadParameter(f"no source is named {source}; known are {', '.join(known) or 'none'}")
    if as_json:
        show_json(found)
        return
    table(
        ("id", "source", "folder", "item", "became", "why", "activity"),
        [
            (
                *(row["id"], row["source"], row["folder"], row["href"] or row["uid"], _became(entry)),
                *(row["cause"] or row["reason"], row["activity"]),
            )
            for row, entry in zip(found, chosen, strict=True)
        ],
    )


def _became(row: LedgerRow) -> str:
    """The disposition; of a failed item also whether it is tried again by itself."""
    word = row.verdict.disposition.value
    if row.verdict.disposition is not Disposition.FAILED or row.gone:
        return word
    return f"{word}, again {rfc3339(row.next_try)}" if row.next_try else f"{word}, parked"


def retry(
    context: typer.Context,
    ids: Annotated[
        list[int] | None, typer.Argument(metavar="[ID]…", help="Ledger ids; all failed ones if none.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Try failed items again, parked ones too; a daemon at work does it by its next pass."""
    at = desk(context)
    left: int | None = None
    reports: tuple[SourceReport, ...] = ()
    try:
        reports = _tried_again(at, ids or [])
    except StoreError as error:
        left = _left_to_daemon(at, ids or []) if error.busy else None
        if left is None:
            raise
    if as_json:
        show_json({"sources": [{"name": r.name, **present.tally(r.tally)} for r in reports], "left_to_daemon": left})
    elif left is not None:
        items = counted(left, "items")
        note(f"the daemon at work tries {items} again by its next pass; syncd ledger says what becomes of that")
    else:
        table(
            ("source", "tried", "logged", "skipped", "queued", "failed", "activities"),
            [(report.name, *present.tally(report.tally).values()) for report in reports],
        )
    for report in reports:
        if report.error:
            note(str(report.error))
    if any(report.error or report.tally.failed for report in reports):
        raise typer.Exit(1)


def _tried_again(at: Desk, ids: Sequence[int]) -> tuple[SourceReport, ...]:
    with lock.exclusive(at.settings.store_url()), at.database() as database, Workers() as workers:
        failed = _asked_again(database, at, ids)
        pulls = at.pulls(sorted({row.location.source for row in failed})) if failed else ()
        return Engine(database, workers, now).retry(pulls, [row.location for row in failed])


def _left_to_daemon(at: Desk, ids: Sequence[int]) -> int | None:
    """Have the daemon try these; returns how many they are, None where it gives no sign of life."""
    with at.database() as database:
        with database.read() as connection:
            if not heartbeat.is_alive(connection, now()):
                return None
        failed = _asked_again(database, at, ids)
        with database.begin() as connection:
            rows.try_at(connection, [row.id for row in failed], now())
    return len(failed)


def _asked_again(database: Database, at: Desk, ids: Sequence[int]) -> list[LedgerRow]:
    """The rows of these ids, or all failed ones; what no configured source holds is an error, or left out."""
    with database.read() as connection:
        wanted = [id_ for id_ in ids if typed.can_be(id_)]
        chosen = rows.rows(connection, ids=wanted) if ids else rows.rows(connection, disposition=Disposition.FAILED)
        found = [row for row in chosen if not row.gone]
    if unknown := set(ids) - {row.id for row in found}:
        raise typer.BadParameter(f"the ledger has no item {min(unknown)}; `syncd ledger` lists them")
    configured = {source.name for source in at.settings.sources}
    stranded = [row for row in found if row.location.source not in configured]
    if stranded and ids:
        row = stranded[0]
        raise typer.BadParameter(f"item {row.id} is of {row.location.source}: no source of that name is configured")
    for name, count in Counter(row.location.source for row in stranded).items():
        items = "1 failed item of {} was" if count == 1 else f"{count} failed items of {{}} were"
        note(f"{items.format(name)} left out: no source of that name is configured")
    return [row for row in found if row.location.source in configured]


def activities(
    context: typer.Context,
    person: Annotated[int | None, typer.Option(help="Only with this person, or of what they reached.")] = None,
    recruiter: Annotated[str | None, typer.Option(help="Only this recruiter's, by e-mail.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="First day or moment, RFC 3339.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Last day (inclusive) or moment.")] = None,
    job: Annotated[str | None, typer.Option(metavar="REFERENCE", help="Only about this job.")] = None,
    milestone: Annotated[
        Milestone | None, typer.Option(help="Only what reached this milestone, or is asked whether it did.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List what was logged, newest first."""
    at = desk(context)
    zone = at.agency.zone
    with at.database() as database, database.read() as connection:
        found = stored.find(
            connection,
            person=typed.person(connection, person).id if person is not None else None,
            recruiter=recruiter_named(at.agency, recruiter) if recruiter else None,
            since=moment(since, time.min, zone) if since else None,
            until=moment(until, time.max, zone) if until else None,
            milestone=milestone,
            job=typed.job(connection, job).record.reference if job else None,
        )
        if milestone:
            found = tuple(activity for activity in found if _reached(activity, milestone))
        strangers = {} if as_json else stored.strangers(connection, found)
    shown = [present.activity(activity) for activity in found]
    if as_json:
        show_json(shown)
        return
    table(
        ("id", "at", "kind", "", "subject", "with", "recruiters", "status", "milestones"),
        [
            (
                *(row["id"], row["at"], row["kind"], row["direction"], row["subject"][:50]),
                ", ".join(
                    [person["name"] for person in row["people"]]
                    + [f"{name} (not on record)" for name in strangers.get(row["id"], ())]
                ),
                ", ".join(row["recruiters"]),
                row["status"],
                ", ".join(map(_stated, row["milestones"])),
            )
            for row in shown
        ],
    )


def _reached(activity: Activity, kind: Milestone) -> bool:
    return any(one.kind is kind and one.state is not MilestoneState.REJECTED for one in activity.milestones)


def _stated(milestone: dict[str, Any]) -> str:
    """`offer (Priya Patel)?`, `no offer`."""
    words = in_words(milestone["kind"])
    if milestone["state"] == MilestoneState.REJECTED:
        return f"no {words}"
    whom = f" ({milestone['person']['name']})" if milestone["person"] else ""
    return f"{words}{whom}{'?' if milestone['state'] == MilestoneState.QUEUED else ''}"


def recruiter_named(agency: Agency, text: str) -> str:
    """The e-mail that a recruiter's activities are credited to, by any of the recruiter's addresses."""
    address = normalise(text) or text.lower()
    if agency.recruiter(address) is None:
        # Somebody who left is in no configuration, but still in the activities.
        note(f"{address} is no recruiter of the configuration")
    return agency.recruiter(address) or address


def moment(text: str, edge: time, zone: tzinfo) -> datetime:
    """A day (its beginning or end in the agency's zone) or a moment. Raises a usage error."""
    try:
        return datetime.combine(date.fromisoformat(text), edge, zone)
    except ValueError:
        pass
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no date; write 2026-03-02 or 2026-03-02T09:30:00Z') from None
    return at if at.tzinfo else at.replace(tzinfo=zone)
