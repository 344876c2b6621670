"""What a folder says of itself, and what two such words about the same folder tell."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Status:
    """What STATUS or EXAMINE say of a folder; None for what they do not say.

    `vanished` are UIDs that a server with QRESYNC says are gone, None where it was not asked.
    """

    messages: int | None
    uidnext: int | None
    uidvalidity: int | None
    modseq: int | None = None
    vanished: frozenset[int] | None = None


def only_more(before: Status, now: Status, told: int | None) -> bool:
    """Whether a folder is the same with so many mails more, none of which has gone, and holds as many as was told."""
    if None in (before.messages, before.uidnext, now.messages, now.uidnext, now.uidvalidity):
        return False
    grown = (now.messages or 0) - (before.messages or 0)
    same = now.uidvalidity == before.uidvalidity and now.messages == told
    return same and 0 < grown == (now.uidnext or 0) - (before.uidnext or 0)


def agree(opened: Status, seen: object) -> bool:
    """Whether a folder holds when it is opened what it held before."""
    if not isinstance(seen, Status):
        return False
    pairs = ((getattr(opened, name), getattr(seen, name)) for name in ("messages", "uidnext", "uidvalidity"))
    return all(now is None or now == before for now, before in pairs)
