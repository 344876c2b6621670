"""A connection on which the server tells of news by itself, and is asked now and then whether there is any."""

import re
from collections.abc import Callable, Sequence

from syncd.errors import SourceError
from syncd.sources.imap.dialogue import AT_ONCE, Answer, Command, Dialogue

# Flags and keep-alives are not our business.
_NO_NEWS = re.compile(rb"\* (?:OK\b|\d+ (?:FETCH|RECENT)\b)", re.IGNORECASE)

IDLE = Command(b"IDLE")


class Listening:
    """IDLE (RFC 2177) under way as the command `tag`.

    `looking` are commands that tell whether the mailbox is as it was and open the folder again; `same` reads their
    answers. A look goes out in one piece and ends in another IDLE, so that nobody waits for it; a mailbox of very many
    folders takes a pass.
    """

    def __init__(
        self, dialogue: Dialogue, tag: bytes, looking: Sequence[Command], same: Callable[[Sequence[Answer]], bool]
    ) -> None:
        self._dialogue = dialogue
        self._tag = tag
        self._looking = looking
        self._same = same
        self._looks: list[bytes] = []

    def fileno(self) -> int:
        return self._dialogue.fileno()

    @property
    def asking(self) -> bool:
        return bool(self._looks)

    def ask(self) -> bool:
        if self._looks or len(self._looking) >= AT_ONCE:
            return False
        try:
            self.end()
            *self._looks, self._tag = self._dialogue.ask([*self._looking, IDLE])
        except OSError:
            return False
        return True

    def news(self) -> bool:
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

    def end(self) -> None:
        """Stop listening, with whatever is asked next: its answer comes after that of IDLE."""
        for tag in self._looks:
            self._dialogue.forget(tag)
        # A server may have ended or refused it: to it, DONE would be no command.
        if self._dialogue.forget(self._tag):
            self._dialogue.say_first(b"DONE")

    def _is_same(self) -> bool:
        answered = [self._dialogue.answer(tag) for tag in self._looks]
        self._looks = []
        return self._dialogue.invited(self._tag) and self._same(answered)
