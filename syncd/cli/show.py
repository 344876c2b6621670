"""One activity: whom it names, who they were taken for, and why."""

from typing import Annotated, Any

import typer

from syncd import present
from syncd.cli import ids
from syncd.cli.desk import desk
from syncd.cli.output import AsJson, plain, show_json
from syncd.cli.output import show as tell
from syncd.store import activities, terms

Id = Annotated[int, typer.Argument(metavar="ID", help="The activity; `syncd activities` lists them.")]


def add_to(app: typer.Typer) -> None:
    app.command()(show)


def show(context: typer.Context, id_: Id, as_json: AsJson = False) -> None:
    """Show an activity: whom it names, who they were taken for, and why."""
    with desk(context).database() as database, database.read() as connection:
        found = activities.load(connection, [ids.existing(id_)])
        if not found:
            raise typer.BadParameter(f"there is no activity {id_}; `syncd activities` lists them")
        matches = activities.matches(connection, [found[0].id]).get(found[0].id, ())
        automatic = terms.load(connection).automatic
    shown = present.activity(found[0]) | {"mentions": [present.mention(one, automatic) for one in matches]}
    if as_json:
        show_json(shown)
    else:
        _tell(shown)


def _tell(shown: dict[str, Any]) -> None:
    for key in ("at", "kind", "direction", "subject", "snippet", "company", "job", "status"):
        if shown[key]:
            tell(plain(f"{key + ':':11} {shown[key]}"))
    for recruiter in shown["recruiters"]:
        tell(plain(f"{'recruiter:':11} {recruiter}"))
    for person in shown["people"]:
        tell(plain(f"{'with:':11} {person['name']} ({person['id']}), {person['origin']}"))
    for one in shown["milestones"]:
        whom = f" of {one['person']['name']}" if one["person"] else ""
        tell(plain(f"{'milestone:':11} {one['kind']}{whom}, {one['state']}, {one['confidence']}"))
        if one["quote"]:
            tell(plain(f'{"":11} it says: "{one["quote"]}"'))
    for mention in shown["mentions"]:
        said = " ".join(filter(None, (mention["name"], mention["email"] and f"<{mention['email']}>", mention["phone"])))
        tell()
        tell(plain(f"{mention['role']}: {said}"))
        tell(plain(f"  {mention['why']}"))
        if mention["quote"]:
            tell(plain(f'  it says: "{mention["quote"]}"'))
        for one in mention["candidates"]:
            tell(plain(f"  {one['name']} ({one['id']}), {one['confidence']}"))
            for reason in one["evidence"]:
                score = "" if reason["score"] is None else f", {reason['score']} by itself"
                tell(plain(f"    {reason['words']}{score}"))
