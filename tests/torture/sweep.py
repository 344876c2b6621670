"""One fault at one system call, and whether everything is as if it had never been."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.torture import state
from tests.torture.faults import Hit
from tests.torture.runner import Ran
from tests.torture.site import Stage

SENTENCE = re.compile(r"^syncd: (.+; .+|.+ \(.+\))$", re.MULTILINE)
"""What is wrong, and what to do: of the database, or of a source."""

ALARMS = (1, 75)
KILLED = -9

Make = Callable[[int], Hit]


@dataclass(slots=True)
class Outcome:
    """How many runs a fault struck, and what was wrong afterwards."""

    points: int = 0
    problems: list[str] = field(default_factory=list)


def over(stage: Stage, make: Make, some: int | None = None) -> Outcome:
    """Strike at `some` calls that are evenly spread over the run, or at all of them, a run each."""
    outcome = Outcome()
    for fault, problems in strikes(stage, make, some):
        outcome.points += 1
        outcome.problems += [f"at {fault.met}: {problem}" for problem in problems]
    return outcome


def first_problem(stage: Stage, make: Make, some: int | None = None) -> list[str]:
    """The same until a point has something wrong, and all that is wrong there."""
    for fault, problems in strikes(stage, make, some):
        if problems:
            return [f"at {fault.met}: {problem}" for problem in problems]
    return []


def strikes(stage: Stage, make: Make, some: int | None) -> Iterator[tuple[Hit, list[str]]]:
    return everywhere(stage, make) if some is None else spread(stage, make, some)


def everywhere(stage: Stage, make: Make) -> Iterator[tuple[Hit, list[str]]]:
    """The fault at every call it can strike, until a run ends without having been struck."""
    at = 1
    while True:
        fault = make(at)
        problems = strike(stage, fault)
        if fault.met is None:
            return
        yield fault, problems
        at = fault.met.number + 1


def spread(stage: Stage, make: Make, points: int) -> Iterator[tuple[Hit, list[str]]]:
    """The fault in the middle of each of so many equal stretches of the run, where it can strike there or later."""
    calls = stage.golden.ran.deeds
    for point in range(points):
        fault = make(1 + (2 * point + 1) * calls // (2 * points))
        problems = strike(stage, fault)
        if fault.met is not None:
            yield fault, problems


def strike(stage: Stage, fault: Hit) -> list[str]:
    """Play the scenario with a fault. What is wrong with how it went, and with how it ended after another run."""
    stage.begin()
    ran = stage.play(fault)
    return judged(stage, ran, struck=fault.met is not None, ordered=not fault.passed_over)


def judged(stage: Stage, ran: Ran, *, struck: bool, ordered: bool = True) -> list[str]:
    """What is wrong with a run that was disturbed if `struck`, and with what the next run makes of it.

    The ids of an exact scenario need be the same only where items came in their order.
    """
    told = _alarmed(ran) if struck and ran.code != KILLED else []
    if struck and ran.code == 0:
        told += _fully_told(stage)
    return told + _recovered_once(stage, exact=stage.scenario.exact and ordered)


def _recovered_once(stage: Stage, *, exact: bool) -> list[str]:
    """What `recovered` says, or said when a run was disturbed elsewhere and left exactly the same behind."""
    left = (state.left_behind(stage.site.database), exact)
    if left not in stage.recoveries:
        stage.recoveries[left] = recovered(stage, exact=exact)
    return stage.recoveries[left]


def _alarmed(ran: Ran) -> list[str]:
    if "Traceback" in ran.err:
        return [f"a traceback: {ran.err[-1500:]}"]
    if ran.code == 0:
        return []
    if ran.code not in ALARMS:
        return [f"exit code {ran.code}: {ran.err[-500:]}"]
    return [] if SENTENCE.search(ran.err) else [f"no sentence that says what to do: {ran.err[-500:]!r}"]


def _fully_told(stage: Stage) -> list[str]:
    """A run that says it went well has lost nothing: what is missing is in the ledger, with the cause."""
    found, golden = state.read(stage.site.database).rows, stage.golden.done.rows
    # A mail that cannot be read on any day may have another cause on this one.
    if set(_failed(found)) - set(_failed(golden)):
        return []
    return [f"exit code 0, but {told}" for told in state.differences(golden, found)]


def _failed(rows: state.Rows) -> list[tuple[str, ...]]:
    return [row for row in rows.get("ledger", []) if "disposition='failed'" in row]


def _location(row: tuple[str, ...]) -> tuple[str, ...]:
    return row[1:6]


def _cause(row: tuple[str, ...]) -> str:
    return next(value for value in row if value.startswith("cause="))


def _timeless(rows: state.Rows) -> state.Rows:
    """Rows without what hangs on when an item was read: how often it was tried, and on which copy a question stands.

    Which items show a question is a table of its own, and compared in full.
    """
    leave = {"ledger": ("attempts=",), "proposals": ("item_id=",)}
    return {
        table: sorted(tuple(value for value in row if not value.startswith(leave.get(table, ()))) for row in told)
        for table, told in rows.items()
    }


def recovered(stage: Stage, *, exact: bool) -> list[str]:
    """Run the program again now that nothing is in its way. What differs from an undisturbed run, be it in its ids."""
    scenario, golden = stage.scenario, stage.golden
    for words in (scenario.words, *scenario.after):
        ran = stage.play(words=words)
        if ran.code:
            return [f"afterwards `syncd {' '.join(words)}` says {ran.code}: {ran.err[-1500:]}"]
    found = state.read(stage.site.database)
    causes = {_location(row): _cause(row) for row in _failed(golden.state.exact)}
    waiting = {_location(row): row[0] for row in _failed(found.exact) if causes.get(_location(row)) != _cause(row)}
    if waiting:
        # What could not be read while the fault lasted waits for its next try: an admin need not.
        stage.play(words=("retry", *(id_.removeprefix("id=") for id_ in waiting.values())))
        found = state.read(stage.site.database)
        told = state.differences(_timeless(golden.state.rows), _timeless(found.rows))
    elif exact:
        told = state.differences(golden.state.exact, found.exact)
    else:
        told = state.differences(golden.state.rows, found.rows)
    return told + _proven(stage, found)


def _proven(stage: Stage, found: state.State) -> list[str]:
    verified = stage.play(words=("verify",))
    told = [f"verify says {verified.code}: {verified.out}"] if verified.code else []
    again = stage.play(words=("sync", "--json"))
    if again.code or any(source["seen"] for source in again.json["sources"]):
        told.append(f"a second run is not quiet: {again.code} {again.out} {again.err}")
    changed = state.differences(found.exact, state.exact(stage.site.database))
    return told + [f"a second run writes: {one}" for one in changed]
