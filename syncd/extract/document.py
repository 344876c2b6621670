"""The numbers in a document such as a CV, and whether they are its sender's."""

import re
from collections.abc import Iterator
from dataclasses import replace

from syncd.extract import phones
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words.references import HEADINGS
from syncd.model.card import Document
from syncd.model.extraction import Phone, PhoneRole, Zone, ZonedLine
from syncd.model.message import Address

_REFERENCES = when_asked(rf"[\W\d]{{0,10}}{any_of(words(HEADINGS))}\W{{0,5}}$", re.IGNORECASE)
_MAX_HEADING = 60


def numbers(document: Document, *, region: str) -> tuple[Phone, ...]:
    """Every number in it; a document does not say whose they are."""
    return _scan(document, region).phones


def _scan(document: Document, region: str) -> phones.Scan:
    return phones.read([ZonedLine(line, Zone.BODY) for line in document.text.splitlines()], None, region=region)


def numbers_of(sender: Address, document: Document, *, region: str) -> phones.Scan:
    """The numbers of a document that is the sender's own: it shows the very address that it was sent from.

    Its defects say what of the document was left out.
    A CV that somebody else forwards holds the numbers of a third person, and so does the list of references in one.
    """
    if sender.email not in document.text.lower():
        return phones.Scan(())
    own = replace(document, text="\n".join(_above_references(document.text)))
    theirs = {phone.e164 for phone in numbers(own, region=region)}
    scan = _scan(document, region)
    found = tuple(
        replace(phone, owner=sender.email) if phone.e164 in theirs and phone.role is PhoneRole.PERSON else phone
        for phone in scan.phones
    )
    return phones.Scan(found, (*((document.truncated,) if document.truncated else ()), *scan.defects))


def _above_references(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if len(line) <= _MAX_HEADING and _REFERENCES.match(line):
            return
        yield line
