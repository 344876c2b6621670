"""What was asked and decided about one person, for whoever has a right to know."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from syncd.model.people import Person, PersonId
from syncd.model.review import Proposal, ProposalKey
from syncd.store import candidates, decisions, people, proposals
from syncd.store.decisions import Decision
from syncd.store.tables import decisions as decided
from syncd.store.tables import proposals as asked


def questions(conn: Connection, person: Person) -> Iterator[Proposal]:
    """Every question, open or not, that is or may be about a person: by record, address, number or candidate."""
    points = people.contact_points(conn, person.id)
    keys = {proposals.key_text(ProposalKey(None, point.kind.value, point.value)) for point in points}
    answered = {made.proposal_id for made in decisions_on(conn, person.id)}
    columns = (asked.c.id, asked.c.key, asked.c.person_id, asked.c.candidates)
    for row in conn.execute(select(*columns).order_by(asked.c.id)).all():
        named = row.person_id == person.id or row.key in keys or row.id in answered
        if named or person.id in candidates.people_in([row.candidates]):
            proposal = proposals.get(conn, row.id)
            if proposal is not None:
                yield proposal


def decisions_on(conn: Connection, person_id: PersonId) -> tuple[Decision, ...]:
    """What people decided about a person, oldest first, also what was taken back."""
    of_record = select(asked.c.id).where(asked.c.person_id == person_id)
    fell = (decided.c.person_id == person_id) | decided.c.proposal_id.in_(of_record)
    return tuple(map(decisions.from_row, conn.execute(select(decided).where(fell).order_by(decided.c.id))))
