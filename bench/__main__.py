"""`python -m bench`: what syncd costs beside others, on one private Dovecot; and what reading a mail costs."""

import argparse
import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench import side_by_side
from bench.changes import changes
from bench.contestants import Way, missing
from bench.daemon import Arrivals, Quiet, Watched, arrivals, quiet, syncd_run
from bench.idle import idle
from bench.lookups import lookups
from bench.mailbox import mails as mails_of
from bench.mailbox import write
from bench.reading import readings
from bench.reading import told as told_of_reading
from bench.rematching import rematched
from tests.servers.dovecot import Dovecot, give, running
from tests.servers.proxy import Proxy

USER, SMALL = "alice", "peers"
"""Whose mailbox is large, and whose is smaller."""
LARGE = ("plain", "tls", "link", "changes")
SERVED = (*LARGE, "peers", "arrivals", "quiet")
ROWS = (*SERVED, "idle", "lookups", "reading", "rematch")


def main() -> None:
    options = _options()
    rows = options.only or ROWS
    figures: list[Any] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for found in _measured(options, rows, Path(folder)):
            figures += found
            # After each row: who is interrupted has the others.
            written = [asdict(each) for each in figures]
            options.json.write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")


def _measured(options: argparse.Namespace, rows: Sequence[str], folder: Path) -> Iterator[list[Any]]:
    """Row by row, each told when it is known."""
    if set(SERVED).intersection(rows):
        yield from _with_a_server(options, rows)
    if "idle" in rows:
        yield _told([idle(folder / "idle", options.idle)])
    if "reading" in rows:
        seen = list(readings(options.rounds))
        print(*told_of_reading(seen), sep="\n")
        yield seen
    if "rematch" in rows:
        yield from (_told([change]) for change in rematched(folder, options.activities))
    if "lookups" in rows:
        yield from (_told([one]) for one in lookups(options.folder or folder, options.people))


def _told(found: list[Any]) -> list[Any]:
    for one in found:
        print(one.told(), flush=True)
    return found


def _with_a_server(options: argparse.Namespace, rows: Sequence[str]) -> Iterator[list[Any]]:
    peers = [*missing(), *(missing("offlineimap", "offlineimap3") if "peers" in rows else ())]
    if peers:
        raise SystemExit(f"bench: nothing to compare with, {' and '.join(peers)} is missing")
    program = shutil.which("dovecot", path="/usr/bin:/usr/sbin:/usr/local/sbin")
    if program is None:
        raise SystemExit("bench: Dovecot is missing; run: tools/packages")
    # Only root may look into root's folders, and Dovecot does not run as root.
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, running(program, Path(folder)) as server:
        if set(LARGE).intersection(rows):
            _fill(server, USER, options.mails, options.rounds)
        if "peers" in rows:
            _fill(server, SMALL, options.peer_mails, 1)
        for row in (row for row in SERVED if row in rows):
            yield _of_server(row, server, Path(folder), options)


def _fill(server: Dovecot, user: str, mails: int, rounds: int) -> None:
    size = write(server.base / "mail" / user / "Maildir", mails)
    give(server.base / "mail")
    print(f"{mails} mails, {size / mails / 1000:.1f} KB on average, {rounds} rounds", flush=True)


def _of_server(row: str, server: Dovecot, folder: Path, options: argparse.Namespace) -> list[Any]:
    user = SMALL if row == "peers" else USER
    people = server.base / "mail" / user / "people.csv"
    match row:
        case "changes":
            return _told(list(changes(server, user, people, folder / row, options.rounds)))
        case "arrivals":
            return _told([_arrivals(server, folder, options.arrivals)])
        case "quiet":
            return _told([_quiet(server, folder, options.quiet)])
    found = side_by_side.figures(server, user, people, 1 if row in ("link", "peers") else options.rounds, row)
    print(*side_by_side.told(found), sep="\n", flush=True)
    return list(found)


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
    parser.add_argument("--peer-mails", type=int, default=4_000, help="size of the peers' mailbox (%(default)s)")
    parser.add_argument("--idle", type=int, default=4_000, help="idle mailboxes in one process (%(default)s)")
    parser.add_argument("--arrivals", type=int, default=100, help="mails that arrive one by one (%(default)s)")
    parser.add_argument("--quiet", type=int, default=200, help="quiet mailboxes (%(default)s)")
    parser.add_argument("--activities", type=int, default=1_000_000, help="that a change is made to (%(default)s)")
    parser.add_argument("--people", type=int, default=1_000_000, help="people to look among (%(default)s)")
    parser.add_argument("--folder", type=Path, help="where the database of these people is kept for the next time")
    parser.add_argument("--json", type=Path, default=Path("bench.json"), help="where the figures go (%(default)s)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
