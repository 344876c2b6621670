"""Of whom a fact is that is not the writer's: whoever the sentence names, or the one before it for a "she"."""

import re

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.wordings import heard
from syncd.extract.words import tellers
from syncd.model import given_names
from syncd.model.folding import fold

# "Tom told me that he lives in Leeds" is no fact of the writer's.
_OWN = heard(
    {language: tuple(word for word in row if word not in tellers.OBLIQUE) for language, row in tellers.SELF.items()}
)
_POSSESSED = re.compile(rf"(?<!\w)(?P<name>{slots.PERSON})['’]s\s[a-z]")
_SUBJECT = re.compile(rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<name>{slots.PERSON})\s(?-i:[^\W\d_A-Z])")
_THIRDS = {
    language: re.compile(rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<who>{'|'.join(row)})(?!\w)", re.IGNORECASE)
    for language, row in tellers.HE_OR_SHE.items()
}


def about(letter: Letter, at: int) -> str:
    """The name of somebody else of whom a sentence tells facts, "" for the writer or where nobody else is meant.

    A "she" is whoever was named last, or "she" where nobody was.
    """
    sentence = letter.sentences[at]
    if _OWN.search(sentence):
        return ""
    if named := _named(letter, sentence):
        return named
    thirds = _THIRDS.get(letter.language)
    third = thirds.search(sentence) if thirds else None
    if third is None:
        return ""
    before = pieces.others(letter, letter.before(at))
    return before[-1][1] if before else third["who"].lower()


def _named(letter: Letter, sentence: str) -> str:
    """Whoever a sentence names: by a full name, or by the first name where that does or has something."""
    for match in (*_POSSESSED.finditer(sentence), *_SUBJECT.finditer(sentence)):
        name = pieces.known_person(match["name"])
        if name and not letter.is_senders(name) and (" " in name or given_names.is_common(fold(name))):
            return name
    others = pieces.others(letter, sentence)
    return others[0][1] if others else ""
