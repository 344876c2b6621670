"""Take a decision back: records and questions are as they were before it."""

from collections.abc import Sequence

from syncd.model.milestones import FIELD
from syncd.model.names import person_key
from syncd.model.people import Key, Person, PersonId
from syncd.model.review import Proposal, ProposalState
from syncd.pipeline import looked_up, merging
from syncd.review import company_merging, company_removing
from syncd.review.counts import counted
from syncd.review.desk import Desk, NotPossibleError, decided_again, person
from syncd.review.questions import whole_question
from syncd.store import companies, decisions, filling, people, proposals
from syncd.store.decisions import Action, Decision
from syncd.store.people import PointKind


def take_back(desk: Desk, decision: Decision) -> str:
    """Undo what a decision did, unless it has changed again since; its question, if there was one, is open again."""
    proposal = proposals.get(desk.conn, decision.proposal_id) if decision.proposal_id is not None else None
    if decision.action is Action.FILL and proposal is not None and not is_as_filled(desk, decision, proposal):
        raise NotPossibleError(f"a person or an import confirmed the {proposal.field}, or it changed since, and stays")
    decisions.mark_undone(desk.conn, decision.id, desk.at)
    if "merged" in decision.undo:
        return _part(desk, proposal, PersonId(decision.undo["merged"]))
    if "company" in decision.undo:
        act = company_removing.bring_back if decision.action is Action.REMOVE else company_merging.part
        return act(desk, decision)
    if decision.field == FIELD:
        return _unsay(desk, proposal, decision)
    if proposal is None:
        told = f"decision {decision.id} is taken back"
        return f"{told}; {decided_again(desk, [(decision.field, decision.value)])}"
    proposals.set_state(desk.conn, proposal.id, ProposalState.OPEN)
    touched = [*_keys(desk, proposal, decision), *_weighed(desk, decision)]
    left = _restore(desk, proposal, decision)
    if (created := decision.undo.get("created")) is not None:
        return f"{_open_again(proposal)}; {_take_away(desk, PersonId(created), touched)}"
    told = decided_again(desk, [*touched, *_weighed(desk, decision)]) + left
    return f"{_open_again(proposal)}; {told}"


def _take_away(desk: Desk, created: PersonId, touched: Sequence[Key]) -> str:
    """Take a person out whom a decision added, with what was filled since; who else was meant is asked without them."""
    people.name_nobody(desk.conn, created)
    told = decided_again(desk, touched)
    # Only without what was filled it is seen whether they can go; whoever stays keeps it.
    with desk.conn.begin_nested() as tried:
        for one in filling.made(desk.conn, person=created):
            if is_as_filled(desk, one.decision, one.proposal):
                take_back(desk, one.decision)
        if people.delete_person(desk.conn, created):
            return told
        tried.rollback()
    people.name_again(desk.conn, created)
    decided_again(desk, touched)
    return f"{told}; the person that it added has other activities, or was changed since, and stays"


def _open_again(proposal: Proposal) -> str:
    return f'"{whole_question(proposal)}" is open again as proposal {proposal.id}'


def is_as_filled(desk: Desk, decision: Decision, proposal: Proposal) -> bool:
    """Whether what a proposal filled by itself is on the record, and nobody and no import has said it since."""
    whose = PersonId(decision.person_id or 0)
    record = people.own(desk.conn, [whose]).get(whose)
    if record is None:
        return False
    if proposal.field in decision.undo.get("field", ()):
        field, new = proposal.field, people.as_kept(desk.conn, proposal.field, proposal.new)
        return people.as_text(record.record, field) == new and people.is_only_filled(desk.conn, whose, field)
    points = people.contact_points(desk.conn, whose)
    there = any((one.kind, one.value, one.confirmed_by) == (proposal.field, proposal.value, "") for one in points)
    return there and people.is_only_filled(desk.conn, whose, proposal.field, proposal.value)


def _unsay(desk: Desk, proposal: Proposal | None, decision: Decision) -> str:
    """Of a milestone nothing else was changed."""
    if proposal is None:
        return f"decision {decision.id} is taken back; what the activity says counts again"
    proposals.set_state(desk.conn, proposal.id, ProposalState.OPEN)
    return _open_again(proposal)


def _keys(desk: Desk, proposal: Proposal, decision: Decision) -> tuple[Key, ...]:
    """What mentions depend on the decision: those the question was about, and what the decision put on record."""
    keys = [(proposal.field, proposal.value), *((kind, value) for kind, value in decision.undo.get("points", ()))]
    if decision.undo.get("points") and decision.person_id is not None:
        keys += looked_up.weighed(desk.conn, [decision.person_id])
    if decision.undo.get("created"):
        keys.append(("name", person_key(proposal.name)))
    return tuple(key for key in keys if key[1])


def _weighed(desk: Desk, decision: Decision) -> set[Key]:
    """What mentions of the person are found by that are weighed by what the decision set."""
    whose = () if decision.person_id is None else (decision.person_id,)
    return looked_up.hanging_on(desk.conn, whose, decision.undo.get("field", ())[:1])


def _part(desk: Desk, proposal: Proposal | None, merged: PersonId) -> str:
    again = merging.part(desk.conn, merged, by=desk.by, at=desk.at)
    if proposal is not None:
        proposals.set_state(desk.conn, proposal.id, ProposalState.OPEN)
    told = f"{person(desk, merged).name} ({merged}) stands alone again; {counted(again, 'activities')} decided again"
    return told if proposal is None else f"{_open_again(proposal)}; {told}"


def _restore(desk: Desk, proposal: Proposal, decision: Decision) -> str:
    """Put the record back as it was before a decision, unless it has changed again since; say what could not be."""
    if decision.person_id is None:
        return ""
    conn, whose = desk.conn, decision.person_id
    for kind, value in decision.undo.get("points", ()):
        people.remove_point(conn, whose, PointKind(kind), value, desk.undoing)
    for kind, value in decision.undo.get("dead", ()):
        people.mark_point(conn, whose, PointKind(kind), value, desk.undoing, valid=True)
    if "field" in decision.undo:
        field, old = decision.undo["field"]
        known = people.own(conn, [whose]).get(whose)
        if known is not None and getattr(known.record, field) == people.as_kept(conn, field, proposal.new):
            if field == "company" and old and companies.row_of(conn, "name", old) is None:
                return f"; {_no_company(desk, old, known)}"
            people.set_field(conn, whose, field, old, desk.undoing)
    return ""


def _no_company(desk: Desk, name: str, of: Person) -> str:
    """Why somebody's earlier employer cannot be put back: a company of that name would be another one."""
    stays = f"the company stays {of.record.company}" if of.record.company else "the company stays empty"
    if (renamed := companies.called_before(desk.conn, name)) is None:
        return f"there is no company {name} any more, and {stays}"
    called = renamed.record.name
    return (
        f"{name} is called {called} ({renamed.id}) by now, and {stays}: "
        f'if {of.record.name} works there again, syncd people set {of.id} company "{called}"'
    )
