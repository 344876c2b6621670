"""Calendars written down in a few lines."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from syncd.formats import ical
from syncd.model.event import Calendar, Event, Window

LONDON = ZoneInfo("Europe/London")
YEAR = Window(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


def event(*lines: str, uid: str = "meet-1") -> str:
    return "\r\n".join(["BEGIN:VEVENT", *([f"UID:{uid}"] if uid else []), *lines, "END:VEVENT", ""])


def calendar(*components: str, head: str = "") -> bytes:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{head}{''.join(components)}END:VCALENDAR\r\n".encode()


def parse(*components: str, head: str = "", window: Window = YEAR) -> Calendar:
    return ical.parse(calendar(*components, head=head), window, LONDON)


def one(*lines: str, head: str = "") -> Event:
    read = parse(event(*lines), head=head)
    assert read.failures == ()
    [found] = read.events
    return found


def starts(*components: str, window: Window = YEAR) -> list[str]:
    """The starts of all occurrences as `2026-03-02T09:00`, in UTC."""
    read = parse(*components, window=window)
    assert (read.failures, read.capped) == ((), "")
    return [f"{found.start.astimezone(UTC):%Y-%m-%dT%H:%M}" for found in read.events]
