"""Look across items once a pass is stored: whose an unknown number is, and which meetings were called off."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from syncd.activities import proposals
from syncd.activities.planned_calls import span
from syncd.model.activity import ActivityKind, ActivityStatus
from syncd.pipeline import standing
from syncd.pipeline.rematch import fill
from syncd.store import activities, places, unsettled
from syncd.store import proposals as questions

BACK = timedelta(days=90)
"""How far back is looked: a calendar may be read long after the call."""
LONGEST = timedelta(days=1, hours=2)
"""How long before a call the plan for it may have begun: a whole day, be it the one on which clocks are set back."""


def reconcile(conn: Connection, at: datetime) -> None:
    """Take up what no single item tells, of the activities that something happened to. Running it again adds nothing.

    What is to be looked at was noted in the transactions that stored it, so a pass that was killed loses none of it.
    """
    due = unsettled.due(conn, at)
    if not due:
        return
    _ask_about_planned_calls(conn, [one.id for one in due if one.kind is ActivityKind.CALL], at)
    _call_off(conn, [one.id for one in due], at)
    unsettled.settle(conn, [one.id for one in due])


def _ask_about_planned_calls(conn: Connection, ids: Iterable[int], at: datetime) -> None:
    """An unknown number that rang within a planned call is proposed as that person's."""
    waiting = [call for call in activities.load(conn, ids) if call.status is ActivityStatus.QUEUED]
    waiting = [call for call in waiting if at - BACK <= call.at < at]
    if not waiting:
        return
    stored = activities.interactions(conn, [call.id for call in waiting])
    first, last = min(call.at for call in waiting), max(call.at for call in waiting)
    planned = activities.find(conn, since=first - LONGEST, until=span(last, 0)[1], kind=ActivityKind.CALL, planned=True)
    told_by = places.first_of(conn, stored)
    asked = questions.offer(
        conn,
        [
            (draft, told_by.get(call.id))
            for call in waiting
            for draft in proposals.within_scheduled_call(stored[call.id], planned)
        ],
        at,
    )
    fill(conn, asked, at)


def _call_off(conn: Connection, ids: Iterable[int], at: datetime) -> None:
    """A meeting that vanished from every calendar before its time did not take place; one that is past stays."""
    off = activities.untold(conn, ids, at - BACK, at)
    activities.cancel(conn, off)
    standing.renew(conn, off)
