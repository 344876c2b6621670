"""Folder names as they travel: modified UTF-7 (RFC 3501 §5.1.3), and what servers send instead of it."""

import re
from base64 import b64decode, b64encode
from binascii import Error

_MARK = "\ufffd"
"""Begins a name that is no modified UTF-7: the rest are its bytes, one character each."""

_SHIFTED = re.compile(rb"&([^-]*)-")
_TO_SHIFT = re.compile(r"[^\x20-\x25\x27-\x7e]+")


def decode(wire: bytes) -> str:
    """The name to show and to store. Every name has one, no two share one, and `encode` turns it back."""
    try:
        name = _decoded(wire)
    except (UnicodeError, Error):
        return _marked(wire)
    return name if _encoded(name) == wire and not name.startswith(_MARK) else _marked(wire)


def encode(name: str) -> bytes:
    """The name to send. Raises UnicodeError for lone surrogates, which no folder has."""
    if name.startswith(_MARK) and all(ord(character) < 256 for character in name[1:]):
        return name[1:].encode("latin-1")
    return _encoded(name)


def _marked(wire: bytes) -> str:
    return _MARK + wire.decode("latin-1")


def _decoded(wire: bytes) -> str:
    return _SHIFTED.sub(lambda shifted: _unshifted(shifted[1]).encode(), wire).decode("utf-8")


def _unshifted(base64: bytes) -> str:
    if not base64:
        return "&"
    padded = base64.replace(b",", b"/") + b"=" * (-len(base64) % 4)
    return b64decode(padded, validate=True).decode("utf-16-be")


def _encoded(name: str) -> bytes:
    return _TO_SHIFT.sub(_shifted, name).encode("ascii")


def _shifted(run: re.Match[str]) -> str:
    """An ampersand stands alone as `&-`; the characters around it are shifted on their own."""
    return "&-".join(_base64(piece) if piece else "" for piece in run[0].split("&"))


def _base64(text: str) -> str:
    return "&" + b64encode(text.encode("utf-16-be")).decode("ascii").rstrip("=").replace("/", ",") + "-"
