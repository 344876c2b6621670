"""CSV files of companies and of jobs become records, each broken row with its line and what is wrong with it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from syncd.errors import ParseError
from syncd.formats import spreadsheets
from syncd.formats.people import misnamed
from syncd.formats.repeated import Identity, agreeing
from syncd.formats.spreadsheets import one_line, several
from syncd.model import firms
from syncd.model.addresses import domain, normalise
from syncd.model.free_mail import is_free_mail
from syncd.model.register import CompanyRecord, JobRecord, reference_key

COMPANY_COLUMNS = ("external_id", "name", "domains")
JOB_COLUMNS = ("reference", "title", "company", "location", "status", "owner")

R = TypeVar("R", CompanyRecord, JobRecord)


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """One row of the file, `line` counted from 1 with the header: a record, what is wrong with it, or both.

    A row with both is taken in without what the problem names.
    """

    line: int
    record: R | None = None
    problem: str = ""


def companies(data: bytes) -> Iterable[Entry[CompanyRecord]]:
    """Every row of a list of companies. Raises ParseError when the file as a whole is none."""
    return agreeing(_entries(data, COMPANY_COLUMNS, "name", _company), _COMPANY, Entry)


def jobs(data: bytes) -> Iterable[Entry[JobRecord]]:
    """Every row of a list of jobs. Raises ParseError when the file as a whole is none."""
    return agreeing(_entries(data, JOB_COLUMNS, "reference", _job), _JOB, Entry)


def _both_companies(one: CompanyRecord, other: CompanyRecord) -> CompanyRecord:
    return replace(one, domains=tuple(dict.fromkeys((*one.domains, *other.domains))))


def _both_jobs(one: JobRecord, other: JobRecord) -> JobRecord:
    return JobRecord(*(getattr(one, field) or getattr(other, field) for field in JOB_COLUMNS))


_COMPANY: Identity[CompanyRecord] = Identity(
    "external_id", lambda record: record.external_id, lambda one: {"company": one.name}, firms.is_same, _both_companies
)
_JOB: Identity[JobRecord] = Identity(
    "reference",
    lambda record: reference_key(record.reference),
    lambda one: {"title": one.title, "company": one.company},
    firms.is_same,
    _both_jobs,
)


def _entries(
    data: bytes, known: Sequence[str], needed: str, read: Callable[[Mapping[str, str]], tuple[R | None, str]]
) -> Iterator[Entry[R]]:
    sheet = spreadsheets.read(data)
    if needed not in sheet.columns:
        raise ParseError(f"has no column `{needed}`; the first line must name the columns: {','.join(known)}")
    for row in misnamed(sheet.columns, known):
        yield Entry(row.line, problem=row.problem)
    for line in sheet.lines:
        problem = line.problem or ("" if line.cells[needed] else f"has no {needed}")
        yield Entry(line.number, *((None, problem) if problem else read(line.cells)))


def _company(row: Mapping[str, str]) -> tuple[CompanyRecord | None, str]:
    written = several(row.get("domains", ""), ";,")
    found = [domain(one.rpartition("@")[2].removeprefix("www.")) for one in written]
    if broken := [one for one, read in zip(written, found, strict=True) if "." not in read]:
        return None, f'has "{broken[0]}" among its domains, which is no domain'
    shared = [one for one in found if is_free_mail(one)]
    problem = f"is imported without {shared[0]}, where anybody may have a mailbox" if shared else ""
    own = tuple(one for one in dict.fromkeys(found) if one not in shared)
    return CompanyRecord(one_line(row["name"]), row.get("external_id", ""), own), problem


def _job(row: Mapping[str, str]) -> tuple[JobRecord | None, str]:
    if not reference_key(row["reference"]):
        return None, f'has the reference "{row["reference"]}", which has no digit and would be found in any subject'
    texts = {name: one_line(row.get(name, "")) for name in JOB_COLUMNS}
    return JobRecord(**{**texts, "owner": normalise(texts["owner"]) or texts["owner"]}), ""
