"""Mail that is not one person writing to another, and of which sort."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from syncd.extract import auto_reply, bounce_text, bounces, call_notice, social
from syncd.extract.caseless import Caseless
from syncd.extract.memory import of_short
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.signatures import names as contact_names
from syncd.extract.words import acknowledgements
from syncd.extract.words import automatic as wording
from syncd.extract.words import bounces as undelivered
from syncd.model.extraction import Automatic, CallNoticeKind
from syncd.model.message import Address, Message

_BOUNCE = Caseless(any_of(words(undelivered.SUBJECTS)))
_BOUNCE_FIRST = when_asked(rf"\s{{0,3}}(?:\[[^\]]{{0,30}}\]\s?)?{any_of(words(undelivered.SUBJECTS))}", re.IGNORECASE)
_ARRIVED = when_asked(rf"\s{{0,3}}{any_of(words(undelivered.ARRIVED))}", re.IGNORECASE)
_CALENDAR = when_asked(rf"\s{{0,3}}{any_of(words(wording.CALENDAR))}", re.IGNORECASE)
_REPORT = re.compile(r"report-type\s{0,3}=\s{0,3}\"?([\w-]{1,40})", re.IGNORECASE)
_SUBJECT = 200
"""Characters of a subject that are looked at."""
_titled = of_short(_BOUNCE_FIRST.match, _SUBJECT, 512)
_UNSUBSCRIBE = tuple(word.lower() for word in words(wording.UNSUBSCRIBE))
_SILENCING = tuple(word.lower() for word in words(acknowledgements.SILENCING))
_FOOT = 800
"""Characters at the end of a newsletter that say how to leave."""
_REPORTED = 3000
"""Characters of a text in which a mail server has said that it failed."""

_ITIP = frozenset({"request", "reply", "cancel", "counter", "declinecounter", "add", "refresh"})
# Nobody but a mail server writes from these.
_DAEMONS = frozenset(
    {
        "mailerdaemon", "maildeliverysubsystem", "mailsystem", "bounce", "bounces", "mdaemon", "maildeliverysystem",
        "microsoftexchange", "maildaemon", "mailer",
    }
)  # fmt: skip
_DAEMON_NAME = re.compile(
    r"mail delivery|mailer.?daemon|system administrator|postmaster|mail system|mail administrator|microsoft outlook$"
    r"|delivery subsystem|systemadministrator|administrateur syst|administrador del sistema",
    re.IGNORECASE,
)
_MACHINE = re.compile(r"mail|server|system|gateway|delivery|post|smtp|admin|support|service|team|desk", re.IGNORECASE)
_BULK_PRECEDENCE = frozenset({"bulk", "list", "junk"})
_BULK_HEADERS = frozenset(
    {
        "list-id", "list-unsubscribe", "list-post", "feedback-id", "x-campaign", "x-campaignid", "x-csa-complaints",
        "x-mailchimp-id", "x-mc-user", "x-sg-eid", "x-mailgun-tag", "x-listid", "x-mailing-list", "x-newsletter",
    }
)  # fmt: skip
Headers = Mapping[str, str]


def classify(message: Message) -> Automatic | None:
    """Which sort of automatic mail this is, None for a person's; of several that apply the first one in order."""
    headers = dict(reversed(message.headers))
    return next((sort for sort, applies in _SORTS if applies(message, headers)), None)


@lru_cache(maxsize=4096)
def is_robot(email: str) -> bool:
    """Whether nobody reads the mail sent to an address."""
    local = _local(email)
    return local in wording.ROBOTS or any(silent in local for silent in wording.SILENT)


@lru_cache(maxsize=4096)
def _local(email: str) -> str:
    return email.partition("@")[0].partition("+")[0].replace("-", "").replace("_", "").replace(".", "").lower()


def _is_bounce(message: Message, headers: Headers) -> bool:
    if "x-failed-recipients" in headers:
        return True
    carried = any(a.media_type in bounces.REPORTS for a in message.attachments)
    if carried or _report_type(headers) == "delivery-status":
        return not bounces.arrived(message)
    if not _looks_like_bounce(message, headers):
        return False
    return not auto_reply.named(message.subject) and _ARRIVED.match(message.subject, 0, _SUBJECT) is None


def _looks_like_bounce(message: Message, headers: Headers) -> bool:
    local = _local(_from(message))
    if local in _DAEMONS or local.startswith("microsoftexchange"):
        return _BOUNCE.search(message.subject, 0, _SUBJECT) is not None or _tells_of_failure(message)
    # A bounce has nobody to bounce to (RFC 5321 §4.5.5).
    nobody = headers.get("return-path", "").strip() == "<>"
    titled = local == "postmaster" or _DAEMON_NAME.match(message.sender.name if message.sender else "", 0, 60)
    if nobody or titled:
        replied = headers.get("auto-submitted", "").strip().lower().startswith("auto-replied")
        return bool(_BOUNCE.search(message.subject, 0, _SUBJECT)) or (not replied and _names_who_failed(message))
    # Gateways write under names of their own.
    return _titled(message.subject[:_SUBJECT]) is not None and _reads_as_bounce(message, headers)


def _tells_of_failure(message: Message) -> bool:
    return bounce_text.FAILED.search(message.text, 0, _REPORTED) is not None


def _names_who_failed(message: Message) -> bool:
    return _tells_of_failure(message) and bool(
        bounce_text.failing(bounce_text.report(message.text), bounces.own(message))
    )


def _reads_as_bounce(message: Message, headers: Headers) -> bool:
    """Whether the text alone is a mail server's: a person who writes of a bounce writes to somebody or to a list."""
    if _BULK_HEADERS & headers.keys() or auto_reply.greets(message) or _is_persons(message.sender):
        return False
    return _names_who_failed(message)


def _is_persons(sender: Address | None) -> bool:
    """Whether a mail comes from under somebody's own name: "Lee Orr <lee@client.example>"."""
    if sender is None or len(sender.name.split()) < 2 or _MACHINE.search(f"{sender.name[:100]} {_local(sender.email)}"):
        return False
    return contact_names.likeness(sender.name[:100], contact_names.sender("", sender.email)) > 0


def _is_calendar(message: Message, headers: Headers) -> bool:
    if any((a.method or "").lower() in _ITIP for a in message.attachments):
        return True
    by_program = "x-ms-has-attach" in headers or _from(message).startswith("calendar-notification@")
    carries = any(a.media_type in ("text/calendar", "application/ics") for a in message.attachments)
    is_calendar = headers.get("content-type", "").lower().startswith("text/calendar")
    return (carries or by_program or is_calendar) and _CALENDAR.match(message.subject, 0, _SUBJECT) is not None


def _is_notification(message: Message, headers: Headers) -> bool:
    if social.notice(message) is not None or _report_type(headers) == "disposition-notification":
        return True
    if _called(message, headers) is not None:
        return True
    if _BULK_HEADERS & headers.keys():
        return False
    submitted = headers.get("auto-submitted", "").strip().lower()
    return submitted.startswith("auto-") or _offers_silence(message)


def _offers_silence(message: Message) -> bool:
    """Whether a tool tells what somebody did in it: its foot says where to turn that off, and nobody asks for that."""
    if message.in_reply_to or "?" in message.text[-_FOOT:] or _is_persons(message.sender):
        return social.resembles(message)
    foot = message.text[-_FOOT:].lower()
    return any(offer in foot for offer in _SILENCING) or social.resembles(message)


def called(message: Message) -> CallNoticeKind | None:
    """Which sort of call a telephone system tells of; None for any other mail."""
    return _called(message, dict(reversed(message.headers)))


def _called(message: Message, headers: Headers) -> CallNoticeKind | None:
    submitted = headers.get("auto-submitted", "").strip().lower()
    robot = is_robot(_from(message)) or submitted.startswith(("auto-generated", "auto-notified"))
    return call_notice.kind(message, headers, robot=robot)


def _is_bulk(message: Message, headers: Headers) -> bool:
    if _BULK_HEADERS & headers.keys() or headers.get("precedence", "").strip().lower() in _BULK_PRECEDENCE:
        return True
    # A newsletter without any header: from a role's address, and its foot offers to leave.
    local = _local(_from(message))
    if local not in wording.SENDERS_TO_MANY or message.in_reply_to:
        return False
    foot = message.text[-_FOOT:].lower()
    return any(offer in foot for offer in _UNSUBSCRIBE)


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
    (Automatic.AUTO_REPLY, auto_reply.applies),
    (Automatic.NOTIFICATION, _is_notification),
    (Automatic.BULK, _is_bulk),
    (Automatic.ROBOT, _is_robot_mail),
)
