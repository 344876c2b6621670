"""What importing a company or a job came to."""

from dataclasses import dataclass

Move = tuple[str, str, str]
"""A field: what it was, what it is; "" is none."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A row that was taken in: what it changed; `created` where it made the record, `problem` where it could not be."""

    id: int
    name: str
    created: bool = False
    moves: tuple[Move, ...] = ()
    problem: str = ""
