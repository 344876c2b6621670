"""The words in which stories are told: what is written, met and rung, relative to a story's first day."""

from dataclasses import dataclass
from enum import StrEnum

from syncd.demo.party import Number
from syncd.model.activity import ActivityKind, Direction, Disposition, SkipReason

Fate = Disposition | SkipReason
"""What must become of an item: a disposition, or the reason why it is skipped."""


class Shape(StrEnum):
    """What a mail looks like, where it is not what its writer's program makes of itself."""

    USUAL = "usual"
    HTML_ONLY = "html_only"
    INLINE = "inline"
    BARE = "bare"
    NO_ID = "no_id"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail. `to` and `cc` name roles, separated by blanks.

    `text` may be wrapped anywhere, an empty line parts paragraphs, and a line `/` parts alternatives, of which one is
    taken; `{candidate.first}` and the like are filled in.

    `day` counts working days from the story's first, `at` is London time. `answers` and `forwards` are labels of
    earlier mails; `attach` is `cv`, `card` or `spec`, with the role they are of; `says` is the milestone it states;
    `folder` "" is where such a mail belongs; `signs` is a number in the signature that is not on record.
    """

    label: str
    day: int
    at: str
    sender: str
    to: str
    subject: str
    text: str
    cc: str = ""
    answers: str = ""
    forwards: str = ""
    attach: tuple[tuple[str, str], ...] = ()
    shape: Shape = Shape.USUAL
    says: str = ""
    fate: Fate = Disposition.LOGGED
    headers: tuple[tuple[str, str], ...] = ()
    folder: str = ""
    signs: Number | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A calendar entry. `hosts` are recruiters, the first one organises unless `organizer` names another role.

    One of a single host without guests is a note to oneself: it invites nobody.

    `place` is an address or one of `zoom` and `teams`; `weekly` is how many weeks it recurs, `skips` the weeks left
    out, `moves` (week, days later, new time).
    """

    label: str
    day: int
    at: str
    minutes: int
    title: str
    hosts: str
    guests: str = ""
    place: str = ""
    organizer: str = ""
    kind: ActivityKind = ActivityKind.MEETING
    fate: Fate = Disposition.LOGGED
    sequence: int = 0
    cancelled: bool = False
    private: bool = False
    all_day: bool = False
    weekly: int = 0
    skips: tuple[int, ...] = ()
    moves: tuple[tuple[int, int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """A mail carrying a meeting: METHOD `request`, `reply` or `cancel`.

    `shows` is the (day, time) it gives, where that is not when the meeting takes place in the end.
    """

    day: int
    at: str
    sender: str
    to: str
    meeting: str
    method: str = "request"
    sequence: int = 0
    shows: tuple[int, str] | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Ring:
    """A telephone call between `recruiter` and `other`; `number` is another than the first on record.

    0 minutes is an unanswered call. `other` "" with number "" is a withheld number.
    """

    day: int
    at: str
    direction: Direction
    recruiter: str
    other: str
    minutes: int
    number: str = ""
    fate: Fate = Disposition.LOGGED


Step = Mail | Meeting | Invitation | Ring


@dataclass(frozen=True, slots=True)
class Story:
    """A believable course of events among roles."""

    name: str
    steps: tuple[Step, ...]
