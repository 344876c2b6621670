"""Which addresses a bounce says could not be reached, and whether for good."""

import re
from collections.abc import Iterator, Mapping
from email.parser import HeaderParser

from syncd.extract import addresses, bounce_text, bounce_verdict, limits
from syncd.model.extraction import BouncedRecipient
from syncd.model.message import Attachment, Message

REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_ORIGINALS = frozenset({"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"})
_ARRIVED = frozenset({"delivered", "relayed", "expanded"})
_FIELD = re.compile(r"^(?:final|original)-recipient[ \t]?:", re.IGNORECASE | re.MULTILINE)
_ECHOED = re.compile(
    rf"^[ \t>]{{0,8}}to:\s{{1,10}}[^\n@]{{0,60}}?<?({bounce_text.ADDRESS})>?[ \t]{{0,8}}$", re.I | re.M
)
_TO = re.compile(r"^(?:to|cc):[ \t]{0,8}[^\n]{0,900}(?:\n[ \t][^\n]{0,900}){0,20}", re.IGNORECASE | re.MULTILINE)
_LIST = re.compile(r"^(?:list-id|list-post|precedence):", re.IGNORECASE | re.MULTILINE)
_ACCOUNT = re.compile(r":\n{1,3}[ \t]{1,8}([a-z][\w.-]{2,40})[ \t]{0,4}(?:\n|$)")


def recipients(message: Message) -> tuple[BouncedRecipient, ...]:
    """The addresses a bounce names, at most limits.BOUNCED.most; () where none can be told. Call it for bounces only.

    Taken from the delivery report (RFC 3464) where there is one, else from X-Failed-Recipients, else from the text,
    and where nothing names any, from the mail that came back, if it went to one person only.
    """
    found = (
        list(_reported(message))
        or list(_by_header(message))
        or list(_by_text(message))
        or list(_by_account(message))
        or list(_by_original(message))
    )
    each_once = {recipient.email: recipient for recipient in reversed(found)}
    return tuple(each_once.values())[::-1][: limits.BOUNCED.most]


def arrived(message: Message) -> bool:
    """Whether all that the delivery reports say is that the mail got there."""
    actions = [action for text in _reports(message) for action, _ in _blocks(text)]
    return bool(actions) and all(action in _ARRIVED for action in actions)


def _reported(message: Message) -> Iterator[BouncedRecipient]:
    for text in _reports(message):
        for action, fields in _blocks(text):
            if action not in _ARRIVED and (recipient := _of_fields(action, fields)):
                yield recipient


def _reports(message: Message) -> Iterator[str]:
    """The reports a mail carries: as a part, inside a mail that it carries, or as part of its text."""
    for attachment in message.attachments:
        if attachment.media_type in REPORTS:
            yield _text(attachment)
        elif attachment.media_type in _ORIGINALS and _FIELD.search(text := _text(attachment)):
            yield text
    if _FIELD.search(message.text, 0, limits.BOUNCE_CHARS.most):
        yield message.text[: limits.BOUNCE_CHARS.most]


def _text(attachment: Attachment) -> str:
    content = (attachment.content or b"")[: limits.BOUNCE_CHARS.most]
    return content.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _blocks(text: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The fields of each recipient, with the action taken, in lower case."""
    for block in re.split(r"\n[ \t]*\n", text)[: 4 * limits.BOUNCED.most]:
        if start := _FIELD.search(block):
            begin = block.rfind("\n\n", 0, start.start()) + 1
            fields = HeaderParser().parsestr(block[begin:].lstrip("\n"))
            named = {str(name).lower(): str(value) for name, value in fields.items()}
            if not named:
                named = {str(k).lower(): str(v) for k, v in HeaderParser().parsestr(block[start.start() :]).items()}
            yield named.get("action", "").strip().partition(" ")[0].lower(), named


def _of_fields(action: str, fields: Mapping[str, str]) -> BouncedRecipient | None:
    original, final = fields.get("original-recipient", ""), fields.get("final-recipient", "")
    found = _whole(original) or _whole(final)
    if not found:
        return None
    diagnostic = f"{fields.get('status', '')} {fields.get('diagnostic-code', '')}"
    status = bounce_verdict.code(fields.get("status", "")) or bounce_verdict.code(diagnostic)
    permanent = bounce_verdict.of_action(action, diagnostic, status)
    return BouncedRecipient(found[0], permanent, status, bounce_verdict.lives(diagnostic, status))


def _whole(field: str) -> tuple[str, ...]:
    """The addresses of a field, without those that were cut for display: "jane...@client.example"."""
    return tuple(email for email in addresses.emails(field) if ".." not in email)


def _by_header(message: Message) -> Iterator[BouncedRecipient]:
    named = " ".join(value for name, value in message.headers if name == "x-failed-recipients")
    text = bounce_text.report(message.text)
    about = dict(bounce_text.failing(text, ())) if named else {}
    for email in addresses.emails(named):
        yield _judged(email, about.get(email, text), text, message.subject)


def _by_text(message: Message) -> Iterator[BouncedRecipient]:
    text = bounce_text.report(f"{message.subject}\n\n{message.text}")
    for email, about in bounce_text.failing(text, own(message)):
        yield _judged(email, about, text, message.subject)


def _by_account(message: Message) -> Iterator[BouncedRecipient]:
    """A provider that names its own customer by the account alone, on a line below the sentence."""
    sender = message.sender.email if message.sender else ""
    text = bounce_text.report(message.text)
    found = _ACCOUNT.search(text)
    if found and sender.startswith("mailer-daemon@") and bounce_text.FAILED.search(text):
        email = addresses.normalise(f"{found[1]}@{sender.partition('@')[2]}")
        yield _judged(email, text, text, message.subject)


def _by_original(message: Message) -> Iterator[BouncedRecipient]:
    """Whoever it was sent to, if the mail that came back went to one person only and not to a list."""
    text = bounce_text.report(message.text)
    if bounce_text.FAILED.search(f"{message.subject}\n{text}") is None:
        return
    ours = own(message)
    domains = {email.partition("@")[2] for email in ours}
    sent_to = {email for email in _sent_to(message) if email not in ours}
    if len(sent_to) == 1 and (email := sent_to.pop()).partition("@")[2] not in domains:
        yield _judged(email, text, text, message.subject)


def _sent_to(message: Message) -> tuple[str, ...]:
    originals = [_text(one) for one in message.attachments if one.media_type in _ORIGINALS]
    report = bounce_text.report(message.text)
    originals.append(message.text[len(report) : limits.BOUNCE_CHARS.most])
    for original in originals:
        header = original.lstrip("\n").partition("\n\n")[0]
        if not _LIST.search(header) and (found := addresses.emails(" ".join(_TO.findall(header)))):
            return found
    return tuple(addresses.normalise(email) for email in _ECHOED.findall(report))


def _judged(email: str, about: str, whole: str, subject: str) -> BouncedRecipient:
    status = bounce_verdict.code(about) or bounce_verdict.code(whole)
    permanent = bounce_verdict.is_permanent(about, whole, subject, status)
    return BouncedRecipient(email, permanent, status, bounce_verdict.lives(about, status))


def own(message: Message) -> set[str]:
    """Those who wrote the bounce or the mail that came back."""
    written = " ".join(
        value for name, value in message.headers if name in ("sender", "errors-to", "return-path", "delivered-to")
    )
    named = (*message.from_, *message.to, *message.cc, *message.reply_to)
    return {address.email for address in named} | set(addresses.emails(written))
