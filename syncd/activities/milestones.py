"""What a mail states was reached, with the names near it; and which tellings of it are one and the same."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import takewhile
from typing import TypeAlias

from syncd.activities.identity import bare_subject
from syncd.model.activity import Activity, ActivityStatus, Conclusion, Interaction
from syncd.model.milestones import FIELD, REMEMBERED, SURE, LoggedMilestone, MilestoneState, Reached, key
from syncd.model.names import is_full_name, name_key
from syncd.model.people import Key, PersonId
from syncd.model.reading import MailReading
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind
from syncd.model.statements import Milestone

MOST_NAMES = 12
"""Names that are kept of a mail: of usual ones, and of longer ones as many again."""
LOOKED_AT = 4_000
"""Characters of a mail's own words in which names are looked for."""

_USUAL, _LONGEST = 3, 5
"""Words of a usual name at most, and of any: "José Ángel Ruiz Mena" has four."""

_AGAIN = {Milestone.MEETING_AGREED: timedelta(days=3), Milestone.INTERVIEW_ARRANGED: timedelta(days=7)}
"""How long after it was first told of the same thing may be told again, `REMEMBERED` for all others."""

_KEPT = frozenset({ActivityStatus.LOGGED, ActivityStatus.QUEUED})

_WORD = re.compile(r"[^\W\d_]{1,2}\.(?=\s)|[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""An initial, or a word of letters."""
_OF_A_FILE = re.compile(r"[_.\-]+|\.\w{2,4}$")
# Not all that stand in names (`model/name_forms.py`): in a sentence, "und", "do" and "zum" stand between two names.
_PARTICLES = {
    "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "ter", "van", "von", "y",
}  # fmt: skip


def reached(reading: MailReading) -> tuple[Reached, ...]:
    """The milestones a mail states, in the order of their kinds' names."""
    if not reading.milestones:
        return ()
    files = [_OF_A_FILE.sub(" ", name) for name in reading.attachments]
    around = [reading.subject, *files, reading.reply[:LOOKED_AT]]
    return tuple(
        Reached(one.kind, one.quote, one.confidence, _names([one.quote, *around]))
        for one in sorted(reading.milestones, key=lambda one: one.kind)
    )


def together(first: Iterable[Reached], second: Iterable[Reached]) -> tuple[Reached, ...]:
    """What either of two sightings of a mail states; of both, what is told surer."""
    found: dict[Milestone, Reached] = {}
    for one in (*first, *second):
        known = found.setdefault(one.kind, one)
        found[one.kind] = max(known, one, key=lambda told: (told.confidence, told.quote, told.named))
    return tuple(found[kind] for kind in sorted(found))


def is_asked_about(conclusion: Conclusion) -> bool:
    """Whether it states something that has to be asked."""
    return is_kept(conclusion) and any(one.confidence < SURE for one in conclusion.interaction.milestones)


def is_kept(conclusion: Conclusion) -> bool:
    return conclusion.status in _KEPT


def asked_of(told: Interaction) -> Iterator[Key]:
    """What the questions about it are filed under."""
    return ((FIELD, key(one.kind, told.identity.key)) for one in told.milestones)


def settled_in(conclusion: Conclusion) -> Iterator[Key]:
    """The same of what need not be asked: what it states for sure, and all of it where it is not kept."""
    told = conclusion.interaction
    kept = is_kept(conclusion)
    return ((FIELD, key(one.kind, told.identity.key)) for one in told.milestones if not kept or one.confidence >= SURE)


def asked(activity: Activity) -> Iterator[ProposalDraft]:
    """A question about each milestone that is not told for sure."""
    for one in activity.milestones:
        if one.state is MilestoneState.QUEUED:
            # Under nobody: who is on an activity may change, and the question stays the same.
            yield ProposalDraft(
                kind=ProposalKind.MILESTONE,
                key=ProposalKey(None, FIELD, key(one.kind, activity.key)),
                new=one.kind.value,
                name=one.person.name if one.person else "",
                quote=one.quote,
                confidence=one.confidence,
            )


def _names(texts: Iterable[str]) -> tuple[str, ...]:
    """Whatever in these may be a full name, each once, in order: so many short ones at most, and so many long ones."""
    found: dict[str, str] = {}
    room = {False: MOST_NAMES, True: MOST_NAMES}
    for text in texts:
        for words, name in _runs(text):
            is_long = words > _USUAL
            if room[is_long] and is_full_name(name) and (key := name_key(name)) not in found:
                found[key] = name
                room[is_long] -= 1
        if not any(room.values()):
            break
    return tuple(found.values())


def _runs(text: str) -> Iterator[tuple[int, str]]:
    """Every two to five words in a row that begin with capitals, with particles between; short ones first."""
    for run in _capitalised(text):
        starts = [n for n, word in enumerate(run) if word not in _PARTICLES]
        for count in range(2, _LONGEST + 1):
            for first, last in zip(starts, starts[count - 1 :], strict=False):
                yield count, " ".join(run[first : last + 1])


def _capitalised(text: str) -> Iterator[list[str]]:
    run: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match.group().removesuffix(".").removesuffix("'s").removesuffix("’s")
        if text[end : match.start()].strip(" ") and run:
            yield run
            run = []
        if word[0].isupper() or (run and word in _PARTICLES):
            run.append(word)
        elif run:
            yield run
            run = []
        end = match.end()
    if run:
        yield run


Told: TypeAlias = tuple[Activity, LoggedMilestone]
"""A milestone, and an activity that tells of it."""


def first_told(activities: Iterable[Activity]) -> Iterator[Told]:
    """Each milestone that counts, where it was first told: a client, a candidate and we write of one interview."""
    counted: defaultdict[Hashable, list[Told]] = defaultdict(list)
    kept = (one for one in activities if one.status is ActivityStatus.LOGGED and one.counts)
    for activity in sorted(kept, key=lambda one: (one.at, one.id)):
        for milestone in activity.milestones:
            if milestone.state is MilestoneState.LOGGED:
                told = (activity, milestone)
                filed = [(milestone.kind, whom) for whom in (_person(told), bare_subject(activity.subject)) if whom]
                if not any(
                    _is_same(before, told) for under in filed for before in _lately(counted[under], activity.at)
                ):
                    for under in filed:
                        counted[under].append(told)
                    yield told


def needless(activities: Iterable[Activity]) -> Iterator[Told]:
    """Those doubtful milestones of which another of these activities tells the same for sure, or less doubtfully."""
    told: defaultdict[tuple[Milestone, PersonId], list[Told]] = defaultdict(list)
    for activity in activities:
        for milestone in activity.milestones:
            if milestone.person is not None and _is_open_or_counts(activity, milestone):
                told[milestone.kind, milestone.person.id].append((activity, milestone))
    for group in told.values():
        surer: list[Told] = []
        for one in sorted(group, key=_doubt):
            if one[1].state is MilestoneState.QUEUED and any(_are_same(one, other) for other in surer):
                yield one
            else:
                surer.append(one)


def _are_same(one: Told, other: Told) -> bool:
    return _is_same(one, other) if _moment(one) <= _moment(other) else _is_same(other, one)


def _is_open_or_counts(activity: Activity, milestone: LoggedMilestone) -> bool:
    if milestone.state is MilestoneState.LOGGED:
        return activity.status is ActivityStatus.LOGGED and activity.counts
    return milestone.state is MilestoneState.QUEUED and activity.status in _KEPT


def _doubt(told: Told) -> tuple[bool, float, datetime, int]:
    return told[1].state is MilestoneState.QUEUED, -told[1].confidence, *_moment(told)


def _moment(told: Told) -> tuple[datetime, int]:
    return told[0].at, told[0].id


def _lately(told: Sequence[Told], at: datetime) -> Iterator[Told]:
    """The latest first: they were told in this order."""
    return takewhile(lambda one: at - one[0].at <= REMEMBERED, reversed(told))


def _is_same(before: Told, told: Told) -> bool:
    """Whether two that are about one person, or in one thread, tell of the same."""
    earlier, later = before[0], told[0]
    if later.at - earlier.at > _AGAIN.get(told[1].kind, REMEMBERED):
        return False
    people = (_person(before), _person(told))
    if None not in people:
        return people[0] == people[1] and not _with_other_clients(before, told)
    one_thread = bare_subject(earlier.subject) == bare_subject(later.subject)
    return one_thread and not {*_ids(earlier)}.isdisjoint(_ids(later))


def _person(told: Told) -> PersonId | None:
    person = told[1].person
    return person.id if person else None


def _with_other_clients(before: Told, told: Told) -> bool:
    """Whether each is told by or to somebody besides whom it is about, and these are of different firms."""
    clients = [{*_ids(activity)} - {_person((activity, milestone))} for activity, milestone in (before, told)]
    one_firm = before[0].company == told[0].company != ""
    return bool(clients[0] and clients[1]) and clients[0].isdisjoint(clients[1]) and not one_firm


def _ids(activity: Activity) -> Iterator[int]:
    return (person.id for person in activity.people)
