"""Word tables compiled into single linear patterns: every text is run over once, and no repetition nests."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from syncd.extract import memory

Rows = Mapping[str, tuple[str, ...]]

_SHORT = 120
"""Characters of a line whose looks are remembered, so that the memory it takes is bounded."""


def remembered(looks: Callable[[str], bool]) -> Callable[[str], bool]:
    """Keep the answers for short lines: greetings, signatures and what is quoted come again in every answer."""
    return memory.remembered(_SHORT, 4096)(looks)


def words(rows: Rows) -> tuple[str, ...]:
    """Every word of every language, once, in the order of the rows."""
    return tuple(dict.fromkeys(word for row in rows.values() for word in row))


def any_of(alternatives: Iterable[str]) -> str:
    """A group that matches any of the words in lower case, the longest it can; a space matches one or two blanks.

    Words share their beginnings in the pattern, so that a place where none begins is left after one character.
    """
    # In lower case, the Turkish İ comes as an i with a dot of its own, which no text has.
    return _tree(sorted({word.lower().replace("i\u0307", "i") for word in alternatives}))


def exactly_any_of(alternatives: Iterable[str]) -> str:
    """As `any_of`, in the case in which the words are given."""
    return _tree(sorted(set(alternatives)))


def _tree(sorted_words: Sequence[str], begun: int = 0) -> str:
    """The pattern of what stands behind so many characters, with which all of the words begin."""
    if not sorted_words:
        return ""
    first, last = sorted_words[0], sorted_words[-1]
    if first is last:
        return _spelt(first[begun:])
    shared = begun
    while first[shared : shared + 1] == last[shared]:
        shared += 1
    ends_here = len(first) == shared
    longer = groupby(sorted_words[ends_here:], key=itemgetter(shared))
    branches = [_tree(tuple(words), shared) for _, words in longer]
    return f"{_spelt(first[begun:shared])}(?:{'|'.join(branches)}){'?' if ends_here else ''}"


def _spelt(part: str) -> str:
    """A part of a word as a pattern."""
    return part if part.isalnum() else re.escape(part).replace(r"\ ", r"\s{1,2}")


class _WhenAsked:
    """Stands for a pattern until it is first asked; from then on, what it is asked is the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({own: getattr(compiled, own) for own in dir(compiled) if not own.startswith("_")})
        return getattr(compiled, name)


def when_asked(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that few mails need, compiled for the first of them: it takes longer than to read a mail.

    It is not the `re` of what it finds.
    """
    return cast("re.Pattern[str]", _WhenAsked(pattern, flags))


def small(text: str) -> str:
    """A text in small letters, in which whatever is an i or an s to a pattern without case is one."""
    low = text.lower()
    return low if low.isascii() else low.replace("i̇", "i").replace("ı", "i").replace("ſ", "s")


def lookup(table: Mapping[str, Rows]) -> dict[str, str]:
    """Word in small letters → the entry of the table it stands for; where two claim it, the first one has it."""
    found: dict[str, str] = {}
    for name, rows in table.items():
        for word in words(rows):
            found.setdefault(small(word), name)
    return found
