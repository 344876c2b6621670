"""The table of those who were erased on request."""

from sqlalchemy import Column, Table, Text

from syncd.store.columns import BY_KEY, UtcDateTime, metadata, text_column

forgotten = Table(
    "forgotten",
    metadata,
    Column("hash", Text, primary_key=True),
    # The same in every row, and another one in every database.
    text_column("salt"),
    Column("at", UtcDateTime, nullable=False),
    **BY_KEY,
)
