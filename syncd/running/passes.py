"""A pass over one source: what it needs, what it did, and whom to tell of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from syncd.errors import SourceError
from syncd.events import log
from syncd.model.items import Location
from syncd.model.ledger import Tally
from syncd.model.presence import Suspicion
from syncd.pipeline.findings import Reader
from syncd.running.fetching import Fetcher
from syncd.sources.base import Source


@dataclass(frozen=True, slots=True)
class Pull:
    """A source, and how its items are read. `host` is where it connects to; "" for one on this machine."""

    source: Source
    reader: Reader
    host: str = ""


@dataclass(slots=True)
class SourceReport:
    """What one pass over one source did; `error` is why it ended early, or why some folders were not read.

    `suspicions` are the folders of which too much vanished to be believed at once. `known` says that the pass before
    left out the same folders. `short` are items that were asked for again and did not bring back so many of the
    activities that they told of.
    """

    name: str
    tally: Tally = field(default_factory=Tally)
    seconds: float = 0.0
    error: SourceError | None = None
    suspicions: dict[str, Suspicion] = field(default_factory=dict)
    known: bool = False
    short: dict[Location, int] = field(default_factory=dict)

    @property
    def broke_off(self) -> bool:
        """Whether it did not come to its end."""
        return self.error is not None and not self.error.folders

    def suspect(self, suspicion: Suspicion) -> None:
        """Note it, and raise the alarm."""
        self.suspicions[suspicion.folder] = suspicion
        counts = {"items": len(suspicion.items), "present": suspicion.present}
        log.warning("vanishing_suspected", source=self.name, folder=suspicion.folder, **counts)


Progress = Callable[[SourceReport], None]


@dataclass(frozen=True, slots=True)
class Hooks:
    """Whom to tell of passes: what listens at a kept connection must not use it at the same time.

    `begun` is called before a pass uses its source, `pulled` when it has fetched all there is, both on the thread that
    fetches; `rested` after a pass that went well, when all of it is stored, on the engine's thread: it must not wait
    for anything.
    """

    begun: Callable[[Source], None] = lambda _: None
    pulled: Callable[[Source], None] = lambda _: None
    rested: Callable[[Source], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class Running:
    """A source under way."""

    pull: Pull
    fetcher: Fetcher
    report: SourceReport


def log_pass(report: SourceReport) -> None:
    """Tell of a pass that failed or found something; a quiet one is no news."""
    counts = report.tally
    if report.error and not report.known:
        log.warning("source_failed", source=report.name, state=report.error.state, reason=report.error.reason)
    for place, activities in report.short.items():
        item = place.href or place.uid
        log.warning("not_brought_back", source=place.source, folder=place.folder, item=item, activities=activities)
    if counts.seen:
        log.info(
            "synced",
            source=report.name,
            items=counts.seen,
            activities=counts.activities,
            failed=counts.failed,
            seconds=round(report.seconds, 3),
        )
