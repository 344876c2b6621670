"""The tables of what a mail refers to: the mails that it answers, and the references in its subject."""

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table

from syncd.store.columns import BY_KEY, Id, metadata, text_column

answers = Table(
    "answers",
    metadata,
    Column("activity_id", Id, ForeignKey("activities.id", ondelete="CASCADE"), nullable=False),
    # 0 is the very mail that is answered, then those before it in the thread, the latest first.
    Column("position", Integer, nullable=False),
    text_column("message_id"),
    PrimaryKeyConstraint("activity_id", "position"),
    Index(None, "message_id"),
    **BY_KEY,
)

# Whatever in a subject may be a job's reference, be there such a job or not yet.
subject_references = Table(
    "subject_references",
    metadata,
    text_column("reference_key"),
    Column("activity_id", Id, ForeignKey("activities.id", ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("reference_key", "activity_id"),
    **BY_KEY,
)
