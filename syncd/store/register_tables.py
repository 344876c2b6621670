"""The tables of companies and jobs."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text

from syncd.store.columns import BY_KEY, NEVER_REUSED, Id, metadata, text_column

companies = Table(
    "companies",
    metadata,
    Column("id", Id, primary_key=True),
    text_column("name"),
    Column("name_key", Text, nullable=False, unique=True),
    Column("external_id", Text, nullable=True),
    Index(None, "external_id", unique=True),
)

company_domains = Table(
    "company_domains",
    metadata,
    text_column("domain"),
    Column("company_id", Id, ForeignKey(companies.c.id, ondelete="CASCADE"), nullable=False, index=True),
    PrimaryKeyConstraint("domain", "company_id"),
    **BY_KEY,
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Id, primary_key=True),
    text_column("reference"),
    Column("reference_key", Text, nullable=False, unique=True),
    text_column("title"),
    Column("company_id", Id, ForeignKey(companies.c.id), nullable=True, index=True),
    text_column("location"),
    text_column("status"),
    text_column("owner"),
    **NEVER_REUSED,
)
