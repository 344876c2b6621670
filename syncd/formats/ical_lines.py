"""An iCalendar object (RFC 5545 §3.4) taken apart into its components, without yet reading them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from icalendar.parser import Contentline

from syncd.errors import ParseError
from syncd.formats.ical_unfolded import unfolded

MAX_BYTES = 50_000_000
MAX_DEPTH = 20

_TOP = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})
# Microsoft writes `TZID=tzone://Microsoft/Utc` without the quotation marks that the colon needs.
_BARE_URI = re.compile(r";TZID=([a-z]+://[^\":;]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Property:
    """A property: its parameters by upper-case name, and its value without backslash escapes."""

    name: str
    params: dict[str, str]
    value: str


@dataclass(frozen=True, slots=True)
class Component:
    """A component of a calendar: its unfolded lines, `BEGIN` and `END` and nested components included."""

    name: str
    lines: tuple[str, ...]

    def own_lines(self) -> Iterator[str]:
        """The lines of its own properties, not those of an alarm in it."""
        depth = 0
        for line in self.lines:
            begins, ends = _is(line, "BEGIN"), _is(line, "END")
            depth += begins - ends
            if depth == 1 and not begins and not ends:
                yield line

    def value(self, name: str) -> str:
        """The raw value of its first property of that name, "" where there is none."""
        found = (line for line in self.own_lines() if line.upper().startswith((f"{name}:", f"{name};")))
        return next((line.partition(":")[2].strip() for line in found), "")


@dataclass(frozen=True, slots=True)
class Container:
    """A calendar: its own property lines and its components, in order."""

    properties: tuple[str, ...]
    components: tuple[Component, ...]

    def value(self, name: str) -> str:
        found = (line for line in self.properties if line.upper().startswith((f"{name}:", f"{name};")))
        return next((line.partition(":")[2].strip() for line in found), "")


def take_apart(data: bytes) -> Container:
    """Split a calendar, or several in one file. Raises ParseError for a truncated one and for what is none."""
    if len(data) > MAX_BYTES:
        raise ParseError(f"calendar of {len(data)} bytes; at most {MAX_BYTES} are read")
    splitter = _Splitter()
    for line in unfolded(data):
        splitter.take(line)
    if splitter.open:
        raise ParseError(f"calendar is truncated: {splitter.open[-1][0]} does not end")
    if not splitter.calendars:
        raise ParseError("not an iCalendar object: no BEGIN:VCALENDAR")
    return Container(tuple(dict.fromkeys(splitter.properties)), tuple(splitter.components))


def read_property(line: str) -> Property:
    """Read one line. Raises ParseError for one that cannot be read."""
    try:
        name, params, value = Contentline(_BARE_URI.sub(r';TZID="\1"', line)).parts()  # type: ignore[no-untyped-call]
    except ValueError as error:
        raise ParseError(f"{line.partition(':')[0].partition(';')[0][:40]} cannot be read") from error
    flat = {key.upper(): given if isinstance(given, str) else ",".join(given) for key, given in params.items()}
    return Property(name.upper(), flat, value)


class _Splitter:
    """The components seen so far, and those that are still open."""

    def __init__(self) -> None:
        self.calendars = 0
        self.properties: list[str] = []
        self.components: list[Component] = []
        self.open: list[tuple[str, list[str]]] = []

    def take(self, line: str) -> None:
        if _is(line, "BEGIN"):
            self._begin(line.partition(":")[2].strip().upper(), line)
        elif _is(line, "END"):
            self._end(line.partition(":")[2].strip().upper(), line)
        elif len(self.open) == 1:
            self.properties.append(line)
        elif self.open:
            self.open[1][1].append(line)

    def _begin(self, name: str, line: str) -> None:
        if name == "VCALENDAR":
            self._close_to(0)
            self.calendars += 1
        elif not self.open:
            return
        elif name in _TOP:
            # An event cannot stand in another one: the END of that one is missing.
            self._close_to(1)
        self._close_to(MAX_DEPTH)
        self.open.append((name, []))
        if len(self.open) > 1:
            self.open[1][1].append(line)

    def _end(self, name: str, line: str) -> None:
        levels = [level for level, (opened, _) in enumerate(self.open) if opened == name]
        if not levels:
            return
        if levels[-1] > 1:
            self.open[1][1].append(line)
        self._close_to(levels[-1])

    def _close_to(self, level: int) -> None:
        """Close components until only `level` of them are open."""
        while len(self.open) > level:
            name, lines = self.open.pop()
            if len(self.open) == 1:
                self.components.append(Component(name, (*lines, f"END:{name}")))


def _is(line: str, keyword: str) -> bool:
    return line[: len(keyword) + 1].upper() == f"{keyword}:"
