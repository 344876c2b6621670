"""Look across items once a pass is stored: whose an unknown number is, and which meetings were called off."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from syncd.activities import proposals
from syncd.activities.planned_calls import LEEWAY
from syncd.model.activity import ActivityKind, ActivityStatus
from syncd.pipeline import standing
from syncd.store import activities, places
from syncd.store import proposals as questions

BACK = timedelta(days=90)
"""How far back is looked: a calendar may be read long after the call."""
LONGEST = timedelta(hours=12)
"""How long before a call the plan for it may have begun."""


def reconcile(conn: Connection, at: datetime) -> None:
    """Take up what no single item tells. Running it again adds nothing."""
    _ask_about_planned_calls(conn, at)
    _call_off(conn, at)


def _ask_about_planned_calls(conn: Connection, at: datetime) -> None:
    """An unknown number that rang within a planned call is proposed as that person's."""
    waiting = activities.find(conn, since=at - BACK, until=at, status=ActivityStatus.QUEUED, kind=ActivityKind.CALL)
    if not waiting:
        return
    stored = activities.interactions(conn, [call.id for call in waiting])
    planned = activities.find(conn, since=at - BACK - LONGEST, until=at + LEEWAY, kind=ActivityKind.CALL, planned=True)
    first = places.first_of(conn, stored)
    questions.offer(
        conn,
        [
            (draft, first.get(call.id))
            for call in waiting
            for draft in proposals.within_scheduled_call(stored[call.id], planned)
        ],
        at,
    )


def _call_off(conn: Connection, at: datetime) -> None:
    """A meeting that vanished from every calendar before its time did not take place; one that is past stays."""
    off = activities.untold(conn, at - BACK, at)
    activities.cancel(conn, off)
    standing.renew(conn, off)
