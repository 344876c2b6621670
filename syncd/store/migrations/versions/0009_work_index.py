"""Find people by what they do or did, and where."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from syncd.store import work_index

revision = "0009"
down_revision = "0008"

Key = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
BEFORE = "field IN ('company', 'title') AND old <> ''"


def upgrade() -> None:
    op.create_table(
        "work_words",
        sa.Column("word", Key, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", "text", name="pk_work_words"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_people_title", "people", ["title"])
    op.create_index(
        "ix_person_changes_old",
        "person_changes",
        ["old"],
        sqlite_where=sa.text(BEFORE),
        postgresql_where=sa.text(BEFORE),
    )
    conn = op.get_bind()
    for chosen in (
        "SELECT name FROM companies",
        "SELECT DISTINCT title FROM people",
        "SELECT DISTINCT old FROM person_changes WHERE field IN ('company', 'title') AND old <> ''",
    ):
        work_index.enter(conn, conn.execute(sa.text(chosen)).scalars().all())
