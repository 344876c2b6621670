"""The tables of companies and jobs, and of their history."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text, text

from syncd.store.columns import BY_KEY, NEVER_REUSED, Id, UtcDateTime, metadata, text_column

companies = Table(
    "companies",
    metadata,
    Column("id", Id, primary_key=True),
    text_column("name"),
    Column("name_key", Text, nullable=False, unique=True),
    Column("external_id", Text, nullable=True),
    # The company that stands for it, if it was merged into one that stands for itself.
    Column("into_id", Id, nullable=True),
    Index(None, "external_id", unique=True),
    **NEVER_REUSED,
)
Index(
    "ix_companies_into_id",
    companies.c.into_id,
    sqlite_where=companies.c.into_id.is_not(None),
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

register_changes = Table(
    "register_changes",
    metadata,
    Column("id", Id, primary_key=True),
    text_column("kind"),
    # Of a company or a job, whose id is never another's; it may have been removed.
    Column("record_id", Id, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    text_column("field"),
    text_column("old"),
    text_column("new"),
    text_column("origin"),
    text_column("by"),
    Index(None, "kind", "record_id"),
)
RENAMED = "register_changes.kind = 'company' AND register_changes.field = 'name' AND register_changes.old <> ''"
"""Where a company was given another name."""
_OF_RENAMINGS = text(RENAMED.replace("register_changes.", ""))
# With columns that the condition has as well, or SQLite would rather read all that ever became of companies. That of
# PostgreSQL stands in the migration alone: to name it here would load its dialect with every command on SQLite.
Index(
    "ix_register_changes_renamed",
    register_changes.c.field,
    register_changes.c.old,
    sqlite_where=_OF_RENAMINGS,
)
