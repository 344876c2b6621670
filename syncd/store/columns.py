"""What tables are made of: column types that mean the same on SQLite and on PostgreSQL, and the set of all tables."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, DateTime, Dialect, Integer, MetaData, Text
from sqlalchemy.types import TypeDecorator

from syncd.model.moments import require_aware

# What only PostgreSQL is told (that its partial indexes are) stands in the migrations, which make the tables: here it
# would load for everybody what speaks with PostgreSQL.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Ids are handed out in links, scripts and decisions: one that was deleted must never come to mean something else.
NEVER_REUSED: dict[str, Any] = {"sqlite_autoincrement": True}

# Their key is all there is to look them up by, so SQLite keeps them in its order and needs no second tree.
BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}


def text_column(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def list_column(name: str) -> Column[list[object]]:
    """A short list that is only ever read whole; NULL is the empty one."""
    return Column(name, JSON(none_as_null=True), nullable=True)


# SQLite numbers rows by itself only in a column declared INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")

# Compared byte by byte, as SQLite does anyway: what begins alike stands together.
OrderedText = Text().with_variant(Text(collation="C"), "postgresql")

EARLIEST = datetime.min.replace(tzinfo=UTC)
LATEST = datetime.max.replace(tzinfo=UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time: aware when it is stored, aware in UTC when it is read.

    A moment outside the years 1 to 9999 once it is told in UTC is stored as the nearest one inside.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        require_aware(value, "a stored moment")
        return None if value is None else in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def in_utc(moment: datetime) -> datetime:
    """The moment in UTC, held within what a datetime can say."""
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return EARLIEST if moment.year == EARLIEST.year else LATEST
