"""New surnames that show: behind the name in a signature ("Kate Hartley, née Smith"), or in a new address."""

import re
from collections.abc import Iterator, Sequence

from syncd.extract.announcements import slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import heard
from syncd.extract.words import surnames, weddings
from syncd.model.message import Address
from syncd.model.statements import Announcement, AnnouncementKind

_FORMERLY = when_asked(
    rf"^(?P<name>[^\W\d_][\w'. -]{{2,50}}?),? ?[(\[–-]? ?(?:{any_of(words(surnames.FORMERLY))})\.? "
    r"(?P<old>[^\W\d_][\w'-]{1,30}(?: [^\W\d_][\w'-]{1,30})?)[)\]]?(?:,.{0,60})?$",
    re.IGNORECASE,
)
_WEDDINGS = heard(weddings.WEDDINGS)


def by_address(letter: Letter, at: int, email: str) -> Iterator[Announcement]:
    """The surname that a new address shows beside a wedding: priya.hartley@… of Priya Patel."""
    first, _, last = email.partition("@")[0].partition(".")
    known = letter.sender.name.casefold() if letter.sender else ""
    if first and last.isalpha() and first in known and last not in known and _WEDDINGS.search(letter.line(at)):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, last.capitalize(), letter.quote(at), confidence=0.7)


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
