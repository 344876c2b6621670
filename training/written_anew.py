"""One person's name in another way: with slips, shortened, turned round, married, in other letters, with a title."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from nicknames import NickNamer

from syncd.matchers.naming import given, marks, surnames
from syncd.model.folding import fold
from training import eastern, look_alikes, romanising
from training.bearers import Draw, Person, borne, person
from training.bearers import surnames as surname_list
from training.cultures import CULTURES
from training.typing_slips import slip

_HONOURS = ("Dr.", "Dr", "Mr", "Mrs", "Ms", "Prof.", "Herr", "Frau", "Sr.", "Dipl.-Ing.", "Mme", "Ing.", "Prof. Dr.")
_LETTERS = (", PhD", " MBA", ", MCIPD", ", M.Sc.", " FCA", ", Ph.D.", " CIPD", ", PMP", ", BSc (Hons)", ", LL.M.")
_ASIDES = (
    " (Vantage Group)", " (via LinkedIn)", " | Orbis Ltd", " - Halden AG", " [External]", " @ Orbis", " at Halden",
    " (she/her)", " via Xing", " (Contractor)", " / Orbis",
)  # fmt: skip
_MIDDLE = ("A.", "B", "C.", "D.", "E", "G.", "H.", "K.", "L", "M.", "N.", "P", "R.", "S.", "T", "V.")
_LONG, _TWICE = 7, 0.1
"""Letters of a word in which two slips are made now and then, and how often."""
_BOTH = 0.12
"""How often something is written otherwise in both parts of a name."""
_AS_MEN = 0.15
"""How often a woman's surname stands as her father bears it."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae",
                          "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"})  # fmt: skip
_BARE = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "ı": "i", "Ø": "O", "Ł": "L", "đ": "d"})


def written_anew(someone: Person, draw: Draw) -> str | None:
    if someone.culture in romanising.CULTURES and draw.random() < 0.75:
        return romanising.latin(someone.name, draw)
    if someone.woman and someone.culture and draw.random() < _AS_MEN and (his := _as_men_bear_it(someone)):
        return his
    way = draw.choice(_WAYS)
    # Whoever writes two surnames writes the one that was there before as it was.
    if draw.random() < _BOTH and way not in (_doubled, _once):
        someone = _respelt(someone, draw)
    if someone.culture in eastern.CULTURES and draw.random() < 0.45:
        first, last = (eastern.respelt(part, someone.culture, draw) for part in (someone.given, someone.surname))
        someone = replace(someone, given=first, surnames=(last,) if draw.random() < 0.7 else someone.surnames)
    if someone.culture and CULTURES[someone.culture].family_first and draw.random() < 0.4:
        return _family_first(someone, draw)
    return way(someone, draw)


def _respelt(someone: Person, draw: Draw) -> Person:
    """With the surname in another spelling, for what is written another way besides."""
    last = someone.surnames[-1]
    ways = (_sounding(last, draw), slip(last, draw), _bare(last), last.translate(_UMLAUTS))
    return replace(someone, surnames=(*someone.surnames[:-1], draw.choice(ways) or last))


def _family_first(someone: Person, draw: Draw) -> str:
    """As at home in the East: the surname before names that are joined, apart or in one; or a Western name besides."""
    parts = someone.given.replace("-", " ").split()
    joined = draw.choice(("-", " ", ""))
    names = joined.join([parts[0], *(part if joined else part.lower() for part in parts[1:])])
    if len(parts) > 1 and draw.random() < 0.15:
        western = draw.choice(borne()[someone.woman]).title()
        if draw.random() < 0.3:
            return f"{western} {someone.surname} {names}"
        names = f"{western} {names}"
    surname = (
        draw.choice(sorted(surnames.surnames_abroad(fold(someone.surname)))).title()
        if _goes_abroad(someone, draw)
        else someone.surname
    )
    return f"{surname} {names}" if draw.random() < 0.6 else f"{names} {surname}"


def _goes_abroad(someone: Person, draw: Draw) -> bool:
    return draw.random() < 0.2 and bool(surnames.surnames_abroad(fold(someone.surname)))


def _surname_abroad(someone: Person, draw: Draw) -> str | None:
    others = sorted(surnames.surnames_abroad(fold(someone.surname)) - {fold(someone.surname)})
    return f"{someone.given} {draw.choice(others).title()}" if others else None


def _cut_short(someone: Person, draw: Draw) -> str | None:
    """The beginning or the end of the given name, which no list need know."""
    first = someone.given.replace("-", " ").split()[0]
    if len(first) < 6:
        return None
    at = draw.randrange(3, len(first) - 2)
    return replace(someone, given=first[:at] if draw.random() < 0.7 else first[len(first) - max(4, at) :].title()).name


def _slip_in_surname(someone: Person, draw: Draw) -> str | None:
    at = draw.randrange(len(someone.surnames))
    wrong = slip(someone.surnames[at], draw)
    if wrong and len(wrong) > _LONG and draw.random() < _TWICE:
        wrong = slip(wrong, draw) or wrong
    return (
        replace(someone, surnames=(*someone.surnames[:at], wrong, *someone.surnames[at + 1 :])).name if wrong else None
    )


def _slip_in_given(someone: Person, draw: Draw) -> str | None:
    wrong = slip(someone.given, draw)
    return replace(someone, given=wrong).name if wrong else None


def _turned(someone: Person, draw: Draw) -> str:
    if draw.random() < 0.15:
        return f"{someone.surname} {someone.given}"
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


def _bare(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name.translate(_BARE)) if not unicodedata.combining(c))


def _no_accents(someone: Person, draw: Draw) -> str | None:
    bare = _bare(someone.name)
    return bare if bare != someone.name else None


def _umlauts(someone: Person, draw: Draw) -> str | None:
    written = someone.name.translate(_UMLAUTS)
    if draw.random() < 0.5:
        written = " ".join(draw.choice(marks.written_out(word)).title() for word in someone.name.split())
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


def _as_men_bear_it(someone: Person) -> str | None:
    """A woman's surname as it is abroad, where nobody tells a daughter's from her father's."""
    his = _his_surnames().get(someone.surnames[-1])
    return replace(someone, surnames=(*someone.surnames[:-1], his)).name if his else None


@cache
def _his_surnames() -> dict[str, str]:
    """A woman's surname → her father's."""
    both = (surname.partition("/") for culture in CULTURES.values() for surname in culture.surnames)
    return {hers: his for his, _, hers in both if hers}


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
    """Another spelling of the same sounds, in either part or in both."""
    wrong = _sounding(someone.name, draw)
    return _sounding(wrong, draw) if wrong and draw.random() < 0.2 else wrong


_SWAPS = (
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("ei", "ai"), ("ie", "y"), ("ey", "ai"), ("y", "i"), ("c", "k"),
    ("tz", "z"), ("sch", "sh"), ("kh", "h"), ("oo", "ou"), ("ee", "i"), ("nn", "n"), ("ll", "l"), ("tt", "t"),
    ("ss", "s"), ("w", "v"), ("j", "y"), ("dt", "t"), ("ou", "u"), ("q", "k"), ("oo", "u"), ("dh", "d"), ("bh", "b"),
    ("aa", "a"), ("sh", "s"), ("kh", "k"), ("gh", "g"), ("dj", "j"),
)  # fmt: skip
_SWAPS_SOUTHERN = (("e", "i"), ("o", "u"), ("q", "k"), ("ee", "i"), ("ou", "u"), ("oo", "u"), ("ei", "ai"), ("z", "s"))
_SOUTHERN = frozenset(("arabic", "persian", "south asian", "malay"))


def _sounding(written: str, draw: Draw, swaps: tuple[tuple[str, str], ...] = _SWAPS) -> str | None:
    possible = [(a, b) for pair in swaps for a, b in (pair, pair[::-1]) if a in written[1:]]
    if not possible:
        return None
    a, b = draw.choice(possible)
    return written[0] + written[1:].replace(a, b, 1)


def _spelt_in_the_south(someone: Person, draw: Draw) -> str | None:
    return _sounding(someone.name, draw, _SWAPS_SOUTHERN) if someone.culture in _SOUTHERN else None


def _surname_as_another_bears_it(someone: Person, draw: Draw) -> str | None:
    """Spelt as others are whose name sounds alike, and seldom is another's: "Meier", who is a "Meyer"."""
    if draw.random() < 0.3:
        return None
    others = look_alikes.spoken_alike(fold(someone.surnames[-1]), surname_list())
    if not others:
        return None
    return replace(someone, surnames=(*someone.surnames[:-1], draw.choice(others).title())).name


def _generation_dropped(someone: Person, draw: Draw) -> str | None:
    """Beside one who is told to be one of a family, which is mostly another."""
    return f"{someone.name}{draw.choice(look_alikes.GENERATIONS)}" if draw.random() < 0.15 else None


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
    _glued, _dressed, _spelt_alike, _called, _middle_dropped, _cut_short, _surname_abroad, _spelt_in_the_south,
    _spelt_in_the_south, _generation_dropped, _surname_as_another_bears_it,
)  # fmt: skip

DRESSES = (_shouted, _honoured, _aside, _plain)
"""What a name may be written in besides."""
