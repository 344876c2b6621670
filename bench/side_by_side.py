"""The same work by several programs, one after the other, over a proxy that counts: medians, ratios, what to reach."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bench.contestants import Mbsync, Obvious, Offlineimap, Syncd, Way
from bench.link import Link
from bench.measuring import Run
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy

BESIDE_MBSYNC = ("syncd", "mbsync", "mbsync, no fsync")
WAYS: Mapping[str, Sequence[str]] = {
    "plain": BESIDE_MBSYNC,
    "tls": BESIDE_MBSYNC,
    "link": ("syncd", "mbsync"),
    "peers": ("syncd", "offlineimap", "the obvious program"),
}
"""How the server is reached (directly, under TLS, over a slow line), and by whom; "peers" is a smaller mailbox."""

REACH = {
    ("first sync, plain", "syncd"): "200 MiB",
    ("first sync, plain", "mbsync"): "0.25 ×, bytes 0.25 ×",
    ("first sync, plain", "mbsync, no fsync"): "0.90 ×",
    ("first sync, tls", "mbsync, no fsync"): "1.00 ×",
    ("first sync, link", "mbsync"): "0.25 ×",
    ("first sync, peers", "offlineimap"): "0.04 ×",
    ("first sync, peers", "the obvious program"): "0.04 ×",
}
"""The most that syncd's time (or bytes) is to be beside this contestant's, or what syncd is to take at most."""


class Contestant(Protocol):
    def sync(self) -> Run: ...


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one piece of work by one contestant: medians of its rounds; `received` is bytes from the server."""

    work: str
    contestant: str
    seconds: float
    memory: int
    received: int
    reach: str = ""


def figures(server: Dovecot, user: str, people: Path, rounds: int, kind: str) -> list[Figures]:
    """A first sync, and one that finds nothing new, of the user's mailbox."""
    target, authority = (server.tls_port, server.ca_file) if kind == "tls" else (server.port, None)
    with (Link if kind == "link" else Proxy)(target) as proxy:
        way = Way(proxy.port, user, server.password, authority)
        # Dovecot writes its index when a mailbox is read for the first time; nobody shall pay for the others.
        _round(Way(server.port, user, server.password), people, "mbsync, no fsync", proxy)
        seen = [_round(way, people, name, proxy) for _ in range(rounds) for name in WAYS[kind]]
    return _medians(kind, [work for works in seen for work in works])


@dataclass(frozen=True, slots=True)
class _Measured:
    work: str
    contestant: str
    run: Run
    received: int


def _round(way: Way, people: Path, name: str, proxy: Proxy) -> list[_Measured]:
    """A first sync, and one that finds nothing new."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        contestant = _fresh(name, Path(folder) / "its", way, people)
        first = _measure(proxy, "first sync", name, contestant.sync)
        if isinstance(contestant, Obvious):
            return [first]
        # mbsync waits out the second in which its Maildir was changed; that is no part of finding nothing new.
        time.sleep(2)
        return [first, _measure(proxy, "sync of nothing new", name, contestant.sync)]


def _fresh(name: str, folder: Path, way: Way, people: Path) -> Contestant:
    match name:
        case "syncd":
            return Syncd.fresh(folder, way, people)
        case "offlineimap":
            return Offlineimap.fresh(folder, way)
        case "the obvious program":
            return Obvious.fresh(folder, way, people)
    return Mbsync.fresh(folder, way, fsync=name == "mbsync")


def _measure(proxy: Proxy, work: str, name: str, sync: Callable[[], Run]) -> _Measured:
    before = proxy.received
    run = sync()
    return _Measured(work, name, run, proxy.received - before)


def _medians(kind: str, seen: Sequence[_Measured]) -> list[Figures]:
    groups: dict[tuple[str, str], list[_Measured]] = {}
    for one in seen:
        groups.setdefault((f"{one.work}, {kind}", one.contestant), []).append(one)
    return [
        Figures(
            work,
            name,
            statistics.median(one.run.seconds for one in group),
            int(statistics.median(one.run.memory for one in group)),
            int(statistics.median(one.received for one in group)),
            REACH.get((work, name), ""),
        )
        for (work, name), group in groups.items()
    ]


def told(found: Sequence[Figures]) -> Iterator[str]:
    """The figures as a table, each beside syncd's."""
    ours = {each.work: each for each in found if each.contestant == "syncd"}
    yield f"{'work':28}{'by':20}{'wall s':>9}{'MiB peak':>10}{'KB got':>11}{'syncd wall':>13}{'bytes':>8}  reach"
    for each in found:
        mine = ours[each.work]
        wall, received = mine.seconds / each.seconds, mine.received / max(each.received, 1)
        yield (
            f"{each.work:28}{each.contestant:20}{each.seconds:9.2f}{each.memory / 2**20:10.1f}"
            f"{each.received / 1000:11.1f}{wall:12.2f}×{received:7.2f}×  {each.reach}".rstrip()
        )
