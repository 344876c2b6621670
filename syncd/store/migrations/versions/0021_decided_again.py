"""Keep how far activities were decided again after the terms changed on which people are matched."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    id_ = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("matching", sa.Column("decided_again", id_, nullable=True))
