"""An iCalendar object (RFC 5545 §3.4) taken apart into its components, without yet reading them."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from icalendar.parser import Contentline

from syncd.errors import ParseError
from syncd.formats.charsets import decode, storable

MAX_BYTES = 50_000_000
MAX_DEPTH = 20

_TOP = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})
_FOLD = re.compile(rb"(?:\r{0,2}\n|\r)[ \t]")
_LINE_END = re.compile(r"\r{0,2}\n|\r")
_NO_LINE_END = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_PROPERTY = re.compile(r"[A-Za-z0-9-]+[;:]")
# Microsoft writes `TZID=tzone://Microsoft/Utc` without the quotation marks that the colon needs.
_BARE_URI = re.compile(r";TZID=([a-z]+://[^\":;]+)", re.IGNORECASE)
_WORDS = re.compile(r"(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|X-ALT-DESC)[;:]", re.IGNORECASE)
_TEXTS = ("DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "X-ALT-DESC")


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


def unfolded(data: bytes) -> Iterator[str]:
    """The content lines. One that is no property belongs to the text before it, which somebody forgot to fold."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    # Folds may cut a character in two, so they are undone before anything is decoded.
    text = storable(_NO_LINE_END.sub(" ", _LINE_END.sub("\n", decode(_FOLD.sub(b"", data)))))
    pending: list[str] = []
    for line in text.split("\n"):
        if _PROPERTY.match(line):
            if pending:
                yield "\\n".join(pending)
            pending = [line.rstrip()]
        elif line.strip() and pending and pending[0].upper().startswith(_TEXTS):
            pending.append(line.strip())
    if pending:
        yield "\\n".join(pending)


def without(data: bytes, emails: Collection[str]) -> bytes:
    """A calendar without lines that hold one of these addresses, and then without anybody's words; else as it is."""
    if not emails:
        return data
    lines = list(unfolded(data))
    whole = re.compile(rf"(?<![\w.+-])(?:{'|'.join(map(re.escape, sorted(emails)))})(?![\w-]|\.\w)", re.IGNORECASE)
    if not any(whole.search(line) for line in lines):
        return data
    kept = (line for line in lines if not whole.search(line) and not _WORDS.match(line))
    return "\r\n".join((*kept, "")).encode()


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
