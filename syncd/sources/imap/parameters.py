"""Parameters of a MIME part as BODYSTRUCTURE gives them: long ones in sections, others in encoded words."""

import re
from collections.abc import Mapping
from email.errors import HeaderParseError
from email.header import decode_header
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import unquote_to_bytes

from syncd.sources.imap.answers import Value

_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")
_LONGEST = 255
_MOST = 100


def read(value: Value) -> Mapping[str, str]:
    """Parameters by name in lower case, decoded (RFC 2231, RFC 2047), without control characters, cut at 255."""
    if not isinstance(value, list):
        return {}
    pairs = zip(value[: 2 * _MOST : 2], value[1 : 2 * _MOST : 2], strict=False)
    return _read(tuple((name, text) for name, text in pairs if isinstance(name, bytes) and isinstance(text, bytes)))


@lru_cache(maxsize=1024)
def _read(pairs: tuple[tuple[bytes, bytes], ...]) -> Mapping[str, str]:
    # Most parts say the same: a charset and no more.
    given = {_text(name).lower(): text for name, text in pairs}
    sections: dict[str, list[tuple[int, bool, bytes]]] = {}
    for name, text in given.items():
        section = _SECTION.fullmatch(name)
        if section is not None:
            sections.setdefault(section[1], []).append((int(section[2] or 0), bool(section[3]), text))
    return MappingProxyType({name: _clean(_joined(pieces)) for name, pieces in sections.items()})


def _joined(pieces: list[tuple[int, bool, bytes]]) -> str:
    """One value from its sections: `name*0*=utf-8''J%C3%BC; name*1=rgen`."""
    pieces.sort(key=lambda piece: piece[0])
    if len(pieces) == 1 and not pieces[0][1]:
        return _words(_text(pieces[0][2]))
    charset, text = "", b""
    for number, (_, encoded, piece) in enumerate(pieces):
        if encoded and not number and piece.count(b"'") >= 2:
            named, _, piece = piece.split(b"'", 2)
            charset = _text(named)
        text += unquote_to_bytes(piece) if encoded else piece
    return _text(text, charset)


def _words(text: str) -> str:
    """Encoded words do not belong into parameters, and yet most mail programs put them there."""
    if "=?" not in text:
        return text
    try:
        decoded = decode_header(text[:2000])
    except (HeaderParseError, ValueError, IndexError):
        return text
    return "".join(word if isinstance(word, str) else _text(word, charset or "") for word, charset in decoded)


def _text(data: bytes, charset: str = "") -> str:
    for name in (charset, "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def _clean(text: str) -> str:
    shown = text[: 4 * _LONGEST].encode("utf-8", "replace").decode("utf-8")
    return "".join(character for character in shown if character.isprintable())[:_LONGEST]
