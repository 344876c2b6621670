"""What it takes to store a batch: few statements, and none that reads a whole table."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from tests.unit.pipeline.office import PRIYA, Office, invitation, mail
from tests.unit.pipeline.office import event as meeting

Statement = tuple[str, Any]


@contextmanager
def listening(office: Office) -> Iterator[list[Statement]]:
    """Every statement that runs meanwhile, with (the first of) its parameters."""
    heard: list[Statement] = []

    def hear(_conn: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        heard.append((statement, parameters[0] if many else parameters))

    event.listen(office.database.engine, "before_cursor_execute", hear)
    yield heard
    event.remove(office.database.engine, "before_cursor_execute", hear)


def scans(office: Office, statements: list[Statement]) -> list[str]:
    """Where SQLite would read a table from end to end, by its own plan."""
    found = []
    with office.database.engine.connect() as conn:
        for statement, parameters in statements:
            if statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
                plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                found += [f"{row.detail}: {statement}" for row in plan if is_scan(row.detail)]
    return found


def is_scan(detail: str) -> bool:
    """A scan of an index from end to end is one, too; the values that a statement was given are no table."""
    given = ("json_each", "VIRTUAL TABLE", "CONSTANT ROW")
    return detail.startswith("SCAN") and not any(one in detail for one in given)


def is_meant(scan: str) -> bool:
    """The states are a row for each source, that index holds what failed, what is to be looked at is soon emptied.

    Namesakes and mentions are counted as far as a few hundred, and whoever was erased on request is a handful. Of the
    ledger's latest rows as many are looked at as come between two looks at the clock.
    """
    few = {"source_states", "unsettled", "counted", "forgotten"}
    return scan.split()[1].rstrip(":") in few or "ix_ledger_next_try" in scan or "ORDER BY ledger.id DESC" in scan


@pytest.fixture
def busy(office: Office) -> Office:
    """An office that has stored one of everything and is about to read all of it again, and more."""
    office.knows()
    office.deliver(mail())
    office.deliver(mail("Ann Other <ann@stranger.example>", Message_ID="<other@stranger.example>"))
    office.deliver(invitation(meeting(PRIYA, method="REQUEST")))
    office.book(meeting(PRIYA, RRULE="FREQ=WEEKLY;COUNT=90", uid="weekly@northbridge.example"))
    office.ring(**{"from": "020 7946 0999"})
    office.sync()
    office.deliver(mail(), to="bob")
    office.deliver(mail("Pat Else <pat@stranger.example>", Message_ID="<else@stranger.example>"))
    office.book(meeting(PRIYA, RRULE="FREQ=WEEKLY;COUNT=80", uid="weekly@northbridge.example"), href="weekly")
    office.ring(**{"from": "020 7946 0998"})
    return office


def test_storing_a_batch_reads_no_table_from_end_to_end(busy: Office) -> None:
    with listening(busy) as heard:
        busy.sync()
    assert [scan for scan in scans(busy, heard) if not is_meant(scan)] == []


def test_a_mail_that_was_pushed_takes_few_statements(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    office.sync()
    office.deliver(mail(Message_ID="<second@client.example>"))
    with listening(office) as heard:
        office.sync()
    writes = [statement for statement, _ in heard if statement.startswith(("INSERT", "UPDATE", "DELETE"))]
    tables = [statement.split()[2] for statement in writes if "source_states" not in statement]
    assert sorted(tables) == sorted(
        ["activities", "credits", "cursors", "ledger", "ledger_activities", "links", "mentions"]
    )
