"""The summary a recruiter understands: what was seen, what became of it, and why the rest was skipped."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from syncd.activities.milestones import first_told
from syncd.cli.output import show, table
from syncd.configuration.settings import Settings
from syncd.model.activity import ActivityStatus, Disposition
from syncd.review.counts import counted
from syncd.review.overview import REASONS
from syncd.running.passes import SourceReport
from syncd.store import activities, ledger
from syncd.store.database import Database

WORDS = ("logged", "skipped", "queued", "failed")
SHARED = "shared by all"
STATUSES = {"queued": "waiting for review", "cancelled": "cancelled", "rejected": "left out by a decision"}
KINDS = {
    "email": "e-mails",
    "call": "calls",
    "meeting": "meetings",
    "video_meeting": "video meetings",
    "social": "messages on social networks",
}


MILESTONES = {
    "meeting_agreed": "meetings agreed",
    "cv_sent": "CVs sent",
    "interview_arranged": "interviews arranged",
    "offer": "offers",
    "placement": "placements",
    "rejected": "rejected",
    "withdrawn": "withdrawn",
    "not_interested": "not interested",
}


def print_summary(database: Database, settings: Settings, reports: Sequence[SourceReport]) -> None:
    """Print what became of everything in the database, by recruiter, and what this pass added."""
    whose = _whose(settings)
    with database.read() as connection:
        counts: dict[str, Counter[str]] = {name: Counter() for name in dict.fromkeys(whose.values())}
        reasons: dict[str, Counter[str]] = {name: Counter() for name in counts}
        for end in ledger.ends(connection):
            counts[whose[end.source]][end.disposition.value] += end.items
            if end.disposition is Disposition.SKIPPED:
                reasons[whose[end.source]][end.reason] += end.items
        found = activities.find(connection)
    kinds = Counter(one.kind.value for one in found if one.status is ActivityStatus.LOGGED)
    others = Counter(one.status.value for one in found if one.status is not ActivityStatus.LOGGED)
    reached = Counter(milestone.kind.value for _, milestone in first_told(found))
    _print_counts(counts)
    show()
    for name, why in reasons.items():
        if why:
            show(f"{name}: skipped {_listed(why, REASONS)}")
    show()
    show(f"On the CRM: {_listed(kinds, KINDS)}" + (f"; besides {_listed(others, STATUSES)}" if others else ""))
    if reached:
        show(f"Reached by these: {_listed(reached, MILESTONES)}")
    read, new = sum(report.tally.seen for report in reports), sum(report.tally.activities for report in reports)
    show(f"This run: {counted(read, 'items')}, {counted(new, 'new activities')}")
    for report in reports:
        if report.error:
            show(str(report.error))


def _whose(settings: Settings) -> dict[str, str]:
    """Source → the name of the recruiter who owns it."""
    names = {recruiter.email: recruiter.name for recruiter in settings.recruiters}
    ordered = sorted(
        settings.sources, key=lambda source: list(names).index(source.owner) if source.owner else len(names)
    )
    return {source.name: names[source.owner] if source.owner else SHARED for source in ordered}


def _print_counts(counts: Mapping[str, Counter[str]]) -> None:
    together = sum(counts.values(), Counter[str]())
    rows = [(name, tally.total(), *(tally[word] for word in WORDS)) for name, tally in counts.items()]
    rows.append(("together", together.total(), *(together[word] for word in WORDS)))
    table(("mail, calendar and calls of", "seen", "= logged", "+ skipped", "+ waiting for review", "+ failed"), rows)


def _listed(counts: Counter[str], words: Mapping[str, str]) -> str:
    return ", ".join(counted(count, words.get(name, name)) for name, count in _most_first(counts)) or "nothing"


def _most_first(counts: Counter[str]) -> Iterable[tuple[str, int]]:
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
