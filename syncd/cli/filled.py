"""What proposals filled by themselves: list it, take it back."""

from datetime import time
from typing import Annotated

import typer

from syncd import present
from syncd.cli.desk import desk
from syncd.cli.ledger import moment
from syncd.cli.output import AsJson, show_json, table
from syncd.cli.review import decide
from syncd.model.filling import FILLABLE
from syncd.review import filling
from syncd.store import filling as stored


def _known_field(text: str | None) -> str | None:
    if text is not None and text not in FILLABLE:
        raise typer.BadParameter(f"nothing fills {text}; known are {', '.join(FILLABLE)}")
    return text


Field = Annotated[str | None, typer.Option(metavar="FIELD", callback=_known_field, help="Only this field of records.")]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Only what was filled from this day or moment on.")]


def add_to(group: typer.Typer) -> None:
    group.command("filled")(list_filled)
    group.command("undo-filled")(undo_filled)


def list_filled(
    context: typer.Context,
    field: Field = None,
    since: Since = None,
    everything: Annotated[bool, typer.Option("--all", help="Also what was taken back.")] = False,
    as_json: AsJson = False,
) -> None:
    """List what proposals filled by themselves, as `[proposals] fill` lets them, the latest first."""
    begin = moment(since, time.min, desk(context).agency.zone) if since else None
    with desk(context).database() as database, database.read() as connection:
        made = stored.made(connection, field=field or "", since=begin, standing_only=not everything)
        shown = [present.filled(one) for one in made]
    if as_json:
        show_json(shown)
        return
    columns = ("id", "at", "field", "new", "quote", "item", "undone_at")
    rows = [(row["person"]["name"], *("" if row[name] is None else row[name] for name in columns)) for row in shown]
    table(("person", *columns), rows)


def undo_filled(
    context: typer.Context,
    field: Field = None,
    since: Since = None,
    everything: Annotated[bool, typer.Option("--all", help="All that was ever filled.")] = False,
) -> None:
    """Take back what was filled since a day, of a field, or all: it is asked about, and not filled again.

    `undo ID` takes one back.
    """
    if everything == bool(field or since):
        raise typer.BadParameter("say what: --since DATE, --field FIELD or both, or --all for all that was ever filled")
    begin = moment(since, time.min, desk(context).agency.zone) if since else None
    decide(context, lambda at: filling.undo_since(at, begin, field or ""))
