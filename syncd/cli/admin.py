"""The database and the configuration: db upgrade, check, backup; config check, show, schema."""

from pathlib import Path
from typing import Annotated

import typer

from syncd import assembly
from syncd.cli.desk import desk, now
from syncd.cli.output import show, show_json
from syncd.configuration import config
from syncd.review.counts import counted
from syncd.store import migrate

database = typer.Typer(help="Upgrade, check or back up the database.", no_args_is_help=True)
configuration = typer.Typer(help="Check or show the configuration.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    app.add_typer(database, name="db")
    app.add_typer(configuration, name="config")


@database.command()
def upgrade(context: typer.Context) -> None:
    """Bring the database to this version of syncd; makes the tables of an empty one."""
    migrate.upgrade(desk(context).settings.store_url())
    show("the database is up to date")


@database.command("check")
def check_database(context: typer.Context) -> None:
    """Say whether the database fits this version of syncd and is whole."""
    with desk(context).database(create=False) as opened:
        migrate.require_whole(opened)
    show("the database is up to date and whole")


@database.command()
def backup(context: typer.Context, target: Annotated[Path, typer.Argument(help="The file to write.")]) -> None:
    """Write a copy of the database to a file, while syncd goes on."""
    migrate.backup(desk(context).settings.store_url(), target)
    show(f"wrote {target}")


@configuration.command("check")
def check_configuration(context: typer.Context) -> None:
    """Say everything that is wrong with the configuration, missing secrets included."""
    at = desk(context)
    secrets = config.secrets(at.settings, at.file)
    assembly.pulls(at.settings, secrets, now())
    found = counted(len(at.settings.sources), "sources"), counted(len(at.settings.recruiters), "recruiters")
    show(f"{at.file}: ok, {', '.join(found)}")


@configuration.command("show")
def show_configuration(context: typer.Context) -> None:
    """Print the settings in force, defaults included, as JSON; secrets are never in them."""
    show_json(config.redacted(desk(context).settings))


@configuration.command()
def schema() -> None:
    """Print the configuration's JSON Schema."""
    show_json(config.schema())
