"""Find people by where they live."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from syncd.store import place_index

revision = "0017"
down_revision = "0016"

Key = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "place_words",
        sa.Column("word", Key, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", "text", name="pk_place_words"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_people_location", "people", ["location"])
    conn = op.get_bind()
    place_index.enter(conn, conn.execute(sa.text("SELECT DISTINCT location FROM people")).scalars().all())
