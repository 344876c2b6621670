"""Patterns compiled once for all workers and runs: those of `extract` cost a worker more than everything else it loads.

What `re` compiles hangs on the words of a pattern, its flags and the Python that does it, and on nothing else.
"""

import marshal
import os
import re
import sys
import threading
from array import array
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

_compiler: Any = import_module("re._compiler")
_machine: Any = import_module("_sre")
Compile: TypeAlias = Callable[[Any, Any], "re.Pattern[Any]"]
COMPILE: Compile = _compiler.compile
Key: TypeAlias = tuple[str | bytes, int]
STARTUP = Path(__file__).parent / "startup"
"""What every Python runs that is started with this on its path."""
FOLDER = "COMPILED_PATTERNS"
"""The variable that says where it finds the patterns."""
_CODE = "I"
"""The type of what a pattern is compiled to: words of 32 bits."""
_MOST = 40_000_000
"""Octets from which on only what this run has asked for is kept."""


class Patterns:
    """What patterns compile to, as a file in `folder` knows it; `keep` adds what this run has compiled."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{sys.implementation.cache_tag}-{sys.hexversion:x}"
        self._known: dict[Key, tuple[Any, ...]] = marshal.loads(self._file.read_bytes()) if self._file.exists() else {}
        self._asked: set[Key] = set()
        self._fresh = False

    def compiled(self, pattern: Any, flags: Any, compile_: Compile = COMPILE) -> Any:
        """The pattern, compiled anew only where the file does not know it."""
        if type(pattern) not in (str, bytes):
            return compile_(pattern, flags)
        key = (pattern, int(flags))
        self._asked.add(key)
        if key in self._known:
            all_flags, code, *rest = self._known[key]
            return _machine.compile(pattern, all_flags, array(_CODE, code).tolist(), *rest)
        _recorder.told = None
        found = compile_(pattern, flags)
        if _recorder.told is not None:
            _, all_flags, code, *rest = _recorder.told
            self._known[key] = (int(all_flags), array(_CODE, code).tobytes(), *rest)
            self._fresh = True
        return found

    def keep(self) -> None:
        """As a whole: other workers read and write the same file."""
        if not self._fresh:
            return
        told = marshal.dumps(self._known)
        if len(told) > _MOST:
            told = marshal.dumps({key: self._known[key] for key in self._asked if key in self._known})
        own = self._file.with_suffix(f".{os.getpid()}")
        own.write_bytes(told)
        own.replace(self._file)


class _Recorder(threading.local):
    """Stands where `re` looks for the module that makes patterns of what it compiled, and remembers that."""

    told: tuple[Any, ...] | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(_machine, name)

    def compile(self, *told: Any) -> Any:
        self.told = told
        return _machine.compile(*told)


_recorder = _Recorder()


def hand_down(folder: Path) -> None:
    """From now on, to all programs that are started with the environment of this process."""
    os.environ[FOLDER] = str(folder)
    os.environ.update(found_with(*os.environ.get("PYTHONPATH", "").split(os.pathsep)))


def found_with(*path: str | Path) -> dict[str, str]:
    """The environment of a program that finds modules on a path, and the patterns where this process does."""
    places = [str(STARTUP), *(str(place) for place in path if str(place) not in ("", str(STARTUP)))]
    known = {FOLDER: os.environ[FOLDER]} if FOLDER in os.environ else {}
    return {"PYTHONPATH": os.pathsep.join(places), **known}


def share(folder: Path) -> Patterns:
    """From now on, in this process."""
    patterns = Patterns(folder)
    _compiler._sre = _recorder
    _compiler.compile = lambda pattern, flags=0: patterns.compiled(pattern, flags)
    return patterns
