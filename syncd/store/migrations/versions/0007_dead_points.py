"""Who found a contact point dead, when, and by what."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("contact_points", sa.Column("dead_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("contact_points", sa.Column("dead_by", sa.Text(), nullable=True))
    op.add_column("contact_points", sa.Column("dead_quote", sa.Text(), nullable=True))
    op.add_column("contact_points", sa.Column("dead_item_id", Id, nullable=True))
