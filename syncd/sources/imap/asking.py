"""Asking for mails so that every one is answered for, whatever one bad mail does to the server."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from syncd.errors import SourceError
from syncd.sources.imap.answers import Fields
from syncd.sources.imap.folders import Folder
from syncd.sources.imap.session import Asked, Session, sequence_set
from syncd.sources.imap.trouble import LostError, RefusedError

MOST_LOSSES = 12
"""Connections lost one after the other, without a mail between them, before the server is given up."""

MOST_FAILURES = 10
"""Mails that may fail before the first one succeeds; then it is not the mails that are bad."""

_WITHHELD = "the server lists this mail and does not hand it out"


@dataclass(slots=True)
class Answered:
    """What came of asking. Mails that are in neither have vanished from the server meanwhile."""

    fields: dict[int, Fields] = field(default_factory=dict)
    causes: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked for, under way where `asked` says so."""

    uids: tuple[int, ...]
    items: str
    needed: frozenset[bytes]
    size: int
    asked: Asked | None


class Asking:
    """FETCH in one folder. When an answer is incomplete, less is asked for at a time, until it is one mail."""

    def __init__(self, session: Session, folder: Folder, uidvalidity: int) -> None:
        self._session = session
        self._folder = folder
        self._uidvalidity = uidvalidity

    def begin(self, uids: Sequence[int], items: str, needed: Iterable[bytes], size: int) -> Question:
        """Ask for `items` without waiting; a mail counts as answered when all fields of `needed` came.

        `size` is bytes a mail.
        """
        asked = self._session.begin_fetch(uids, items, size * len(uids)) if uids else None
        return Question(tuple(uids), items, frozenset(needed), size, asked)

    def finish(self, question: Question) -> Answered:
        """Wait for the answer, and ask again for what is missing in it."""
        attempts = _Attempts(question.needed)
        asked = question.asked
        pending = [list(question.uids)] if question.uids else []
        while pending:
            some = pending.pop()
            try:
                came = self._session.fetched(asked) if asked else None
                if came is None:
                    came = self._session.fetch(some, question.items, question.size * len(some))
                attempts.take(came)
            except RefusedError as error:
                attempts.refuse(some, error)
            except LostError as error:
                attempts.lose(some, error)
                self._reconnect()
            else:
                missing = [uid for uid in some if uid not in attempts.answered.fields]
                attempts.miss(some, self._vanished(missing))
            pending += attempts.again(some)
            asked = None
        return attempts.answered

    def ask(self, uids: Sequence[int], items: str, needed: Iterable[bytes], size: int) -> Answered:
        """Ask and wait for the answer."""
        return self.finish(self.begin(uids, items, needed, size))

    def reopen(self) -> None:
        """Open the folder again. Raises SourceError when it is no longer the same one."""
        if self._session.examine(self._folder).uidvalidity != self._uidvalidity:
            raise SourceError(self._session.source, f"the folder “{self._folder.name}” was replaced while being read")

    def _reconnect(self) -> None:
        self._session.close()
        self._session.open()
        self.reopen()

    def _vanished(self, uids: Sequence[int]) -> set[int]:
        """Which of these mails are no longer there."""
        if not uids:
            return set()
        self._session.catch_up()
        return set(uids) - set(self._session.search(f"UID {sequence_set(uids)}"))


class _Attempts:
    """What has been answered so far, and what to try again."""

    def __init__(self, needed: frozenset[bytes]) -> None:
        self.answered = Answered()
        self._needed = needed
        self._vanished: set[int] = set()
        self._losses = 0
        self._suspects: set[int] = set()

    def take(self, came: dict[int, Fields]) -> None:
        complete = {uid: fields for uid, fields in came.items() if self._needed <= fields.keys()}
        self.answered.fields |= complete
        if complete:
            self._losses = 0

    def miss(self, asked: Sequence[int], vanished: set[int]) -> None:
        self._vanished |= vanished
        if len(asked) == 1 and asked[0] not in self.answered.fields.keys() | vanished:
            self.answered.causes[asked[0]] = _WITHHELD

    def refuse(self, asked: Sequence[int], error: RefusedError) -> None:
        if len(asked) == 1:
            self.answered.causes[asked[0]] = error.reason
        if not self.answered.fields and len(self.answered.causes) >= MOST_FAILURES:
            raise error

    def lose(self, asked: Sequence[int], error: LostError) -> None:
        """A single mail gets a second chance: connections are also lost for reasons of their own."""
        self._losses += 1
        if self._losses > MOST_LOSSES:
            raise error
        if len(asked) == 1 and asked[0] in self._suspects:
            self.answered.causes[asked[0]] = f"asking for this mail ends the connection: {error.reason}"
        elif len(asked) == 1:
            self._suspects.add(asked[0])

    def again(self, asked: Sequence[int]) -> list[list[int]]:
        """What of it has to be asked for again, in halves."""
        settled = self._vanished | self.answered.fields.keys() | self.answered.causes.keys()
        left = [uid for uid in asked if uid not in settled]
        half = (len(left) + 1) // 2
        return [part for part in (left[half:], left[:half]) if part]
