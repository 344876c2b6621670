"""Keep what notice people must give, and from when on they are free."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    for name in ("notice_period", "availability"):
        op.add_column("people", sa.Column(name, sa.Text(), nullable=False, server_default=""))
