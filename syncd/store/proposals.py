"""Proposals: what recruiters are asked, each question once however often it shows."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, or_, select, update

from syncd.model.people import KnownPerson, PersonId
from syncd.model.review import Proposal, ProposalDraft, ProposalKey, ProposalKind, ProposalState
from syncd.store import candidates, merges, newcomers, renewing
from syncd.store.people import PointKind, by_ids
from syncd.store.renewing import CONTENT, Asked, content
from syncd.store.statements import AnyRow, add, among, among_given, batches
from syncd.store.tables import proposal_items, proposals

Offer = tuple[ProposalDraft, int | None]
"""A draft, and the ledger id of the item that shows it; None where no item does."""


def offer(conn: Connection, drafts: Iterable[Offer], at: datetime) -> dict[ProposalKey, int]:
    """Ask each question once; key → id. An item that shows a known one is added to those that have it.

    What a person answered stays answered; what the directory had answered is open again unless it still does. Of what a
    record has but one of, only the latest word of its owner stays open. An open question stands on its latest item, and
    of who somebody is rather on one with candidates; "a new person" never goes back to a "who is this?" without any. So
    a question says the same in whatever order its items are read.
    """
    ids: dict[ProposalKey, int] = {}
    for fresh in batches(drafts):
        batch = _as_asked(conn, fresh)
        known = _stored(conn, {key_text(draft.key) for draft, _ in batch})
        stored = known | _ask(conn, batch, known, at)
        asked = [draft.key for draft, _ in batch]
        ids |= {key: stored[key_text(key)]["id"] for key in asked}
        ids |= {draft.key: ids[key] for (draft, _), key in zip(fresh, asked, strict=True)}
        shown = {(ids[draft.key], item) for draft, item in batch if item is not None}
        before = {row["id"] for row in known.values()}
        _show(conn, shown - _shown(conn, {pair for pair in shown if pair[0] in before}))
        renewed = dict(stored)
        for draft, item in batch:
            renewed[key_text(draft.key)] = renewing.renewed(renewed[key_text(draft.key)], draft, item)
        _renew(conn, [row for key, row in renewed.items() if row != stored[key]])
        _outdate(conn, {draft.key.person_id for draft, _ in batch if draft.told_at is not None})
    return ids


def open_proposals(conn: Connection, kind: ProposalKind | None = None) -> tuple[Proposal, ...]:
    """Everything that waits for an answer, oldest first."""
    chosen = _proposals().where(_WAITS).order_by(proposals.c.id)
    return _load(conn, chosen.where(proposals.c.kind == kind.value) if kind else chosen)


def most_certain(
    conn: Connection, kind: ProposalKind | None = None, *, limit: int | None = None, offset: int = 0
) -> tuple[Proposal, ...]:
    """What waits for an answer, in the order to answer it in: most certain first, then oldest."""
    chosen = _proposals().where(_WAITS).order_by(proposals.c.confidence.desc(), proposals.c.id)
    return _load(conn, (chosen.where(proposals.c.kind == kind.value) if kind else chosen).limit(limit).offset(offset))


def get(conn: Connection, proposal_id: int) -> Proposal | None:
    return next(iter(_load(conn, _proposals().where(proposals.c.id == proposal_id))), None)


def of_ids(conn: Connection, ids: Iterable[int]) -> tuple[Proposal, ...]:
    """Those of these ids that are there, in order of id."""
    found: list[Proposal] = []
    for batch in batches(sorted(set(ids))):
        found += _load(conn, _proposals().where(among(proposals.c.id, batch)).order_by(proposals.c.id))
    return tuple(found)


def open_of(conn: Connection, person: PersonId) -> tuple[Proposal, ...]:
    """What waits for an answer about a person's record, most certain first."""
    records = merges.families(conn, [person]).all(person)
    chosen = _proposals().where(among(proposals.c.person_id, records), _WAITS)
    return _load(conn, chosen.order_by(proposals.c.confidence.desc(), proposals.c.id))


def changes_beside(conn: Connection, ids: Iterable[int], fields: Collection[str]) -> tuple[Proposal, ...]:
    """Those of these that are open changes of one of these fields, with all others of the same people and fields."""
    wanted = (_OPEN, _CHANGES, proposals.c.field.in_(sorted(fields)))
    people: set[PersonId] = set()
    for asked in batches(sorted(set(ids))):
        chosen = select(proposals.c.person_id).where(among(proposals.c.id, asked), *wanted)
        people.update(conn.execute(chosen).scalars())
    families = merges.families(conn, people)
    found: list[Proposal] = []
    for batch in batches(sorted({one for person in people for one in families.all(person)})):
        found += _load(conn, _proposals().where(among(proposals.c.person_id, batch), *wanted).order_by(proposals.c.id))
    return tuple(found)


def changes_after(conn: Connection, id_: int, fields: Collection[str], limit: int) -> tuple[int, ...]:
    """The ids of open changes of these fields from the next one on, in order."""
    wanted = (proposals.c.id > id_, _OPEN, _CHANGES, proposals.c.field.in_(sorted(fields)))
    return tuple(conn.execute(select(proposals.c.id).where(*wanted).order_by(proposals.c.id).limit(limit)).scalars())


def asked_of_several(conn: Connection, field: str, values: Iterable[str]) -> frozenset[str]:
    """Those of these values that more than one record may have, as open changes of this field say."""
    found: set[str] = set()
    for batch in batches(sorted(set(values))):
        chosen = select(proposals.c.value).where(among(proposals.c.value, batch), _OPEN, _CHANGES)
        chosen = chosen.where(proposals.c.field == field).group_by(proposals.c.value)
        found.update(conn.execute(chosen.having(func.count(proposals.c.person_id.distinct()) > 1)).scalars())
    return frozenset(found)


def rejected_changes(conn: Connection, people: Iterable[PersonId]) -> frozenset[tuple[PersonId, str]]:
    """The fields of these people of which a person said that something they should have is wrong."""
    found: set[tuple[PersonId, str]] = set()
    for batch in batches(sorted(set(people))):
        chosen = select(proposals.c.person_id, proposals.c.field).where(among(proposals.c.person_id, batch), _CHANGES)
        rows = conn.execute(chosen.where(proposals.c.state == ProposalState.REJECTED.value))
        found.update((PersonId(row.person_id), row.field) for row in rows)
    return frozenset(found)


def with_key(conn: Connection, key: ProposalKey) -> Proposal | None:
    return next(iter(_load(conn, _proposals().where(proposals.c.key == key_text(key)))), None)


def set_state(conn: Connection, proposal_id: int, state: ProposalState) -> None:
    conn.execute(update(proposals).where(proposals.c.id == proposal_id).values(state=state.value))


def answer(conn: Connection, keys: Iterable[tuple[str, str]]) -> None:
    """Close the open questions about these (field, value) that name no person: the directory knows them now."""
    _answer(conn, (ProposalKey(None, field, value) for field, value in keys), _OPEN)


def told_since(conn: Connection, people: Collection[PersonId], since: datetime) -> list[ProposalKey]:
    """What words tell that were first asked about since, of these people, but for addresses and numbers.

    What a later word outdated is among it, what a person answered is not.
    """
    asked = (_UNDECIDED, proposals.c.offered_at >= since, proposals.c.told_at.is_not(None))
    points = sorted(kind.value for kind in PointKind)
    chosen = select(proposals.c.person_id, proposals.c.field, proposals.c.value).where(
        among(proposals.c.person_id, sorted(people)), *asked, proposals.c.field.not_in(points)
    )
    return [ProposalKey(*row) for row in conn.execute(chosen)]


def disown(conn: Connection, keys: Iterable[ProposalKey]) -> None:
    """Close these questions: what they stand on is told of somebody else, and outdates nothing of these people."""
    _answer(conn, keys, _UNDECIDED, told_at=None)


def answer_changes(conn: Connection, points: Iterable[tuple[PersonId, str, str]]) -> None:
    """Close the open changes of these (person, field, normalised value): the record says so now."""
    _answer(conn, _of_family(conn, points), _OPEN & _CHANGES)


def withdraw(conn: Connection, points: Iterable[tuple[PersonId, str, str]]) -> None:
    """Close the open changes of these that no words of their owner tell: what showed them does so no more."""
    _answer(conn, _of_family(conn, points), _OPEN & _CHANGES & proposals.c.told_at.is_(None))


def _of_family(conn: Connection, points: Iterable[tuple[PersonId, str, str]]) -> Iterator[ProposalKey]:
    said = list(points)
    families = merges.families(conn, {person for person, _, _ in said})
    yield from (ProposalKey(one, field, value) for person, field, value in said for one in families.all(person))


def settle(conn: Connection, people: Sequence[PersonId], known: Collection[tuple[str, str]]) -> tuple[int, ...]:
    """Close the open questions of people who are one that their records answer, or that are asked of another of them.

    Whether they are one is answered, too. `known` are the (field, value) on their records. Returns the ids of what was
    closed, for `reopen`.
    """
    order = {person: n for n, person in enumerate(people)}
    rows = conn.execute(select(proposals).where(among(proposals.c.person_id, people))).all()
    seen, closed = {(ProposalKind.CHANGE.value, *point) for point in known}, []
    for row in sorted(rows, key=lambda row: (order[row.person_id], row.id)):
        if (row.kind, row.field, row.value) in seen and row.state == ProposalState.OPEN.value:
            closed.append(row.id)
        seen.add((row.kind, row.field, row.value))
    closed += conn.execute(_PAIRS, {"people": people, "values": [str(one) for one in people]}).scalars()
    for id_ in closed:
        set_state(conn, id_, ProposalState.ANSWERED)
    return tuple(closed)


def reopen(conn: Connection, ids: Sequence[int]) -> None:
    """Ask again what was closed as answered."""
    answered = proposals.c.state == ProposalState.ANSWERED.value
    conn.execute(update(proposals).where(among(proposals.c.id, ids), answered).values(state=ProposalState.OPEN.value))


def items(conn: Connection, proposal_id: int) -> tuple[int, ...]:
    """The ledger ids of all items that show it, in order."""
    chosen = select(proposal_items.c.ledger_id).where(proposal_items.c.proposal_id == proposal_id)
    return tuple(conn.execute(chosen.order_by(proposal_items.c.ledger_id)).scalars())


def key_text(key: ProposalKey) -> str:
    """A key in one column: neither database has a unique key over an empty person."""
    return " ".join(filter(None, (str(key.person_id or 0), key.about, key.field, key.value)))


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
        record=newcomers.unpack(row.record),
    )


_OPEN = proposals.c.state == ProposalState.OPEN.value
_UNDECIDED = proposals.c.state.in_((ProposalState.OPEN.value, ProposalState.ANSWERED.value))
_CHANGES = proposals.c.kind == ProposalKind.CHANGE.value
_change = proposals.alias("change")


def _asked_as_a_change(kind: PointKind) -> ColumnElement[bool]:
    """Whether it is asked if what an open question is about goes onto a record: yes is the answer to both."""
    values = select(_change.c.value).where(
        _change.c.state == ProposalState.OPEN.value,
        _change.c.kind == ProposalKind.CHANGE.value,
        _change.c.field == kind.value,
    )
    return (proposals.c.field == kind.value) & proposals.c.value.in_(values)


# Whose an address or a number is, is asked once.
_WAITS = _OPEN & or_(
    proposals.c.person_id.is_not(None),
    ~(_asked_as_a_change(PointKind.EMAIL) | _asked_as_a_change(PointKind.PHONE)),
)
_PAIRS = select(proposals.c.id).where(
    among_given(proposals.c.person_id, "people"),
    among_given(proposals.c.value, "values"),
    proposals.c.kind == ProposalKind.DUPLICATE_PEOPLE.value,
    _OPEN,
)


def _proposals() -> Select[Any]:
    shown = select(func.count()).where(proposal_items.c.proposal_id == proposals.c.id)
    return select(proposals, shown.scalar_subquery().label("seen"))


def _load(conn: Connection, chosen: Select[Any]) -> tuple[Proposal, ...]:
    rows = conn.execute(chosen).all()
    named = {row.person_id for row in rows if row.person_id is not None}
    known = by_ids(conn, named | candidates.people_in(row.candidates for row in rows))
    return tuple(from_row(row, known) for row in rows)


def _answer(conn: Connection, keys: Iterable[ProposalKey], asked: ColumnElement[bool], **also: None) -> None:
    for batch in batches(sorted(set(map(key_text, keys)))):
        closed = update(proposals).where(among(proposals.c.key, batch), asked)
        conn.execute(closed.values(state=ProposalState.ANSWERED.value, **also))


def _as_asked(conn: Connection, drafts: Sequence[Offer]) -> list[Offer]:
    """The drafts, those about a person who was merged under the record that the question was asked of before."""
    families = merges.families(conn, {draft.key.person_id for draft, _ in drafts if draft.key.person_id is not None})
    if not families.merged:
        return list(drafts)
    forms = {
        draft.key: [replace(draft.key, person_id=one) for one in families.all(draft.key.person_id)]
        for draft, _ in drafts
        if draft.key.person_id is not None
    }
    there = _stored(conn, {key_text(key) for keys in forms.values() for key in keys})
    asked = {key: next((one for one in keys if key_text(one) in there), key) for key, keys in forms.items()}
    return [(replace(draft, key=asked.get(draft.key, draft.key)), item) for draft, item in drafts]


def _ask(conn: Connection, drafts: Sequence[Offer], known: Collection[str], at: datetime) -> dict[str, Asked]:
    """Store the questions that are not known; key → as it is stored. Of several drafts the first is."""
    first = {key_text(draft.key): (draft, item) for draft, item in reversed(drafts)}
    new = [key for key in dict.fromkeys(key_text(draft.key) for draft, _ in drafts) if key not in known]
    if not new:
        return {}
    _insert(conn, [first[key] for key in new], at)
    return _stored(conn, new)


def _insert(conn: Connection, drafts: Sequence[Offer], at: datetime) -> None:
    rows = [
        {
            "key": key_text(draft.key),
            "state": renewing.state_of(draft).value,
            "person_id": draft.key.person_id,
            "field": draft.key.field,
            "value": draft.key.value,
            "item_id": item,
            "offered_at": at,
            **content(draft),
        }
        for draft, item in drafts
    ]
    add(conn, proposals, rows)


def _stored(conn: Connection, keys: Iterable[str]) -> dict[str, Asked]:
    rows = conn.execute(_ASKED, {"keys": sorted(keys)}).mappings()
    return {row["key"]: dict(row) for row in rows}


_ASKED = select(
    proposals.c.key, proposals.c.id, proposals.c.state, *(proposals.c[name] for name in ("item_id", *CONTENT))
).where(among_given(proposals.c.key, "keys"))


def _show(conn: Connection, shown: Iterable[tuple[int, int]]) -> None:
    """Note which item shows which question."""
    add(conn, proposal_items, ({"proposal_id": asked, "ledger_id": item} for asked, item in sorted(shown)))


def _shown(conn: Connection, pairs: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    """Which of these (question, item) are noted."""
    if not pairs:
        return set()
    given = {"proposals": sorted({asked for asked, _ in pairs}), "items": sorted({item for _, item in pairs})}
    return {(row.proposal_id, row.ledger_id) for row in conn.execute(_SHOWN, given)}


_SHOWN = select(proposal_items.c.proposal_id, proposal_items.c.ledger_id).where(
    among_given(proposal_items.c.proposal_id, "proposals"), among_given(proposal_items.c.ledger_id, "items")
)


def _outdate(conn: Connection, people: Iterable[PersonId | None]) -> None:
    """Close the open changes of these people that were said before another one of the same field."""
    ids = sorted({one for one in people if one is not None})
    for row in conn.execute(_OUTDATED, {"people": ids}).all() if ids else ():
        set_state(conn, row.id, ProposalState.ANSWERED)


_later = proposals.alias("later")
_OUTDATED = (
    select(proposals.c.id)
    .join(_later, (_later.c.person_id == proposals.c.person_id) & (_later.c.field == proposals.c.field))
    .where(
        among_given(proposals.c.person_id, "people"),
        proposals.c.field.in_(newcomers.SINGLE),
        _OPEN,
        _CHANGES,
        _later.c.kind == ProposalKind.CHANGE.value,
        _later.c.told_at > proposals.c.told_at,
    )
    .distinct()
)


def _renew(conn: Connection, rows: Sequence[Asked]) -> None:
    if rows:
        values = {
            name: bindparam(f"now_{name}", type_=proposals.c[name].type) for name in ("state", "item_id", *CONTENT)
        }
        statement = update(proposals).where(proposals.c.id == bindparam("now_id")).values(values)
        conn.execute(statement, [{f"now_{name}": row[name] for name in ("id", *values)} for row in rows])
