"""Keep of how many activities an item tells, so that it shows when one of them is lost."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

ledger = sa.table("ledger", sa.column("id"), sa.column("tells"))
told = sa.table("ledger_activities", sa.column("ledger_id"))


def upgrade() -> None:
    op.add_column("ledger", sa.Column("tells", sa.Integer(), nullable=False, server_default="0"))
    count = sa.select(sa.func.count()).select_from(told).where(told.c.ledger_id == ledger.c.id)
    op.execute(ledger.update().values(tells=count.scalar_subquery()))
