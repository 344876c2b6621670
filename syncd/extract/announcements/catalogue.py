"""Every turn of phrase by which something is announced, and which of them a text may hold."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from syncd.extract.announcements.slots import slot
from syncd.extract.announcements.turns import Rows, Turn, compiled
from syncd.extract.words import absence, careers, reaching, successors, surnames


class Topic(StrEnum):
    """What a turn of phrase speaks of."""

    NEW_NUMBER = "new number"
    NEW_EMAIL = "new e-mail"
    LEFT = "left"
    LEFT_BY = "left by somebody else"
    JOINED = "joined"
    TITLED = "titled"
    RENAMED = "renamed"
    SUCCEEDED = "succeeded"
    SUCCEEDS = "succeeds"
    REDIRECTS = "redirects"
    AWAY = "away"
    BACK = "back"


_ROWS: Mapping[Topic, Rows] = {
    Topic.NEW_NUMBER: reaching.NEW_NUMBER,
    Topic.NEW_EMAIL: reaching.NEW_EMAIL,
    Topic.LEFT: careers.LEFT,
    Topic.LEFT_BY: careers.LEFT_BY,
    Topic.JOINED: careers.JOINED,
    Topic.TITLED: careers.TITLED,
    Topic.RENAMED: surnames.RENAMED,
    Topic.SUCCEEDED: successors.SUCCEEDED,
    Topic.SUCCEEDS: successors.SUCCEEDS,
    Topic.REDIRECTS: successors.REDIRECTS,
    Topic.AWAY: absence.AWAY,
    Topic.BACK: absence.BACK,
}


@lru_cache(maxsize=1)
def turns() -> tuple[tuple[Topic, Turn], ...]:
    """All of them; compiled when the first mail needs them."""
    return tuple((topic, turn) for topic, rows in _ROWS.items() for turn in compiled(rows, slot))


# A few of each language's smallest words: whoever writes more than a line in it uses one of them.
_MARKS: Mapping[str, tuple[str, ...]] = {
    "en": (" the ", " my ", " to ", " is ", " and "),
    "de": ("ich ", " die ", " der ", "und "),
    "fr": (" le ", " la ", "je ", " de ", "j'"),
    "es": (" el ", " la ", " de ", " en "),
    "nl": (" de ", " het ", "ik ", " een "),
    "it": (" il ", " di ", " la ", " in "),
    "pt": (" o ", " a ", " de "),
    "pl": (" w ", " do ", " na ", " z "),
    "sv": (" på ", "jag ", " och ", " är "),
}
_CYRILLIC = re.compile("[а-я]")
_LONG = 400
_SHORT = 160
"""Characters of a text that may do without any of these words."""
_ENDS = re.compile(
    r"(?<!\w)(?:until|till?|through|thru|bis|zum|jusqu|hasta|tot|t/m|до|по|fino|até|do|inclusive|tom)(?!\w{3})"
    r"|\d(?:st|nd|rd|th|er|\.)?(?: [^\W\d_]{3,10}\.?)? ?(?:-|–|to|au|al) ?\d{1,2}(?!\d)"
)


def present(text: str, spoken: str, *, numbers: bool = True) -> list[tuple[Topic, Turn]]:
    """The turns of phrase that may stand in a text: all the pieces that they need do.

    A long text is taken to be in the language that its small words are of; `spoken` is that. Without `numbers` none is
    new.
    """
    low = text.lower().replace("’", "'").replace("\n", " ")
    found = [
        one
        for language, index in _by_key(numbers).items()
        if _may_be(language, low) and (len(low) < _LONG or language in (spoken, "en"))
        for key, known in index
        if key in low
        for one in known
        if one[1].may_stand_in(low)
    ]
    found = list(dict.fromkeys(found))
    topics = {topic for topic, _ in found}
    vain = set()
    if not topics & {Topic.LEFT, Topic.LEFT_BY}:
        vain.add(Topic.REDIRECTS)
    if Topic.AWAY in topics and not _ENDS.search(low):
        vain.add(Topic.AWAY)
    if topics & {Topic.NEW_NUMBER, Topic.NEW_EMAIL} and not any(digit in low for digit in "0123456789@"):
        vain |= {Topic.NEW_NUMBER}
    return [one for one in found if one[0] not in vain]


def _may_be(language: str, low: str) -> bool:
    if language == "ru":
        return _CYRILLIC.search(low) is not None
    return len(low) < _SHORT or any(mark in low for mark in _MARKS[language])


@lru_cache(maxsize=2)
def _by_key(numbers: bool) -> Mapping[str, tuple[tuple[str, tuple[tuple[Topic, Turn], ...]], ...]]:
    """Per language, each piece of text once, with the turns it is one of the keys of."""
    index: dict[str, dict[str, list[tuple[Topic, Turn]]]] = {}
    for topic, turn in turns():
        if topic is Topic.NEW_NUMBER and not numbers:
            continue
        for key in turn.keys:
            index.setdefault(turn.language, {}).setdefault(key, []).append((topic, turn))
    return {language: tuple((key, tuple(known)) for key, known in row.items()) for language, row in index.items()}
