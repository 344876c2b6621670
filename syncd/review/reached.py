"""What a person says of the milestones of an activity without being asked: that one was reached, or was not."""

from syncd.model import milestones
from syncd.model.activity import Activity
from syncd.model.milestones import FIELD, LoggedMilestone, MilestoneState
from syncd.model.people import PersonId
from syncd.model.review import ProposalKey, ProposalState
from syncd.model.statements import Milestone, in_words
from syncd.review.desk import Desk, NotPossibleError, person
from syncd.store import activities, decisions, proposals
from syncd.store.decisions import Action, Decision


def reach(desk: Desk, activity_id: int, kind: Milestone, whom: PersonId | None = None) -> str:
    """Say that an activity reached a milestone, whether or not its words state it, and whom it is about."""
    found = _activity(desk, activity_id)
    known = _known(found, kind)
    if known and known.state is MilestoneState.LOGGED and (whom is None or (known.person and known.person.id == whom)):
        raise NotPossibleError(f"{in_words(kind)} counts already in activity {activity_id}")
    activities.enter_milestone(desk.conn, activity_id, kind)
    return _say(desk, found, kind, Action.ACCEPT, whom)


def deny(desk: Desk, activity_id: int, kind: Milestone) -> str:
    """Say that an activity did not reach a milestone, though its words seem to state it."""
    found = _activity(desk, activity_id)
    known = _known(found, kind)
    if known is None or known.state is MilestoneState.REJECTED:
        raise NotPossibleError(f"{in_words(kind)} does not count in activity {activity_id} anyway")
    return _say(desk, found, kind, Action.REJECT)


def _say(desk: Desk, found: Activity, kind: Milestone, action: Action, whom: PersonId | None = None) -> str:
    """Lay it down; where a question about it is open, that is the answer."""
    key = milestones.key(kind, found.key)
    asked = proposals.with_key(desk.conn, ProposalKey(None, FIELD, key))
    open_ = asked.id if asked is not None and asked.state is ProposalState.OPEN else None
    if open_ is not None:
        answer = ProposalState.ACCEPTED if action is Action.ACCEPT else ProposalState.REJECTED
        proposals.set_state(desk.conn, open_, answer)
    number = decisions.record(desk.conn, Decision(desk.at, desk.by, action, open_, FIELD, key, whom))
    counts = "counts" if action is Action.ACCEPT else "does not count"
    about = f" of {person(desk, whom).name}" if whom is not None else ""
    return f"decision {number}: {in_words(kind)}{about} {counts} in activity {found.id}"


def _activity(desk: Desk, activity_id: int) -> Activity:
    found = next(iter(activities.load(desk.conn, [activity_id])), None)
    if found is None:
        raise NotPossibleError(f"there is no activity {activity_id}; `syncd activities` lists them")
    return found


def _known(found: Activity, kind: Milestone) -> LoggedMilestone | None:
    return next((one for one in found.milestones if one.kind is kind), None)
