"""A folder that is listened at stays open for a pass to which the server tells of new mails, and of nothing else."""

import select
import socket
from collections.abc import Callable, Iterator
from typing import BinaryIO

import pytest

from syncd.model.items import Batch, Cursor
from syncd.sources.base import Scope
from syncd.sources.imap import ImapSource
from tests.unit.sources.cutting import TEXT_PARTS
from tests.unit.sources.imap_server import ImapServer


class Idling(ImapServer):
    """Can be listened at; what it is to tell, it tells before the DONE is answered."""

    def truth(self, command: str) -> bytes:
        if command == "CAPABILITY":
            return b"* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE UNSELECT\r\n"
        return super().truth(command)

    def converse(self, client: socket.socket, lines: BinaryIO, command: str) -> None:
        super().converse(client, lines, command)
        if command == "IDLE":
            client.sendall(b"+ idling\r\n")
            lines.readline()

    def deliver(self, *uids: int) -> None:
        for uid in uids:
            self.mails[uid] = f"body of {uid}".encode()
        self.tell(b"* %d EXISTS\r\n" % len(self.mails))

    def tell(self, words: bytes) -> None:
        self._sockets[-1].sendall(words)


class Mailbox:
    """A source on that server between two passes: it was read once, and listens."""

    def __init__(self, server: Idling) -> None:
        self.server = server
        self.source = ImapSource("alice", server.settings(), TEXT_PARTS, Scope())
        self.cursors: dict[str, Cursor] = {}
        self.pass_over()

    def pass_over(self) -> list[int | None]:
        """The UIDs that a pass brings; `server.commands` are those of this pass and the listening after it."""
        self.server.commands.clear()
        found: list[Batch] = []
        for batch in self.source.pull(dict(self.cursors)):
            found.append(batch)
            if batch.cursor is not None:
                self.cursors[batch.folder] = batch.cursor
        self.source.listen()
        return [item.location.uid for batch in found for item in batch.items]

    def hears(self) -> bool:
        listener = self.source.listener
        assert listener is not None
        return listener.news()

    @property
    def asked(self) -> list[str]:
        verbs = {"EXAMINE", "UNSELECT", "STATUS", "FETCH", "IDLE"}
        words = [word for command in self.server.commands for word in command.split()[:2]]
        return [word for word in words if word in verbs]


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Idling() as server:
        mailbox = Mailbox(server)
        yield mailbox
        mailbox.source.close()


def until_heard(mailbox: Mailbox) -> None:
    listener = mailbox.source.listener
    assert listener is not None
    while not mailbox.hears():
        select.select([listener.fileno()], [], [], 10)


def test_mails_that_are_told_of_are_fetched_from_the_open_folder(mailbox: Mailbox) -> None:
    for uids in ([4], [5, 6]):
        mailbox.server.deliver(*uids)
        until_heard(mailbox)
        assert mailbox.pass_over() == uids
        assert mailbox.asked == ["STATUS", "FETCH", "FETCH", "IDLE"]
    assert mailbox.pass_over() == []
    assert mailbox.asked == ["UNSELECT", "STATUS", "EXAMINE", "IDLE"]


def gone(server: Idling) -> None:
    del server.mails[1]
    server.tell(b"* 1 EXPUNGE\r\n")
    server.deliver(4)


def gone_unseen(server: Idling) -> None:
    server.mails[4] = b"never told"
    del server.mails[1]
    server.deliver(5)


def numbered_anew(server: Idling) -> None:
    server.uidvalidity = 8
    server.deliver(4)


def refused(server: Idling) -> None:
    answers = iter([b"NO not of an open one"])
    server.lie(lambda tag, command: next((b"%s %s\r\n" % (tag.encode(), one) for one in answers), None)
               if command.startswith("STATUS") else None)  # fmt: skip
    server.deliver(4)


def stale(server: Idling, mail: int = 4) -> None:
    """Where STATUS of an open folder tells what it was like when it was opened."""
    before = iter([server.truth("STATUS")])
    server.lie(lambda tag, command: next((said + f"{tag} OK done\r\n".encode() for said in before), None)
               if command.startswith("STATUS") else None)  # fmt: skip
    server.deliver(mail)


def half_stale(server: Idling) -> None:
    """Where it tells what it was like a mail earlier."""
    server.mails[4] = b"body of 4"
    stale(server, 5)


def silent(server: Idling) -> None:
    """Where STATUS of an open folder is passed over."""
    answers = iter([b"OK done"])
    server.lie(lambda tag, command: next((b"%s %s\r\n" % (tag.encode(), one) for one in answers), None)
               if command.startswith("STATUS") else None)  # fmt: skip
    server.deliver(4)


def of_another_folder(server: Idling) -> None:
    server.tell(b"* STATUS Sent (MESSAGES 1)\r\n")
    server.deliver(4)


@pytest.mark.parametrize(
    ("happens", "brings"),
    [
        (gone, [4]),
        (gone_unseen, [4, 5]),
        (numbered_anew, [4, 3, 2, 1]),
        (refused, [4]),
        (silent, [4]),
        (stale, [4]),
        (half_stale, [4, 5]),
        (of_another_folder, [4]),
    ],
)
def test_whatever_else_may_have_happened_the_folder_is_opened_anew(
    mailbox: Mailbox, happens: Callable[[Idling], None], brings: list[int]
) -> None:
    happens(mailbox.server)
    until_heard(mailbox)
    assert mailbox.pass_over() == brings
    assert "UNSELECT" in mailbox.asked
    assert "EXAMINE" in mailbox.asked
    assert not mailbox.hears()
    assert mailbox.pass_over() == []


def test_a_folder_that_had_lost_mails_when_it_was_opened_is_opened_anew(mailbox: Mailbox) -> None:
    [(name, cursor)] = mailbox.cursors.items()
    assert "4/3" in cursor
    mailbox.cursors[name] = Cursor(cursor.replace("4/3", "4/4"))
    mailbox.server.deliver(4)
    until_heard(mailbox)
    assert mailbox.pass_over() == [4]
    assert "EXAMINE" in mailbox.asked


def test_a_folder_that_was_numbered_anew_since_its_cursor_is_opened_anew(mailbox: Mailbox) -> None:
    [(name, cursor)] = mailbox.cursors.items()
    mailbox.cursors[name] = Cursor(cursor.replace('"uidvalidity":7', '"uidvalidity":6'))
    assert mailbox.cursors[name] != cursor
    mailbox.server.deliver(4)
    until_heard(mailbox)
    assert sorted(uid for uid in mailbox.pass_over() if uid) == [1, 2, 3, 4]
    assert "EXAMINE" in mailbox.asked[: mailbox.asked.index("FETCH")]


def test_a_mail_that_comes_while_the_open_folder_is_read_is_news(mailbox: Mailbox) -> None:
    server = mailbox.server

    def comes_late(tag: str, command: str) -> bytes | None:
        if "BODYSTRUCTURE" not in command or 5 in server.mails:
            return None
        server.mails[5] = b"body of 5"
        return server.truth(command) + f"* 5 EXISTS\r\n{tag} OK done\r\n".encode()

    server.lie(comes_late)
    server.deliver(4)
    until_heard(mailbox)
    assert mailbox.pass_over() == [4]
    assert mailbox.hears()
    assert mailbox.pass_over() == [5]
    assert not mailbox.hears()
