"""An IMAP server on loopback with real folders and mails, which misbehaves as the unit tests' small one does."""

import re
import socket
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import BinaryIO

from tests.servers.mime_parts import section, structure
from tests.unit.sources.imap_server import ImapServer, numbers

PLAIN: tuple[str, ...] = ()
MODERN = ("ENABLE", "CONDSTORE", "QRESYNC", "IDLE", "ESEARCH", "LIST-EXTENDED", "SPECIAL-USE")

_SECTION = re.compile(r"BODY(?:\.PEEK)?\[([^\]]*)\](?:<(\d+)\.(\d+)>)?")
_QRESYNC = re.compile(r"QRESYNC \((\d+) (\d+)")
_DATE = re.compile(r"(SINCE|BEFORE) (\d+-\w+-\d+)")


@dataclass(slots=True)
class Mailbox:
    """A folder: mails by UID, and what RFC 7162 wants to be remembered of them. The next UID leaves a gap."""

    uidvalidity: int = 1000
    flags: str = "\\HasNoChildren"
    mails: dict[int, bytes] = field(default_factory=dict)
    received: dict[int, datetime] = field(default_factory=dict)
    modseq: int = 1
    changed: dict[int, int] = field(default_factory=dict)
    vanished: dict[int, int] = field(default_factory=dict)
    uidnext: int = 1

    def append(self, content: bytes, at: datetime, gap: int = 0) -> int:
        uid = self.uidnext + gap
        self.modseq += 1
        self.mails[uid], self.received[uid], self.changed[uid] = content, at, self.modseq
        self.uidnext = uid + 1
        return uid

    def expunge(self, uid: int) -> None:
        self.modseq += 1
        del self.mails[uid], self.changed[uid]
        self.vanished[uid] = self.modseq

    def renumber(self, uidvalidity: int) -> None:
        """What a restored or repaired mailbox does: the same mails under other UIDs."""
        kept = [(content, self.received[uid]) for uid, content in sorted(self.mails.items())]
        self.uidvalidity, self.uidnext = uidvalidity, 1
        self.mails, self.received, self.changed, self.vanished = {}, {}, {}, {}
        for content, at in kept:
            self.append(content, at)


class _Place(threading.local):
    """A connection, which is a thread: the folder it has open, and the UIDs it was told of in their order."""

    folder: str | None = None
    told: list[int] = []  # noqa: RUF012 - replaced, never changed
    resyncs = False


class Mailserver(ImapServer):
    """`boxes` by their names on the wire; `features` are what CAPABILITY names beyond IMAP4rev1."""

    def __init__(self, features: Iterable[str] = PLAIN) -> None:
        self.boxes: dict[str, Mailbox] = {"INBOX": Mailbox()}
        self.features = tuple(features)
        self.place = _Place()
        self.idling = threading.Event()
        self._listeners: list[socket.socket] = []
        self._telling = threading.Lock()
        super().__init__(())

    def behave(self) -> None:
        """Tell the truth again, at once."""
        self._lies.clear()
        self.trickle = False

    def honest(self, tag: str, command: str) -> bytes:
        """The whole answer of an honest server, for lies that are near the truth."""
        return self.truth(command) + f"{tag} OK done\r\n".encode()

    def push(self, said: bytes) -> None:
        """Say this to whoever listens in IDLE."""
        with self._telling:
            for client in self._listeners:
                client.sendall(said)

    def hang_up(self) -> None:
        """End the connections that listen in IDLE."""
        with self._telling:
            for client in self._listeners:
                client.shutdown(socket.SHUT_RDWR)

    def converse(self, client: socket.socket, lines: BinaryIO, command: str) -> None:
        super().converse(client, lines, command)
        if command != "IDLE":
            return
        with self._telling:
            client.sendall(b"+ idling\r\n" + self._news())
            self._listeners.append(client)
        self.idling.set()
        lines.readline()
        with self._telling:
            self._listeners.remove(client)

    def truth(self, command: str) -> bytes:
        words = command.split() or [""]
        verb = words[1] if words[0] == "UID" and len(words) > 1 else words[0]
        answers: dict[str, Callable[[str], bytes]] = {
            "CAPABILITY": lambda _: f"* CAPABILITY IMAP4rev1 AUTH=PLAIN {' '.join(self.features)}\r\n".encode(),
            "ENABLE": self._enable,
            "LIST": self._list,
            "STATUS": self._status_of,
            "EXAMINE": self._open,
            "SEARCH": self._find,
            "FETCH": self._fetch,
            "NOOP": lambda _: self._news(),
            "LOGOUT": lambda _: b"* BYE see you\r\n",
        }
        return answers[verb](command) if verb in answers else b""

    @property
    def open_box(self) -> Mailbox:
        """The folder that this connection has open; an empty one where there is none."""
        return self.boxes.get(self.place.folder or "", Mailbox())

    def _enable(self, command: str) -> bytes:
        self.place.resyncs = "QRESYNC" in command
        return b"* ENABLED QRESYNC\r\n"

    def _list(self, _: str) -> bytes:
        lines = (f'* LIST ({box.flags}) "/" "{name}"\r\n' for name, box in self.boxes.items())
        return "".join(lines).encode("latin-1")

    def _status_of(self, command: str) -> bytes:
        name, _, asked = command.removeprefix("STATUS ").rpartition(" (")
        box = self.boxes.get(name.strip('"'), Mailbox())
        values = {
            "MESSAGES": len(box.mails),
            "UIDNEXT": box.uidnext,
            "UIDVALIDITY": box.uidvalidity,
            "HIGHESTMODSEQ": box.modseq,
        }
        said = " ".join(f"{item} {values[item]}" for item in asked.strip("()").split() if item in values)
        return f"* STATUS {name} ({said})\r\n".encode("latin-1")

    def _open(self, command: str) -> bytes:
        found = re.match(r'EXAMINE "?([^"]*)"?', command)
        self.place.folder = found[1] if found else None
        box = self.open_box
        self.place.told = sorted(box.mails)
        said = (
            f"* FLAGS (\\Seen)\r\n* {len(box.mails)} EXISTS\r\n* 0 RECENT\r\n"
            f"* OK [UIDVALIDITY {box.uidvalidity}] valid\r\n* OK [UIDNEXT {box.uidnext}] next\r\n"
        )
        if "CONDSTORE" in self.features:
            said += f"* OK [HIGHESTMODSEQ {box.modseq}] highest\r\n"
        return said.encode() + self._resynced(box, command)

    def _resynced(self, box: Mailbox, command: str) -> bytes:
        known = _QRESYNC.search(command)
        if known is None or int(known[1]) != box.uidvalidity:
            return b""
        gone = ",".join(str(uid) for uid, at in sorted(box.vanished.items()) if at > int(known[2]))
        flags = "".join(
            f"* {self._number(uid)} FETCH (UID {uid} FLAGS () MODSEQ ({at}))\r\n"
            for uid, at in sorted(box.changed.items())
            if at > int(known[2])
        )
        return (f"* VANISHED (EARLIER) {gone}\r\n" if gone else "").encode() + flags.encode()

    def _news(self) -> bytes:
        """What happened in the open folder since this connection was last told."""
        there = self.open_box.mails
        lost = [uid for uid in self.place.told if uid not in there]
        if self.place.resyncs:
            said = f"* VANISHED {','.join(map(str, lost))}\r\n" if lost else ""
        else:
            said = "".join(f"* {self._number(uid)} EXPUNGE\r\n" for uid in reversed(lost))
        if sorted(there) != self.place.told:
            self.place.told = sorted(there)
            said += f"* {len(there)} EXISTS\r\n"
        return said.encode()

    def _number(self, uid: int) -> int:
        """The message sequence number."""
        return self.place.told.index(uid) + 1 if uid in self.place.told else len(self.place.told) + 1

    def _find(self, command: str) -> bytes:
        box = self.open_box
        found = set(box.mails)
        newest = max(box.mails, default=0)
        criteria = re.sub(r"UID SEARCH (RETURN \(\w*\) )?", "", command)
        if by_uid := re.search(r"UID (\S+)", criteria):
            found &= set(numbers(by_uid[1], newest))
        if by_number := re.match(r"[\d:*,]+", criteria):
            wanted = numbers(by_number[0], len(self.place.told))
            found &= {self.place.told[number - 1] for number in wanted if 0 < number <= len(self.place.told)}
        for word, text in _DATE.findall(criteria):
            day = datetime.strptime(text, "%d-%b-%Y").date()  # noqa: DTZ007 - IMAP compares days, without a zone
            found = {uid for uid in found if (box.received[uid].date() >= day) == (word == "SINCE")}
        text = [str(uid) for uid in sorted(found)]
        if "RETURN" in command:
            return f'* ESEARCH (TAG "x") UID{" ALL " if text else ""}{",".join(text)}\r\n'.encode()
        return f"* SEARCH {' '.join(text)}".rstrip().encode() + b"\r\n"

    def _fetch(self, command: str) -> bytes:
        wanted = numbers(command.split()[2], max(self.open_box.mails, default=0))
        return b"".join(self.fetched(uid, command) for uid in wanted if uid in self.open_box.mails)

    def fetched(self, uid: int, command: str) -> bytes:
        box = self.open_box
        content = box.mails[uid]
        answer = f"* {self._number(uid)} FETCH (UID {uid}".encode()
        if "FLAGS" in command:
            answer += b" FLAGS ()"
        if "RFC822.SIZE" in command:
            answer += f" RFC822.SIZE {len(content)}".encode()
        if "INTERNALDATE" in command:
            answer += box.received[uid].strftime(' INTERNALDATE "%d-%b-%Y %H:%M:%S +0000"').encode()
        if "BODYSTRUCTURE" in command:
            answer += b" BODYSTRUCTURE " + structure(content)
        for name, start, length in _SECTION.findall(command):
            text = section(content, name)
            partial = f"<{start}>" if start else ""
            text = text[int(start) : int(start) + int(length)] if start else text
            answer += f" BODY[{name}]{partial} {{{len(text)}}}\r\n".encode() + text
        return answer + b")\r\n"


def days(first: datetime, count: int) -> list[datetime]:
    """One moment a day, from `first` on."""
    return [first + timedelta(days=day) for day in range(count)]
