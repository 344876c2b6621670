"""How a list is written: a batch a transaction, or on trial."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress

from sqlalchemy import Connection

from syncd.store.database import Database


class _DryRunError(Exception):
    """Takes back what a dry run did."""


@contextmanager
def writing(database: Database, dry_run: bool) -> Iterator[Callable[[], AbstractContextManager[Connection]]]:
    """How to open a transaction; those of a dry run are one, and come to nothing."""
    if not dry_run:
        yield database.begin
        return
    with suppress(_DryRunError), database.begin() as conn:
        yield lambda: nullcontext(conn)
        raise _DryRunError
