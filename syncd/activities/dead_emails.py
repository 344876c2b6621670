"""Addresses on record that mail cannot be sent to any more."""

from collections.abc import Iterator

from syncd.model.people import Known
from syncd.model.reading import MailReading
from syncd.model.review import Aspect, ProposalDraft, ProposalKey, ProposalKind

RETURNED = 0.9
"""How sure an address is dead when a server gave a mail up because of it."""


def bounced(reading: MailReading, known: Known) -> Iterator[ProposalDraft]:
    """One question for everybody on record whose address a bounce calls dead."""
    for recipient in reading.bounced:
        for person in known.by_email.get(recipient.email, ()) if recipient.dead else ():
            yield ProposalDraft(
                kind=ProposalKind.DEAD_EMAIL,
                key=ProposalKey(person.id, "email", recipient.email, Aspect.DEAD),
                new="",
                old=recipient.email,
                name=person.name,
                quote=" ".join(filter(None, (recipient.status, reading.subject))),
                confidence=RETURNED,
            )
