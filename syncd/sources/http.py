"""HTTP as a daemon needs it: one deadline per exchange, bounded answers, one origin, verified TLS.

httpx2 alone has time-outs per read, follows redirects anywhere, and unpacks whatever it is sent.
"""

import re
import socket
import ssl
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

import httpx2

from syncd.errors import SourceError
from syncd.model.hosts import is_loopback
from syncd.sources.base import CONNECTING, FETCHING, Tell, untold
from syncd.sources.deadline import deadline
from syncd.sources.unreachable import hindrance

MAX_ANSWER = 100 * 1024 * 1024
"""Octets of an answer's body once unpacked."""
MAX_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 307, 308})
CHUNK = 64 * 1024
AGENT = "syncd"


@dataclass(frozen=True, slots=True)
class Access:
    """Where a source is and how it is entered.

    Who knows a private feed's `url` can read it, so that it counts as a secret. `timeout` is in seconds, for one
    exchange from its first octet to its last; `ca_file` names the authorities to trust instead of the system's.
    """

    url: str = field(repr=False)
    username: str = ""
    password: str = field(default="", repr=False)
    ca_file: Path | None = None
    timeout: float = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the URL that answered in the end, the status, the header fields (lower case), the body."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


class TooLargeError(SourceError):
    """An answer is larger than is read; asking for less at once may help."""


class Session:
    """The connections to one origin. Used by one thread; `close` may be called from another one at any moment."""

    def __init__(self, source: str, access: Access, tell: Tell = untold) -> None:
        self._source = source
        self._access = access
        self._tell = tell
        self._stage = FETCHING
        self._origin = origin(access.url)
        self._auth: httpx2.Auth | None = None
        if access.username:
            self._auth = httpx2.BasicAuth(access.username, access.password)
        self._client = self._make_client()
        self._sockets: list[socket.socket] = []
        self._closed = False
        self._in_use = threading.Lock()

    def request(self, method: str, url: str, *, headers: Mapping[str, str] | None = None, body: bytes = b"") -> Answer:
        """One exchange, redirects within the origin included. Raises SourceError if there is no answer to be had."""
        with self._in_use:
            try:
                answer = self._follow(method, url, headers or {}, body)
                if self._wants_digest(answer):
                    self._auth = httpx2.DigestAuth(self._access.username, self._access.password)
                    answer = self._follow(method, url, headers or {}, body)
                return answer
            finally:
                if self._closed:
                    self._client.close()

    def at(self, stage: str) -> None:
        """What is asked for from here on."""
        self._stage = stage
        self._tell(stage)

    def require_open(self) -> None:
        """Raise SourceError once `close` was called."""
        if self._closed:
            raise self._error("closed while it was being read", state="unreachable")

    def close(self) -> None:
        """End whatever is under way; every request from now on fails."""
        self._closed = True
        self._cut()
        # A client that is at work must not be closed by another thread: whoever works with it closes it then.
        if self._in_use.acquire(blocking=False):
            try:
                self._client.close()
            finally:
                self._in_use.release()

    def _make_client(self) -> httpx2.Client:
        try:
            # Plain http is for loopback alone, and an answer from there cannot lead to any https address.
            context = _trust(self._access.ca_file) if self._origin[0] == "https" else False
        except OSError as error:
            reason = f"{self._access.ca_file} holds no certificates: {error.strerror or error}"
            raise SourceError(self._source, reason, permanent=True, advice="mend ca_file") from None
        # A proxy or a .netrc of whoever started the program is none of the source's settings.
        return httpx2.Client(verify=context, trust_env=False, timeout=self._access.timeout, follow_redirects=False)

    def _wants_digest(self, answer: Answer) -> bool:
        challenge = answer.headers.get("www-authenticate", "").lower()
        return answer.status == 401 and "digest" in challenge and isinstance(self._auth, httpx2.BasicAuth)

    def _follow(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        for _ in range(MAX_REDIRECTS + 1):
            self._require_allowed(url)
            answer = self._exchange(method, url, headers, body)
            if answer.status not in REDIRECTS or not answer.headers.get("location"):
                return answer
            url = self._joined(url, answer.headers["location"])
        raise self._error(f"redirects more than {MAX_REDIRECTS} times")

    def _joined(self, url: str, location: str) -> str:
        try:
            return urljoin(url, location)
        except ValueError:
            raise self._error("redirects to what is no address") from None

    def _require_allowed(self, url: str) -> None:
        self.require_open()
        there = origin(url)
        if there != self._origin:
            shown = f"{there[0]}://{there[1]}" + (f":{there[2]}" if there[2] else "")
            raise self._error(f"leads to {shown}", advice="if that is right, put that address into url")
        if there[0] != "https" and not (there[0] == "http" and is_loopback(there[1])):
            raise self._error("plain http would show the password to everybody", permanent=True, advice="use https")

    def _exchange(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        with self._guarded():
            request = self._client.build_request(
                method,
                url,
                headers={"Accept-Encoding": "gzip", "User-Agent": AGENT, **headers},
                content=body or None,
                extensions={"trace": self._trace},
            )
            response = self._client.send(request, auth=self._auth, stream=True)
            try:
                content = b"".join(self._body(response))
            finally:
                response.close()
        return Answer(url, response.status_code, _lower(response.headers), content)

    def _body(self, response: httpx2.Response) -> Iterator[bytes]:
        room = MAX_ANSWER
        for chunk in _unpacked(response):
            room -= len(chunk)
            if room < 0:
                raise TooLargeError(self._source, f"{self._origin[1]}: sends more than {MAX_ANSWER >> 20} MB at once")
            yield chunk

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Keep the deadline, and turn whatever goes wrong on the way into a SourceError."""
        try:
            with deadline(self._access.timeout, self._cut) as watched:
                yield
        except SourceError:
            raise
        except Exception as error:
            raise self._failure(error, late=watched.passed) from None
        # A connection that was cut looks like the end of an answer that has no length.
        if watched.passed or self._closed:
            raise self._failure(EOFError(), late=watched.passed)

    def _failure(self, error: Exception, *, late: bool) -> SourceError:
        if self._closed:
            return self._error("closed while it was being read", state="unreachable")
        if late or isinstance(error, httpx2.TimeoutException):
            return self._error(f"no answer within {self._access.timeout:g} s", state="unreachable")
        _, host, port = self._origin
        if found := hindrance(_root(error), host, port, no_tls="see whether it speaks https there, and mend url"):
            return SourceError(self._source, found.reason, state=found.state, advice=found.advice)
        return self._error(f"no proper answer: {error or type(error).__name__}", state="unreachable")

    def _error(self, reason: str, *, state: str = "failing", permanent: bool = False, advice: str = "") -> SourceError:
        # The path of a private feed's URL is its password, so only the host is told.
        return SourceError(
            self._source, f"{self._origin[1]}: {reason}", state=state, permanent=permanent, advice=advice
        )

    def _trace(self, event: str, info: Mapping[str, object]) -> None:
        """Remember each socket, for `_cut`: httpx2 tells of it in no other way before an answer begins."""
        if event in ("connection.connect_tcp.started", "connection.start_tls.started"):
            self._tell(CONNECTING)
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._tell(self._stage)
            stream = info["return_value"]
            connected = getattr(stream, "get_extra_info", lambda _: None)("socket")
            if isinstance(connected, socket.socket):
                self._sockets = [known for known in self._sockets if known.fileno() != -1] + [connected]
            if self._closed:
                self._cut()

    def _cut(self) -> None:
        for connected in self._sockets:
            try:
                connected.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class HttpSource:
    """What all sources over HTTP have: a session, opened when it is needed, that any thread may close.

    `tell` hears what the source is at.
    """

    def __init__(self, name: str, access: Access) -> None:
        self._name = name
        self._access = access
        self._session: Session | None = None
        self._lock = threading.Lock()
        self.tell: Tell = untold

    @property
    def name(self) -> str:
        return self._name

    def session(self) -> Session:
        """The session in use. One that `close` has ended stays ended: who still holds it gets a SourceError."""
        with self._lock:
            if self._session is None:
                self._session = Session(self._name, self._access, lambda stage: self.tell(stage))
            return self._session

    def close(self) -> None:
        with self._lock:
            session, self._session = self._session, None
        if session:
            session.close()


@cache
def _trust(ca_file: Path | None) -> ssl.SSLContext:
    """Shared by all sources: a context of its own costs each connection about 1 MB and 40 ms."""
    return ssl.create_default_context(cafile=ca_file)


def _root(error: BaseException) -> BaseException:
    """What the system said: httpx2 and what it stands on wrap it, each in an error of its own."""
    while not isinstance(error, OSError) and (within := error.__cause__ or error.__context__):
        error = within
    return error


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL (RFC 6454); ("", "", None) for what is none."""
    try:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname or "", parts.port or _usual_port(parts)
    except ValueError:
        return "", "", None


def refusal(source: str, answer: Answer) -> SourceError:
    """What an answer that is no success means for the source."""
    host, asked = origin(answer.url)[1], "retry-after" in answer.headers
    if answer.status == 401:
        advice = "see that username and password are right; some servers want an app password"
        return SourceError(source, f"{host}: sign-in refused", state="needs_login", permanent=True, advice=advice)
    if answer.status == 429 or (answer.status == 503 and asked) or _is_too_often(answer):
        wait = _asked_to_wait(answer.headers)
        later = f"; it asks to wait {wait.total_seconds():.0f} s" if wait else ""
        return SourceError(source, f"{host}: asked too often{later}", state="throttled", wait=wait)
    if answer.status in (403, 404, 410):
        advice = "see that url is right and that the account may read it"
        return SourceError(source, f"{host}: answers {answer.status}", advice=advice)
    return SourceError(source, f"{host}: answers {answer.status}", advice="see what its log says")


def _is_too_often(answer: Answer) -> bool:
    """Whether a 403 forbids nothing but asking as often; Google says "userRateLimitExceeded", too."""
    return answer.status == 403 and b"ratelimitexceeded" in answer.body[:_REASON].lower()


def _asked_to_wait(headers: Mapping[str, str]) -> timedelta:
    """What Retry-After says, in seconds or as a date (RFC 9110 §10.2.3); zero for what says nothing."""
    later = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(later):
        return timedelta(seconds=int(later))
    try:
        # By the server's own clock: ours may be another.
        wait = parsedate_to_datetime(later) - parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError, OverflowError):
        return timedelta()
    return max(wait, timedelta())


_SECONDS = re.compile("[0-9]{1,9}")
_REASON = 4096
"""Bytes of a refusal in which its reason stands."""


def _usual_port(parts: SplitResult) -> int | None:
    return {"https": 443, "http": 80}.get(parts.scheme)


def _lower(headers: httpx2.Headers) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _unpacked(response: httpx2.Response) -> Iterator[bytes]:
    """The body in pieces of bounded size. Raises ValueError for a packing that was not asked for, or a broken one."""
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing in ("", "identity"):
        yield from response.iter_raw()
    elif packing in ("gzip", "x-gzip"):
        yield from _gunzipped(response.iter_raw())
    else:
        raise ValueError(f"packed as {packing}")


def _gunzipped(chunks: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(wbits=31)
    begun = False
    for chunk in chunks:
        data = chunk
        while data and not unpacker.eof:
            begun = True
            yield unpacker.decompress(data, CHUNK)
            data = unpacker.unconsumed_tail
    # An answer without a body (304) may still say that it is packed.
    if begun and not unpacker.eof:
        raise ValueError("the packed answer ends early")
