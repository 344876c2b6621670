"""What mails tell of people, be they on record yet or not."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "tellings",
        sa.Column("item_id", Id, autoincrement=False, nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("item_id", name="pk_tellings"),
    )
    op.create_table(
        "telling_keys",
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("item_id", Id, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["tellings.item_id"], name="fk_telling_keys_item_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("field", "value", "item_id", name="pk_telling_keys"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_telling_keys_item_id", "telling_keys", ["item_id"])
