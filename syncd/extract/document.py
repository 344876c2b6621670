"""The numbers in a document such as a CV, and whether they are its sender's."""

from dataclasses import replace

from syncd.extract import phones, regions
from syncd.model.card import Document
from syncd.model.extraction import Phone, Zone, ZonedLine
from syncd.model.message import Address


def numbers(document: Document, *, region: str) -> tuple[Phone, ...]:
    """Every number in it; a document does not say whose they are."""
    lines = [ZonedLine(line, Zone.BODY) for line in document.text.splitlines()]
    ranked = regions.rank("", region, [line.text for line in lines if "+" in line.text])
    return phones.find(lines, ranked, None)


def numbers_of(sender: Address, document: Document, *, region: str) -> tuple[Phone, ...]:
    """The numbers of a document that is the sender's own: it shows the very address that it was sent from.

    A CV that somebody else forwards holds the numbers of a third person.
    """
    if sender.email not in document.text.lower():
        return ()
    return tuple(replace(phone, owner=sender.email) for phone in numbers(document, region=region))
