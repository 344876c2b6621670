"""The numbers for Prometheus: what was done since the start, how each source is, what became of the items."""

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from syncd.running.passes import SourceReport
from syncd.running.pulse import Pulse
from syncd.service.vitals import Vitals
from syncd.store import ledger
from syncd.store.database import Database
from syncd.store.source_states import SourceState

COVERAGE_SECONDS = 60.0
"""How old the count of the ledger may be: it reads all of it."""


class Coverage:
    """What became of the items of each source: counted now and then by whoever probes the database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counted = -COVERAGE_SECONDS
        self.items: tuple[tuple[str, str, int], ...] = ()
        self.parked: dict[str, int] = {}

    def ask(self) -> None:
        """Ask the database for a sign of life, and where the last count is old, count anew. Raises StoreError."""
        with self._database.read() as connection:
            self.parked = ledger.parked(connection)
            if time.monotonic() - self._counted < COVERAGE_SECONDS:
                return
            counts: Counter[tuple[str, str]] = Counter()
            for count in ledger.summary(connection):
                counts[count.source, count.disposition.value] += count.items
        self.items = tuple((*key, items) for key, items in counts.items())
        self._counted = time.monotonic()


class Metrics(Collector):
    """Told of every pass; asks everything else when it is collected. It touches no database.

    `states` are those of the sources that are configured: an alarm about one that was removed would never end.
    Sources are named as the configuration names them; nothing else in here speaks of anybody.
    """

    def __init__(
        self,
        states: Callable[[], Collection[SourceState]],
        pulse: Pulse,
        vitals: Vitals,
        coverage: Coverage,
        waiting: Callable[[], int],
        clock: Callable[[], datetime],
    ) -> None:
        self._states = states
        self._pulse = pulse
        self._vitals = vitals
        self._coverage = coverage
        self._waiting = waiting
        self._clock = clock
        self._passes: Counter[tuple[str, str]] = Counter()
        self._seconds: Counter[str] = Counter()
        self._seen: Counter[tuple[str, str]] = Counter()
        self._activities: Counter[str] = Counter()
        self._registry = CollectorRegistry()
        self._registry.register(self)
        ProcessCollector(registry=self._registry)

    def passed(self, report: SourceReport) -> None:
        """A pass ended."""
        counts = report.tally
        self._passes[report.name, report.error.state if report.error else "ok"] += 1
        self._seconds[report.name] += report.seconds  # type: ignore[assignment]
        self._activities[report.name] += counts.activities
        for word in ("logged", "skipped", "queued", "failed"):
            self._seen[report.name, word] += getattr(counts, word)

    def render(self) -> tuple[bytes, str]:
        """The exposition, and its content type."""
        return generate_latest(self._registry), CONTENT_TYPE_LATEST

    def describe(self) -> Iterable[Metric]:
        """Nothing is collected only to be described."""
        return ()

    def collect(self) -> Iterator[Metric]:
        yield _gauge("syncd_up", "Always 1.", [((), 1)])
        yield _gauge("syncd_ready", "Whether it can be relied on.", [((), not self._vitals.problems())])
        yield _gauge("syncd_stuck", "Steps that take too long.", [((), len(self._vitals.stuck()))])
        yield _gauge("syncd_batches_waiting", "Batches fetched and not stored.", [((), self._waiting())])
        yield from self._sources()
        yield from self._items()
        yield from self._done()

    def _sources(self) -> Iterator[Metric]:
        states, now = self._states(), self._clock()
        by_state = [((s.source, s.status), 1) for s in states]
        yield _gauge("syncd_source_state", "How the source is.", by_state, ("source", "state"))
        lag = [((s.source,), max(0.0, (now - s.last_success).total_seconds())) for s in states if s.last_success]
        yield _gauge("syncd_source_lag_seconds", "Since it was last read to its end.", lag, ("source",))
        last = [((s.source,), s.last_success.timestamp()) for s in states if s.last_success]
        yield _gauge("syncd_source_last_success_timestamp_seconds", "When that was.", last, ("source",))
        errors = [((s.source,), s.error_count) for s in states]
        yield _gauge("syncd_source_errors", "Errors in a row.", errors, ("source",))

    def _items(self) -> Iterator[Metric]:
        became = [((source, word), items) for source, word, items in self._coverage.items]
        labels = ("source", "disposition")
        yield _gauge("syncd_items", "Every item ever seen, by what became of it.", became, labels)
        # Of a source that is configured no more, nothing can be tried again: nobody shall be called for that.
        parked = [((state.source,), self._coverage.parked.get(state.source, 0)) for state in self._states()]
        yield _gauge("syncd_items_parked", "Failed items that are not tried again.", parked, ("source",))

    def _done(self) -> Iterator[Metric]:
        yield _counter("syncd_passes", "Passes, by how they ended.", self._passes, ("source", "result"))
        yield _counter("syncd_pass_seconds", "How long they took.", self._seconds, ("source",))
        yield _counter("syncd_items_read", "Items since the start.", self._seen, ("source", "disposition"))
        yield _counter("syncd_activities", "Activities that are new since the start.", self._activities, ("source",))
        yield _counter("syncd_writer_seconds", "What the one writer did.", self._pulse.spent, ("stage",))


Sample = tuple[tuple[str, ...], float]


def _gauge(name: str, told: str, samples: Sequence[Sample], labels: Sequence[str] = ()) -> Metric:
    family = GaugeMetricFamily(name, told, labels=labels)
    for values, number in samples:
        family.add_metric(values, number)
    return family


def _counter(name: str, told: str, counts: Counter[str] | Counter[tuple[str, str]], labels: Sequence[str]) -> Metric:
    family = CounterMetricFamily(name, told, labels=labels)
    # A copy: passes go on ending while somebody reads.
    for key, number in dict(counts).items():
        family.add_metric((key,) if isinstance(key, str) else key, number)
    return family
