"""How commands are told which sources they are about."""

from typing import Annotated

import typer

Names = Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]…", help="Names of sources; all if none is given.")]
TOGETHER = 8
"""Sources that are asked at the same time."""
