"""Match on a phone number the directory already knows."""

from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberType

from syncd.matchers.names import agree, is_full_name
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.people import Known, KnownPerson

OWN = 0.9995
"""Of a mobile, or of a number that a person put on the record or confirmed; signed mails teach what it is worth."""
LINE = 0.99
"""Of any other: colleagues who are on no record call from the same line, and so does whoever shares a home."""
SINGLED_OUT = 0.997
LEFT = 0.1
"""For the others who have a number, where the name singles one of them out."""
DISPUTED = 0.6
SHARED = 0.9
"""Split among everyone who has the number."""


def evidence(mention: Mention, known: Known) -> tuple[Evidence, ...]:
    """Everyone who has exactly this number; a name in the mention speaks for or against them."""
    owners = known.by_phone.get(mention.phone, ())
    if len(owners) == 1:
        return (_sole_owner(mention, owners[0], known),)
    # A switchboard number belongs to everyone at the client, so it proves little.
    return tuple(_shared(mention, owner, owners) for owner in owners)


def _sole_owner(mention: Mention, owner: KnownPerson, known: Known) -> Evidence:
    how = "is on the record" if mention.phone in owner.phones else "was decided in review"
    told = f"number {mention.phone} {how}"
    if owner not in known.by_email.get(mention.email, (owner,)):
        # Colleagues give each other's numbers, and a signature the switchboard's.
        return Evidence(EvidenceKind.PHONE, owner, DISPUTED, f"{told}, but the address is another's")
    if mention.name and not agree(mention.name, owner.name):
        return Evidence(EvidenceKind.PHONE, owner, DISPUTED, f"{told}, but the name here is {mention.name}")
    if mention.email not in known.by_email and mention.email and not is_full_name(mention.name):
        # Below a mail may stand whom to ring instead.
        words = f"{told}, but the address is not, and nobody is named in full"
        return Evidence(EvidenceKind.PHONE, owner, DISPUTED, words)
    if mention.phone in known.own_numbers or mention.phone not in owner.phones or _is_mobile(mention.phone):
        return Evidence(EvidenceKind.PHONE, owner, OWN, told, own=True)
    return Evidence(EvidenceKind.PHONE, owner, LINE, f"{told}, where others may call from, too")


def _shared(mention: Mention, owner: KnownPerson, owners: tuple[KnownPerson, ...]) -> Evidence:
    fitting = [person for person in owners if agree(mention.name, person.name)]
    words = f"number {mention.phone} is on {len(owners)} records"
    if len(fitting) == 1:
        which = f"only this one fits the name {mention.name}" if fitting == [owner] else "another one fits the name"
        return Evidence(EvidenceKind.PHONE, owner, SINGLED_OUT if fitting == [owner] else LEFT, f"{words}, and {which}")
    return Evidence(EvidenceKind.PHONE, owner, SHARED / len(owners), words)


@lru_cache(maxsize=4096)
def _is_mobile(e164: str) -> bool:
    """Whether the number's country gives such numbers to mobiles alone; North America does not tell."""
    try:
        return phonenumbers.number_type(phonenumbers.parse(e164)) == PhoneNumberType.MOBILE
    except phonenumbers.NumberParseException:
        return False
