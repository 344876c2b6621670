"""A mail as its announcements are looked for in it, and which sentences tell of years ago."""

import re
from dataclasses import dataclass
from datetime import date

from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, words
from syncd.extract.words import reservations
from syncd.model.extraction import Phone
from syncd.model.message import Address

_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d/-]|\.\d)")
_LONG_AGO = Caseless(rf"(?<!\w){any_of(words(reservations.LONG_AGO))}(?!\w)")
_NAME = re.compile(r"[^\W\d_]{3,}")
_SHORT = 3
"""Letters of a name that stand for it in an address: "seb@" of Sebastian."""
_QUOTED = 300


@dataclass(frozen=True, slots=True)
class Letter:
    """What the sender says: the sentences, and behind them in `lines` those of the signature that may tell news.

    `subject` is "" where it may be older than the mail.
    """

    sentences: tuple[str, ...]
    signature: tuple[str, ...]
    language: str
    sender: Address | None
    today: date | None
    phones: tuple[Phone, ...]
    month_first: bool
    subject: str = ""
    automatic: bool = False

    def line(self, at: int) -> str:
        """A sentence; behind the last one, the lines of the signature."""
        count = len(self.sentences)
        return self.sentences[at] if at < count else self.signature[at - count]

    def before(self, at: int) -> str:
        """The sentence before, or the subject; nothing stands before a line of the signature."""
        if at >= len(self.sentences):
            return ""
        return self.sentences[at - 1] if at else self.subject

    def after(self, at: int) -> str:
        """The sentence behind this one."""
        return self.sentences[at + 1] if at + 1 < len(self.sentences) else ""

    def quote(self, at: int) -> str:
        return self.line(at)[:_QUOTED]

    def looks_like(self, email: str) -> bool:
        """Whether an address is made of the sender's name, or is the sender's own."""
        if self.sender is None:
            return False
        known = _NAME.findall(f"{self.sender.name} {self.sender.email.partition('@')[0]}".casefold())
        local = email.partition("@")[0].casefold()
        return email == self.sender.email or any(
            part in local or (len(local) >= _SHORT and part.startswith(local)) for part in known
        )

    def is_senders(self, name: str) -> bool:
        """Whether a name is the sender's own."""
        if self.sender is None:
            return False
        known = set((self.sender.name or self.sender.email.partition("@")[0]).casefold().replace(".", " ").split())
        parts = name.casefold().split()
        return len(known.intersection(parts)) == len(parts)


def normal(text: str) -> str:
    """A sentence with plain apostrophes and single blanks."""
    return " ".join(text.replace("’", "'").replace("‘", "'").split())


def is_old(sentence: str, today: date | None) -> bool:
    """Whether a sentence tells of years ago, as seen from a day."""
    if _LONG_AGO.search(sentence):
        return True
    return today is not None and any(int(year[0]) < today.year for year in _YEAR.finditer(sentence))
