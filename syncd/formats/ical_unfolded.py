"""The content lines of an iCalendar object (RFC 5545 §3.1), unfolded; and the object without some of them."""

import re
from collections.abc import Collection, Iterator

from syncd.formats.charsets import decode, storable

_FOLD = re.compile(rb"(?:\r{0,2}\n|\r)[ \t]")
_LINE_END = re.compile(r"\r{0,2}\n|\r")
_NO_LINE_END = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_PROPERTY = re.compile(r"[A-Za-z0-9-]+[;:]")
_WORDS = re.compile(r"(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|X-ALT-DESC)[;:]", re.IGNORECASE)
_TEXTS = ("DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "X-ALT-DESC")


def unfolded(data: bytes) -> Iterator[str]:
    """The content lines. One that is no property belongs to the text before it, which somebody forgot to fold."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    # Folds may cut a character in two, so they are undone before anything is decoded.
    text = storable(_NO_LINE_END.sub(" ", _LINE_END.sub("\n", decode(_FOLD.sub(b"", data)))))
    pending: list[str] = []
    for line in text.split("\n"):
        if _PROPERTY.match(line):
            if pending:
                yield "\\n".join(pending)
            pending = [line.rstrip()]
        elif line.strip() and pending and pending[0].upper().startswith(_TEXTS):
            pending.append(line.strip())
    if pending:
        yield "\\n".join(pending)


def without(data: bytes, emails: Collection[str]) -> bytes:
    """A calendar without lines that hold one of these addresses, and then without anybody's words; else as it is."""
    if not emails:
        return data
    lines = list(unfolded(data))
    whole = re.compile(rf"(?<![\w.+-])(?:{'|'.join(map(re.escape, sorted(emails)))})(?![\w-]|\.\w)", re.IGNORECASE)
    if not any(whole.search(line) for line in lines):
        return data
    kept = (line for line in lines if not whole.search(line) and not _WORDS.match(line))
    return "\r\n".join((*kept, "")).encode()
