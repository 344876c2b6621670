"""What was told of one person, asked and decided, for whoever has a right to know."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from syncd.model.changes import Signed
from syncd.model.names import person_key
from syncd.model.people import Key, Person, PersonId
from syncd.model.review import Proposal, ProposalKey
from syncd.store import candidates, decisions, merges, people, proposals, signatures
from syncd.store.decisions import Decision
from syncd.store.statements import among
from syncd.store.tables import decisions as decided
from syncd.store.tables import proposals as asked


def questions(conn: Connection, person: Person) -> Iterator[Proposal]:
    """Every question, open or not, that is or may be about a person: by record, address, number or candidate."""
    points = people.contact_points(conn, person.id)
    keys = {proposals.key_text(ProposalKey(None, point.kind.value, point.value)) for point in points}
    records = set(merges.families(conn, [person.id]).all(person.id))
    answered = {made.proposal_id for made in decisions_on(conn, person.id)}
    columns = (asked.c.id, asked.c.key, asked.c.person_id, asked.c.candidates)
    for row in conn.execute(select(*columns).order_by(asked.c.id)).all():
        named = row.person_id in records or row.key in keys or row.id in answered
        if named or not records.isdisjoint(candidates.people_in([row.candidates])):
            proposal = proposals.get(conn, row.id)
            if proposal is not None:
                yield proposal


def decisions_on(conn: Connection, person_id: PersonId) -> tuple[Decision, ...]:
    """What people decided about a person, oldest first, also what was taken back."""
    records = merges.families(conn, [person_id]).all(person_id)
    of_record = select(asked.c.id).where(among(asked.c.person_id, records))
    fell = among(decided.c.person_id, records) | decided.c.proposal_id.in_(of_record)
    return tuple(map(decisions.from_row, conn.execute(select(decided).where(fell).order_by(decided.c.id))))


def signatures_of(conn: Connection, person_id: PersonId) -> Iterator[Signed]:
    """What they signed with from every address on record."""
    emails = {value for field, value in keys(conn, person_id) if field == "email"}
    for _, own in sorted(signatures.of(conn, emails).items()):
        yield from sorted(own, key=lambda one: one.first_at)


def keys(conn: Connection, person_id: PersonId) -> set[Key]:
    """Every name and address on record, also of records merged into theirs."""
    records = merges.families(conn, [person_id]).all(person_id)
    called = [name for past in people.remembered(conn, records).values() for name in past.names]
    own = people.own(conn, records).values()
    points = {point for one in own for point in one.record.points}
    return points | {("name", person_key(name)) for name in (*called, *(one.record.name for one in own))}
