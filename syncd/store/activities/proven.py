"""Who wrote from which address, and what else was said of them: the latest mentions with an address."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from syncd.store.tables import mentions


@dataclass(frozen=True, slots=True)
class Addressed:
    """A mention with an address; `is_known` says that somebody in the directory was taken for it."""

    email: str
    name: str
    phone: str
    is_known: bool


def addressed(conn: Connection, most: int) -> Sequence[Addressed]:
    """The latest, each once, and none that a person said is nobody."""
    rows = conn.execute(_ADDRESSED.limit(most))
    return tuple(
        dict.fromkeys(Addressed(email, name, phone or "", who is not None) for email, name, phone, who in rows)
    )


_ADDRESSED = (
    select(mentions.c.email, mentions.c.name, mentions.c.phone, mentions.c.person_id)
    .where(mentions.c.email.is_not(None), mentions.c.ignored.is_(False))
    .order_by(mentions.c.activity_id.desc(), mentions.c.position)
)
