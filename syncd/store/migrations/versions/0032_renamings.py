"""What companies were called before is found by an index, and not by reading all of their history."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"

_RENAMED = sa.text("kind = 'company' AND field = 'name' AND old <> ''")


def upgrade() -> None:
    op.create_index(
        "ix_register_changes_renamed",
        "register_changes",
        ["field", "old"],
        sqlite_where=_RENAMED,
        postgresql_where=_RENAMED,
    )
