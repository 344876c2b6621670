"""Whether trying again makes sense, by what a mail server says of one recipient."""

import re

from syncd.extract.patterns import any_of, words
from syncd.extract.words import bounces as wording

STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
"""An enhanced status code (RFC 3463)."""

_REPLY_CODE = re.compile(r"(?<![\d.:,/-])([45])[0-57]\d(?![\d.:,/])(?=[\s\"#-])")
_FULL = re.compile(rf"(?<!\w){any_of(words(wording.FULL))}", re.IGNORECASE)
_NO_ROOM = re.compile(r"(?<![\d.])(?:[45]\.2\.2(?![\d.])|552[ -](?!5\.[013-9]|[^\n]{0,60}\bsize))")
_DELAYED = re.compile(rf"(?<!not )(?<!\w){any_of(words(wording.DELAYED))}", re.IGNORECASE)
_TEMPORARY = re.compile(rf"(?<!\w){any_of(wording.TEMPORARY)}", re.IGNORECASE)


def code(text: str) -> str:
    """The enhanced status a text gives, "" where it gives none."""
    match = STATUS.search(text)
    return match[1] if match else ""


def is_permanent(own: str, whole: str, subject: str, status: str = "") -> bool:
    """Whether the address itself is at fault, from the server's words about it, and those about the whole mail.

    A full mailbox is emptied some day, and codes of class 4 (RFC 3463, RFC 5321 §4.2.1) say that another attempt may
    succeed: neither is for good, though the server may have given this mail up.
    """
    if _is_full(own) or _DELAYED.search(f"{subject}\n{whole}"):
        return False
    for said in (status, code(own)):
        if said:
            return not said.startswith("4")
    reply = _REPLY_CODE.search(own)
    if reply:
        return reply[1] == "5"
    return _TEMPORARY.search(own) is None


def _is_full(text: str) -> bool:
    return _FULL.search(text) is not None or _NO_ROOM.search(text) is not None
