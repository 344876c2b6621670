"""Decide again what is stored, also where the shipped terms were always in force and so never kept."""

from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.execute("UPDATE matching SET decided_again = 0")
    # The shipped thresholds of this revision: a configuration that sets others is compared with them.
    op.execute(
        "INSERT INTO matching (id, automatic, ask, scales, decided_again) SELECT 1, 0.999, 0.05, '{}', 0 "
        "WHERE EXISTS (SELECT 1 FROM activities) AND NOT EXISTS (SELECT 1 FROM matching)"
    )
