"""Of whom a fact is that is not the writer's: whoever the sentence names, or the one before it for a "she"."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from syncd.extract.announcements import meant, pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import heard, turn
from syncd.extract.words import presenting, sentences, tellers
from syncd.model import given_names
from syncd.model.folding import fold

_SMALL = frozenset(words(sentences.COMMON))
_POSSESSED = when_asked(rf"(?<!\w){pieces.POSSESSOR}[a-z]")
_SUBJECT = when_asked(rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<name>{slots.PERSON})(?:{pieces.DOES}|:\s)")
_NOBODY = {"fr": r"(?!\s(?:faut|y|reste|s'agit|se)(?!\w))", "de": r"(?!\s(?:\w{1,20}n|sind)(?!\w))"}
"""What stands behind a "he" that is nobody, and behind a "Sie" that is the reader."""
_THINGS = frozenset({"de", "fr", "nl", "ru"})
"""Languages in which a "he" inside of a sentence may as well be a thing."""


def _third(language: str) -> re.Pattern[str]:
    """A "he", a "his" or a "lives" of a language where a part of a sentence begins with it, none with a label.

    Inside of a sentence ("but he wants more") it is a `he`.
    """
    he = rf"{any_of((*tellers.HE_OR_SHE[language], *tellers.HIS_OR_HER.get(language, ())))}{_NOBODY.get(language, '')}"
    inside = rf"(?<!\w)(?:{any_of(tellers.BEFORE_HE[language])})(?<=['\w])\s?(?P<he>(?-i:{he}))"
    does = rf"{any_of(tellers.DOES[language])}(?!\s?:)"
    return when_asked(rf"(?:(?:\A\W{{0,3}}|[,;:–]\s)(?P<who>{he}|{does})|{inside})(?!\w)", re.IGNORECASE)


_THIRDS = {language: _third(language) for language in tellers.HE_OR_SHE}


class _Presenting(NamedTuple):
    """How somebody is presented in a language, and told of as "the candidate"."""

    presents: re.Pattern[str]
    has: re.Pattern[str]
    for_you: re.Pattern[str]
    candidate: re.Pattern[str]
    candidate_does: re.Pattern[str]


def _not_behind(row: Iterable[str]) -> str:
    return "".join(rf"(?<!{re.escape(word)}\s)" for word in row)


@lru_cache(maxsize=len(presenting.PRESENTS))
def _presenting(language: str) -> _Presenting | None:
    """None where no words of the language for it are known."""
    if language not in presenting.PRESENTS:
        return None
    candidates = turn({language: presenting.CANDIDATES[language]})
    one = rf"(?={any_of(presenting.ONE[language])}\s)" if language in presenting.ONE else ""
    who = rf"\s{{0,2}}{one}(?P<who>[^\W\d_]+(?: [^\W\d_]+){{0,4}})"
    patterns = (
        rf"(?<!\w){_not_behind(presenting.MINE[language])}{turn({language: presenting.PRESENTS[language]})}{who}",
        turn({language: presenting.HAS[language]}) + who,
        turn({language: presenting.FOR_YOU[language]}),
        candidates,
        rf"(?:\A\W{{0,3}}|[,;:–]\s)(?P<who>(?:\w{{1,6}}\s)?{candidates})(?:['’]s\s|{pieces.DOES})",
    )
    return _Presenting(*(when_asked(pattern, re.IGNORECASE) for pattern in patterns))


def about(letter: Letter, at: int, start: int | None = None) -> str:
    """The name of somebody else of whom a sentence tells facts, "" for the writer or where nobody else is meant.

    A "she" is whoever was named last, or "she" where nobody was. Who is presented without a name is "a planner". Where
    both the writer and a "she" are told of, the last of them before the fact that begins at `start` is the one.
    """
    sentence = letter.sentences[at]
    if presented := _presented(letter, sentence, start):
        return presented
    third = _third_told(letter.language, sentence, start)
    if third is None and _own(letter.language).search(sentence):
        return ""
    if named := _named(letter, sentence):
        return named
    if third is not None and (named := _before(letter, sentence, third.start()) or meant.of(letter, at)):
        return named
    if third is not None and third["he"] and letter.language in _THINGS:
        third = None
    return _presented_before(letter, at) or ((third["who"] or third["he"]).lower() if third else "")


def _third_told(language: str, sentence: str, start: int | None) -> re.Match[str] | None:
    """The first "she" of what is told of others, be it behind the fact, where no word is the writer's.

    Where there is one, others are told of between the last such word and the place of the fact, if that is known.
    """
    thirds, own = _THIRDS.get(language), list(_own(language).finditer(sentence))
    if thirds is None or (own and start is None):
        return None
    before = [word for word in own if word.end() <= (start or 0)]
    return thirds.search(sentence, before[-1].end() if before else 0, start if own and start else len(sentence))


def _before(letter: Letter, sentence: str, end: int) -> str:
    """The one person whom a sentence names up to there: "We liked Tom Wright, but he wants more"."""
    named = {name for start, name in pieces.others(letter, sentence) if start < end}
    return named.pop() if len(named) == 1 else ""


def _presented_before(letter: Letter, at: int) -> str:
    """Whom the sentences before present, up to the last in which the writer tells of himself."""
    for sentence in reversed(letter.sentences[:at]):
        if presented := _presented(letter, sentence):
            return presented
        if _own(letter.language).search(sentence):
            break
    return ""


def _presented(letter: Letter, sentence: str, start: int | None = None) -> str:
    """Whom a sentence presents by a trade, by name where it has one: "a planner" of "I have a planner for you".

    "The candidate" of whom it tells is nobody else; where it is followed by a word of the writer's, so far only.
    """
    known, own = _presenting(letter.language), _own(letter.language)
    if known is None:
        return ""
    if (does := known.candidate_does.search(sentence, 0, start or len(sentence))) and not own.search(
        sentence, *(() if start is None else (0, start))
    ):
        return does["who"].lower()
    match = known.presents.search(sentence)
    if match is None and known.for_you.search(sentence):
        match = known.has.search(sentence)
    if match is None or own.search(sentence, match.end()):
        return ""
    said = match["who"].split(" ")
    for n, word in enumerate(said, 1):
        if slots.is_title_word(word, letter.language) or known.candidate.fullmatch(word):
            return next((name for _, name in pieces.others(letter, sentence)), " ".join(said[:n]))
    return ""


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
