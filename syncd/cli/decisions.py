"""Decisions that last, by hand: list them, ignore a sender, say who somebody always is, undo."""

import re
from collections.abc import Iterator, Mapping
from datetime import time
from typing import Annotated

import typer

from syncd import present
from syncd.cli import filled, ids
from syncd.cli.desk import desk
from syncd.cli.ledger import moment
from syncd.cli.output import AsJson, show_json, table
from syncd.cli.review import decide
from syncd.extract import numerals
from syncd.model import addresses
from syncd.model.names import is_full_name, person_key
from syncd.model.people import Key, KnownPerson, PersonId
from syncd.model.statements import Milestone
from syncd.review import forgetting, reached, rules
from syncd.review.desk import Desk as ReviewDesk
from syncd.review.questions import whole_question
from syncd.store import decisions as stored
from syncd.store import people, proposals

group = typer.Typer(
    help="What people decided, and rules that always hold: list, add or undo them.", no_args_is_help=True
)

Who = Annotated[str, typer.Argument(metavar="WHO", help="An address, a domain, a number, or a full name.")]
Activity = Annotated[int, typer.Argument(metavar="ACTIVITY", help="By id, as `syncd activities` shows it.")]
Kind = Annotated[Milestone, typer.Argument(metavar="MILESTONE", help=f"One of {', '.join(Milestone)}.")]
Person = Annotated[int, typer.Option(help="The person, by id; `syncd people find` looks for one.")]
_DOMAIN = re.compile(r"@?[^\s@]+\.[^\s@.\d]+")


def add_to(app: typer.Typer) -> None:
    filled.add_to(group)
    app.add_typer(group, name="decisions")


@group.command("list")
def list_decisions(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Also those that were taken back.")] = False,
    as_json: AsJson = False,
) -> None:
    """List what people decided, the latest first."""
    with desk(context).database() as database, database.read() as connection:
        made = stored.made(connection, standing_only=not everything)
        answered = proposals.of_ids(connection, (one.proposal_id for one in made if one.proposal_id is not None))
        asked = {one.id: whole_question(one) for one in answered}
        named = people.by_ids(connection, (one.person_id for one in made if one.person_id is not None))
        shown = [
            present.decision(one) | {"name": _name(named, one.person_id), "question": asked.get(one.proposal_id or 0)}
            for one in made
        ]
    if as_json:
        show_json(shown)
        return
    columns = (
        "id",
        "at",
        "by",
        "action",
        "question",
        "field",
        "value",
        "person",
        "name",
        "proposal",
        "until",
        "undone_at",
    )
    table(columns, [tuple("" if row[name] is None else row[name] for name in columns) for row in shown])


def _name(named: Mapping[PersonId, KnownPerson], person: PersonId | None) -> str | None:
    known = named.get(person) if person is not None else None
    return known.name if known else None


@group.command()
def ignore(context: typer.Context, who: Who) -> None:
    """Keep nobody of this address, domain, number or name, in the past and from now on.

    Of a domain only strangers are ignored: whoever stands in the directory is still logged.
    """
    key = _key(who, desk(context).agency.region)
    decide(context, lambda at: rules.ignore(at, key, who))


@group.command()
def assign(context: typer.Context, who: Who, person: Person) -> None:
    """Say that this address, number or name always is this person; the record stays as it is."""
    key = _key(who, desk(context).agency.region)
    decide(context, lambda at: rules.assign(at, key, ids.person(at.conn, person).id, who))


@group.command()
def link(context: typer.Context, activity: Activity, person: Person) -> None:
    """Say that an activity is with this person."""
    decide(context, lambda at: rules.link(at, ids.existing(activity), ids.person(at.conn, person).id))


@group.command()
def unlink(context: typer.Context, activity: Activity, person: Person) -> None:
    """Say that an activity is not with this person."""
    decide(context, lambda at: rules.unlink(at, ids.existing(activity), ids.person(at.conn, person).id))


@group.command()
def milestone(
    context: typer.Context,
    activity: Activity,
    kind: Kind,
    person: Annotated[
        int | None, typer.Option(help="Whom it is about, by id; `syncd people find` looks for one.")
    ] = None,
) -> None:
    """Say that an activity reached a milestone, whether or not its words state it, and whom it is about."""

    def act(at: ReviewDesk) -> str:
        whom = None if person is None else ids.person(at.conn, person).id
        return reached.reach(at, ids.existing(activity), kind, whom)

    decide(context, act)


@group.command()
def no_milestone(context: typer.Context, activity: Activity, kind: Kind) -> None:
    """Say that an activity did not reach a milestone."""
    decide(context, lambda at: reached.deny(at, ids.existing(activity), kind))


@group.command()
def allow(
    context: typer.Context,
    who: Annotated[str, typer.Argument(metavar="WHO", help="An address, a number, a full name, or an external id.")],
) -> None:
    """Log an address, number, name or external id again that was erased with a person; what was erased stays erased."""
    keys = [*_named(who, desk(context).agency.region), ("external_id", who.strip())]
    decide(context, lambda at: forgetting.allow(at, keys))


@group.command()
def undo(
    context: typer.Context,
    id_: Annotated[int, typer.Argument(metavar="ID", help="As `syncd decisions list` shows it.")],
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="Only for what happened from this day or moment on; all of it, if it was made later."
        ),
    ] = None,
) -> None:
    """Take a decision back: as a whole, or everything it did since a day."""
    begin = moment(since, time.min, desk(context).agency.zone) if since else None
    decide(context, lambda at: rules.undo(at, ids.existing(id_), begin))


def _key(who: str, region: str) -> Key:
    """What a person typed, as mentions are filed. Raises a usage error for what names nobody."""
    if (key := next(_named(who, region), None)) is not None:
        return key
    raise typer.BadParameter(
        f'"{who}" is no address, domain, number or full name; write jane@acme.example, acme.example, '
        '+442079460123 or "Jane Doe"'
    )


def _named(who: str, region: str) -> Iterator[Key]:
    """What a person typed may mean, the likeliest first."""
    text = who.strip()
    if email := addresses.normalise(text):
        yield ("email", email)
    if _DOMAIN.fullmatch(text) and (domain := addresses.domain(text.removeprefix("@"))):
        yield ("domain", domain)
    if number := numerals.given(text, region):
        yield ("phone", number)
    if is_full_name(text):
        yield ("name", person_key(text))
