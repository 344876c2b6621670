"""Which lines tell how to join a conference: their numbers are nobody's."""

import re
from collections.abc import Sequence
from functools import lru_cache

from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.quoting import unmarked
from syncd.extract.words import joining
from syncd.extract.words.countries import country_names
from syncd.model.extraction import Zone, ZonedLine

_HEAD = 300
_CUE = when_asked(rf"(?<!\w){any_of(words(joining.DIAL_IN))}(?!\w)", re.IGNORECASE)
# What conferences put before a number: the country in words or letters, perhaps with the price of a call.
_COUNTRY = rf"(?:{any_of(country_names())}|(?-i:[A-Z]{{2,3}}))(?:\s?[(,/-]\s?[^()\d\n:+]{{1,40}}\)?)?"
_NUMBER_FIRST = when_asked(
    rf"[\s>*•·\-–\u25cf\u2022]{{0,40}}(?:\(?{_COUNTRY}\)?\s?[:\-–|]?\s{{0,20}})?(?:\+|\(|\d)", re.IGNORECASE
)
_TAPPED = re.compile(r",,[ \d*#,]{4}|\d#{1,2}(?:\s|$|,|\.)|(?<![^\W\d_])PIN(?![^\W\d_]).{0,12}\d")
_ROOM_LINK = re.compile(
    r"(?:zoom(?:gov)?\.(?:us|com)/(?:j|u|my|w|zconf)/|teams\.(?:microsoft|live)\.com/|dialin\.teams|aka\.ms/join|meet\.google\.com/|"
    r"tel\.meet/|webex\.com/|gotomeet(?:ing)?\.(?:com|me)|meet\.goto\.com|bluejeans\.com/|whereby\.com/|chime\.aws/|lync\.com/)",
    re.IGNORECASE,
)
# A code or the number of a room, which proves what the numbers above it are.
_CODE = when_asked(
    rf"{any_of(words(joining.CODES))}[^\d\n]{{0,20}}\d(?:[ -]?\d){{3,}}|\d(?:[ -]?\d){{3,}}#", re.IGNORECASE
)
_STRANGERS = 3
"""Lines in a row that may stand inside a join block without a cue or a number."""
_BELOW = 6
"""Lines below a number that are searched for the room's code."""
_APART = (Zone.CLOSING, Zone.HEADER, Zone.GREETING)
"""Zones that end a join block."""

# Conference systems have addresses of their own for video rooms.
GATEWAYS = frozenset(
    {
        "zoomcrc.com",
        "t.plcm.vc",
        "plcm.vc",
        "lync.webex.com",
        "webex.com",
        "meet.google.com",
        "bjn.vc",
        "pexip.me",
        "meet.zoom.us",
    }
)
_BELOW_GATEWAYS = tuple(f".{gateway}" for gateway in GATEWAYS)


def is_gateway(email: str) -> bool:
    """Whether an address is a conference's room, and no person's."""
    domain = email.rpartition("@")[2].lower()
    return domain in GATEWAYS or domain.endswith(_BELOW_GATEWAYS)


class JoinBlocks:
    """The blocks of a text that tell how to join a conference. Lines that nobody asks about are hardly looked at."""

    def __init__(self, lines: Sequence[ZonedLine]) -> None:
        self._lines = lines
        self._left: dict[int, int] = {}

    def hold(self, at: int) -> bool:
        """Whether the numbers of line `at` are a conference's.

        Its line has a cue, or begins with a number that stands below one, or right above the room's code.
        """
        text = self._lines[at].text[:_HEAD]
        if _is_cue(text):
            return True
        return _begins_with_number(text) and (self._strangers_left(at) > 0 or self._code_follows(at))

    def _strangers_left(self, at: int) -> int:
        """How many more lines that say nothing of it may follow in the block that line `at` stands in; 0 outside."""
        left = strangers = 0
        for above in range(at, -1, -1):
            line = self._lines[above]
            if above in self._left or _is_cue(line.text[:_HEAD]):
                left = self._left.get(above, _STRANGERS)
                break
            strangers += bool(unmarked(line.text[:_HEAD])[1].strip()) and not _begins_with_number(line.text[:_HEAD])
            if line.zone in _APART or strangers == _STRANGERS:
                break
        self._left[at] = max(0, left - strangers)
        return self._left[at]

    def _code_follows(self, at: int) -> bool:
        """Whether a room's code stands below, with nothing but more numbers between.

        Near a closing, where a sender's own number may stand, only right below.
        """
        signed = any(line.zone is Zone.CLOSING for line in self._lines[max(0, at - 3) : at + 1])
        for line in self._lines[at + 1 : at + 2 if signed else at + 1 + _BELOW]:
            text = line.text[:_HEAD]
            if _CODE.search(text):
                return True
            if line.zone in _APART or (unmarked(text)[1].strip() and not _begins_with_number(text)):
                return False
        return False


@lru_cache(maxsize=4096)
def _is_cue(text: str) -> bool:
    return bool(_CUE.search(text) or _TAPPED.search(text) or _ROOM_LINK.search(text))


@lru_cache(maxsize=4096)
def _begins_with_number(text: str) -> bool:
    return _NUMBER_FIRST.match(text) is not None
