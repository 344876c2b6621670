"""Counts the work of a call: lines of Python run, and characters handed to patterns.

Patterns do their work where no tracing sees it. So every pattern is replaced, before anything is compiled, by one that
counts what it is given to look at: of a pattern that cannot go on for ever that is as good as its work. One that can,
and that may fail after it did, looks at the same characters once for every place it starts from.
"""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from importlib import import_module
from types import CodeType, FrameType
from typing import Any, NamedTuple

parser: Any = import_module("re._parser")
_ENDLESS = int(parser.MAXREPEAT)


class Work(NamedTuple):
    """What a call cost."""

    lines: int
    characters: int


class Meter:
    """Adds up the work of a call, or remembers which functions were run in it."""

    def __init__(self) -> None:
        self.characters = 0
        self.run: set[CodeType] = set()

    def work(self, call: Callable[[], object]) -> Work:
        """What the call costs."""
        lines = self.characters = 0

        # Run for each line: nothing is as quick as a closure.
        def step(frame: FrameType, event: str, argument: object) -> Any:
            nonlocal lines
            lines += 1
            return step

        def enter(frame: FrameType, event: str, argument: object) -> Any:
            nonlocal lines
            lines += 1
            # What counts is no work of the call.
            return None if frame.f_code.co_filename == __file__ else step

        sys.settrace(enter)
        try:
            call()
        finally:
            sys.settrace(None)
        return Work(lines, self.characters)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Meanwhile nothing is told of what is done: it is not the call's."""
        tracing = sys.gettrace()
        sys.settrace(None)
        try:
            yield
        finally:
            sys.settrace(tracing)

    def note(self, call: Callable[[], object]) -> None:
        """Note only which functions are run: nothing is told of what they do."""
        sys.settrace(self._noted)
        try:
            call()
        finally:
            sys.settrace(None)

    def _noted(self, frame: FrameType, event: str, argument: object) -> None:
        self.run.add(frame.f_code)


METER = Meter()


class CountedPattern:
    """A pattern that tells the meter what it looks at."""

    def __init__(self, pattern: "re.Pattern[Any]", *, foreign: bool) -> None:
        self.pattern = pattern.pattern
        self.flags = pattern.flags
        self._real = pattern
        self._foreign = foreign

    @cached_property
    def _widest(self) -> int:
        return bounds(self._real)[0]

    @cached_property
    def _endless(self) -> int:
        # A library's patterns are its own affair; what they are handed is ours.
        return 0 if self._foreign else bounds(self._real)[1]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def match(self, string: Any, *window: int) -> Any:
        return self._once(self._real.match, string, window)

    def fullmatch(self, string: Any, *window: int) -> Any:
        return self._once(self._real.fullmatch, string, window)

    def search(self, string: Any, *window: int) -> Any:
        found = self._real.search(string, *window)
        start, end = _window(string, window)
        self._looked_at((found.end() if found else end) - start)
        return found

    def finditer(self, string: Any, *window: int) -> Any:
        start, end = _window(string, window)
        self._looked_at(end - start)
        return self._real.finditer(string, *window)

    def findall(self, string: Any, *window: int) -> Any:
        start, end = _window(string, window)
        self._looked_at(end - start)
        return self._real.findall(string, *window)

    def sub(self, new: Any, string: Any, count: int = 0) -> Any:
        self._looked_at(len(string))
        return self._real.sub(new, string, count)

    def subn(self, new: Any, string: Any, count: int = 0) -> Any:
        self._looked_at(len(string))
        return self._real.subn(new, string, count)

    def split(self, string: Any, maxsplit: int = 0) -> Any:
        self._looked_at(len(string))
        return self._real.split(string, maxsplit)

    def _once(self, look: Callable[..., Any], string: Any, window: tuple[int, ...]) -> Any:
        start, end = _window(string, window)
        METER.characters += max(min(end - start, self._widest), 1) ** max(self._endless, 1)
        return look(string, *window)

    def _looked_at(self, characters: int) -> None:
        METER.characters += max(characters, 1) ** (self._endless + 1)


def _window(string: Any, window: tuple[int, ...]) -> tuple[int, int]:
    start, end = (*window, *(0, len(string))[len(window) :])
    return min(start, len(string)), min(end, len(string))


@cache
def bounds(pattern: "re.Pattern[Any]") -> tuple[int, int]:
    """The most characters a match takes, and how many endless repetitions may fail in it after they went on."""
    with METER.paused():
        parsed = parser.parse(pattern.pattern, pattern.flags)
        return int(parsed.getwidth()[1]) + 1, _endless(list(parsed), fails=False)


def _endless(steps: list[Any], *, fails: bool) -> int:
    """How many endless repetitions may have to be taken back; `fails` says that something required comes behind."""
    count = 0
    for operation, argument in reversed(steps):
        name = str(operation)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, inner = argument
            within = _endless(list(inner), fails=fails or int(least) > 1)
            count += within * (2 if int(most) >= _ENDLESS else 1) + (int(most) >= _ENDLESS and fails)
            fails = fails or least > 0
        elif name == "SUBPATTERN":
            count += _endless(list(argument[3]), fails=fails)
            fails = fails or parser.SubPattern.getwidth(argument[3])[0] > 0
        elif name == "BRANCH":
            count += max(_endless(list(branch), fails=fails) for branch in argument[1])
            fails = True
        elif name in ("ASSERT", "ASSERT_NOT"):
            count += _endless(list(argument[1]), fails=True)
            fails = True
        else:
            fails = True
    return count


def count_patterns() -> None:
    """From here on, every pattern that is compiled is counted."""
    module: Any = re
    compiled = module._compile

    def compile_(pattern: Any, flags: Any = 0) -> Any:
        real = pattern._real if isinstance(pattern, CountedPattern) else pattern
        asked_by = sys._getframe(2).f_globals.get("__name__", "")
        # It is compiled once, whenever it is first asked: that is no work of the text it is asked about.
        with METER.paused():
            made = compiled(real, flags)
        return CountedPattern(made, foreign=not asked_by.startswith(("syncd.", "tests.", "__main__")))

    module._compile = compile_
