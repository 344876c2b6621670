"""The policy for empty fields, as the configuration sets it, and what was filled by it."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, select, update

from syncd.model.filling import FillPolicy
from syncd.model.people import PersonId
from syncd.model.review import Proposal
from syncd.store import decisions, proposals
from syncd.store.decisions import Action, Decision
from syncd.store.people import PointKind
from syncd.store.statements import among, batches, insert
from syncd.store.tables import decisions as decided
from syncd.store.tables import filling
from syncd.store.tables import proposals as asked

ONLY = 1


class Filled(NamedTuple):
    """A decision that nobody made, and the proposal that filled a field by it."""

    decision: Decision
    proposal: Proposal


class FilledNumber(NamedTuple):
    """A number that filled a record: the decision that nobody made, the proposal, and the time of the latest word."""

    person: PersonId
    decision: int
    proposal: int
    told_at: datetime | None


def policy(conn: Connection) -> FillPolicy:
    """The one in force; one that fills nothing where none was ever set."""
    row = conn.execute(_POLICY).first()
    return FillPolicy(tuple(row.fields), row.sure) if row else FillPolicy()


def set_policy(conn: Connection, wanted: FillPolicy) -> None:
    """Fill by this one from now on; what is asked by now is to be looked at. What was filled by another stays."""
    new = {"id": ONLY, "fields": list(wanted.fields), "sure": wanted.sure, "looked_at": 0 if wanted.fields else None}
    conn.execute(_upsert(conn.dialect.name), new)


def looked_at(conn: Connection) -> int | None:
    """Up to which proposal all were looked at since this policy holds; None where that is all there are."""
    return conn.execute(select(filling.c.looked_at)).scalar()


def note_looked_at(conn: Connection, up_to: int | None) -> None:
    conn.execute(update(filling).values(looked_at=up_to))


def made(
    conn: Connection,
    *,
    field: str = "",
    since: datetime | None = None,
    person: PersonId | None = None,
    limit: int | None = None,
    standing_only: bool = True,
) -> tuple[Filled, ...]:
    """What was filled, the latest first: of a field, since a moment, of a person, if asked.

    Without what was taken back unless that is asked for.
    """
    chosen = select(decided).join(asked, asked.c.id == decided.c.proposal_id)
    chosen = chosen.where(decided.c.action == Action.FILL.value)
    if standing_only:
        chosen = chosen.where(decided.c.undone_at.is_(None))
    if field:
        chosen = chosen.where(asked.c.field == field)
    if since is not None:
        chosen = chosen.where(decided.c.at >= since)
    if person is not None:
        chosen = chosen.where(decided.c.person_id == person)
    found = [decisions.from_row(row) for row in conn.execute(chosen.order_by(decided.c.id.desc()).limit(limit))]
    of = {one.id: one for one in proposals.of_ids(conn, [one.proposal_id for one in found if one.proposal_id])}
    return tuple(Filled(one, of[one.proposal_id]) for one in found if one.proposal_id in of)


def numbers(conn: Connection, whose: Iterable[PersonId]) -> dict[tuple[PersonId, str], FilledNumber]:
    """(person, number) → what filled these people's own records with numbers, and was not taken back."""
    found: dict[tuple[PersonId, str], FilledNumber] = {}
    for batch in batches(sorted(whose)):
        for row in conn.execute(_NUMBERS.where(among(decided.c.person_id, batch))):
            person = PersonId(row.person_id)
            found[person, row.value] = FilledNumber(person, row.id, row.proposal_id, row.told_at)
    return found


_NUMBERS = (
    select(decided.c.id, decided.c.person_id, decided.c.proposal_id, asked.c.value, asked.c.told_at)
    .join(asked, asked.c.id == decided.c.proposal_id)
    .where(decided.c.action == Action.FILL.value, decided.c.undone_at.is_(None))
    .where(asked.c.field == PointKind.PHONE.value)
)
_POLICY = select(filling.c.fields, filling.c.sure).where(filling.c.id == ONLY)


@cache
def _upsert(dialect: str) -> Any:
    new = insert(dialect, filling)
    changed = {name: new.excluded[name] for name in ("fields", "sure", "looked_at")}
    return new.on_conflict_do_update(index_elements=["id"], set_=changed)
