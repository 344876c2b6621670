"""What a person lays down without being asked: whom to ignore, who something always is, whom an activity is with."""

from datetime import datetime

from syncd.model.free_mail import is_free_mail
from syncd.model.people import Key, PersonId
from syncd.review.desk import Desk, NotPossibleError, decided_again, person
from syncd.review.undoing import take_back
from syncd.store import activities, decisions
from syncd.store.decisions import ACTIVITY, Action, Decision

WHO = {"email", "phone", "name", "domain"}
"""The fields of a decision on who something is; it covers the past and the future."""


def ignore(desk: Desk, key: Key, written: str = "") -> str:
    """Say that a sender, a number, a name or everybody unknown at a domain is nobody we keep.

    A name is filed with its words in one order: `written` is how it was given.
    """
    field, value = key
    domain = value.rpartition("@")[2] if field in ("email", "domain") else ""
    if domain and (domain in desk.agency.domains or desk.agency.is_own(value)):
        raise NotPossibleError(f"{value} is our own: mail between colleagues is left out without a rule")
    if field == "domain" and is_free_mail(value):
        raise NotPossibleError(f"anybody may have a mailbox at {value}: ignore the one address instead")
    _refuse_if_said(desk, key, None)
    number = _decide(desk, Action.IGNORE, key, None)
    whom = f"nobody at {value} whom the directory does not know" if field == "domain" else _shown(key, written)
    told = f"{whom} is kept" if field == "domain" else f"{whom} is nobody we keep"
    return f"decision {number}: {told}; {decided_again(desk, [key])}"


def assign(desk: Desk, key: Key, person_id: PersonId, written: str = "") -> str:
    """Say that an address, a number or a name, as it was `written`, always is this person.

    Nothing is put on the record.
    """
    field, value = key
    if field == "domain":
        raise NotPossibleError(f"more people than one may write from {value}: assign an address")
    record = person(desk, person_id)
    if field == "email" and desk.agency.is_own(value):
        raise NotPossibleError(f"{value} is our own, and no contact's")
    _refuse_if_said(desk, key, person_id)
    number = _decide(desk, Action.ASSIGN, key, person_id)
    return f"decision {number}: {_shown(key, written)} always is {record.name}; {decided_again(desk, [key])}"


def link(desk: Desk, activity_id: int, person_id: PersonId) -> str:
    """Say that an activity is with this person."""
    return _on_activity(desk, Action.LINK, activity_id, person_id)


def unlink(desk: Desk, activity_id: int, person_id: PersonId) -> str:
    """Say that an activity is not with this person, whatever its addresses say."""
    return _on_activity(desk, Action.UNLINK, activity_id, person_id)


def undo(desk: Desk, decision_id: int, since: datetime | None = None) -> str:
    """Take a decision back, as a whole or for what happened from `since` on."""
    decision = decisions.get(desk.conn, decision_id)
    if decision is None:
        raise NotPossibleError(f"there is no decision {decision_id}; `syncd decisions list` shows them")
    if decision.undone_at is not None:
        raise NotPossibleError(f"decision {decision_id} was taken back already")
    if decision.action is Action.FORGET:
        raise NotPossibleError("what was erased is gone and cannot be brought back")
    # A rule that was laid down after that moment has done nothing before it that could stay.
    if since is None:
        return take_back(desk, decision)
    if since <= decision.at:
        return f"{take_back(desk, decision)}; it was made after that, so all that it did is undone"
    if decision.action is Action.FILL:
        raise NotPossibleError(
            f"decision {decision_id} filled a field before that, and nothing since; without --since it is taken back"
        )
    if decision.field not in WHO or decision.undo:
        raise NotPossibleError(
            f"decision {decision_id} changed the record or speaks of one activity: it can only be undone as a whole"
        )
    decisions.end(desk.conn, decision_id, since)
    day = since.astimezone(desk.agency.zone).strftime("%a %d %b %Y, %H:%M")
    return f"decision {decision_id} ends with {day}; {decided_again(desk, [(decision.field, decision.value)])}"


def _on_activity(desk: Desk, action: Action, activity_id: int, person_id: PersonId) -> str:
    record = person(desk, person_id)
    found = next(iter(activities.load(desk.conn, [activity_id])), None)
    if found is None:
        raise NotPossibleError(f"there is no activity {activity_id}; `syncd activities` lists them")
    is_with = person_id in {one.id for one in found.people}
    if is_with == (action is Action.LINK):
        raise NotPossibleError(f"activity {activity_id} is {'' if is_with else 'not '}with {record.name} already")
    key = (ACTIVITY, found.key)
    number = _decide(desk, action, key, person_id)
    said = "with" if action is Action.LINK else "not with"
    return f"decision {number}: activity {activity_id} is {said} {record.name}; {decided_again(desk, [key])}"


def _shown(key: Key, written: str) -> str:
    field, value = key
    return written.strip() if field == "name" and written else value


def _refuse_if_said(desk: Desk, key: Key, person_id: PersonId | None) -> None:
    words = decisions.standing(desk.conn, [key]).get(key, ())
    if words and (words[0].person_id, words[0].until) == (person_id, None):
        raise NotPossibleError(f"that was decided already of {key[1]}; `syncd decisions list` shows it")


def _decide(desk: Desk, action: Action, key: Key, person_id: PersonId | None) -> int:
    return decisions.record(desk.conn, Decision(desk.at, desk.by, action, None, *key, person_id))
