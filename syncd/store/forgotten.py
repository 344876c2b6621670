"""Who was erased on request: one-way hashes of addresses, numbers and names, so that nothing brings them back."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from syncd.model.people import Key
from syncd.store.statements import add, among
from syncd.store.tables import forgotten


@dataclass(frozen=True, slots=True)
class Tombstones:
    """What was erased, as far as one may know: whether a given key is among it."""

    salt: str = ""
    hashes: frozenset[str] = frozenset()

    def __contains__(self, key: Key) -> bool:
        return bool(self.hashes) and self.mask(key) in self.hashes

    def mask(self, key: Key) -> str:
        """What stands for a key that nobody may read any more."""
        return hashlib.sha256("\0".join((self.salt, *key)).encode()).hexdigest()


def load(conn: Connection) -> Tombstones:
    rows = conn.execute(select(forgotten.c.hash, forgotten.c.salt)).all()
    return Tombstones(rows[0].salt, frozenset(row.hash for row in rows)) if rows else Tombstones()


def bury(conn: Connection, keys: Iterable[Key], at: datetime) -> Tombstones:
    """Keep these from coming back."""
    known = load(conn)
    salted = Tombstones(known.salt or secrets.token_hex(16), known.hashes)
    hashes = {salted.mask(key) for key in keys}
    add(conn, forgotten, ({"hash": one, "salt": salted.salt, "at": at} for one in sorted(hashes)))
    return Tombstones(salted.salt, known.hashes | hashes)


def unearth(conn: Connection, keys: Iterable[Key]) -> bool:
    """Let these come back; False where none of them was erased."""
    known = load(conn)
    hashes = sorted({known.mask(key) for key in keys} & known.hashes)
    conn.execute(delete(forgotten).where(among(forgotten.c.hash, hashes)))
    return bool(hashes)
