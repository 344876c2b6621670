"""What a sentence holds that may be news or a fact of somebody: numbers, addresses, days, sums, names, titles."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from syncd.extract import dates
from syncd.extract.announcements import pieces, reach, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.dates import Bound, When
from syncd.extract.facts import counts, pay, salaries, terms
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.words import counts as count_words
from syncd.extract.words import homes, places, positions, ranks, sentences, tellers
from syncd.model.statements import AnnouncementKind, FactField

Kind: TypeAlias = AnnouncementKind | FactField


class Sort(StrEnum):
    NUMBER = "number"
    ADDRESS = "address"
    DAY = "day"
    AT_ONCE = "at once"
    SPAN = "span"
    PAY = "pay"
    NAME = "name"
    TITLE = "title"
    SENTENCE = "sentence"


KINDS: Mapping[Sort, tuple[Kind, ...]] = {
    Sort.NUMBER: (AnnouncementKind.NEW_NUMBER,),
    Sort.ADDRESS: (AnnouncementKind.NEW_EMAIL, AnnouncementKind.SUCCESSOR),
    Sort.DAY: (AnnouncementKind.AWAY_UNTIL, FactField.AVAILABILITY),
    Sort.AT_ONCE: (FactField.AVAILABILITY,),
    Sort.SPAN: (FactField.NOTICE_PERIOD, FactField.AVAILABILITY, AnnouncementKind.AWAY_UNTIL),
    Sort.PAY: (FactField.SALARY,),
    Sort.NAME: (
        AnnouncementKind.LEFT_COMPANY,
        AnnouncementKind.JOINED_COMPANY,
        AnnouncementKind.SURNAME_CHANGE,
        AnnouncementKind.SUCCESSOR,
        AnnouncementKind.NEW_TITLE,
        FactField.LOCATION,
    ),
    Sort.TITLE: (AnnouncementKind.NEW_TITLE,),
    Sort.SENTENCE: (AnnouncementKind.LEFT_COMPANY,),
}
"""What each may be, if anything; a whole sentence says that somebody has left where no company is named."""
_SORTS = {kind: sort for sort in reversed(Sort) for kind in KINDS[sort]}
"""The first sort that may be each."""
Reading: TypeAlias = tuple[Kind, str]
"""A statement that rules have read, by its value."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """What stands at `sentence[start:end]`; `value` is it in the form of a statement, "" where its kind decides.

    `when` is the day that it names, or that it is till then. `told` is the one kind that it may be: rules say so.
    """

    sort: Sort
    start: int
    end: int
    text: str
    value: str = ""
    when: When | None = None
    told: Kind | None = None


_LINKS = frozenset({
    "&", "+", "of", "de", "du", "des", "del", "di", "von", "van", "der", "den", "für", "for", "the", "la", "los", "las",
    "le", "sur", "am", "upon", "y", "und", "and", "et", "e", "en", "bei",
})  # fmt: skip
"""Small words that may stand inside a name."""
_LINK = "|".join(map(re.escape, sorted(_LINKS)))
_WORD = rf"(?!I(?:'[a-z]{{1,2}})?(?![\w.]))[{slots.CAPITAL}][\w'&+-]{{0,30}}(?:\.\w{{1,20}}){{0,3}}"
_RUN = re.compile(
    rf"(?<![\w@.])(?:«[^«»\n]{{2,40}}»|„[^„“”\n]{{2,40}}[“”]"
    rf"|(?:[a-z]{{1,2}}(?=[A-Z][a-z])|\d{{1,3}}(?=[{slots.CAPITAL}]))?{_WORD}"
    rf"(?: (?:(?:{_LINK}) ){{0,2}}(?:[dl]')?(?:{_WORD}|\d{{1,3}}(?!\S))){{0,5}})(?![\w@])"
)
_OPENING = " -–—•*(\"'«„“"
"""What may stand before the first word of a sentence, whose capital may be for that alone: "Lives Werribee"."""
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_BEFORE_PLACE = 20
_FIGURE = re.compile(r"(?<![\w.,:/+-])(?<!\d )([1-9]\d{1,2})(?:[.,](\d\d))?(?![\w:/%-])(?![.,]\d| \d)")
_COUNTED = when_asked(rf"[ -](?:{any_of(words(count_words.COUNTED))})(?!\w)", re.IGNORECASE)
"""What stands behind a figure that is no sum: "30 hours a week"."""
_DIGIT = re.compile(r"\d")
_GOES_ON = re.compile(r"\d[ -]\Z")
"""What stands before the rest of a longer number."""
TOWNS = frozenset(words(places.CITIES))
_SMALL = frozenset(words(sentences.COMMON)) | slots.NOBODY
_OF_SELF = frozenset(words(tellers.SELF)) | frozenset(words(homes.NO_PLACES))
_NO_PLACES = frozenset(words(homes.NO_PLACES))
_BEFORE_TITLES = slots.RANKED | frozenset(words(ranks.BEFORE_TITLES))
_FIELDS = frozenset((*words(positions.DEPARTMENTS), *words(positions.FIELDS)))
_LETTERS = 2
"""What is as short is a field in capitals only: "IT", and not "it"."""
_TITLE_CHARS = 80
_THOUSANDS_FROM, _RATES_TO = 20, 40
"""From where on a bare figure is thousands a year, and up to where, with cents, what an hour pays."""
_RATES = frozenset({"hour", "day"})


def of(letter: Letter, at: int, *, currency: str, told: Sequence[Reading] = ()) -> list[Candidate]:
    """All that may be news or a fact in a sentence, and what rules have read in it besides.

    Sums that name no currency are in that one (ISO 4217).
    """
    sentence = letter.sentences[at]
    reached = [*_numbers(letter, sentence), *_addresses(sentence)]
    found = [
        *reached,
        *_days(letter, sentence),
        *_terms(letter, sentence),
        *_sums(sentence, currency, reached),
        *_names(sentence, letter.language),
        *_titles(letter, sentence),
        Candidate(Sort.SENTENCE, 0, len(sentence), sentence),
    ]
    return [*found, *(_of_rules(sentence, one) for one in told if not any(is_told(other, one) for other in found))]


def is_told(candidate: Candidate, told: Reading) -> bool:
    """Whether it is what rules have read."""
    kind, said = told
    return kind in KINDS[candidate.sort] and value(candidate, kind).casefold() == said.casefold()


def _of_rules(sentence: str, told: Reading) -> Candidate:
    kind, said = told
    start = max(sentence.casefold().find(said.casefold()), 0)
    end = start + len(said) if sentence[start:].casefold().startswith(said.casefold()) else len(sentence)
    return Candidate(_SORTS[kind], start, end, sentence[start:end], said, told=kind)


def value(candidate: Candidate, kind: Kind) -> str:
    """What a statement of that kind keeps of it, "" where it cannot be one."""
    if candidate.told is not None:
        return candidate.value if kind is candidate.told else ""
    if candidate.when is not None and kind is not FactField.NOTICE_PERIOD:
        return _day(candidate.when, kind)
    if kind in (AnnouncementKind.LEFT_COMPANY, AnnouncementKind.JOINED_COMPANY):
        return slots.company(candidate.value) if candidate.value else ""
    if kind is FactField.LOCATION and _is_nowhere(candidate.value):
        return ""
    if kind is AnnouncementKind.SURNAME_CHANGE:
        return slots.surname(candidate.value)
    if kind is AnnouncementKind.SUCCESSOR and candidate.sort is Sort.NAME:
        return slots.person(candidate.value)
    return candidate.value


def _is_nowhere(name: str) -> bool:
    """Whether a name is no place: "March", "Haus"."""
    return name.lower() in _NO_PLACES or slots.is_day(name)


def _day(when: When, kind: Kind) -> str:
    if when.date is None or when.last is None:
        return ""
    if kind is FactField.AVAILABILITY:
        return when.date.isoformat()
    through = when.end_date is not None or when.bound is Bound.THROUGH
    return (when.last + timedelta(days=through)).isoformat()


def _numbers(letter: Letter, sentence: str) -> Iterator[Candidate]:
    for phone in letter.phones:
        if (start := reach.place(sentence, phone)) >= 0:
            raw = " ".join(phone.raw.split())
            yield Candidate(Sort.NUMBER, start, start + len(raw), raw, phone.e164)


def _addresses(sentence: str) -> Iterator[Candidate]:
    for match in pieces.EMAIL.finditer(sentence) if "@" in sentence else ():
        yield Candidate(Sort.ADDRESS, *match.span(), match[0], match[0].lower())


def _days(letter: Letter, sentence: str) -> Iterator[Candidate]:
    if letter.today is None:
        return
    for when in dates.find(sentence, letter.today, month_first=letter.month_first, bare=True):
        if when.last is not None and when.last > letter.today:
            yield Candidate(Sort.DAY, when.start, when.end, sentence[when.start : when.end], when=when)


def _terms(letter: Letter, sentence: str) -> Iterator[Candidate]:
    for start, end in terms.at_once(sentence, any_words=True):
        yield Candidate(Sort.AT_ONCE, start, end, sentence[start:end], "immediate")
    for start, end, span in terms.spans(sentence):
        day = letter.today and terms.in_so_long(span, letter.today)
        when = When(start, end, day) if day else None
        yield Candidate(Sort.SPAN, start, end, sentence[start:end], span, when)


def _sums(sentence: str, currency: str, reached: list[Candidate]) -> Iterator[Candidate]:
    """Sums, and bare figures as people write them who talk of pay: by the rate of the others, or in thousands."""
    text = counts.in_digits(sentence)
    if not _DIGIT.search(text):
        return
    sums = [one for one in pay.amounts(text, currency, bare=True) if _is_a_sum(text, one)]
    taken = [*((one.start, one.end) for one in sums), *((one.start, one.end) for one in reached)]
    for one in sums:
        if not any(other.start < one.end and one.start < other.end for other in reached):
            yield Candidate(Sort.PAY, one.start, one.end, text[one.start : one.end], one.value)
    rate = sums[0].value.split("/")[-1] if sums else ""
    for match in _FIGURE.finditer(text):
        if (
            _COUNTED.match(text, match.end())
            or pay.is_no_pay(text, match.end())
            or any(start < match.end() and match.start() < end for start, end in taken)
        ):
            continue
        if said := _bare(match, rate, currency):
            yield Candidate(Sort.PAY, *match.span(), match[0], said)


def _is_a_sum(text: str, amount: pay.Amount) -> bool:
    """Whether an amount may be somebody's pay: it is no end of a longer number, and not said to be too little."""
    return not (_GOES_ON.search(text, 0, amount.start) or salaries.is_too_little(text, amount.end))


def _bare(figure: re.Match[str], rate: str, currency: str) -> str:
    number = f"{figure[1]}.{figure[2]}" if figure[2] else figure[1]
    if rate in _RATES or (float(number) < _RATES_TO and (figure[2] or int(figure[1]) < _THOUSANDS_FROM)):
        return f"{number.removesuffix('.00')} {currency}/{rate if rate in _RATES else 'hour'}"
    return "" if figure[2] else f"{figure[1]}000 {currency}/year"


def _names(sentence: str, language: str) -> Iterator[Candidate]:
    """Every run of words with capitals, its parts between small words, and towns without a capital."""
    lower = sentence.islower()
    for match in _RUN.finditer(sentence):
        said, start = match[0], match.start()
        while " " in said and _is_small(said.split(" ")[0]):
            first, _, said = said.partition(" ")
            start += len(first) + 1
        if len(said) > 1 and (" " in said or not _is_small(said)):
            yield Candidate(Sort.NAME, start, start + len(said), said, said)
            yield from _parts(said, start)
            if " " in said and not sentence[:start].strip(_OPENING):
                rest = said.partition(" ")[2]
                yield Candidate(Sort.NAME, start + len(said) - len(rest), start + len(said), rest, rest)
    for match in _PLAIN_WORD.finditer(sentence):
        if match[0] in TOWNS or (lower and _is_behind_where(sentence, match, language)):
            yield Candidate(Sort.NAME, *match.span(), match[0], match[0])


def _is_small(word: str) -> bool:
    """Whether it is a word like any other with a capital for where it stands: "They've", "Since"."""
    return word.lower().partition("'")[0].strip(".,") in _SMALL


def _is_behind_where(sentence: str, word: re.Match[str], language: str) -> bool:
    before = max(0, word.start() - _BEFORE_PLACE)
    return word[0] not in _SMALL | _OF_SELF and _where(language).search(sentence, before, word.start()) is not None


@lru_cache(maxsize=32)
def _where(language: str) -> re.Pattern[str]:
    """What stands before a place, even where nothing is written with a capital."""
    said = (word for table in (homes.WHERE, homes.FROM, homes.LIVES) for word in table.get(language, ()))
    return when_asked(rf"(?:\A|(?<!\w)(?:{any_of(said)})\W{{1,3}})\Z")


def _parts(name: str, start: int) -> Iterator[Candidate]:
    tokens = name.split(" ")
    for at, (before, after) in enumerate(pairwise(tokens), 1):
        if before in _LINKS and after not in _LINKS:
            part = " ".join(tokens[at:])
            yield Candidate(Sort.NAME, start + len(name) - len(part), start + len(name), part, part)
        elif after in _LINKS and before not in _LINKS:
            part = " ".join(tokens[:at])
            yield Candidate(Sort.NAME, start, start + len(part), part, part)


def _titles(letter: Letter, sentence: str) -> Iterator[Candidate]:
    """Job titles, each from the word that may begin it, and with one or two words before it that may be part of it.

    Words that follow may be none of it where it has no capitals: "I've been made shift lead since".
    """
    done = 0
    plain = list(_PLAIN_WORD.finditer(sentence))
    for at, match in enumerate(plain):
        after = plain[at + 1] if at + 1 < len(plain) else None
        if match.start() < done or not (_may_begin(match, letter.language) or _is_of_a_field(sentence, match, after)):
            continue
        rest = sentence[match.start() : match.start() + _TITLE_CHARS]
        title = slots.title(rest, letter.language).split(",")[0].rstrip(".;:!? ")
        if title and rest.startswith(title):
            before = done
            done = match.start() + len(title)
            for first in _starts(sentence, plain[max(0, at - 2) : at + 1]):
                if first >= before:
                    yield from _title(sentence, first, done)
            if (last := _last_title_word(title, letter.language)) < len(title):
                yield from _title(sentence, match.start(), match.start() + last)


def _title(sentence: str, start: int, end: int) -> Iterator[Candidate]:
    yield Candidate(Sort.TITLE, start, end, said := sentence[start:end], said)


def _last_title_word(title: str, language: str) -> int:
    """Where the last word ends that is one of titles; the end where what follows is none that could be left out."""
    ends = [word.end() for word in _PLAIN_WORD.finditer(title) if slots.is_title_word(word[0], language)]
    return ends[-1] if ends and title[ends[-1] :].islower() else len(title)


def _starts(sentence: str, matches: Sequence[re.Match[str]]) -> Iterator[int]:
    """Where a title may begin whose known words begin with the last of these."""
    yield matches[-1].start()
    for word, after in zip(reversed(matches[:-1]), reversed(matches[1:]), strict=True):
        if sentence[word.end() : after.start()] != " " or word[0].lower() in _SMALL:
            return
        yield word.start()


def _is_of_a_field(sentence: str, word: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether a word that is small elsewhere is the field of a title: "Sales Manager", "HR Director"."""
    if after is None or not word.start() or sentence[word.end() : after.start()] != " ":
        return False
    field = word[0].lower() in _FIELDS and (len(word[0]) > _LETTERS or word[0].isupper())
    return field and slots.is_title_word(after[0], "")


def _may_begin(match: re.Match[str], language: str) -> bool:
    low = match[0].lower()
    if low in _SMALL:
        return False
    if language in slots.CAPITALISED and match.start() and match[0][0].isupper():
        return True
    return low in _BEFORE_TITLES or slots.is_title_word(match[0], language)
