"""`python -m bench`: what syncd costs beside others, on one private Dovecot; and what reading a mail costs."""

import argparse
import json
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.contestants import Mbsync, Syncd, Way, missing
from bench.daemon import Arrivals, Quiet, Watched, arrivals, quiet, syncd_run
from bench.lookups import LookUp, lookups
from bench.mailbox import mails as mails_of
from bench.mailbox import write
from bench.measuring import Run
from bench.reading import Reading, readings, told
from bench.rematching import Rematched, rematched
from tests.servers.dovecot import Dovecot, give, running
from tests.servers.proxy import Proxy

USER = "alice"
SERVED = frozenset({"plain", "tls", "arrivals", "quiet"})
ROWS = (*sorted(SERVED), "lookups", "reading", "rematch")
CONTESTANTS = ("syncd", "mbsync", "mbsync, no fsync")


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one piece of work by one contestant: medians of its rounds; `received` is bytes from the server."""

    work: str
    contestant: str
    seconds: float
    memory: int
    received: int


def main() -> None:
    options = _options()
    rows = options.only or ROWS
    figures: list[Figures | Arrivals | Quiet | Reading | Rematched | LookUp] = []
    if SERVED.intersection(rows):
        figures += _with_a_server(options, rows)
    if "reading" in rows:
        seen = list(readings(options.rounds))
        print(*told(seen), sep="\n")
        figures += seen
    if "rematch" in rows:
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            for change in rematched(Path(folder), options.activities):
                print(change.told())
                figures.append(change)
    if "lookups" in rows:
        figures += _lookups(options)
    written = [asdict(each) for each in figures]
    options.json.write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")


def _lookups(options: argparse.Namespace) -> list[LookUp]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        seen = []
        for one in lookups(options.folder or Path(folder), options.people):
            print(one.told(), flush=True)
            seen.append(one)
    return seen


def _with_a_server(options: argparse.Namespace, rows: Sequence[str]) -> list[Figures | Arrivals | Quiet]:
    for peer in missing():
        raise SystemExit(f"bench: nothing to compare with, {peer} is missing")
    program = shutil.which("dovecot", path="/usr/bin:/usr/sbin:/usr/local/sbin")
    if program is None:
        raise SystemExit("bench: Dovecot is missing; run: tools/packages")
    # Only root may look into root's folders, and Dovecot does not run as root.
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, running(program, Path(folder)) as server:
        mailbox = server.base / "mail" / USER / "Maildir"
        size = write(mailbox, options.mails)
        give(server.base / "mail")
        print(f"{options.mails} mails, {size / options.mails / 1000:.1f} KB on average, {options.rounds} rounds")
        kinds = [row for row in ("plain", "tls") if row in rows]
        figures = _figures(server, mailbox.with_name("people.csv"), options.rounds, kinds)
        _print(figures)
        seen: list[Arrivals | Quiet] = []
        if "arrivals" in rows:
            seen.append(_arrivals(server, Path(folder), options.arrivals))
        if "quiet" in rows:
            seen.append(_quiet(server, Path(folder), options.quiet))
    for each in seen:
        print(each.told())
    return [*figures, *seen]


def _arrivals(server: Dovecot, folder: Path, mails: int) -> Arrivals:
    """Mails into a mailbox that nothing else is in, while `syncd run` listens at it."""
    letters = [mail.raw for mail in mails_of(mails, seed=2)]
    server.create("carys", "Sent")
    with Watched(server.port) as proxy:
        way = Way(proxy.port, "carys", server.password)
        with syncd_run(folder / "arrivals", [way], "60s") as (_, database):
            return arrivals(proxy, database, lambda mail: server.append("carys", mail), letters)


def _quiet(server: Dovecot, folder: Path, mailboxes: int) -> Quiet:
    """As many looks as a thousand mailboxes want in a minute, at fewer mailboxes that are asked more often."""
    every = mailboxes * 60 / 1000
    with Proxy(server.tls_port) as proxy:
        ways = [Way(proxy.port, f"quiet-{n}", server.password, server.ca_file) for n in range(mailboxes)]
        with syncd_run(folder / "quiet", ways, f"{every:.0f}s") as (daemon, _):
            return quiet(proxy, daemon, mailboxes, every)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--mails", type=int, default=20_000, help="size of the mailbox (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds that the medians are of (%(default)s)")
    parser.add_argument("--only", choices=ROWS, action="append", help="these rows, not all; may be given again")
    parser.add_argument("--arrivals", type=int, default=100, help="mails that arrive one by one (%(default)s)")
    parser.add_argument("--quiet", type=int, default=200, help="quiet mailboxes (%(default)s)")
    parser.add_argument("--activities", type=int, default=1_000_000, help="that a change is made to (%(default)s)")
    parser.add_argument("--people", type=int, default=1_000_000, help="people to look among (%(default)s)")
    parser.add_argument("--folder", type=Path, help="where the database of these people is kept for the next time")
    parser.add_argument("--json", type=Path, default=Path("bench.json"), help="where the figures go (%(default)s)")
    return parser.parse_args()


def _figures(server: Dovecot, people: Path, rounds: int, kinds: Sequence[str]) -> list[Figures]:
    figures: list[Figures] = []
    for kind in kinds:
        target, authority = (server.tls_port, server.ca_file) if kind == "tls" else (server.port, None)
        with Proxy(target) as proxy:
            way = Way(proxy.port, USER, server.password, authority)
            # Dovecot writes its index when a mailbox is read for the first time; nobody shall pay for the others.
            _round(proxy, way, people, "mbsync, no fsync")
            seen = [_round(proxy, way, people, name) for _ in range(rounds) for name in CONTESTANTS]
        figures += _medians(kind, [work for works in seen for work in works])
    return figures


@dataclass(frozen=True, slots=True)
class _Measured:
    work: str
    contestant: str
    run: Run
    received: int


def _round(proxy: Proxy, way: Way, people: Path, name: str) -> list[_Measured]:
    """A first sync, and one that finds nothing new."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        contestant: Syncd | Mbsync
        if name == "syncd":
            contestant = Syncd.fresh(Path(folder) / "syncd", way, people)
        else:
            contestant = Mbsync.fresh(Path(folder) / "mbsync", way, fsync=name == "mbsync")
        first = _measure(proxy, "first sync", name, contestant.sync)
        # mbsync waits out the second in which its Maildir was changed; that is no part of finding nothing new.
        time.sleep(2)
        return [first, _measure(proxy, "sync of nothing new", name, contestant.sync)]


def _measure(proxy: Proxy, work: str, name: str, sync: Callable[[], Run]) -> _Measured:
    before = proxy.received
    run = sync()
    return _Measured(work, name, run, proxy.received - before)


def _medians(kind: str, seen: Sequence[_Measured]) -> list[Figures]:
    groups: dict[tuple[str, str], list[_Measured]] = {}
    for one in seen:
        groups.setdefault((one.work, one.contestant), []).append(one)
    return [
        Figures(
            f"{work}, {kind}",
            name,
            statistics.median(one.run.seconds for one in group),
            int(statistics.median(one.run.memory for one in group)),
            int(statistics.median(one.received for one in group)),
        )
        for (work, name), group in groups.items()
    ]


def _print(figures: Sequence[Figures]) -> None:
    if not figures:
        return
    ours = {each.work: each for each in figures if each.contestant == "syncd"}
    print(f"{'work':28}{'by':20}{'wall s':>9}{'MiB peak':>10}{'KB got':>11}{'syncd wall':>13}{'bytes':>8}")
    for each in figures:
        mine = ours[each.work]
        wall, received = mine.seconds / each.seconds, mine.received / max(each.received, 1)
        print(
            f"{each.work:28}{each.contestant:20}{each.seconds:9.2f}{each.memory / 2**20:10.1f}"
            f"{each.received / 1000:11.1f}{wall:12.2f}×{received:7.2f}×"
        )


if __name__ == "__main__":
    main()
