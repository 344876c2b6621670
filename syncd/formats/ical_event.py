"""One VEVENT (RFC 5545 §3.6.1), read but not yet expanded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from syncd.errors import ParseError
from syncd.formats import addresses
from syncd.formats.charsets import one_line, storable
from syncd.formats.ical_lines import Component, Property, read_property
from syncd.formats.ical_times import Clock, Moment, value
from syncd.formats.ical_zones import Zones
from syncd.model.event import Attendee, Event, EventStatus
from syncd.model.message import Address

MAX_TEXT = 100_000
MAX_ATTENDEES = 1_000
MAX_RULES = 2
"""There should be one at most (RFC 5545 §3.8.5.3)."""

_CONFERENCE = (
    *("CONFERENCE", "X-GOOGLE-CONFERENCE"),
    *("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK"),
)
_READ = frozenset(
    (
        *("UID", "DTSTART", "DTEND", "DURATION", "DTSTAMP", "SEQUENCE", "RECURRENCE-ID", "RRULE", "EXRULE", "RDATE"),
        *("EXDATE", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CLASS", "TRANSP", "ORGANIZER", "ATTENDEE"),
        *_CONFERENCE,
    )
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as written. It lasts `nominal` by the wall clock and then `exact` by the stop-watch."""

    event: Event
    start: Moment
    nominal: timedelta
    exact: timedelta
    recurrence_id: Moment | None = None
    and_future: bool = False
    rules: tuple[str, ...] = ()
    exrules: tuple[str, ...] = ()
    rdates: tuple[Moment, ...] = ()
    exdates: tuple[Moment, ...] = ()
    problems: tuple[str, ...] = ()

    def at(self, start: Moment) -> Event:
        """The same event at another time."""
        end = replace(start, wall=start.wall + self.nominal)
        return replace(self.event, start=start.instant, end=max(start.instant, end.instant + self.exact))


def uid_of(component: Component) -> str:
    """The UID; for an event without one, what makes it recognisable: when it is and what it is called."""
    uid = one_line(component.value("UID"))[:500]
    if uid:
        return uid
    words = "\n".join(component.value(name) for name in ("DTSTART", "SUMMARY", "RECURRENCE-ID"))
    return f"no-uid-{sha256(words.encode()).hexdigest()[:32]}"


def read(component: Component, zones: Zones) -> Draft:
    """Read an event. Raises ParseError where it has no start; what else cannot be read stands in `problems`."""
    problems: list[str] = []
    given = _properties(component, problems)
    if len(given.get("ATTENDEE", ())) > MAX_ATTENDEES:
        problems.append(f"only {MAX_ATTENDEES} of {len(given['ATTENDEE'])} attendees read")
        del given["ATTENDEE"][MAX_ATTENDEES:]
    clock = Clock(zones, problems)
    start = clock.first(given, "DTSTART")
    if start is None:
        raise ParseError("; ".join(problems) or "no start (DTSTART)")
    nominal, exact = _length(given, start, clock)
    override = clock.first(given, "RECURRENCE-ID")
    draft = Draft(
        _event(given, uid_of(component), start),
        start,
        nominal,
        exact,
        recurrence_id=override,
        and_future=any(p.params.get("RANGE", "").upper() == "THISANDFUTURE" for p in given.get("RECURRENCE-ID", ())),
        rules=_rules(given, "RRULE", problems),
        exrules=_rules(given, "EXRULE", problems),
        rdates=clock.every(given, "RDATE"),
        exdates=clock.every(given, "EXDATE"),
        problems=tuple(dict.fromkeys(problems)),
    )
    return replace(draft, event=draft.at(start))


def _properties(component: Component, problems: list[str]) -> dict[str, list[Property]]:
    found: dict[str, list[Property]] = {}
    for line in component.own_lines():
        if line.partition(":")[0].partition(";")[0].upper() in _READ:
            try:
                prop = read_property(line)
            except ParseError as error:
                problems.append(error.cause)
            else:
                found.setdefault(prop.name, []).append(prop)
    return found


def _length(given: Mapping[str, Sequence[Property]], start: Moment, clock: Clock) -> tuple[timedelta, timedelta]:
    """How long an event is, by the wall clock and by the stop-watch (RFC 5545 §3.6.1, §3.3.6)."""
    none, day = timedelta(), timedelta(days=1)
    end = clock.first(given, "DTEND")
    if end is None:
        length = _duration(given, clock)
        if length is None:
            return (day if start.is_date else none), none
        whole_days = timedelta(days=length.days)
        return (max(day, whole_days), none) if start.is_date else (whole_days, length - whole_days)
    if start.is_date:
        return max(day, timedelta(days=(end.local(start.zone) - start.wall).days)), none
    if end.zone == start.zone or end.is_date:
        return max(none, end.wall - start.wall), none
    return none, max(none, end.instant - start.instant)


def _duration(given: Mapping[str, Sequence[Property]], clock: Clock) -> timedelta | None:
    text = _text(given, "DURATION").strip().upper()
    if not text:
        return None
    length = value(text)
    if not isinstance(length, timedelta) or length < timedelta():
        clock.problems.append(f"DURATION is none: {text[:40]}")
        return None
    return length


def _event(given: Mapping[str, Sequence[Property]], uid: str, start: Moment) -> Event:
    """The event but for its times, which `Draft.at` sets."""
    return Event(
        uid=uid,
        recurrence_id="",
        start=start.instant,
        end=start.instant,
        summary=one_line(_text(given, "SUMMARY")),
        description=storable(_text(given, "DESCRIPTION")),
        location=one_line(_text(given, "LOCATION")),
        url=one_line(_text(given, "URL")),
        conference=next((one_line(_text(given, name)) for name in _CONFERENCE if _text(given, name)), ""),
        status=_status(_text(given, "STATUS")),
        sequence=_sequence(_text(given, "SEQUENCE")),
        dtstamp=_dtstamp(_text(given, "DTSTAMP")),
        all_day=start.is_date,
        private=_text(given, "CLASS").strip().upper() in ("PRIVATE", "CONFIDENTIAL"),
        transparent=_text(given, "TRANSP").strip().upper() == "TRANSPARENT",
        organizer=next((address for prop in given.get("ORGANIZER", ()) if (address := _address(prop))), None),
        attendees=tuple(_attendees(given.get("ATTENDEE", ()))),
    )


def _text(given: Mapping[str, Sequence[Property]], name: str) -> str:
    return next((prop.value[:MAX_TEXT] for prop in given.get(name, ()) if prop.value.strip()), "")


def _rules(given: Mapping[str, Sequence[Property]], name: str, problems: list[str]) -> tuple[str, ...]:
    found = [prop.value.strip() for prop in given.get(name, ()) if prop.value.strip()]
    if len(found) > MAX_RULES:
        problems.append(f"only {MAX_RULES} of {len(found)} {name} read")
    return tuple(found[:MAX_RULES])


def _status(text: str) -> EventStatus:
    try:
        return EventStatus(text.strip().lower())
    except ValueError:
        return EventStatus.CONFIRMED


def _sequence(text: str) -> int:
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0


def _dtstamp(text: str) -> datetime | None:
    """When this revision was written; the standard wants it in UTC."""
    given = value(text)
    return given.replace(tzinfo=UTC) if isinstance(given, datetime) else None


def _address(prop: Property) -> Address | None:
    """Whom an ORGANIZER or ATTENDEE names; the address may stand in the EMAIL parameter (RFC 7986 §6.2)."""
    value = prop.value.strip()
    mail = value[7:] if value.lower().startswith("mailto:") else value if "@" in value and ":" not in value else ""
    email = addresses.normalise(mail) or addresses.normalise(prop.params.get("EMAIL", ""))
    return addresses.address(prop.params.get("CN", ""), email)


def _attendees(props: Sequence[Property]) -> Iterator[Attendee]:
    for prop in props:
        address = _address(prop)
        if address:
            yield Attendee(
                address,
                status=one_line(prop.params.get("PARTSTAT", "needs-action")).lower(),
                role=one_line(prop.params.get("ROLE", "req-participant")).lower(),
                kind=one_line(prop.params.get("CUTYPE", "individual")).lower(),
            )
