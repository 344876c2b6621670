"""A CSV file of people becomes records, each broken row with its line and what is wrong with it."""

import csv
import difflib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from syncd.errors import ParseError
from syncd.model.addresses import normalise
from syncd.model.people import PersonRecord, PersonRole, PhonePoint

COLUMNS = (
    *("external_id", "name", "role", "emails", "phones", "company"),
    *("title", "location", "salary", "status", "owner"),
)
ROLES = {role.value: role for role in PersonRole}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file, `line` counted from 1 with the header: a record, the problem with it, or both."""

    line: int
    record: PersonRecord | None = None
    problem: str = ""


def parse(data: bytes) -> Iterator[Row]:
    """Yield every row of a CSV (UTF-8, else Windows-1252; `,` `;` or tab). Numbers stay as written.

    Raises ParseError when the file as a whole is no list of people.
    """
    text = _decode(data)
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey=None)
    names = [name.strip().lower() for name in reader.fieldnames or ()]
    if "name" not in names:
        raise ParseError(f"has no column `name`; the first line must name the columns: {','.join(COLUMNS)}")
    reader.fieldnames = names
    yield from _misnamed(names)
    try:
        for cells in reader:
            yield _row(reader.line_num, cells)
    except csv.Error as error:
        yield Row(reader.line_num, problem=f"is not CSV ({error})")


def _misnamed(names: Sequence[str]) -> Iterator[Row]:
    """A column that is kept as an extra, but was surely meant for one that we read."""
    for name in names:
        meant = difflib.get_close_matches(name.replace("-", "").replace(" ", "_"), COLUMNS, n=1, cutoff=0.8)
        if name not in COLUMNS and meant and meant[0] not in names:
            yield Row(1, problem=f'calls a column "{name}", which is not read; did you mean "{meant[0]}"?')


def _row(line: int, cells: Mapping[str | None, str | list[str] | None]) -> Row:
    if None in cells:
        return Row(line, problem="has more cells than the header; is a comma missing its quotes?")
    if any(value is None for value in cells.values()):
        return Row(line, problem="has fewer cells than the header")
    row = {str(key): str(value).strip() for key, value in cells.items()}
    unknown = [role for role in _several(row.get("role", "")) if role.lower() not in ROLES]
    if not row["name"]:
        return Row(line, problem="has no name")
    if unknown:
        return Row(line, problem=f'has the role "{unknown[0]}"; known are candidate and client')
    broken = [email for email in _several(row.get("emails", "")) if not normalise(email)]
    if broken:
        return Row(line, problem=f'has "{broken[0]}" among its emails, which is no address')
    return Row(line, _record(row))


def _record(row: Mapping[str, str]) -> PersonRecord:
    return PersonRecord(
        name=" ".join(row["name"].split()),
        external_id=row.get("external_id") or None,
        roles=tuple(dict.fromkeys(ROLES[role.lower()] for role in _several(row.get("role", "")))),
        emails=tuple(dict.fromkeys(normalise(email) for email in _several(row.get("emails", "")))),
        phones=tuple(PhonePoint(number) for number in _several(row.get("phones", ""))),
        company=row.get("company", ""),
        title=row.get("title", ""),
        location=row.get("location", ""),
        salary=row.get("salary", ""),
        status=row.get("status", ""),
        owner=normalise(row.get("owner", "")) or row.get("owner", "").lower(),
        extra=tuple((name, value) for name, value in row.items() if name not in COLUMNS and value),
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
