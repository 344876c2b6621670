"""CSV as spreadsheets and CRMs write it: rows by column, each with the line it begins on."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from syncd.formats.charsets import storable

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its line in the file, counted from 1, and its cells by column; or what is wrong with it."""

    number: int
    cells: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns in lower case, and the rows below them; empty ones are left out."""

    columns: tuple[str, ...]
    lines: Iterator[Line]


def read(data: bytes) -> Sheet:
    """Read a CSV: UTF-8 or UTF-16, else Windows-1252; divided by commas, semicolons, tabs or bars."""
    text, first = _decode(data), 1
    if marked := _SEPARATOR_LINE.match(text):
        # Excel says so in a first line of its own where the comma of its country is a decimal comma.
        text, first = text[marked.end() :], 2
    written = io.StringIO(text, newline="").readlines()
    delimiter = marked[1] if marked else _delimiter(written)
    rows = _rows(written, delimiter)
    header = next((cells for _, cells, _ in rows if any(map(str.strip, cells))), [])
    columns = tuple(" ".join(name.split()).lower() for name in header)
    return Sheet(columns, _lines(rows, columns, first))


def one_line(cell: str) -> str:
    """A cell on one line: an address that was written on three is divided by commas."""
    return ", ".join(part.rstrip(",") for line in cell.split("\n") if (part := " ".join(line.split())))


def several(cell: str, separators: str = ";") -> tuple[str, ...]:
    """The values of a cell that holds several; each line of a cell is one."""
    for separator in separators:
        cell = cell.replace(separator, "\n")
    return tuple(part.strip() for part in cell.split("\n") if part.strip())


def _lines(rows: Iterator[tuple[int, list[str], str]], columns: Sequence[str], first: int) -> Iterator[Line]:
    for at, cells, problem in rows:
        number = at + first
        cells = [storable(cell).strip() for cell in cells]
        if problem:
            yield Line(number, problem=problem)
        elif any(cells[len(columns) :]):
            yield Line(number, problem="has more cells than the header; is a comma missing its quotes?")
        elif any(cells) and len(cells) < len(columns):
            yield Line(number, problem="has fewer cells than the header")
        elif any(cells):
            yield Line(number, dict(zip(columns, cells, strict=False)))


def _rows(written: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str], str]]:
    """(line from 0, cells, problem). After a row that cannot be read, what follows is read from the next line on."""
    start = 0
    while start < len(written):
        rest = (written[n] for n in range(start, len(written)))
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        at = start
        try:
            for cells in reader:
                yield at, cells, ""
                at = start + reader.line_num
            return
        except csv.Error as error:
            yield at, [], _told(str(error))
            start = at + 1


def _told(error: str) -> str:
    if "unexpected end" in error or "field larger" in error:
        return "opens a quote that is never closed"
    return f"is not CSV ({error}); a quote inside a cell is written twice"


def _delimiter(written: Sequence[str]) -> str:
    """What divides the header most often, outside of quotes."""
    header = re.sub(r'"[^"]*"', "", next((line for line in written if line.strip()), ""))
    return max(DELIMITERS, key=header.count)


def _decode(data: bytes) -> str:
    if data[:2] in _UTF16:
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
