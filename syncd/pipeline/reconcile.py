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
"""How far back calls are looked at: a calendar may be read long after the call."""


def reconcile(conn: Connection, at: datetime) -> None:
    """Take up what no single item tells. Running it again adds nothing."""
    _ask_about_planned_calls(conn, at)
    _call_off(conn, at)


def _ask_about_planned_calls(conn: Connection, at: datetime) -> None:
    """An unknown number that rang within a planned call is proposed as that person's."""
    queued = activities.find(conn, since=at - BACK, until=at, status=ActivityStatus.QUEUED)
    waiting = [activity for activity in queued if activity.kind is ActivityKind.CALL]
    stored = activities.interactions(conn, [call.id for call in waiting])
    first = places.first_of(conn, stored)
    for call in waiting:
        planned = [
            activity
            for recruiter in sorted({credit.recruiter for credit in call.credits})
            for activity in activities.scheduled(conn, recruiter, call.at - LEEWAY, call.at + LEEWAY)
        ]
        drafts = proposals.within_scheduled_call(stored[call.id], planned)
        questions.offer(conn, [(draft, first[call.id]) for draft in drafts], at)


def _call_off(conn: Connection, at: datetime) -> None:
    """A meeting that vanished from every calendar before its time did not take place; one that is past stays."""
    off = activities.untold(conn, at)
    activities.cancel(conn, off)
    standing.renew(conn, off)
