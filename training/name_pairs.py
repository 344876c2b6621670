"""Pairs of written names, one person's or two people's, made up: in many countries' ways, and with look-alikes.

Everything is drawn from a seeded generator; the same seed makes the same pairs on every machine.
"""

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from nicknames import NickNamer

from syncd.matchers.naming import given
from syncd.model.folding import fold
from training import look_alikes, romanising
from training.cultures import CULTURES, Culture
from training.known_names import GIVEN, SURNAMES
from training.typing_slips import slip

Pair = tuple[str, str, str]
"""("same" or how two people's names resemble each other, name, other)."""
Draw = random.Random

_HONOURS = ("Dr.", "Dr", "Mr", "Mrs", "Ms", "Prof.", "Herr", "Frau", "Sr.", "Dipl.-Ing.", "Mme", "Ing.", "Prof. Dr.")
_LETTERS = (", PhD", " MBA", ", MCIPD", ", M.Sc.", " FCA", ", Ph.D.", " CIPD", ", PMP", ", BSc (Hons)", ", LL.M.")
_ASIDES = (
    " (Vantage Group)", " (via LinkedIn)", " | Orbis Ltd", " - Halden AG", " [External]", " @ Orbis", " at Halden",
    " (she/her)", " via Xing", " (Contractor)", " / Orbis",
)  # fmt: skip
_MIDDLE = ("A.", "B", "C.", "D.", "E", "G.", "H.", "K.", "L", "M.", "N.", "P", "R.", "S.", "T", "V.")
_ALIKE = (
    "random", "same surname", "same given", "sibling", "sibling", "sibling", "surname alike", "surname alike",
    "abroad", "generation", "turned", "initial", "both alike", "middle names", "other alphabet", "other alphabet",
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae",
                          "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"})  # fmt: skip
_BARE = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "ı": "i", "Ø": "O", "Ł": "L", "đ": "d"})


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


def pairs(seed: int, count: int) -> Iterator[Pair]:
    """As many pairs as asked for, six in ten of them one person's."""
    draw = random.Random(seed)
    while count:
        made = _same(draw) if draw.random() < 0.6 else _different(draw)
        if made is not None:
            yield made
            count -= 1


def person(draw: Draw, culture_name: str = "") -> Person:
    """Somebody out of one country; one in three, where none is asked for, out of the lists of names that ship."""
    woman = draw.random() < 0.5
    if not culture_name and draw.random() < 0.35:
        return Person(draw.choice(_borne()[woman]).title(), (draw.choice(_surnames()).title(),), woman, "")
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
def _borne() -> tuple[tuple[str, ...], tuple[str, ...]]:
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
def _surnames() -> tuple[str, ...]:
    common, _, rare = SURNAMES.read_text(encoding="utf-8").removeprefix("common\n").partition("\nrare\n")
    return tuple(word for word in [*common.split() * 6, *rare.split()] if len(word) > 2)


def _same(draw: Draw) -> Pair | None:
    """One person, written in two ways: mostly one thing differs, sometimes two."""
    someone = person(draw)
    written = _written_anew(someone, draw)
    if written is None:
        return None
    if draw.random() < 0.2:
        written = draw.choice((_shouted, _honoured, _aside, _plain))(written, draw)
    one, two = _native_or_not(someone, draw), written
    return ("same", one, two) if draw.random() < 0.5 else ("same", two, one)


def _native_or_not(someone: Person, draw: Draw) -> str:
    """How the name stands in the directory: mostly as at home, of Slavs and Greeks often in Latin letters."""
    if someone.culture in romanising.CULTURES and draw.random() < 0.5:
        return romanising.latin(someone.name, draw)
    return someone.name


def _written_anew(someone: Person, draw: Draw) -> str | None:
    if someone.culture in romanising.CULTURES and draw.random() < 0.75:
        return romanising.latin(someone.name, draw)
    return draw.choice(_WAYS)(someone, draw)


def _slip_in_surname(someone: Person, draw: Draw) -> str | None:
    at = draw.randrange(len(someone.surnames))
    wrong = slip(someone.surnames[at], draw)
    return (
        replace(someone, surnames=(*someone.surnames[:at], wrong, *someone.surnames[at + 1 :])).name if wrong else None
    )


def _slip_in_given(someone: Person, draw: Draw) -> str | None:
    wrong = slip(someone.given, draw)
    return replace(someone, given=wrong).name if wrong else None


def _turned(someone: Person, draw: Draw) -> str:
    if someone.particle and draw.random() < 0.5:
        return f"{' '.join(someone.surnames)}, {someone.given} {someone.particle}"
    return f"{someone.surname}{draw.choice((', ', ', ', ' ', ','))}{someone.given}"


def _middle(someone: Person, draw: Draw) -> str:
    return f"{someone.given} {draw.choice((*_MIDDLE, person(draw).given))} {someone.surname}"


def _middle_dropped(someone: Person, draw: Draw) -> str:
    """Both have a middle name, one only its letter."""
    middle = person(draw).given
    return f"{someone.given} {middle[0]}. {someone.surname}"


def _slip_in_middle(someone: Person, draw: Draw) -> str | None:
    """Two given names, the second with a slip, or run into the first."""
    parts = someone.given.replace("-", " ").split()
    if len(parts) < 2 or len(parts[1]) < 3:
        return None
    return f"{parts[0]} {slip(parts[1], draw) or parts[1]} {someone.surname}"


def _by_the_second(someone: Person, draw: Draw) -> str | None:
    """Of two given names the second, or what is short for it."""
    _, *others = someone.given.replace("-", " ").split()
    if not others:
        return None
    short = sorted({others[-1].lower(), *given.short_forms(fold(others[-1]))})
    return replace(someone, given=draw.choice(short).title()).name


def _initial(someone: Person, draw: Draw) -> str:
    parts = someone.given.replace("-", " ").split()
    letters = draw.choice((".", "", ". ", ".-")).join(part[0] for part in parts)
    return draw.choice(
        (f"{letters}. {someone.surname}", f"{letters} {someone.surname}", f"{someone.surname}, {letters}.")
    )


@cache
def _english() -> NickNamer:
    return NickNamer()


def _nickname(someone: Person, draw: Draw) -> str | None:
    plain = fold(someone.given)
    short = sorted({*_english().nicknames_of(plain), *given.short_forms(plain)})
    return replace(someone, given=draw.choice(short).title()).name if short else None


def _abroad(someone: Person, draw: Draw) -> str | None:
    others = sorted(given.forms_abroad(fold(someone.given)) - {fold(someone.given)})
    return replace(someone, given=draw.choice(others).title()).name if others else None


def _doubled(someone: Person, draw: Draw) -> str:
    """Married: with the other's surname behind or before."""
    other = person(draw).surnames[0]
    return f"{someone.given} {draw.choice((f'{someone.surname}-{other}', f'{someone.surname} {other}'))}"


def _once(someone: Person, draw: Draw) -> str:
    other = person(draw).surnames[0]
    before = draw.choice(("née {}", "geb. {}", "formerly {}", "(née {})", "(geb. {})", "(nee {})", "(ex {})"))
    return f"{someone.given} {other} {before.format(someone.surname)}"


def _no_accents(someone: Person, draw: Draw) -> str | None:
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", someone.name.translate(_BARE)) if not unicodedata.combining(c)
    )
    return bare if bare != someone.name else None


def _umlauts(someone: Person, draw: Draw) -> str | None:
    written = someone.name.translate(_UMLAUTS)
    return written if written != someone.name else None


def _dropped(someone: Person, draw: Draw) -> str | None:
    """Only the first of two surnames or two given names."""
    if len(someone.surnames) > 1 and draw.random() < 0.7:
        return replace(someone, surnames=someone.surnames[:1]).name
    first, *others = someone.given.replace("-", " ").split()
    return replace(someone, given=first).name if others else None


def _particle(someone: Person, draw: Draw) -> str | None:
    if not someone.particle:
        return None
    surname = " ".join(someone.surnames)
    plain = someone.particle.replace("'", "").replace(" ", "")
    return f"{someone.given} " + draw.choice(
        (
            f"{plain.title()}{surname.lower()}", f"{someone.particle.title()} {surname}", surname,
            f"{''.join(word[0] for word in someone.particle.split())} {surname}",
            f"{'.'.join(word[0] for word in someone.particle.split())}. {surname}", f"{someone.particle}{surname}",
        )
    )  # fmt: skip


def _glued(someone: Person, draw: Draw) -> str | None:
    """A double given name or a name of two words, written together, apart or with a hyphen."""
    for part, field in ((someone.given, "given"), (someone.surname, "surname")):
        if "-" in part or " " in part:
            other = draw.choice([mark for mark in (" ", "-", "") if mark not in part or not mark])
            written = part.replace("-", other).replace(" ", other)
            return f"{written} {someone.surname}" if field == "given" else f"{someone.given} {written}"
    if someone.surname.startswith(("Mc", "Mac", "O'", "D'")):
        return (
            someone.name.replace("Mac", "Mc")
            if "Mac" in someone.name
            else someone.name.replace("Mc", "Mac").replace("'", "")
        )
    return None


def _spelt_alike(someone: Person, draw: Draw) -> str | None:
    """Another spelling of the same sounds, in either part."""
    swaps = [("ph", "f"), ("th", "t"), ("ck", "k"), ("ei", "ai"), ("ie", "y"), ("ey", "ai"), ("y", "i"), ("c", "k"),
             ("tz", "z"), ("sch", "sh"), ("kh", "h"), ("oo", "ou"), ("ee", "i"), ("nn", "n"), ("ll", "l"), ("tt", "t"),
             ("ss", "s"), ("w", "v"), ("j", "y"), ("dt", "t"), ("ou", "u"), ("q", "k")]  # fmt: skip
    possible = [(a, b) for pair in swaps for a, b in (pair, pair[::-1]) if a in someone.name[1:]]
    if not possible:
        return None
    a, b = draw.choice(possible)
    return someone.name[0] + someone.name[1:].replace(a, b, 1)


def _called(someone: Person, draw: Draw) -> str | None:
    short = sorted({*_english().nicknames_of(fold(someone.given)), *given.short_forms(fold(someone.given))})
    if not short:
        return None
    called = draw.choice(short).title()
    return draw.choice(
        (f'{someone.given} "{called}" {someone.surname}', f"{someone.given} ({called}) {someone.surname}")
    )


def _dressed(someone: Person, draw: Draw) -> str:
    return draw.choice((_comma, _shouted, _honoured, _aside, _plain))(someone.name, draw)


def _comma(written: str, draw: Draw) -> str:
    first, _, rest = written.partition(" ")
    return written if "," in written or not rest or "(" in written else f"{rest}, {first}"


def _shouted(written: str, draw: Draw) -> str:
    first, _, rest = written.partition(" ")
    return draw.choice((written.upper(), written.lower(), f"{first} {rest.upper()}"))


def _honoured(written: str, draw: Draw) -> str:
    before = draw.choice(("", *_HONOURS))
    return f"{before} {written}{draw.choice(('', *_LETTERS))}".strip()


def _aside(written: str, draw: Draw) -> str:
    return written + draw.choice(_ASIDES)


def _plain(written: str, draw: Draw) -> str:
    return fold(written).title()


_WAYS: tuple[Callable[[Person, Draw], str | None], ...] = (
    _slip_in_surname, _slip_in_given, _slip_in_surname, _slip_in_given, _turned, _middle, _initial, _slip_in_middle,
    _by_the_second, _nickname, _nickname, _abroad, _doubled, _once, _no_accents, _umlauts, _dropped, _particle,
    _glued, _dressed, _spelt_alike, _called, _middle_dropped,
)  # fmt: skip


def _different(draw: Draw) -> Pair | None:
    """Two people: often with nothing in common, as often with names that look alike."""
    two = person(draw)
    kind = draw.choice(_ALIKE)
    one = person(draw, draw.choice(sorted(romanising.CULTURES)) if kind == "other alphabet" else "")
    if kind == "other alphabet":
        two = person(draw, one.culture)
    written = look_alikes.beside(kind, one, two, draw, borne=_borne(), surnames=_surnames())
    if written is None:
        return None
    name, other = written
    if sorted(fold(name).split()) == sorted(fold(other).split()) and kind != "turned":
        return None
    if draw.random() < 0.1:
        other = draw.choice((_shouted, _honoured, _plain, _aside))(other, draw)
    return kind, name, other
