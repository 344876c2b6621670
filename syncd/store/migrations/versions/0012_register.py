"""Companies' domains and ids, and jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("companies", sa.Column("external_id", sa.Text(), nullable=True))
    op.create_index("ix_companies_external_id", "companies", ["external_id"], unique=True)
    op.create_table(
        "company_domains",
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("company_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"], ["companies.id"], name="fk_company_domains_company_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("domain", "company_id", name="pk_company_domains"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_company_domains_company_id", "company_domains", ["company_id"])
    op.create_table(
        "jobs",
        sa.Column("id", Id, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("reference", "reference_key", "title")),
        sa.Column("company_id", Id, nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("location", "status", "owner")),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name="fk_jobs_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
        sa.UniqueConstraint("reference_key", name="uq_jobs_reference_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_jobs_company_id", "jobs", ["company_id"])
