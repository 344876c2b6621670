"""Companies with their mail domains, and jobs with the references that subjects name them by."""

import re
from dataclasses import dataclass
from functools import lru_cache

from syncd.model.folding import fold

LONGEST_SUBJECT = 500
_TOKEN = re.compile(r"#?[^\W_][\w./-]{1,39}")
_SHORT_NUMBER = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class CompanyRecord:
    """What a file says of a company; "" and () for what it does not say."""

    name: str
    external_id: str = ""
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class JobRecord:
    """What a file says of a job; `reference` is what it is known by, "" what the file does not say."""

    reference: str
    title: str = ""
    company: str = ""
    location: str = ""
    status: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Company:
    """A company of the directory; `people` is how many work there."""

    id: int
    record: CompanyRecord
    people: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """A job of the directory."""

    id: int
    record: JobRecord


def reference_key(reference: str) -> str:
    """The same for "JB-1204" and "#jb-1204."; "" for what cannot be told in a subject."""
    return "".join(fold(reference).split()) if any(c.isdigit() for c in reference) else ""


def references_in(subject: str) -> tuple[str, ...]:
    """Keys of whatever in a subject may be a job's reference, in order: a word with a digit in it.

    A number of at most four digits may be a year or a floor: it is one only behind a "#".
    """
    return _references_in(subject[:LONGEST_SUBJECT])


# Looked up, weighed and stored, one subject is asked about several times; and all of a thread have the same.
@lru_cache(maxsize=1024)
def _references_in(subject: str) -> tuple[str, ...]:
    tokens = (token for token in _TOKEN.findall(subject) if not _SHORT_NUMBER.fullmatch(token))
    return tuple(key for token in tokens if (key := reference_key(token)))
