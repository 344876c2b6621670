"""Import people from a file, or see first what that would do."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from syncd import directory, present
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, note, plain, show, show_json
from syncd.directory import ImportReport
from syncd.errors import ParseError
from syncd.review.counts import counted
from syncd.store.people import Imported, Outcome, dead

File = Annotated[Path, typer.Argument(metavar="FILE", help="A .csv or .vcf file.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say row by row what would be done, and do nothing.")]


def add_to(people: typer.Typer) -> None:
    people.command("import")(import_people)


def import_people(context: typer.Context, file: File, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Add the people of a file to the directory; importing it again changes nothing.

    What a person set by hand is never overwritten, and what one took away does not come back.
    """
    at = desk(context)
    data = read(file)
    try:
        with at.database() as database:
            rows = directory.rows(data, file.suffix.lower(), at.agency.region)
            report = directory.import_people(database, rows, now(), dry_run=dry_run)
    except ParseError as error:
        raise ParseError(f"{file} {error.cause}") from None
    unit = "card" if file.suffix.lower() == ".vcf" else "line"
    if as_json:
        show_json(_json(report, dry_run))
    else:
        for line in _lines(report, unit) if dry_run else ():
            show(plain(line))
        show(_summary(report, dry_run))
    # A dry run has told of each already, in the order of the file.
    for problem in report.problems if as_json or not dry_run else ():
        note(f"{file}: {unit} {problem.line} {problem.problem}; mend the {unit} and import the file again")
    if report.problems:
        raise typer.Exit(1)


def read(file: Path) -> bytes:
    """The content of a file that was named. Raises a usage error where it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror}") from None


def _summary(report: ImportReport, dry_run: bool) -> str:
    said = f"{counted(report.created, 'people')} added, {report.updated} updated, {report.unchanged} unchanged"
    if dry_run and (broken := len(report.problems)):
        said += f", {broken} to be mended first"
    left = sum(bool(row.imported.left) for row in report.rows)
    if left:
        said += f"; on {counted(left, 'rows')} something stays as a person set it"
        said += "" if dry_run else " (--dry-run shows it)"
    if report.erased:
        said += f"; {report.erased} left out, whom you erased on request"
    if not dry_run:
        return said
    return f"a dry run, nothing was written; without --dry-run: {said}"


def _json(report: ImportReport, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "erased": report.erased,
        "rows": [_row(row.line, row.imported, dry_run) for row in report.rows],
        "problems": [{"line": row.line, "problem": row.problem} for row in report.problems],
    }


def _row(line: int, one: Imported, dry_run: bool) -> dict[str, Any]:
    made_up = dry_run and one.outcome is Outcome.CREATED
    return {
        "line": line,
        "id": None if made_up else one.id,
        "name": one.name,
        "outcome": one.outcome.value,
        "changes": present.moves(one.moves),
        "left_alone": present.left_alone(one.left),
    }


def _lines(report: ImportReport, unit: str) -> Iterator[str]:
    """What would become of each row, and why something would stay, in the order of the file."""
    told = [(row.line, list(_told(row.imported, f"{unit} {row.line}"))) for row in report.rows]
    told += [(row.line, [f"{unit} {row.line}: {row.problem}"]) for row in report.problems]
    for _, lines in sorted(told, key=lambda one: one[0]):
        yield from lines


def _told(one: Imported, where: str) -> Iterator[str]:
    whom = one.name if one.outcome is Outcome.CREATED else f"{one.name} ({one.id})"
    verb = {Outcome.CREATED: "add", Outcome.UPDATED: "change", Outcome.UNCHANGED: "leave"}[one.outcome]
    yield f"{where}: {verb} {whom}"
    for field, old, new in one.moves:
        yield f"    {field}: {old} → {new}" if old else f"    {field}: + {new}"
    for field, stays, said in one.left:
        if stays == dead(said):
            yield f"    {field}: {said} stays dead"
        elif stays:
            yield f'    {field}: "{stays}" stays, a person set it; the file says "{said}"'
        else:
            yield f'    {field}: "{said}" stays away, a person took it off the record'
