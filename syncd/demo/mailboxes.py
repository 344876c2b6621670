"""The mailboxes of the agency as Maildir folders: who has which letter, and where it is filed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from syncd.demo.happenings import Letter, recruiters
from syncd.demo.mails import encode
from syncd.demo.northbridge import DESKS, JOBS_MAILBOX
from syncd.demo.party import Party, Standing

OUT_OF_SCOPE = frozenset({"Junk", "Trash", "Drafts"})
"""Folders that are never read."""

FOLDERS = ("INBOX", "Sent", "Junk", "Trash", "Drafts")
_UNREAD = 7
"""Every so manieth letter is still unread: it lies in `new`."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A letter in one folder of one mailbox. `path` is relative to the mailbox's own folder."""

    mailbox: Party
    folder: str
    letter: Letter

    @property
    def path(self) -> str:
        unread = self.letter.serial % _UNREAD == 0 and self.folder == "INBOX"
        name = f"{int(self.letter.at.timestamp())}.M{self.letter.serial:06d}P1.northbridge"
        return f"{self.folder}/new/{name}" if unread else f"{self.folder}/cur/{name}:2,S"

    @property
    def in_scope(self) -> bool:
        return self.folder not in OUT_OF_SCOPE


def copies(letter: Letter) -> Iterator[Copy]:
    """Where a letter lies: with everybody at the agency who wrote or got it."""
    if letter.folder:
        keeper = recruiters(letter.parties)[0]
        yield Copy(keeper, letter.folder, letter)
        return
    for recruiter in recruiters(letter.parties):
        yield Copy(recruiter, "Sent" if recruiter.key == letter.sender.key else _filed(letter, recruiter), letter)
    if any(party.standing is Standing.AGENCY for party in letter.parties):
        yield Copy(JOBS_MAILBOX, "INBOX", letter)


def write(root: Path, held: list[Copy]) -> None:
    """Write one mailbox; the files' times are those of delivery."""
    for folder in {*FOLDERS, *(copy.folder for copy in held)}:
        for part in ("cur", "new", "tmp"):
            (root / folder / part).mkdir(parents=True, exist_ok=True)
    for copy in held:
        path = root / copy.path
        path.write_bytes(encode(copy.letter))
        moment = int(copy.letter.at.timestamp())
        os.utime(path, (moment, moment))


def _filed(letter: Letter, recruiter: Party) -> str:
    """The folder a recruiter files a letter in: one of their clients', else the inbox."""
    companies = {party.company for party in letter.parties if party.standing is Standing.CLIENT}
    return next((f"Clients/{name}" for name in DESKS[recruiter.key].files if name in companies), "INBOX")
