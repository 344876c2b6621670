"""What was reached is looked up by the names that stand near it."""

import sqlalchemy as sa
from alembic import op

from syncd.model.names import person_key

revision = "0028"
down_revision = "0027"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_BATCH = 1000

milestones = sa.table("milestones", sa.column("activity_id"), sa.column("named", sa.JSON()))


def upgrade() -> None:
    names = op.create_table(
        "milestone_names",
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("activity_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_milestone_names_activity_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("name_key", "activity_id", name="pk_milestone_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_milestone_names_activity_id", "milestone_names", ["activity_id"])
    bind = op.get_bind()
    told = bind.execute(sa.select(milestones).where(milestones.c.named.is_not(None)))
    filed = sorted({(person_key(name), row.activity_id) for row in told for name in row.named or ()})
    for start in range(0, len(filed), _BATCH):
        rows = [{"name_key": key, "activity_id": id_} for key, id_ in filed[start : start + _BATCH]]
        bind.execute(names.insert(), rows)
