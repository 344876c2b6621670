"""Whom on record a mail means that speaks of somebody by name."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from syncd.extract.signatures import sameness
from syncd.model import spellings
from syncd.model.folding import fold
from syncd.model.free_mail import is_free_mail
from syncd.model.name_forms import parts
from syncd.model.names import is_full_name
from syncd.model.people import Known, KnownPerson, PersonId
from syncd.model.reading import MailReading
from syncd.store import name_index

Called = Mapping[str, frozenset[str]]
"""Name as a mail has it → the keys of the names on record that it may stand for."""

_MOST = 200
"""Names with a word from which on it says of nobody who it is."""


def called(conn: Connection, names: Iterable[str]) -> Called:
    """Who may be meant: whose name has all words of the one that is written, or the other way round."""
    words = {name: spellings.words(name) for name in set(names) if name}
    pairs = {name: spellings.pairs(own) for name, own in words.items() if len(own) > 1}
    paired = name_index.with_pairs(conn, {pair for own in pairs.values() for pair in own})
    full = {
        name: {key for pair in own for key in paired.get(pair, ()) if _is_part(words[name], key.split())}
        for name, own in pairs.items()
    }
    return {name: frozenset(full[name] if name in full else _having(conn, own)) for name, own in words.items()}


def _having(conn: Connection, words: Sequence[str]) -> Sequence[str]:
    """Whoever has a single word in the name, unless these are too many."""
    found = name_index.with_beginning(conn, f"{words[0]} ", _MOST) if words else ()
    return found if len(found) < _MOST else ()


def _is_part(words: Sequence[str], others: Sequence[str]) -> bool:
    return set(words) <= set(others) or set(others) <= set(words)


def person(name: str, names: Called, mail: MailReading, own: KnownPerson | None, known: Known) -> KnownPerson | None:
    """The one who is called so and is in the conversation, or works where the writer does.

    A surname is enough: "Frau Seidl hat unser Haus verlassen" is said of the one of that surname there.
    """
    called_so = {one.id: one for key in names.get(name, ()) for one in known.by_name.get(key, ())}.values()
    namesakes = [one for one in called_so if is_full_name(name) or _has_surname(one, name)]
    there = {id_ for one in (*mail.from_, *mail.to, *mail.cc) for id_ in _ids(known.by_email.get(one.email, ()))}
    fits = [one for one in namesakes if one.id in there or _colleagues(one, own) or _shares_domain(one, mail)]
    return fits[0] if len(fits) == 1 else None


def _has_surname(one: KnownPerson, name: str) -> bool:
    return fold(name) in fold(parts(one.name)[1]).split()


def _colleagues(one: KnownPerson, other: KnownPerson | None) -> bool:
    if other is None or not (one.company and other.company):
        return False
    return sameness.is_same_company(one.company, other.company)


def _shares_domain(one: KnownPerson, mail: MailReading) -> bool:
    """Whether somebody has an address where the mail comes from, as where a desk answers for who is gone."""
    domain = mail.sender.email.rpartition("@")[2] if mail.sender else ""
    at = f"@{domain}"
    return bool(domain) and not is_free_mail(domain) and any(email.endswith(at) for email in one.emails)


def _ids(holders: Sequence[KnownPerson]) -> set[PersonId]:
    return {one.id for one in holders}
