"""Whom a "she" means, of those whom a sentence and the one before it name."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import Rows
from syncd.extract.wordings import heard
from syncd.extract.words import tellers
from syncd.model import given_names
from syncd.model.folding import fold

_SPOKEN_TO = re.compile(r"(?:\A|,)\W{0,3}(?P<name>\w+)\s?[,!]")
"""The name of whom a sentence speaks to."""


def of(letter: Letter, at: int) -> str:
    """Whom a "she" means: the one whom the sentence names by a given name alone, or whom the one before it names.

    "" where they name nobody of that sex, or several; nobody is meant whom they speak to.
    """
    sentence, before = letter.sentences[at], letter.before(at)
    spoken_to = pieces.greeted(before)
    known = {name for start, name in pieces.others(letter, before) if start >= spoken_to}
    found = set(_given(letter, sentence)) or known | set(_given(letter, before))
    found = {name for name in found if _may_be_called(name, sentence, letter.language)}
    return found.pop() if len(found) == 1 else ""


def _may_be_called(name: str, sentence: str, language: str) -> bool:
    """Whether a "she" of a sentence may be somebody of that name: no man is, by what he is called."""
    sex = given_names.borne().get(fold(name.partition(" ")[0]), "").partition(" ")[0]
    of_a_man, of_a_woman = _sexes(language)
    he, she = of_a_man.search(sentence) is not None, of_a_woman.search(sentence) is not None
    return he == she or sex != ("f" if he else "m")


@lru_cache(maxsize=32)
def _sexes(language: str) -> tuple[Caseless, Caseless]:
    """What a language calls a man by, and a woman."""
    man, woman = ((tellers.HE, tellers.HIS), (tellers.SHE, tellers.HER))
    return _called(man, language), _called(woman, language)


def _called(tables: Iterable[Rows], language: str) -> Caseless:
    return heard({language: tuple(word for table in tables for word in table.get(language, ()))})


def _given(letter: Letter, sentence: str) -> Iterator[str]:
    """The given names that stand alone in a sentence: "a card for Imran, he's been made a partner"."""
    spoken_to = {match["name"] for match in _SPOKEN_TO.finditer(sentence)}
    for match in pieces.NAMED.finditer(sentence, pieces.greeted(sentence)):
        name = match["name"].rstrip(".").removesuffix("'s").removesuffix("’s")
        if name in spoken_to or name.lower() in slots.NOBODY or slots.is_day(name) or letter.is_senders(name):
            continue
        if given_names.is_common(fold(name)):
            yield name
