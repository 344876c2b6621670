"""What makes two items the same interaction: the keys by which nothing is logged twice."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, timedelta

from syncd.model.activity import Identity, MailStamp
from syncd.model.moments import rfc3339
from syncd.model.reading import CallReading, EventReading, MailReading

MEETING = "meeting:"
"""How the key of everything begins that stood in a calendar."""

LONGEST = 400
"""Characters of an id that is used as it is; a longer one is weak (Message-ID) or hashed (UID, call id)."""

MAILS_BEFORE = 5
"""So many mails of its thread a mail is known to follow: who took part before that has left it."""
_LOOKED_AT = 20

# Local part of four characters and a domain: "<1@localhost>" and "<@>" name nothing.
_USABLE_ID = re.compile(r"[^@\s]{4,}@\S+")
# A mail without a Message-ID is known by a digest of the rest: one mark more, and it would be another mail.
_SUBJECT_TAG = re.compile(
    r"\s*(?:(?:re|aw|sv|vs|antw|res|rif|fwd?|wg|tr|rv|enc|i|ref)\s*(?:\[\d+\]\s*)?:|\[[^\]]{1,40}\]\s*:?"
    r"|(?:external|caution|warning)\s*:)",
    re.IGNORECASE,
)
_CLOCKS_DIFFER = timedelta(minutes=2)
_ANOTHER_MAIL = timedelta(days=1)


def of_mail(reading: MailReading) -> Identity:
    """A mail is its Message-ID; a missing or weak one is replaced by a hash of what the mail says."""
    fallback = f"mail:{_digest(_contents(reading))}"
    message_id = _normalised_id(reading.message_id or "")
    if not message_id or reading.date is None:
        return Identity(fallback)
    sender = reading.sender.email if reading.sender else ""
    stamp = MailStamp(reading.date, sender, reading.subject)
    return Identity(f"mail:{message_id}", message_id, stamp, fallback)


def answered(reading: MailReading) -> tuple[str, ...]:
    """The Message-IDs of the mails before this one in its thread: that which it answers, then the latest first."""
    named = (*reading.in_reply_to, *reversed(reading.references))
    own = _normalised_id(reading.message_id or "")
    found = dict.fromkeys(id_ for written in named[:_LOOKED_AT] if (id_ := _normalised_id(written)) and id_ != own)
    return tuple(found)[:MAILS_BEFORE]


def resolve(identity: Identity, existing: Sequence[tuple[str, MailStamp]]) -> Identity:
    """The identity to store under, given (key, stamp) of every activity that has the same Message-ID.

    The same mail takes over the key that is there; another one, under an id that was used before, gets its own.
    """
    if identity.stamp is None or not existing:
        return identity
    for key, stamp in existing:
        if same_mail(identity.stamp, stamp):
            return replace(identity, key=key)
    return replace(identity, key=identity.fallback)


def same_mail(a: MailStamp, b: MailStamp) -> bool:
    """Whether two mails of one Message-ID are one: two of date, sender and subject agree.

    Lists change the sender and tag the subject, gateways set the date anew. But a scanner that gives every mail the
    same id, sender and subject still sends another one on another day.
    """
    apart = abs(a.date - b.date)
    agreeing = (apart <= _CLOCKS_DIFFER) + (a.from_ == b.from_) + (bare_subject(a.subject) == bare_subject(b.subject))
    return agreeing >= 2 and apart < _ANOTHER_MAIL


def bare_subject(subject: str) -> str:
    """A subject for comparing: no Re:, Fwd: and their like, no [tags], one case, single spaces."""
    start = 0
    while tag := _SUBJECT_TAG.match(subject, start):
        start = tag.end()
    return " ".join(subject[start:].casefold().split())


def of_event(reading: EventReading) -> Identity:
    """A meeting is its UID and the original start of the occurrence, in whichever calendar or mail it is found."""
    event = reading.event
    return Identity(f"{MEETING}{_short(event.uid.strip())}/{event.recurrence_id}")


def is_series(key: str) -> bool:
    """Whether a key names a meeting as a whole; those of the occurrences of a series begin with it."""
    return key.startswith(MEETING) and key.endswith("/")


def of_call(reading: CallReading) -> Identity:
    """A call is its provider's id and its start, or else its start, direction and both numbers.

    Two exchanges both count their calls from 1, so the id alone would take one call for another.
    """
    call = reading.call
    start = rfc3339(call.start)
    if call.id.strip():
        return Identity(f"call:{_short(call.id.strip())}/{start}")
    caller, callee = reading.caller or call.caller, reading.callee or call.callee
    return Identity(f"call:{start}/{call.direction}/{_short(caller)}/{_short(callee)}")


def _normalised_id(message_id: str) -> str:
    bare = "".join(message_id.split()).strip("<>").lower()
    return bare if len(bare) <= LONGEST and _USABLE_ID.fullmatch(bare) else ""


def _contents(reading: MailReading) -> tuple[str, ...]:
    date = rfc3339(reading.date.astimezone(UTC)) if reading.date else ""
    sender = reading.sender.email if reading.sender else ""
    receivers = sorted({address.email for address in (*reading.to, *reading.cc)})
    return (date, sender, " ".join(receivers), bare_subject(reading.subject), reading.body_digest)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else _digest((text,))


def _digest(parts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="replace")).hexdigest()
