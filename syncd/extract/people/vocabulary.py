"""What news and facts of people are told in, as one lexicon per language."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from syncd.extract import lexicon
from syncd.extract.lexicon import Lexicon
from syncd.extract.phrase_tree import Notions
from syncd.extract.words.people import NOTIONS, phrases

BITS: Mapping[str, Notions] = lexicon.bits(NOTIONS)
_REMEMBERED = 1024


@lru_cache(maxsize=16)
def of(language: str) -> Lexicon:
    """The words of a language."""
    return lexicon.grown(language, [phrases(language)], BITS)


@lru_cache(maxsize=_REMEMBERED)
def names(notions: Notions) -> Sequence[str]:
    """What notions are called."""
    return tuple(name for name, bit in BITS.items() if bit & notions)


def named(known: Lexicon, tokens: Sequence[str]) -> Sequence[str]:
    """The notions that the words of a text tell."""
    told = 0
    for _, _, notions in known.phrases(known.met(tokens)):
        told |= notions
    return names(told)
