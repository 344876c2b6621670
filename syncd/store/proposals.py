"""Proposals: what recruiters are asked, each question once however often it shows."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, update

from syncd.model.people import KnownPerson, PersonId
from syncd.model.review import Proposal, ProposalDraft, ProposalKey, ProposalKind, ProposalState
from syncd.store import candidates
from syncd.store.people import by_ids
from syncd.store.statements import AnyRow, among, batches, insert
from syncd.store.tables import proposal_items, proposals

Offer = tuple[ProposalDraft, int]
"""A draft, and the ledger id of the item that shows it."""


def offer(conn: Connection, drafts: Iterable[Offer], at: datetime) -> dict[ProposalKey, int]:
    """Ask each question once; key → id. An item that shows a known one is added to those that have.

    What a person answered stays answered; what the directory had answered is open again. An open "who is this?"
    becomes "a new person" when an item says enough for that.
    """
    ids: dict[ProposalKey, int] = {}
    for batch in batches(drafts):
        _insert(conn, batch, at)
        stored = _stored(conn, {key_text(draft.key) for draft, _ in batch})
        ids |= {draft.key: stored[key_text(draft.key)].id for draft, _ in batch}
        seen = [{"proposal_id": ids[draft.key], "ledger_id": item} for draft, item in batch]
        conn.execute(insert(conn, proposal_items).on_conflict_do_nothing(), seen)
        _reopen(conn, [row.id for row in stored.values() if row.state == ProposalState.ANSWERED.value])
        _raise_kind(conn, [draft for draft, _ in batch if _raises(draft, stored[key_text(draft.key)])])
    return ids


def open_proposals(conn: Connection, kind: ProposalKind | None = None) -> tuple[Proposal, ...]:
    """Everything that waits for an answer, oldest first."""
    chosen = _proposals().where(_OPEN)
    return _load(conn, chosen.where(proposals.c.kind == kind.value) if kind else chosen)


def get(conn: Connection, proposal_id: int) -> Proposal | None:
    return next(iter(_load(conn, _proposals().where(proposals.c.id == proposal_id))), None)


def set_state(conn: Connection, proposal_id: int, state: ProposalState) -> None:
    conn.execute(update(proposals).where(proposals.c.id == proposal_id).values(state=state.value))


def answer(conn: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """Close the open questions about these (field, value) that name no person: the directory knows them now."""
    for batch in batches(sorted({key_text(ProposalKey(None, field, value)) for field, value in keys})):
        asked = update(proposals).where(among(conn, proposals.c.key, batch), _OPEN)
        conn.execute(asked.values(state=ProposalState.ANSWERED.value))


def items(conn: Connection, proposal_id: int) -> tuple[int, ...]:
    """The ledger ids of all items that show it, in order."""
    chosen = select(proposal_items.c.ledger_id).where(proposal_items.c.proposal_id == proposal_id)
    return tuple(conn.execute(chosen.order_by(proposal_items.c.ledger_id)).scalars())


def key_text(key: ProposalKey) -> str:
    """A key in one column: neither database has a unique key over an empty person."""
    return f"{key.person_id or 0} {key.field} {key.value}"


def from_row(row: AnyRow, known: dict[PersonId, KnownPerson]) -> Proposal:
    return Proposal(
        id=row.id,
        kind=ProposalKind(row.kind),
        state=ProposalState(row.state),
        person=known.get(row.person_id),
        field=row.field,
        value=row.value,
        old=row.old,
        new=row.new,
        name=row.name,
        quote=row.quote,
        item=row.item_id,
        confidence=row.confidence,
        candidates=candidates.unpack(row.candidates, known),
        seen=row.seen,
    )


_OPEN = proposals.c.state == ProposalState.OPEN.value


def _proposals() -> Select[Any]:
    shown = select(func.count()).where(proposal_items.c.proposal_id == proposals.c.id)
    return select(proposals, shown.scalar_subquery().label("seen")).order_by(proposals.c.id)


def _load(conn: Connection, chosen: Select[Any]) -> tuple[Proposal, ...]:
    rows = conn.execute(chosen).all()
    named = {row.person_id for row in rows if row.person_id is not None}
    known = by_ids(conn, named | candidates.people_in(row.candidates for row in rows))
    return tuple(from_row(row, known) for row in rows)


def _insert(conn: Connection, drafts: Sequence[Offer], at: datetime) -> None:
    rows = [
        {
            "key": key_text(draft.key),
            "state": ProposalState.OPEN.value,
            "person_id": draft.key.person_id,
            "field": draft.key.field,
            "value": draft.key.value,
            "item_id": item,
            "offered_at": at,
            **_content(draft),
        }
        for draft, item in drafts
    ]
    conn.execute(insert(conn, proposals).on_conflict_do_nothing(index_elements=["key"]), rows)


def _stored(conn: Connection, keys: Iterable[str]) -> dict[str, AnyRow]:
    columns = (proposals.c.id, proposals.c.key, proposals.c.kind, proposals.c.state)
    return {row.key: row for row in conn.execute(select(*columns).where(among(conn, proposals.c.key, sorted(keys))))}


def _reopen(conn: Connection, ids: Sequence[int]) -> None:
    if ids:
        here = among(conn, proposals.c.id, ids)
        conn.execute(update(proposals).where(here).values(state=ProposalState.OPEN.value))


def _raises(draft: ProposalDraft, stored: AnyRow) -> bool:
    waits = stored.state in (ProposalState.OPEN.value, ProposalState.ANSWERED.value)
    return waits and stored.kind == ProposalKind.WHO_IS_THIS.value and draft.kind is ProposalKind.NEW_PERSON


def _raise_kind(conn: Connection, drafts: Sequence[ProposalDraft]) -> None:
    if drafts:
        statement = update(proposals).where(proposals.c.key == bindparam("raised_key"))
        conn.execute(statement, [{"raised_key": key_text(draft.key), **_content(draft)} for draft in drafts])


def _content(draft: ProposalDraft) -> dict[str, Any]:
    return {
        "kind": draft.kind.value,
        "old": draft.old,
        "new": draft.new,
        "name": draft.name,
        "quote": draft.quote,
        "confidence": draft.confidence,
        "candidates": candidates.pack(draft.candidates),
    }
