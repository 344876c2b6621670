"""Values that come again: made when they are first asked for, and kept while they are asked for now and then."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


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
