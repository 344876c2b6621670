"""What a person can say to a proposal, and what follows: accept, reject, assign, undo."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from syncd.model.name_forms import written
from syncd.model.people import Grounds, KnownPerson, PersonId, PersonRecord, PhonePoint
from syncd.model.review import IDENTITY, Proposal, ProposalKind, ProposalState
from syncd.model.statements import in_words
from syncd.pipeline import duplicates, looked_up
from syncd.pipeline.who import employer
from syncd.review import merging
from syncd.review.desk import Desk, NotPossibleError, decided_again, person
from syncd.review.questions import known
from syncd.review.undoing import take_back
from syncd.store import decisions, people, proposals
from syncd.store.decisions import Action, Decision
from syncd.store.people import PointKind

CHANGES = {ProposalKind.CHANGE, ProposalKind.SPELLING}
"""The kinds whose acceptance sets a field of a record, or adds a contact point."""

DEATHS = {ProposalKind.DEAD_EMAIL, ProposalKind.DEAD_PHONE}

POINTS = {kind.value for kind in PointKind}


def accept(desk: Desk, proposal_id: int) -> str:
    """Do as proposed: add the person, or change the record."""
    proposal = _open(desk, proposal_id)
    if proposal.kind in IDENTITY:
        return _add_person(desk, proposal)
    if proposal.kind in CHANGES:
        return _change(desk, proposal)
    if proposal.kind in DEATHS:
        return _bury(desk, proposal)
    if proposal.kind is ProposalKind.LEFT_COMPANY:
        return _leave(desk, proposal)
    if proposal.kind is ProposalKind.DUPLICATE_PEOPLE:
        return _merge(desk, proposal)
    if proposal.kind is ProposalKind.MILESTONE:
        _decide(desk, proposal, Action.ACCEPT, None, {})
        return f"{in_words(proposal.new)}{_of(proposal)} counts"
    raise NotPossibleError(f"a proposal of kind {proposal.kind} cannot be accepted yet; reject it or leave it")


def add(desk: Desk, proposal_id: int) -> str:
    """Add the person as a new one, whoever else it might have been."""
    proposal = _open(desk, proposal_id)
    if proposal.kind not in IDENTITY:
        raise NotPossibleError(f"proposal {proposal.id} is about a {proposal.field}, not about who it is")
    return _add_new(desk, proposal)


def assign(desk: Desk, proposal_id: int, person_id: PersonId) -> str:
    """Say that it is this person: a new address or number goes onto the record."""
    proposal = _open(desk, proposal_id)
    if proposal.kind not in IDENTITY:
        raise NotPossibleError(
            f"proposal {proposal.id} is about a {proposal.field}, not about who it is; accept or reject it"
        )
    record = person(desk, person_id)
    added = proposal.field in POINTS and _add_point(desk, proposal, person_id)
    _decide(desk, proposal, Action.ASSIGN, person_id, {"points": [[proposal.field, proposal.value]]} if added else {})
    told = f"{proposal.new} is {record.name}; {decided_again(desk, [(proposal.field, proposal.value)])}"
    if len(people.known(desk.conn, [proposal.value], (), ()).by_email.get(proposal.value, ())) < 2:
        return told
    return (
        f"{told}. Others have it, too, and all that comes from it is {record.name} from now on; if only this mail is: "
        f"syncd review undo {proposal.id}, then syncd decisions link ACTIVITY --person {person_id}"
    )


def reject(desk: Desk, proposal_id: int) -> str:
    """Say no: nobody we keep, or no change. It is not asked again."""
    proposal = _open(desk, proposal_id)
    _decide(desk, proposal, Action.REJECT, None, {}, ProposalState.REJECTED)
    if proposal.kind in IDENTITY:
        return f"{proposal.new} is nobody we keep; {decided_again(desk, [(proposal.field, proposal.value)])}"
    if proposal.kind is ProposalKind.DUPLICATE_PEOPLE:
        return f"{proposal.old} and {proposal.new} stay two people"
    if proposal.kind is ProposalKind.MILESTONE:
        return f"{in_words(proposal.new)}{_of(proposal)} does not count"
    return f"the {proposal.field} stays as it was"


def undo(desk: Desk, proposal_id: int) -> str:
    """Take the last decision back: the records are as before, and the question is open again."""
    _existing(desk, proposal_id)
    decision = decisions.last_of(desk.conn, proposal_id)
    if decision is None:
        raise NotPossibleError(f"nothing was decided on proposal {proposal_id}")
    return take_back(desk, decision)


def _of(proposal: Proposal) -> str:
    return f" of {proposal.name}" if proposal.name else ""


def _add_person(desk: Desk, proposal: Proposal) -> str:
    if proposal.candidates:
        known = " or ".join(f"{one.person.name} ({one.person.id})" for one in proposal.candidates)
        raise NotPossibleError(
            f"this may be {known}: say so with `syncd review assign {proposal.id} --person ID`, "
            f"or add somebody new with `syncd review accept {proposal.id} --new`"
        )
    return _add_new(desk, proposal)


def _add_new(desk: Desk, proposal: Proposal) -> str:
    record = _newcomer(desk, proposal)
    person_id = people.create(desk.conn, record, _as_told(desk, proposal))
    points = [[field, value] for field, value in record.points]
    _decide(desk, proposal, Action.ACCEPT, person_id, {"created": person_id, "points": points})
    told = decided_again(desk, [(proposal.field, proposal.value), *record.keys])
    duplicates.ask(desk.conn, [person_id], desk.at)
    what = "".join(f", {text}" for text in known(record))
    return f"added {record.name} as person {person_id}{what}; {told}"


def _newcomer(desk: Desk, proposal: Proposal) -> PersonRecord:
    """Everything that items said of somebody new, with what the question is filed under."""
    known = proposal.record or PersonRecord(name="")
    if proposal.field == "email":
        known = replace(known, company=employer(desk.conn, proposal.value, known.company))
    emails = (proposal.value,) if proposal.field == "email" else ()
    phones = (PhonePoint(proposal.value),) if proposal.field == "phone" else ()
    reached = tuple(dict.fromkeys((*emails, *known.emails)))
    return replace(
        known,
        name=written(proposal.name, reached) or known.name or proposal.new,
        emails=reached,
        phones=tuple({point.e164: point for point in (*phones, *known.phones)}.values()),
    )


def _merge(desk: Desk, proposal: Proposal) -> str:
    """The value of the proposal is the id of the other record."""
    if proposal.person is None:
        raise NotPossibleError(f"one of the two records of proposal {proposal.id} is gone; reject it")
    told = merging.merge(desk, proposal.person.id, PersonId(int(proposal.value)), proposal.id)
    proposals.set_state(desk.conn, proposal.id, ProposalState.ACCEPTED)
    return told


def _change(desk: Desk, proposal: Proposal) -> str:
    person = _about(proposal)
    if proposal.field in POINTS:
        added = _add_point(desk, proposal, person.id)
        _decide(
            desk, proposal, Action.ACCEPT, person.id, {"points": [[proposal.field, proposal.value]]} if added else {}
        )
        return f"added {proposal.new} to {person.name}; {decided_again(desk, [(proposal.field, proposal.value)])}"
    old = people.set_field(desk.conn, person.id, proposal.field, proposal.new, _as_told(desk, proposal))
    _decide(desk, proposal, Action.ACCEPT, person.id, {"field": [proposal.field, old]})
    told = f"the {proposal.field} of {person.name} is {proposal.new}" + (f", it was {old}" if old else "")
    if proposal.field not in looked_up.WEIGHED:
        return told
    return f"{told}; {decided_again(desk, looked_up.hanging_on(desk.conn, [person.id], [proposal.field]))}"


def _about(proposal: Proposal) -> KnownPerson:
    """The person a proposal is about. Raises NotPossibleError."""
    if proposal.person is None:
        raise NotPossibleError(
            f"the person that proposal {proposal.id} is about is no longer in the directory; reject it"
        )
    return proposal.person


def _bury(desk: Desk, proposal: Proposal) -> str:
    known = _about(proposal)
    dead = _mark_dead(desk, proposal, known.id, [proposal.value], PointKind(proposal.field))
    _decide(desk, proposal, Action.ACCEPT, known.id, dead)
    old = "rang before" if proposal.kind is ProposalKind.DEAD_PHONE else "wrote old mail"
    return f"{proposal.value} of {known.name} is marked dead; it still tells who {old}"


def _leave(desk: Desk, proposal: Proposal) -> str:
    """The record has no company, unless it has another one by now, and the addresses there are dead."""
    known = _about(proposal)
    emails = proposal.record.emails if proposal.record else ()
    done = _mark_dead(desk, proposal, known.id, emails)
    if known.company == proposal.old:
        done["field"] = ["company", people.set_field(desk.conn, known.id, "company", "", _as_told(desk, proposal))]
    _decide(desk, proposal, Action.ACCEPT, known.id, done)
    again = decided_again(desk, looked_up.hanging_on(desk.conn, [known.id], done.get("field", ())[:1]))
    gone = f"{', '.join(emails)} is marked dead and still tells who wrote old mail; " if emails else ""
    return f"{known.name} has left {proposal.old}; {gone}{again}"


def _mark_dead(
    desk: Desk, proposal: Proposal, whose: PersonId, values: Sequence[str], kind: PointKind = PointKind.EMAIL
) -> dict[str, Any]:
    """Mark addresses or a number dead; what undoing it needs to know, {} where all were dead already."""
    said = _as_told(desk, proposal)
    marked = [
        [kind.value, value] for value in values if people.mark_point(desk.conn, whose, kind, value, said, valid=False)
    ]
    return {"dead": marked} if marked else {}


def _decide(
    desk: Desk,
    proposal: Proposal,
    action: Action,
    person_id: PersonId | None,
    undo: Mapping[str, Any],
    state: ProposalState = ProposalState.ACCEPTED,
) -> None:
    # Looked up again: who somebody is when the same address, number or name comes back, and what an activity reached.
    kept = proposal.kind in IDENTITY or proposal.kind is ProposalKind.MILESTONE
    about = (proposal.field, proposal.value) if kept else ("", "")
    made = Decision(desk.at, desk.by, action, proposal.id, *about, person_id, undo)
    decisions.record(desk.conn, made)
    proposals.set_state(desk.conn, proposal.id, state)


def _add_point(desk: Desk, proposal: Proposal, person_id: PersonId) -> bool:
    told = _as_told(desk, proposal)
    return people.add_point(desk.conn, person_id, PointKind(proposal.field), proposal.value, told, proposal.label)


def _as_told(desk: Desk, proposal: Proposal) -> Grounds:
    """What is noted beside a change that a proposal's words prove."""
    return replace(desk.by_hand, item=proposal.item, quote=proposal.quote, proposal=proposal.id)


def _open(desk: Desk, proposal_id: int) -> Proposal:
    proposal = _existing(desk, proposal_id)
    if proposal.state is not ProposalState.OPEN:
        raise NotPossibleError(
            f"proposal {proposal_id} was {proposal.state} already; `syncd review undo {proposal_id}` first"
        )
    return proposal


def _existing(desk: Desk, proposal_id: int) -> Proposal:
    proposal = proposals.get(desk.conn, proposal_id)
    if proposal is None:
        raise NotPossibleError(f"there is no proposal {proposal_id}; `syncd review list` shows those that wait")
    return proposal
