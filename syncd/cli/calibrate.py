"""Learn what names and numbers are worth in this agency, and say how far off the probabilities were and are."""

from typing import Annotated

import typer

from syncd import present
from syncd.cli.desk import desk, now
from syncd.cli.output import AsJson, note, show_json, table
from syncd.pipeline import calibrate as calibrating
from syncd.pipeline.catching_up import catch_up
from syncd.review.counts import counted
from syncd.store import terms


def add_to(app: typer.Typer) -> None:
    app.command()(calibrate)


def calibrate(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be learned, and keep nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Learn from links that exact addresses prove what a name or a number alone is worth here.

    `syncd run` does so by itself as links grow. What is stored is decided again where that or [matching] changed;
    what a person decided stays.
    """
    with desk(context).database() as database:
        with database.read() as connection:
            found = calibrating.learn(connection, now())
        if not dry_run:
            with database.begin() as connection:
                terms.keep(connection, found)
            changed = catch_up(database, now())
    if not dry_run:
        note(f"{counted(changed, 'activities')} decided otherwise than before")
    if as_json:
        show_json(present.calibration(found))
        return
    rows = [
        (kind, one.lessons, f"{one.error_before:.4f}", f"{one.error:.4f}", f"{one.scale.shift:+.2f}", one.scale.slope)
        for kind, one in found.kinds.items()
    ]
    table(("evidence", "people", "off as shipped", "off as learned", "shift", "slope"), rows)
    if not found.scales:
        note(f"too little to learn from: {found.proven} mentions are proven by an address; what is shipped stays")
