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
from hashlib import blake2b
from importlib import import_module
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, TypeAlias

_compiler: Any = import_module("re._compiler")
_machine: Any = import_module("_sre")
Compile: TypeAlias = Callable[[Any, Any], "re.Pattern[Any]"]
COMPILE: Compile = _compiler.compile
Key: TypeAlias = bytes
"""A digest of a pattern and its flags."""
Places: TypeAlias = dict[Key, tuple[int, int]]
STARTUP = Path(__file__).parent / "startup"
"""What every Python runs that is started with this on its path."""
FOLDER = "COMPILED_PATTERNS"
"""The variable that says where it finds the patterns."""
_CODE = "I"
"""The type of what a pattern is compiled to: words of 32 bits."""
_TRAILER = 8
_MOST = 40_000_000
"""Octets from which on only what this run has asked for is kept."""


class Patterns:
    """What patterns compile to, as a file in `folder` knows it; `keep` adds what this run has compiled.

    A program asks for few of them: of the file it reads where each stands, and those it asks for.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{sys.implementation.cache_tag}-{sys.hexversion:x}"
        self._stored, self._places = _opened(self._file)
        self._fresh: dict[Key, bytes] = {}
        self._asked: set[Key] = set()

    def compiled(self, pattern: Any, flags: Any, compile_: Compile = COMPILE) -> Any:
        """The pattern, compiled anew only where the file does not know it."""
        if type(pattern) not in (str, bytes):
            return compile_(pattern, flags)
        key = _key(pattern, int(flags))
        self._asked.add(key)
        if (known := self._known(key)) is not None:
            all_flags, code, *rest = marshal.loads(known)
            return _machine.compile(pattern, all_flags, array(_CODE, code).tolist(), *rest)
        _recorder.told = None
        found = compile_(pattern, flags)
        if _recorder.told is not None:
            _, all_flags, code, *rest = _recorder.told
            self._fresh[key] = marshal.dumps((int(all_flags), array(_CODE, code).tobytes(), *rest))
        return found

    def keep(self) -> None:
        """As a whole, with what others have kept meanwhile: they read and write the same file."""
        if not self._fresh:
            return
        stored, places = _opened(self._file)
        told = {**{key: stored[slice(*place)] for key, place in places.items()}, **self._fresh}
        if sum(map(len, told.values())) > _MOST:
            told = {key: known for key, known in told.items() if key in self._asked}
        own = self._file.with_suffix(f".{os.getpid()}")
        own.write_bytes(_written(told))
        own.replace(self._file)

    @property
    def are_known(self) -> bool:
        """Whether an earlier run has left any."""
        return bool(self._places)

    def _known(self, key: Key) -> bytes | None:
        if place := self._places.get(key):
            return self._stored[slice(*place)]
        return self._fresh.get(key)


def _key(pattern: str | bytes, flags: int) -> Key:
    text = pattern if isinstance(pattern, bytes) else pattern.encode("utf-8", "surrogatepass")
    return blake2b(text, digest_size=16, key=f"{type(pattern).__name__} {flags}".encode()).digest()


def _opened(file: Path) -> tuple[mmap | bytes, Places]:
    """What a file holds, and where in it each pattern stands; nothing, where another version of this wrote it."""
    try:
        with file.open("rb") as opened:
            stored = mmap(opened.fileno(), 0, access=ACCESS_READ)
        return stored, marshal.loads(stored[int.from_bytes(stored[-_TRAILER:], "big") : -_TRAILER])
    except (FileNotFoundError, EOFError, ValueError, TypeError):
        return b"", {}


def _written(told: dict[Key, bytes]) -> bytes:
    """One after another, behind them where each stands, and last where that begins."""
    *starts, end = accumulate(map(len, told.values()), initial=0)
    places: Places = {
        key: (start, start + len(known)) for (key, known), start in zip(told.items(), starts, strict=True)
    }
    return b"".join((*told.values(), marshal.dumps(places), end.to_bytes(_TRAILER, "big")))


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
