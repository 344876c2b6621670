"""The postal address of a signature, or the place where its writer works."""

import re
from collections.abc import Sequence

from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.signatures import appearance
from syncd.extract.signatures.cells import Cell
from syncd.extract.words.places import BASED_IN

_MAX_LINES = 8
_MAX_GAP = 2
"""Lines without any mark of an address that may stand between two that have one: villages, business parks."""
_HOUSE = re.compile(
    r"[^\W\d_][^\d_,;:|]{2,40} \d{1,4} ?(?:[A-Za-z]|[/-] ?\d{1,4}[A-Za-z]?)?"
    r"|\d{1,4}[A-Za-z]?,? [^\W\d_][^\d_,;:|]{3,40}"
)
_BASED_IN = when_asked(rf"{any_of(words(BASED_IN))}[.:\s]{{1,3}}(?=\S)", re.IGNORECASE)


def read(cells: Sequence[Cell]) -> str:
    """The lines of the first address, joined by commas; else a place such as "London, UK"; "" for none."""
    start = next((n for n, cell in enumerate(cells) if _is_address(cell)), None)
    if start is None:
        return _place(cells)
    first, last = _begin(cells, start), _end(cells, start)
    return ", ".join(cell.text.strip(" ,;") for cell in cells[first : last + 1][:_MAX_LINES])


def _is_address(cell: Cell) -> bool:
    looks = appearance.of(cell.text)
    if cell.field == "address":
        return not looks.place
    return not cell.field and looks.address and not looks.registration


def _goes_along(cell: Cell) -> bool:
    """Whether a piece may belong to the address beside it: a house, a floor, a country."""
    looks = appearance.of(cell.text)
    if cell.field not in ("", "address") or looks.banner or looks.registration or looks.prose:
        return False
    likely = looks.premises or looks.street
    short = len(looks.tokens) <= (8 if cell.text[-1].isdigit() else 6)
    return looks.address or looks.place or (likely and short and not looks.title)


def _begin(cells: Sequence[Cell], at: int) -> int:
    first = at
    for n in range(at - 1, max(at - _MAX_LINES, -1), -1):
        if cells[n + 1].field == "address" or first - n > _MAX_GAP + 1 or not _is_near(cells, n):
            break
        if _goes_along(cells[n]) or _is_numbered(cells[n]):
            first = n
        elif not _may_lie_between(cells[n]):
            break
    return first


def _is_numbered(cell: Cell) -> bool:
    """Whether a piece above a postcode is a house by its number, whatever the street is called."""
    return not cell.field and _HOUSE.fullmatch(cell.text) is not None and not appearance.of(cell.text).legal


def _end(cells: Sequence[Cell], at: int) -> int:
    last = at
    for n in range(at + 1, min(at + _MAX_LINES, len(cells))):
        if n - last > _MAX_GAP + 1 or not _is_near(cells, n - 1):
            break
        if _goes_along(cells[n]):
            last = n
        elif not _may_lie_between(cells[n]):
            break
    return last


def _is_near(cells: Sequence[Cell], at: int) -> bool:
    return cells[at + 1].line - cells[at].line <= 2


def _may_lie_between(cell: Cell) -> bool:
    looks = appearance.of(cell.text)
    doubtful = looks.title or looks.legal or looks.banner or looks.prose or looks.registration
    return not cell.field and not doubtful and len(looks.tokens) <= 4


def _place(cells: Sequence[Cell]) -> str:
    for cell in cells:
        if cell.field == "address":
            return cell.text.strip(" ,.;")
        text = cell.text
        if match := _BASED_IN.match(text):
            text = text[match.end() :]
            if text[:1].isupper() and len(text) < 50 and not appearance.of(text).prose:
                return text.strip(" ,.;")
        if not cell.field and appearance.of(text).place:
            return text.strip(" ,.;")
    return ""
