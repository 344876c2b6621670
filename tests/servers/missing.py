"""What a test does without its server: skip with the reason at home, fail in CI."""

import os
from typing import NoReturn

import pytest


def missing(server: str, install: str) -> NoReturn:
    reason = f"{server} is not installed: {install}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
