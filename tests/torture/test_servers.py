"""The same on real servers: killed, cut off, or cut off after any byte that the server sent."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Fault, Proxy
from tests.servers.radicale import Radicale
from tests.torture import faults, servers, sweep
from tests.torture.faults import Hit
from tests.torture.runner import Nothing, Runner
from tests.torture.site import Scenario, Site, Stage
from tests.torture.sweep import Outcome

FAULTS: dict[str, tuple[Callable[[int], Hit], int]] = {
    "killed": (faults.Kill, 3),
    "killed between transactions": (faults.killed_between_transactions, 2),
    "connection lost": (faults.broken_network, 2),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", [*servers.ON_DOVECOT, *servers.ON_RADICALE])
def test_a_run_that_is_disturbed_ends_as_if_it_had_not_been(
    name: str,
    fault: str,
    dovecot: Dovecot,
    radicale: Radicale,
    runner: Runner,
    stages: dict[str, Stage],
    on_disk: Callable[[], Path],
    thorough: bool,
    settle: Callable[[object, str, Outcome], None],
) -> None:
    if name not in stages:
        scenario = servers.scenarios(dovecot, radicale)[name]
        stages[name] = Stage(scenario, Site(on_disk() / "agency", runner))
    make, some = FAULTS[fault]
    settle(name, fault, sweep.over(stages[name], make, None if thorough else some))


def test_a_session_that_is_cut_after_any_byte_is_made_up_for(
    dovecot: Dovecot,
    runner: Runner,
    tmp_path: Path,
    thorough: bool,
    settle: Callable[[object, str, Outcome], None],
) -> None:
    with Proxy(dovecot.port) as proxy:

        def prepare(site: Site) -> None:
            servers.mailbox(site, dovecot, proxy.port)

        stage = Stage(Scenario("imap cut", prepare, exact=False), Site(tmp_path / "agency", runner))
        octets = _session(stage, proxy)
        outcome = Outcome()
        offsets = range(0, octets, 1 if thorough else octets // 12)
        for offset in offsets:
            stage.begin()
            proxy.spoil(Fault(ends_after=offset))
            ran = stage.play()
            proxy.heal()
            outcome.points += 1
            outcome.problems += [
                f"after {offset} bytes: {problem}" for problem in sweep.judged(stage, ran, struck=True)
            ]
    settle("imap first", "cut after a byte", outcome)


def _session(stage: Stage, proxy: Proxy) -> int:
    """How many bytes the server sends in an undisturbed run."""
    assert stage.golden
    stage.begin()
    before = proxy.received
    assert stage.play(Nothing()).code == 0
    return proxy.received - before
