"""The history of companies and jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "register_changes",
        sa.Column("id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("record_id", Id, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("field", "old", "new", "origin", "by")),
        sa.PrimaryKeyConstraint("id", name="pk_register_changes"),
    )
    op.create_index("ix_register_changes_kind_record_id", "register_changes", ["kind", "record_id"])
