"""Which tests run one after another on one worker, and which begin: what is dear to prepare is prepared once.

`--dist loadgroup` of pytest-xdist writes a test's group into its id, in a place where pytest 9.2 does not look for it
(pytest-xdist issue 1386); every test is then a group of its own. So the group is told from the id here.
"""

import re

from xdist.scheduler import LoadScopeScheduling

TOGETHER = ("tests/boot/", "tests/acceptance/test_demo.py", "tests/acceptance/test_readme.py")
"""Tests that share a machine, or a sample agency."""
CUT = "tests/torture/test_servers.py::test_a_session_that_is_cut"
LONGEST_FIRST = ("tests/boot/", "tests/integration/test_training.py", CUT, "tests/torture/")
"""What takes long, or waits long: at the end nobody shall have to wait for it."""

_SCENARIO = re.compile(r"tests/torture/test_(?:sweep|servers|random_kills)\.py::[^\[]+\[([^-\]]+)")


def group(test: str) -> str:
    """The name of what a test shares with others, by its id; its id where that is nothing."""
    if "postgres" in test:
        return "postgres"
    if scenario := _SCENARIO.match(test):
        return f"torture {scenario[1]}"
    return next((place for place in TOGETHER if test.startswith(place)), test)


def rank(test: str) -> int:
    """Its place in the order of the run; tests of one rank stay as they were."""
    ranks = (number for number, place in enumerate(LONGEST_FIRST) if test.startswith(place))
    return next(ranks, len(LONGEST_FIRST))


class Sharing(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out groups in the order of the tests."""

    def _split_scope(self, nodeid: str) -> str:
        return group(nodeid)
