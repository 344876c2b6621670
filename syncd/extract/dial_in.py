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


def marked(lines: Sequence[ZonedLine]) -> list[bool]:
    """For every line, whether its numbers are a conference's."""
    found: list[bool] = []
    left = 0
    for line in lines:
        text = line.text[:_HEAD]
        if cue := _CUE.search(text) is not None or _TAPPED.search(text) is not None:
            left = _STRANGERS
        elif line.zone in (Zone.CLOSING, Zone.HEADER, Zone.GREETING):
            left = 0
        elif left and text.strip() and not _NUMBER_FIRST.match(text):
            left -= 1
        found.append(cue or (left > 0 and _NUMBER_FIRST.match(text) is not None))
    return found
