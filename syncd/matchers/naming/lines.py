"""Lists on whose lines stand the forms of one name, and behind a colon what is short for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Lines:
    """Folded form → the lines it stands on, as a name and as a short form; and all the words of each line."""

    names: Mapping[str, frozenset[int]]
    short: Mapping[str, frozenset[int]]
    words: tuple[tuple[str, ...], ...]

    def knows(self, word: str) -> bool:
        return word in self.names or word in self.short

    def are_one(self, name: str, other: str) -> bool:
        """Whether two names stand on one line."""
        return not self._named(name).isdisjoint(self._named(other))

    def is_short_for(self, short: str, name: str) -> bool:
        """Whether one is short for the other, or both for one name."""
        return not self._shortened(short).isdisjoint(self._named(name) | self._shortened(name))

    def are_both_short(self, one: str, two: str) -> bool:
        return not self._shortened(one).isdisjoint(self._shortened(two))

    def is_listed_short(self, one: str, two: str) -> bool:
        """Whether a line has one of two words for a short form of the other."""
        return not (
            self._shortened(one).isdisjoint(self._named(two)) and self._shortened(two).isdisjoint(self._named(one))
        )

    def forms(self, name: str) -> frozenset[str]:
        """The names on the lines of a name, itself included where it is known."""
        return self._on(self._named(name), self.names)

    def short_forms(self, name: str) -> frozenset[str]:
        return self._on(self._named(name), self.short)

    def beside(self, word: str) -> frozenset[str]:
        """Every word of the lines on which a name or a short form stands."""
        return frozenset[str]().union(*(self.words[line] for line in self._named(word) | self._shortened(word)))

    def _on(self, lines: frozenset[int], among: Mapping[str, frozenset[int]]) -> frozenset[str]:
        words = frozenset[str]().union(*(self.words[line] for line in lines))
        return frozenset(word for word in words if not lines.isdisjoint(among.get(word, frozenset())))

    def _named(self, word: str) -> frozenset[int]:
        return self.names.get(word, frozenset())

    def _shortened(self, word: str) -> frozenset[int]:
        return self.short.get(word, frozenset())


@cache
def shipped(file: str) -> Lines:
    names: dict[str, frozenset[int]] = {}
    short: dict[str, frozenset[int]] = {}
    words: list[tuple[str, ...]] = []
    one: dict[str, str] = {}
    for number, line in enumerate(text(file).splitlines()):
        named, shortened = (
            [one.setdefault(word, word) for word in part.split()] for part in line.partition(" : ")[::2]
        )
        # Most words stand on one line, with others that stand on no other: these share it.
        alone = frozenset((number,))
        for side, told in ((names, named), (short, shortened)):
            for word in told:
                side[word] = side[word] | alone if word in side else alone
        words.append((*named, *shortened))
    return Lines(names, short, tuple(words))


def text(file: str) -> str:
    return resources.files("syncd.matchers.naming").joinpath(file).read_text(encoding="utf-8")
