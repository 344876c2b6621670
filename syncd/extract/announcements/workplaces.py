"""At which company the writer works since a day, whatever the work is: "digging for Acme since last week"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import Rows, any_of, when_asked
from syncd.extract.wordings import both, heard, heard_apart, turn
from syncd.extract.words import dates as days
from syncd.extract.words import naming, starts
from syncd.extract.words import workplaces as wording

_DAYS: Rows = {
    language: tuple("|".join((*days.WEEKDAYS[language], *days.MONTHS[language], *wording.WHILES[language])).split("|"))
    for language in wording.WHILES
}
_SINCE: Rows = {language: starts.SINCE[language] for language in wording.WHILES}
TURNS: tuple[Rows, ...] = (both(_SINCE, _DAYS), both(wording.FIRST, wording.STINTS))
"""The words that betray such a turn."""
SINCE_A_DAY = heard_apart(((_SINCE, _DAYS),), 3)
_NO_WORK = heard(wording.NO_WORK)
_FIRSTS = heard_apart(((wording.FIRST, wording.STINTS),), 1)
_AT_WORK = when_asked(rf"{turn(wording.AT_WORK)}|(?<!\w)(?!{turn(wording.NO_DOING)})[a-z]{{2,12}}ing\s", re.IGNORECASE)
_DOING = re.compile(r"\W{0,3}(?:(?:\w{1,10}\s){0,2})[a-z]{2,12}ing\s", re.IGNORECASE)
_NOT_MINE = when_asked(rf"{turn(wording.OF_OTHERS)}\s(?:\w{{1,12}}\s)?\Z", re.IGNORECASE)
_OF_OTHERS = when_asked(rf"\W{{0,3}}{turn(wording.OF_OTHERS)}\s", re.IGNORECASE)
# Behind others a single word may as well be a place.
_OF_EMPLOYERS = frozenset({"at", "for", "bei", "beim", "für", "chez", "bij", "voor"})


@lru_cache(maxsize=32)
def _places(language: str) -> re.Pattern[str]:
    """A company behind an "at", or behind those who work there, in a language."""
    at, crews, of = (any_of(table.get(language, ("at",))) for table in (wording.AT, wording.CREWS, wording.OF))
    article = rf"(?:(?:{any_of(naming.COMPANY_ARTICLES)})\s){{0,2}}(?:{slots.SORT_OF_MARKED})?"
    return when_asked(
        rf"(?<!\w)(?:(?P<crew>{crews})\s(?:{of})|{at})[\s]{article}(?P<company>{slots.NAMED_COMPANY})(?![\w@])",
        re.IGNORECASE,
    )


def found(letter: Letter, sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The companies at which the writer works since a day, or is in the first days."""
    yield from _in_the_first_days(letter, sentence)
    since = SINCE_A_DAY.search(sentence)
    if since is None or _NO_WORK.search(sentence) or not _is_the_writers(letter, sentence, since):
        return
    for match in _places(letter.language).finditer(sentence):
        company = slots.company(match["company"])
        if not company or slots.is_place(company) or not _is_proven(match, company):
            continue
        if all(name in company for start, name in pieces.others(letter, sentence) if start < since.start()):
            yield company, since


def _in_the_first_days(letter: Letter, sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    for cue in () if _NO_WORK.search(sentence) else _FIRSTS.finditer(sentence):
        if _NOT_MINE.search(sentence, 0, cue.start()) or not pieces.is_self(sentence, cue):
            continue
        company = pieces.company_at(sentence, cue, language=letter.language)
        if company and (" " in company or slots.is_company(company) or letter.language in slots.CAPITALISED):
            yield company, cue


def _is_the_writers(letter: Letter, sentence: str, since: re.Match[str]) -> bool:
    """Whether it is the writer who does something since that day, and who is at work."""
    if letter.language == "en" and not _AT_WORK.search(sentence):
        return False
    # "Our man at Acme has changed since Monday and I am sorry."
    if _OF_OTHERS.match(sentence) and not pieces.SELF.search(sentence, 0, since.start()):
        return False
    doing = letter.language == "en" and _DOING.match(sentence) is not None
    return doing or pieces.SELF.search(sentence) is not None


def is_behind_an_at(sentence: str, start: int) -> bool:
    """Whether a place is that of an employer: "Marie Dupont est maintenant chez"."""
    return sentence[:start].rstrip().rpartition(" ")[2].lower() in _OF_EMPLOYERS


def _is_proven(match: re.Match[str], company: str) -> bool:
    if match["crew"] or "«" in match["company"] or " " in company or slots.is_company(company):
        return True
    return match[0].split(" ")[0].lower() in _OF_EMPLOYERS
