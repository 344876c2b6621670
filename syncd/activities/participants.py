"""Who of an item's participants is outside the agency, and is a person."""

import re
from collections.abc import Iterable

from syncd.model.agency import Agency
from syncd.model.matching import Mention, MentionRole
from syncd.model.message import Address

# Calendars and conference systems invite themselves under these domains, not always as a resource.
_MACHINES = re.compile(r"(?:no|do[._-]?not)[._-]?reply\b.*|.*[@.](?:calendar\.google\.com|zoomcrc\.com|plcm\.vc)")


def outside(named: Iterable[tuple[MentionRole, Address]], agency: Agency) -> tuple[Mention, ...]:
    """A mention for everybody who is not ours and no machine, each address once, in its first role."""
    mentions: dict[str, Mention] = {}
    for role, address in named:
        if address.email and not agency.is_own(address.email) and not _MACHINES.fullmatch(address.email):
            mentions.setdefault(address.email, Mention(role, said_name(address), address.email))
    return tuple(mentions.values())


def said_name(address: Address) -> str:
    """The display name, "" where it only repeats an address."""
    name = address.name.strip().strip("'\"").strip()
    return "" if "@" in name else name
