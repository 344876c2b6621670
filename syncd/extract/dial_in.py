"""Which lines tell how to join a conference: their numbers are nobody's."""

import re
from collections.abc import Sequence

from syncd.extract.patterns import any_of, words
from syncd.extract.words import joining
from syncd.model.extraction import Zone, ZonedLine

_CUE = re.compile(rf"(?<!\w){any_of(words(joining.DIAL_IN))}(?!\w)", re.IGNORECASE)
_NUMBER_FIRST = re.compile(r"[\s>*•·\-–]{0,40}(?:\+|\(|\d)")
_TAPPED = re.compile(r",,[ \d*#,]{4}|\d#(?:\s|$|,)")
_STRANGERS = 3
"""Lines in a row that may stand inside a join block without a cue or a number."""
_HEAD = 300
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


def is_gateway(email: str) -> bool:
    """Whether an address is a conference's room, and no person's."""
    domain = email.rpartition("@")[2].lower()
    return any(domain == gateway or domain.endswith("." + gateway) for gateway in GATEWAYS)


class JoinBlocks:
    """The blocks of a text that tell how to join a conference. Lines that nobody asks about are hardly looked at."""

    def __init__(self, lines: Sequence[ZonedLine]) -> None:
        self._lines = lines
        self._cues: dict[int, bool] = {}
        self._left: dict[int, int] = {}

    def hold(self, at: int) -> bool:
        """Whether the numbers of line `at` are a conference's: it has a cue, or begins with a number below one."""
        return self._is_cue(at) or (_begins_with_number(self._lines[at].text) and self._strangers_left(at) > 0)

    def _strangers_left(self, at: int) -> int:
        """How many more lines that say nothing of it may follow in the block that line `at` stands in; 0 outside."""
        left = strangers = 0
        for above in range(at, -1, -1):
            if above in self._left or self._is_cue(above):
                left = self._left.get(above, _STRANGERS)
                break
            line = self._lines[above]
            strangers += bool(line.text[:_HEAD].strip()) and not _begins_with_number(line.text)
            if line.zone in _APART or strangers == _STRANGERS:
                break
        self._left[at] = max(0, left - strangers)
        return self._left[at]

    def _is_cue(self, at: int) -> bool:
        known = self._cues.get(at)
        if known is None:
            text = self._lines[at].text
            known = self._cues[at] = bool(_CUE.search(text, 0, _HEAD) or _TAPPED.search(text, 0, _HEAD))
        return known


def _begins_with_number(text: str) -> bool:
    return _NUMBER_FIRST.match(text, 0, _HEAD) is not None
