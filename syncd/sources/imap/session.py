"""A signed-in session: every command has a deadline, and every failure is a SourceError."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TypeVar

from syncd.errors import SourceError
from syncd.sources.deadline import deadline
from syncd.sources.imap import answers, folders, signing_in, trouble
from syncd.sources.imap.connection import Client, Line, Wire
from syncd.sources.imap.dialogue import AT_ONCE, Answer, Command, Dialogue
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.incoming import ANSWER_LIMIT, Incoming
from syncd.sources.imap.listening import IDLE, Listening, is_news
from syncd.sources.imap.settings import ImapSettings
from syncd.sources.imap.status import Status, agree, only_more

SLOWEST = 32 * 1024
"""Bytes a second: what a server must manage, on top of the time-out, when much is asked of it."""

_PARTING = 2.0
"""Seconds that signing out may take."""

_OPENING = frozenset({b"OK", b"EXISTS", b"VANISHED"})
_FINDING = frozenset({b"SEARCH", b"ESEARCH"})
_NOTIFY = (
    b"NOTIFY SET (SELECTED-DELAYED (MessageNew MessageExpunge)) (PERSONAL (MessageNew MessageExpunge MailboxName))"
)

T = TypeVar("T")

Held = dict[bytes, Status | trouble.RefusedError]
"""What folders hold, or why the server does not say it, by their names on the wire."""

Overview = tuple[tuple[Folder, ...], Held]
"""All folders, and what some of them hold."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A FETCH that is under way on one particular connection."""

    dialogue: Dialogue
    tag: bytes
    uids: tuple[int, ...]
    size: int


class Session:
    """The IMAP commands that change nothing. Each raises SourceError; RefusedError where only the command failed."""

    # One for each idle mailbox.
    __slots__ = (
        *("_capabilities", "_dialogue", "_incoming", "_late", "_open", "_opened", "_settings", "_stays", "_wire"),
        *("kept", "line", "listening", "source"),
    )

    def __init__(self, source: str, settings: ImapSettings, line: Line) -> None:
        self.source = source
        self._settings = settings
        self.line = line
        # What signs in is let go of once that is done: it holds more than all the rest.
        self._wire: Wire | None = None
        self._incoming: Incoming | None = None
        self._dialogue: Dialogue | None = None
        self._capabilities: frozenset[bytes] = frozenset()
        self.listening: Listening | None = None
        # What a pass was asked for right after the last one: once, whatever a server makes of its numbers.
        self._late: tuple[object, ...] = ()
        self._opened = False
        self._open: tuple[bytes, Status] | None = None
        # Whether a pass may leave the folder open that was listened at, for all that happened is that mails came.
        self._stays = False
        self.kept = False
        """Whether this connection served an earlier errand: then it may have died since."""

    @property
    def resyncs(self) -> bool:
        """Whether the server says what vanished since a modification sequence (RFC 7162)."""
        return b"QRESYNC" in self._capabilities

    def open(self) -> None:
        """Connect and sign in."""
        if self._settings.exposed:
            raise trouble.exposed(self.source, self._settings)
        trust = None if self._settings.tls == "none" else signing_in.trust(self.source, self._settings)
        try:
            client = self._within("a connection", lambda: Client(self._settings, self.line))
            self._wire, self._incoming = client.wire, client.wire.incoming
            if self._settings.tls == "starttls":
                self._within("TLS", lambda: signing_in.encrypt(self.source, self._settings, client, trust))
            self._within("the sign-in", lambda: signing_in.sign_in(self.source, self._settings, client))
            self._capabilities = _once(self._within("the sign-in", lambda: frozenset(client.capabilities())))
            self._dialogue = Dialogue(client.wire.hand_over())
            self._wire = None
            if self.resyncs:
                self._command("to say what vanished", b"ENABLE QRESYNC")
        except SourceError:
            self.close()
            raise

    def close(self) -> None:
        """Sign out where there is still somebody to tell, and let go of the connection."""
        wire, self._wire = self._wire, None
        incoming, self._incoming = self._incoming, None
        dialogue, self._dialogue = self._dialogue, None
        if incoming is not None:
            with suppress(Exception), deadline(_PARTING, self.line.drop):
                if dialogue is not None and dialogue.farewell is None and not self.line.ended:
                    self._part(dialogue)
            with suppress(Exception):
                (wire.hand_over() if wire is not None else incoming).close()
        self.listening = self._open = None
        self._opened = self._stays = self.kept = False
        self.line.release()

    def overview(self, known: Sequence[Folder]) -> Overview:
        """Every folder of the mailbox and what the `known` ones hold, in one round trip. No folder is not believed."""
        # STATUS of a folder that is open may tell what it was like when it was opened (RFC 3501 §6.3.10).
        leaving = [self._leaving()] if self._opened and not self._stays else []
        self._opened = self._stays
        answered = self._ask("to list the folders", [*leaving, self._listing(), *map(_status, known)])
        there, held = self._overview(known, answered[len(leaving) :])
        return there, held | (self._held_by_the_open(known, held) if self._stays else {})

    def statuses(self, asked: Sequence[Folder]) -> Held:
        """How much these folders hold, by their names on the wire, without opening them."""
        answered = self._ask("to say what the folders hold", [_status(folder) for folder in asked])
        return self._statuses(asked, answered)

    def examine(self, folder: Folder, since: tuple[int, int] | None = None) -> Status:
        """Open a folder so that nothing in it can change.

        `since` is (uidvalidity, modseq) from when on a server that resyncs is to say what vanished.
        """
        what = f"to open the folder “{folder.name}”"
        self._opened, self._open, self._stays = True, None, False
        resync = b" (QRESYNC (%d %d))" % since if since and self.resyncs else b""
        said = self._ok(what, self._ask(what, [_examine(folder, resync)])[0]).said
        codes = said.get(b"OK", ())
        exists = said.get(b"EXISTS")
        status = self._understood(
            lambda: Status(
                answers.number(exists[-1][0][0]) if exists else None,
                answers.code(codes, b"UIDNEXT"),
                answers.code(codes, b"UIDVALIDITY"),
                answers.code(codes, b"HIGHESTMODSEQ"),
                answers.vanished(said.get(b"VANISHED", ())) if resync else None,
            )
        )
        self._open = folder.wire, status
        self._present().messages = status.messages
        return status

    def still_open(self, folder: Folder) -> Status | None:
        """What a folder holds that a pass found open, and to which only mails came; None for any other.

        To open it again may take a server as long as all the rest: one with mails in files of their own reads the
        names of all of them.
        """
        if not self._stays or self._open is None or self._open[0] != folder.wire:
            return None
        return self._open[1]

    def search(self, criteria: str) -> list[int]:
        """The UIDs in the open folder that meet the criteria, in ascending order."""
        return self.searches([criteria])[0]

    def searches(self, criteria: Sequence[str]) -> list[list[int]]:
        """As `search`, for each of these; in one round trip where the server says which answer belongs to which."""
        if len(criteria) > 1 and b"ESEARCH" not in self._capabilities:
            return [self.search(each) for each in criteria]
        verb = b"UID SEARCH RETURN (ALL) " if b"ESEARCH" in self._capabilities else b"UID SEARCH "
        commands = [Command(verb + each.encode("ascii"), _FINDING) for each in criteria]
        said = [self._ok("a search", answer).said for answer in self._ask("a search", commands)]
        if len(criteria) > 1 and not all(_FINDING & each.keys() for each in said):
            return [self.search(each) for each in criteria]
        found = ((each.get(b"SEARCH", ()), each.get(b"ESEARCH", ())) for each in said)
        return [self._understood(partial(answers.found, *each)) for each in found]

    def listen(self, folder: Folder, seen: Overview) -> None:
        """Let the server tell of news in this folder (RFC 2177), and in all others where it can (RFC 5465).

        `seen` is what the last pass acted on. Until `attend` nothing else may be asked; where the server has no IDLE,
        nothing changes.
        """
        if b"IDLE" not in self._capabilities:
            return
        dialogue = self._present()
        told: set[bytes] = set()
        opened = self.still_open(folder)
        if opened is None or dialogue.messages is None:
            opened = self.examine(folder)
            told |= self._notified()
        (tag,) = self._within("to tell of news", lambda: dialogue.ask([IDLE]))
        if self._within("to tell of news", lambda: dialogue.invited(tag)):
            # What came after the pass had looked, the server has told before or by opening the folder: IDLE will not.
            told |= set(dialogue.told(tag))
            held, opened = seen[1].get(folder.wire), replace(opened, messages=dialogue.messages)
            before, self._late = self._late, (opened, held, frozenset(told))
            late = before != self._late and (not agree(opened, held) or is_news(told))
            others = [one for one in _told_of(seen) if one.wire != folder.wire]
            looking = [_status(one) for one in others]
            self.listening = Listening(dialogue, tag, looking, partial(self._same, seen, others), news=late)

    def attend(self) -> None:
        """End listening, if that is under way, so that something can be asked."""
        listening, self.listening = self.listening, None
        self._stays = self._open is not None and listening is not None and listening.only_mails_came()
        if listening is not None:
            listening.end()

    def _held_by_the_open(self, known: Sequence[Folder], held: Held) -> Held:
        """What STATUS says of the folder that stayed open is believed where it is what the server told meanwhile.

        Else that folder is left and asked about again.
        """
        if self._open is None:
            return {}
        wire, before = self._open
        status = held.get(wire)
        if isinstance(status, Status) and only_more(before, status, self._present().messages):
            self._open = wire, status
            return {}
        self._opened, self._open, self._stays = False, None, False
        left = [folder for folder in known if folder.wire == wire]
        answered = self._ask("to say what the folders hold", [self._leaving(), *map(_status, left)])
        return self._statuses(left, answered[1:])

    def _notified(self) -> set[bytes]:
        """Let the server tell of all folders, where it can; returns what it told with that."""
        if b"NOTIFY" in self._capabilities:
            for events in (_NOTIFY, _NOTIFY.replace(b" MailboxName", b"")):
                with suppress(trouble.RefusedError):
                    return set(self._command("to tell of news", events).said)
        return set()

    def _same(self, seen: Overview, others: Sequence[Folder], answered: Sequence[Answer]) -> bool:
        held = self._statuses(others, answered)
        return all(held[folder.wire] == seen[1][folder.wire] for folder in others)

    def _overview(self, known: Sequence[Folder], answered: Sequence[Answer]) -> Overview:
        first, *others = answered
        there = self._understood(lambda: folders.listed(self._ok("to list the folders", first).said.get(b"LIST", ())))
        # NOTIFY tells of a folder that is gone in the same words.
        if all(b"\\nonexistent" in folder.flags for folder in there):
            raise SourceError(self.source, "the server lists no folder at all")
        return there, self._statuses(known, others)

    def begin_fetch(self, uids: Sequence[int], items: str, size: int) -> Asked:
        """Ask for these mails without waiting; `size` is about how many bytes that will be."""
        dialogue = self._present()
        text = f"UID FETCH {sequence_set(uids)} {items}".encode("ascii")
        command = Command(text, uids=frozenset(uids))
        (tag,) = self._within("to hand out mails", lambda: dialogue.ask([command]))
        return Asked(dialogue, tag, tuple(uids), size)

    def fetched(self, asked: Asked) -> dict[int, answers.Fields] | None:
        """What the server says of the mails asked for; None where the connection they were asked on is gone."""
        dialogue = asked.dialogue
        if dialogue is not self._dialogue:
            return None
        what = "to hand out mails"
        answer = self._within(what, lambda: dialogue.answer(asked.tag), asked.size)
        return answers.fetched(self._ok(what, answer).said.get(b"FETCH", ()), frozenset(asked.uids))

    def fetch(self, uids: Sequence[int], items: str, size: int) -> dict[int, answers.Fields]:
        """What the server says of these mails; `size` is about how many bytes that will be."""
        return self.fetched(self.begin_fetch(uids, items, size)) or {}

    def catch_up(self) -> None:
        """Let the server tell of mails that are gone, which it may not do in the answer to a FETCH."""
        self._command("a NOOP", b"NOOP")

    def _leaving(self) -> Command:
        return Command(b"UNSELECT" if b"UNSELECT" in self._capabilities else b"CLOSE")

    def _listing(self) -> Command:
        marks = {b"LIST-EXTENDED", b"SPECIAL-USE"} <= self._capabilities
        return Command(b'LIST "" "*"' + (b" RETURN (SPECIAL-USE)" if marks else b""), frozenset({b"LIST"}))

    def _statuses(self, asked: Sequence[Folder], answered: Sequence[Answer]) -> Held:
        """What was said of each, whichever command it came with: a server tells of news at any time (RFC 5465)."""
        said = [record for answer in answered for record in answer.said.get(b"STATUS", ())]
        return {folder.wire: self._status_of(folder, a, said) for folder, a in zip(asked, answered, strict=True)}

    def _status_of(
        self, folder: Folder, answer: Answer, said: Sequence[answers.Record]
    ) -> Status | trouble.RefusedError:
        try:
            self._ok(f"to say what the folder “{folder.name}” holds", answer)
        except trouble.RefusedError as refusal:
            return refusal
        if self._stays and self._open and folder.wire == self._open[0] and not answer.said.get(b"STATUS"):
            # RFC 3501 §6.3.10: a folder that is open is not to be asked for; some may pass over it.
            return trouble.RefusedError(self.source, f"the server passes over the open folder “{folder.name}”")
        numbers = self._understood(lambda: answers.status(said, folder.wire, answer.said.get(b"STATUS", ())))
        return Status(numbers.get(b"MESSAGES"), numbers.get(b"UIDNEXT"), numbers.get(b"UIDVALIDITY"))

    def _present(self) -> Dialogue:
        if self._dialogue is None:
            raise trouble.LostError(self.source, "there is no connection", state="unreachable")
        return self._dialogue

    def _command(self, what: str, text: bytes, brings: frozenset[bytes] = frozenset()) -> Answer:
        return self._ok(what, self._ask(what, [Command(text, brings)])[0])

    def _ask(self, what: str, commands: Sequence[Command]) -> list[Answer]:
        """Ask all of it at once: one round trip, whatever the server makes of each."""
        dialogue = self._present()
        answered: list[Answer] = []
        for start in range(0, len(commands), AT_ONCE):
            tags = self._within(what, partial(dialogue.ask, commands[start : start + AT_ONCE]))
            answered += [self._within(what, partial(dialogue.answer, tag)) for tag in tags]
        return answered

    def _ok(self, what: str, answer: Answer) -> Answer:
        if answer.kind != b"OK":
            raise trouble.refused(self.source, what, answer.text)
        return answer

    def _within(self, what: str, work: Callable[[], T], size: int = 0) -> T:
        """Do the work before the deadline. Libraries raise anything here for a hostile answer; it leaves explained."""
        watched = None
        try:
            with deadline(self._settings.timeout + size / SLOWEST, self.line.drop) as watched:
                return work()
        except SourceError:
            raise
        except Exception as error:
            raise self._explained(what, error, watched is not None and watched.passed) from None

    def _explained(self, what: str, error: Exception, late: bool) -> SourceError:
        wire, dialogue, words = self._wire, self._dialogue, signing_in.words(error)
        incoming = self._incoming
        farewell = dialogue.farewell if dialogue else wire.farewell if wire else None
        if self.line.ended:
            return trouble.stopped(self.source)
        if late:
            return trouble.late(self.source, self._settings)
        if incoming is not None and incoming.overfed:
            return trouble.too_large(self.source, self._settings, ANSWER_LIMIT)
        if farewell is not None:
            return trouble.farewell(self.source, farewell)
        if words.startswith(b"* BYE"):
            return trouble.farewell(self.source, words[5:])
        if b"command error: BAD" in words:
            return trouble.refused(self.source, what, words.partition(b"BAD ")[2].strip(b"[]b'\""))
        return trouble.broken(self.source, self._settings, error)

    def _understood(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except answers.MalformedError as error:
            raise SourceError(self.source, f"the server's answer makes no sense ({error})") from None

    def _part(self, dialogue: Dialogue) -> None:
        if self.listening is not None:
            self.listening.end()
        dialogue.answer(dialogue.ask([Command(b"LOGOUT")])[0])


def _told_of(seen: Overview) -> list[Folder]:
    """The folders of which an overview says what they hold."""
    there, held = seen
    return [folder for folder in there if folder.wire in held]


def sequence_set(uids: Sequence[int]) -> str:
    """UIDs as IMAP writes them, neighbours as ranges: `1:3,7`."""
    ranges: list[tuple[int, int]] = []
    for uid in sorted(uids):
        if ranges and ranges[-1][1] == uid - 1:
            ranges[-1] = (ranges[-1][0], uid)
        else:
            ranges.append((uid, uid))
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in ranges)


@lru_cache(maxsize=64)
def _once(capabilities: frozenset[bytes]) -> frozenset[bytes]:
    """What most servers have in common is kept once, not for every mailbox."""
    return capabilities


@lru_cache(maxsize=1024)
def _status(folder: Folder) -> Command:
    text = b"STATUS %s (MESSAGES UIDNEXT UIDVALIDITY)" % _quoted(folder.wire)
    return Command(text, frozenset({b"STATUS"}))


def _examine(folder: Folder, parameters: bytes = b"") -> Command:
    return Command(b"EXAMINE " + _quoted(folder.wire) + parameters, _OPENING)


def _quoted(text: bytes) -> bytes:
    """A quoted string; bytes, since servers have names beyond ASCII."""
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
