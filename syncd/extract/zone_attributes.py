"""What is known of each line, by name: what training is told, and what weights are kept for."""

from collections.abc import Iterator

from syncd.extract.looks import BIT, names
from syncd.extract.memory import Remembered
from syncd.extract.zone_runs import Chain, Place

# Which kind of line the model combines with its place and its neighbours: the first that fits.
_KINDS = (
    "attached", "delimiter", "rule", "separator", "field", "device", "postscript", "closing", "closing:then name",
    "greeting", "disclaimer", "number label", "digits:number", "@", "page", "postcode", "closing:then more",
    "prose:more", "words:more", "title", "company", "street", "name:1", "name:2", "name:more", "prose:2", "prose:1",
    "digits:many", "words:1", "words:2", "words:3", "words:4",
)  # fmt: skip
_KIND_BITS = tuple((name, BIT[name]) for name in _KINDS)
_TELLING = sum(BIT[name] for name in _KINDS)
NOTHING, OTHER = "", "other"
"""The kind of a line that is not there, and of one that is none of these."""
KINDS = (NOTHING, OTHER, *_KINDS)


def kind(marks: int) -> str:
    """What kind of line it is, by its marks."""
    return _kinds[marks & _TELLING]


def _kind(marks: int) -> str:
    return next((name for name, bit in _KIND_BITS if marks & bit), OTHER)


_kinds = Remembered(_kind, 1024)


def by_marks(marks: int, side: str = "") -> list[str]:
    """What is known by a line's marks: of itself, or of the line above ("<") or below (">") it."""
    return [f"{side}{name}" for name in names(marks)]


_TOGETHER = (
    ("spaced", ("blank_above", "blank_below")),
    ("ends", ("from_end", "after")),
    ("starts", ("from_start", "before")),
    ("below", ("sentences_below", "goodbyes_below")),
    ("goodbye", ("since_goodbye", "from_end")),
    ("paragraph", ("lines", "line", "details")),
    ("print", ("small_print", "from_end")),
    ("fine", ("small_print", "quoted")),
    ("dense", ("sentences", "details", "from_end")),
)
_WHOLE = "paragraph ", ("lines", "line", "sentences", "small_print", "details", "sentences_below")
_ALONE = tuple((f"{name}=", (name,)) for name in Place._fields)
OF_ALL = (*_ALONE, _WHOLE)
"""What is told of the place of any line: each label, and the numbers that stand behind it."""


def labels(own: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same of what is told of the place of a line of some kind."""
    yield from ((f"{own} {name}=", (name,)) for name in Place._fields)
    yield from ((f"{own} {label} ", numbers) for label, numbers in _TOGETHER)


def by_place(own: str, place: Place) -> list[str]:
    """What is known by where a line of some kind stands."""
    numbers = place._asdict()
    told = (label + "".join(str(numbers[name]) for name in named) for label, named in (*_ALONE, *labels(own), _WHOLE))
    return [*always(own), *told]


def always(own: str) -> list[str]:
    """What is known of every line of a kind, wherever it stands."""
    return ["any", own]


def by_neighbours(above: str, own: str, below: str, from_end: int, blank_above: int, blank_below: int) -> list[str]:
    """What is known by the kinds of a line and of those around it."""
    over, under = pair(above, own), pair(own, below)
    return [
        over, under, triple(above, own, below), behind(under, from_end), behind(over, blank_above),
        behind(under, blank_below),
    ]  # fmt: skip


def pair(one: str, other: str) -> str:
    """What is known by the kinds of two lines, the one above the other."""
    return f"{one}|{other}"


def triple(above: str, own: str, below: str) -> str:
    return f"{above}|{own}|{below}"


def behind(known: str, number: int) -> str:
    """What is known by a pair and a number together."""
    return f"{known} {number}"


def attributes(chain: Chain) -> Iterator[list[str]]:
    """All that is known of each line of a chain, as training is told it; `zone_sums` sums up the same in parts."""
    kinds = [NOTHING, *map(kind, chain.looks), NOTHING]
    for at, (marks, packed) in enumerate(zip(chain.looks, chain.places, strict=True)):
        place = Place.unpacked(packed)
        above, own, below = kinds[at : at + 3]
        yield [
            *by_marks(marks),
            *(by_marks(chain.looks[at - 1], "<") if at else ()),
            *(by_marks(chain.looks[at + 1], ">") if at + 1 < len(chain.looks) else ()),
            *by_place(own, place),
            *by_neighbours(above, own, below, place.from_end, place.blank_above, place.blank_below),
        ]
