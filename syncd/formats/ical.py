"""iCalendar (RFC 5545): cut into one object per meeting, and read into the occurrences of each."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo

from syncd.errors import ParseError
from syncd.formats import ical_event, ical_series
from syncd.formats.charsets import one_line
from syncd.formats.ical_event import Draft
from syncd.formats.ical_lines import Component, Container, take_apart
from syncd.formats.ical_series import Expanded
from syncd.formats.ical_zones import Zones, named
from syncd.model.event import Calendar, Event, EventStatus, Window

MAX_COMPONENTS = 2_000
MAX_EVENTS = 5_000
MAX_SERIES = 50
"""Calendars of many meetings are split first; what comes by mail holds one or a few."""

_TZID = re.compile(r'TZID="?([^":;,]+)')
_CALENDAR_WIDE = ("METHOD", "X-WR-TIMEZONE", "PRODID", "VERSION", "CALSCALE")


def split(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """One (UID, iCalendar object) per meeting, in order of appearance: every VEVENT of that UID, its time zones.

    Raises ParseError where the calendar is truncated or is none.
    """
    container = take_apart(data)
    by_uid: dict[str, list[Component]] = {}
    for component in container.components:
        if component.name == "VEVENT":
            by_uid.setdefault(ical_event.uid_of(component), []).append(component)
    zones = {zone.value("TZID"): zone for zone in _definitions(container)}
    return tuple((uid, _object(container, uid, events, zones)) for uid, events in by_uid.items())


def parse(data: bytes, window: Window, zone: tzinfo) -> Calendar:
    """Read a calendar. `zone` is where times without one are meant, unless the calendar says so itself.

    Recurring meetings are expanded within the window; one that does not recur is there whenever it is. Raises
    ParseError where the calendar is truncated or is none; an event that cannot be read is one of `failures`.
    """
    container = take_apart(data)
    zones = Zones(_definitions(container), named(container.value("X-WR-TIMEZONE")) or zone)
    notes = _Notes()
    expanded = list(_expanded(_by_uid(container, zones, notes), window, notes))
    events = sorted((event for one in expanded for event in one.events), key=lambda event: event.start)
    notes.cap(len(events), MAX_EVENTS, "occurrences")
    method = one_line(container.value("METHOD")).lower()
    return Calendar(
        method=method,
        events=tuple(_as_sent(event, method) for event in events[:MAX_EVENTS]),
        failures=tuple(dict.fromkeys(notes.failures)),
        recurs_beyond=any(one.beyond for one in expanded),
        capped="; ".join(dict.fromkeys([*notes.capped, *(one.capped for one in expanded if one.capped)])),
    )


@dataclass(slots=True)
class _Notes:
    """What could not be read, and what was cut short."""

    failures: list[str] = field(default_factory=list)
    capped: list[str] = field(default_factory=list)

    def cap(self, found: int, most: int, what: str) -> None:
        if found > most:
            self.capped.append(f"only {most} of {found} {what} read")


def _by_uid(container: Container, zones: Zones, notes: _Notes) -> dict[str, list[Draft]]:
    """Every event that can be read, with the others of its UID."""
    components = [component for component in container.components if component.name == "VEVENT"]
    notes.cap(len(components), MAX_COMPONENTS, "events")
    found: dict[str, list[Draft]] = {}
    for component in components[:MAX_COMPONENTS]:
        try:
            draft = ical_event.read(component, zones)
        except ParseError as error:
            notes.failures.append(f"{ical_event.uid_of(component)}: {error.cause}")
            continue
        notes.failures += (f"{draft.event.uid}: {problem}" for problem in draft.problems)
        found.setdefault(draft.event.uid, []).append(draft)
    return found


def _expanded(by_uid: Mapping[str, Sequence[Draft]], window: Window, notes: _Notes) -> Iterator[Expanded]:
    series = [uid for uid, drafts in by_uid.items() if any(draft.rules for draft in drafts)]
    notes.cap(len(series), MAX_SERIES, "recurring meetings")
    too_many = set(series[MAX_SERIES:])
    for uid, drafts in by_uid.items():
        if uid not in too_many:
            try:
                yield ical_series.expand(drafts, window)
            except ParseError as error:
                notes.failures.append(f"{uid}: {error.cause}")


def _as_sent(event: Event, method: str) -> Event:
    # What a CANCEL names is cancelled, whether or not it says STATUS:CANCELLED (RFC 5546 §3.2.5).
    return replace(event, status=EventStatus.CANCELLED) if method == "cancel" else event


def _definitions(container: Container) -> list[Component]:
    return [component for component in container.components if component.name == "VTIMEZONE"]


def _object(container: Container, uid: str, events: Sequence[Component], zones: dict[str, Component]) -> bytes:
    lines = ["BEGIN:VCALENDAR", *_wide(container.properties)]
    names = dict.fromkeys(name for event in events for line in event.lines for name in _TZID.findall(line))
    lines += (line for name in names if name in zones for line in zones[name].lines)
    for event in events:
        begin, *rest = event.lines
        lines += (begin, *(() if event.value("UID") else (f"UID:{uid}",)), *rest)
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def _wide(properties: Sequence[str]) -> Iterator[str]:
    """The first of each calendar property that means something for every event in it."""
    for name in _CALENDAR_WIDE:
        yield from [line for line in properties if line.upper().startswith((f"{name}:", f"{name};"))][:1]
