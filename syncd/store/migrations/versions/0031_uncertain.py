"""Fill nothing by what was asked of pay, home, notice and first day before it was known what is said for certain."""

from alembic import op

revision = "0031"
down_revision = "0030"


def upgrade() -> None:
    op.execute(
        "UPDATE proposals SET confidence = 0.5 WHERE kind = 'change' AND state IN ('open', 'answered') "
        "AND field IN ('salary', 'location', 'notice_period', 'availability') AND confidence > 0.5"
    )
