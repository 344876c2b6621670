"""What happened at the sample agency, dated and with names: letters, appointments and telephone calls."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from syncd.demo.party import Job, Number, Party, Standing
from syncd.demo.steps import Fate, Shape
from syncd.model.activity import ActivityKind, Direction


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One meeting of an appointment; `original` is when the rule has it, None for one that does not recur."""

    start: datetime
    original: datetime | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """A calendar entry as it stands today. `calendars` are the recruiters whose calendars hold it."""

    uid: str
    start: datetime
    minutes: int
    title: str
    organizer: Party | None
    attendees: tuple[Party, ...]
    calendars: tuple[Party, ...]
    location: str
    notes: str
    kind: ActivityKind
    fate: Fate
    written_at: datetime
    sequence: int = 0
    cancelled: bool = False
    private: bool = False
    all_day: bool = False
    weekly: int = 0
    skips: tuple[int, ...] = ()
    moves: tuple[tuple[int, datetime], ...] = ()

    @property
    def file_name(self) -> str:
        """The file that a calendar keeps it in."""
        return f"{self.uid.partition('@')[0]}.ics"

    @property
    def left_out(self) -> tuple[datetime, ...]:
        """The starts that the rule has and the series has not (EXDATE)."""
        return tuple(self._week(week) for week in self.skips)

    @property
    def moved(self) -> tuple[Occurrence, ...]:
        """The occurrences that take place at another time than the rule says."""
        return tuple(Occurrence(start, self._week(week)) for week, start in self.moves)

    @property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """Every meeting that takes place, in the order of the rule."""
        if not self.weekly:
            return (Occurrence(self.start),)
        moved = dict(self.moves)
        weeks = (week for week in range(self.weekly) if week not in self.skips)
        return tuple(Occurrence(moved.get(week, self._week(week)), self._week(week)) for week in weeks)

    def _week(self, week: int) -> datetime:
        # Wall-clock arithmetic: a weekly meeting stays at half past nine when the clocks change.
        return self.start + timedelta(weeks=week)


@dataclass(frozen=True, slots=True)
class Notice:
    """What a mailed invitation says of an appointment: the iTIP method, and the version it had when it was sent."""

    appointment: Appointment
    method: str
    start: datetime
    sequence: int


@dataclass(frozen=True, slots=True)
class Paper:
    """An attachment: the CV or the contact card of somebody, or the specification of a job."""

    kind: str
    of: Party | Job


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it was written. `id` is its Message-ID without brackets, "" for the one that has none."""

    id: str
    serial: int
    at: datetime
    sender: Party
    to: tuple[Party, ...]
    cc: tuple[Party, ...]
    subject: str
    words: str
    shape: Shape
    fate: Fate
    answers: "Letter | None" = None
    forwards: "Letter | None" = None
    papers: tuple[Paper, ...] = ()
    notice: Notice | None = None
    says: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    folder: str = ""
    signs: tuple[Number, ...] = ()

    @property
    def parties(self) -> tuple[Party, ...]:
        return (self.sender, *self.to, *self.cc)


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """A call record. `other` is who was at the other end, None where the agency cannot know."""

    id: str
    at: datetime
    direction: Direction
    recruiter: Party
    other: Party | None
    number: Number | None
    seconds: int
    fate: Fate


@dataclass(frozen=True, slots=True)
class Happenings:
    """Everything that happened, each kind in the order of time."""

    letters: tuple[Letter, ...]
    appointments: tuple[Appointment, ...]
    calls: tuple[PhoneCall, ...]


def recruiters(parties: tuple[Party, ...]) -> tuple[Party, ...]:
    """The recruiters among them, each once, in the order of their keys."""
    return tuple(sorted({p.key: p for p in parties if p.standing is Standing.RECRUITER}.values(), key=lambda p: p.key))
