"""Find names that are spelt another way."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from syncd.model.names import person_key
from syncd.store import name_index

revision = "0006"
down_revision = "0005"

Key = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
BATCH = 5_000


def upgrade() -> None:
    op.create_table(
        "word_spellings",
        sa.Column("spelling", Key, nullable=False),
        sa.Column("word", Key, nullable=False),
        sa.PrimaryKeyConstraint("spelling", "word", name="pk_word_spellings"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_pairs",
        sa.Column("pair", Key, nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("pair", "name_key", name="pk_name_pairs"),
        sqlite_with_rowid=False,
    )
    conn = op.get_bind()
    _key_half_names(conn)
    _enter(conn, "SELECT DISTINCT name FROM people ORDER BY name")
    _enter(conn, "SELECT DISTINCT name FROM mentions WHERE person_id IS NULL AND name <> '' ORDER BY name")


def _key_half_names(conn: sa.Connection) -> None:
    """A person of a single word was filed under nothing."""
    rows = conn.execute(sa.text("SELECT id, name FROM people WHERE name_key = ''")).all()
    keyed = [{"person": id_, "key": person_key(name)} for id_, name in rows]
    if keyed:
        conn.execute(sa.text("UPDATE people SET name_key = :key WHERE id = :person"), keyed)


def _enter(conn: sa.Connection, chosen: str) -> None:
    names = conn.execute(sa.text(chosen)).scalars().all()
    for start in range(0, len(names), BATCH):
        name_index.enter(conn, names[start : start + BATCH])
