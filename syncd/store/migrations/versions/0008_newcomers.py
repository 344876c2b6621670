"""What is known of somebody before they are in the directory; a decision takes several contact points back."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

decisions = sa.table("decisions", sa.column("id", sa.BigInteger), sa.column("undo", sa.JSON))


def upgrade() -> None:
    op.add_column("proposals", sa.Column("record", sa.JSON(none_as_null=True), nullable=True))
    conn = op.get_bind()
    for row in conn.execute(sa.select(decisions.c.id, decisions.c.undo)).all():
        undo = dict(row.undo)
        if "point" in undo:
            undo["points"] = [undo.pop("point")]
            conn.execute(sa.update(decisions).where(decisions.c.id == row.id).values(undo=undo))
