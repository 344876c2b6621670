"""What can go wrong with an IMAP server, in sentences for the admin. What it sends is never quoted unchecked."""

import imaplib
import re
import ssl
from datetime import timedelta

from syncd.errors import SourceError
from syncd.sources import partly
from syncd.sources.imap.settings import ImapSettings
from syncd.sources.unreachable import hindrance

_CODE = re.compile(rb"\s*\[([A-Z0-9-]+)[^\]]{0,200}\]\s*")
_THROTTLE_CODES = {"LIMIT", "OVERQUOTA", "THROTTLE", "THROTTLED", "UNAVAILABLE", "INUSE"}
_THROTTLE_WORDS = re.compile(rb"throttl|too many|bandwidth|rate.?limit|over.?quota", re.I)
_PATIENCE = re.compile(rb"backoff time: ([0-9]{1,12}) milliseconds", re.I)
"""How Exchange Online says for how long."""
_LATER = re.compile(rb"temporar|try again", re.I)
_APP_PASSWORD = re.compile(rb"app(?:lication)?[- ]specific|app password|web ?login|via your web browser", re.I)
_TIMING = re.compile(rb" \([\d.]+ \+ [\d. +]+ secs\)\.?\s*\Z")
"""Dovecot ends every answer with how long it took."""
_LONGEST = 200
NO_TLS = 'check port and tls ("implicit" or "starttls")'


class RefusedError(SourceError):
    """The server said no to one command; the connection goes on. `forbidden` says that this account may not."""

    forbidden = False


class LostError(SourceError):
    """The connection is of no use any more; another one may do better."""


def refused(source: str, command: str, text: bytes) -> SourceError:
    """The server answered NO or BAD to `command`."""
    if _is_throttling(text):
        return throttled(source, text)
    forbidden = response_code(text) == "NOPERM"
    reason = f"the server refuses {command}: {quoted(text)}"
    refusal = RefusedError(source, reason, advice=partly.FORBIDDEN if forbidden else "")
    refusal.forbidden = forbidden
    return refusal


def throttled(source: str, text: bytes) -> SourceError:
    told = _PATIENCE.search(text)
    wait = timedelta(milliseconds=int(told[1])) if told else timedelta()
    return SourceError(source, f"the server asks for patience: {quoted(text)}", state="throttled", wait=wait)


def sign_in_refused(source: str, text: bytes) -> SourceError:
    """The server answered NO to user name and password. Its words may quote them, so they are only looked at."""
    if _is_throttling(text) or _LATER.search(text):
        return SourceError(source, "the server puts the sign-in off; it is overloaded or limits it", state="throttled")
    advice = "check username and password"
    if _APP_PASSWORD.search(text):
        advice = "the provider wants an app password: make one in the account's security settings"
    elif response_code(text) == "EXPIRED":
        advice = "the password has expired: set a new one"
    return needs_login(source, "the server does not accept the user name and password", advice)


def needs_login(source: str, reason: str, advice: str) -> SourceError:
    return SourceError(source, reason, state="needs_login", permanent=True, advice=advice)


def farewell(source: str, text: bytes) -> SourceError:
    """The server said BYE. Bad mails make some servers do so, therefore only plain words count as throttling."""
    if _is_throttling(text):
        return throttled(source, text)
    return LostError(source, f"the server ended the connection: {quoted(text)}", state="throttled")


def late(source: str, settings: ImapSettings) -> LostError:
    return LostError(
        source, f"{_at(settings)} did not answer in time", state="unreachable", advice="see whether the server is slow"
    )


def too_large(source: str, settings: ImapSettings, limit: int) -> LostError:
    return LostError(source, f"{_at(settings)} sends more than {limit // 2**20} MB in one answer")


def stopped(source: str) -> SourceError:
    return SourceError(source, "reading was stopped", state="unreachable")


def no_starttls(source: str, settings: ImapSettings) -> SourceError:
    reason = f"{_at(settings)} does not offer STARTTLS"
    return SourceError(source, reason, permanent=True, advice='try tls = "implicit" and port 993')


def exposed(source: str, settings: ImapSettings) -> SourceError:
    return SourceError(
        source,
        f"{_at(settings)} would get the password unencrypted",
        permanent=True,
        advice='set tls = "implicit" or "starttls"; "none" is for loopback addresses',
    )


def broken(source: str, settings: ImapSettings, error: BaseException) -> SourceError:
    """Whatever a library raised while it talked to the server. Its text may hold parts of mails: it is not quoted."""
    if isinstance(error, TimeoutError):
        return late(source, settings)
    if isinstance(error, imaplib.IMAP4.abort) and "socket error" in str(error):
        error = ConnectionResetError()
    found = hindrance(error, settings.host, settings.port, no_tls=NO_TLS)
    if found and isinstance(error, ssl.SSLCertVerificationError):
        return SourceError(source, found.reason, advice=found.advice)
    if found:
        return LostError(source, found.reason, state=found.state, advice=found.advice)
    why = f"{_at(settings)} answers what is not IMAP ({type(error).__name__})"
    return LostError(source, why, advice="check host and port, and what stands between here and there")


def response_code(text: bytes) -> str:
    """The response code at the beginning of a NO, BAD or BYE, "" where there is none."""
    code = _CODE.match(text)
    return code[1].decode("ascii") if code else ""


def quoted(text: bytes) -> str:
    """A server's words, on one line, printable and short."""
    words = _TIMING.sub(b"", _CODE.sub(b"", text, count=1)) or text
    shown = "".join(c if c.isprintable() else " " for c in words.decode("utf-8", "replace"))
    return " ".join(shown.split())[:_LONGEST] or "without a word"


def _is_throttling(text: bytes) -> bool:
    return response_code(text) in _THROTTLE_CODES or bool(_THROTTLE_WORDS.search(text))


def _at(settings: ImapSettings) -> str:
    return f"{settings.host}:{settings.port}"
