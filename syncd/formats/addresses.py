"""Address lists (RFC 5322 §3.4) as people and programs write them."""

import re
from functools import lru_cache

from syncd.formats.charsets import one_line
from syncd.formats.words import decoded
from syncd.model.addresses import normalise
from syncd.model.message import Address

__all__ = ["MAX_ADDRESSES", "address", "normalise", "parse"]

MAX_ADDRESSES = 2_000
MAX_NAME = 300
_USUAL = 300
"""Characters of a header value with a few people in it."""

_TOKEN = re.compile(
    r""""(?:[^"\\]|\\.)*(?:"(?:@[^\s"<>(),:;]+)?|\\?\Z)|<[^<>]*>?|[(),:;]|[^"<(),:;]+|.""",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)")
_SEPARATORS = re.compile(r"[\s<>\"',;:()]+")


def parse(value: str) -> tuple[tuple[Address, ...], bool]:
    """The addresses of a header value (still with encoded words), and whether it had to be cut.

    Members of a group are listed like the others. `email` is "" where only a name stands.
    """
    # The same people write again and again; a long list takes room and seldom comes twice.
    return _remembered(value) if len(value) <= _USUAL else _parse(value)


def _parse(value: str) -> tuple[tuple[Address, ...], bool]:
    found: list[Address] = []
    entry = _Entry()
    for mark in _TOKEN.findall(value):
        if not entry.take(mark):
            found.extend(entry.addresses())
            entry = _Entry()
            if len(found) >= MAX_ADDRESSES:
                return tuple(found[:MAX_ADDRESSES]), True
    found.extend(entry.addresses())
    if not any(known.email for known in found):
        # An open quote or comment swallows everything after it.
        found = _bare(decoded(value)) or found
    return tuple(found[:MAX_ADDRESSES]), len(found) > MAX_ADDRESSES


_remembered = lru_cache(maxsize=4096)(_parse)


def address(name: str, email: str) -> Address | None:
    """A name and an address, cleaned and normalised; None where neither is left."""
    normal = normalise(email)
    shown = one_line(name).strip("'\" ")[:MAX_NAME]
    if not normal and not shown:
        return None
    return Address("" if normal and "@" in shown and normalise(shown) == normal else shown, normal)


class _Entry:
    """One entry of an address list while its marks come in."""

    def __init__(self) -> None:
        self.phrase: list[str] = []
        self.angle = ""
        self.comment: list[str] = []
        self.depth = 0

    def take(self, mark: str) -> bool:
        """Take a mark; False says that the entry ends here."""
        if mark == "(":
            self.depth += 1
        elif mark == ")":
            self.depth = max(0, self.depth - 1)
        elif self.depth:
            self.comment.append(mark)
        elif mark in (",", ";"):
            return False
        elif mark == ":":
            # The name of a group, or the `mailto:` of an address.
            self.phrase.clear()
        elif (mark[0] == "<" and "@" in mark) or '"@' in mark:
            self.angle = mark.strip("<>")
        elif mark.startswith('"'):
            self.phrase.append(_ESCAPED.sub(r"\1", mark[1:].removesuffix('"')))
        else:
            self.phrase.append(mark)
        return True

    def addresses(self) -> list[Address]:
        """What the entry names: nobody, one, or several that somebody forgot to separate."""
        phrase = decoded("".join(self.phrase))
        if self.angle:
            return _kept(address(phrase, self.angle))
        bare = _bare(phrase)
        if not bare:
            return _kept(address(phrase.strip("<> "), ""))
        if len(bare) > 1:
            return bare
        rest = " ".join(word for word in phrase.split() if "@" not in word)
        return _kept(address(decoded("".join(self.comment)) or rest.strip("<>"), bare[0].email))


def _bare(text: str) -> list[Address]:
    """Addresses that stand in a text without a name of their own."""
    words = (word for word in _SEPARATORS.split(text) if "@" in word)
    return [entry for word in words for entry in _kept(address("", word))]


def _kept(entry: Address | None) -> list[Address]:
    return [entry] if entry else []
