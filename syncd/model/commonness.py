"""How common the words of names and of places are in the directory."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_NAMES, MOST_PLACES = 500, 2_000
"""So far names and places are counted: what more have than that says little anyway."""


@dataclass(frozen=True, slots=True)
class Commonness:
    """Word → how many of the directory's people have it in their names, and live where it is part of the place.

    `people` is how many there are. Of a word that is not there nothing is known.
    """

    people: int = 0
    names: Mapping[str, int] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
