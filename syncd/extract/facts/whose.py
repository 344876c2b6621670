"""Of whom a fact is that is not the writer's: whoever the sentence names, or the one before it for a "she"."""

import re
from functools import lru_cache

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import words
from syncd.extract.wordings import heard
from syncd.extract.words import sentences, tellers
from syncd.model import given_names
from syncd.model.folding import fold

_SMALL = frozenset(words(sentences.COMMON))
_POSSESSED = re.compile(rf"(?<!\w){pieces.POSSESSOR}[a-z]")
_SUBJECT = re.compile(rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<name>{slots.PERSON}){pieces.DOES}")
_THIRDS = {
    language: re.compile(rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<who>{'|'.join(row)})(?!\w)", re.IGNORECASE)
    for language, row in tellers.HE_OR_SHE.items()
}


def about(letter: Letter, at: int) -> str:
    """The name of somebody else of whom a sentence tells facts, "" for the writer or where nobody else is meant.

    A "she" is whoever was named last, or "she" where nobody was.
    """
    sentence = letter.sentences[at]
    if _own(letter.language).search(sentence):
        return ""
    if named := _named(letter, sentence):
        return named
    thirds = _THIRDS.get(letter.language)
    third = thirds.search(sentence) if thirds else None
    if third is None:
        return ""
    before = pieces.others(letter, letter.before(at))
    return before[-1][1] if before else third["who"].lower()


@lru_cache(maxsize=32)
def _own(language: str) -> Caseless:
    """A language's words for the writer: "Tom told me that he lives in Leeds" is no fact of the writer's."""
    oblique = tellers.OBLIQUE.get(language, ())
    return heard({language: tuple(word for word in tellers.SELF.get(language, ()) if word not in oblique)})


def _named(letter: Letter, sentence: str) -> str:
    """Whoever has or does something in a sentence and is called as people are, or a Mr or Ms that it names."""
    for match in (*_POSSESSED.finditer(sentence), *_SUBJECT.finditer(sentence)):
        name = pieces.known_person(match["name"])
        first = name.partition(" ")[0].lower()
        if name and not letter.is_senders(name) and first not in _SMALL and given_names.is_common(fold(first)):
            return name
    # One word is a name to those only who read a "Mr" before it.
    return next((name for _, name in pieces.others(letter, sentence) if " " not in name), "")
