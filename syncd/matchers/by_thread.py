"""Match on the thread: somebody writes from an address we do not know where one of the same name has written before."""

from collections.abc import Iterator

from syncd.matchers import german_russian
from syncd.matchers.names import agree, name_key
from syncd.matchers.naming import compare, strangers
from syncd.model.matching import Evidence, EvidenceKind, Mention
from syncd.model.names import is_full_name
from syncd.model.people import Exchange, Known, KnownPerson

ANSWERED = 0.9995
"""Who answers a mail that went to one person only, and has that one's name, is that one: a colleague has another."""
NAMED, HALF_NAMED = 0.9, 0.75
"""Somebody of that name, or of half of it, takes part in the thread."""
NAMELESS = 0.8
"""Nobody says who answers, but only one was written to."""
_SAME = 0.5
_LONGEST = 60
"""Characters of a subject that are told."""


def evidence(mention: Mention, known: Known) -> Iterator[Evidence]:
    """Whoever is in a thread with this address, and may be called like its owner."""
    for one in known.threads.get(mention.email, ()):
        found = _answer(mention, one, known) if one.answers else None
        found = found or _named(mention.name or one.name, one, known)
        if found is not None:
            yield found


def _answer(mention: Mention, one: Exchange, known: Known) -> Evidence | None:
    """The address is hers because she answered our mail to her; but not where it goes by another name here."""
    words = f'answered our mail "{_short(one.subject)}", which went to {one.email} alone'
    full = [name for name in (mention.name, one.name) if is_full_name(name)]
    if full and all(_is_name_of(name, one.person, known) for name in full):
        return Evidence(EvidenceKind.ANSWER, one.person, ANSWERED, words)
    if not (mention.name or one.name):
        return Evidence(EvidenceKind.THREAD, one.person, NAMELESS, words)
    return None


def _named(name: str, one: Exchange, known: Known) -> Evidence | None:
    words = f'is in the thread "{_short(one.subject)}" with {one.email}, which is on the record'
    if is_full_name(name):
        score = NAMED if _is_name_of(name, one.person, known) else 0.0
    else:
        score = HALF_NAMED if name and agree(name, one.person.name) else 0.0
    return Evidence(EvidenceKind.THREAD, one.person, score, words) if score else None


def _is_name_of(name: str, person: KnownPerson, known: Known) -> bool:
    """However it is written, or as it was before."""
    if person in known.by_name.get(name_key(name), ()):
        return True
    # Most of those in a thread are strangers, which is told in half the time that a comparison takes.
    one, other = german_russian.nearest(name, person.name)
    return not strangers.share_no_surname(one, other) and compare.probability(one, other) >= _SAME


def _short(subject: str) -> str:
    return subject if len(subject) <= _LONGEST else f"{subject[: _LONGEST - 1]}…"
