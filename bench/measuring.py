"""A program's run from outside: wall time, and the memory of all its processes together."""

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

LIMIT = 1800.0
"""Seconds that one run may take."""


@dataclass(frozen=True, slots=True)
class Run:
    """`memory` is the highest sum of proportional set sizes over the process tree that was seen, in bytes."""

    seconds: float
    memory: int


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> Run:
    """Run it to its end; a program that fails ends the bench with what it said."""
    began = time.perf_counter()
    with subprocess.Popen(
        [str(word) for word in command],
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        sampler = _Sampler(process.pid)
        sampler.start()
        try:
            said = process.communicate(timeout=LIMIT)[1]
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        seconds = time.perf_counter() - began
        sampler.ended.set()
        sampler.join()
    if process.returncode:
        raise SystemExit(
            f"bench: {command[0]} ended with {process.returncode}: {said.decode(errors='replace')[-2000:]}"
        )
    return Run(seconds, sampler.peak)


class _Sampler(threading.Thread):
    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.ended = threading.Event()
        self.peak = 0

    def run(self) -> None:
        while not self.ended.wait(0.1):
            self.peak = max(self.peak, memory(self._pid))


def memory(pid: int) -> int:
    """The proportional set sizes of the process and all below it, in bytes."""
    return sum(_memory(each) for each in _tree(pid))


def _tree(pid: int) -> list[int]:
    """The process and all below it."""
    found = [pid]
    for parent in found:
        with suppress(OSError):
            for task in Path(f"/proc/{parent}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
    return found


def _memory(pid: int) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
