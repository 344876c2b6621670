"""Whatever happens at whatever system call of a run: the next one ends as if it had not happened."""

from collections.abc import Callable

import pytest

from tests.torture import faults, sweep
from tests.torture.faults import Hit
from tests.torture.scenarios import SCENARIOS
from tests.torture.site import Scenario, Stage
from tests.torture.sweep import Outcome

FAULTS: dict[str, tuple[Callable[[Stage, int], Hit], int]] = {
    "killed": (lambda stage, at: faults.Kill(at), 8),
    "killed between transactions": (lambda stage, at: faults.killed_between_transactions(at), 4),
    "killed within a write": (lambda stage, at: faults.Torn(at), 2),
    "disk full": (lambda stage, at: faults.full_disk(at), 3),
    "disk error": (lambda stage, at: faults.broken_disk(at), 4),
    "disk broken from there on": (lambda stage, at: faults.broken_disk(at, lasts=True), 1),
    "database locked": (lambda stage, at: faults.Locked(at, stage.site.database), 2),
}
"""What goes wrong, and at how many calls of a scenario unless it is to be everywhere."""


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_a_run_that_is_disturbed_ends_as_if_it_had_not_been(
    scenario: Scenario,
    fault: str,
    stage: Stage,
    thorough: bool,
    settle: Callable[[object, str, Outcome], None],
) -> None:
    make, some = FAULTS[fault]
    settle(scenario, fault, sweep.over(stage, lambda at: make(stage, at), None if thorough else some))
