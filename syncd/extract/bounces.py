"""Which addresses a bounce says could not be reached, and whether for good."""

import re
from collections.abc import Iterable, Iterator, Sequence
from email.parser import HeaderParser

from syncd.extract import addresses
from syncd.extract.patterns import any_of
from syncd.extract.words import bounces as wording
from syncd.model.extraction import BouncedRecipient
from syncd.model.message import Message

MAX_RECIPIENTS = 100
_MAX_TEXT = 60_000
_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.])([45])\d\d(?![\d.])[ -]")

_ADDRESS = r"<?([\w.+\-=/']{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8})>?"
# How the families of mail servers word it in text: the address stands on the line, or after the words.
_BULLET = r"[ \t]{0,20}(?:[*•][ \t]{1,4}|-{2,4}[ \t]{1,4})?"
_LINES = tuple(
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        rf"^{_BULLET}{_ADDRESS}:? ?(?:\([^)\n]{{0,200}}\))?:?[ \t]{{0,8}}$",
        rf"^{_BULLET}\[?{_ADDRESS}\]?:[ \t]",
        rf"^{_BULLET}{_ADDRESS} ?\.\.\. ",
        rf"^{_BULLET}{_ADDRESS} on \d",
        rf"^[ \t>]{{0,8}}{any_of(wording.LABELS)}:?[ \t]{{1,8}}(?:rfc822; ?|\[smtp:)?{_ADDRESS}",
        rf"{any_of(wording.BEFORE_ADDRESS)}[ :\"'\n-]{{0,6}}{_ADDRESS}",
        rf"{_ADDRESS}[ \"']{{0,4}}{any_of(wording.BEHIND_ADDRESS)}",
    )
)
_DELAYED = re.compile(any_of(wording.DELAYED), re.IGNORECASE)
# Below these lines stands the mail that came back, with addresses of its own.
_ORIGINAL = re.compile(
    r"^[ \t>]{0,8}-{2,40}[^\n]{0,60}(?:original|copy of|returned|unsent|header|message (?:header|follows|body))"
    r"|^[ \t]{0,4}(?:received|return-path): "
    r"|^[^\n]{0,60}(?:original message follows|headers of the original|copy of your message)"
    r"|^[ \t]{0,4}--- (?:below this line|enclosed)[^\n]{0,40}",
    re.IGNORECASE | re.MULTILINE,
)


def recipients(message: Message) -> tuple[BouncedRecipient, ...]:
    """The addresses a bounce names, at most MAX_RECIPIENTS; () where none can be told. Call it for bounces only.

    Taken from the delivery report (RFC 3464) where there is one, else from X-Failed-Recipients, else from the text.
    """
    found = list(_reported(message)) or list(_by_header(message)) or list(_by_text(message))
    own = {address.email for address in (*message.from_, *message.to)} if len(found) > 1 else set()
    each_once = {recipient.email: recipient for recipient in found if recipient.email not in own}
    return tuple(each_once.values())[:MAX_RECIPIENTS]


def defects(found: Sequence[BouncedRecipient]) -> tuple[str, ...]:
    """What to say where a bounce names more addresses than are read."""
    return (f"addresses after the first {MAX_RECIPIENTS} of the bounce not read",) * (len(found) >= MAX_RECIPIENTS)


def _reported(message: Message) -> Iterator[BouncedRecipient]:
    for attachment in message.attachments:
        if attachment.media_type in _REPORTS and attachment.content:
            text = attachment.content[:_MAX_TEXT].decode("utf-8", "replace").replace("\r\n", "\n")
            for block in text.split("\n\n")[: MAX_RECIPIENTS + 1]:
                yield from _of_block(block)


def _of_block(block: str) -> Iterator[BouncedRecipient]:
    fields = HeaderParser().parsestr(block.lstrip("\n"))
    action = str(fields.get("action", "")).split(" ")[0].strip().lower()
    status = _STATUS.search(str(fields.get("status", "")))
    named = str(fields.get("original-recipient") or fields.get("final-recipient") or "")
    found = addresses.emails(named) or addresses.emails(str(fields.get("final-recipient", "")))
    if found and action not in ("delivered", "relayed", "expanded"):
        code = status[1] if status else ""
        yield BouncedRecipient(found[0], permanent=action != "delayed" and not code.startswith("4"), status=code)


def _by_header(message: Message) -> Iterator[BouncedRecipient]:
    named = [value for name, value in message.headers if name == "x-failed-recipients"]
    yield from _judged(addresses.emails(" ".join(named)), message.subject, _report_text(message))


def _by_text(message: Message) -> Iterator[BouncedRecipient]:
    text = _report_text(message)
    for pattern in _LINES:
        found = [addresses.normalise(match[1]) for match in pattern.finditer(text)]
        if found:
            yield from _judged(dict.fromkeys(found), message.subject, text)
            return


def _report_text(message: Message) -> str:
    """The part of the text above the mail that came back."""
    text = message.text[:_MAX_TEXT]
    original = _ORIGINAL.search(text)
    return text[: original.start()] if original else text


def _judged(emails: Iterable[str], subject: str, text: str) -> Iterator[BouncedRecipient]:
    """The text says once for all of them whether it is for good."""
    status = _STATUS.search(text)
    code = status[1] if status else ""
    permanent = code.startswith("5") if code else _is_for_good(subject, text)
    return (BouncedRecipient(email, permanent, code) for email in emails)


def _is_for_good(subject: str, text: str) -> bool:
    reply = _REPLY_CODE.search(text)
    return reply[1] == "5" if reply else _DELAYED.search(f"{subject}\n{text}") is None
