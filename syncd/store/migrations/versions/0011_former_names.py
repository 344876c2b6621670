"""Find people by the names that their records had before."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    # What records were called before this is in their history only.
    op.create_table(
        "former_names",
        sa.Column("person_id", Id, nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_former_names_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "name_key", name="pk_former_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_former_names_name_key", "former_names", ["name_key"])
