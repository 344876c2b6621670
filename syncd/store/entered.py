"""What importing a company or a job came to."""

from dataclasses import dataclass

Move = tuple[str, str, str]
"""A field: what it was, what it is; "" is none."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A row that was taken in: what it changed, and what stays because a person said so.

    `created` says that it made the record, `problem` why it could not be taken in.
    """

    id: int
    name: str
    created: bool = False
    moves: tuple[Move, ...] = ()
    problem: str = ""
    left: tuple[Move, ...] = ()
