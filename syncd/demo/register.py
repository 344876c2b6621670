"""The agency's directory as the CSV that `syncd people import` reads."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from syncd.demo.party import Party

COLUMNS = (
    "external_id", "name", "role", "emails", "phones", "company", "title", "location", "salary", "status", "owner",
)  # fmt: skip


def write(path: Path, people: Iterable[Party], owners: Mapping[str, str]) -> None:
    """Write the CSV; `owners` maps a recruiter's key to their address."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(_row(person, owners[person.owner]) for person in people)


def _row(person: Party, owner: str) -> tuple[str, ...]:
    phones = ";".join(number.shown for number in person.numbers)
    contact = (person.external_id, person.name, ";".join(person.roles), ";".join(person.emails), phones)
    return (*contact, person.company, person.title, person.location, person.salary, person.status, owner)
