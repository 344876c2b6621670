"""Values that come again: made when they are first asked for, and kept while they are asked for now and then."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeAlias, TypeVar, TypeVarTuple

More = TypeVarTuple("More")
Key = TypeVar("Key")
Value = TypeVar("Value")
Making: TypeAlias = Callable[[str, *More], Value]


class Remembered(dict[Key, Value]):
    """Values by their key. Of those nobody has asked for of late, at most `most` are kept, and as many others.

    What is known costs one look into a dictionary, a third of what `lru_cache` takes to tell what came last.
    """

    def __init__(self, make: Callable[[Key], Value], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most
        self._former: dict[Key, Value] = {}

    def __missing__(self, key: Key) -> Value:
        if len(self) >= self._most:
            self._former = dict(self)
            self.clear()
        found = self[key] = self._former[key] if key in self._former else self._make(key)
        return found


def of_short(make: Callable[[str], Value], longest: int, most: int) -> Callable[[str], Value]:
    """What is made of a text; it is remembered of short ones, so that the memory it takes is bounded."""
    known = Remembered(make, most)

    @wraps(make)
    def ask(text: str) -> Value:
        return known[text] if len(text) <= longest else make(text)

    return ask


def remembered(longest: int, most: int) -> Callable[[Making[*More, Value]], Making[*More, Value]]:
    """Keep what a function makes of short texts, and of what else it is given, so that the memory is bounded."""

    def keep(make: Making[*More, Value]) -> Making[*More, Value]:
        known = lru_cache(maxsize=most)(make)

        @wraps(make)
        def ask(text: str, *more: *More) -> Value:
            return known(text, *more) if len(text) <= longest else make(text, *more)

        return ask

    return keep
