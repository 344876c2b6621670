"""A meeting and its overrides, expanded into its occurrences (RFC 5545 §3.8.4.4, §3.8.5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from syncd.errors import ParseError
from syncd.formats import recurrence
from syncd.formats.ical_event import Draft
from syncd.formats.ical_times import Moment, value
from syncd.model.event import Event, Window

_FIRST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Expanded:
    """The occurrences of one meeting within a window."""

    events: tuple[Event, ...]
    beyond: bool = False
    capped: str = ""


def expand(drafts: Sequence[Draft], window: Window) -> Expanded:
    """The occurrences of everything that shares a UID. Raises ParseError for times out of all reach.

    An event that does not recur, or an occurrence whose series is not here, is one meeting whenever it is.
    """
    overrides = _latest(draft for draft in drafts if draft.recurrence_id)
    masters = _latest(draft for draft in drafts if not draft.recurrence_id)
    if not masters:
        return Expanded(tuple(_moved(override) for override in overrides.values()))
    master = max(masters.values(), key=_revision)
    if not master.rules and not master.rdates:
        return Expanded((master.event, *(_moved(override) for override in overrides.values())))
    return _series(master, overrides, window)


def _series(master: Draft, overrides: dict[str, Draft], window: Window) -> Expanded:
    starts = _Starts(master, window)
    starts.work_out()
    excluded = starts.excluded()
    changes = sorted((draft for draft in overrides.values() if draft.and_future), key=_original)
    left = {
        key: start
        for key, start in starts.found.items()
        if key not in excluded and f"{start.wall:%Y%m%d}" not in excluded
    }
    single = {
        key: draft
        for key, draft in _by_occurrence(master, overrides).items()
        if key in left or not starts.knows_better(draft)
    }
    events = [_occurrence(master, start, changes) for key, start in left.items() if key not in single]
    events += [replace(_moved(draft), recurrence_id=key) for key, draft in single.items()]
    inside = tuple(event for event in events if _overlaps(event, window))
    beyond = starts.beyond or any(event.start >= window.end for event in events)
    return Expanded(inside, beyond, starts.capped)


class _Starts:
    """The original starts of a series within a window, by recurrence id."""

    def __init__(self, master: Draft, window: Window) -> None:
        self.master = master
        self.zone = master.start.zone
        margin = timedelta(days=1)
        self.after = _naive(window.start, self.zone) - margin - master.nominal - master.exact
        self.before = _naive(window.end, self.zone) + margin
        self.found: dict[str, Moment] = {}
        self.beyond = False
        self.capped = ""

    def work_out(self) -> None:
        first = () if self._ends_before_it_begins() else (self.master.start,)
        for moment in (*first, *self.master.rdates):
            self._add(moment)
        for rule in self.master.rules:
            occurrences = self._expand(rule)
            self.beyond = self.beyond or occurrences.beyond
            self.capped = self.capped or occurrences.capped
            for wall in occurrences.starts:
                self._add(replace(self.master.start, wall=wall))

    def excluded(self) -> set[str]:
        """The recurrence ids that the series leaves out; one that is a date leaves out all of that day."""
        moments = list(self.master.exdates)
        for rule in self.master.exrules:
            occurrences = self._expand(rule)
            self.capped = self.capped or occurrences.capped
            moments += (replace(self.master.start, wall=wall) for wall in occurrences.starts)
        return {moment.key for moment in moments}

    def knows_better(self, override: Draft) -> bool:
        """Whether the series was revised after this override, and no longer has the occurrence it replaces."""
        original = (override.recurrence_id or override.start).local(self.zone)
        return override.event.sequence < self.master.event.sequence and self.after <= original <= self.before

    def _ends_before_it_begins(self) -> bool:
        """Whether every rule ended before the first occurrence: so a series is written that was all called off."""
        ends = [self._until(rule) for rule in self.master.rules]
        return bool(ends) and all(end is not None and end < self.master.start.wall for end in ends)

    def _until(self, rule: str) -> datetime | None:
        try:
            return _until(recurrence.end_of(rule), self.zone)
        except ParseError:
            return None

    def _expand(self, rule: str) -> recurrence.Occurrences:
        """The starts that a rule gives; none, and why, for one that is refused: the first one still counts."""
        try:
            until = _until(recurrence.end_of(rule), self.zone)
            return recurrence.expand(rule, self.master.start.wall, until, self.after, self.before)
        except ParseError as error:
            return recurrence.Occurrences((), capped=error.cause)

    def _add(self, moment: Moment) -> None:
        if self.after <= moment.wall <= self.before:
            self.found.setdefault(moment.key, moment)
        elif moment.wall > self.before:
            self.beyond = True


def _occurrence(master: Draft, start: Moment, changes: Sequence[Draft]) -> Event:
    """An occurrence as the series has it, or as a change to this one and all that follow left it."""
    key = start.key
    change = next((draft for draft in reversed(changes) if _original(draft) <= start.instant), None)
    if change is None or change.recurrence_id is None:
        return replace(master.at(start), recurrence_id=key)
    shift = change.start.wall - change.recurrence_id.local(change.start.zone)
    moved = Moment(start.local(change.start.zone) + shift, change.start.zone, change.start.is_date)
    return replace(change.at(moved), recurrence_id=key)


def _by_occurrence(master: Draft, overrides: dict[str, Draft]) -> dict[str, Draft]:
    """The overrides by the recurrence id of what they replace; a date stands for that day's occurrence."""
    found: dict[str, Draft] = {}
    for key, draft in overrides.items():
        original = draft.recurrence_id
        if original and original.is_date and not master.start.is_date:
            wall = datetime.combine(original.wall.date(), master.start.wall.time())
            key = replace(master.start, wall=wall).key
        elif original and master.start.is_date and not original.is_date:
            key = f"{original.local(original.zone):%Y%m%d}"
        found[key] = draft
    return found


def _moved(override: Draft) -> Event:
    return replace(override.event, recurrence_id=override.recurrence_id.key if override.recurrence_id else "")


def _latest(drafts: Iterable[Draft]) -> dict[str, Draft]:
    """The highest revision of each occurrence, by its recurrence id."""
    found: dict[str, Draft] = {}
    for draft in drafts:
        key = draft.recurrence_id.key if draft.recurrence_id else ""
        if key not in found or _revision(draft) > _revision(found[key]):
            found[key] = draft
    return found


def _revision(draft: Draft) -> tuple[int, datetime]:
    return draft.event.sequence, draft.event.dtstamp or _FIRST


def _original(draft: Draft) -> datetime:
    return (draft.recurrence_id or draft.start).instant


def _overlaps(event: Event, window: Window) -> bool:
    return event.start < window.end and (event.end > window.start or event.start >= window.start)


def _naive(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _until(text: str, zone: tzinfo) -> datetime | None:
    """The end of a rule on the series' own wall clock; a date includes all of that day."""
    if not text:
        return None
    given = value(text)
    if isinstance(given, datetime):
        return _naive(given, zone) if given.tzinfo else given
    if isinstance(given, date):
        return datetime.combine(given, time.max.replace(microsecond=0))
    raise ParseError(f"recurrence ends at no time: {text[:40]}")
