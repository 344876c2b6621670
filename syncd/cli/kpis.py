"""Count what was done and reached: kpis."""

from datetime import date
from typing import Annotated, Any

import typer

from syncd.activities.kpis import KPIS
from syncd.cli.desk import desk, now
from syncd.cli.ledger import recruiter_named
from syncd.cli.output import AsJson, note, show, show_json, table
from syncd.model.kpis import KpiRow, Period
from syncd.model.statements import Milestone
from syncd.pipeline import counting


def add_to(app: typer.Typer) -> None:
    app.command()(kpis)


def kpis(
    context: typer.Context,
    from_: Annotated[str, typer.Option("--from", metavar="DATE", help="First day.")],
    to: Annotated[str, typer.Option("--to", metavar="DATE", help="Last day, inclusive.")],
    recruiter: Annotated[str | None, typer.Option(help="Only this recruiter, by e-mail.")] = None,
    by: Annotated[Period, typer.Option(help="How long each period is.")] = Period.WEEK,
    as_json: AsJson = False,
) -> None:
    """Count each recruiter's calls, mails, meetings and milestones per period.

    Periods before the first activity in the span, when nothing was recorded yet, and after today are left out.
    """
    at = desk(context)
    agency = at.agency
    first, last = _day(from_), _day(to)
    if last < first:
        raise typer.BadParameter(f"--to {last} is before --from {first}")
    with at.database() as database, database.read() as connection:
        rows = counting.figures(connection, agency, by, first, last, now()).rows
    if recruiter:
        wanted = recruiter_named(agency, recruiter)
        rows = tuple(row for row in rows if row.recruiter == wanted)
    if not rows:
        note(f"nothing was logged from {first} to {last} that counts by now")
    if as_json:
        span = {"from": first.isoformat(), "to": last.isoformat(), "by": by.value}
        show_json({**span, "rows": [_row_json(row) for row in rows]})
        return
    table(
        ("period", "recruiter", *KPIS, "targets"),
        [(row.period, row.recruiter, *(row.kpis[kpi] for kpi in KPIS), _targets(row)) for row in rows],
    )
    show()
    table(("period", "recruiter", *Milestone), [(row.period, row.recruiter, *row.milestones.values()) for row in rows])


def _row_json(row: KpiRow) -> dict[str, Any]:
    return {
        "recruiter": row.recruiter,
        "period": row.period,
        "kpis": dict(row.kpis),
        "milestones": dict(row.milestones),
        "targets": dict(row.targets),
        "per_milestone": dict(row.per_milestone),
    }


def _targets(row: KpiRow) -> str:
    return ", ".join(f"{name} {count:g}" for name, count in row.targets.items())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is no day; write 2026-03-02') from None
