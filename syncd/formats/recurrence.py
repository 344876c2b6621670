"""When a rule (RFC 5545 §3.3.10) falls within a span of time, and never more work than that is worth."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import MAXYEAR, datetime, timedelta
from math import prod

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from syncd.errors import ParseError

MAX_OCCURRENCES = 2_000
MAX_COUNTED = 100_000
MAX_TIMES_A_DAY = 96

_STEP = {
    "HOURLY": timedelta(hours=1),
    "DAILY": timedelta(days=1),
    "WEEKLY": timedelta(weeks=1),
    "MONTHLY": timedelta(days=28),
    "YEARLY": timedelta(days=365),
}
_PART = re.compile(
    r"(?P<name>FREQ|INTERVAL|COUNT|UNTIL|WKST|BYHOUR|BYMINUTE|BYSECOND|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH"
    r"|BYSETPOS)=(?P<value>[A-Z0-9,+-]{1,1500})"
)
# Some programs write -1 for "without end".
_IGNORED = frozenset({"RSCALE=GREGORIAN", "SKIP=OMIT", "COUNT=-1", ""})


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Wall-clock starts in order; `beyond` says that more follow, `capped` why some are missing, "" if none are."""

    starts: tuple[datetime, ...]
    beyond: bool = False
    capped: str = ""


def expand(rule: str, start: datetime, until: datetime | None, after: datetime, before: datetime) -> Occurrences:
    """The occurrences of a rule from `after` to `before`. All times are wall clock, naive, in the event's own zone.

    `until` is the rule's own end in that same clock. The start itself is among them only where the rule says so.
    Raises ParseError for a rule that is broken or that happens more than once an hour, before expanding anything.
    """
    parts = _parts(rule)
    step = _STEP[parts["FREQ"]] * int(parts.get("INTERVAL", "1"))
    count = int(parts.pop("COUNT", "0"))
    if not count:
        start = _nearer(start, after, step, parts["FREQ"])
    end = min(before, until) if until else before
    if (end - start) / step > _budget(parts):
        return Occurrences((), True, f"{parts['FREQ'].lower()} since {start:%d.%m.%Y} is too much to work out")
    found = _work_out(parts, start, end, after, count)
    if not count and not found.capped:
        return replace(found, beyond=until is None or until > before)
    return found


def end_of(rule: str) -> str:
    """The UNTIL of a rule as it is written, "" where it has none."""
    return _parts(rule).get("UNTIL", "")


def _parts(rule: str) -> dict[str, str]:
    """The parts of a rule that may safely be expanded."""
    texts = "".join(rule.upper().split()).split(";")
    found = [_PART.fullmatch(text) for text in texts if text not in _IGNORED]
    parts = {part["name"]: part["value"] for part in found if part}
    if len(parts) < len(found):
        raise ParseError(f"recurrence rule cannot be read: {rule[:80]}")
    if parts.get("FREQ") not in _STEP:
        raise ParseError(f"recurrence {parts.get('FREQ', 'without a frequency').lower()} is not expanded")
    if parts["FREQ"] == "HOURLY" and "BYSETPOS" in parts:
        raise ParseError("recurrence hourly by position is not expanded")
    if not all(re.fullmatch("[1-9][0-9]{0,5}", parts.get(name, "1")) for name in ("INTERVAL", "COUNT")):
        raise ParseError(f"recurrence with an impossible interval or count: {rule[:80]}")
    if (
        prod(parts[name].count(",") + 1 for name in ("BYHOUR", "BYMINUTE", "BYSECOND") if name in parts)
        > MAX_TIMES_A_DAY
    ):
        raise ParseError(f"recurrence more than {MAX_TIMES_A_DAY} times a day is not expanded")
    return parts


def _nearer(start: datetime, after: datetime, step: timedelta, frequency: str) -> datetime:
    """A later start with the same rhythm, so that years gone by need not be worked through."""
    gap = after - start
    if gap < 2 * step:
        return start
    if frequency in ("HOURLY", "DAILY", "WEEKLY"):
        return start + (gap // step - 1) * step
    # Four years later the same date exists again, leap day or not.
    years = 4 * max(1, round(step / _STEP[frequency]))
    leaps = (after.year - start.year) // years - 1
    try:
        return start.replace(year=start.year + leaps * years) if leaps > 0 else start
    except ValueError:
        # 1900 and 2100 have no leap day.
        return start


def _budget(parts: Mapping[str, str]) -> int:
    """How many steps a rule may take: what narrows it down makes every step dearer, and may never be met."""
    if "BYSETPOS" in parts:
        return 1_000
    return 10_000 if any(name.startswith("BY") for name in parts) else 100_000


def _work_out(parts: Mapping[str, str], start: datetime, end: datetime, after: datetime, count: int) -> Occurrences:
    """Let dateutil work the rule out until `end`; `count` is how many occurrences there are, 0 for any number."""
    # For a rule that never fits, dateutil looks on until the year 9999. The calendar repeats every 400 years, weekdays
    # and all, so the rule is worked out as near to that end of time as can be.
    ages = (MAXYEAR - end.year) // 400 * 400
    bounded = {**parts, "UNTIL": f"{end.year + ages:04d}{end:%m%dT%H%M%S}"}
    rule = ";".join(f"{name}={value}" for name, value in bounded.items())
    kept: list[datetime] = []
    seen = 0
    try:
        for distant in rrulestr(rule, dtstart=start.replace(year=start.year + ages)):
            moment = distant.replace(year=distant.year - ages)
            if count and seen >= count:
                break
            if len(kept) >= MAX_OCCURRENCES or seen >= MAX_COUNTED:
                return Occurrences(tuple(kept), True, f"only the first {len(kept)} occurrences")
            seen += 1
            if moment >= after:
                kept.append(moment)
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise ParseError(f"recurrence rule cannot be read: {error}") from error
    return Occurrences(tuple(kept), seen < count)
