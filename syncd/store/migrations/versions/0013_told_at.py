"""When the owner of a record said what a proposal says."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("proposals", sa.Column("told_at", sa.DateTime(timezone=True), nullable=True))
