"""Certificates are verified: by authority, by host name, by date."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from syncd.errors import SourceError
from syncd.sources.base import Scope
from syncd.sources.imap import ImapSettings, ImapSource
from tests.opened import opened
from tests.servers.certificates import Authority, Certificate
from tests.servers.dovecot import Dovecot
from tests.unit.sources.cutting import TEXT_PARTS


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tls") / "authority")


def source(settings: ImapSettings) -> ImapSource:
    return opened(ImapSource("alice-mail", settings, TEXT_PARTS, Scope()))


def failure(settings: ImapSettings) -> SourceError:
    with pytest.raises(SourceError) as caught:
        source(settings).check()
    assert settings.password not in str(caught.value)
    return caught.value


def test_a_mailbox_is_read_over_tls(dovecot: Dovecot) -> None:
    for tls, port in (("implicit", dovecot.tls_port), ("starttls", dovecot.port)):
        for host in ("localhost", "127.0.0.1"):
            settings = ImapSettings(host, port, tls, "tls-reader", dovecot.password, dovecot.ca_file)  # type: ignore[arg-type]
            assert [folder.name for folder in source(settings).check()] == ["INBOX"]


def test_an_authority_that_is_not_ours_is_not_trusted(dovecot: Dovecot, authority: Authority) -> None:
    for ca_file in (authority.file, None):
        for tls, port in (("implicit", dovecot.tls_port), ("starttls", dovecot.port)):
            settings = ImapSettings("localhost", port, tls, "alice", dovecot.password, ca_file)  # type: ignore[arg-type]
            error = failure(settings)
            assert (error.state, error.permanent) == ("failing", False)
            assert "authority that is not trusted" in error.reason
            assert "ca_file" in error.advice


@contextmanager
def tls_server(certificate: Certificate) -> Iterator[int]:
    """Something that shakes hands with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.file, certificate.key)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError), listener.accept()[0] as plain, context.wrap_socket(plain, server_side=True) as client:
            client.recv(1)

    server = threading.Thread(target=serve)
    server.start()
    with listener:
        yield listener.getsockname()[1]
    server.join()


def certificate_failure(authority: Authority, names: str, days: int = 1) -> SourceError:
    with tls_server(authority.issue(names, days)) as port:
        return failure(ImapSettings("localhost", port, "implicit", "alice", "secret words", authority.file))


def test_a_certificate_for_another_host_is_refused(authority: Authority) -> None:
    error = certificate_failure(authority, "DNS:imap.elsewhere.example")
    assert "is for another host name" in error.reason


def test_a_certificate_that_has_expired_is_refused(authority: Authority) -> None:
    error = certificate_failure(authority, "DNS:localhost", days=-1)
    assert "has expired" in error.reason
    assert "renew" in error.advice


def test_a_certificate_that_signs_itself_is_refused(authority: Authority) -> None:
    own = Certificate(authority.file, authority.file.with_suffix(".key"))
    with tls_server(own) as port:
        error = failure(ImapSettings("localhost", port, "implicit", "alice", "secret words"))
    assert "self-signed" in error.reason


def test_tls_to_a_port_without_tls_says_what_to_check(dovecot: Dovecot) -> None:
    error = failure(ImapSettings("localhost", dovecot.port, "implicit", "alice", dovecot.password, dovecot.ca_file))
    assert "no TLS" in error.reason
    assert "port" in error.advice


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_is_none_is_told_apart(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    error = failure(ImapSettings("localhost", 1, "implicit", "alice", "secret words", file))
    assert error.permanent
    assert str(file) in error.reason
