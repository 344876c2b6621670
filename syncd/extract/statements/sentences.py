"""Where one sentence ends and the next begins; a full stop inside a time, a number or a shortened word is none."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract import limits
from syncd.extract.memory import remembered
from syncd.extract.words import sentences as wording

# Both ways begin with one and the same set of characters, which is searched for at the speed of a scan.
_END = re.compile(
    r"[.!?…](?:[.!?…]{0,4}[)\"'»”’\]]{0,3}\s{1,9}(?=\S)"
    # "Thanks.See you": no blank was typed. "Node.js" and "acme.example" go on in small letters.
    r"|(?<=[^\W\d_]{3}[.!?])(?=[A-ZÄÖÜÉÀА-Я][a-zäöüéàа-я]{1,20}\s))"
)
_USUAL = 300
"""Characters of a paragraph of which is remembered what sentences it has."""
_CLOSERS = ")\"'»”’]"
_OPENERS = "(\"'«„“‘["
_FOLLOWING = re.compile(r"[^\w]{0,3}(\w{1,20})")
_NUMBER = re.compile(r"\d{1,2}\Z")
_OF_A_TIME = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|gmt|bst|cet|cest|edt|pst)\Z"
)


@dataclass(frozen=True, slots=True)
class _Short:
    """One language's shortened words."""

    goes_on: frozenset[str]
    may_end: frozenset[str]
    numbered: frozenset[str]


@lru_cache(maxsize=32)
def _shortened(language: str) -> _Short:
    return _Short(
        frozenset(wording.ABBREVIATIONS.get(language, ())),
        frozenset(wording.CLOSING_ABBREVIATIONS.get(language, ())),
        frozenset(wording.NUMBERED.get(language, ())),
    )


# Greetings, thanks and the paragraphs of whatever is sent to many come again in mail after mail.
@remembered(_USUAL, 1024)
def split(text: str, language: str) -> tuple[str, ...]:
    """The sentences of a paragraph, each as written, without the blanks around it."""
    return tuple(_cut(text, _shortened(language)))


def _cut(text: str, short: _Short) -> Iterator[str]:
    start = 0
    for mark in _END.finditer(text):
        if _ends(text, start, mark, short):
            end = mark.end()
            yield from _pieces(text[start:end])
            start = end
    yield from _pieces(text[start:])


def _pieces(sentence: str) -> Iterable[str]:
    if len(sentence) > limits.SENTENCE_CHARS.most:
        return _broken(sentence)
    piece = sentence.strip()
    return (piece,) if piece else ()


def _broken(sentence: str) -> Iterator[str]:
    for at in range(0, len(sentence), limits.SENTENCE_CHARS.most):
        piece = sentence[at : at + limits.SENTENCE_CHARS.most].strip()
        if piece:
            yield piece


def _ends(text: str, start: int, mark: re.Match[str], short: _Short) -> bool:
    stop = mark[0].strip()
    if stop[0] in "!?" or stop.rstrip(_CLOSERS) != ".":
        return True
    following = _FOLLOWING.match(text, mark.end())
    before = text[max(start, mark.start() - 24) : mark.start()].rpartition(" ")[2].lstrip(_OPENERS)
    return not _continues(before, following[1] if following else "", short)


def _continues(before: str, after: str, short: _Short) -> bool:
    """Whether a full stop between two words belongs to the first one."""
    capital = after[:1].isupper()
    initial = len(before) == 1 and before.isupper() and before != "I"
    before = before.lower()
    if initial or before in short.goes_on:
        return True
    if before in short.may_end:
        # "No. 5" and "No. We passed", "2 p.m. Thursday" and "2 p.m. Thanks" differ in what follows.
        return not capital or _OF_A_TIME.match(after.lower()) is not None
    if _NUMBER.match(before):
        return not capital or after.lower() in short.numbered
    # An initial, or the first half of "z. B.".
    return len(before) == 1 and before.isalpha() and before not in "iaoyия"
