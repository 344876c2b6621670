"""A connection on which the server tells of news by itself, and is asked now and then whether there is any."""

import re
from collections.abc import Callable, Iterable, Sequence

from syncd.errors import SourceError
from syncd.sources.imap.dialogue import AT_ONCE, Answer, Command, Dialogue

# Flags and keep-alives are not our business.
_NO_NEWS = re.compile(rb"\* (?:OK\b|\d+ (?:FETCH|RECENT)\b)", re.IGNORECASE)

_EXISTS = re.compile(rb"\* \d{1,20} EXISTS\s*", re.IGNORECASE)

_QUIET = frozenset({b"OK", b"FETCH", b"RECENT"})

IDLE = Command(b"IDLE")
_NOOP = Command(b"NOOP", frozenset({b"EXISTS", b"EXPUNGE", b"VANISHED", b"LIST"}))


def is_news(told: Iterable[bytes]) -> bool:
    """Whether a server that says such things of itself tells of anything that a pass should look at."""
    return not _QUIET.issuperset(told)


class Listening:
    """IDLE (RFC 2177) under way as the command `tag`.

    `looking` are commands that tell whether the other folders are as they were; `same` reads their answers. The folder
    that is open tells of itself, at the latest when there is a NOOP. A look goes out in one piece and ends in another
    IDLE, so that nobody waits for it; a mailbox of very many folders takes a pass. NOTIFY tells of folders that come or
    go, else the next whole pass sees them. `news` says that something is known to have happened already.
    """

    # One for each idle mailbox.
    __slots__ = ("_dialogue", "_looking", "_looks", "_news", "_same", "_tag")

    def __init__(
        self,
        dialogue: Dialogue,
        tag: bytes,
        looking: Sequence[Command],
        same: Callable[[Sequence[Answer]], bool],
        *,
        news: bool = False,
    ) -> None:
        self._dialogue = dialogue
        self._tag = tag
        self._looking = looking
        self._same = same
        self._looks: list[bytes] = []
        self._news = news

    def fileno(self) -> int:
        return self._dialogue.fileno()

    @property
    def asking(self) -> bool:
        return bool(self._looks)

    def ask(self) -> bool:
        if self._looks or len(self._looking) > AT_ONCE - 2:
            return False
        try:
            self.end()
            *self._looks, self._tag = self._dialogue.ask([_NOOP, *self._looking, IDLE])
        except OSError:
            return False
        return True

    def news(self) -> bool:
        if self._news:
            return True
        try:
            heard = self._dialogue.heard()
            if heard is not None and self._looks:
                # The last of it is what the server makes of the IDLE that ends the look.
                if not any(line.startswith((b"+", self._tag + b" ")) for line in heard.splitlines()):
                    return False
                if not self._is_same():
                    return True
                heard = self._dialogue.heard()
        except (OSError, ValueError, SourceError):
            return True
        return heard is None or any(not _NO_NEWS.match(line) for line in heard.splitlines())

    def only_mails_came(self) -> bool:
        """Whether there is news, and all of it is of mails that came to the open folder."""
        if self._news or self._looks:
            return False
        try:
            heard = self._dialogue.heard() or b""
        except (OSError, ValueError):
            return False
        news = [line for line in heard.splitlines() if not _NO_NEWS.match(line)]
        return bool(news) and all(map(_EXISTS.fullmatch, news))

    def end(self) -> None:
        """Stop listening, with whatever is asked next: its answer comes after that of IDLE."""
        for tag in self._looks:
            self._dialogue.forget(tag)
        # A server may have ended or refused it: to it, DONE would be no command.
        if self._dialogue.forget(self._tag):
            self._dialogue.say_first(b"DONE")

    def _is_same(self) -> bool:
        noop, *answered = [self._dialogue.answer(tag) for tag in self._looks]
        self._looks = []
        if not self._dialogue.invited(self._tag) or noop.kind != b"OK":
            return False
        # What STATUS says in answer is compared; what it says by itself, under IDLE, is news of another folder.
        told = {name for answer in (noop, *answered) for name in answer.said} - {b"STATUS"}
        return not is_news(told.union(self._dialogue.told(self._tag))) and self._same(answered)
