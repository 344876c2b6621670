"""The truth about the sample agency, told by its stories: what has to become of every item."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from syncd.model.activity import ActivityKind, Direction, Disposition, SkipReason


@dataclass(frozen=True, slots=True)
class ExpectedActivity:
    """An interaction that must be on record once.

    `key` is the Message-ID (without brackets; the path for a mail without one), the call's id, or `UID` and, for a
    series, `UID/RECURRENCE-ID` with the id as `20260302T090000Z`. `recruiters` are addresses in order, () is the team.
    `people` are the external ids of those who took part, in order. `status` is `logged` or `queued`; a queued one
    waits for a person to say who it is with. `milestone` is what its words state, "" for nothing.
    """

    key: str
    kind: ActivityKind
    direction: Direction | None
    at: datetime
    subject: str
    recruiters: tuple[str, ...]
    people: tuple[str, ...]
    status: Disposition
    milestone: str = ""


@dataclass(frozen=True, slots=True)
class ExpectedItem:
    """A location in scope, and what must become of it.

    `id` is the Message-ID (without brackets; "" for none), UID or call id; for the damaged file its path. `path` is
    relative to the source's path, "" for a call; `folder` is a mail folder, "" for events and calls. `activities` are
    the keys of what it tells of: those of an invitation are its meeting's.
    """

    source: str
    folder: str
    id: str
    path: str
    disposition: Disposition
    reason: SkipReason | None
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownPerson:
    """Somebody who wrote and is not in the directory. `messages` are the ids of every mail from or to them."""

    name: str
    email: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewNumber:
    """A number of a known person that is not on record, and the items (Message-ID, call id, UID) that show it."""

    external_id: str
    e164: str
    shown_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DemoAgency:
    """A sample agency on disk, and the truth about it. `ignored` counts mails in folders that are never read.

    `new_numbers` stand in signatures; `rung` rang within a scheduled call. `unknown_callers` rang at other times.
    `dead_emails` are (external id, address) that bounced; `cancelled` are the UIDs of meetings that were called off.
    `dial_ins` are the numbers of join blocks: nobody's, and never to be proposed.
    """

    directory: Path
    config: Path
    people_csv: Path
    today: date
    recruiters: tuple[str, ...]
    people: int
    items: tuple[ExpectedItem, ...]
    activities: tuple[ExpectedActivity, ...]
    ignored: int
    unknown_people: tuple[UnknownPerson, ...]
    new_numbers: tuple[NewNumber, ...]
    rung: NewNumber
    unknown_callers: tuple[str, ...]
    dead_emails: tuple[tuple[str, str], ...]
    cancelled: tuple[str, ...]
    dial_ins: frozenset[str]

    def locations(self, source: str | None = None) -> int:
        """How many locations are in scope, in one source or in all of them."""
        return sum(source in (None, item.source) for item in self.items)

    def dispositions(self, source: str | None = None) -> Mapping[tuple[Disposition, SkipReason | None], int]:
        """How many locations end how."""
        return Counter((item.disposition, item.reason) for item in self.items if source in (None, item.source))

    def count(self, kind: ActivityKind | None = None, recruiter: str | None = None) -> int:
        """How many activities there are, logged or queued, of a kind and with a recruiter's credit."""
        wanted = (a for a in self.activities if kind in (None, a.kind))
        return sum(recruiter is None or recruiter in activity.recruiters for activity in wanted)
