"""The id of a company that was removed is never given to another."""

from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    # PostgreSQL's sequences only ever go up.
    if op.get_bind().dialect.name == "sqlite":
        never_reused = {"sqlite_autoincrement": True}
        with op.batch_alter_table("companies", recreate="always", table_kwargs=never_reused):
            pass
