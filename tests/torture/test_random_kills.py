"""SIGKILL at any moment, not only in front of a system call, several times in a row, and with worker processes."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import patterns
from tests.torture import post, sweep
from tests.torture.runner import ROOT, Ran, Runner
from tests.torture.scenarios import MAIL, SCENARIOS
from tests.torture.site import Scenario, Site, Stage
from tests.torture.sweep import Outcome

SEED = 3
MAILS = 240
"""So many are read by worker processes, in three batches."""


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_kills_at_random_moments_change_nothing(
    scenario: Scenario,
    stage: Stage,
    runner: Runner,
    thorough: bool,
    settle: Callable[[object, str, Outcome], None],
) -> None:
    chance = random.Random(SEED)
    begun = time.monotonic()
    assert stage.golden
    longest = time.monotonic() - begun
    outcome = Outcome(60 if thorough else 1)
    for _ in range(outcome.points):
        stage.begin()
        for _ in range(chance.choice((1, 1, 2, 3))):
            runner.run(stage.site.folder, scenario.words, killed_after=chance.uniform(0, longest / 2))
        outcome.problems += sweep.recovered(stage, exact=stage.scenario.exact)
    settle(scenario, "killed at random", outcome)


def _many_mails(site: Site) -> None:
    site.found(mail=MAIL)
    site.knows()
    post.put(site.sources / "mail", {f"{number}.many": post.letter(number) for number in range(MAILS)})


def test_kills_of_a_run_with_worker_processes_change_nothing(
    runner: Runner, tmp_path: Path, thorough: bool, settle: Callable[[object, str, Outcome], None]
) -> None:
    """Here nothing is loaded beforehand: it is `python -m syncd`, as an admin starts it."""
    chance = random.Random(SEED)
    stage = Stage(Scenario("many mails", _many_mails, exact=False), Site(tmp_path / "agency", runner))
    assert stage.golden
    begun = time.monotonic()
    stage.begin()
    assert _started(stage).wait(90) == 0
    longest = time.monotonic() - begun
    outcome = Outcome(20 if thorough else 1)
    for _ in range(outcome.points):
        stage.begin()
        process = _started(stage)
        try:
            process.wait(chance.uniform(longest / 3, longest))
        except subprocess.TimeoutExpired:
            process.kill()
        outcome.problems += sweep.judged(stage, Ran(process.wait(), "", "", 0), struck=False)
    settle("many mails", "killed at random", outcome)


def _started(stage: Stage) -> "subprocess.Popen[bytes]":
    words = [sys.executable, "-P", "-m", "syncd", "-c", "syncd.toml", "sync"]
    silent = subprocess.DEVNULL
    environment = patterns.found_with(ROOT)
    return subprocess.Popen(words, cwd=stage.site.folder, env=environment, stdout=silent, stderr=silent)
