"""A connection to SQLite or PostgreSQL, set up so that both behave alike."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from syncd.errors import StoreError

BUSY_TIMEOUT = 10.0
"""Seconds to wait for another process to finish its transaction."""

WRITES = "syncd_writes"

# Seconds; the last is in milliseconds. A server that has gone away is noticed instead of waited for.
POSTGRES_DEADLINES = {"connect_timeout": 10, "keepalives_idle": 30, "tcp_user_timeout": 30_000}

# One for all of syncd's writers on a database, so that read-then-write is as safe there as on SQLite.
WRITER_LOCK = 0x73796E63

EXAMPLES = "write sqlite:////var/lib/syncd/syncd.db or postgresql+psycopg://user:password@host/database"


def parse_url(url: str) -> URL:
    """Raise StoreError for anything but a SQLite or PostgreSQL address."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        # The text may hold a password: it is not repeated.
        raise StoreError("[store] url is no database address", advice=EXAMPLES) from None
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(f"syncd does not store in {parsed.get_backend_name()}", advice=EXAMPLES)
    return parsed


def place(url: URL) -> str:
    """The database in words, without its password."""
    if url.get_backend_name() == "sqlite":
        return f"the database {url.database or 'in memory'}"
    return f"the database {url.database or ''} at {url.host or 'the local socket'}" + (
        f":{url.port}" if url.port else ""
    )


def file_of(url: URL) -> Path | None:
    """Where a SQLite database lies; None for one in memory and for PostgreSQL."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database.startswith((":memory:", "file:")):
        return None
    return Path(url.database)


def connect(url: URL, *, busy_timeout: float = BUSY_TIMEOUT, foreign_keys: bool = True, ours: bool = True) -> Engine:
    """An engine whose transactions are opened by `reading` and `writing`. Nothing is connected yet.

    As long as nobody knows whether a file is `ours`, it is left as it is.
    """
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, busy_timeout, foreign_keys, ours)
    return _postgres(url, busy_timeout)


def writing(engine: Engine) -> Connection:
    """A connection whose transaction is the only writing one from its first statement on."""
    return engine.connect().execution_options(**{WRITES: True})


def reading(engine: Engine) -> Connection:
    """A connection whose transaction sees one state of the database and cannot change it."""
    options: dict[str, Any] = {WRITES: False}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return engine.connect().execution_options(**options)


def _sqlite(url: URL, busy_timeout: float, foreign_keys: bool, ours: bool) -> Engine:
    engine = create_engine(url, connect_args={"timeout": busy_timeout}, hide_parameters=True)

    def on_connect(raw: Any, _: ConnectionPoolEntry) -> None:
        # The driver opens transactions only before some statements; ours are opened in `on_begin`.
        raw.isolation_level = None
        if ours:
            raw.execute("PRAGMA journal_mode = WAL")
        # Losing power may lose the last transactions, never a part of one (sqlite.org/pragma.html#pragma_synchronous):
        # rows and cursor are lost together, and read again. What a person decided in the last seconds may have to be
        # decided again. FULL would cost an fsync a batch, which is most of the time that storing one takes.
        raw.execute("PRAGMA synchronous = NORMAL")
        raw.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")

    def on_begin(conn: Connection) -> None:
        writes = bool(conn.get_execution_options().get(WRITES))
        conn.exec_driver_sql(f"PRAGMA query_only = {int(not writes)}")
        # A deferred transaction that turns to writing late fails at once when another one has written meanwhile.
        conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _postgres(url: URL, busy_timeout: float) -> Engine:
    deadlines = {name: value for name, value in POSTGRES_DEADLINES.items() if name not in url.query}
    try:
        engine = create_engine(url, connect_args=deadlines, pool_pre_ping=True, hide_parameters=True)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise StoreError("the PostgreSQL driver is missing", advice="pip install 'syncd[postgres]'") from error

    def on_connect(raw: Any, _: ConnectionPoolEntry) -> None:
        raw.execute("SET TIME ZONE 'UTC'")
        raw.execute(f"SET lock_timeout = {int(busy_timeout * 1000)}")
        raw.commit()

    def on_begin(conn: Connection) -> None:
        if conn.get_execution_options().get(WRITES):
            conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK}, hashtext(current_schema()))")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine
