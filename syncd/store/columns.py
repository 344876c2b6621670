"""Column types that mean the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.dialects.postgresql import TEXT
from sqlalchemy.types import TypeDecorator

from syncd.model.moments import require_aware

# SQLite numbers rows by itself only in a column declared INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")

# Compared byte by byte, as SQLite does anyway: what begins alike stands together.
OrderedText = Text().with_variant(TEXT(collation="C"), "postgresql")

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
