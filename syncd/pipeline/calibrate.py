"""Learn from links that exact addresses prove what a name or a number alone is worth in this agency."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from syncd.matchers import by_name, by_phone, fitting
from syncd.matchers.calibration import log_odds
from syncd.matchers.fitting import Lesson
from syncd.model.matching import Evidence, EvidenceKind, Mention, MentionRole
from syncd.model.people import Known, PersonId
from syncd.model.terms import Calibration
from syncd.pipeline.who import known_to
from syncd.store import activities, terms
from syncd.store.activities import Addressed
from syncd.store.database import Database
from syncd.store.statements import batches

LOOKED_AT, LEARNED_FROM = 20_000, 2_000
"""The latest mentions with an address, and how many of the people they prove are learned from."""
GROWN = 1.1
"""How many times as many are proven before it is worth learning anew."""
RENEWED_AFTER = timedelta(days=30)
"""What was learned is learned anew by then: no more proven links are looked at than so many, and they change."""
_LEAST, _MOST = 0.05, 0.95

Proven = tuple[PersonId, Mention]
"""Who somebody is by an exact address, and the mention without it."""


def renew(database: Database, at: datetime) -> Calibration | None:
    """Learn anew where many more links are proven than last time, or that is long ago; else None. Raises StoreError."""
    with database.read() as conn:
        last = terms.calibration(conn)
        told = activities.addressed(conn, LOOKED_AT)
        if last is not None and abs(at - last.at) < RENEWED_AFTER and _count(told) < GROWN * last.proven:
            return None
        found = _learn(conn, told, at)
    with database.begin() as conn:
        terms.keep(conn, found)
    return found


def learn(conn: Connection, at: datetime) -> Calibration:
    """What links teach that are stored; nothing is changed by that."""
    return _learn(conn, activities.addressed(conn, LOOKED_AT), at)


def _learn(conn: Connection, told: Sequence[Addressed], at: datetime) -> Calibration:
    proven = list(_proven(conn, told))
    strangers = _strangers(told)
    lessons: dict[EvidenceKind, list[Lesson]] = {EvidenceKind.NAME: [], EvidenceKind.PHONE: []}
    for batch in batches(proven):
        known = known_to(conn, [mention for _, mention in batch])
        for person, mention in batch:
            for kind, found in _alone(mention, known):
                lessons[kind].append(_lesson(person, found))
    kinds = {kind.value: fitting.fit(own, strangers) for kind, own in lessons.items() if own}
    return Calibration(at, _count(told), round(strangers, 3), kinds)


def _count(told: Iterable[Addressed]) -> int:
    return sum(one.is_known for one in told)


def _strangers(told: Iterable[Addressed]) -> float:
    """The share of addresses that are nobody's; some may be a known person's new ones, so it is never all or none."""
    addresses = {one.email: one.is_known for one in told}
    unknown = sum(not is_known for is_known in addresses.values())
    return min(_MOST, max(_LEAST, unknown / len(addresses))) if addresses else _LEAST


def _proven(conn: Connection, told: Iterable[Addressed]) -> Iterator[Proven]:
    """Those whose address is on one record, without it."""
    known = [one for one in told if one.is_known and (one.name or one.phone)][:LEARNED_FROM]
    owners = known_to(conn, (), addresses={one.email for one in known}).by_email
    for one in known:
        holders = owners.get(one.email, ())
        if len(holders) == 1:
            yield holders[0].id, Mention(MentionRole.BODY, one.name, phone=one.phone)


def _alone(mention: Mention, known: Known) -> Iterator[tuple[EvidenceKind, Sequence[Evidence]]]:
    """What each kind of evidence that knows of anybody says; of numbers only one that is somebody's own."""
    if mention.name and (by := by_name.evidence(Mention(mention.role, mention.name), known)):
        yield EvidenceKind.NAME, by
    if mention.phone:
        numbered = by_phone.evidence(Mention(mention.role, phone=mention.phone), known)
        if own := tuple(one for one in numbered if one.own):
            yield EvidenceKind.PHONE, own


def _lesson(person: PersonId, found: Iterable[Evidence]) -> Lesson:
    stated = {one.person.id: log_odds(one.score) for one in found}
    right = stated.pop(person, None)
    return Lesson(right, tuple(stated.values()))
