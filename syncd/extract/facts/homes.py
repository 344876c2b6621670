"""Where somebody lives: told in a sentence, or shown behind "Location:" and the like."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from syncd.extract.facts.tellers import Told
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import heard, turn
from syncd.extract.words import dates as days
from syncd.extract.words import homes as wording
from syncd.extract.words import naming, places, unlike
from syncd.model.extraction import ZonedLine
from syncd.model.statements import Fact, FactField

_CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽŘĎŤŇА-ЯЁІЇЄҐĞİŞ"
_NAME = rf"[{_CAPITAL}][\w'’-]{{1,30}}"
_JOINED = r"(?: |-| upon | am | sur | an der | de la | de | del | den | on | le | la )"
_PLACE = when_asked(rf"{_NAME}(?:{_JOINED}{_NAME}){{0,3}}")
_LOWER = re.compile(r"[^\W\d_]{3,20}(?!\w)")
_ARTICLE = r"(?:\s{0,2}(?:the |der |de |den |la |el |in |à |en |a |near |sur |: ?|[—–-] ?|городе )){0,2}\s?"
_WRAPPED = 50
"""Characters of a line from which on it may have been broken for its length."""
_CUSTOMERS = heard(wording.CUSTOMERS)
_LIVES = heard(wording.LIVES)
_IS_IN = heard(wording.IS_IN)
_LIVING = when_asked(
    rf"{turn(wording.LIVING)}(?:\s[^\s.,;:!?]{{1,20}}){{0,4}}?\s(?:{any_of(words(wording.WHERE))})\s",
    re.IGNORECASE,
)
_AN_ARTICLE = when_asked(rf"{turn({'en': wording.LIVING['en']})}\s(?:.{{0,80}}\s)?a\s", re.IGNORECASE)
"""English words with an "a" that says where in other languages: "renting a van"."""
_BEHIND = when_asked(rf"(?P<place>{_NAME}(?: {_NAME})?),?\s?(?=(?i:{any_of(words(wording.BEHIND))})(?!\w))")
_STAYS = heard(wording.STAYS)
_BEGINS = when_asked(rf"(?:\A|[,;(] ?)(?:{any_of([*words(wording.WHERE), *words(wording.FROM)])})\s", re.IGNORECASE)
_WE = heard(wording.WE_LIVE)
_TAIL = re.compile(r"\s?(?:[.,;!()&]|\Z)")
_LABEL = when_asked(rf"(?:\A|[.;,•|)] ?)(?:{any_of(words(wording.PLACE_LABELS))})\s?:\s{{0,3}}", re.IGNORECASE)
_MY_ADDRESS = re.compile(
    rf"(?<!\w)(?:{any_of(words(wording.MY_ADDRESS))})(?:\s(?:is|ist|est|es)(?:\snow)?)?\s?:?\s{{1,3}}", re.IGNORECASE
)
_NEARBY = when_asked(
    rf"(?:\A|(?<=[,;.] ))(?P<place>{_NAME}(?: {_NAME})?|[a-z]{{3,20}})(?: area(?!\w)|[ -]based(?! in))"
)
_ALONE = re.compile(
    r"(?:.{0,80}[,;]\s)?\W{0,3}(?:(?:in|near)\s)?(?P<place>[^\W\d_]{3,20}(?: [^\W\d_]{3,20})?)[.!]?\Z", re.IGNORECASE
)
_PASSING = heard(wording.PASSING)
_GOES_ON = re.compile(r"\s?(?:[.,;!()&]|\Z|\s-|(?:already|now|and|but|so|with|area|und|et|y|en|и)(?!\w))")
_POSTCODE = when_asked(rf"(?<!\d)\d{{4,6}}(?: [A-Z]{{2}})? (?P<place>{_NAME}(?: {_NAME}){{0,2}})")
_BRITISH = re.compile(r"[A-Z]{1,2}\d{1,2}[A-Z]?(?: \w{3})?")
_KNOWN = frozenset(word for table in (places.COUNTRIES, places.REGIONS, places.CITIES) for word in words(table))
_CITIES = frozenset(words(places.CITIES))
_COUNTRIES = frozenset(words(places.COUNTRIES))
_DAYS = frozenset(words(naming.CALENDAR))
_NO_PLACES = frozenset(words(wording.NO_PLACES))
_IMAGINED = heard(unlike.IMAGINED)
_STAYING = heard(unlike.STAYING)
_A_DAY = when_asked(
    rf"(?<!\w)(?:{any_of([form for day in words(days.WEEKDAYS) for form in day.split('|')])})(?!\w)", re.IGNORECASE
)
_WHENEVER = re.compile(rf"{turn(unlike.WHENEVER)}\s\Z", re.IGNORECASE)
"""What stands before where somebody is for a while: "when I'm in Dubai"."""


def is_to_customers(sentence: str) -> bool:
    """Whether a firm writes to its customers, and is not at home where it has moved."""
    return _CUSTOMERS.search(sentence) is not None


def is_passing(sentence: str, at: int) -> bool:
    """Whether a place is one where somebody sleeps on Saturday, or would be ashamed to live."""
    if _IMAGINED.search(sentence, 0, at):
        return True
    return _STAYING.search(sentence, 0, at) is not None and _A_DAY.search(sentence) is not None


def read(told: Told) -> Iterator[Fact]:
    """The place where the writer or a candidate lives, if the sentence names it."""
    if told.supposed:
        return
    place = _labelled(told) or _lived_in(told) or _living(told) or _nearby(told)
    at = told.text.find(place)
    if place and not is_passing(told.text, at):
        yield told.fact(FactField.LOCATION, place, 0.9, at, at)


def beside(told: Told) -> Iterator[Fact]:
    """The place that counts only beside other facts of the writer: "still in Buxton", a city alone between commas."""
    if not told.job and (place := _beside(told)):
        at = told.text.find(place)
        yield told.fact(FactField.LOCATION, place, 0.7, at, at)


def _beside(told: Told) -> str:
    lower = told.text[1:].islower()
    for match in (*_STAYS.finditer(told.text), *_BEGINS.finditer(told.text)):
        rest = told.text[match.end() : match.end() + 100]
        place = _place(rest, lower=lower)
        known = place.lower() in _CITIES
        if place and (known or not lower) and _TAIL.match(rest, rest.find(place) + len(place)):
            return place
    alone = _ALONE.match(told.text)
    return alone["place"] if alone and alone["place"].lower() in _CITIES else ""


def _labelled(told: Told) -> str:
    match = _LABEL.search(told.text) or _MY_ADDRESS.search(told.text)
    if match is None or told.job or told.jobs:
        return ""
    rest = told.text[match.end() : match.end() + 120]
    if match.re is _MY_ADDRESS and ("@" in rest or not re.match(r"\W{0,3}\d|.{0,40}\d", rest)):
        return ""
    return _of_an_address(rest) if re.search(r"\d", rest) and "," in rest else _place(rest)


def _of_an_address(text: str) -> str:
    """The town of a postal address: behind its code, else the last part that holds no digit."""
    if match := _POSTCODE.search(text):
        return match["place"]
    first = re.split(r"\.\s|\s[|•]", text)[0]
    parts = [_BRITISH.sub("", part).strip(" .") for part in first.split(",")]
    named = [part for part in parts if part and not re.search(r"\d", part) and part.lower() not in _COUNTRIES]
    return named[-1] if named else ""


def _lived_in(told: Told) -> str:
    for match in _LIVES.finditer(told.text):
        place = _place(told.text[match.end() : match.end() + 100], lower=told.text[1:].islower())
        if place and _is_somebodys(told, match):
            return place
    here = _IS_IN.search(told.text)
    if here is None or told.job or _WHENEVER.search(told.text, 0, here.start()):
        return ""
    rest = told.text[here.end() : here.end() + 100]
    place = _place(rest, lower=told.text[1:].islower())
    at = rest.find(place) + len(place) if place else 0
    return place if place and _GOES_ON.match(rest, at) and not _PASSING.search(rest, at) else ""


def _living(told: Told) -> str:
    """The place of a home that is told with a few words between, or behind the place."""
    lower = told.text[1:].islower()
    for match in _LIVING.finditer(told.text):
        if _AN_ARTICLE.fullmatch(match[0]):
            continue
        place = _place(told.text[match.end() : match.end() + 100], lower=lower)
        if place and _is_somebodys(told, match):
            return place
    here = _BEHIND.search(told.text)
    if (
        here
        and told.is_of_a_person(here.start(), here.end())
        and not told.job
        and here["place"].lower() not in _NO_PLACES
        and here["place"].split()[0].lower() not in _DAYS
    ):
        return here["place"]
    return ""


def _is_somebodys(told: Told, match: re.Match[str]) -> bool:
    """Whether a home is a person's: whoever says "we" has one as well, but no "basis"."""
    if told.is_of_a_boss(match.start(), match.end()):
        return False
    if told.is_of_a_person(match.start(), match.end()):
        return True
    said = match[0].lower()
    return not told.job and ("living" in said or "bought" in said or "moved" in said or _says_we(told, match))


def _says_we(told: Told, match: re.Match[str]) -> bool:
    """Whether a family lives there."""
    return _WE.search(told.clause(match.start(), match.end())) is not None


def _nearby(told: Told) -> str:
    match = _NEARBY.search(told.text)
    if match is None or told.job or (told.employer and not told.writer) or told.jobs:
        return ""
    place = match["place"]
    return "" if place.lower() in _NO_PLACES else place


def _place(text: str, *, lower: bool = False) -> str:
    """The place at the beginning of the words, with the region or country behind its comma."""
    start = re.match(_ARTICLE, text)
    at = start.end() if start else 0
    match = _PLACE.match(text, at) or (_LOWER.match(text, at) if lower else None)
    if match is None or match[0].lower() in _NO_PLACES or match[0].split()[0].lower() in _DAYS:
        return ""
    if any(letter.isdigit() for letter in match[0]):
        return ""
    if match[0].split()[-1].lower() in _DAYS:
        match = re.compile(_NAME).match(text, at) or match
    behind = re.match(rf", ?(?P<more>[A-Z]{{2,3}}|{_NAME}(?: {_NAME})?)(?!\w)", text[match.end() :])
    if behind and (behind["more"].isupper() or behind["more"].lower() in _KNOWN):
        return match[0] + behind[0]
    return match[0]


def within_its_line(fact: Fact, lines: Sequence[ZonedLine]) -> Fact:
    """A place without the name that signs below it: "I live in Exeter", and "Anna" on the next line."""
    words = fact.value.split(" ")
    if fact.field is not FactField.LOCATION or len(words) == 1 or any(fact.value in line.text for line in lines):
        return fact
    for above, below in pairwise(line.text.strip() for line in lines if line.text.strip()):
        for end in range(1, len(words)):
            place, rest = " ".join(words[:end]), " ".join(words[end:])
            # What a mail program broke goes on: "Newcastle upon" and "Tyne".
            if len(above) < _WRAPPED and above.rstrip(".,;! ").endswith(place) and below.startswith(rest):
                return replace(fact, value=place)
    return fact
