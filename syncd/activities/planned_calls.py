"""Calls that were planned in a calendar, and the records of the calls that came of them."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from syncd.activities.identity import MEETING
from syncd.model.activity import Activity, ActivityKind, ActivityStatus

LEEWAY = timedelta(minutes=15)
"""How much earlier, or later than its end, the telephone may ring and still be the call that was planned."""


def is_planned(activity: Activity) -> bool:
    """Whether a call is known from a calendar, not from the exchange."""
    return activity.kind is ActivityKind.CALL and activity.key.startswith(MEETING)


def span(at: datetime, minutes: int) -> tuple[datetime, datetime]:
    """From when to when (both included) a telephone that rings may be the call that was planned like this."""
    return at - LEEWAY, at + timedelta(minutes=minutes) + LEEWAY


def within(at: datetime, planned: datetime, minutes: int) -> bool:
    """Whether a call at this moment falls into the time planned for one."""
    first, last = span(planned, minutes)
    return first <= at <= last


def around(at: datetime, recruiters: Iterable[str], scheduled: Iterable[Activity]) -> Iterator[Activity]:
    """The planned calls that one of these recruiters may have been having at this moment."""
    named = set(recruiters)
    for activity in scheduled:
        theirs = any(credit.recruiter in named for credit in activity.credits)
        stands = is_planned(activity) and activity.status is not ActivityStatus.CANCELLED
        if theirs and stands and within(at, activity.at, activity.minutes):
            yield activity
