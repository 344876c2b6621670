"""Ids and names from outside, as a database takes them: text of bounded length without NUL or lone surrogates."""

from hashlib import sha256

MAX_LENGTH = 1000
"""Octets in UTF-8. A longer id is replaced by its SHA-256: databases bound what they index, senders bound nothing."""


def storable(text: str) -> str:
    """The text itself wherever it can be stored, and always the same substitute where it cannot."""
    clean = _octets(text).decode("utf-8", "backslashreplace").replace("\0", "\\x00")
    encoded = clean.encode()
    return clean if len(encoded) <= MAX_LENGTH else sha256(encoded).hexdigest()


def _octets(text: str) -> bytes:
    """The octets that a file's name was read from, or those of text that never was a file's name."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
