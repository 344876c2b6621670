"""Which records are one person."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "merges",
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("into_id", Id, nullable=False),
        sa.Column("survivor_id", Id, nullable=False),
        sa.Column("change_id", Id, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("answered", sa.JSON(none_as_null=True), nullable=True),
        *(
            sa.ForeignKeyConstraint([column], ["people.id"], name=f"fk_merges_{column}")
            for column in ("person_id", "into_id", "survivor_id")
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_merges"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_merges_survivor_id", "merges", ["survivor_id"])
