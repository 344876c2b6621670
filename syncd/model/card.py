"""A contact card and a document: what people hand over about themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """A vCard, 2.1 to 4.0. `phones` are (number as written, types in lower case).

    `no_emails` are what stands where an address should and is none, as written.
    """

    uid: str
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[tuple[str, tuple[str, ...]], ...] = ()
    company: str = ""
    title: str = ""
    address: str = ""
    urls: tuple[str, ...] = ()
    no_emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a PDF or DOCX; `truncated` says why text is missing, "" when none is."""

    media_type: str
    text: str
    truncated: str = ""
