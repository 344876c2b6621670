"""A calendar event, parsed: one meeting, or one occurrence of a recurring one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from syncd.model.message import Address
from syncd.model.moments import require_aware


class EventStatus(StrEnum):
    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Window:
    """The span of time in which recurring events are expanded."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        require_aware(self.start, "start")
        require_aware(self.end, "end")


@dataclass(frozen=True, slots=True)
class Attendee:
    """Who is invited: PARTSTAT (`accepted`, `declined`, …), ROLE and CUTYPE in lower case (RFC 5545 §3.2)."""

    address: Address
    status: str = "needs-action"
    role: str = "req-participant"
    kind: str = "individual"


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence. `start` and `end` are aware; an all-day event runs from midnight to midnight in its zone.

    `recurrence_id` is the original start of this occurrence as `20260302T090000Z` (`20260302` for a date), "" for an
    event that does not recur: (uid, recurrence_id) names a meeting for good.
    """

    uid: str
    recurrence_id: str
    start: datetime
    end: datetime
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    conference: str = ""
    status: EventStatus = EventStatus.CONFIRMED
    sequence: int = 0
    dtstamp: datetime | None = None
    all_day: bool = False
    private: bool = False
    transparent: bool = False
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()

    def __post_init__(self) -> None:
        require_aware(self.start, "start")
        require_aware(self.end, "end")
        require_aware(self.dtstamp, "dtstamp")


@dataclass(frozen=True, slots=True)
class Calendar:
    """What one iCalendar object says: its occurrences within the window, and what could not be read.

    `method` is the iTIP method in lower case (RFC 5546: `request`, `reply`, `cancel`), "" where there is none.
    `recurs_beyond` says that occurrences exist after the window; `capped` says that the expansion was cut short.
    """

    method: str
    events: tuple[Event, ...]
    failures: tuple[str, ...] = ()
    recurs_beyond: bool = False
    capped: str = ""
