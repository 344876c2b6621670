"""How long a test may take before it counts as one that hangs, for the few that rightly take longer than others."""

import faulthandler

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key


def allow(seconds: float, config: pytest.Config) -> None:
    """End the run not before so many seconds from now; the next test has as long as any."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=config.stash[fault_handler_stderr_fd_key])
