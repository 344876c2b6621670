"""What is to be looked at once a pass is stored."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "unsettled",
        sa.Column("activity_id", Id, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_unsettled_activity_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", name="pk_unsettled"),
        sqlite_with_rowid=False,
    )
    # Nobody knows what was looked at before.
    op.execute("INSERT INTO unsettled SELECT id FROM activities")
