"""The tables of what a mail refers to (mails that it answers, references in its subject), and of what it tells."""

from sqlalchemy import JSON, Column, Float, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table

from syncd.store.columns import BY_KEY, Id, list_column, metadata, text_column

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

# What a mail states was reached. One that only a person says was is here, too, with a confidence of 0.
milestones = Table(
    "milestones",
    metadata,
    Column("activity_id", Id, ForeignKey("activities.id", ondelete="CASCADE"), nullable=False),
    text_column("kind"),
    text_column("quote"),
    Column("confidence", Float, nullable=False),
    # Full names that stand near it, the nearest first: it may be about one of these.
    list_column("named"),
    PrimaryKeyConstraint("activity_id", "kind"),
    **BY_KEY,
)

# The full names that stand near milestones of an activity: by these, a person's are looked up.
milestone_names = Table(
    "milestone_names",
    metadata,
    text_column("name_key"),
    Column("activity_id", Id, ForeignKey("activities.id", ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("name_key", "activity_id"),
    **BY_KEY,
)

# What a mail tells of people, be they on record yet or not.
tellings = Table(
    "tellings",
    metadata,
    # Of the ledger, where nothing is ever deleted.
    Column("item_id", Id, primary_key=True, autoincrement=False),
    Column("said", JSON, nullable=False),
)

# By what addresses and names those are looked up of whom it tells.
telling_keys = Table(
    "telling_keys",
    metadata,
    text_column("field"),
    text_column("value"),
    Column("item_id", Id, ForeignKey(tellings.c.item_id, ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("field", "value", "item_id"),
    **BY_KEY,
)
