"""What the pages show, read in one go."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection

from syncd.model.activity import Activity, Disposition
from syncd.model.people import PersonId
from syncd.model.review import Proposal
from syncd.review import whole_record
from syncd.review.waiting import questions
from syncd.review.whole_record import WholeRecord
from syncd.store import activities as stored
from syncd.store import filling, ledger, source_states
from syncd.store.filling import Filled
from syncd.store.source_states import SourceState

KINDS = {
    "email": "E-mail",
    "call": "Call",
    "meeting": "Meeting",
    "video_meeting": "Video meeting",
    "social": "Social",
}
REASONS = {
    "bulk": "newsletters and bulk mail",
    "robot": "robots",
    "auto_reply": "automatic replies",
    "bounce": "undeliverable mail",
    "notification": "notifications",
    "calendar_notice": "calendar notices",
    "internal": "between colleagues",
    "private": "private",
    "nobody": "nobody outside the agency",
    "cancelled": "cancelled",
    "out_of_range": "outside the period",
    "no_event": "tasks and notes",
    "contact_card": "contact cards",
    "rejected": "left out by a decision",
    "gone": "gone before they could be read",
}
"""Why an item was skipped, in a recruiter's words."""

FILLED = 20
"""So many of the fields that were filled by themselves stand below what waits."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many items were seen and what they became; `skipped` says why, most frequent first."""

    counts: dict[str, int]
    skipped: tuple[tuple[str, int], ...]

    @property
    def seen(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """A page of activities, and where it stands; `unknown` is who is in them and not on record, by activity."""

    activities: tuple[Activity, ...]
    unknown: Mapping[int, Sequence[str]]
    coverage: Coverage
    troubled: tuple[SourceState, ...]
    recruiter: str
    person_id: PersonId | None
    record: WholeRecord | None
    page: int
    more: bool
    now: datetime
    kinds: dict[str, str]


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """A page of questions, and where it stands; the first one with the latest that needed no answer."""

    asked: tuple[Proposal, ...]
    filled: tuple[Filled, ...]
    page: int
    more: bool


def activities(
    conn: Connection, now: datetime, recruiter: str, person: PersonId | None, size: int, page: int
) -> ActivityPage:
    """One page of activities, newest first, of one recruiter or with one person if asked."""
    found = stored.find(conn, person=person, recruiter=recruiter or None, limit=size + 1, offset=size * (page - 1))
    record = whole_record.of(conn, person) if person is not None else None
    shown, more = found[:size], len(found) > size
    strangers = stored.strangers(conn, shown)
    return ActivityPage(
        shown, strangers, coverage(conn), troubled(conn), recruiter, person, record, page, more, now, KINDS
    )


def troubled(conn: Connection) -> tuple[SourceState, ...]:
    """The sources that could not be read when last tried."""
    return tuple(state for state in source_states.load_all(conn).values() if state.status != "ok")


def waiting(conn: Connection, size: int, page: int) -> QuestionPage:
    """One page of what waits for a person's decision, most certain first."""
    found = tuple(islice(questions(conn), size * (page - 1), size * page + 1))
    filled = filling.made(conn, limit=FILLED) if page == 1 else ()
    return QuestionPage(found[:size], filled, page, len(found) > size)


def coverage(conn: Connection) -> Coverage:
    """What became of everything ever seen."""
    counts = {disposition.value: 0 for disposition in Disposition}
    reasons: Counter[str] = Counter()
    for end in ledger.ends(conn):
        counts[end.disposition.value] += end.items
        if end.disposition is Disposition.SKIPPED:
            reasons[REASONS.get(end.reason, end.reason)] += end.items
    return Coverage(counts, tuple(reasons.most_common()))
