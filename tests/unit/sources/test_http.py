"""A web server that is slow, greedy, misplaced or hostile cannot hold a source up, fill it, or lead it astray."""

import gzip
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from syncd.errors import SourceError
from syncd.sources import http
from syncd.sources.http import Access, Answer, HttpSource, Session, refusal
from tests.servers.scripted import Reply, Request, Script, serve


def ask(script: Script, path: str = "/", timeout: float = 20.0, **access: str) -> Answer:
    with serve(script) as server:
        session = Session("cal", Access(server.url, timeout=timeout, **access))  # type: ignore[arg-type]
        try:
            return session.request("GET", server.url + path)
        finally:
            session.close()


def drip() -> Iterator[bytes]:
    while True:
        yield b"x"
        Event().wait(0.02)


def test_an_answer_is_its_status_its_headers_and_its_body() -> None:
    answer = ask(lambda _: Reply(207, b"<a/>", {"ETag": '"1"'}))
    assert (answer.status, answer.body, answer.headers["etag"]) == (207, b"<a/>", '"1"')


def test_a_server_that_drips_its_answer_is_cut_off_at_the_deadline() -> None:
    with pytest.raises(SourceError, match="no answer within") as caught:
        ask(lambda _: Reply(stream=drip), timeout=0.3)
    assert caught.value.state == "unreachable"


def test_a_server_that_drips_its_headers_is_cut_off_at_the_deadline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        stopped = Event()

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
                while not stopped.wait(0.02):
                    try:
                        connection.sendall(b"x")
                    except OSError:
                        return

        thread = Thread(target=answer)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        session = Session("cal", Access(url, timeout=0.3))
        with pytest.raises(SourceError, match="no answer within"):
            session.request("GET", url)
        session.close()
        stopped.set()
        thread.join()


def test_closing_ends_an_answer_that_never_comes() -> None:
    asked = Event()

    def hang(_: Request) -> Reply:
        asked.set()
        return Reply(stream=drip)

    with serve(hang) as server:
        session = Session("cal", Access(server.url, timeout=60))

        def close() -> None:
            asked.wait()
            session.close()

        closer = Thread(target=close)
        closer.start()
        with pytest.raises(SourceError, match="closed"):
            session.request("GET", server.url)
        closer.join()


def test_a_closed_session_stays_closed_and_the_next_one_works() -> None:
    with serve(lambda _: Reply(200)) as server:
        source = HttpSource("cal", Access(server.url))
        old = source.session()
        source.close()
        source.close()
        with pytest.raises(SourceError, match="closed"):
            old.request("GET", server.url)
        assert source.session().request("GET", server.url).status == 200
        source.close()


def test_packed_answers_are_unpacked() -> None:
    packed = gzip.compress(b"BEGIN:VCALENDAR" * 1000)
    assert ask(lambda _: Reply(200, packed, {"Content-Encoding": "gzip"})).body == b"BEGIN:VCALENDAR" * 1000


def test_a_small_answer_that_unpacks_to_a_huge_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MAX_ANSWER", 1 << 20)
    bomb = gzip.compress(bytes(64 << 20))
    with pytest.raises(SourceError, match="more than 1 MB"):
        ask(lambda _: Reply(200, bomb, {"Content-Encoding": "gzip"}))


def test_a_huge_answer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MAX_ANSWER", 1000)
    with pytest.raises(SourceError, match="more than"):
        ask(lambda _: Reply(200, bytes(1001)))
    assert len(ask(lambda _: Reply(200, bytes(1000))).body) == 1000


@pytest.mark.parametrize("body", [gzip.compress(b"x" * 5000, mtime=0)[:-20], b"no gzip at all"], ids=["cut", "broken"])
def test_a_packed_answer_that_is_cut_or_broken_is_an_error(body: bytes) -> None:
    with pytest.raises(SourceError, match="no proper answer"):
        ask(lambda _: Reply(200, body, {"Content-Encoding": "gzip"}))


def test_an_unchanged_answer_may_say_that_it_is_packed() -> None:
    assert ask(lambda _: Reply(304, b"", {"Content-Encoding": "gzip"})).status == 304


def test_a_packing_that_was_not_asked_for_is_an_error() -> None:
    with pytest.raises(SourceError, match="packed as br"):
        ask(lambda _: Reply(200, b"???", {"Content-Encoding": "br"}))


def test_a_connection_that_ends_before_the_answer_is_an_error() -> None:
    with pytest.raises(SourceError) as caught:
        ask(lambda _: None)
    assert caught.value.state == "unreachable"


def test_an_answer_that_is_shorter_than_announced_is_an_error() -> None:
    with pytest.raises(SourceError):
        ask(lambda _: Reply(200, headers={"Content-Length": "100"}, stream=lambda: iter((b"short",))))


def test_a_host_that_is_down_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    session = Session("cal", Access(url))
    with pytest.raises(SourceError, match=r"127\.0\.0\.1:\d+ refuses connections") as caught:
        session.request("GET", url)
    session.close()
    assert caught.value.state == "unreachable"
    assert caught.value.advice == "check host, port and network"


def test_a_host_that_nobody_knows_is_said_to_be_unknown() -> None:
    session = Session("cal", Access("https://calendar.invalid/"))
    with pytest.raises(SourceError, match=r"the host calendar\.invalid is not known") as caught:
        session.request("GET", "https://calendar.invalid/")
    session.close()
    assert "DNS" in caught.value.advice


def test_a_server_without_tls_is_told_from_one_that_is_down() -> None:
    with serve(lambda _: Reply(200)) as server:
        url = server.url.replace("http://", "https://")
        session = Session("cal", Access(url))
        with pytest.raises(SourceError, match="no TLS with 127") as caught:
            session.request("GET", url)
        session.close()
    assert "https" in caught.value.advice


def test_redirects_within_the_server_are_followed() -> None:
    def script(request: Request) -> Reply:
        return Reply(200, b"here") if request.path == "/b" else Reply(301, headers={"Location": "/b"})

    assert ask(script, "/a").body == b"here"


@pytest.mark.parametrize("location", ["http://[", "//", "ftp://127.0.0.1/", "http://calendar.example/"])
def test_redirects_to_elsewhere_are_refused(location: str) -> None:
    with pytest.raises(SourceError):
        ask(lambda _: Reply(302, headers={"Location": location}))


def test_a_redirect_to_another_server_of_this_machine_is_refused_too() -> None:
    with serve(lambda _: Reply(200)) as other:
        with pytest.raises(SourceError, match="leads to") as caught:
            ask(lambda _: Reply(302, headers={"Location": other.url}), username="alice", password="secret")
        assert other.asked == []
        assert "url" in caught.value.advice


def test_a_redirect_that_goes_round_in_circles_ends() -> None:
    with pytest.raises(SourceError, match="redirects more than"):
        ask(lambda request: Reply(302, headers={"Location": request.path}))


def test_a_password_is_never_sent_in_the_clear_to_another_machine() -> None:
    session = Session("cal", Access("http://calendar.example/", "alice", "secret"))
    with pytest.raises(SourceError, match="plain http") as caught:
        session.request("GET", "http://calendar.example/")
    session.close()
    assert caught.value.permanent


def test_a_server_that_wants_digest_gets_digest() -> None:
    def script(request: Request) -> Reply:
        if request.headers.get("authorization", "").startswith("Digest"):
            return Reply(200, b"in")
        return Reply(401, headers={"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'})

    assert ask(script, username="alice", password="secret").body == b"in"


def test_secrets_are_in_no_text_about_them() -> None:
    access = Access("https://calendar.example/private-0123/x.ics", "alice", "secret")
    assert "secret" not in repr(access)
    assert "private-0123" not in repr(access)
    with pytest.raises(SourceError) as caught:
        ask(lambda _: None, "/private-0123/x.ics")
    assert "private-0123" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "headers", "body", "state"),
    [
        (401, {}, b"", "needs_login"),
        (403, {}, b"", "failing"),
        (403, {}, b"<error><reason>rateLimitExceeded</reason></error>", "throttled"),
        (403, {}, b'{"errors": [{"reason": "userRateLimitExceeded"}]}', "throttled"),
        (403, {}, b"<error><reason>forbidden</reason></error>", "failing"),
        (404, {}, b"", "failing"),
        (429, {}, b"", "throttled"),
        (503, {"retry-after": "30"}, b"", "throttled"),
        (503, {}, b"", "failing"),
        (500, {}, b"rateLimitExceeded", "failing"),
    ],
)
def test_a_refusal_says_what_has_to_be_done(status: int, headers: dict[str, str], body: bytes, state: str) -> None:
    error = refusal("cal", Answer("https://calendar.example/", status, headers, body))
    assert error.state == state
    assert error.permanent == (state == "needs_login")


@pytest.mark.parametrize(
    ("later", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("Mon, 02 Mar 2026 10:00:00 GMT", 1800),
        ("Mon, 02 Mar 2026 09:00:00 GMT", 0),
        ("Mon, 02 Mar 2026 10:00:00 -0000", 0),
        ("\N{SUPERSCRIPT TWO}", 0),
        ("9" * 400, 0),
        ("-5", 0),
        ("soon", 0),
        ("", 0),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_for_how_long_a_server_wants_to_be_left_in_peace_is_understood(status: int, later: str, seconds: int) -> None:
    headers = {"retry-after": later, "date": "Mon, 02 Mar 2026 09:30:00 GMT"}
    error = refusal("cal", Answer("https://calendar.example/", status, headers, b""))
    assert (error.state, error.wait.total_seconds()) == ("throttled", seconds)


def test_a_certificate_from_nobody_known_is_refused_and_one_from_ca_file_is_accepted(tmp_path: Path) -> None:
    certificate(tmp_path)
    with tls_server(tmp_path) as port:
        url = f"https://localhost:{port}/"
        stranger = Session("cal", Access(url))
        with pytest.raises(SourceError, match="self-signed") as caught:
            stranger.request("GET", url)
        assert "ca_file" in caught.value.advice
        stranger.close()
        known = Session("cal", Access(url, ca_file=tmp_path / "cert.pem"))
        assert known.request("GET", url).status == 200
        known.close()


def test_a_ca_file_that_is_none_is_said_to_be_one(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.pem", tmp_path):
        with pytest.raises(SourceError, match="holds no certificates"):
            Session("cal", Access("https://calendar.example/", ca_file=path))


def certificate(folder: Path) -> None:
    made = ("-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"), "-days", "2", "-nodes")
    name = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", *made, *name],
        check=True,
        capture_output=True,
    )


class tls_server:  # noqa: N801 - used as `with tls_server(…)`
    """Answers 200 to everybody who trusts it."""

    def __init__(self, folder: Path) -> None:
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.thread = Thread(target=self.run)

    def __enter__(self) -> int:
        self.thread.start()
        port: int = self.listener.getsockname()[1]
        return port

    def __exit__(self, *_: object) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.thread.join()
        self.listener.close()

    def run(self) -> None:
        while True:
            try:
                plain, _ = self.listener.accept()
            except OSError:
                return
            try:
                with self.context.wrap_socket(plain, server_side=True) as connection:
                    connection.recv(65536)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            except OSError:
                plain.close()
