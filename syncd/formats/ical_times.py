"""Times in a calendar (RFC 5545 §3.3.4, §3.3.5): a wall clock, a zone, and sometimes only a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from icalendar.prop import vDDDTypes

from syncd.errors import ParseError
from syncd.formats.charsets import one_line
from syncd.formats.ical_lines import Property
from syncd.formats.ical_zones import Zones

MAX_DATES = 5_000


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as it is written: on a wall clock, in a zone. `is_date` is a whole day, which begins at midnight."""

    wall: datetime
    zone: tzinfo
    is_date: bool = False

    @property
    def instant(self) -> datetime:
        """The moment in UTC; the midnight that begins a day stays in its zone, for it is still that day."""
        try:
            there = self.wall.replace(tzinfo=self.zone)
            return there if self.is_date else there.astimezone(UTC)
        except (OverflowError, ValueError) as error:
            raise ParseError(f"{self.wall:%d.%m.}{self.wall.year} is out of reach") from error

    @property
    def key(self) -> str:
        """The moment as a recurrence id: the same whatever zone it was written in."""
        if self.is_date:
            return f"{self.wall.year:04d}{self.wall:%m%d}"
        instant = self.instant
        return f"{instant.year:04d}{instant:%m%dT%H%M%SZ}"

    def local(self, zone: tzinfo) -> datetime:
        """The wall clock of that moment in another zone, naive."""
        return self.wall if self.is_date else self.instant.astimezone(zone).replace(tzinfo=None)


def value(text: str) -> date | timedelta | None:
    """The date, date-time (aware where it ends in Z) or duration that is written there; None for anything else."""
    try:
        given = vDDDTypes.from_ical(text.strip().upper())  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, OverflowError):
        return None
    return given if isinstance(given, date | timedelta) else None


@dataclass(frozen=True, slots=True)
class Clock:
    """Reads times in the zones of one calendar and notes what it cannot read."""

    zones: Zones
    problems: list[str]

    def first(self, given: Mapping[str, Sequence[Property]], name: str) -> Moment | None:
        return next(iter(self.every(given, name)), None)

    def every(self, given: Mapping[str, Sequence[Property]], name: str) -> tuple[Moment, ...]:
        texts = [(prop, text) for prop in given.get(name, ()) for text in prop.value.split(",")]
        if len(texts) > MAX_DATES:
            self.problems.append(f"only {MAX_DATES} of {len(texts)} {name} read")
        found = (self._moment(prop, text.strip()) for prop, text in texts[:MAX_DATES])
        return tuple(moment for moment in found if moment)

    def _moment(self, prop: Property, text: str) -> Moment | None:
        # A period begins where the occurrence does.
        given = value(text.partition("/")[0])
        if isinstance(given, datetime) and prop.params.get("VALUE", "").upper() != "DATE":
            return Moment(given.replace(tzinfo=None), self._zone(prop, given))
        if isinstance(given, date):
            return Moment(datetime.combine(given, time()), self.zones.floating, True)
        self.problems.append(f"{prop.name} is no time: {text[:40]}")
        return None

    def _zone(self, prop: Property, written: datetime) -> tzinfo:
        if written.tzinfo is not None:
            return UTC
        tzid = prop.params.get("TZID", "")
        found = self.zones.find(tzid) if tzid else self.zones.floating
        if found is None:
            self.problems.append(f"time zone {one_line(tzid)[:60]} is unknown; read as {self.zones.floating}")
        return found or self.zones.floating
