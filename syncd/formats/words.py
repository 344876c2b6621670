"""Encoded words in header fields (RFC 2047), as they are written and as they are miswritten."""

import binascii
import re

from syncd.formats.charsets import decode, one_line

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")


def decoded(text: str) -> str:
    """The header text with its encoded words decoded, as one storable line."""
    return one_line(_decode_words(text) if "=?" in text else text)


def base64_bytes(raw: bytes) -> bytes:
    """What base64 says, with stray characters and missing padding forgiven."""
    try:
        return binascii.a2b_base64(raw, strict_mode=False)
    except binascii.Error:
        kept = _NOT_BASE64.sub(b"", raw)
        # A single character at the end holds six bits: no byte.
        kept = kept[:-1] if len(kept) % 4 == 1 else kept
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def _decode_words(text: str) -> str:
    """Decode word by word; neighbours of one charset are put together first, for some cut a character in two."""
    out: list[str] = []
    pending, charset, end = b"", "", 0
    for word in _WORD.finditer(text):
        between = text[end : word.start()]
        name = word[1].partition("*")[0].lower()
        if pending and (between.strip() or name != charset):
            out.append(decode(pending, charset))
            pending = b""
        if between.strip() or not end:
            out.append(between)
        pending, charset, end = pending + _word_bytes(word[2], word[3]), name, word.end()
    out.append(decode(pending, charset))
    out.append(text[end:])
    return "".join(out)


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "bB":
        return base64_bytes(raw)
    return binascii.a2b_qp(raw, header=True)
