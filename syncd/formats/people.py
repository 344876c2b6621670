"""A CSV file of people becomes records, each broken row with its line and what is wrong with it."""

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from syncd.errors import ParseError
from syncd.formats import spreadsheets
from syncd.formats.spreadsheets import one_line, several
from syncd.model.addresses import normalise
from syncd.model.people import PersonRecord, PersonRole, PhonePoint

COLUMNS = (
    *("external_id", "name", "role", "emails", "phones", "company"),
    *("title", "location", "salary", "status", "owner"),
    *("notice_period", "availability"),
)
_MEANT = {
    **dict.fromkeys(("id", "contact_id", "candidate_id", "person_id"), "external_id"),
    **dict.fromkeys(("mail", "email_address", "email_addresses", "e_mail_address", "work_email"), "emails"),
    **dict.fromkeys(("phone_number", "phone_numbers", "telephone", "telephone_number", "tel"), "phones"),
    **dict.fromkeys(("mobile", "mobile_phone", "mobile_number", "cell", "cell_phone", "work_phone"), "phones"),
    **dict.fromkeys(("employer", "company_name", "organisation", "organization"), "company"),
    **dict.fromkeys(("job_title", "position"), "title"),
    **dict.fromkeys(("full_name", "display_name", "contact_name", "candidate_name"), "name"),
}
"""What other programs call a column, and what it is here."""
_MUST_NAME = f"the first line must name the columns: {','.join(COLUMNS)}"
_KNOWN_BY = ("external_id", "emails")
"""Columns by which whoever was imported is known when the file is mended and imported again."""
_IN_PARTS = {"first name", "given name", "forename", "last name", "surname", "family name"}
ROLES = {role.value: role for role in PersonRole}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file, `line` counted from 1 with the header: a record, the problem with it, or both."""

    line: int
    record: PersonRecord | None = None
    problem: str = ""


def parse(data: bytes) -> Iterator[Row]:
    """Yield every row of a CSV of people. Numbers stay as written.

    Raises ParseError when the file as a whole is no list of people.
    """
    sheet = spreadsheets.read(data)
    if "name" not in sheet.columns:
        raise ParseError(f"has no column `name`{_instead(sheet.columns)}; {_MUST_NAME}")
    if not any(name in sheet.columns for name in _KNOWN_BY):
        _refuse_unknown_again(sheet.columns)
    yield from misnamed(sheet.columns, COLUMNS)
    for line in sheet.lines:
        yield _row(line.number, line.cells) if not line.problem else Row(line.number, problem=line.problem)


def _instead(columns: Sequence[str]) -> str:
    """What may stand for the name in a file that has no column for it."""
    if parts := [name for name in columns if name in _IN_PARTS]:
        return f": put what stands under {_quoted(parts)} into one"
    meant = [name for name in columns if _meant(name, COLUMNS) == "name"]
    return f", and {_quoted(meant)}, which is not read: call that `name`" if meant else ""


def _refuse_unknown_again(columns: Sequence[str]) -> None:
    """Once such columns were mended, an import would add everybody a second time."""
    meant = {name: called for name in columns if (called := _meant(name, COLUMNS)) in _KNOWN_BY}
    if meant:
        raise ParseError(
            f"calls {_quoted(meant)} what is {' and '.join(f'`{called}`' for called in dict.fromkeys(meant.values()))}"
            " here, and nothing was imported: without them nobody is known again when it is imported once more; "
            "mend the first line"
        )


def _quoted(names: Iterable[str]) -> str:
    return " and ".join(f'"{name}"' for name in names)


def misnamed(names: Sequence[str], known: Sequence[str]) -> Iterator[Row]:
    """A column that is kept as an extra, but was surely meant for one that we read."""
    for name in names:
        meant = "" if name in known else _meant(name, known)
        if meant and meant not in names:
            yield Row(1, problem=f'calls a column "{name}", which is not read; did you mean "{meant}"?')


def _meant(name: str, known: Sequence[str]) -> str:
    word = name.replace(" ", "_")
    if (called := _MEANT.get(word.replace("-", "_"), "")) in known:
        return called
    return next(iter(difflib.get_close_matches(word.replace("-", ""), known, n=1, cutoff=0.8)), "")


def _row(line: int, row: Mapping[str, str]) -> Row:
    problems = list(_problems(row))
    return Row(line, problem="; ".join(problems)) if problems else Row(line, _record(row))


def _problems(row: Mapping[str, str]) -> Iterator[str]:
    """All that is wrong with a row at once: whoever mends it wants to mend it once."""
    if not row["name"]:
        yield "has no name"
    for role in several(row.get("role", "")):
        if role.lower() not in ROLES:
            yield f'has the role "{role}", and known are candidate and client'
    for email in several(row.get("emails", ""), ";,"):
        if not normalise(email):
            yield f'has "{email}" among its emails, which is no address'


def _record(row: Mapping[str, str]) -> PersonRecord:
    emails = (normalise(email) for email in several(row.get("emails", ""), ";,"))
    return PersonRecord(
        name=" ".join(row["name"].split()),
        external_id=row.get("external_id") or None,
        roles=tuple(dict.fromkeys(ROLES[role.lower()] for role in several(row.get("role", "")))),
        emails=tuple(dict.fromkeys(emails)),
        phones=tuple(PhonePoint(number) for number in several(row.get("phones", ""))),
        company=one_line(row.get("company", "")),
        title=one_line(row.get("title", "")),
        location=one_line(row.get("location", "")),
        salary=one_line(row.get("salary", "")),
        notice_period=one_line(row.get("notice_period", "")),
        availability=one_line(row.get("availability", "")),
        status=one_line(row.get("status", "")),
        owner=normalise(row.get("owner", "")) or row.get("owner", "").lower(),
        extra=tuple((name, value) for name, value in row.items() if name not in COLUMNS and value),
    )
