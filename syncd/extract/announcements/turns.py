"""Turns of phrase, as the word tables write them, made into patterns.

A turn is a regular expression for text in lower case, except that `[a|b]` is a choice, `…` stands for up to four words
(`……` for eight) within a clause, `^` for the beginning of a sentence or of a clause, `{slot}` for one of the slots, and
a `~` at its end marks it as weak.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

Rows = Mapping[str, tuple[str, ...]]

_FEW = r"(?:(?:[^\s.;:!?]{1,40}|\d{1,2}\.) ){0,4}"
_SEVERAL = r"(?:[^\s;:!?]{1,40} ){0,8}"
_BEGINNING = r"(?:\A\W{0,3}|(?<=[,;:–—!.-] ))"
_SLOT = re.compile(r"\{(\w+)\}")
_LITERAL = re.compile(r"[^\W\d_](?:[^\W\d_]|[' -](?=[^\W\d_]))*")
_SHORTEST_KEY = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands for `{slot}`: its pattern, and the pieces of text one of which it must contain, if any."""

    pattern: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of phrase: its sentence holds, in lower case, one of the `keys`, and one of each of `also`."""

    language: str
    keys: tuple[str, ...]
    also: tuple[tuple[str, ...], ...]
    pattern: str
    weak: bool

    def may_stand_in(self, low: str) -> bool:
        """Whether a text in lower case holds what this turn cannot do without."""
        return _one_of(self.keys, low) and all(_one_of(keys, low) for keys in self.also)

    def search(self, sentence: str) -> re.Match[str] | None:
        return _regex(self.pattern).search(sentence)


def _one_of(keys: Sequence[str], low: str) -> bool:
    # A loop, for this is asked hundreds of times a mail.
    for key in keys:  # noqa: SIM110
        if key in low:
            return True
    return False


# Most mails need few of the hundreds of patterns; compiling all of them takes as long as reading a thousand mails.
@lru_cache(maxsize=2048)
def _regex(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def compiled(rows: Rows, slots: Callable[[str, str], Slot]) -> tuple[Turn, ...]:
    """The turns of a table; `slots(name, language)` says what stands for a slot."""
    return tuple(_turn(said, language, slots) for language, row in rows.items() for said in row)


def choice(turns: Iterable[str]) -> str:
    """A group that matches any of the turns, the longest ones tried first."""
    return f"(?:{'|'.join(_plain(said) for said in sorted(turns, key=len, reverse=True))})"


def keys(said: str) -> tuple[str, ...]:
    """The longest piece that every text of this turn holds, else those of its best choice; () where there is none."""
    return next(iter(_needed(said)), ())


def _needed(said: str) -> list[tuple[str, ...]]:
    """Pieces of which one of each group must be held: the most telling group first."""
    flat, choices = _flattened(said.lower())
    pieces = sorted(_pieces(flat), key=len, reverse=True)
    fitting = [found for options in choices if (found := _one_each(options))]
    return [*((piece,) for piece in pieces), *sorted(fitting, key=lambda found: -min(map(len, found)))]


def _turn(said: str, language: str, slots: Callable[[str, str], Slot]) -> Turn:
    weak, said = said.endswith("~"), said.removesuffix("~")
    used = {name: slots(name, language) for name in _SLOT.findall(said)}
    pattern = _SLOT.sub(lambda slot: used[slot[1]].pattern, _plain(said))
    needed = [*_needed(said), *(slot.keys for slot in used.values() if slot.keys)]
    first, *others = needed or [()]
    return Turn(language, first, tuple(others), rf"(?<!\w){pattern}", weak)


def _plain(said: str) -> str:
    said = said.replace("[", "(?:").replace("]", ")")
    said = said.replace("…… ", _SEVERAL).replace("… ", _FEW)
    return _BEGINNING + said[1:] if said.startswith("^") else said


def _pieces(text: str) -> list[str]:
    return [piece for piece in _LITERAL.findall(text) if len(piece) >= _SHORTEST_KEY]


def _one_each(options: Sequence[str]) -> tuple[str, ...]:
    """A piece of each alternative, () where one of them has none."""
    found = tuple(max(_pieces(option), key=len, default="") for option in options)
    return found if all(found) else ()


def _flattened(said: str) -> tuple[str, list[list[str]]]:
    """The text outside of all groups, and the alternatives of each group that must match and holds no other."""
    flat: list[str] = []
    choices: list[list[str]] = []
    depth, start = 0, 0
    for at, character in enumerate(said):
        if character in "[(":
            depth, start = depth + 1, at + 1
            flat.append("\0")
        elif character in "])":
            depth -= 1
            text, after = said[start:at], said[at + 1 : at + 2]
            if depth == 0 and after not in ("?", "*") and not text.startswith(("?=", "?!", "?<")):
                choices.append(text.removeprefix("?:").split("|"))
        elif depth == 0:
            flat.append(character)
    return re.sub(r"\\.|\{\w+\}|.\?", "\0", "".join(flat)), choices
