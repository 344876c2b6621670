"""New surnames: told in a sentence, or shown behind the name in a signature ("Kate Hartley, née Smith")."""

import re
from collections.abc import Iterator, Sequence

from syncd.extract.announcements import slots
from syncd.extract.announcements.hits import Hit
from syncd.extract.patterns import any_of, words
from syncd.extract.words import surnames
from syncd.model.message import Address
from syncd.model.statements import Announcement, AnnouncementKind

_FORMERLY = re.compile(
    rf"^(?P<name>[^\W\d_][\w'. -]{{2,50}}?),? ?[(\[–-]? ?(?:{any_of(words(surnames.FORMERLY))})\.? "
    r"(?P<old>[^\W\d_][\w'-]{1,30}(?: [^\W\d_][\w'-]{1,30})?)[)\]]?(?:,.{0,60})?$",
    re.IGNORECASE,
)
_PIECES = tuple(mark + word for word in words(surnames.FORMERLY) for mark in (" ", "("))
_MARRIED = re.compile(rf"(?<!\w){any_of(words(surnames.MARRIED))}(?!\w)", re.IGNORECASE)


def may_show(own: str) -> bool:
    """Whether a text may show a former name at all."""
    return any(piece in own for piece in _PIECES)


def renamed(hit: Hit) -> Iterator[Announcement]:
    name = slots.surname(hit.slot("name"))
    if name and not slots.names_title(name):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, name, hit.quote, confidence=0.9)


def by_address(hit: Hit, email: str) -> Iterator[Announcement]:
    """The surname that a new address shows beside a wedding: priya.hartley@… of Priya Patel."""
    first, _, last = email.partition("@")[0].partition(".")
    known = hit.letter.sender.name.casefold() if hit.letter.sender else ""
    if first and last.isalpha() and first in known and last not in known and _MARRIED.search(hit.sentence):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, last.capitalize(), hit.quote, confidence=0.7)


def in_signature(lines: Sequence[str], sender: Address | None) -> Iterator[Announcement]:
    """The surname before "née" and the like, where the name before it is the sender's."""
    for line in lines:
        if not (match := _FORMERLY.match(line)):
            continue
        name, old = match["name"].strip(" ,"), match["old"]
        surname = name.split(" ")[-1]
        if " " in name and old[:1].isupper() and _is_senders(name, sender) and not slots.is_company(old):
            yield Announcement(AnnouncementKind.SURNAME_CHANGE, surname, line, confidence=0.9)


def _is_senders(name: str, sender: Address | None) -> bool:
    """Whether a name shares a word with that of the sender, or with the address where no name stands beside it."""
    if sender is None:
        return False
    known = (sender.name or sender.email.partition("@")[0]).casefold()
    return any(len(word) > 1 and word.casefold() in known for word in name.split(" "))
