"""Patterns that are compiled once find what they find."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.patterns import COMPILE, FOLDER, Patterns, found_with, hand_down


def compiled_by(kept: Patterns, pattern: Any, flags: Any) -> tuple[Any, int]:
    """A pattern, and how often it had to be compiled for that."""
    calls: list[Any] = []

    def compile_(pattern: Any, flags: Any) -> "re.Pattern[Any]":
        calls.append(pattern)
        return COMPILE(pattern, flags)

    return kept.compiled(pattern, flags, compile_), len(calls)


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"(?P<day>\d+) (?:of )?(May|June)", re.I, "on 3 OF may"),
        (rb"x-(\w+):", 0, b"a x-priority: 1"),
        ("(?m)^>+ (.*)$", re.U, "a\n>> b"),
    ],
)
def test_a_pattern_of_an_earlier_run_finds_the_same(pattern: Any, flags: Any, text: Any, tmp_path: Path) -> None:
    first = Patterns(tmp_path)
    before, _ = compiled_by(first, pattern, flags)
    first.keep()
    after, times = compiled_by(Patterns(tmp_path), pattern, flags)
    assert times == 0
    assert (after, after.flags, after.groupindex) == (before, before.flags, before.groupindex)
    assert after.search(text).groups() == before.search(text).groups()


def test_other_flags_are_another_pattern(tmp_path: Path) -> None:
    kept = Patterns(tmp_path)
    assert [compiled_by(kept, "offer", flags)[1] for flags in (0, re.I, 0)] == [1, 1, 0]


@pytest.mark.parametrize("content", [b"", b"\x00", b"of another version " * 9, bytes(99)])
def test_a_file_that_another_version_wrote_is_made_anew(content: bytes, tmp_path: Path) -> None:
    compiled_by(first := Patterns(tmp_path), "offer", 0)
    first.keep()
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    compiled_by(again := Patterns(tmp_path), "offer", 0)
    again.keep()
    assert compiled_by(Patterns(tmp_path), "offer", 0)[1] == 0


def test_a_pattern_that_is_none_is_refused_each_time(tmp_path: Path) -> None:
    kept = Patterns(tmp_path)
    for _ in "12":
        with pytest.raises(re.error):
            compiled_by(kept, "(", 0)


def test_a_program_that_a_test_starts_compiles_nothing_that_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Patterns(tmp_path)
    kept.compiled("offer", 0, lambda pattern, flags: COMPILE("salary", flags))
    kept.keep()
    monkeypatch.setenv(FOLDER, "")
    monkeypatch.setenv("PYTHONPATH", "")
    hand_down(tmp_path)
    program = "import re; print(re.search('offer', 'your salary is'))"
    said = subprocess.run([sys.executable, "-c", program], env=found_with(), capture_output=True, text=True, check=True)
    assert "match='salary'" in said.stdout
