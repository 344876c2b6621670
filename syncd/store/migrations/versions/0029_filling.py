"""Keep which empty fields proposals fill, and the proposal that a change of a record rests on."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("person_changes", sa.Column("proposal_id", Id, nullable=True))
    op.create_table(
        "filling",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("sure", sa.Float(), nullable=False),
        sa.Column("looked_at", Id, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_filling"),
    )
    # Whoever writes with initials may be somebody on record from now on: what is stored is decided again bit by bit.
    op.execute("UPDATE matching SET decided_again = 0")
