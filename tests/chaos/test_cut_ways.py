"""The way to a real server cut, slow, half-open or refused, at every byte: the end is as if nothing had been."""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from syncd.assembly import CUTTERS
from syncd.sources.base import Scope, Source
from syncd.sources.caldav import CaldavSource
from syncd.sources.http import Access
from tests.chaos.effort import share
from tests.chaos.letters import CLIENTS, letter, with_brochure
from tests.chaos.mailroom import Mailroom, Make, assert_as_undisturbed, imap, mailroom
from tests.servers.calendars import Account
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Fault, Proxy
from tests.servers.radicale import Radicale
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, event

WHERE = [share_ / 100 for share_ in range(0, 100, 2)]
"""How much of an undisturbed pass has come when it happens."""
_runs = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Site:
    """A server behind a proxy, with something to read, and something that comes later."""

    proxy: Proxy
    through: Make
    direct: Make
    later: Callable[[], None]


@pytest.fixture
def mail_site(dovecot: Dovecot) -> Iterator[Site]:
    user = f"chaos-{next(_runs)}-{os.getpid()}"
    dovecot.create(user, CLIENTS)
    for number in range(6):
        dovecot.append(user, letter(number))
        dovecot.append(user, letter(10 + number), CLIENTS)
    dovecot.append(user, with_brochure())
    with Proxy(dovecot.port) as proxy:
        through, direct = (imap(port, user, dovecot.password) for port in (proxy.port, dovecot.port))
        yield Site(proxy, through, direct, lambda: dovecot.append(user, letter(50)))


@pytest.fixture
def calendar_site(radicale: Radicale) -> Iterator[Site]:
    account = radicale.account(f"chaos-{next(_runs)}-{os.getpid()}")
    for path in ("work/", "clients/"):
        account.make_calendar(path, path)
        for number in range(4):
            meet(account, f"{path}{number}")
    with Proxy(int(radicale.url.rsplit(":", 1)[1])) as proxy:
        through, direct = (caldav(url, account) for url in (f"http://127.0.0.1:{proxy.port}", radicale.url))
        yield Site(proxy, through, direct, lambda: meet(account, "work/later"))


def meet(account: Account, path: str) -> None:
    uid = path.replace("/", "-") + "@northbridge.example"
    account.put_text(f"{path}.ics", event(ALICE, PRIYA, uid=uid, SUMMARY=path).decode())


def caldav(url: str, account: Account) -> Make:
    def make(timeout: float) -> Source:
        settings = Access(url, account.username, account.password, timeout=timeout)
        return CaldavSource("alice-calendar", settings, CUTTERS, Scope())

    return make


@pytest.fixture
def site(request: pytest.FixtureRequest, kind: str) -> Site:
    found: Site = request.getfixturevalue(f"{kind}_site")
    return found


FAULTS: dict[str, Callable[[int], Fault]] = {
    "ends": lambda at: Fault(ends_after=at),
    "is reset": lambda at: Fault(ends_after=at, resets=True),
    "is half-open": lambda at: Fault(mute_after=at),
}
SLOW = {
    "a byte a segment": Fault(piece=1),
    "late": Fault(pause=0.02),
    "a trickle": Fault(piece=1, pause=0.05),
}
KINDS = ("mail", "calendar")
CASES = [(kind, fault, where) for where in WHERE for fault in FAULTS for kind in KINDS]


def size_of_a_pass(site: Site, folder: Path, template: Path) -> int:
    with mailroom(folder / "sized", template, site.through) as room:
        assert room.sync().error is None
    return site.proxy.received


def comes_out_well(site: Site, room: Mailroom, folder: Path, template: Path) -> None:
    """The way is well again: the same as in a database that never saw trouble."""
    site.proxy.heal()
    site.later()
    room.settle()
    with mailroom(folder / "undisturbed", template, site.direct) as undisturbed:
        undisturbed.settle()
        assert_as_undisturbed(room, undisturbed.state())


@pytest.mark.parametrize(("kind", "fault", "where"), share(CASES, 17))
def test_a_connection_that_is_lost(site: Site, tmp_path: Path, known_database: Path, fault: str, where: float) -> None:
    size = size_of_a_pass(site, tmp_path, known_database)
    with mailroom(tmp_path / "room", known_database, site.through) as room:
        site.proxy.spoil(FAULTS[fault](int(size * where)))
        report = room.sync(timeout=0.5)
        assert report.error is None or report.error.reason
        comes_out_well(site, room, tmp_path, known_database)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("slow", SLOW)
def test_a_way_that_is_slow(site: Site, tmp_path: Path, known_database: Path, slow: str) -> None:
    with mailroom(tmp_path / "room", known_database, site.through) as room:
        site.proxy.spoil(SLOW[slow])
        room.sync(timeout=0.5)
        comes_out_well(site, room, tmp_path, known_database)


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_is_away_and_comes_back(site: Site, tmp_path: Path, known_database: Path) -> None:
    with mailroom(tmp_path / "room", known_database, site.through) as room:
        room.settle()
        site.proxy.cut()
        for _ in range(3):
            report = room.sync(timeout=0.5)
            assert report.error is not None
            assert report.error.state == "unreachable"
        site.proxy.restore()
        comes_out_well(site, room, tmp_path, known_database)
