"""The review queue by hand: list, accept, reject, assign, undo."""

import os
import pwd
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from syncd import present
from syncd.cli import ids
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, plain, show, show_json, table
from syncd.model.review import ProposalKind
from syncd.review import actions, waiting
from syncd.review.desk import Act, NotPossibleError
from syncd.review.desk import Desk as ReviewDesk
from syncd.store import terms

queue = typer.Typer(help="What waits for a person: list it, accept, reject, assign or undo.", no_args_is_help=True)
Id = Annotated[int, typer.Argument(metavar="ID", help="As `syncd review list` shows it.")]
Ids = Annotated[list[int], typer.Argument(metavar="ID…", help="As `syncd review list` shows them.")]


def add_to(app: typer.Typer) -> None:
    app.add_typer(queue, name="review")


@queue.command("list")
def list_queue(
    context: typer.Context,
    kind: Annotated[ProposalKind | None, typer.Option(help="Only of this kind.")] = None,
    as_json: AsJson = False,
) -> None:
    """List what waits for a decision, most certain first."""
    with desk(context).database() as database, database.read() as connection:
        automatic = terms.load(connection).automatic
        shown = [present.proposal(one, automatic) for one in waiting.questions(connection, kind)]
    if as_json:
        show_json(shown)
        return
    table(
        ("id", "kind", "person", "field", "old", "new", "maybe", "quote", "why"),
        [
            (
                *(row["id"], row["kind"], row["person"]["name"], row["field"], row["old"], row["new"]),
                ", ".join(f"{one['name']} ({one['id']})" for one in row["candidates"]),
                row["quote"],
                row["why"],
            )
            for row in shown
        ],
    )


@queue.command()
def accept(
    context: typer.Context,
    asked: Ids,
    new: Annotated[bool, typer.Option("--new", help="Add a new person though somebody known may be meant.")] = False,
) -> None:
    """Do as proposed: put the number or change on the record; for somebody unknown, add a new person."""
    _answer(context, asked, actions.add if new else actions.accept)


@queue.command()
def reject(context: typer.Context, asked: Ids) -> None:
    """Say no; it is not asked again."""
    _answer(context, asked, actions.reject)


@queue.command()
def assign(
    context: typer.Context,
    id_: Id,
    named: Annotated[int | None, typer.Argument(metavar="[PERSON]", help="The person it is, by id.")] = None,
    person: Annotated[int | None, typer.Option(help="The same; `syncd people find` looks for one.")] = None,
) -> None:
    """Say who it is."""
    chosen = person if person is not None else named
    if chosen is None:
        raise typer.BadParameter(f"say who it is: syncd review assign {id_} --person ID")
    _answer(context, [id_], lambda desk_, proposal: actions.assign(desk_, proposal, ids.person(desk_.conn, chosen).id))


@queue.command()
def undo(context: typer.Context, asked: Ids) -> None:
    """Take the last decision on it back."""
    _answer(context, asked, actions.undo)


def who() -> str:
    """Who types the command, to be kept with what they decide: behind sudo the one who called it."""
    if caller := os.environ.get("SUDO_USER"):
        return caller
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        # A container runs as a number that nobody has.
        return f"user {os.getuid()}"


def decide(context: typer.Context, act: Callable[[ReviewDesk], str]) -> None:
    """Carry out a decision in one transaction and say what was done. Raises a usage error for what cannot be done."""
    at = desk(context)
    try:
        with at.database() as database, database.begin() as connection:
            done = act(ReviewDesk(connection, at.agency, who(), now()))
    except NotPossibleError as error:
        raise typer.BadParameter(plain(error)) from None
    for sentence in done.split("\n"):
        show(plain(sentence))


def _answer(context: typer.Context, asked: Sequence[int], act: Act) -> None:
    """Answer all of them, or none where one of them cannot be answered like that."""
    for id_ in asked:
        if not ids.can_be(id_):
            raise typer.BadParameter(f"there is no proposal {id_}; `syncd review list` shows those that wait")
    decide(context, lambda at: "\n".join(act(at, id_) for id_ in asked))
