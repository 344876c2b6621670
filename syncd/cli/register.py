"""Companies and jobs by hand: import, list, show, find."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy import Connection

from syncd import directory, present
from syncd.cli import ids, register_keeping
from syncd.cli.desk import desk, now
from syncd.cli.imports import DryRun, read
from syncd.cli.output import AsJson, note, plain, show, show_json, table
from syncd.directory import EnteredRow
from syncd.errors import ParseError
from syncd.store import companies as stored_companies
from syncd.store import jobs as stored_jobs
from syncd.store.database import Database

companies = typer.Typer(help="Import, list, show or find companies and their mail domains.", no_args_is_help=True)
jobs = typer.Typer(help="Import, list, show or find jobs and their references.", no_args_is_help=True)

COMPANY = ("id", "external_id", "name", "domains", "people")
JOB = ("id", "reference", "title", "company", "location", "status", "owner")

File = Annotated[Path, typer.Argument(metavar="FILE", help="A .csv file.")]
Text = Annotated[str, typer.Argument(metavar="TEXT")]
Ask = Callable[[Connection], list[dict[str, Any]]]


def add_to(app: typer.Typer) -> None:
    register_keeping.add_to_companies(companies)
    register_keeping.add_to_jobs(jobs)
    app.add_typer(companies, name="companies")
    app.add_typer(jobs, name="jobs")


@companies.command("import")
def import_companies(context: typer.Context, file: File, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Add the companies of a CSV with the columns external_id,name,domains; importing it again changes nothing."""
    _import(
        context, file, lambda on, data: directory.import_companies(on, data, now(), dry_run=dry_run), dry_run, as_json
    )


@jobs.command("import")
def import_jobs(context: typer.Context, file: File, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Add the jobs of a CSV with the columns reference,title,company,location,status,owner; again changes nothing."""
    _import(context, file, lambda on, data: directory.import_jobs(on, data, now(), dry_run=dry_run), dry_run, as_json)


@companies.command("list")
def list_companies(context: typer.Context, as_json: AsJson = False) -> None:
    """List all companies, by name, with how many people work there."""
    _list(context, COMPANY, lambda on: [present.company(one) for one in stored_companies.list_companies(on)], as_json)


@jobs.command("list")
def list_jobs(context: typer.Context, as_json: AsJson = False) -> None:
    """List all jobs, by reference."""
    _list(context, JOB, lambda on: [present.job(one) for one in stored_jobs.list_jobs(on)], as_json)


@companies.command("find")
def find_companies(context: typer.Context, text: Text, as_json: AsJson = False) -> None:
    """Find companies by a part of the name, also of one they had before, a domain, an address, or the external id."""
    found = _list(
        context,
        COMPANY,
        lambda on: [present.company(c) for c in stored_companies.find(on, text, directory.FOUND)],
        as_json,
    )
    if not found and not as_json:
        note(f"no company on record fits {text}")


@jobs.command("find")
def find_jobs(context: typer.Context, text: Text, as_json: AsJson = False) -> None:
    """Find jobs by a part of the reference, the title or the company."""
    found = _list(
        context, JOB, lambda on: [present.job(one) for one in stored_jobs.find(on, text, directory.FOUND)], as_json
    )
    if not found and not as_json:
        note(f"no job on record fits {text}")


@companies.command("show")
def show_company(context: typer.Context, id_: register_keeping.Company, as_json: AsJson = False) -> None:
    """Show one company."""
    _show(context, lambda on: present.company(register_keeping.existing(on, id_)), as_json)


@jobs.command("show")
def show_job(context: typer.Context, id_: register_keeping.Job, as_json: AsJson = False) -> None:
    """Show one job."""
    _show(context, lambda on: present.job(ids.job(on, id_)), as_json)


def _import(
    context: typer.Context,
    file: Path,
    take: Callable[[Database, bytes], tuple[EnteredRow, ...]],
    dry_run: bool,
    as_json: bool,
) -> None:
    at, data = desk(context), read(file)
    try:
        with at.database() as database:
            rows = take(database, data)
    except ParseError as error:
        raise ParseError(f"{file} {error.cause}") from None
    problems = [row for row in rows if row.problem]
    refused = sum(bool(row.entered.problem) for row in rows)
    created = sum(row.entered.created for row in rows)
    updated = sum(bool(row.entered.moves) and not row.entered.created for row in rows)
    counts = {"created": created, "updated": updated, "unchanged": len(rows) - refused - created - updated}
    if as_json:
        told = [{"line": row.line, "problem": row.problem} for row in problems]
        show_json({"dry_run": dry_run, **counts, "rows": [_row(row) for row in rows if _says(row)], "problems": told})
    else:
        for row in rows if dry_run else ():
            _tell(row)
        said = f"{created} added, {updated} updated, {counts['unchanged']} unchanged"
        show(f"a dry run, nothing was written; without --dry-run: {said}" if dry_run else said)
    # A dry run has told of each already, in the order of the file.
    for row in problems if as_json or not dry_run else ():
        note(f"{file}: line {row.line} {row.problem}; mend the line and import the file again")
    if problems:
        raise typer.Exit(1)


def _says(row: EnteredRow) -> bool:
    return not row.entered.problem and (row.entered.created or bool(row.entered.moves or row.entered.left))


def _row(row: EnteredRow) -> dict[str, Any]:
    one = row.entered
    outcome = "created" if one.created else "updated" if one.moves else "unchanged"
    told = {"line": row.line, "name": one.name, "outcome": outcome, "changes": present.moves(one.moves)}
    return {**told, "left_alone": present.left_alone(one.left)}


def _tell(row: EnteredRow) -> None:
    one = row.entered
    if row.problem:
        show(plain(f"line {row.line}: {row.problem}"))
    if _says(row):
        verb = "add" if one.created else "change" if one.moves else "leave"
        show(plain(f"line {row.line}: {verb} {one.name}"))
        for field, old, new in one.moves:
            show(plain(f"    {field}: {old} → {new}" if old else f"    {field}: + {new}"))
        for field, stays, said in one.left:
            kept = f'"{stays}" stays, a person set it; the file says "{said}"' if stays else f'"{said}" stays away'
            show(plain(f"    {field}: {kept}"))


def _list(context: typer.Context, columns: Sequence[str], ask: Ask, as_json: bool) -> list[dict[str, Any]]:
    with desk(context).database() as database, database.read() as connection:
        shown = ask(connection)
    if as_json:
        show_json(shown)
    else:
        table(columns, [[_joined(one[name]) for name in columns] for one in shown])
    return shown


def _show(context: typer.Context, ask: Callable[[Connection], dict[str, Any]], as_json: bool) -> None:
    with desk(context).database() as database, database.read() as connection:
        found = ask(connection)
    if as_json:
        show_json(found)
        return
    for key, value in found.items():
        if value not in (None, "", []):
            show(plain(f"{key + ':':14} {_joined(value)}"))


def _joined(value: Any) -> Any:
    return ", ".join(value) if isinstance(value, list) else value
