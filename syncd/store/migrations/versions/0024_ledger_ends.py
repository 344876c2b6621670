"""What became of everything is counted by an index, and not by reading the whole ledger."""

from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.create_index("ix_ledger_ends", "ledger", ["disposition", "reason", "source", "folder", "gone", "next_try"])
