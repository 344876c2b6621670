"""The harness sees: each of seven known mistakes, made on purpose, is caught."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.test_architecture import MAY_IMPORT
from tests.torture import faults, forkserver, sweep
from tests.torture.mutants import MUTANTS, Mutant, OutdatedError
from tests.torture.runner import Runner
from tests.torture.scenarios import RETRY_OF_MANY, SCENARIOS
from tests.torture.site import Site, Stage


@dataclass(frozen=True, slots=True)
class Hunt:
    """Where a mistake is caught: the scenario, the fault, at how many points (None: at all); and what is seen then."""

    scenario: str
    make: sweep.Make
    some: int | None
    seen: str


HUNTS: dict[str, Hunt] = {
    "rows first, cursor later": Hunt(
        "birth", faults.killed_between_transactions, None, r"too much in ledger: .*'6\.broken'.*attempts=2"
    ),
    "cursor first, rows later": Hunt("incremental", faults.killed_between_transactions, None, r"lost from activities"),
    "cursor of the newest item before the fetch": Hunt("incremental", faults.Kill, 8, r"lost from activities"),
    "no unique key": Hunt("calendar", faults.Kill, 1, r"too much in ledger"),
    "swallowed exception": Hunt("incremental", faults.full_for_a_moment, 2, r"exit code 0, but lost from activities"),
    "delete on empty": Hunt("retry", lambda _: faults.Unmounted(1), 1, r"exit code 0, but .*gone=1"),
    "whatever vanishes believed at once": Hunt(
        "retry of many", lambda _: faults.Emptied(1), 1, r"exit code 0, but .*gone=1"
    ),
}


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_a_known_mistake_is_caught(
    mutant: Mutant,
    tmp_path: Path,
    runner: Runner,
    start: Callable[[Path], Runner],
    thorough: bool,
    record_property: Callable[[str, object], None],
) -> None:
    hunt = HUNTS[mutant.name]
    [scenario] = [one for one in (*SCENARIOS, RETRY_OF_MANY) if one.name == hunt.scenario]
    model = Stage(scenario, Site(tmp_path / "whole", runner))
    if thorough:
        assert sweep.first_problem(model, hunt.make, hunt.some) == []
    stage = Stage(scenario, Site(tmp_path / "broken", start(mutant.born(tmp_path / "package"))), model)
    caught = sweep.first_problem(stage, hunt.make, hunt.some)
    record_property("caught", caught)
    assert re.search(hunt.seen, "\n".join(caught))


def test_a_mutation_of_a_program_that_has_changed_says_so(tmp_path: Path) -> None:
    (tmp_path / "engine.py").write_text("with database.begin() as connection:\n    record(connection)\n")
    for mutant in MUTANTS:
        with pytest.raises((OutdatedError, FileNotFoundError)):
            mutant.change(tmp_path)


def test_what_a_mutant_need_not_load_again_knows_nothing_of_what_it_does() -> None:
    assert {part for pure in forkserver.PURE for part in MAY_IMPORT[pure]} <= set(forkserver.PURE)
