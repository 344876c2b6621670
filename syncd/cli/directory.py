"""The directory by hand: people import, list, show, find; match; export-person, forget."""

import json
import shlex
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from syncd import directory, present
from syncd.cli import ids, imports, keeping
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, note, plain, show, show_json, show_json_line, table
from syncd.cli.review import decide
from syncd.directory import Query
from syncd.errors import ParseError
from syncd.extract import numerals
from syncd.model import addresses
from syncd.model.names import has_initials, is_full_name
from syncd.review import forgetting
from syncd.review.provenance import provenance
from syncd.store import merges
from syncd.store import people as stored
from syncd.store.database import Database

people = typer.Typer(help="Import, list, show or find people.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    imports.add_to(people)
    keeping.add_to(people)
    app.add_typer(people, name="people")
    app.command()(match)
    app.command("export-person")(export_person)
    app.command()(forget)
    people.command("forget")(forget)


@people.command("list")
def list_people(context: typer.Context, as_json: AsJson = False) -> None:
    """List everybody in the directory."""
    with desk(context).database() as database, database.read() as connection:
        _show_people(stored.list_people(connection), as_json)


@people.command("show")
def show_person(
    context: typer.Context, id_: Annotated[int, typer.Argument(metavar="ID")], as_json: AsJson = False
) -> None:
    """Show one person, how each address and number came to be known, and which records were merged into it."""
    with desk(context).database() as database, database.read() as connection:
        known = ids.person(connection, id_)
        shown, points = present.person(known) | present.terms(known), stored.contact_points(connection, known.id)
        merged = [one.person for one in merges.families(connection, [known.id]).merged.get(known.id, ())]
        records = stored.own(connection, merged)
    if as_json:
        show_json(shown | present.other_columns(known))
        return
    for key, value in (*shown.items(), *known.record.extra):
        text = ", ".join(value) if isinstance(value, list) else value
        if text not in (None, ""):
            show(plain(f"{key + ':':14} {text}"))
    for point in points:
        show(plain(f"  {point.value}: {provenance(point)}"))
    for one in merged:
        show(plain(f"  {records[one].record.name} ({one}) was merged into it: syncd people unmerge {one} parts them"))


@people.command()
def find(context: typer.Context, text: Annotated[str, typer.Argument(metavar="TEXT")], as_json: AsJson = False) -> None:
    """Find people by name, address, number, employer or title, misspelt, in part, in any alphabet, or of before."""
    with desk(context).database() as database:
        found = directory.found(database, text)
    _show(found, as_json)
    if not found and not as_json:
        note(f"nobody on record fits {text}")


def match(
    context: typer.Context,
    name: Annotated[str, typer.Option(help="A name as written.")] = "",
    email: Annotated[str, typer.Option(help="An address.")] = "",
    phone: Annotated[str, typer.Option(help="A number in any form.")] = "",
    company: Annotated[str, typer.Option(help="Where the person works.")] = "",
    location: Annotated[str, typer.Option(help="Where the person lives.")] = "",
    subject: Annotated[str, typer.Option(help="A subject that may name a job.")] = "",
    file: Annotated[
        Path | None, typer.Option("--from", metavar="FILE.jsonl", help="One query a line, answered line by line.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say who this would be taken for, and why; best first."""
    at = desk(context)
    with at.database() as database:
        if file is not None:
            for query in _queries(file):
                show_json_line(_matched(database, query, at.agency.region))
            return
        query = replace(
            _asked(name, email, phone, at.agency.region), company=company, location=location, subject=subject
        )
        found = _matched(database, query, at.agency.region)
    if as_json:
        show_json(found)
    else:
        rows = [(one["id"], one["name"], one["confidence"], "; ".join(one["reasons"])) for one in found]
        table(("id", "name", "confidence", "evidence"), rows)
        show(plain(found[0]["why"] if found else _nobody(query)))


def _nobody(query: Query) -> str:
    half = query.name.strip()
    if half and not (query.email or query.phone) and not (is_full_name(half) or has_initials(half)):
        return (
            f"{half} is half a name, which many may have: syncd people find {shlex.quote(half)} shows who is called so"
        )
    return _NOBODY


_NOBODY = "nobody in the directory fits, or a decision says to keep nobody of that kind: syncd decisions list"


def _matched(database: Database, query: Query, region: str) -> list[dict[str, Any]]:
    return directory.matched(database, query, region, now()) or []


def export_person(context: typer.Context, id_: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Print everything that is kept about a person, as JSON (subject access)."""
    with desk(context).database() as database:
        with database.read() as connection:
            found = ids.person(connection, id_)
        show_json(directory.export(database, found.id))


def forget(
    context: typer.Context,
    id_: Annotated[int, typer.Argument(metavar="ID")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether that is meant.")] = False,
) -> None:
    """Erase a person for good, and keep every sync and import from bringing them back."""
    at = desk(context)
    with at.database() as database, database.read() as connection:
        known = ids.person(connection, id_)
    if not yes:
        whom = plain(f"{known.record.name} ({known.id})")
        note(f"{whom} will be gone for good; `syncd export-person {known.id}` shows what is kept")
        typer.confirm("Erase?", abort=True, err=True)
    decide(context, lambda desk_: forgetting.forget(desk_, known.id))


def _show_people(found: Any, as_json: bool) -> None:
    _show([present.person(person) for person in found], as_json)


def _show(shown: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        show_json(shown)
        return
    headings = ("id", "external_id", "name", "roles", "company", "emails", "phones")
    table(headings, [[_joined(person[key]) for key in headings] for person in shown])


def _joined(value: Any) -> Any:
    return ", ".join(value) if isinstance(value, list) else value


def _asked(name: str, email: str, phone: str, region: str) -> Query:
    """Whom the options name. Raises a usage error where one of them says nothing."""
    if email and not addresses.normalise(email):
        raise typer.BadParameter(f'--email: "{email}" is no address')
    if phone and not numerals.given(phone, region):
        raise typer.BadParameter(f'--phone: "{phone}" is no number')
    if not (name.strip() or email or phone):
        raise typer.BadParameter("give a --name, an --email or a --phone")
    return Query(name, email, phone)


def _queries(file: Path) -> Iterator[Query]:
    try:
        stream = sys.stdin.buffer if str(file) == "-" else file.open("rb")
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror}") from None
    with stream:
        for number, line in enumerate(stream, 1):
            try:
                yield _query(line)
            except UnicodeDecodeError:
                raise ParseError(f"{file}: line {number} is not UTF-8") from None
            except (ValueError, AttributeError, RecursionError):
                raise ParseError(f'{file}: line {number} is no JSON object such as {{"name": "Jane Doe"}}') from None


def _query(line: bytes) -> Query:
    asked = json.loads(line.decode())
    return Query(*(str(asked.get(key) or "") for key in ("name", "email", "phone", "company", "location", "subject")))
