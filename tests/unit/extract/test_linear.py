"""Every public function that reads text costs at most twice as much for a text twice as long, however hostile it is."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PARTS = 2
"""Processes, each of which tries a part of all functions and shapes: none of them may take as long as a test may."""


@pytest.fixture
def patterns(pytestconfig: pytest.Config, tmp_path: Path) -> Path:
    """Where what patterns compile to is kept."""
    return pytestconfig.cache.mkdir("patterns") if pytestconfig.cache else tmp_path


def told(program: str, *words: object) -> Any:
    """What a program has found: in a process of its own."""
    command = [sys.executable, "-m", f"tests.unit.extract.{program}", *map(str, words)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_function_costs_more_than_its_text_is_long(part: int, patterns: Path) -> None:
    assert told("growing", patterns, f"{part}/{PARTS}") == {}


def test_what_is_not_linear_is_noticed(patterns: Path) -> None:
    assert told("growing", patterns, "slow") == ["every_pair", "from_every_place", "without_end"]


def test_no_function_is_left_out(patterns: Path) -> None:
    assert told("reaching", patterns) == []
