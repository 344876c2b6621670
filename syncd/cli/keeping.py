"""Keep a record by hand: set fields, add or take away addresses and numbers, and see how it came to be."""

from typing import Annotated

import typer

from syncd import directory, present
from syncd.cli import ids
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, show, show_json, table
from syncd.cli.review import decide
from syncd.extract import numerals
from syncd.formats.spreadsheets import one_line
from syncd.model import addresses, name_forms
from syncd.model.extraction import PhoneKind
from syncd.model.people import PersonId, PersonRecord, PersonRole, PhonePoint
from syncd.review import merging, records
from syncd.review.provenance import provenance
from syncd.store import people as stored
from syncd.store.people import PointKind

Id = Annotated[int, typer.Argument(metavar="ID", help="The person; `syncd people find` looks for one.")]
Point = Annotated[str, typer.Argument(metavar="POINT", help="An e-mail address, a number or a page.")]
Why = Annotated[str, typer.Option("--why", help="What proves it, to be kept beside it.")]


def add_to(people: typer.Typer) -> None:
    for name, command in (
        ("add", add_person),
        ("set", set_field),
        ("rename", rename_person),
        ("add-point", add_point),
        ("remove-point", remove_point),
        ("mark-dead", mark_dead),
        ("mark-alive", mark_alive),
        ("points", list_points),
        ("history", show_history),
        ("duplicates", look_for_duplicates),
        ("merge", merge),
        ("unmerge", unmerge),
    ):
        people.command(name)(command)


def add_person(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME")],
    role: Annotated[list[PersonRole] | None, typer.Option(help="May be given twice.")] = None,
    email: Annotated[list[str] | None, typer.Option(help="As often as there are.")] = None,
    phone: Annotated[list[str] | None, typer.Option(help="In any form, as often as there are.")] = None,
    company: Annotated[str, typer.Option(help="Where the person works.")] = "",
    title: Annotated[str, typer.Option(help="As what.")] = "",
    location: Annotated[str, typer.Option(help="Where the person lives.")] = "",
    external_id: Annotated[str, typer.Option(help="The id in the CRM, by which imports know the person.")] = "",
) -> None:
    """Add a person, and link what waits for them. No import changes what you say here."""
    points = [_point(one, desk(context).agency.region) for one in (*(email or ()), *(phone or ()))]
    reached = {kind: tuple(dict.fromkeys(value for own, value in points if own is kind)) for kind in PointKind}
    called = name_forms.written(one_line(name), reached[PointKind.EMAIL])
    if not called:
        raise typer.BadParameter("a person needs a name")
    record = PersonRecord(
        name=called,
        external_id=external_id.strip() or None,
        roles=tuple(dict.fromkeys(role or ())),
        emails=reached[PointKind.EMAIL],
        phones=tuple(map(PhonePoint, reached[PointKind.PHONE])),
        company=one_line(company),
        title=one_line(title),
        location=one_line(location),
    )
    decide(context, lambda at: records.add(at, record))


def set_field(
    context: typer.Context,
    id_: Id,
    field: Annotated[str, typer.Argument(metavar="FIELD", help=", ".join(stored.FIELDS) + ".")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help='"" empties the field.')],
) -> None:
    """Set a field of a record. It stays as you set it, whatever an import says."""
    name = "roles" if field == "role" else field
    said = addresses.normalise(value) or value if name == "owner" else " ".join(value.split())
    decide(context, lambda at: records.set_field(at, ids.person(at.conn, id_).id, name, said))


def rename_person(context: typer.Context, id_: Id, name: Annotated[str, typer.Argument(metavar="NAME")]) -> None:
    """Name somebody otherwise, as `set ID name NAME` does. They are found by the name before as well."""
    decide(context, lambda at: records.set_field(at, ids.person(at.conn, id_).id, "name", " ".join(name.split())))


def add_point(
    context: typer.Context,
    id_: Id,
    point: Point,
    label: Annotated[PhoneKind | None, typer.Option(help="What kind of number it is.")] = None,
    why: Why = "",
) -> None:
    """Put an address, a number or a page on a record, or confirm a number there, and link what waits for it."""
    kind, value = _point(point, desk(context).agency.region)
    said = label.value if label else ""
    decide(context, lambda at: records.add_point(at, ids.person(at.conn, id_).id, kind, value, said, why))


def remove_point(context: typer.Context, id_: Id, point: Point) -> None:
    """Take off a record what never was this person's; no import brings it back."""
    kind, value = _point(point, desk(context).agency.region)
    decide(context, lambda at: records.remove_point(at, ids.person(at.conn, id_).id, kind, value))


def mark_dead(
    context: typer.Context,
    id_: Id,
    point: Point,
    why: Why = "",
    item: Annotated[int | None, typer.Option(help="The item that proves it, as `syncd ledger` shows it.")] = None,
) -> None:
    """Say that an address or number works no more. Old mail stays linked by it; nobody is told to use it."""
    kind, value = _point(point, desk(context).agency.region)
    decide(
        context,
        lambda at: records.mark_point(
            at, ids.person(at.conn, id_).id, kind, value, alive=False, item=ids.item(at.conn, item), why=why
        ),
    )


def mark_alive(context: typer.Context, id_: Id, point: Point) -> None:
    """Say that an address or number works after all."""
    kind, value = _point(point, desk(context).agency.region)
    decide(context, lambda at: records.mark_point(at, ids.person(at.conn, id_).id, kind, value, alive=True))


def look_for_duplicates(context: typer.Context) -> None:
    """Look through the whole directory for people who may be in it twice, and ask about them; merges nobody.

    Whoever comes into it is looked at anyway: this is for those who came before syncd asked.
    """
    with desk(context).database() as database:
        found = directory.ask_about_duplicates(database, now())
    one = found == 1
    show(f"{found} {'pair' if one else 'pairs'} may be one person: syncd review list --kind duplicate_people")


def merge(
    context: typer.Context,
    survivor: Annotated[int, typer.Argument(metavar="SURVIVOR", help="The record that stays, by id.")],
    other: Annotated[int, typer.Argument(metavar="OTHER", help="The record of the same person, by id.")],
) -> None:
    """Say that two records are one person. The survivor's values win, the other fills its gaps; all can be undone."""
    pair = PersonId(ids.existing(survivor)), PersonId(ids.existing(other))
    decide(context, lambda at: merging.merge(at, *pair))


def unmerge(
    context: typer.Context,
    id_: Annotated[int, typer.Argument(metavar="ID", help="The record that was merged into another.")],
) -> None:
    """Take a merge back: both records are as they were, and every activity goes to whom it names."""
    decide(context, lambda at: merging.unmerge(at, PersonId(ids.existing(id_))))


def list_points(context: typer.Context, id_: Id, as_json: AsJson = False) -> None:
    """List every way to reach somebody, dead ones too, and where each was found."""
    with desk(context).database() as database, database.read() as connection:
        points = stored.contact_points(connection, ids.person(connection, id_).id)
    if as_json:
        show_json([present.contact_point(point) for point in points])
        return
    rows = [
        (point.kind, point.value, point.label, "" if point.valid else "dead", provenance(point)) for point in points
    ]
    table(("kind", "value", "label", "", "from"), rows)


def show_history(context: typer.Context, id_: Id, as_json: AsJson = False) -> None:
    """List every change of a record and of those merged into it, oldest first: what, on whose word, when."""
    with desk(context).database() as database, database.read() as connection:
        shown = [present.change(change) for change in stored.whole_history(connection, ids.person(connection, id_).id)]
    if as_json:
        show_json(shown)
        return
    columns = ("at", "person", "field", "old", "new", "origin", "by", "quote")
    table(columns, [tuple(row[name] for name in columns) for row in shown])


def _point(written: str, region: str) -> tuple[PointKind, str]:
    """A contact point as typed. Raises a usage error for what is none."""
    text = written.strip()
    if email := addresses.normalise(text):
        return PointKind.EMAIL, email
    if number := numerals.given(text, region):
        return PointKind.PHONE, number
    if text.lower().startswith(("https://", "http://")) and " " not in text:
        return PointKind.URL, text
    raise typer.BadParameter(
        f'"{written}" is no address, number or page; write jane@acme.example, +442079460123 or https://…'
    )
