"""Ask about records that may be one person."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from sqlalchemy import Connection

from syncd.matchers import duplicates
from syncd.model.folding import fold
from syncd.model.matching import Candidate, EvidenceKind
from syncd.model.people import KnownPerson, Person, PersonId, PersonRecord
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind
from syncd.pipeline.alike import people_like
from syncd.store import people, proposals, work_index
from syncd.store.people import PointKind

_SHARED_BY_ALL = 20
"""Holders of one number from which on it is a switchboard's."""
_LOOKED_AT = 150
"""People of one company up to which each is compared with each."""


def ask(conn: Connection, ids: Iterable[int], at: datetime) -> int:
    """Ask once whether these people are the same as others; returns how many questions that raised or showed again."""
    mine = people.load(conn, ids, with_dead=True)
    pairs = _pairs(conn, {person.id: person for person in mine.values()})
    # The id of a record that was merged leads to another one, which no pair need name.
    everybody = mine | people.load(conn, {one for pair in pairs for one in pair} - mine.keys(), with_dead=True)
    stands = {person.id: person for person in everybody.values()}
    standing = {
        tuple(sorted((everybody[a].id, everybody[b].id))) for a, b in pairs if a in everybody and b in everybody
    }
    drafts = [
        (draft, None)
        for first, second in sorted(standing)
        if first != second
        for draft in _drafts(stands[first], stands[second])
    ]
    return len(proposals.offer(conn, drafts, at))


def _pairs(conn: Connection, mine: dict[PersonId, Person]) -> set[tuple[PersonId, PersonId]]:
    """Who may be whom: by a shared address or number, or a name like it at the same company."""
    records = {id_: person.record for id_, person in mine.items()}
    emails = {email for record in records.values() for email in record.emails}
    phones = {phone.e164 for record in records.values() for phone in record.phones}
    holders = people.holders_of(conn, PointKind.EMAIL, sorted(emails))
    holders |= people.holders_of(conn, PointKind.PHONE, sorted(phones))
    sought = _worth_looking_for(conn, records.values())
    likes = people_like(conn, {record.name for record in sought})
    staff = _staff(conn, {record.company for record in sought})
    found: defaultdict[PersonId, set[PersonId]] = defaultdict(set)
    for id_, record in records.items():
        for value in (*record.emails, *(phone.e164 for phone in record.phones)):
            having = holders.get(value, [])
            found[id_].update(having if len(having) < _SHARED_BY_ALL else ())
        alike = likes.get(record.name, ())
        found[id_].update(one.id for one in alike if duplicates.may_be_colleagues(mine[id_], one))
        found[id_].update(one.id for one in staff.get(record.company, ()) if _may_be_one(mine[id_], one))
    return {(id_, other) for id_, others in found.items() for other in others if other != id_}


def _staff(conn: Connection, companies: Collection[str]) -> dict[str, tuple[KnownPerson, ...]]:
    """Company → who works there, unless they are too many to be looked at one by one.

    The index of names tells of no name whose words are run together in the other: "ten Brink" and "Tenbrink".
    """
    staff = people.colleagues(conn, companies, _LOOKED_AT)
    everybody = people.by_ids(conn, {id_ for ids in staff.values() for id_ in ids})
    return {company: tuple(everybody[id_] for id_ in ids if id_ in everybody) for company, ids in staff.items()}


def _may_be_one(person: Person, other: KnownPerson) -> bool:
    if person.id == other.id or not duplicates.may_be_colleagues(person, other):
        return False
    return duplicates.are_spelt_alike(person.record.name, other.name)


def _worth_looking_for(conn: Connection, records: Collection[PersonRecord]) -> list[PersonRecord]:
    """Those beside whom somebody of a like name may work whom they are asked about with.

    Two with external ids are not, and most of a file have one: then only companies count where anybody has none.
    """
    at_work = [record for record in records if record.company]
    among = work_index.employers_spelt_alike(conn, {record.company for record in at_work if record.external_id})
    open_to = {fold(name) for name in people.employers_of_people_without_id(conn, among)}
    return [record for record in at_work if not record.external_id or fold(record.company) in open_to]


def _drafts(first: Person, second: Person) -> Iterator[ProposalDraft]:
    alike = duplicates.likeness(first, second)
    if alike is None:
        return
    other = KnownPerson(second.id, second.record.name)
    yield ProposalDraft(
        kind=ProposalKind.DUPLICATE_PEOPLE,
        key=ProposalKey(first.id, "person", str(second.id)),
        new=second.record.name,
        old=first.record.name,
        name=first.record.name,
        quote=alike.words,
        confidence=alike.confidence,
        candidates=(Candidate(other, alike.confidence, (alike.words,), (EvidenceKind.NAME,)),),
    )
