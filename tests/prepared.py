"""A program that loads all of syncd, reads what that rehearses, and keeps what it compiles for it.

It runs once, where nothing is compiled yet: or each worker would compile the same, and so would most programs that
tests start.
"""

import sys
from pathlib import Path

from tests import patterns

kept = patterns.share(Path(sys.argv[1]))

from syncd.cli import commands  # noqa: E402
from syncd.pipeline import rehearsal  # noqa: E402
from tests.unit.activities.agency import AGENCY  # noqa: E402

if __name__ == "__main__":
    for listed in commands.COMMANDS.values():
        commands._module(listed.module)
    rehearsal.rehearse(AGENCY)
    kept.keep()
