"""Which languages a line is written in, by words that only one of them has."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract.memory import Remembered
from syncd.extract.patterns import Rows
from syncd.extract.words import companies, contact, letters, numbers, occupations, places, positions
from syncd.extract.words.elsewhere import ALSO_ELSEWHERE, BORROWED
from syncd.model.legal_forms import LEGAL_FORMS

_TOKEN = re.compile(r"[^\s,;:()\[\]{}\"“”„«»|/]+")
_WORDS_AT_ONCE = 4
_SHORTEST = 3
_SHORT_FORMS = frozenset({"ag", "bv", "oy"})
_LONG, _SHORTEST_COMPOUND = 5, 7
"""Letters of an ending and of a whole word by which a compound is known: shorter ones end words of other languages."""
_LONGEST_LINE = 120
"""Characters; prose says nothing here, signatures do."""
_LETTERS = {"uk": frozenset("іїєґ"), "ru": frozenset("ыэъё")}
_TITLES = (contact.TITLES, positions.TITLES, occupations.OCCUPATIONS)
_FORMAL = (letters.CLOSINGS, LEGAL_FORMS)
_COMPOUNDS = (positions.TITLE_ENDINGS, places.STREET_ENDINGS)


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """What only one language has: words, the labels of numbers, and how compounds end; `firsts` are first words."""

    words: Mapping[str, str]
    labels: Mapping[str, str]
    endings: Mapping[str, str]
    firsts: frozenset[str]
    ends: tuple[str, ...]


def of(line: str) -> tuple[str, ...]:
    """The languages (ISO 639-1) that words of a line belong to, each as often as it is heard."""
    return _known[line] if len(line) <= _LONGEST_LINE else ()


def _of(line: str) -> tuple[str, ...]:
    tokens = [token for token in map(_normal, _TOKEN.findall(line)) if token]
    lexicon = _lexicon()
    return tuple(_said(tokens, lexicon))


_known = Remembered(_of, 4096)


def _said(tokens: list[str], lexicon: _Lexicon) -> Iterator[str]:
    for at, token in enumerate(tokens):
        for end in range(min(at + _WORDS_AT_ONCE, len(tokens)) if token in lexicon.firsts else at, at, -1):
            phrase = " ".join(tokens[at:end])
            if language := lexicon.words.get(phrase):
                yield language
                break
            # A label is one before a number only: "vast" is a word of English, too.
            if (language := lexicon.labels.get(phrase)) and tokens[end : end + 1] and _is_numeral(tokens[end]):
                yield language
                break
        if language := _by_spelling(token, lexicon):
            yield language


def _is_numeral(token: str) -> bool:
    return token.lstrip("(+")[:1].isdigit()


def _by_spelling(token: str, lexicon: _Lexicon) -> str:
    """The language whose compounds end like a word ("Verkehrsstraße"), or whose letters it is written in."""
    if not token.isascii():
        for language, alphabet in _LETTERS.items():
            if not alphabet.isdisjoint(token):
                return language
    if len(token) < _SHORTEST_COMPOUND or not token.endswith(lexicon.ends):
        return ""
    return next(language for ending, language in lexicon.endings.items() if token.endswith(ending))


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    """Made when the first line is asked about: most mails write their numbers with a country code."""
    said = _of_one_language(*_FORMAL, *_TITLES, companies.TRADES, contact.STREETS, places.STREETS)
    formal = {phrase for table in _FORMAL for phrase, _ in _phrases(table)}
    # Titles are English in whatever language their holders write.
    words = {phrase: language for phrase, language in said.items() if language != "en" or phrase in formal}
    labels = _of_one_language(*numbers.LABELS.values())
    endings = _endings()
    firsts = frozenset(phrase.partition(" ")[0] for phrase in (*words, *labels))
    return _Lexicon(words, labels, endings, firsts, tuple(endings))


def _endings() -> Mapping[str, str]:
    long = {phrase for table in _COMPOUNDS for phrase, _ in _phrases(table) if len(phrase) >= _LONG}
    known = _of_one_language(*_COMPOUNDS, *_TITLES)
    return {ending: language for ending, language in known.items() if ending in long}


def _of_one_language(*tables: Rows) -> Mapping[str, str]:
    known: dict[str, set[str]] = {}
    for table in tables:
        for phrase, language in _phrases(table):
            known.setdefault(phrase, set()).add(BORROWED.get(phrase, language))
    english = {phrase for phrase, said in known.items() if "en" in said}
    return {
        phrase: language
        for phrase, (language, *others) in ((phrase, tuple(said)) for phrase, said in known.items())
        # "Area manager" is English, whoever says it.
        if not others and _is_telling(phrase) and (language == "en" or english.isdisjoint(phrase.split()))
    }


def _is_telling(phrase: str) -> bool:
    return (len(phrase) >= _SHORTEST or phrase in _SHORT_FORMS) and phrase not in ALSO_ELSEWHERE


def _phrases(table: Rows) -> Iterator[tuple[str, str]]:
    for language, row in table.items():
        for phrase in row:
            yield " ".join(filter(None, map(_normal, phrase.split()))), language


def _normal(word: str) -> str:
    """A word in lower case, without dots and marks around it."""
    return word.lower().replace("i̇", "i").replace(".", "").strip("'’*_-–—&+")
