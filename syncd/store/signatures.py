"""What people signed their mails with, and from when to when; the same signature is kept once."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from syncd.model.changes import Signed, SignedBlock
from syncd.model.extraction import Contact, Phone, PhoneKind
from syncd.store.statements import AnyRow, add, among_given, batches
from syncd.store.tables import signatures

MOST = 16
"""Signatures kept of one address; of more the latest are."""
LONGEST_TEXT = 2000

_Kept = dict[str, dict[str, Signed]]
"""Address → digest → signature."""


def remember(conn: Connection, seen: Iterable[Signed]) -> dict[str, tuple[Signed, ...]]:
    """Keep these signatures; address → all of its own, for every address where that told anything not known."""
    told = list(seen)
    kept = _kept(conn, {one.email for one in told})
    before = {email: dict(own) for email, own in kept.items()}
    for one in told:
        own = kept.setdefault(one.email, {})
        digest = digest_of(one.block)
        own[digest] = _widened(own[digest], one) if digest in own else one
    latest = {email: _latest(own) for email, own in kept.items()}
    changed = {email: own for email, own in latest.items() if own != before.get(email)}
    _write(conn, before, changed)
    return {email: tuple(own.values()) for email, own in changed.items()}


def of(conn: Connection, emails: Iterable[str]) -> dict[str, tuple[Signed, ...]]:
    """What is remembered of these addresses."""
    return {email: tuple(own.values()) for email, own in _kept(conn, emails).items()}


def emails_after(conn: Connection, email: str, limit: int) -> list[str]:
    """The addresses that signatures are remembered of, from the next one on, in order."""
    chosen = select(signatures.c.email).where(signatures.c.email > email).distinct()
    return list(conn.execute(chosen.order_by(signatures.c.email).limit(limit)).scalars())


def forget(conn: Connection, emails: Iterable[str]) -> None:
    conn.execute(delete(signatures).where(among_given(signatures.c.email, "emails")), {"emails": sorted(set(emails))})


def forget_any(conn: Connection, is_gone: Callable[[Any], bool]) -> None:
    """Forget every signature, whoever's, of what stands in which this is so."""
    rows = conn.execute(select(signatures.c.email, signatures.c.digest, signatures.c.block)).all()
    gone = [{"of": row.email, "its": row.digest} for row in rows if is_gone(row.block)]
    for batch in batches(gone):
        conn.execute(_DROP, batch)


def digest_of(block: SignedBlock) -> str:
    """The same for two signatures that say the same, whatever else stands around it."""
    said = {**_said(block), "text": ""}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:32]


def pack(block: SignedBlock) -> dict[str, Any]:
    return {**_said(block), "sure": [phone.confidence for phone in block.phones]}


def from_row(row: AnyRow) -> Signed:
    said = row.block
    sure = said.get("sure") or [1.0] * len(said["phones"])
    phones = tuple(
        Phone(e164, PhoneKind(kind), confidence=confidence, quote=quote)
        for (e164, kind, quote), confidence in zip(said["phones"], sure, strict=True)
    )
    contact = Contact(**{name: said[name] for name in _TEXTS})
    return Signed(row.email, SignedBlock(contact, phones, said["text"]), row.first_at, row.last_at, row.item_id)


def _said(block: SignedBlock) -> dict[str, Any]:
    contact = block.contact
    return {
        **{name: getattr(contact, name) for name in _TEXTS},
        "phones": [[phone.e164, phone.kind.value, phone.quote] for phone in block.phones],
        "text": block.text[:LONGEST_TEXT],
    }


_TEXTS = ("name", "title", "company", "address")


def _widened(known: Signed, seen: Signed) -> Signed:
    """A signature that was seen once more; the first mail with it proves it."""
    first = min(known, seen, key=lambda one: (one.first_at, one.item))
    return replace(first, last_at=max(known.last_at, seen.last_at))


def _latest(own: Mapping[str, Signed]) -> dict[str, Signed]:
    latest = sorted(own.items(), key=lambda one: (one[1].last_at, one[0]))[-MOST:]
    return dict(latest)


def _write(conn: Connection, before: _Kept, after: _Kept) -> None:
    dropped, new, moved = [], [], []
    for email, own in after.items():
        known = before.get(email, {})
        dropped += [{"of": email, "its": digest} for digest in sorted(known.keys() - own.keys())]
        new += [_values(digest, one) for digest, one in own.items() if digest not in known]
        moved += [_values(digest, one) for digest, one in own.items() if known.get(digest, one) != one]
    for batch in batches(dropped):
        conn.execute(_DROP, batch)
    add(conn, signatures, new)
    for batch in batches(moved):
        conn.execute(_MOVE, [{"of": row.pop("email"), "its": row.pop("digest"), **row} for row in batch])


def _values(digest: str, one: Signed) -> dict[str, Any]:
    times = {"first_at": one.first_at, "last_at": one.last_at}
    return {"email": one.email, "digest": digest, **times, "item_id": one.item, "block": pack(one.block)}


def _kept(conn: Connection, emails: Iterable[str]) -> _Kept:
    found: defaultdict[str, dict[str, Signed]] = defaultdict(dict)
    for batch in batches(sorted(set(emails))):
        for row in conn.execute(_OF, {"emails": batch}):
            found[row.email][row.digest] = from_row(row)
    return dict(found)


_OF = select(signatures).where(among_given(signatures.c.email, "emails"))
_IS = (signatures.c.email == bindparam("of"), signatures.c.digest == bindparam("its"))
_DROP = delete(signatures).where(*_IS)
_MOVE = update(signatures).where(*_IS)
