"""A turn of phrase found in a sentence, and whether it is meant as it stands."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from syncd.extract.announcements.turns import Turn
from syncd.extract.patterns import any_of, words
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Mood
from syncd.extract.words import reservations
from syncd.model.extraction import Phone
from syncd.model.message import Address

_QUOTED = 300
_BLANKS = re.compile(r"\s+")
_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d/-]|\.\d)")
_NOT_MEANT = Mood.QUESTION | Mood.CONDITION | Mood.NEGATION | Mood.WISH | Mood.REPORT
HARMLESS = re.compile(rf"(?<!\w){any_of(words(reservations.HARMLESS))}(?!\w)", re.IGNORECASE)
_NEVER = re.compile(r"(?!)")
_LONG_AGO = re.compile(rf"(?<!\w){any_of(words(reservations.LONG_AGO))}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as its announcements are looked for in it. `own` is all of the sender's own text.

    `subject` is "" where it may be older than the mail.
    """

    sentences: tuple[str, ...]
    signature: tuple[str, ...]
    language: str
    sender: Address | None
    today: date | None
    phones: tuple[Phone, ...]
    month_first: bool
    own: str
    subject: str = ""
    automatic: bool = False

    def is_senders(self, name: str) -> bool:
        """Whether a name is the sender's own."""
        if self.sender is None:
            return False
        known = set((self.sender.name or self.sender.email.partition("@")[0]).casefold().replace(".", " ").split())
        parts = name.casefold().split()
        return len(known.intersection(parts)) == len(parts)


@dataclass(frozen=True, slots=True)
class Hit:
    """A turn of phrase in sentence number `at`, or in a line of the signature (None)."""

    letter: Letter
    sentence: str
    at: int | None
    match: re.Match[str]
    turn: Turn

    @property
    def quote(self) -> str:
        return self.sentence[:_QUOTED]

    @property
    def following(self) -> str:
        """The sentence after this one."""
        after = (self.at if self.at is not None else len(self.letter.sentences)) + 1
        return self.letter.sentences[after] if after < len(self.letter.sentences) else ""

    def slot(self, name: str) -> str:
        return self.match.groupdict().get(name) or ""


def normal(text: str) -> str:
    """A sentence with plain apostrophes and single blanks."""
    return _BLANKS.sub(" ", text.replace("’", "'").replace("‘", "'")).strip()


def meant(hit: Hit, read: int) -> bool:
    """Whether the words are news: not asked, denied, wished, depending, reported, or of years ago.

    The turn of phrase itself, and the sentence as far as it was `read`, is left out: "I no longer work" denies nothing.
    """
    start, end = hit.match.start(), max(hit.match.end(), read)
    around = hit.sentence[:start] + "x" * (end - start) + hit.sentence[end:]
    around = HARMLESS.sub(lambda words: "x" * len(words[0]), around)
    mood = moods.at(moods.clauses(around, hit.letter.language), start, end)
    if mood & _NOT_MEANT or _reserved(hit.turn.language).search(hit.sentence[:start]):
        return False
    return not is_long_ago(hit)


@lru_cache(maxsize=32)
def _reserved(language: str) -> re.Pattern[str]:
    row = reservations.BEFORE.get(language)
    return re.compile(rf"(?<!\w){any_of(row)}(?!\w)", re.IGNORECASE) if row else _NEVER


def is_long_ago(hit: Hit) -> bool:
    """Whether the sentence names a year before the mail's own, or says "years ago"."""
    return is_old(hit.sentence, hit.letter.today)


def is_old(sentence: str, today: date | None) -> bool:
    """Whether a sentence tells of years ago, as seen from a day."""
    if _LONG_AGO.search(sentence):
        return True
    return today is not None and any(int(year[0]) < today.year for year in _YEAR.finditer(sentence))
