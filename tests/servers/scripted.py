"""A web server on loopback that does what a test says: for what no real server would do on demand."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx2

PASSED_ON = ("authorization", "content-type", "depth", "accept")
PASSED_BACK = ("content-type", "etag", "location", "www-authenticate")


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer. `stream` gives the body in pieces and without a length, as long as the client stays."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    stream: Callable[[], Iterator[bytes]] | None = None


Script = Callable[[Request], Reply | None]
"""None closes the connection without an answer."""


@dataclass(slots=True)
class Scripted:
    """A running server: its address, what it was asked, and the script that it follows."""

    url: str
    script: Script
    asked: list[Request] = field(default_factory=list)


def forward(client: httpx2.Client, url: str, request: Request) -> Reply:
    """Pass a request on to the server at `url`, and its answer back."""
    headers = {name: value for name, value in request.headers.items() if name in PASSED_ON}
    answer = client.request(request.method, url + request.path, content=request.body, headers=headers)
    kept = {name: value for name, value in answer.headers.items() if name in PASSED_BACK}
    return Reply(answer.status_code, answer.content, kept)


@contextmanager
def serve(script: Script) -> Iterator[Scripted]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    server.block_on_close = False
    scripted = Scripted(f"http://127.0.0.1:{server.server_port}", script)
    server.scripted = scripted  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield scripted
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def parse_request(self) -> bool:
        """Whatever the method is called, one function answers it."""
        parsed = super().parse_request()
        if parsed:
            setattr(self, f"do_{self.command}", self.answer)
        return parsed

    def answer(self) -> None:
        scripted: Scripted = self.server.scripted  # type: ignore[attr-defined]
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, body)
        scripted.asked.append(request)
        reply = scripted.script(request)
        if reply is None:
            self.close_connection = True
            return
        self.reply(reply)

    def reply(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.stream is None:
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)
            return
        self.close_connection = True
        self.end_headers()
        for piece in reply.stream():
            self.wfile.write(piece)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        pass
