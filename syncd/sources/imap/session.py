"""A signed-in session: every command has a deadline, and every failure is a SourceError."""

import imaplib
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from imapclient.exceptions import LoginError  # type: ignore[import-untyped]

from syncd.errors import SourceError
from syncd.sources.deadline import deadline
from syncd.sources.imap import answers, folders, trouble
from syncd.sources.imap.connection import ANSWER_LIMIT, Client, Line, Wire, tls_context
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.settings import ImapSettings

SLOWEST = 32 * 1024
"""Bytes a second: what a server must manage, on top of the time-out, when much is asked of it."""

_PARTING = 2.0
"""Seconds that signing out may take."""

T = TypeVar("T")
Reply = tuple[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Status:
    """What STATUS or EXAMINE say of a folder; None for what they do not say."""

    messages: int | None
    uidnext: int | None
    uidvalidity: int | None


class Session:
    """The IMAP commands that change nothing. Each raises SourceError; RefusedError where only the command failed."""

    def __init__(self, source: str, settings: ImapSettings, line: Line) -> None:
        self.source = source
        self._settings = settings
        self._line = line
        self._wire: Wire | None = None
        self._capabilities: frozenset[bytes] = frozenset()

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> None:
        """Connect and sign in."""
        if self._settings.exposed:
            raise trouble.exposed(self.source, self._settings)
        trust = None if self._settings.tls == "none" else self._trust()
        try:
            client = self._within("a connection", lambda: Client(self._settings, self._line))
            self._wire = client.wire
            if self._settings.tls == "starttls":
                self._within("TLS", lambda: self._encrypt(client, trust))
            self._within("the sign-in", lambda: self._sign_in(client))
        except SourceError:
            self.close()
            raise

    def close(self) -> None:
        """Sign out where there is still somebody to tell, and let go of the connection."""
        wire, self._wire = self._wire, None
        if wire is not None:
            with suppress(Exception), deadline(_PARTING, self._line.drop):
                if wire.farewell is None and not self._line.ended:
                    wire.logout()
            with suppress(Exception):
                wire.shutdown()
        self._line.release()

    def folders(self) -> tuple[Folder, ...]:
        """Every folder of the mailbox. One without any is not believed."""
        marks = {b"LIST-EXTENDED", b"SPECIAL-USE"} <= self._capabilities
        pattern = '"*" RETURN (SPECIAL-USE)' if marks else '"*"'
        data = self._command("to list the folders", lambda wire: wire.list('""', pattern))
        found = self._understood(folders.listed, data)
        if not found:
            raise SourceError(self.source, "the server lists no folder at all")
        return found

    def status(self, folder: Folder) -> Status:
        """Ask how much a folder holds, without opening it."""
        what = f"to say what the folder “{folder.name}” holds"
        data = self._command(what, lambda wire: wire.status(_quoted(folder.wire), "(MESSAGES UIDNEXT UIDVALIDITY)"))
        said = self._understood(answers.status, data)
        return Status(said.get(b"MESSAGES"), said.get(b"UIDNEXT"), said.get(b"UIDVALIDITY"))

    def examine(self, folder: Folder) -> Status:
        """Open a folder so that nothing in it can change."""
        what = f"to open the folder “{folder.name}”"
        self._command(what, lambda wire: wire.select(_quoted(folder.wire), readonly=True))
        said = self._wire.untagged_responses if self._wire else {}
        numbers = (self._last_number(said.get(name)) for name in ("EXISTS", "UIDNEXT", "UIDVALIDITY"))
        return Status(*numbers)

    def search(self, criteria: str) -> list[int]:
        """The UIDs in the open folder that meet the criteria, in ascending order."""
        data = self._command("a search", lambda wire: wire.uid("SEARCH", criteria))
        return self._understood(answers.found, data)

    def fetch(self, uids: Sequence[int], items: str, size: int) -> dict[int, answers.Fields]:
        """What the server says of these mails; `size` is about how many bytes that will be."""
        data = self._command("to hand out mails", lambda wire: wire.uid("FETCH", sequence_set(uids), items), size)
        return answers.fetched(data, frozenset(uids))

    def catch_up(self) -> None:
        """Let the server tell of mails that are gone, which it may not do in the answer to a FETCH."""
        self._command("a NOOP", lambda wire: wire.noop())

    def _trust(self) -> ssl.SSLContext:
        try:
            return tls_context(self._settings.ca_file)
        except OSError as error:
            why = error.strerror or "no certificate in it"
            raise SourceError(
                self.source,
                f"{self._settings.ca_file} cannot be used: {why}",
                permanent=True,
                advice="ca_file must hold certificates in PEM form",
            ) from None

    def _encrypt(self, client: Client, trust: ssl.SSLContext | None) -> None:
        if not client.has_capability("STARTTLS"):
            raise trouble.no_starttls(self.source, self._settings)
        client.starttls(trust)

    def _sign_in(self, client: Client) -> None:
        try:
            self._authenticate(client)
        except LoginError as error:
            cause = error.__context__
            if isinstance(cause, imaplib.IMAP4.abort) or not isinstance(cause, imaplib.IMAP4.error):
                raise cause or error from None
            raise trouble.sign_in_refused(self.source, _words(cause)) from None
        self._capabilities = frozenset(client.capabilities())

    def _authenticate(self, client: Client) -> None:
        """AUTHENTICATE PLAIN takes every character there is; LOGIN is for servers without it."""
        user, password, offered = self._settings.username, self._settings.password, client.capabilities()
        if b"AUTH=PLAIN" in offered:
            client.plain_login(user, password)
            return
        if b"LOGINDISABLED" in offered:
            advice = "use tls" if self._settings.tls == "none" else "the provider may want a sign-in by OAuth"
            raise trouble.needs_login(self.source, "the server takes no passwords here", advice)
        if not (user + password).isascii() or not (user + password).isprintable():
            reason = "the server only takes user names and passwords of ASCII characters"
            raise trouble.needs_login(self.source, reason, "set another password")
        client.login(_quoted(user.encode()).decode(), password)

    def _command(self, what: str, call: Callable[[Wire], Reply], size: int = 0) -> list[Any]:
        wire = self._wire
        if wire is None:
            raise trouble.LostError(self.source, "there is no connection", state="unreachable")
        wire.expect()
        kind, data = self._within(what, lambda: call(wire), size)
        if kind != "OK":
            raise trouble.refused(self.source, what, data[-1] if isinstance(data[-1], bytes) else b"")
        return data

    def _within(self, what: str, work: Callable[[], T], size: int = 0) -> T:
        """Do the work before the deadline. Libraries raise anything here for a hostile answer; it leaves explained."""
        watched = None
        try:
            with deadline(self._settings.timeout + size / SLOWEST, self._line.drop) as watched:
                return work()
        except SourceError:
            raise
        except Exception as error:
            raise self._explained(what, error, watched is not None and watched.passed) from None

    def _explained(self, what: str, error: Exception, late: bool) -> SourceError:
        wire, words = self._wire, _words(error)
        if self._line.ended:
            return trouble.stopped(self.source)
        if late:
            return trouble.late(self.source, self._settings)
        if wire is not None and wire.overfed:
            return trouble.too_large(self.source, self._settings, ANSWER_LIMIT)
        if wire is not None and wire.farewell is not None:
            return trouble.farewell(self.source, wire.farewell)
        if words.startswith(b"* BYE"):
            return trouble.farewell(self.source, words[5:])
        if b"command error: BAD" in words:
            return trouble.refused(self.source, what, words.partition(b"BAD ")[2].strip(b"[]b'\""))
        return trouble.broken(self.source, self._settings, error)

    def _understood(self, read: Callable[[Sequence[object]], T], data: Sequence[object]) -> T:
        try:
            return read(data)
        except answers.MalformedError as error:
            raise SourceError(self.source, f"the server's answer makes no sense ({error})") from None

    def _last_number(self, said: Sequence[Any] | None) -> int | None:
        return self._understood(_last, said) if said else None


def _last(said: Sequence[Any]) -> int:
    return answers.number(said[-1])


def sequence_set(uids: Sequence[int]) -> str:
    """UIDs as IMAP writes them, neighbours as ranges: `1:3,7`."""
    ranges: list[tuple[int, int]] = []
    for uid in sorted(uids):
        if ranges and ranges[-1][1] == uid - 1:
            ranges[-1] = (ranges[-1][0], uid)
        else:
            ranges.append((uid, uid))
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in ranges)


def _quoted(text: bytes) -> Any:
    """A quoted string. Bytes, since servers have names beyond ASCII; imaplib sends them, its types do not say so."""
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _words(error: BaseException) -> bytes:
    """What the server said, out of an exception of imaplib's."""
    text = error.args[0] if error.args else b""
    return text if isinstance(text, bytes) else str(text).encode("utf-8", "replace")
