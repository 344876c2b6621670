"""The tables of what is asked, and of what people decided."""

from sqlalchemy import JSON, Column, Float, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text

from syncd.store.columns import BY_KEY, NEVER_REUSED, Id, UtcDateTime, list_column, metadata, text_column

proposals = Table(
    "proposals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    text_column("kind"),
    Column("state", Text, nullable=False, index=True),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=True, index=True),
    text_column("field"),
    text_column("value"),
    text_column("old"),
    text_column("new"),
    text_column("name"),
    text_column("quote"),
    Column("item_id", Id, ForeignKey("ledger.id", ondelete="SET NULL"), nullable=True),
    Column("confidence", Float, nullable=False),
    list_column("candidates"),
    Column("record", JSON(none_as_null=True), nullable=True),
    Column("offered_at", UtcDateTime, nullable=False),
    Column("told_at", UtcDateTime, nullable=True),
    **NEVER_REUSED,
)

proposal_items = Table(
    "proposal_items",
    metadata,
    Column("proposal_id", Id, ForeignKey(proposals.c.id, ondelete="CASCADE"), nullable=False),
    Column("ledger_id", Id, ForeignKey("ledger.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("proposal_id", "ledger_id"),
    **BY_KEY,
)

filling = Table(
    "filling",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("fields", JSON, nullable=False),
    Column("sure", Float, nullable=False),
    # Of proposals: up to which one all were looked at since this policy holds; none where all were.
    Column("looked_at", Id, nullable=True),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    text_column("by"),
    text_column("action"),
    Column("proposal_id", Id, ForeignKey(proposals.c.id, ondelete="SET NULL"), nullable=True, index=True),
    text_column("field"),
    text_column("value"),
    # No foreign key: what was decided stays on record after the person it made is taken back.
    Column("person_id", Id, nullable=True),
    Column("undo", JSON, nullable=False),
    Column("until", UtcDateTime, nullable=True),
    Column("undone_at", UtcDateTime, nullable=True),
    Index(None, "field", "value"),
    **NEVER_REUSED,
)
