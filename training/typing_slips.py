"""Slips of the pen as people make them: letters swapped, left out, doubled, the neighbour on the keyboard."""

import random

from syncd.matchers.naming.spelling import MISREAD

_ROWS = "qwertyuiop", "asdfghjkl", "zxcvbnm"
_ELSEWHERE, _ON_ANOTHER_KEYBOARD = {"y": "z", "z": "y"}, 0.3
"""Letters that German keyboards have in each other's place, and how often one is hit for the other."""
_VOWELS = "aeiou"
# How often each is made, out of a hundred; hardly anybody errs in the first letter.
_KINDS = {
    "swap": 24, "leave out": 24, "double": 9, "single": 9, "vowel": 9, "neighbour": 12, "any": 14, "put in": 5,
    "misread": 4,
}  # fmt: skip
_FIRST = 0.08


def slip(word: str, draw: random.Random) -> str | None:
    """The word with one slip in it; None where it is too short, or the slip changes nothing."""
    if len(word) < 3:
        return None
    kind = draw.choices(list(_KINDS), weights=list(_KINDS.values()))[0]
    at = 0 if draw.random() < _FIRST else draw.randrange(1, len(word))
    wrong = _made(kind, word, at, draw)
    return wrong if wrong.lower() != word.lower() else None


def _made(kind: str, word: str, at: int, draw: random.Random) -> str:
    letter = word[at]
    if kind == "swap":
        at = min(at, len(word) - 2)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "leave out":
        return word[:at] + word[at + 1 :]
    if kind == "double":
        return word[:at] + letter + word[at:]
    if kind == "single":
        pairs = [n for n in range(1, len(word)) if word[n] == word[n - 1]]
        return word[: pairs[0]] + word[pairs[0] + 1 :] if pairs else word
    if kind == "misread":
        looks = [(a, b) for pair in MISREAD for a, b in (pair, pair[::-1]) if a in word[1:]]
        a, b = draw.choice(looks or [("", "")])
        return word[0] + word[1:].replace(a, b, 1)
    if kind == "put in":
        return word[:at] + _near(letter, draw) + word[at:]
    if kind == "any":
        return word[:at] + draw.choice("abcdefghijklmnopqrstuvwxyz") + word[at + 1 :]
    if kind == "vowel":
        places = [n for n in range(1, len(word)) if word[n] in _VOWELS]
        if not places:
            return word
        at = draw.choice(places)
        return word[:at] + draw.choice(_VOWELS) + word[at + 1 :]
    return word[:at] + _near(letter, draw) + word[at + 1 :]


def _near(letter: str, draw: random.Random) -> str:
    if letter.lower() in _ELSEWHERE and draw.random() < _ON_ANOTHER_KEYBOARD:
        return _ELSEWHERE[letter.lower()]
    for row in _ROWS:
        at = row.find(letter.lower())
        if at >= 0:
            return draw.choice([row[n] for n in (at - 1, at + 1) if 0 <= n < len(row)])
    return "e"
