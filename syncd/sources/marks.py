"""Short marks by which a cursor remembers what was read: 12 characters each, packed side by side."""

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from hashlib import blake2b

LENGTH = 12
"""Of a mark. 72 bits: among a million items of a folder, the odds that two share one are below 1 in 10⁹."""


def mark(*parts: str | bytes) -> str:
    """The mark of a sequence of texts."""
    digest = blake2b(digest_size=LENGTH * 3 // 4)
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogateescape")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return urlsafe_b64encode(digest.digest()).decode("ascii")


def pack(marks: Iterable[str]) -> str:
    return "".join(marks)


def unpack(text: str) -> frozenset[str]:
    """The marks of a packed text; none for a damaged one, so that everything is read anew."""
    if len(text) % LENGTH:
        return frozenset()
    return frozenset(text[start : start + LENGTH] for start in range(0, len(text), LENGTH))
