"""The lines of a call record file: walked over, remembered up to where they were read, and cut into fields."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import BinaryIO

from syncd.errors import ParseError
from syncd.model.items import Cursor
from syncd.sources import cursor_text

MAX_LINE = 64 * 1024
"""Octets. A longer line is no call record; it is reported as a broken row."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How the file's rows are cut: the names of their fields, what stands between them, how long the header is."""

    names: tuple[str, ...]
    delimiter: str
    header_octets: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its number from 1 and its octets, without the line break."""

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the file was read: `digest` is the hash of the `offset` octets that `lines` lines take.

    `stat` is the file's size and time of change when it was read to its end, "" in the middle of it.
    """

    stat: str = ""
    offset: int = 0
    lines: int = 0
    digest: str = ""

    @classmethod
    def of(cls, cursor: Cursor | None) -> "Progress":
        fields = cursor_text.read(cursor)
        return cls(
            cursor_text.text(fields, "stat"),
            cursor_text.number(fields, "offset"),
            cursor_text.number(fields, "lines"),
            cursor_text.text(fields, "digest"),
        )


class Reading:
    """Walks over the lines of the file, and knows how far it came.

    A last line without a line break is given as well, but counts as unread: its end may still be on its way.
    """

    def __init__(self, file: BinaryIO, layout: Layout, lines: int) -> None:
        self.layout = layout
        self._file = file
        self._lines = lines
        self._offset = 0
        self._hash = blake2b(digest_size=16)

    @classmethod
    def anew(cls, file: BinaryIO, layout: Layout) -> "Reading":
        reading = cls(file, layout, lines=1)
        reading._skip(layout.header_octets)
        return reading

    @classmethod
    def after(cls, file: BinaryIO, layout: Layout, progress: Progress) -> "Reading | None":
        """Go on where the file was read up to; None if what stands before is no longer the same."""
        reading = cls(file, layout, progress.lines)
        reading._skip(progress.offset)
        known = progress.offset >= layout.header_octets and reading._hash.hexdigest() == progress.digest
        return reading if known else None

    def progress(self, stat: str = "") -> Progress:
        return Progress(stat, self._offset, self._lines, self._hash.hexdigest())

    def __iter__(self) -> Iterator[Line]:
        while data := self._file.readline(MAX_LINE):
            number = self._lines + 1
            if data.endswith(b"\n"):
                self._took(data)
                self._lines = number
            elif len(data) == MAX_LINE:
                self._took(data)
                self._to_line_break()
                self._lines = number
            if data.strip(b" \t\r\n,;"):
                yield Line(number, data.rstrip(b"\r\n"))

    def _took(self, data: bytes) -> None:
        self._hash.update(data)
        self._offset += len(data)

    def _to_line_break(self) -> None:
        while data := self._file.readline(MAX_LINE):
            self._took(data)
            if data.endswith(b"\n"):
                return

    def _skip(self, count: int) -> None:
        self._file.seek(0)
        while count > self._offset and (data := self._file.read(min(1 << 20, count - self._offset))):
            self._took(data)


def parse_row(layout: Layout, line: Line) -> dict[str, str]:
    """The fields of a row by the names of their columns. Raises ParseError that says what is wrong with it."""
    text = decoded(line.data)
    if len(line.data) >= MAX_LINE - 1 or "\0" in text:
        raise ParseError("this is no call record")
    try:
        fields = next(csv.reader([text], delimiter=layout.delimiter, strict=True))
    except csv.Error as error:
        raise ParseError(str(error)) from None
    while len(fields) > len(layout.names) and not fields[-1]:
        fields.pop()
    if len(fields) != len(layout.names):
        raise ParseError(f"{len(fields)} fields where there should be {len(layout.names)}")
    return dict(zip(layout.names, fields, strict=True))


def decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
