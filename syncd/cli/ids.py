"""Ids as an admin types them: whether there can be such a one, and whose it is."""

import typer
from sqlalchemy import Connection

from syncd.model.people import Person
from syncd.model.register import Job, reference_key
from syncd.store import jobs, ledger, people, register_changes
from syncd.store.register_changes import RegisterKind

LARGEST = 2**63 - 1
"""What a column of ids holds; a larger number is an error of the database instead of nobody."""


def can_be(id_: int) -> bool:
    return 0 < id_ <= LARGEST


def existing(id_: int) -> int:
    """An id that a row can have: a larger number is 0, which none has."""
    return id_ if can_be(id_) else 0


def item(connection: Connection, id_: int | None) -> int | None:
    """The id of an item, None for none. Raises a usage error where there is no such item."""
    if id_ is not None and not (can_be(id_) and any(ledger.rows(connection, ids=[id_]))):
        raise typer.BadParameter(f"there is no item {id_}; `syncd ledger` lists them")
    return id_


def person(connection: Connection, id_: int) -> Person:
    """The person of this id. Raises a usage error where there is none."""
    found = people.get(connection, id_) if can_be(id_) else None
    if found is None:
        raise typer.BadParameter(f"there is no person {id_}; `syncd people find` looks for one")
    return found


def job(connection: Connection, named: str) -> Job:
    """The job of this reference, however that is spaced, else of this id. Raises a usage error where there is none."""
    key = reference_key(named)
    found = jobs.by_reference(connection, [key]).get(key)
    if found is None and named.isdecimal():
        found = jobs.get(connection, existing(int(named)))
    if found is None:
        raise typer.BadParameter(f"there is no job {named}; `syncd jobs find` looks for one")
    return found


def jobs_of_history(connection: Connection, named: str) -> list[int]:
    """The ids under which a job has a history, oldest first: it may have been removed, and come back as another.

    Raises a usage error where there is none.
    """
    key = reference_key(named)
    there = jobs.by_reference(connection, [key]).values()
    found = [*register_changes.removed_jobs(connection, key), *(one.id for one in there)]
    if not found and named.isdecimal():
        id_ = existing(int(named))
        found = [id_] if register_changes.history(connection, RegisterKind.JOB, id_) else []
    return found or [job(connection, named).id]
