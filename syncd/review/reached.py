"""What a person says of the milestones of an activity without being asked: that one was reached, or was not."""

from syncd.activities.milestones import FIELD
from syncd.model import milestones
from syncd.model.activity import Activity
from syncd.model.milestones import MilestoneState
from syncd.model.review import ProposalKey, ProposalState
from syncd.model.statements import Milestone
from syncd.review import actions
from syncd.review.desk import Desk, NotPossibleError
from syncd.store import activities, decisions, proposals
from syncd.store.decisions import Action, Decision


def reach(desk: Desk, activity_id: int, kind: Milestone) -> str:
    """Say that an activity reached a milestone, whether or not its words state it."""
    found = _activity(desk, activity_id)
    if _state(found, kind) is MilestoneState.LOGGED:
        raise NotPossibleError(f"{_words(kind)} counts already in activity {activity_id}")
    activities.enter_milestone(desk.conn, activity_id, kind)
    return _say(desk, found, kind, Action.ACCEPT)


def deny(desk: Desk, activity_id: int, kind: Milestone) -> str:
    """Say that an activity did not reach a milestone, though its words seem to state it."""
    found = _activity(desk, activity_id)
    if _state(found, kind) in (None, MilestoneState.REJECTED):
        raise NotPossibleError(f"{_words(kind)} does not count in activity {activity_id} anyway")
    return _say(desk, found, kind, Action.REJECT)


def _say(desk: Desk, found: Activity, kind: Milestone, action: Action) -> str:
    """Answer the question about it, if there is one that is open; else lay it down."""
    key = milestones.key(kind, found.key)
    question = proposals.with_key(desk.conn, ProposalKey(None, FIELD, key))
    if question is not None and question.state is ProposalState.OPEN:
        return (actions.accept if action is Action.ACCEPT else actions.reject)(desk, question.id)
    number = decisions.record(desk.conn, Decision(desk.at, desk.by, action, None, FIELD, key))
    counts = "counts" if action is Action.ACCEPT else "does not count"
    return f"decision {number}: {_words(kind)} {counts} in activity {found.id}"


def _activity(desk: Desk, activity_id: int) -> Activity:
    found = next(iter(activities.load(desk.conn, [activity_id])), None)
    if found is None:
        raise NotPossibleError(f"there is no activity {activity_id}; `syncd activities` lists them")
    return found


def _state(found: Activity, kind: Milestone) -> MilestoneState | None:
    return next((one.state for one in found.milestones if one.kind is kind), None)


def _words(kind: Milestone) -> str:
    return kind.replace("_", " ")
