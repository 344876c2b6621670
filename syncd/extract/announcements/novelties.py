"""New numbers and addresses in whatever words: one stands beside what says that it is new, or that another is gone."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers

from syncd.extract.announcements import reach
from syncd.extract.announcements.hits import Letter
from syncd.extract.announcements.pieces import EMAIL
from syncd.extract.patterns import any_of, words
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import Betrayers, heard, vocabulary
from syncd.extract.words import novelty as wording
from syncd.extract.words import posts
from syncd.model.statements import Announcement, AnnouncementKind

BETRAYERS = Betrayers(wording.NEW, wording.CHANGED, wording.FROM_NOW, wording.GONE, wording.REACH_ME, wording.HERE)
_SHORT = 3
_NEW = heard(wording.NEW)
_CHANGED = heard(wording.CHANGED)
_FROM_NOW = heard(wording.FROM_NOW)
_GONE = heard(wording.GONE)
_UNCHANGED = heard(wording.UNCHANGED)
_TODAY = heard(wording.FOR_TODAY)
_THINGS = heard(wording.OF_THINGS)


@dataclass(frozen=True, slots=True)
class _Means:
    """By what one is reached: its names, and all the words that stand beside a number or an address of it."""

    nouns: re.Pattern[str]
    any: re.Pattern[str]


_PHONES = _Means(heard(wording.PHONE_NOUNS), heard(wording.PHONES))
_MAILS = _Means(heard(wording.MAIL_NOUNS), heard(wording.MAILS))
_COUNTS = re.compile(r"\W{1,3}(?:is\W{1,3}|est\W{1,3}|es\W{1,3})?[+(]?[\d@]")
_BESIDE = 30
_BEHIND = 20
_LONG_NAMES = [
    name for name in (*words(wording.PHONES), *words(wording.MAILS)) if len(name) > _SHORT and not name.endswith("*")
]
_OTHERS = re.compile(
    rf"(?<!\w)(?:{any_of(words(wording.YOURS))}|(?<!\bmy )(?<!\bour )[^\W\d_]{{2,20}}['’]s)\s(?:\w+\s){{0,2}}"
    rf"(?:{any_of(_LONG_NAMES)})",
    re.IGNORECASE,
)
_SENT_TO = heard(posts.SENT_TO)
_FOLLOWS = heard(posts.FOLLOWS)
_HERE = heard(wording.HERE)
_ME = heard(wording.ME)
_REACH_ME = heard(wording.REACH_ME)
DEPENDENT = 0.4
"""The confidence of what counts only beside the news that somebody has left or joined."""
_ASKING = heard(wording.ASKING)
_FOR_OTHERS = re.compile(
    r"(?<!\w)(?:number|line|mobile|address|e-?mail)s? (?:for|of) "
    rf"(?!(?:{any_of(words(wording.NOT_FOR_OTHERS))})(?!\w))",
    re.IGNORECASE,
)
_QUOTED = 300
_DIGITS = re.compile(r"(?<![\w+/.-])0?\d[\d ()/.-]{6,18}\d(?!\w)")
# The language of words that no other language has for the same.
_SPOKEN_IN = {
    word: language
    for table in (wording.NEW, wording.CHANGED, wording.GONE, wording.PHONES)
    for language, row in table.items()
    for word in row
    if word.isalpha() and len(word) > _SHORT and sum(word in other for other in table.values()) == 1
}
_COUNTRIES = {
    "en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "ru": "RU", "it": "IT", "pt": "PT", "pl": "PL",
    "sv": "SE", "da": "DK", "no": "NO", "fi": "FI", "cs": "CZ", "uk": "UA", "tr": "TR",
}  # fmt: skip
_DIGIT = re.compile(r"\d")
_IF = Mood.QUESTION | Mood.CONDITION


def numbers(letter: Letter, at: int) -> Iterator[Announcement]:
    """The new numbers that sentence number `at` names."""
    sentence = letter.sentences[at]
    if not _DIGIT.search(sentence):
        return
    known = [(place, phone) for phone in letter.phones if (place := reach.place(sentence, phone)) >= 0]
    spoken = [(start, start + len(phone.raw.strip()), phone.e164) for start, phone in known] or list(
        _national(sentence)
    )
    if not spoken or not _is_news(letter, at, _PHONES):
        return
    fresh = reach.fresh(sentence, [(start, end) for start, end, _ in spoken])
    for e164 in dict.fromkeys(e164 for (_, _, e164), new in zip(spoken, fresh, strict=True) if new):
        yield Announcement(AnnouncementKind.NEW_NUMBER, e164, sentence[:_QUOTED], confidence=0.85)


def _national(sentence: str) -> Iterator[tuple[int, int, str]]:
    """Numbers written as in the country whose language the words are of: the mail itself tells no other."""
    match = _DIGITS.search(sentence)
    known = sorted(vocabulary(sentence.lower()).words)
    heard_in = Counter(language for word in known if (language := _SPOKEN_IN.get(word)))
    if match is None or not heard_in:
        return
    try:
        number = phonenumbers.parse(match[0], _COUNTRIES[heard_in.most_common(1)[0][0]])
    except phonenumbers.NumberParseException:
        return
    if phonenumbers.is_valid_number(number):
        yield match.start(), match.end(), phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def addresses(letter: Letter, at: int) -> Iterator[Announcement]:
    """The new addresses that sentence number `at` names."""
    sentence = letter.sentences[at]
    spoken = [(match.start(), match.end()) for match in EMAIL.finditer(sentence)] if "@" in sentence else []
    if (
        not spoken
        and letter.sender
        and _HERE.search(sentence)
        and _MAILS.nouns.search(sentence)
        and _is_news(letter, at, _MAILS)
    ):
        yield Announcement(AnnouncementKind.NEW_EMAIL, letter.sender.email, sentence[:_QUOTED], confidence=0.85)
    if not spoken or _is_for_another(sentence) or (sentence.endswith("?") and not _ASKING.search(sentence)):
        return
    # Whoever has changed employers can be reached where he says, new or not.
    sure = 0.85 if _is_news(letter, at, _MAILS) else DEPENDENT if _REACH_ME.search(sentence) else 0.0
    fresh = reach.fresh(sentence, spoken)
    found = [sentence[start:end].lower() for (start, end), new in zip(spoken, fresh, strict=True) if new]
    for email in dict.fromkeys(found):
        if sure > DEPENDENT or (sure and letter.sender and email != letter.sender.email):
            yield Announcement(AnnouncementKind.NEW_EMAIL, email, sentence[:_QUOTED], confidence=sure)


def _is_for_another(sentence: str) -> bool:
    """Whether an address is that of somebody else one is sent to."""
    if _FOLLOWS.search(sentence):
        return True
    told = _NEW.search(sentence) or _CHANGED.search(sentence) or _GONE.search(sentence)
    return told is None and _SENT_TO.search(sentence) is not None and _ME.search(sentence) is None


def _is_news(letter: Letter, at: int, means: _Means) -> bool:
    """Whether a number or an address of a sentence is new: by the sentence, the one before, or the subject."""
    sentence = letter.sentences[at]
    asked = sentence.rstrip(" )\"'»”").endswith("?") and not _ASKING.search(sentence)
    if asked or _is_other(sentence):
        return False
    bare = EMAIL.sub("@", sentence)
    if _says(letter, bare, means, weak=True):
        return True
    before = letter.sentences[at - 1] if at else letter.subject
    return (
        bool(before) and not before.endswith("?") and not _is_other(before) and _says(letter, before, means, weak=False)
    )


def _is_other(sentence: str) -> bool:
    """Whether a sentence speaks of what has not changed, of an invoice's number, or of somebody else's."""
    return any(one.search(sentence) for one in (_UNCHANGED, _THINGS, _OTHERS, _FOR_OTHERS))


def _says(letter: Letter, sentence: str, means: _Means, *, weak: bool) -> bool:
    """Whether a sentence says that a number or an address is new; `weak`: also that it counts from today."""
    news = _new(sentence, means) or (_GONE.search(sentence) if means.any.search(sentence) else None)
    if news is None and weak and means.any.search(sentence) and not _TODAY.search(sentence):
        news = _FROM_NOW.search(sentence)
    if news is None:
        return False
    unsure = Mood.CONDITION if _ASKING.search(sentence) else _IF
    return not moods.at(moods.clauses(sentence, letter.language), news.start(), news.end()) & unsure


def _new(sentence: str, means: _Means) -> re.Match[str] | None:
    """The word that says that something is new, right beside what it says so of; or that it has changed."""
    for news in _NEW.finditer(sentence):
        if means.nouns.search(sentence, news.end(), news.end() + _BESIDE) or _COUNTS.match(sentence, news.end()):
            return news
        if means.nouns.search(sentence, max(0, news.start() - _BEHIND), news.start()):
            return news
    return _CHANGED.search(sentence) if means.nouns.search(sentence) or "@" in sentence else None
