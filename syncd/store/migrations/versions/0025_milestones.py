"""What mails state was reached is kept with the activity."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "milestones",
        sa.Column("activity_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("named", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name="fk_milestones_activity_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", "kind", name="pk_milestones"),
        sqlite_with_rowid=False,
    )
