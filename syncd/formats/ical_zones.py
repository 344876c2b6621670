"""Time zones as calendars name them: IANA, Windows, with a vendor's prefix, or defined in the calendar itself."""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil import tz  # type: ignore[import-untyped]
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from syncd.formats.ical_lines import Component

MAX_RULES = 20

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){0,2}")
# Nothing else is let through: dateutil looks for the next date of an impossible rule until the year 9999.
_RULE_PART = re.compile(
    r"FREQ=YEARLY|INTERVAL=1|BYMONTH=(?:0?[1-9]|1[0-2])|BYDAY=[+-]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)|BYDAY=-?5SU"
    r"|BYMONTHDAY=(?:[1-9]|1\d|2[0-8])|UNTIL=\d{8}(?:T\d{6}Z?)?|WKST=[A-Z]{2}"
)
_OBSERVANCE = re.compile(r"(?:DTSTART|TZOFFSETFROM|TZOFFSETTO|RRULE|RDATE)[;:]", re.IGNORECASE)


class Zones:
    """The zones of one calendar. `floating` is where times without a zone are meant."""

    def __init__(self, definitions: Sequence[Component], floating: tzinfo) -> None:
        self.floating = floating
        self._definitions = {definition.value("TZID"): definition for definition in definitions}
        self._defined: dict[str, tzinfo | None] = {}

    def find(self, tzid: str) -> tzinfo | None:
        """The zone of that name, None for one that nobody knows. A name the world knows wins over a definition."""
        found = named(tzid)
        if found or tzid not in self._definitions:
            return found
        if tzid not in self._defined:
            self._defined[tzid] = _defined(self._definitions[tzid])
        return self._defined[tzid]


@lru_cache(maxsize=1_000)
def named(tzid: str) -> ZoneInfo | None:
    """The zone that a name, also Windows' or one with a vendor's prefix, stands for in the IANA database."""
    for key in _candidates(tzid[:200].strip('/" ')):
        if _KEY.fullmatch(key):
            try:
                return ZoneInfo(key)
            except (ValueError, OSError, LookupError):
                continue
    return None


def _candidates(tzid: str) -> Iterator[str]:
    """What to look for, likeliest first: `/mozilla.org/20050126_1/Europe/Berlin` ends in an IANA name."""
    yield tzid
    yield WINDOWS_TO_OLSON.get(tzid, "")
    if tzid.rpartition("/")[2].upper() in ("UTC", "GMT", "Z"):
        yield "UTC"
    parts = tzid.split("/")
    for start in range(1, len(parts)):
        yield "/".join(parts[start:])


def _defined(definition: Component) -> tzinfo | None:
    """The zone a VTIMEZONE describes; None for one that is broken, or too strange to be worked out safely."""
    kept = list(_safe_lines(definition))
    rules = sum(line.upper().startswith(("RRULE", "RDATE")) for line in kept)
    if rules > MAX_RULES:
        return None
    text = "\r\n".join(["BEGIN:VTIMEZONE", "TZID:zone", *kept, "END:VTIMEZONE", ""])
    try:
        zone = tz.tzical(io.StringIO(text)).get()
        datetime(2026, 1, 1, tzinfo=zone).utcoffset()
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, OverflowError):
        return None
    return zone if isinstance(zone, tzinfo) else None


def _safe_lines(definition: Component) -> Iterator[str]:
    """The lines that say when the clocks change, without any rule that could run for ever."""
    for line in definition.lines[1:-1]:
        name = line.upper()
        if name in ("BEGIN:STANDARD", "BEGIN:DAYLIGHT", "END:STANDARD", "END:DAYLIGHT"):
            yield name
        elif _OBSERVANCE.match(line):
            value = name.partition(":")[2].strip(";")
            if name.startswith("DTSTART"):
                yield f"DTSTART:{value[:8]}T{value[9:15] or '000000'}"
            elif not name.startswith("RRULE") or all(_RULE_PART.fullmatch(part) for part in value.split(";")):
                yield line
