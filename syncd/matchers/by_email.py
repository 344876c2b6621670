"""Match on an e-mail address the directory already knows."""

from syncd.matchers import german_russian
from syncd.matchers.naming.compare import names_another
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known

OWN = 0.9999
DISPUTED = 0.9
"""A relation of the same surname writes from it."""
SHARED = 0.9
"""Split among everyone who has the address."""


def evidence(mention: Mention, known: Known) -> tuple[Evidence, ...]:
    """Everyone whose record has exactly this address."""
    owners = known.by_email.get(mention.email, ())
    if len(owners) == 1:
        if mention.name and names_another(*german_russian.nearest(mention.name, owners[0].name)):
            words = f"address {mention.email} is on the record, but the name here is {mention.name}"
            return (Evidence(EvidenceKind.EMAIL, owners[0], DISPUTED, words),)
        words = f"address {mention.email} is on the record"
        return (Evidence(EvidenceKind.EMAIL, owners[0], OWN, words),)
    # A mailbox that a couple or an office shares does not say who of them wrote.
    words = f"address {mention.email} is on {len(owners)} records"
    return tuple(Evidence(EvidenceKind.EMAIL, owner, SHARED / len(owners), words) for owner in owners)
