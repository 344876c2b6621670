"""Names as people get them wrong: slips of the pen, of the keyboard and of the ear, halves, other alphabets."""

import random
from collections.abc import Callable, Sequence

from syncd.matchers.naming import given
from syncd.model.folding import fold

_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {key: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in _KEYS for at, key in enumerate(row)}
_SOUNDS = """
ph/f c/k y/i ie/ei sch/sh w/v z/s ck/k ai/ay th/t oe/o ae/a ue/u j/y tz/z ss/s ll/l nn/n tt/t dt/t ks/x ou/u ee/i cz/ch
ov/off sky/ski ey/y
"""
_HEARD = tuple(tuple(pair.split("/")) for pair in _SOUNDS.split())

Slip = Callable[[random.Random, str], str]


def _dropped(rng: random.Random, word: str) -> str:
    at = _place(rng, word)
    return word[:at] + word[at + 1 :]


def _doubled(rng: random.Random, word: str) -> str:
    at = _place(rng, word)
    return word[: at + 1] + word[at:]


def _swapped(rng: random.Random, word: str) -> str:
    at = min(_place(rng, word), len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _beside(rng: random.Random, word: str) -> str:
    at = _place(rng, word)
    return word[:at] + rng.choice(_BESIDE.get(word[at], "e")) + word[at + 1 :]


def _put_in(rng: random.Random, word: str) -> str:
    at = _place(rng, word)
    return word[:at] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[at:]


def _misheard(rng: random.Random, word: str) -> str:
    ways = [(one, other) for pair in _HEARD for one, other in (pair, pair[::-1]) if one in word]
    return word.replace(*rng.choice(ways), 1) if ways else _beside(rng, word)


SLIPS: tuple[Slip, ...] = (_dropped, _doubled, _swapped, _beside, _put_in, _misheard)


def _place(rng: random.Random, word: str) -> int:
    """Hardly anybody gets the first letter wrong."""
    return 0 if rng.random() < 0.05 else rng.randrange(1, len(word))


def misspelt(rng: random.Random, name: str) -> str:
    """The name with a slip or, three times in ten, two; turned round three times in twenty."""
    words = fold(name).split()
    for _ in range(1 if rng.random() < 0.7 else 2):
        at = rng.choices(range(len(words)), [len(word) for word in words])[0]
        if len(words[at]) > 1:
            words[at] = rng.choice(SLIPS)(rng, words[at])
    return " ".join(_turned(rng, words))


def _turned(rng: random.Random, words: Sequence[str]) -> Sequence[str]:
    return words[::-1] if rng.random() < 0.15 else words


def in_part(rng: random.Random, name: str) -> str:
    """Its words cut short, the surname to four letters at least; or the initial and the surname."""
    first, *_, last = fold(name).split()
    if rng.random() < 0.4:
        return f"{first[0]} {last}"
    return f"{first[: max(3, len(first) - 2)]} {last[: max(4, len(last) - rng.randrange(1, 4))]}"


def called(rng: random.Random, name: str) -> str:
    """With another form of the given name; "" where none is known."""
    first, *others = fold(name).split()
    forms = sorted(form for form in given.forms_of(first) if form.isascii())
    return " ".join((rng.choice(forms), *others)) if forms else ""
