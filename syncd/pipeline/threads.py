"""Tell with whom an address that nobody has is in a thread."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import Connection

from syncd.model.call import Direction
from syncd.model.matching import MentionRole
from syncd.model.names import is_full_name, name_key
from syncd.model.people import Exchange, Known, KnownPerson
from syncd.store import people, threads
from syncd.store.threads import Beside

_OWN = {MentionRole.FROM, MentionRole.SIGNATURE}
MOST = 20
"""People who are told of one address: a mailing is no thread."""


def exchanges(conn: Connection, addresses: Iterable[str]) -> dict[str, tuple[Exchange, ...]]:
    """Address → everybody known by another one in a thread with it, those it answered first, then the earliest.

    Of each person the first is told.
    """
    found = sorted(threads.beside(conn, addresses), key=_order)
    known = people.known(conn, {email for one in found for email in one.emails}, [], [])
    best: dict[str, dict[int, Exchange]] = {}
    for one in found:
        own = best.setdefault(one.address, {})
        for exchange in _with(one, known):
            own.setdefault(exchange.person.id, exchange)
    return {address: tuple(own.values())[:MOST] for address, own in best.items() if own}


def with_threads(conn: Connection, known: Known, addresses: Iterable[str]) -> Known:
    """What is known, with whom these addresses are in a thread, and who is or was called as they are there."""
    found = exchanges(conn, addresses)
    names = {name_key(one.name) for own in found.values() for one in own if is_full_name(one.name)}
    called = people.known(conn, [], [], names - known.by_name.keys()).by_name
    return replace(known, threads={**known.threads, **found}, by_name={**known.by_name, **called})


def _order(one: Beside) -> tuple[object, ...]:
    return (not _may_answer(one), not is_full_name(one.name), one.at, one.key, one.name, one.role)


def _may_answer(one: Beside) -> bool:
    """Whether its sender answers a mail of ours that went to a single address."""
    return one.answered and one.role in _OWN and one.direction is Direction.OUT and len(one.emails) == 1


def _with(one: Beside, known: Known) -> Iterator[Exchange]:
    for email in one.emails:
        if email != one.address:
            holders = _holders(email, one, known)
            answers = _may_answer(one) and len(holders) == 1
            yield from (Exchange(person, email, one.name, one.subject, answers) for person in holders)


def _holders(email: str, one: Beside, known: Known) -> tuple[KnownPerson, ...]:
    """Whose an address was when the mail was written."""
    word = known.word_on(("email", email), one.at)
    if word is not None:
        return (word.person,) if word.person else ()
    return known.by_email.get(email, ())
