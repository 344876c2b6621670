"""Which mails a mail answers, which references its subject holds, and where somebody it mentions works and lives."""

import sqlalchemy as sa
from alembic import op

from syncd.model.register import references_in

revision = "0014"
down_revision = "0013"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_BATCH = 10_000


def upgrade() -> None:
    for name in ("company", "location"):
        op.add_column("mentions", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "answers",
        sa.Column("activity_id", Id, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        _of_activity("answers"),
        sa.PrimaryKeyConstraint("activity_id", "position", name="pk_answers"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_answers_message_id", "answers", ["message_id"])
    op.create_table(
        "subject_references",
        sa.Column("reference_key", sa.Text(), nullable=False),
        sa.Column("activity_id", Id, nullable=False),
        _of_activity("subject_references"),
        sa.PrimaryKeyConstraint("reference_key", "activity_id", name="pk_subject_references"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_subject_references_activity_id", "subject_references", ["activity_id"])
    _enter_references()


def _of_activity(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["activity_id"], ["activities.id"], name=f"fk_{table}_activity_id", ondelete="CASCADE"
    )


def _enter_references() -> None:
    """The subjects are there; which mails a mail answers shows only when its mailbox is read again."""
    conn = op.get_bind()
    activities = sa.table("activities", sa.column("id", Id), sa.column("subject", sa.Text))
    entered = sa.table("subject_references", sa.column("reference_key", sa.Text), sa.column("activity_id", Id))
    chosen = sa.select(activities.c.id, activities.c.subject).order_by(activities.c.id).limit(_BATCH)
    last = 0
    while rows := conn.execute(chosen.where(activities.c.id > last)).all():
        found = {(key, row.id) for row in rows for key in references_in(row.subject)}
        if found:
            conn.execute(entered.insert(), [{"reference_key": key, "activity_id": id_} for key, id_ in sorted(found)])
        last = rows[-1].id
