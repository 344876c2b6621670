"""Of whom a fact is that is not the writer's: whoever the sentence names, or the one before it for a "she"."""

import re
from functools import lru_cache

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, words
from syncd.extract.wordings import heard, turn
from syncd.extract.words import presenting, sentences, tellers
from syncd.model import given_names
from syncd.model.folding import fold

_SMALL = frozenset(words(sentences.COMMON))
_POSSESSED = re.compile(rf"(?<!\w){pieces.POSSESSOR}[a-z]")
_SUBJECT = re.compile(rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<name>{slots.PERSON}){pieces.DOES}")
_THIRDS = {
    language: re.compile(
        rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<who>{any_of((*row, *tellers.HIS_OR_HER.get(language, ())))})(?!\w)",
        re.IGNORECASE,
    )
    for language, row in tellers.HE_OR_SHE.items()
}


def _one(language: str) -> str:
    """What stands before somebody who has not been named, where a language has such words."""
    return rf"(?={any_of(presenting.ONE[language])}\s)" if language in presenting.ONE else ""


_CANDIDATE = re.compile(turn(presenting.CANDIDATES), re.IGNORECASE)
_SAID_OF_ONE = re.compile(
    rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<who>(?:\w{{1,6}}\s)?{turn(presenting.CANDIDATES)}){pieces.DOES}", re.IGNORECASE
)
_PRESENTED = {
    language: re.compile(
        rf"{turn({language: row})}\s{{0,2}}(?:{_one(language)})(?P<who>[^\W\d_]+(?: [^\W\d_]+){{0,3}})", re.IGNORECASE
    )
    for language, row in presenting.PRESENTS.items()
}


def about(letter: Letter, at: int) -> str:
    """The name of somebody else of whom a sentence tells facts, "" for the writer or where nobody else is meant.

    A "she" is whoever was named last, or "she" where nobody was. Who is presented without a name is "a planner".
    """
    sentence = letter.sentences[at]
    if presented := _presented(sentence, letter.language):
        return presented
    if _own(letter.language).search(sentence):
        return ""
    if named := _named(letter, sentence):
        return named
    thirds = _THIRDS.get(letter.language)
    third = thirds.search(sentence) if thirds else None
    if third is not None and (named := pieces.meant(letter, at)):
        return named
    before = (_presented(one, letter.language) for one in reversed(letter.sentences[:at]))
    return next(filter(None, before), third["who"].lower() if third else "")


def _presented(sentence: str, language: str) -> str:
    """Whom a sentence presents by a trade: "a planner" of "I have a planner from Leeds", unless it is the writer.

    "The candidate" of whom it tells is nobody else.
    """
    if said_of := _SAID_OF_ONE.search(sentence):
        return said_of["who"].lower()
    pattern = _PRESENTED.get(language)
    match = pattern.search(sentence) if pattern else None
    if match is None or _own(language).search(sentence, match.end()):
        return ""
    said = match["who"].split(" ")
    places = (n for n, word in enumerate(said, 1) if slots.is_title_word(word, language) or _CANDIDATE.fullmatch(word))
    return " ".join(said[: next(places, 0)])


@lru_cache(maxsize=32)
def _own(language: str) -> Caseless:
    """A language's words for the writer: "Tom told me that he lives in Leeds" is no fact of the writer's."""
    of_others = tellers.ALSO_OF_OTHERS.get(language, ())
    return heard({language: tuple(word for word in tellers.SELF.get(language, ()) if word not in of_others)})


def _named(letter: Letter, sentence: str) -> str:
    """Whoever has or does something in a sentence and is called as people are, or a Mr or Ms that it names."""
    for match in (*_POSSESSED.finditer(sentence), *_SUBJECT.finditer(sentence)):
        name = pieces.known_person(match["name"])
        first = name.partition(" ")[0].lower()
        if name and not letter.is_senders(name) and first not in _SMALL and given_names.is_common(fold(first)):
            return name
    # One word is a name to those only who read a "Mr" before it.
    return next((name for _, name in pieces.others(letter, sentence) if " " not in name), "")
