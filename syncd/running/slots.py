"""Which of the waiting sources may be begun, so that neither a dead server nor a crowd holds up anybody else."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How many sources are under way at the same time.

    `active` of them may be at work. One that has not been heard of for QUIET_SECONDS is hardly working: it leaves its
    place to another, until there are `threads` in all. `per_host` is how many may talk to one host.
    """

    active: int = 16
    threads: int = 128
    per_host: int = 8


QUIET_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Place:
    """A source that waits or is under way. A local one has no `host`; one that failed the last time is `ill`."""

    source: str
    host: str = ""
    ill: bool = False
    quiet: bool = False


def has_room(under_way: Sequence[Place], limits: Limits) -> bool:
    """Whether any source may be begun at all: with a thousand that wait, looking at each costs something."""
    return len(under_way) < limits.threads and sum(not place.quiet for place in under_way) < limits.active


def choose(waiting: Iterable[Place], under_way: Sequence[Place], limits: Limits) -> list[str]:
    """Which to begin. Those that were well go first; those that are ill get half of each limit and no more."""
    hosts = Counter(place.host for place in under_way if place.host)
    ill_hosts = Counter(place.host for place in under_way if place.host and place.ill)
    active = sum(not place.quiet for place in under_way)
    ill = sum(place.ill for place in under_way)
    total = len(under_way)
    chosen = []
    for place in sorted(waiting, key=lambda place: place.ill):
        if active >= limits.active or total >= limits.threads:
            break
        if hosts[place.host] >= limits.per_host:
            continue
        if place.ill and (ill >= _half(limits.threads) or ill_hosts[place.host] >= _half(limits.per_host)):
            continue
        chosen.append(place.source)
        active, total, ill = active + 1, total + 1, ill + place.ill
        if place.host:
            hosts[place.host] += 1
            ill_hosts[place.host] += place.ill
    return chosen


def _half(limit: int) -> int:
    return max(1, limit // 2)
