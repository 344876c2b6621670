"""Which empty fields of a record a proposal fills by itself, as the agency's policy has it."""

from dataclasses import dataclass
from typing import Literal, get_args

Fillable = Literal["title", "company", "location", "salary", "notice_period", "availability", "phone"]
"""An address is none of them: it decides whose mail something is, so a person says so."""
FILLABLE: tuple[Fillable, ...] = get_args(Fillable)


@dataclass(frozen=True, slots=True)
class FillPolicy:
    """The fields, of `FILLABLE`, and how probable what is said has to be, 0 to 1."""

    fields: tuple[Fillable, ...] = ()
    sure: float = 0.9

    def __post_init__(self) -> None:
        if not 0 <= self.sure <= 1:
            raise ValueError("sure lies between 0 and 1")
