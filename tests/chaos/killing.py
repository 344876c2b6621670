"""End a pass at any statement to the database, as a killed process would: nothing more is said to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from syncd.store.database import Database


class Killed(BaseException):
    """No Exception: nothing in the program may catch it."""


@contextmanager
def killed_at(database: Database, statement: int) -> Iterator[None]:
    """Kill at this statement or commit, counted from 0; whoever has less to say gets away. Reopen the database then."""
    left = statement

    def count(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise Killed

    for moment in ("before_cursor_execute", "after_cursor_execute", "commit"):
        event.listen(database.engine, moment, count)
    try:
        yield
    except Killed:
        pass
    finally:
        for moment in ("before_cursor_execute", "after_cursor_execute", "commit"):
            event.remove(database.engine, moment, count)
