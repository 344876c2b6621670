"""Milestones that interactions state: how sure that is, what a person said of it, and whom it is about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from syncd.model.folding import fold
from syncd.model.matching import LinkedPerson
from syncd.model.name_forms import parts
from syncd.model.people import KnownPerson, PersonId, PersonRole
from syncd.model.statements import Milestone

SURE = 0.96
"""From here on a milestone counts without asking; `make quality ARGS=milestones` says how many of these are right."""

SAID = 0.5
"""Whatever is said with less counts as not said."""

FIELD = "milestone"
"""What a question about a milestone is about, and the decision on it."""

_WORD = re.compile(r"[^\W\d_]+")

_ORDER = {kind: n for n, kind in enumerate(Milestone)}

REMEMBERED = timedelta(days=60)
"""How long after somebody was put forward, or a milestone told of, words still speak of that."""

OF_THE_WRITER = frozenset({Milestone.MEETING_AGREED, Milestone.NOT_INTERESTED})
"""What is reached with whoever writes or is written to; all others are about a candidate, whoever tells of it."""


class MilestoneState(StrEnum):
    """Whether a milestone counts: it does, a person is asked, or one said that it was not reached."""

    LOGGED = "logged"
    QUEUED = "queued"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Reached:
    """A milestone as an interaction states it. `named` are the full names that stand near it, the nearest first."""

    kind: Milestone
    quote: str
    confidence: float
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MilestoneWord:
    """What a person said of a milestone: that it was reached or was not, and whom it is about where they said that."""

    reached: bool
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A milestone as a stored activity states it, with all that is on record about it.

    `word` is what a person said of it, and `said` whom that word names. `named` are the candidates whose names stand
    near it, the nearest first; where there are none, `put_forward` are those near milestones in what went to and fro
    before with whoever is on the activity, no longer than `REMEMBERED` ago.
    """

    kind: Milestone
    quote: str
    confidence: float
    word: MilestoneWord | None
    said: KnownPerson | None
    named: tuple[KnownPerson, ...]
    put_forward: tuple[KnownPerson, ...]


@dataclass(frozen=True, slots=True)
class LoggedMilestone:
    """A milestone of an activity, as shown; `person` is whom it is about, None where nobody on record fits."""

    kind: Milestone
    state: MilestoneState
    quote: str
    confidence: float
    person: KnownPerson | None


def key(kind: Milestone, activity_key: str) -> str:
    """What a person's word on a milestone of an activity is filed under."""
    return f"{kind} {activity_key}"


def shown(stated: Iterable[Stated], linked: Sequence[LinkedPerson]) -> tuple[LoggedMilestone, ...]:
    """What of it counts, is asked about or was denied, in the order of an engagement; `linked` are on the activity."""
    return tuple(
        LoggedMilestone(one.kind, is_, one.quote, one.confidence, _whom(one, linked))
        for one in sorted(stated, key=lambda one: _ORDER[one.kind])
        if (is_ := state(one.confidence, one.word)) is not None
    )


def _whom(stated: Stated, linked: Sequence[LinkedPerson]) -> KnownPerson | None:
    named = stated.named or meant(stated.quote, stated.put_forward)
    return stated.said or about(stated.kind, linked, named)


def state(confidence: float, word: MilestoneWord | None) -> MilestoneState | None:
    """What is to become of it; None where nobody says it."""
    if word is not None:
        return MilestoneState.LOGGED if word.reached else MilestoneState.REJECTED
    if confidence < SAID:
        return None
    return MilestoneState.LOGGED if confidence >= SURE else MilestoneState.QUEUED


def meant(quote: str, put_forward: Iterable[KnownPerson]) -> tuple[KnownPerson, ...]:
    """The one of the candidates whom this client was told of that words name by half a name; nobody, where two may be.

    A client who has read a CV writes "We liked José".
    """
    words = {fold(word) for word in _WORD.findall(quote) if word[0].isupper()}
    found = {one.id: one for one in put_forward if not words.isdisjoint(_halves(one.name))}
    return tuple(found.values()) if len(found) == 1 else ()


def _halves(name: str) -> set[str]:
    """The first given name, and the last word of the surname."""
    given, surname = parts(name)
    return {fold(half) for half in (given.partition(" ")[0], surname.rpartition(" ")[2])} - {""}


def about(kind: Milestone, linked: Sequence[LinkedPerson], named: Sequence[KnownPerson]) -> KnownPerson | None:
    """Whom it is about: of those in the interaction, and of the candidates on record whom its words name.

    A client tells of somebody else, nobody on record where no name fits; a candidate of themselves, unless they are
    clients, too.
    """
    people = {
        one.id: KnownPerson(one.id, one.name, one.external_id)
        for one in linked
        if kind in OF_THE_WRITER or one.roles != (PersonRole.CLIENT,)
    }
    candidates = [one.id for one in linked if one.roles == (PersonRole.CANDIDATE,)]
    named_here = [one for one in named if one.id in candidates]
    if kind in OF_THE_WRITER or not (candidates or named):
        return next(iter(people.values()), None)
    if candidates and not named_here:
        return people[candidates[0]]
    return (named_here or named)[0]
