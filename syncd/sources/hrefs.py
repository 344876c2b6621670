"""Ids and names from outside, as a database takes them: text of bounded length without NUL or lone surrogates."""

from hashlib import sha256

MAX_LENGTH = 1000
"""Octets in UTF-8. A longer id is replaced by its SHA-256: databases bound what they index, senders bound nothing."""


def storable(text: str) -> str:
    """The text itself wherever it can be stored, and always the same substitute where it cannot."""
    clean = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace").replace("\0", "\\x00")
    encoded = clean.encode()
    return clean if len(encoded) <= MAX_LENGTH else sha256(encoded).hexdigest()
