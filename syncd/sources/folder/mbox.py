"""A mailbox file (mbox, RFC 4155), cut into its mails while it is read."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import BinaryIO

from syncd.sources.folder.limits import MAX_ITEM

LINE = 64 * 1024
SEPARATOR = re.compile(rb"From \S+ .*\d\d:\d\d")
ESCAPED = re.compile(rb">+From ")
BOOKKEEPING = (b"status:", b"x-status:", b"x-mozilla-", b"x-keywords:", b"x-uid:", b"x-imap", b"content-length:")
"""Header fields that mail programs rewrite in place: they are left out of what a mail is known by."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail of the file; `content` is None when it has more octets than are read."""

    digest: str
    content: bytes | None
    octets: int


def mails(file: BinaryIO) -> Iterator[Mail]:
    """Every mail, in the order of the file. What stands before the first separator is none. Raises OSError."""
    current: _Growing | None = None
    after_blank, line_start = True, True
    encoding = BOM_UTF8
    while line := file.readline(LINE):
        line, encoding = line.removeprefix(encoding), b""
        if line_start and after_blank and SEPARATOR.match(line):
            if current:
                yield current.mail()
            current = _Growing()
        elif current:
            current.add(line, line_start)
        after_blank = line_start and line in (b"\n", b"\r\n")
        line_start = line.endswith(b"\n")
    if current:
        yield current.mail()


@dataclass(slots=True)
class _Growing:
    """A mail whose end was not seen yet. The blank line before the next separator is held back: it belongs to none."""

    lines: list[bytes] = field(default_factory=list)
    blank: bytes = b""
    octets: int = 0
    in_header: bool = True
    hash: "blake2b" = field(default_factory=lambda: blake2b(digest_size=16))

    def add(self, line: bytes, line_start: bool) -> None:
        if self.blank:
            self._keep(self.blank)
        self.blank = b""
        if line_start and line in (b"\n", b"\r\n"):
            self.in_header = False
            self.blank = line
            return
        self._keep(line[1:] if line_start and ESCAPED.match(line) else line)

    def _keep(self, line: bytes) -> None:
        self.octets += len(line)
        if not (self.in_header and line.lower().startswith(BOOKKEEPING)):
            self.hash.update(line)
        if self.octets <= MAX_ITEM:
            self.lines.append(line)
        else:
            self.lines.clear()

    def mail(self) -> Mail:
        whole = self.octets <= MAX_ITEM
        return Mail(self.hash.hexdigest(), b"".join(self.lines) if whole else None, self.octets)
