"""Decisions on whole domains, on single activities, and up to a moment."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"

OrderedText = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("decisions", sa.Column("until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("mentions", sa.Column("domain_key", OrderedText, nullable=True))
    _fill_in()
    given = sa.text("domain_key IS NOT NULL")
    op.create_index("ix_mentions_domain_key", "mentions", ["domain_key"], sqlite_where=given, postgresql_where=given)


def _fill_in() -> None:
    conn = op.get_bind()
    emails = conn.execute(sa.text("SELECT DISTINCT email FROM mentions WHERE email IS NOT NULL")).scalars().all()
    rows = [{"email": email, "key": ".".join(reversed(email.rpartition("@")[2].split(".")))} for email in emails]
    if rows:
        conn.execute(sa.text("UPDATE mentions SET domain_key = :key WHERE email = :email"), rows)
