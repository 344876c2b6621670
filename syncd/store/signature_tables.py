"""The table of the signatures that people have signed with."""

from sqlalchemy import JSON, Column, PrimaryKeyConstraint, Table

from syncd.store.columns import BY_KEY, Id, UtcDateTime, metadata, text_column

signatures = Table(
    "signatures",
    metadata,
    text_column("email"),
    text_column("digest"),
    Column("first_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    # Of the ledger, where nothing is ever deleted.
    Column("item_id", Id, nullable=False),
    Column("block", JSON, nullable=False),
    PrimaryKeyConstraint("email", "digest"),
    **BY_KEY,
)
