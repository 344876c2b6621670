"""Signing in to an IMAP server, and what its refusal means."""

import imaplib
import ssl

from imapclient.exceptions import LoginError  # type: ignore[import-untyped]

from syncd.errors import SourceError
from syncd.sources.imap import trouble
from syncd.sources.imap.connection import Client, tls_context
from syncd.sources.imap.settings import ImapSettings


def trust(source: str, settings: ImapSettings) -> ssl.SSLContext:
    """The authorities to believe. Raises SourceError where the file that names them is of no use."""
    try:
        return tls_context(settings.ca_file)
    except OSError as error:
        why = error.strerror or "no certificate in it"
        raise SourceError(
            source,
            f"{settings.ca_file} cannot be used: {why}",
            permanent=True,
            advice="ca_file must hold certificates in PEM form",
        ) from None


def encrypt(source: str, settings: ImapSettings, client: Client, trusted: ssl.SSLContext | None) -> None:
    """STARTTLS, or SourceError where the server has none."""
    if not client.has_capability("STARTTLS"):
        raise trouble.no_starttls(source, settings)
    client.starttls(trusted)


def sign_in(source: str, settings: ImapSettings, client: Client) -> None:
    """Sign in. SourceError for a refusal; whatever imaplib raises where the connection is at fault."""
    try:
        _authenticate(source, settings, client)
    except LoginError as error:
        cause = error.__context__
        if isinstance(cause, imaplib.IMAP4.abort) or not isinstance(cause, imaplib.IMAP4.error):
            raise cause or error from None
        raise trouble.sign_in_refused(source, words(cause)) from None


def _authenticate(source: str, settings: ImapSettings, client: Client) -> None:
    """AUTHENTICATE PLAIN takes every character there is; LOGIN is for servers without it."""
    user, password, offered = settings.username, settings.password, client.capabilities()
    if b"AUTH=PLAIN" in offered:
        client.plain_login(user, password)
        return
    if b"LOGINDISABLED" in offered:
        advice = "use tls" if settings.tls == "none" else "the provider may want a sign-in by OAuth"
        raise trouble.needs_login(source, "the server takes no passwords here", advice)
    if not (user + password).isascii() or not (user + password).isprintable():
        reason = "the server only takes user names and passwords of ASCII characters"
        raise trouble.needs_login(source, reason, "set another password")
    client.login(_quoted(user), password)


def words(error: BaseException) -> bytes:
    """What the server said, out of an exception of imaplib's."""
    text = error.args[0] if error.args else b""
    return text if isinstance(text, bytes) else str(text).encode("utf-8", "replace")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
