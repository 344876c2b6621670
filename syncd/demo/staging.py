"""Stage a story: a cast, a first day and a die turn its steps into dated letters, appointments and calls."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random

from syncd.demo.days import Days
from syncd.demo.happenings import Appointment, Letter, Notice, Paper, PhoneCall
from syncd.demo.party import Job, Number, Party
from syncd.demo.places import Place, conference
from syncd.demo.steps import Fate, Invitation, Mail, Meeting, Ring, Shape, Story
from syncd.model.activity import Disposition, SkipReason

_ALTERNATIVES = re.compile(r"\n\s*/\s*\n")
_PARAGRAPHS = re.compile(r"\n\s*\n")
_SUBJECTS = {"request": "Invitation", "reply": "Accepted", "cancel": "Cancelled"}


@dataclass(frozen=True, slots=True)
class Stage:
    """What every story shares: the days, the die, the running number, and the numbers that several people have."""

    days: Days
    rng: Random
    shared_numbers: frozenset[str]
    serials: Iterator[int] = field(default_factory=lambda: count(1))


@dataclass(slots=True)
class Performance:
    """One story being staged: who plays which role, and what has happened so far."""

    stage: Stage
    first_day: int
    cast: Mapping[str, Party]
    job: Job
    delay: timedelta
    letters: dict[str, Letter] = field(default_factory=dict)
    appointments: dict[str, Appointment] = field(default_factory=dict)
    calls: list[PhoneCall] = field(default_factory=list)
    reached: bool = True
    """Whether the latest mail of the story has been written: what it announces is in the diary only then."""

    def moment(self, day: int, at: str) -> datetime:
        """When a step of that story day really happens: no two stories run on the same minute."""
        return self.planned(day, at) + self.delay + timedelta(seconds=self.stage.rng.randrange(40))

    def planned(self, day: int, at: str) -> datetime:
        return self.stage.days.moment(self.first_day + day, at)

    def people(self, roles: str) -> tuple[Party, ...]:
        return tuple(self.cast[role] for role in roles.split())

    def said(self, text: str) -> str:
        """A text with names, dates and the job filled in."""
        when = {label: _spoken(appointment.start) for label, appointment in self.appointments.items()}
        zoom = conference("zoom", self.cast["maya"].name, self.stage.rng).notes if "{zoom}" in text else ""
        return text.format(**self.cast, job=self.job, when=when, zoom=zoom)


def perform(story: Story, performance: Performance) -> None:
    """Let the story happen, as far as it has come by the morning of today."""
    for meeting in (step for step in story.steps if isinstance(step, Meeting)):
        performance.appointments[meeting.label] = _appointment(meeting, performance)
    held = set[str]()
    for step in story.steps:
        match step:
            case Mail():
                _write(step, performance)
            case Ring():
                _ring(step, performance)
            case Meeting():
                held |= {step.label} if performance.reached else set()
            case Invitation() if step.meeting in held:
                _invite(step, performance)
    days = performance.stage.days
    performance.appointments = {
        label: a for label, a in performance.appointments.items() if label in held and days.arranged(a.start)
    }


def _write(mail: Mail, performance: Performance) -> None:
    at = performance.moment(mail.day, mail.at)
    performance.reached = performance.stage.days.past(at)
    if performance.reached:
        performance.letters[mail.label] = _letter(mail, at, performance)


def _letter(mail: Mail, at: datetime, performance: Performance) -> Letter:
    sender, serial = performance.cast[mail.sender], next(performance.stage.serials)
    answered, forwarded = performance.letters.get(mail.answers), performance.letters.get(mail.forwards)
    return Letter(
        id="" if mail.shape is Shape.NO_ID else _message_id(at, serial, sender),
        serial=serial,
        at=at,
        sender=sender,
        to=performance.people(mail.to),
        cc=performance.people(mail.cc),
        subject=_subject(mail, answered, forwarded) or performance.said(mail.subject),
        words=performance.said(_taken(mail.text, performance.stage.rng)),
        shape=mail.shape,
        fate=mail.fate,
        answers=answered,
        forwards=forwarded,
        papers=tuple(
            Paper(kind, performance.job if kind == "spec" else performance.cast[of]) for kind, of in mail.attach
        ),
        says=mail.says,
        headers=mail.headers,
        folder=mail.folder,
        signs=(mail.signs,) if mail.signs else sender.signs,
    )


def _taken(text: str, rng: Random) -> str:
    """One of a text's alternatives, each paragraph on one line."""
    alternative = rng.choice(_ALTERNATIVES.split(text))
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in _PARAGRAPHS.split(alternative.strip()))


def _subject(mail: Mail, answered: Letter | None, forwarded: Letter | None) -> str:
    if mail.subject:
        return ""
    if forwarded:
        return "Fwd: " + forwarded.subject.removeprefix("Re: ")
    return "Re: " + answered.subject.removeprefix("Re: ") if answered else ""


def _invite(invitation: Invitation, performance: Performance) -> None:
    at = performance.moment(invitation.day, invitation.at)
    if not performance.stage.days.past(at):
        return
    appointment = performance.appointments[invitation.meeting]
    start = performance.planned(*invitation.shows) if invitation.shows else appointment.start
    sender, serial = performance.cast[invitation.sender], next(performance.stage.serials)
    prefix = "Updated invitation" if invitation.sequence and invitation.method == "request" else ""
    performance.letters[f"invitation-{serial}"] = Letter(
        id=_message_id(at, serial, sender),
        serial=serial,
        at=at,
        sender=sender,
        to=performance.people(invitation.to),
        cc=(),
        subject=f"{prefix or _SUBJECTS[invitation.method]}: {appointment.title} @ {_spoken(start)}",
        words="\n\n".join((invitation.text, appointment.notes)) if invitation.method == "request" else invitation.text,
        shape=Shape.USUAL if invitation.text else Shape.BARE,
        # An invitation tells of its meeting and shares its fate; an answer to one tells of nothing.
        fate=SkipReason.CALENDAR_NOTICE if invitation.method == "reply" else appointment.fate,
        notice=Notice(appointment, invitation.method, start, invitation.sequence),
        signs=sender.signs,
    )


def _appointment(meeting: Meeting, performance: Performance) -> Appointment:
    hosts, guests = performance.people(meeting.hosts), performance.people(meeting.guests)
    organizer = performance.cast[meeting.organizer] if meeting.organizer else hosts[0]
    invited = hosts + guests if len(hosts + guests) > 1 else ()
    place, start = _place(meeting, organizer, performance), performance.planned(meeting.day, meeting.at)
    return Appointment(
        uid=f"{start:%Y%m%d}-{next(performance.stage.serials):05d}-{meeting.label}@{_domain(organizer)}",
        start=start,
        minutes=meeting.minutes,
        title=performance.said(meeting.title),
        organizer=organizer if invited else None,
        attendees=invited,
        calendars=hosts,
        location=place.location,
        notes=place.notes,
        kind=meeting.kind,
        fate=meeting.fate,
        written_at=start - timedelta(days=14),
        sequence=meeting.sequence,
        cancelled=meeting.cancelled,
        private=meeting.private,
        all_day=meeting.all_day,
        weekly=meeting.weekly,
        skips=meeting.skips,
        moves=tuple(_move(meeting, *move, performance) for move in meeting.moves),
    )


def _move(meeting: Meeting, week: int, later: int, at: str, performance: Performance) -> tuple[int, datetime]:
    return week, performance.planned(meeting.day + 5 * week + later, at)


def _place(meeting: Meeting, organizer: Party, performance: Performance) -> Place:
    if meeting.place in ("zoom", "teams"):
        return conference(meeting.place, organizer.name, performance.stage.rng)
    return Place(performance.said(meeting.place), "")


def _ring(ring: Ring, performance: Performance) -> None:
    at = performance.moment(ring.day, ring.at)
    if not performance.stage.days.past(at):
        return
    other = performance.cast[ring.other] if ring.other else None
    number = Number("", ring.number) if ring.number else other.rings_from if other else None
    shared = number is not None and number.e164 in performance.stage.shared_numbers
    fate: Fate = Disposition.QUEUED if shared else ring.fate
    seconds = ring.minutes * 60 + performance.stage.rng.randrange(50) if ring.minutes else 0
    call_id = f"{at:%Y%m%d}-{next(performance.stage.serials):05d}"
    recruiter = performance.cast[ring.recruiter]
    performance.calls.append(PhoneCall(call_id, at, ring.direction, recruiter, other, number, seconds, fate))


def _message_id(at: datetime, serial: int, sender: Party) -> str:
    return f"{at:%Y%m%d%H%M%S}.{serial:05d}@{_domain(sender)}"


def _domain(party: Party) -> str:
    return party.address.rpartition("@")[2]


def _spoken(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B} at {moment:%H:%M}"
