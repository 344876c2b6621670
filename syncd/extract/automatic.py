"""Mail that is not one person writing to another, and of which sort."""

import re
from collections.abc import Callable, Mapping

from syncd.extract import social
from syncd.extract.patterns import any_of, words
from syncd.extract.words import automatic as wording
from syncd.model.extraction import Automatic
from syncd.model.message import Message

_REPLY_PREFIX = r"\s{0,3}(?:(?:re|aw|sv|antw|odp)\s?:\s{0,3}){0,2}"
_AUTO_REPLY = re.compile(
    rf"{_REPLY_PREFIX}(?:\[[^\]]{{0,30}}\]\s?)?{any_of(words(wording.AUTO_REPLIES))}(?!\w)", re.IGNORECASE
)
_BOUNCE = re.compile(any_of(words(wording.BOUNCES)), re.IGNORECASE)
_CALENDAR = re.compile(rf"\s{{0,3}}{any_of(words(wording.CALENDAR))}", re.IGNORECASE)
_CALL_NOTICE = re.compile(rf"(?<!\w){any_of(words(wording.CALL_NOTICES))}(?!\w)", re.IGNORECASE)
_REPORT = re.compile(r"report-type\s{0,3}=\s{0,3}\"?([\w-]{1,40})", re.IGNORECASE)
_SUBJECT = 200
"""Characters of a subject that are looked at."""

_ITIP = frozenset({"request", "reply", "cancel", "counter", "declinecounter", "add", "refresh"})
_DAEMONS = frozenset(
    {
        "mailerdaemon",
        "postmaster",
        "maildeliverysubsystem",
        "mailsystem",
        "bounce",
        "bounces",
        "mdaemon",
        "maildeliverysystem",
    }
)
_DAEMON_NAME = re.compile(r"mail delivery|mailer.?daemon|system administrator|postmaster|mail system", re.IGNORECASE)
_BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})
_BULK_HEADERS = frozenset(
    {
        "list-id", "list-unsubscribe", "list-post", "feedback-id", "x-campaign", "x-campaignid", "x-csa-complaints",
        "x-mailchimp-id", "x-mc-user", "x-sg-eid", "x-mailgun-tag", "x-listid", "x-mailing-list", "x-newsletter",
    }
)  # fmt: skip
_AUTO_REPLY_HEADERS = frozenset(
    {"x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-mail-autoreply"}
)

Headers = Mapping[str, str]


def classify(message: Message) -> Automatic | None:
    """Which sort of automatic mail this is, None for a person's; of several that apply the first one in order."""
    headers = dict(reversed(message.headers))
    return next((sort for sort, applies in _SORTS if applies(message, headers)), None)


def is_robot(email: str) -> bool:
    """Whether nobody reads the mail sent to an address."""
    local = _local(email)
    return local in wording.ROBOTS or any(silent in local for silent in wording.SILENT)


def _local(email: str) -> str:
    return email.partition("@")[0].partition("+")[0].replace("-", "").replace("_", "").replace(".", "").lower()


def _is_bounce(message: Message, headers: Headers) -> bool:
    if "x-failed-recipients" in headers or _report_type(headers) == "delivery-status":
        return True
    if any(a.media_type in ("message/delivery-status", "message/global-delivery-status") for a in message.attachments):
        return True
    # A bounce has nobody to bounce to (RFC 5321 §4.5.5).
    nobody = headers.get("return-path", "").strip() == "<>" or _local(_from(message)) in _DAEMONS
    titled = _DAEMON_NAME.match(message.sender.name if message.sender else "", 0, 60) is not None
    return (nobody or titled) and _BOUNCE.search(message.subject, 0, _SUBJECT) is not None


def _is_calendar(message: Message, headers: Headers) -> bool:
    if any((a.method or "").lower() in _ITIP for a in message.attachments):
        return True
    named = _CALENDAR.match(message.subject, 0, _SUBJECT) is not None
    by_program = "x-ms-has-attach" in headers or _from(message).startswith("calendar-notification@")
    carries = any(a.media_type in ("text/calendar", "application/ics") for a in message.attachments)
    is_calendar = headers.get("content-type", "").lower().startswith("text/calendar")
    return named and (carries or by_program or is_calendar)


def _is_auto_reply(message: Message, headers: Headers) -> bool:
    if headers.get("auto-submitted", "").strip().lower().startswith("auto-replied"):
        return True
    if _AUTO_REPLY_HEADERS & headers.keys() or headers.get("precedence", "").strip().lower() == "auto_reply":
        return True
    return _AUTO_REPLY.match(message.subject, 0, _SUBJECT) is not None


def _is_notification(message: Message, headers: Headers) -> bool:
    if social.notice(message) is not None or _report_type(headers) == "disposition-notification":
        return True
    submitted = headers.get("auto-submitted", "").strip().lower()
    machine = is_robot(_from(message)) or submitted.startswith(("auto-generated", "auto-notified"))
    called = _CALL_NOTICE.search(message.subject, 0, _SUBJECT) is not None
    return (called and machine) or (submitted.startswith("auto-") and not _BULK_HEADERS & headers.keys())


def _is_bulk(message: Message, headers: Headers) -> bool:
    return bool(_BULK_HEADERS & headers.keys()) or headers.get("precedence", "").strip().lower() in _BULK_PRECEDENCE


def _is_robot_mail(message: Message, headers: Headers) -> bool:
    return is_robot(_from(message)) or headers.get("return-path", "").strip() == "<>"


def _report_type(headers: Headers) -> str:
    content_type = headers.get("content-type", "")[:500]
    if not content_type.lower().startswith("multipart/report"):
        return ""
    match = _REPORT.search(content_type)
    return match[1].lower() if match else ""


def _from(message: Message) -> str:
    return message.sender.email if message.sender else ""


_SORTS: tuple[tuple[Automatic, Callable[[Message, Headers], bool]], ...] = (
    (Automatic.BOUNCE, _is_bounce),
    (Automatic.CALENDAR, _is_calendar),
    (Automatic.AUTO_REPLY, _is_auto_reply),
    (Automatic.NOTIFICATION, _is_notification),
    (Automatic.BULK, _is_bulk),
    (Automatic.ROBOT, _is_robot_mail),
)
