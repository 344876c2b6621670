"""What runs against each other: syncd as it ships, and mbsync with and without its fsync."""

import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.measuring import Run, run


@dataclass(frozen=True, slots=True)
class Way:
    """How a contestant reaches the mailbox; the server's authority is named where it speaks TLS."""

    port: int
    user: str
    password: str
    authority: Path | None = None


@dataclass(frozen=True, slots=True)
class Syncd:
    """The whole program on a database of its own in `folder`, all stages."""

    folder: Path
    config: Path

    @classmethod
    def fresh(cls, folder: Path, way: Way, people: Path) -> "Syncd":
        folder.mkdir(parents=True)
        config = folder / "syncd.toml"
        config.write_text(_config(folder, way), encoding="utf-8")
        (folder / "password").write_text(way.password)
        (folder / "password").chmod(0o600)
        syncd = cls(folder, config)
        run([*syncd.command, "people", "import", people])
        return syncd

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "syncd", "-c", str(self.config)]

    def sync(self) -> Run:
        return run([*self.command, "sync"])


@dataclass(frozen=True, slots=True)
class Mbsync:
    """Copies the mailbox into a Maildir in `folder`."""

    folder: Path
    fsync: bool

    @classmethod
    def fresh(cls, folder: Path, way: Way, fsync: bool) -> "Mbsync":
        (folder / "near").mkdir(parents=True)
        (folder / "mbsyncrc").write_text(_rc(folder, way, fsync))
        return cls(folder, fsync)

    def sync(self) -> Run:
        return run(["mbsync", "-q", "-c", self.folder / "mbsyncrc", "bench"], {"HOME": str(self.folder)})


def missing() -> list[str]:
    """The peers that are not on this machine."""
    return [] if shutil.which("mbsync") else ["mbsync (apt-get install isync)"]


def _config(folder: Path, way: Way) -> str:
    source = {"name": "alice-mail", "type": "imap", "owner": "alice@northbridge.example", "host": "localhost",
              "username": way.user, "tls": "implicit" if way.authority else "none", "since": "3650d"}  # fmt: skip
    if way.authority:
        source["ca_file"] = str(way.authority)
    lines = ["[agency]", 'name = "Northbridge Talent"', 'domains = ["northbridge.example"]', "[store]",
             f"url = {json.dumps(f'sqlite:///{folder}/syncd.db')}", "[[recruiters]]", 'name = "Alice Moreau"',
             'email = "alice@northbridge.example"', "[[sources]]", f"port = {way.port}",
             f"password = {{ file = {json.dumps(str(folder / 'password'))} }}"]  # fmt: skip
    return "\n".join([*lines, *(f"{key} = {json.dumps(value)}" for key, value in source.items()), ""])


def _rc(folder: Path, way: Way, fsync: bool) -> str:
    tls = (
        ["SSLType IMAPS", f"CertificateFile {way.authority}"] if way.authority else ["SSLType None", "AuthMechs LOGIN"]
    )
    lines = [f"FSync {'yes' if fsync else 'no'}", "", "IMAPAccount bench", "Host localhost", f"Port {way.port}",
             f"User {way.user}", f"Pass {way.password}", *tls, "", "IMAPStore far", "Account bench", "",
             "MaildirStore near", f"Path {folder}/near/", f"Inbox {folder}/near/INBOX", "", "Channel bench",
             "Far :far:INBOX", "Near :near:INBOX", "Create Near", "Sync Pull", f"SyncState {folder}/"]  # fmt: skip
    return "\n".join([*lines, ""])
