"""A private Dovecot 2.3 on loopback: any user, one password, Maildir, TLS, LMTP. It runs without privileges."""

import grp
import imaplib
import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from tests.servers.certificates import Authority
from tests.servers.missing import missing

PASSWORD = "correct-horse"
"""Every user's."""

CONFIG = """
base_dir = {run}
state_dir = {run}
log_path = {base}/dovecot.log
protocols = imap lmtp
# How soon a folder that nobody has open is looked at for those who want to be told of it.
mailbox_idle_check_interval = 1s
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
auth_failure_delay = 0
auth_mechanisms = plain login
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
mail_max_userip_connections = 200
mail_fsync = never
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
lmtp_save_to_detail_mailbox = no
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail/%n allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Junk {{
    special_use = \\Junk
  }}
  mailbox Trash {{
    special_use = \\Trash
  }}
  mailbox Drafts {{
    special_use = \\Drafts
  }}
  mailbox Sent {{
    special_use = \\Sent
  }}
}}
service imap-login {{
  chroot =
  service_count = 0
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service imap {{
  service_count = 100
  process_limit = 200
}}
service lmtp {{
  chroot =
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
service anvil {{
  chroot =
  # One test's wrong password shall not slow the next test's right one down.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


@dataclass(frozen=True, slots=True)
class Dovecot:
    """Where the server is and how mail gets into it. User names are all welcome, and new mailboxes empty."""

    base: Path
    port: int
    tls_port: int
    lmtp_port: int
    authority: Authority
    password: str = PASSWORD

    @property
    def ca_file(self) -> Path:
        return self.authority.file

    @contextmanager
    def signed_in(self, user: str) -> Iterator[imaplib.IMAP4]:
        """A connection of the user's own mail program, which may change things."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=30) as program:
            program.login(user, self.password)
            yield program

    def create(self, user: str, *folders: str) -> None:
        """Make folders; names are as they travel (modified UTF-7)."""
        with self.signed_in(user) as program:
            for folder in folders:
                answered(program.create(f'"{folder}"'))

    def append(self, user: str, message: bytes, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Put a mail into a folder as a mail program does, delivered at `at`."""
        with self.signed_in(user) as program:
            when = imaplib.Time2Internaldate(at) if at else None
            answered(program.append(f'"{folder}"', "", when, message))

    def deliver(self, users: list[str], message: bytes) -> None:
        """Hand a mail in by LMTP, as a mail server does for everybody it is for."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port) as server:
            for user in users:
                server.sendmail("sender@client.example", [f"{user}@agency.example"], message)

    def expunge(self, user: str, uids: str, folder: str = "INBOX") -> None:
        """Remove mails for good."""
        with self.signed_in(user) as program:
            answered(program.select(f'"{folder}"'))
            answered(program.uid("STORE", uids, "+FLAGS.SILENT", r"(\Deleted)"))
            answered(program.expunge())


def answered(reply: tuple[str, Sequence[object]]) -> None:
    kind, data = reply
    assert kind == "OK", data


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        missing("Dovecot", "apt-get install dovecot-imapd dovecot-lmtpd")
    # Not pytest's folder: only root may look into that, and Dovecot does not run as root.
    with tempfile.TemporaryDirectory(prefix="dovecot-") as folder, running(program, Path(folder)) as server:
        yield server


@contextmanager
def running(program: str, base: Path) -> Iterator[Dovecot]:
    account = _account()
    ports = _free_ports(3)
    port, tls_port, lmtp_port = ports
    server = Dovecot(base, port, tls_port, lmtp_port, Authority(base / "certificates"))
    config = base / "dovecot.conf"
    config.write_text(_config(server, account))
    give(base)
    identity = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    process = subprocess.Popen([program, "-F", "-c", str(config)], **identity)  # type: ignore[call-overload]
    try:
        _wait_for(process, ports, base / "dovecot.log")
        yield server
    finally:
        process.terminate()
        process.wait(timeout=30)


def _config(server: Dovecot, account: pwd.struct_passwd) -> str:
    certificate = server.authority.issue("DNS:localhost,IP:127.0.0.1")
    return CONFIG.format(
        run=server.base / "run",
        base=server.base,
        user=account.pw_name,
        group=_group(account.pw_gid),
        uid=account.pw_uid,
        gid=account.pw_gid,
        certificate=certificate.file,
        key=certificate.key,
        password=server.password,
        port=server.port,
        tls_port=server.tls_port,
        lmtp_port=server.lmtp_port,
    )


def _group(gid: int) -> str:
    return grp.getgrgid(gid).gr_name


def _account() -> pwd.struct_passwd:
    """The user that Dovecot runs as."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())


def give(base: Path) -> None:
    """Make it and all below it Dovecot's."""
    account = _account()
    for path in (base, *base.rglob("*")):
        os.chown(path, account.pw_uid, account.pw_gid)


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [sock.getsockname()[1] for sock in sockets]
    for sock in sockets:
        sock.close()
    return ports


def _wait_for(process: subprocess.Popen[bytes], ports: list[int], log: Path) -> None:
    deadline = time.monotonic() + 30
    for port in ports:
        while not _answers(port):
            if process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"Dovecot does not start: {log.read_text() if log.exists() else 'no log'}")
            time.sleep(0.02)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
