"""The first real mail finds loaded what storing takes, and the rehearsal leaves nothing behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from structlog.testing import capture_logs

from syncd.cli import run
from syncd.model.agency import Agency
from syncd.pipeline import dress_rehearsal, rehearsal
from syncd.store import tables
from syncd.store.database import Database
from tests.unit.activities.agency import AGENCY

from .office import NOW, Office, mail


def rehearse(database: Database) -> int:
    return dress_rehearsal.rehearse(database, AGENCY, rehearsal.rehearse(AGENCY), NOW)


@contextmanager
def compiled(database: Database) -> Iterator[list[str]]:
    """The statements that had to be compiled meanwhile."""
    found: list[str] = []

    def look(_conn: Any, _cursor: Any, statement: str, _values: Any, context: Any, _many: bool) -> None:
        if context.compiled is not None and context.cache_hit.name == "CACHE_MISS":
            found.append(statement)

    event.listen(database.engine, "before_cursor_execute", look)
    yield found
    event.remove(database.engine, "before_cursor_execute", look)


@pytest.mark.parametrize("mails", [1, 3])
def test_the_first_mails_wait_for_no_statement_to_be_compiled(office: Office, mails: int) -> None:
    office.knows()
    assert rehearse(office.database) > 3
    office.sync()  # finds nothing, as the pass that a start begins with
    for number in range(mails):
        office.deliver(mail(Subject=f"Role {number}", Message_ID=f"<{number}@client.example>"))
    with compiled(office.database) as statements:
        office.sync()
    assert len(office.activities()) == mails
    assert [one for one in statements if "source_states" not in one] == []


def test_whoever_the_agency_is_there_is_a_rehearsal(office: Office) -> None:
    nobody = Agency("", "GB", frozenset(), (), ZoneInfo("UTC"))
    for agency in (nobody, replace(nobody, domains=frozenset({"acme.example", "globex.example"}))):
        dress_rehearsal.rehearse(office.database, agency, rehearsal.rehearse(agency), NOW)


def test_nothing_of_a_rehearsal_is_in_the_database(office: Office) -> None:
    def held() -> list[Any]:
        with office.database.read() as conn:
            return [conn.execute(table.select()).all() for table in tables.metadata.sorted_tables]

    office.knows()
    before = held()
    assert rehearse(office.database) > 3
    assert held() == before


def test_a_rehearsal_that_fails_keeps_nobody_from_their_mail(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("the text of a mail")

    monkeypatch.setattr(dress_rehearsal, "record", broken)
    with capture_logs() as logs:
        run._rehearse(office.database, AGENCY)
    assert [(one["event"], one["error"], "the text" in str(one)) for one in logs] == [
        ("rehearsal_failed", "KeyError", False)
    ]
