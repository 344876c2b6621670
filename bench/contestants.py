"""What runs against each other: syncd as it ships, mbsync with and without its fsync, and two that take minutes."""

import json
import shutil
import socket
import sys
from collections.abc import Sequence
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
        syncd = cls(folder, config(folder, [way]))
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


@dataclass(frozen=True, slots=True)
class Offlineimap:
    """Copies the mailbox into a Maildir in `folder`, once, everything it holds."""

    folder: Path

    @classmethod
    def fresh(cls, folder: Path, way: Way) -> "Offlineimap":
        folder.mkdir(parents=True)
        (folder / "offlineimaprc").write_text(_offlineimaprc(folder, way))
        return cls(folder)

    def sync(self) -> Run:
        return run(
            ["offlineimap", "-o", "-u", "quiet", "-c", self.folder / "offlineimaprc"], {"HOME": str(self.folder)}
        )


@dataclass(frozen=True, slots=True)
class Obvious:
    """What one would write first (`bench.obvious`), on a database in `folder`."""

    folder: Path
    way: Way
    people: Path

    @classmethod
    def fresh(cls, folder: Path, way: Way, people: Path) -> "Obvious":
        folder.mkdir(parents=True)
        return cls(folder, way, people)

    def sync(self) -> Run:
        way = self.way
        words: list[str | Path] = [str(way.port), way.user, way.password, self.people, self.folder / "obvious.db"]
        return run([sys.executable, "-m", "bench.obvious", *words])


def missing(program: str = "mbsync", package: str = "isync") -> list[str]:
    """What to install of the peers that are not on this machine."""
    return [] if shutil.which(program) else [f"{program} (apt-get install {package})"]


def config(folder: Path, ways: Sequence[Way], every: str = "60s") -> Path:
    """A configuration in `folder` with these mailboxes, asked this often, its database beside it, its page anywhere."""
    (folder / "password").write_text(ways[0].password)
    (folder / "password").chmod(0o600)
    tables: list[dict[str, dict[str, object]]] = [
        {"[agency]": {"name": "Northbridge Talent", "domains": ["northbridge.example"]}},
        {"[store]": {"url": f"sqlite:///{folder}/syncd.db"}},
        {"[sync]": {"every": every, "per_host": min(len(ways) + 8, 1000)}},
        {"[web]": {"listen": f"127.0.0.1:{free_port()}"}},
        {"[[recruiters]]": {"name": "Alice Moreau", "email": "alice@northbridge.example"}},
        *({"[[sources]]": _source(folder, way)} for way in ways),
    ]
    lines = [line for table in tables for name, keys in table.items() for line in (name, *map(_line, keys.items()))]
    (folder / "syncd.toml").write_text("\n".join([*lines, ""]), encoding="utf-8")
    return folder / "syncd.toml"


def _source(folder: Path, way: Way) -> dict[str, object]:
    source: dict[str, object] = {"name": f"{way.user}-mail", "type": "imap", "owner": "alice@northbridge.example"}
    source |= {"host": "localhost", "port": way.port, "username": way.user, "since": "3650d"}
    source |= {"tls": "implicit" if way.authority else "none", "password": {"file": str(folder / "password")}}
    return source | ({"ca_file": str(way.authority)} if way.authority else {})


def _line(pair: tuple[str, object]) -> str:
    key, value = pair
    # JSON's strings, numbers and lists are TOML's, too; only the password is a table.
    text = f"{{ file = {json.dumps(value['file'])} }}" if isinstance(value, dict) else json.dumps(value)
    return f"{key} = {text}"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _rc(folder: Path, way: Way, fsync: bool) -> str:
    tls = (
        ["SSLType IMAPS", f"CertificateFile {way.authority}"] if way.authority else ["SSLType None", "AuthMechs LOGIN"]
    )
    lines = [f"FSync {'yes' if fsync else 'no'}", "", "IMAPAccount bench", "Host localhost", f"Port {way.port}",
             f"User {way.user}", f"Pass {way.password}", *tls, "", "IMAPStore far", "Account bench", "",
             "MaildirStore near", f"Path {folder}/near/", f"Inbox {folder}/near/INBOX", "", "Channel bench",
             "Far :far:INBOX", "Near :near:INBOX", "Create Near", "Sync Pull", f"SyncState {folder}/"]  # fmt: skip
    return "\n".join([*lines, ""])


def _offlineimaprc(folder: Path, way: Way) -> str:
    lines = ["[general]", "accounts = bench", f"metadata = {folder}/state", "", "[Account bench]",
             "localrepository = near", "remoterepository = far", "", "[Repository near]", "type = Maildir",
             f"localfolders = {folder}/near", "", "[Repository far]", "type = IMAP", "remotehost = localhost",
             f"remoteport = {way.port}", f"remoteuser = {way.user}", f"remotepass = {way.password}", "ssl = no",
             "auth_mechanisms = PLAIN", "folderfilter = lambda name: name == 'INBOX'", "readonly = True"]  # fmt: skip
    return "\n".join([*lines, ""])
