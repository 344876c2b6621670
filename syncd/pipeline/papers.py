"""The documents that come with a mail, read by their own process while the mail itself is read here."""

import threading
from collections.abc import Sequence

from syncd.errors import ParseError
from syncd.events import log
from syncd.formats import documents
from syncd.model.agency import Agency
from syncd.model.card import Document
from syncd.model.message import Attachment, Message


class Papers:
    """Begins to read at once; `read` waits for the end. A document that cannot be read costs the mail nothing."""

    def __init__(self, message: Message, agency: Agency) -> None:
        self._found: list[tuple[str, Document]] = []
        self._mistake: Exception | None = None
        wanted = _of_their_own(message, agency)
        self._thread = threading.Thread(target=self._read, args=(wanted,), daemon=True) if wanted else None
        if self._thread:
            self._thread.start()

    def read(self) -> Sequence[tuple[str, Document]]:
        """The documents that could be read, each with the name of its file."""
        if self._thread:
            self._thread.join()
        if self._mistake:
            raise self._mistake
        return self._found

    def _read(self, wanted: Sequence[Attachment]) -> None:
        try:
            for part in wanted:
                try:
                    document = documents.read(part.content or b"", part.filename, part.media_type)
                except ParseError as error:
                    log.info("document_unreadable", cause=error.cause)
                    continue
                self._found.append((part.filename, document))
        except Exception as mistake:
            self._mistake = mistake


def _of_their_own(message: Message, agency: Agency) -> list[Attachment]:
    """The documents of a sender outside the agency."""
    if message.sender is None or agency.is_own(message.sender.email):
        return []
    return [
        part
        for part in message.attachments
        if part.content is not None and part.filename.lower().endswith((".pdf", ".docx"))
    ]
