"""Call records out of a CSV file that a telephone exchange appends to."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from syncd.errors import ParseError, SourceError
from syncd.model.items import Batch, Census, Cursor, FolderCheck, ItemKind, Location, RawItem, Unreadable
from syncd.sources import cursor_text, hrefs, portions
from syncd.sources.base import Refetched, Scope
from syncd.sources.call_lines import MAX_LINE, Layout, Line, Progress, Reading, decoded, parse_row

BATCH_ROWS = 200
DELIMITERS = ",;\t"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
ALWAYS_NEEDED = ("start", "from", "to")
NEEDED_UNMAPPED = (*ALWAYS_NEEDED, "direction", "duration_seconds", "answered", "recruiter")


@dataclass(frozen=True, slots=True)
class CallsSettings:
    """Where the file is, and which of its columns holds what: our name → the file's. It begins with a header line."""

    path: Path
    columns: Mapping[str, str] = field(default_factory=dict)


class CallsSource:
    """A CSV of call records, one line a row; a row that cannot be read harms no other.

    The location's href is the value of the id column, else a digest of the row. Rows that were rotated away are not
    reported as gone. The scope is not applied: which call is too old takes parsing, and there is but one folder.
    """

    def __init__(self, name: str, settings: CallsSettings, _scope: Scope) -> None:
        self._name = name
        self._settings = settings
        self._folder = hrefs.storable(settings.path.name)
        self._closings = 0

    @property
    def name(self) -> str:
        return self._name

    def check(self) -> tuple[FolderCheck, ...]:
        return (FolderCheck(self._folder, sum(1 for _ in self._everything())),)

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        opened = self._closings
        progress = Progress.of(cursors.get(self._folder))
        stat = self._stat()
        if stat == progress.stat:
            return
        with self._open() as file:
            reading = self._resume(file, progress)
            while rows := self._rows(reading, BATCH_ROWS):
                if self._closings != opened:
                    raise SourceError(self._name, "closed during a pull", state="unreachable")
                yield self._batch(rows, reading.progress())
            yield self._batch((), reading.progress(stat))

    def census(self) -> Iterator[Census]:
        yield Census(self._folder, tuple(dict.fromkeys(item.location for item in self._everything())))

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        wanted = set(locations)
        found = {item.location: item for item in self._everything() if item.location in wanted}
        return Refetched(
            items=portions.readable(found.values()),
            unreadable=portions.unreadable(found.values()),
            gone=tuple(location for location in locations if location not in found),
        )

    def close(self) -> None:
        self._closings += 1

    def _batch(self, rows: Sequence[RawItem | Unreadable], progress: Progress) -> Batch:
        # A call that stands twice in the file is one item: the later line is the exchange's last word.
        rows = tuple({row.location: row for row in rows}.values())
        return Batch(
            self._folder,
            items=portions.readable(rows),
            cursor=cursor_text.write(**asdict(progress)),
            unreadable=portions.unreadable(rows),
        )

    def _everything(self) -> Iterator[RawItem | Unreadable]:
        with self._open() as file:
            reading = self._resume(file, Progress())
            while rows := self._rows(reading, BATCH_ROWS):
                yield from rows

    def _rows(self, reading: Reading, count: int) -> list[RawItem | Unreadable]:
        try:
            return [self._row(reading.layout, line) for line in islice(reading, count)]
        except OSError as error:
            raise self._unavailable(error) from None

    def _row(self, layout: Layout, line: Line) -> RawItem | Unreadable:
        try:
            row = parse_row(layout, line)
        except ParseError as error:
            return Unreadable(self._location("line-" + _digest(line.data)), f"line {line.number}: {error.cause}")
        content = json.dumps(row, ensure_ascii=False).encode("utf-8", "replace")
        id_ = row.get(self._settings.columns.get("id", "id"), "").strip()
        return RawItem(self._location(id_ or "row-" + _digest(content)), ItemKind.CALL, content)

    def _location(self, href: str) -> Location:
        return Location(self._name, self._folder, href=hrefs.storable(href))

    def _resume(self, file: BinaryIO, progress: Progress) -> Reading:
        try:
            layout = self._layout(file)
            return Reading.after(file, layout, progress) or Reading.anew(file, layout)
        except OSError as error:
            raise self._unavailable(error) from None

    def _layout(self, file: BinaryIO) -> Layout:
        first = file.readline(MAX_LINE)
        text = decoded(first.removeprefix(BYTE_ORDER_MARK))
        if "\0" in text or first.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise self._unusable("is no CSV in UTF-8 or Windows-1252", "export it as CSV (UTF-8)")
        delimiter = max(DELIMITERS, key=text.count)
        names = tuple(name.strip().strip('"') for name in text.rstrip("\r\n").split(delimiter))
        self._require_columns(names)
        return Layout(names, delimiter, len(first))

    def _require_columns(self, names: Sequence[str]) -> None:
        mapped = self._settings.columns
        needed = {ours: ours for ours in (ALWAYS_NEEDED if mapped else NEEDED_UNMAPPED)} | dict(mapped)
        missing = [theirs for theirs in needed.values() if theirs not in names]
        if missing:
            has = ", ".join(name for name in names if name) or "none"
            raise self._unusable(
                f"lacks the column {', '.join(missing)}; it has {has}",
                "name its columns under `columns`, or add a header line",
            )

    def _stat(self) -> str:
        try:
            status = self._settings.path.stat()
        except OSError as error:
            raise self._unavailable(error) from None
        return f"{status.st_size}:{status.st_mtime_ns}"

    def _open(self) -> BinaryIO:
        try:
            if not self._settings.path.is_file():
                raise FileNotFoundError(2, "no such file")
            return self._settings.path.open("rb")
        except OSError as error:
            raise self._unavailable(error) from None

    def _unavailable(self, error: OSError) -> SourceError:
        return SourceError(
            self._name,
            f"{self._settings.path}: {error.strerror}",
            state="unreachable",
            advice="see that the exchange writes it there and that syncd may read it",
        )

    def _unusable(self, what: str, advice: str) -> SourceError:
        return SourceError(self._name, f"{self._settings.path} {what}", permanent=True, advice=advice)


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=12).hexdigest()
