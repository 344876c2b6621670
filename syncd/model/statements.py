"""What a mail says about people: news, facts and milestones, each with the words that prove it."""

from dataclasses import dataclass
from enum import StrEnum


class AnnouncementKind(StrEnum):
    NEW_NUMBER = "new_number"
    NEW_EMAIL = "new_email"
    LEFT_COMPANY = "left_company"
    JOINED_COMPANY = "joined_company"
    NEW_TITLE = "new_title"
    SURNAME_CHANGE = "surname_change"
    SUCCESSOR = "successor"
    AWAY_UNTIL = "away_until"


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something new about the writer, or about the person `about` names.

    `value` is a number in E.164, a normalised address, a company, a title, a surname, the successor (an address
    that stands there, else a name), or the first day back (YYYY-MM-DD). It is "" where the news is all there is: "I
    have left the company".
    """

    kind: AnnouncementKind
    value: str
    quote: str
    about: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class DeadNumber:
    """A number of the writer's that works no more: `value` in E.164, "" for one that the words do not name."""

    value: str
    quote: str


class FactField(StrEnum):
    SALARY = "salary"
    LOCATION = "location"
    NOTICE_PERIOD = "notice_period"
    AVAILABILITY = "availability"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that holds for the writer or the candidate described.

    `value` is plain text in one form for all languages: a salary "60000 GBP/year" or "55000-60000 EUR/year", a day
    rate "450 GBP/day"; a notice period "1 month", "3 months", "none"; availability "immediate" or a date (YYYY-MM-DD);
    a location as written. `about` is whose it is as the words have it, be it "she", where it is not the writer's;
    `certain` is whether writers say it of themselves, and plainly: with no "if" or "I think", and not of the past.
    """

    field: FactField
    value: str
    quote: str
    confidence: float = 1.0
    about: str = ""
    certain: bool = False


class Milestone(StrEnum):
    MEETING_AGREED = "meeting_agreed"
    CV_SENT = "cv_sent"
    INTERVIEW_ARRANGED = "interview_arranged"
    OFFER = "offer"
    PLACEMENT = "placement"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NOT_INTERESTED = "not_interested"


def in_words(name: str) -> str:
    """What is counted, as people are told of it: `CV sent`, `meeting agreed`, `call made`."""
    return name.replace("_", " ").replace("cv ", "CV ")


ENDINGS = frozenset({Milestone.REJECTED, Milestone.WITHDRAWN, Milestone.NOT_INTERESTED})
"""The milestones with which something ends."""


@dataclass(frozen=True, slots=True)
class MilestoneMention:
    """A milestone as the sender's new words state it, and how likely it is that they do."""

    kind: Milestone
    quote: str
    confidence: float
