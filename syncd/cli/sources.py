"""How commands are told which sources they are about, and say which items."""

from collections.abc import Mapping
from typing import Annotated

import typer

from syncd.cli.output import note
from syncd.model.items import Location
from syncd.review.counts import counted

Names = Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]…", help="Names of sources; all if none is given.")]
TOGETHER = 8
"""Sources that are asked at the same time."""


def named(place: Location) -> str:
    """An item, where its source is known already."""
    return f"{place.folder}: {place.href or f'uid {place.uid}'}"


def tell_short(short: Mapping[Location, int]) -> None:
    """Name the items that were read anew and did not bring back so many of the activities that they told of."""
    for place, activities in short.items():
        told_of = counted(activities, "activities")
        note(f"{place.source} {named(place)} did not bring back {told_of} that it told of: look in a backup")
