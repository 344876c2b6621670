"""Whether a mail server has given a recipient up, and whether the address is to blame, by what it says of them."""

import re
from functools import lru_cache

from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import bounce_verdicts as wording

STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
"""An enhanced status code (RFC 3463)."""

_REPLY_CODE = re.compile(r"(?<![\d.:,/-])([45])[0-57]\d(?![\d.:,/])(?=[\s\"#-])")
_DELAYED = when_asked(rf"(?<!not )(?<!\w){any_of(words(wording.DELAYED))}", re.IGNORECASE)
_GIVEN_UP = when_asked(rf"(?<!\w){any_of(words(wording.GIVEN_UP))}", re.IGNORECASE)
_CAME_BACK = when_asked(rf"(?<!\w){any_of(words(wording.CAME_BACK))}", re.IGNORECASE)
_FULL = when_asked(rf"(?<!\w){any_of(words(wording.FULL))}", re.IGNORECASE)
_NO_ROOM = re.compile(r"(?<![\d.])(?:[45]\.2\.2(?![\d.])|552[ -](?!5\.[013-9]|[^\n]{0,60}\bsize))")
_UNWANTED = when_asked(rf"(?<!\w){any_of(wording.UNWANTED)}", re.IGNORECASE)
_NOBODY = when_asked(any_of(wording.NOBODY), re.IGNORECASE)
# Quota, size, delivery, protocol, content and policy (RFC 3463 §3) are no fault of the address.
_ADDRESS_LIVES = re.compile(r"[45]\.(?:2\.[23]|3\.\d+|5\.\d+|6\.\d+|7\.\d+)$")
_TEMPORARY = re.compile(rf"(?<!\w){any_of(wording.TEMPORARY)}", re.IGNORECASE)


@lru_cache(maxsize=4)  # a bounce of many addresses is asked about for each of them
def code(text: str) -> str:
    """The enhanced status a text gives, "" where it gives none."""
    match = STATUS.search(text)
    return match[1] if match else ""


def of_action(action: str, own: str, status: str) -> bool:
    """Whether a delivery report says that it is for good: by its action (RFC 3464 §2.3.3), else by its codes."""
    if action in ("failed", "delayed", "deferred"):
        return action == "failed"
    return _by_code(own, status) is not False


def is_permanent(own: str, whole: str, subject: str, status: str = "") -> bool:
    """Whether the mail was finally given up, from the server's words about a recipient, and those about all of it.

    A server that keeps trying says so. Codes of class 4 (RFC 3463, RFC 5321 §4.2.1) alone only say that one attempt
    failed, and a mail that comes back with one was tried for days.
    """
    if _DELAYED.search(own):
        return False
    by_code = _by_code(own, status)
    if by_code is True:
        return True
    delayed, given_up = _of_whole(whole, subject)
    if delayed:
        return False
    return given_up or (by_code is None and _TEMPORARY.search(own) is None)


@lru_cache(maxsize=4)
def _of_whole(whole: str, subject: str) -> tuple[bool, bool]:
    """Whether a mail says that the server keeps trying, and whether that it gave up."""
    given_up = _GIVEN_UP.search(whole) is not None or _CAME_BACK.search(subject) is not None
    return _DELAYED.search(f"{subject}\n{whole}") is not None, given_up


def lives(own: str, status: str = "") -> bool:
    """Whether the address is not to blame: its mailbox is full, or what was refused is the mail."""
    if _FULL.search(own) or _NO_ROOM.search(own):
        return True
    if _NOBODY.search(own):
        return False
    return _ADDRESS_LIVES.match(status) is not None or _UNWANTED.search(own) is not None


def _by_code(own: str, status: str) -> bool | None:
    """What the codes say; None where there are none."""
    for said in (status, code(own)):
        if said:
            return not said.startswith("4")
    reply = _REPLY_CODE.search(own)
    return reply[1] == "5" if reply else None
