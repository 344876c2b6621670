"""The signatures that people on record have signed with."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "signatures",
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("item_id", Id, nullable=False),
        sa.Column("block", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("email", "digest", name="pk_signatures"),
        sqlite_with_rowid=False,
    )
