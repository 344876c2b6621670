"""Take a decision back: records and questions are as they were before it."""

from typing import Any

from syncd.model.people import PersonId, Provenance
from syncd.model.review import Proposal, ProposalState
from syncd.review.desk import Desk, decided_again
from syncd.store import decisions, people, proposals
from syncd.store.decisions import Decision
from syncd.store.people import PointKind


def take_back(desk: Desk, decision: Decision) -> str:
    """Undo what a decision did, unless it has changed again since; its question, if there was one, is open again."""
    decisions.mark_undone(desk.conn, decision.id, desk.at)
    proposal = proposals.get(desk.conn, decision.proposal_id) if decision.proposal_id is not None else None
    if proposal is None:
        told = f"decision {decision.id} is taken back"
        return f"{told}; {decided_again(desk, [(decision.field, decision.value)])}"
    proposals.set_state(desk.conn, proposal.id, ProposalState.OPEN)
    _restore(desk, proposal, decision)
    told = decided_again(desk, [(proposal.field, proposal.value)])
    created = decision.undo.get("created")
    if created is not None and not people.delete_person(desk.conn, PersonId(created)):
        told = f"{told}; the person that it added has other activities, or was changed since, and stays"
    return f"proposal {proposal.id} is open again; {told}"


def _restore(desk: Desk, proposal: Proposal, decision: Decision) -> None:
    """Put the record back as it was before a decision, unless it has changed again since."""
    if decision.person_id is None:
        return
    conn, person = desk.conn, decision.person_id
    said: dict[str, Any] = {"origin": Provenance.UNDO, "by": desk.by, "at": desk.at}
    if "point" in decision.undo:
        kind, value = decision.undo["point"]
        people.remove_point(conn, person, PointKind(kind), value, **said)
    if "field" in decision.undo:
        field, old = decision.undo["field"]
        known = people.get(conn, person)
        if known is not None and getattr(known.record, field) == proposal.new:
            people.set_field(conn, person, field, old, **said)
