"""Let one company stand for another."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column(
        "companies", sa.Column("into_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True)
    )
    op.create_index(
        "ix_companies_into_id",
        "companies",
        ["into_id"],
        sqlite_where=sa.text("into_id IS NOT NULL"),
        postgresql_where=sa.text("into_id IS NOT NULL"),
    )
