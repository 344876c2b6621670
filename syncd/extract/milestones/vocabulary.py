"""What milestones are told in, as one lexicon per language."""

from collections.abc import Mapping
from functools import lru_cache

from syncd.extract import lexicon
from syncd.extract.lexicon import Lexicon
from syncd.extract.phrase_tree import Notions
from syncd.extract.words.milestones import CLASSES, LANGUAGES, NOTIONS

BITS: Mapping[str, Notions] = lexicon.bits((*NOTIONS, "DAY", "EDGE"))
VETOES = sum(BITS[name] for name in ("AGO", "ANYONE", "ELSEWHERE", "HELP", "KIN", "OTHERS", "PRESS", "THING", "TRADE"))
"""What counts against: it holds inside another phrase too."""


@lru_cache(maxsize=16)
def of(language: str) -> Lexicon:
    """The words of a language."""
    return lexicon.grown(language, LANGUAGES.get(language, ()), BITS, classes=CLASSES.get(language, {}), within=VETOES)
