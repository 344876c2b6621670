"""Appointments as iCalendar objects (RFC 5545), as they stand in calendars and as invitations carry them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from syncd.demo.happenings import Appointment, Notice, Occurrence
from syncd.demo.party import Mailer, Party

_LONDON = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:DAYLIGHT
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE"""
_DAMAGED = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Old Phone//EN\r\nBEGIN:VEVENT\r\nUID:lost\r\nSUMMARY:Lunch wi"

DAMAGED_FILE = "recovered.ics"
"""The one calendar file that nobody can read: an old phone stopped writing it half-way."""


def entry(appointment: Appointment) -> bytes:
    """The iCalendar object that a calendar holds: the series and its exceptions under one UID."""
    master = _event(appointment, Occurrence(appointment.start), appointment.sequence)
    exceptions = [_event(appointment, moved, appointment.sequence + 1) for moved in appointment.moved]
    return _calendar(appointment, [master, *exceptions])


def invitation(notice: Notice, sender: Party) -> bytes:
    """The iTIP message (RFC 5546) that a mail carries."""
    event = _event(notice.appointment, Occurrence(notice.start), notice.sequence)
    if notice.method == "reply":
        event = [line for line in event if not line.startswith("ATTENDEE")]
        event.insert(-1, _attendee(sender, "ACCEPTED"))
    if notice.method == "request":
        event = [line for line in event if not line.startswith("STATUS")]
    return _calendar(notice.appointment, [event], notice.method)


def write(folder: Path, appointments: list[Appointment], *, damaged: bool) -> None:
    """Write a calendar as one file per appointment."""
    folder.mkdir(parents=True, exist_ok=True)
    for appointment in appointments:
        (folder / appointment.file_name).write_bytes(entry(appointment))
    if damaged:
        (folder / DAMAGED_FILE).write_bytes(_DAMAGED.encode())


def _calendar(appointment: Appointment, events: list[list[str]], method: str = "") -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Northbridge Talent//Diary//EN"]
    lines += [f"METHOD:{method.upper()}"] if method else []
    lines += [] if appointment.all_day else _LONDON.format(name=_zone(appointment)).splitlines()
    lines += [line for event in events for line in event]
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _event(appointment: Appointment, occurrence: Occurrence, sequence: int) -> list[str]:
    lines = ["BEGIN:VEVENT", f"UID:{appointment.uid}", f"SUMMARY:{_text(appointment.title)}"]
    lines += [f"DTSTAMP:{appointment.written_at.astimezone(UTC) + timedelta(hours=sequence):%Y%m%dT%H%M%SZ}"]
    lines += _times(appointment, occurrence)
    lines += [f"SEQUENCE:{sequence}", f"STATUS:{'CANCELLED' if appointment.cancelled else 'CONFIRMED'}"]
    lines += [f"LOCATION:{_text(appointment.location)}"] if appointment.location else []
    lines += [f"DESCRIPTION:{_text(appointment.notes)}"] if appointment.notes else []
    lines += ["CLASS:PRIVATE"] if appointment.private else []
    lines += _people(appointment)
    return [*lines, "END:VEVENT"]


def _times(appointment: Appointment, occurrence: Occurrence) -> list[str]:
    start, end = occurrence.start, occurrence.start + timedelta(minutes=appointment.minutes)
    if appointment.all_day:
        return [f"DTSTART;VALUE=DATE:{start:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}"]
    zone = _zone(appointment)
    lines = [_local("DTSTART", start, zone), _local("DTEND", end, zone)]
    if occurrence.original:
        return [*lines, _local("RECURRENCE-ID", occurrence.original, zone)]
    if appointment.weekly:
        lines += [f"RRULE:FREQ=WEEKLY;COUNT={appointment.weekly}"]
        lines += [_local("EXDATE", left_out, zone) for left_out in appointment.left_out]
    return lines


def _local(name: str, moment: datetime, zone: str) -> str:
    return f"{name};TZID={zone}:{moment:%Y%m%dT%H%M%S}"


def _people(appointment: Appointment) -> list[str]:
    if not appointment.organizer:
        return []
    organizer = appointment.organizer
    lines = [f"ORGANIZER;CN={_quoted(organizer.name)}:mailto:{organizer.email}"]
    guests = {party.key: party for party in (organizer, *appointment.attendees)}
    return [*lines, *(_attendee(party, "ACCEPTED") for party in guests.values())]


def _attendee(party: Party, status: str) -> str:
    return f"ATTENDEE;CN={_quoted(party.name)};PARTSTAT={status};ROLE=REQ-PARTICIPANT:mailto:{party.email}"


def _zone(appointment: Appointment) -> str:
    """Outlook names zones in its own way."""
    outlook = appointment.organizer is not None and appointment.organizer.mailer is Mailer.OUTLOOK
    return "GMT Standard Time" if outlook else "Europe/London"


def _quoted(name: str) -> str:
    return f'"{name}"'


def _text(value: str) -> str:
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets, continued behind a blank (RFC 5545 §3.1)."""
    pieces, piece = [], ""
    for character in line:
        if len((piece + character).encode()) > 74:
            pieces.append(piece)
            piece = ""
        piece += character
    return "\r\n ".join([*pieces, piece])
