"""What a recruiter's own mail program, or the server's admin, does to a mailbox on Dovecot."""

import re
from dataclasses import dataclass

from tests.servers.dovecot import Dovecot, answered

Mails = dict[int, str]
"""UID → Message-ID."""

FORGOTTEN = ("dovecot-uidlist", "dovecot.index", "dovecot.index.cache", "dovecot.index.log", "dovecot.index.log.2")
_MESSAGE_ID = re.compile(rb"UID (\d+).*?message-id:\s*<([^>]*)>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Postbox:
    """One user's mailbox; folders by their names on the wire."""

    server: Dovecot
    user: str

    def folders(self) -> list[str]:
        with self.server.signed_in(self.user) as program:
            lines = [line.decode() for line in program.list()[1] if isinstance(line, bytes)]
            return [line.rsplit(' "/" ', 1)[1].strip('"') for line in lines if "\\No" not in line]

    def held(self, folder: str) -> tuple[int, Mails]:
        """UIDVALIDITY, and the mails."""
        with self.server.signed_in(self.user) as program:
            answered(program.select(f'"{folder}"', readonly=True))
            uidvalidity = program.response("UIDVALIDITY")[1][0]
            found = program.uid("FETCH", "1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1]
            texts = [b"".join(line) for line in found if isinstance(line, tuple)]
            pairs = [match for text in texts if (match := _MESSAGE_ID.search(text))]
            return int(uidvalidity), {int(match[1]): match[2].decode() for match in pairs}

    def transfer(self, verb: str, uid: int, origin: str, target: str) -> None:
        """MOVE or COPY."""
        self._do(origin, verb, str(uid), f'"{target}"')

    def flag(self, uid: int, folder: str) -> None:
        self._do(folder, "STORE", str(uid), "+FLAGS", r"(\Seen \Flagged)")

    def expunge(self, uid: int, folder: str) -> None:
        self.server.expunge(self.user, str(uid), folder)

    def create(self, folder: str) -> None:
        self.server.create(self.user, folder)

    def rename(self, folder: str, to: str) -> None:
        with self.server.signed_in(self.user) as program:
            answered(program.rename(f'"{folder}"', f'"{to}"'))

    def delete(self, folder: str) -> None:
        with self.server.signed_in(self.user) as program:
            answered(program.delete(f'"{folder}"'))

    def reset(self, folder: str) -> None:
        """Lose what Dovecot knew of the folder, as a restore from a backup does: it makes up a new UIDVALIDITY."""
        home = self.server.base / "mail" / self.user / "Maildir"
        place = home if folder == "INBOX" else home / f".{folder.replace('/', '.')}"
        for path in (*(place / name for name in FORGOTTEN), *home.glob("dovecot.list.index*")):
            path.unlink(missing_ok=True)

    def _do(self, folder: str, *words: str) -> None:
        with self.server.signed_in(self.user) as program:
            answered(program.select(f'"{folder}"'))
            answered(program.uid(*words))
