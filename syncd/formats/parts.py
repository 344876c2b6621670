"""Which sections of a mail are worth downloading."""

from collections.abc import Sequence
from itertools import takewhile

from syncd.model.items import PartInfo

MAX_TEXT = 5_000_000
SMALL_HTML = 200_000
MAX_ATTACHMENT = 7_000_000
"""Octets as transferred: five megabytes before base64."""
MAX_EMBEDDED = 500_000

TEXTS = frozenset({"text/plain", "text/html", "text/enriched"})
CALENDARS = frozenset({"text/calendar", "application/ics"})
CARDS = frozenset({"text/vcard", "text/x-vcard", "text/directory"})
REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status", "text/rfc822-headers"})
EMBEDDED = frozenset({"message/rfc822", "message/global"})
DOCUMENTS = frozenset(
    {"application/pdf", "application/x-pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}
)
_SUFFIXES = (".ics", ".vcf", ".pdf", ".docx")


def wanted(parts: Sequence[PartInfo]) -> tuple[str, ...]:
    """The numbers of the sections we read, in order: the mail's text, invitations, cards, CVs and what bounces say."""
    return tuple(part.number for part in parts if _is_wanted(part, parts))


def is_text(part: PartInfo, parts: Sequence[PartInfo]) -> bool:
    """Whether a leaf is the mail's own text, and not a text file that hangs on it."""
    if part.media_type not in TEXTS or part.disposition == "attachment":
        return False
    return not part.filename or part.within[-1:] == ("alternative",) or part.number == parts[0].number


def alternatives(plain: PartInfo, html: PartInfo) -> bool:
    """Whether the two say the same thing: one multipart/alternative holds both in different branches.

    Where nobody told us what holds them, a plain text with an HTML text after it is taken for one.
    """
    steps = zip(plain.number.split("."), html.number.split("."), strict=False)
    shared = len(list(takewhile(lambda pair: pair[0] == pair[1], steps)))
    if shared < min(len(plain.within), len(html.within)):
        return plain.within[shared] == "alternative"
    return not plain.within and not html.within and _order(plain) < _order(html)


def _is_wanted(part: PartInfo, parts: Sequence[PartInfo]) -> bool:
    if is_text(part, parts):
        return part.size <= (SMALL_HTML if _is_spare(part, parts) else MAX_TEXT)
    if part.media_type in REPORTS | EMBEDDED:
        return part.size <= MAX_EMBEDDED
    return part.size <= MAX_ATTACHMENT and _is_read(part)


def _is_spare(part: PartInfo, parts: Sequence[PartInfo]) -> bool:
    """Whether a plain text says the same, so that this one only shows how it was laid out."""
    return part.media_type == "text/html" and any(
        other.media_type == "text/plain" and other.size and is_text(other, parts) and alternatives(other, part)
        for other in parts
    )


def _is_read(part: PartInfo) -> bool:
    name = (part.filename or "").lower().rstrip("?= ")
    return part.media_type in CALENDARS | CARDS | DOCUMENTS or name.endswith(_SUFFIXES)


def _order(part: PartInfo) -> tuple[int, ...]:
    return tuple(int(step) for step in part.number.split(".") if step.isascii() and step.isdigit())
