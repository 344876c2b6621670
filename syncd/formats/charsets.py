"""Bytes of any origin as text that a database takes and a person can read."""

import codecs
import re
from functools import lru_cache

DENIED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
"""Text codecs of Python that are no charsets of mail; some of them are quadratic."""

# What mail programs write, and what they mean by it (WHATWG Encoding §4.2).
ALIASES = {
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "windows-1252": "cp1252",
    "ansi": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "tis-620": "cp874",
    "macintosh": "mac_roman",
    "unicode": "utf-16",
}

_BREAKS = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_UNSTORABLE = re.compile(f"{_BREAKS.pattern[:-1]}{_UNPRINTABLE.pattern[1:]}")
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(raw: bytes, charset: str | None = None) -> str:
    """The text of `raw` in its charset, else in the likeliest one. Any bytes and any charset name will do."""
    codec = _codec(charset)
    # What is valid UTF-8 beyond ASCII is UTF-8, whatever the label says.
    if codec in ("utf-8", "cp1252"):
        return _utf8(raw)
    try:
        return raw.decode(codec)
    except UnicodeError:
        return raw.decode(codec, "replace")


def storable(text: str) -> str:
    """The text with LF as its only line break and without control characters, surrogates and NUL."""
    if text.isascii() and text.isprintable():
        return text
    if not text.isascii() and _SURROGATE.search(text):
        # Halves of one character may have been written apart, as JSON does.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = text.replace("\r\n", "\n")
    # Nearly every text is clean by then: one look at it is cheaper than two rewritings.
    return _UNPRINTABLE.sub("", _BREAKS.sub("\n", text)) if _UNSTORABLE.search(text) else text


def one_line(text: str) -> str:
    """The text as one storable line: every run of white space, line breaks too, is one space."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(storable(text).split())


@lru_cache(maxsize=500)
def _codec(charset: str | None) -> str:
    """The name of a codec that decodes bytes to text, `utf-8` where the charset is unknown."""
    name = (charset or "").strip().strip("\"'").lower()
    name = ALIASES.get(name, name)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return "utf-8"
    usable = found._is_text_encoding and found.name.replace("-", "_") not in DENIED
    return found.name if usable else "utf-8"


def _utf8(raw: bytes) -> str:
    """UTF-8, also with a few broken characters; else Windows-1252, which nearly every other 8-bit text is."""
    try:
        # As utf-8-sig reads it, at a tenth of the time.
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        pass
    repaired = raw.decode("utf-8", "replace")
    broken = repaired.count("\ufffd")
    whole = sum(character > "\x7f" for character in repaired) - broken
    return repaired if whole > broken else _cp1252(raw)


def _cp1252(raw: bytes) -> str:
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        # Five bytes mean nothing in Windows-1252.
        return raw.decode("latin-1")
