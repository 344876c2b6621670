"""How the items of a source are to be read, and what one comes to."""

from dataclasses import dataclass, field
from datetime import datetime

from syncd.formats import cdr
from syncd.model.activity import Interaction, Skip
from syncd.model.agency import Agency
from syncd.model.changes import SignedBlock
from syncd.model.event import Window
from syncd.model.items import Location
from syncd.model.reading import CardReading, MailReading


@dataclass(frozen=True, slots=True)
class Reader:
    """How the items of one source are read. `owner` is the recruiter whose mailbox or calendar it is.

    `since` leaves out events that were over before; `window` is the span in which recurring ones are expanded.
    """

    agency: Agency
    owner: str | None
    window: Window
    since: datetime | None = None
    layout: cdr.Layout = field(default_factory=cdr.Layout)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one item came to, before anybody is looked up.

    `outcomes` are the interactions it tells of, or why there is none; `failure` is why it cannot be read, in part or
    as a whole. `signed` is how somebody outside the agency signed. `recurring` is the calendar object to be read again
    once its window has passed.
    """

    location: Location
    message_id: str = ""
    outcomes: tuple[Interaction | Skip, ...] = ()
    failure: str = ""
    mail: MailReading | None = None
    signed: SignedBlock | None = None
    cards: tuple[CardReading, ...] = ()
    recurring: bytes | None = None
