"""Mistakes of the zone model that would cost a sender's own words, mended after it."""

from collections.abc import Sequence

from syncd.extract.looks import BIT
from syncd.extract.zone_runs import MARKED, MASKS, NEVER, Chain, bits
from syncd.model.extraction import Zone

_SPOKEN = BIT["prose:more"]
_WORDED = _SPOKEN | BIT["prose:2"] | BIT["prose:1"]
_ASKED = BIT["ends:?"]
_AFTERTHOUGHT = BIT["postscript"]
_PRINTED = BIT["page"] | BIT["@"] | BIT["device"] | BIT["digits:number"] | BIT["confidential"]
_SIGNED = BIT["name:2"] | BIT["name:more"] | BIT["title"] | BIT["company"] | BIT["street"]
_SIGNS = _SIGNED | BIT["delimiter"] | BIT["device"] | BIT["confidential"]
_VOCATIVE, _GOODBYE = BIT["vocative"], BIT["closing"]
_SPEAKING = _SPOKEN | _ASKED | _AFTERTHOUGHT | _GOODBYE
"""Any line has one of these in which the sender says something."""
_NAME = BIT["name:1"] | BIT["name:2"]
_ANCHORS = BIT["delimiter"] | BIT["device"]
_OPEN = frozenset((Zone.BODY, Zone.GREETING))
_BLOCK = 14
"""Lines; a signature is hardly ever longer."""
_SMALL_PRINT, _DELIMITED, _SENTENCES = MASKS["small_print"], MASKS["delimited"], MASKS["sentences"]
_QUOTED, _FROM_END, _SINCE_GOODBYE = MASKS["quoted"], MASKS["from_end"], MASKS["since_goodbye"]
_NEVER, _BY_MARKS = bits(since_goodbye=NEVER), bits(quoted=MARKED)
_DISCLAIMED = bits(small_print=4)
"""The bit that only small print has which begins as such and says what it is about."""


def kept(chain: Chain, zones: Sequence[Zone]) -> list[Zone]:
    """The zones, in which nothing that the sender says is signature, and small print is nothing the sender says."""
    found = list(zones)
    for at, (zone, marks, place) in enumerate(zip(zones, chain.looks, chain.places, strict=True)):
        if zone is Zone.SIGNATURE:
            if marks & _SPEAKING and not _is_small_print(place):
                _say(chain, at, found)
        elif place & _DISCLAIMED and _is_small_print(place):
            found[at] = Zone.SIGNATURE
    for at in [at for at, marks in enumerate(chain.looks) if marks & _ANCHORS]:
        if found[at] in _OPEN and not chain.places[at] & _QUOTED:
            _anchored(chain, at, found)
    if len(found) > 1 and found[0] is Zone.BODY and _is_called(chain.looks[0]):
        found[0] = Zone.GREETING
    return found if _says_something(chain, found) else [Zone.BODY] * len(found)


def _is_small_print(place: int) -> bool:
    return bool(place & _DISCLAIMED and place & _SENTENCES and place & _QUOTED != _BY_MARKS)


def _say(chain: Chain, at: int, zones: list[Zone]) -> None:
    """Take a line out of the signature if the sender says something in it."""
    marks, place = chain.looks[at], chain.places[at]
    if _is_spoken(marks, place):
        zones[at] = Zone.BODY
        if place & _SINCE_GOODBYE == _NEVER:
            _take_back(zones, at)
    elif _is_goodbye(marks, place) and _is_signed(chain, at):
        _take_back(zones, at)
        zones[at] = Zone.CLOSING


def _anchored(chain: Chain, at: int, zones: list[Zone]) -> None:
    """What stands below a delimiter or a device's line down to the end of the text is no part of what is said."""
    end = next((n for n in range(at, len(zones)) if not chain.places[n] & _FROM_END), len(zones) - 1) + 1
    if end - at > _BLOCK or any(_is_spoken(chain.looks[n], chain.places[n]) for n in range(at + 1, end)):
        return
    zones[at:end] = [Zone.SIGNATURE] * (end - at)


def _says_something(chain: Chain, zones: Sequence[Zone]) -> bool:
    """Whether there is more than a signature, or that one says whose it is.

    Details that nobody is named beside are all that a mail tells: "New e-mail: jane@acme.example".
    """
    if len(zones) == 1 and zones[0] is Zone.HEADER:
        return bool(chain.places[0] & _QUOTED)
    return any(zone is not Zone.SIGNATURE or chain.looks[at] & _SIGNS for at, zone in enumerate(zones))


def _is_called(marks: int) -> bool:
    """Whether a first line calls somebody by name: "Tom,"."""
    return bool(marks & _VOCATIVE and marks & _NAME and not marks & _WORDED)


def _is_goodbye(marks: int, place: int) -> bool:
    """Whether a line says goodbye once more: what stood above it was no signature yet."""
    return bool(marks & _GOODBYE and not place & (_SMALL_PRINT | _DELIMITED))


def _is_signed(chain: Chain, at: int) -> bool:
    """Whether a name stands below a line."""
    return at + 1 < len(chain.looks) and bool(chain.looks[at + 1] & _NAME)


def _is_spoken(marks: int, place: int) -> bool:
    """Whether a line is a sentence, and no printed matter."""
    if place & (_SMALL_PRINT | _DELIMITED) or marks & _PRINTED:
        return bool(marks & _AFTERTHOUGHT and not place & _SMALL_PRINT)
    return bool(marks & (_SPOKEN | _AFTERTHOUGHT) or (marks & _ASKED and marks & _WORDED))


def _take_back(zones: list[Zone], end: int) -> None:
    """Details that no goodbye stands above, and the sender's words below, are part of what is said."""
    at = end - 1
    while at >= 0 and zones[at] is Zone.SIGNATURE:
        zones[at] = Zone.BODY
        at -= 1
