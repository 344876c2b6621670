"""People made up, with names as in many countries and out of the lists that ship."""

import random
from dataclasses import dataclass
from functools import cache

from training.cultures import CULTURES, Culture
from training.known_names import GIVEN, SURNAMES

Draw = random.Random
_PATRONYMIC = 0.15


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody made up; `surnames` are one, or in Spanish two. `particle` stands before the first."""

    given: str
    surnames: tuple[str, ...]
    woman: bool
    culture: str
    particle: str = ""

    @property
    def surname(self) -> str:
        return " ".join(filter(None, (self.particle, *self.surnames)))

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


def person(draw: Draw, culture_name: str = "") -> Person:
    """Somebody out of one country; one in three, where none is asked for, out of the lists of names that ship."""
    woman = draw.random() < 0.5
    if not culture_name and draw.random() < 0.35:
        # Now and then the father's name stands for the surname.
        among = borne()[0] if draw.random() < _PATRONYMIC else surnames()
        return Person(draw.choice(borne()[woman]).title(), (draw.choice(among).title(),), woman, "")
    name = culture_name or draw.choice(sorted(CULTURES))
    culture = CULTURES[name]
    names = culture.women if woman else culture.men
    first = draw.choice(names)
    if draw.random() < 0.15 and " " not in first and "-" not in first:
        first = f"{first} {draw.choice(names)}"
    particle = draw.choice(culture.particles) if culture.particles and draw.random() < 0.4 else ""
    count = 2 if culture.double_surname and draw.random() < 0.6 else 1
    return Person(first, tuple(_surname(draw, culture, woman) for _ in range(count)), woman, name, particle)


def _surname(draw: Draw, culture: Culture, woman: bool) -> str:
    he, _, she = draw.choice(culture.surnames).partition("/")
    return she or he if woman else he


@cache
def borne() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Men's and women's names that ship."""
    by_sex: dict[str, list[str]] = {}
    sex = ""
    for line in GIVEN.read_text(encoding="utf-8").splitlines():
        if line.removesuffix(" rare") in ("m", "f", "mf"):
            sex = line
        else:
            # What is borne by many is met more often.
            by_sex.setdefault(sex[0], []).extend(line.split() * (1 if sex.endswith("rare") else 6))
    return tuple(by_sex["m"]), tuple(by_sex["f"])


@cache
def surnames() -> tuple[str, ...]:
    common, _, rare = SURNAMES.read_text(encoding="utf-8").removeprefix("common\n").partition("\nrare\n")
    others = rare.replace("\ncounted\n", "\n")
    return tuple(word for word in [*common.split() * 6, *others.split()] if len(word) > 2)
