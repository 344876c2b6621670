"""Read the sample agency back from its files, with nothing of the code that wrote them."""

import email
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path
from typing import Any

import icalendar

from syncd.demo.truth import DemoAgency

NEVER_READ = {"Junk", "Trash", "Drafts"}


@dataclass(frozen=True, slots=True)
class Found:
    """A mail found on disk: `texts` are its text parts, decoded, in order; `calendars` the invitations among them."""

    path: Path
    message: Message
    texts: tuple[str, ...]
    calendars: tuple[Any, ...]

    @property
    def in_scope(self) -> bool:
        return self.path.parent.parent.name not in NEVER_READ

    @property
    def id(self) -> str:
        return str(self.message.get("Message-ID", "")).strip("<>")

    @property
    def answers(self) -> str:
        return str(self.message.get("In-Reply-To", "")).strip("<>")

    @property
    def date(self) -> datetime:
        return parsedate_to_datetime(self.message["Date"])

    def emails(self, *names: str) -> list[str]:
        return [address for name in names for _, address in getaddresses(self.message.get_all(name, []))]


def mail_files(agency: DemoAgency) -> list[Path]:
    return sorted(path for path in agency.directory.glob("*-mail/**/*") if path.parent.name in ("cur", "new"))


def found(path: Path) -> Found:
    message = email.message_from_bytes(path.read_bytes())
    # The blocks of a delivery status are parts without a type of their own.
    parts = [part for part in message.walk() if "Content-Type" in part and part.get_content_maintype() == "text"]
    texts = [_decoded(part) for part in parts]
    calendars = (text for part, text in zip(parts, texts, strict=True) if part.get_content_subtype() == "calendar")
    return Found(path, message, tuple(texts), tuple(icalendar.Calendar.from_ical(text) for text in calendars))


def calendar_files(agency: DemoAgency) -> list[Path]:
    return sorted(agency.directory.glob("*-calendar/*.ics"))


def _decoded(part: Message) -> str:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode("utf-8")
