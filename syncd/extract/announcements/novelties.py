"""New numbers and addresses in whatever words: one stands beside what says that it is new, or that another is gone."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import phonenumbers

from syncd.extract.announcements import names, pieces, reach
from syncd.extract.announcements.employer import folded
from syncd.extract.announcements.letter import Letter
from syncd.extract.announcements.pieces import EMAIL
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, words
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard, vocabulary
from syncd.extract.words import channels, heirs, returns, turnover
from syncd.extract.words import novelty as wording
from syncd.model.statements import Announcement, AnnouncementKind

_SHORT = 3
_TURNED_OVER = heard(turnover.TURNED_OVER)
_REACHED_BY = heard(turnover.REACHED_BY)
_OCCASIONS = heard(turnover.OCCASIONS)
_LOST = heard(turnover.LOST)
_SAME = heard(turnover.SAME)
_NEW = heard(wording.NEW)
_CHANGED = heard(wording.CHANGED)
_FROM_NOW = heard(wording.FROM_NOW)
_GONE = heard(wording.GONE)
_UNCHANGED = heard(wording.UNCHANGED)
_TODAY = heard(wording.FOR_TODAY)
_FOR_A_WHILE = heard(turnover.FOR_A_WHILE)
_FOR_GOOD = heard(wording.FOR_GOOD)
_POINTING = heard(channels.POINTING)
_THINGS = heard(wording.OF_THINGS)


@dataclass(frozen=True, slots=True)
class _Means:
    """By what one is reached: its names, and all the words that stand beside a number or an address of it."""

    nouns: Caseless
    any: Caseless


_PHONES = _Means(heard(channels.PHONE_NOUNS), heard(channels.PHONES))
_MAILS = _Means(heard(channels.MAIL_NOUNS), heard(channels.MAILS))
_COUNTS = re.compile(r"\W{1,3}(?:is\W{1,3}|est\W{1,3}|es\W{1,3})?[+(]?[\d@]")
_SOMEBODY = re.compile(rf"\W{{0,3}}(?:{any_of(words(returns.BEFORE_THINGS))})\s", re.IGNORECASE)
"""How a line begins that tells of somebody without a name: "Der Techniker ist unter … zu erreichen"."""
_BESIDE = 30
_BEHIND = 20
_SENT_TO = heard(heirs.SENT_TO)
_FOLLOWS = heard(heirs.FOLLOWS)
_HERE = heard(channels.HERE)
_ME = heard(channels.ME)
_REACH_ME = heard(channels.REACH_ME)
DEPENDENT = 0.4
"""The confidence of what counts only beside the news that somebody has left or joined."""
_ASKING = heard(wording.ASKING)
_FOR_OTHERS = re.compile(
    r"(?<!\w)(?:number|line|mobile|address|e-?mail)s? (?:for|of) "
    rf"(?!(?:{any_of(words(channels.NOT_FOR_OTHERS))})(?!\w))",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<![\w+/.-])0?\d[\d ()/.-]{6,18}\d(?!\w)")
# The language of words that no other language has for the same.
_SPOKEN_IN = {
    word: language
    for table in (wording.NEW, wording.CHANGED, wording.GONE, channels.PHONES)
    for language, row in table.items()
    for word in row
    if word.isalpha() and len(word) > _SHORT and sum(word in other for other in table.values()) == 1
}
_COUNTRIES = {
    "en": "GB", "de": "DE", "fr": "FR", "es": "ES", "nl": "NL", "ru": "RU", "it": "IT", "pt": "PT", "pl": "PL",
    "sv": "SE", "da": "DK", "no": "NO", "fi": "FI", "cs": "CZ", "uk": "UA", "tr": "TR",
}  # fmt: skip
_LIST = 6
"""Addresses; where a sentence holds more, it is a list of people."""
NUMBERED = re.compile(r"\d(?:[ ()/.+-]{0,3}\d){5}")
"""Where a line may hold a number."""
_IF = Mood.QUESTION | Mood.CONDITION
_OWN_LINE = 60
"""Characters; a longer line below a mail is of a disclaimer."""
_TWO_WORDS = re.compile(r"\s[A-Z]\w+(?:\s\w+)?")
_NEW_YORK = "NY"
"""Which Danes write for "new" in small letters."""
_ALONE = re.compile(r"[\W\d_]+")
_OF_SERVICES = frozenset(
    (
        phonenumbers.PhoneNumberType.TOLL_FREE,
        phonenumbers.PhoneNumberType.PREMIUM_RATE,
        phonenumbers.PhoneNumberType.SHARED_COST,
    )
)
"""What a service is called by, whoever answers there."""


def read(letter: Letter, at: int) -> Iterator[Announcement]:
    """The new numbers and addresses that a line names."""
    line = letter.line(at)
    if NUMBERED.search(line):
        yield from _numbers(letter, at)
    if "@" in line:
        yield from _addresses(letter, at)


def pointed_at(letter: Letter, at: int) -> Iterator[Announcement]:
    """The new number or address that a sentence speaks of without naming it."""
    line = letter.line(at)
    if "@" not in line and not NUMBERED.search(line):
        yield from _signed_number(letter, at)
        yield from _signed_address(letter, at)


def _numbers(letter: Letter, at: int) -> Iterator[Announcement]:
    line = letter.line(at)
    known = [(place, phone) for phone in letter.phones if (place := reach.place(line, phone)) >= 0]
    if not _is_news(letter, at, _PHONES):
        known = [(place, phone) for place, phone in known if not _is_of_a_service(phone.e164)]
    spoken = [(start, start + len(phone.raw.strip()), phone.e164) for start, phone in known] or list(_national(line))
    if not spoken:
        return
    fresh = reach.fresh(line, [(start, end) for start, end, _ in spoken])
    swapped = len(set(fresh)) > 1 and _CHANGED.search(line) is not None and not _is_other(line)
    if not (swapped or _is_news(letter, at, _PHONES) or (len(known) == 1 and _takes_a_place(letter, at))):
        return
    # Below "Carol's new number is".
    alone = _ALONE.fullmatch(line) is not None
    owners = {
        e164: reach.owner(letter, letter.before(at)) if alone else reach.owner(letter, line, start)
        for (start, _, e164), new in zip(spoken, fresh, strict=True)
        if new
    }
    for e164, about in owners.items():
        if about is not None:
            yield Announcement(AnnouncementKind.NEW_NUMBER, e164, letter.quote(at), about, 0.85)


def _is_of_a_service(e164: str) -> bool:
    return phonenumbers.number_type(phonenumbers.parse(e164)) in _OF_SERVICES


def _signed_number(letter: Letter, at: int) -> Iterator[Announcement]:
    """The only number of the signature, where a sentence says that the new one stands there."""
    if not letter.signature or not _POINTING.search(letter.line(at)) or not _is_news(letter, at, _PHONES):
        return
    signed = {phone.e164 for phone in letter.phones for line in letter.signature if reach.place(line, phone) >= 0}
    if len(signed) == 1:
        yield Announcement(AnnouncementKind.NEW_NUMBER, signed.pop(), letter.quote(at), confidence=0.8)


def _national(sentence: str) -> Iterator[tuple[int, int, str]]:
    """Numbers written as in the country whose language the words are of: the mail itself tells no other."""
    match = _DIGITS.search(sentence)
    known = sorted(vocabulary(sentence).words)
    heard_in = Counter(language for word in known if (language := _SPOKEN_IN.get(word)))
    if match is None or not heard_in:
        return
    try:
        number = phonenumbers.parse(match[0], _COUNTRIES[heard_in.most_common(1)[0][0]])
    except phonenumbers.NumberParseException:
        return
    if phonenumbers.is_valid_number(number):
        yield match.start(), match.end(), phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _addresses(letter: Letter, at: int) -> Iterator[Announcement]:
    line = letter.line(at)
    spoken = [(match.start(), match.end()) for match in EMAIL.finditer(line)]
    if not spoken or len(spoken) > _LIST or (line.endswith("?") and not _ASKING.search(line)):
        return
    fresh = reach.fresh(line, spoken)
    found = [line[start:end].lower() for (start, end), new in zip(spoken, fresh, strict=True) if new]
    own = [email for email in found if letter.looks_like(email)]
    about = reach.owner(letter, line)
    if about is None or not (own or not _is_for_another(line)):
        return
    # Whoever has changed employers can be reached where he says, new or not.
    sure = 0.85 if _is_news(letter, at, _MAILS) else DEPENDENT if _REACH_ME.search(line) else 0.0
    if not about and sure <= DEPENDENT and _is_another_own(letter, line, own):
        sure, found = 0.8, own
    found, own = _writers(letter, at, found), _writers(letter, at, own)
    for email in dict.fromkeys(found if about else own or found):
        if sure > DEPENDENT or (sure and letter.sender and email != letter.sender.email):
            yield Announcement(AnnouncementKind.NEW_EMAIL, email, letter.quote(at), about, sure)
            yield from names.by_address(letter, at, email)


def _signed_address(letter: Letter, at: int) -> Iterator[Announcement]:
    """The address that a sentence speaks of without naming it."""
    line = letter.line(at)
    here, below = _HERE.search(line), _POINTING.search(line)
    if not (here or below) or not _MAILS.nouns.search(line) or not _is_news(letter, at, _MAILS):
        return
    lines = [one for one in letter.signature if len(one) <= _OWN_LINE] if below else []
    signed = [email for one in lines for email in pieces.emails(one)]
    own = [letter.sender.email] if here and letter.sender else []
    for email in [*signed[:1], *own][:1]:
        yield Announcement(AnnouncementKind.NEW_EMAIL, email, letter.quote(at), confidence=0.85)


def _writers(letter: Letter, at: int, emails: Sequence[str]) -> list[str]:
    """The addresses that are not made of the name of somebody else who is named beside them."""
    around = f"{letter.before(at)} {letter.line(at)}" if emails else ""
    first = folded(letter.sender.name.partition(" ")[0]) if letter.sender else ""
    names = [
        folded(part)
        for _, name in pieces.others(letter, around)
        for part in name.split(" ")
        if len(part) > _SHORT and folded(name.partition(" ")[0]) != first
    ]
    return [email for email in emails if not any(part in folded(email.partition("@")[0]) for part in names)]


def _is_another_own(letter: Letter, line: str, own: Sequence[str]) -> bool:
    """Whether an address made of the writer's name is not the one that the mail comes from: it is told to be used."""
    sender = letter.sender.email if letter.sender else ""
    if not own or sender in own or line.rstrip(" )\"'»”").endswith("?"):
        return False
    return not (_is_other(line) or _OCCASIONS.search(line)) and _is_unconditional(letter, line, line.find("@"))


def _takes_a_place(letter: Letter, at: int) -> bool:
    """Whether a number takes the place of another, by any word around it that says that something has."""
    line = letter.line(at)
    if line.rstrip(" )\"'»”").endswith("?") or _is_other(line) or at >= len(letter.sentences):
        return False
    before = letter.before(at)
    if before.endswith("?") or _is_for_another(line) or _SAME.search(line) or pieces.others(letter, line):
        return False
    if _SOMEBODY.match(line) and not (_PHONES.nouns.search(line) or pieces.SELF.search(line)):
        return False
    if any(one.search(line) for one in (_TODAY, _OCCASIONS, _FOR_A_WHILE)) and not _FOR_GOOD.search(line):
        return False
    turned = (one for one in _TURNED_OVER.finditer(line) if not _is_of_a_name(line, one, _PHONES))
    told = next(turned, None) or _REACHED_BY.search(letter.subject)
    if not told and before and not _is_other(before):
        told = _LOST.search(before) or (_CHANGED.search(before) if _PHONES.any.search(before) else None)
    number = NUMBERED.search(line)
    return told is not None and number is not None and _is_unconditional(letter, line, number.start())


def _is_unconditional(letter: Letter, line: str, at: int) -> bool:
    return not moods.at(moods.clauses(pieces.harmless(line), letter.language), at, at + 1) & _IF


def _is_for_another(sentence: str) -> bool:
    """Whether an address is that of somebody else one is sent to."""
    if _FOLLOWS.search(sentence):
        return True
    told = _NEW.search(sentence) or _CHANGED.search(sentence) or _GONE.search(sentence)
    return told is None and _SENT_TO.search(sentence) is not None and _ME.search(sentence) is None


def _is_news(letter: Letter, at: int, means: _Means) -> bool:
    """Whether a number or an address of a line is new: by the line, the sentence before, or the subject."""
    line = letter.line(at)
    asked = line.rstrip(" )\"'»”").endswith("?") and not _ASKING.search(line)
    if asked or _is_other(line) or (_FOR_A_WHILE.search(line) and not _FOR_GOOD.search(line)):
        return False
    bare = EMAIL.sub("@", line)
    if _says(letter, bare, means, weak=True):
        return True
    if _FOR_GOOD.search(letter.after(at)) and _FROM_NOW.search(bare):
        return True
    before = letter.before(at)
    if not before or before.endswith("?") or _is_other(before) or reach.owner(letter, before) is None:
        return False
    return _says(letter, before, means, weak=False)


def _is_other(sentence: str) -> bool:
    """Whether a sentence speaks of what has not changed, of an invoice's number, or of what is for somebody else."""
    return not reach.is_mine(sentence) and any(one.search(sentence) for one in (_UNCHANGED, _THINGS, _FOR_OTHERS))


def _says(letter: Letter, sentence: str, means: _Means, *, weak: bool) -> bool:
    """Whether a sentence says that a number or an address is new; `weak`: also that it counts from today."""
    news = _new(sentence, means) or (_GONE.search(sentence) if means.any.search(sentence) else None)
    if news is None and weak and means.any.search(sentence):
        news = _FROM_NOW.search(sentence)
        if news and not pieces.SELF.search(sentence) and pieces.others(letter, sentence):
            return False
        # "From today" is for good, "until tonight" for today.
        if news and _TODAY.search(_FROM_NOW.sub("", sentence)) and not _FOR_GOOD.search(sentence):
            news = None
    if news is None:
        return False
    unsure = Mood.CONDITION if _ASKING.search(sentence) else _IF
    sentence = pieces.harmless(sentence)
    return not moods.at(moods.clauses(sentence, letter.language), news.start(), news.end()) & unsure


def _new(sentence: str, means: _Means) -> re.Match[str] | None:
    """The word that says that something is new, right beside what it says so of; or that it has changed."""
    for news in _NEW.finditer(sentence):
        if _is_of_a_name(sentence, news, means):
            continue
        if means.nouns.search(sentence, news.end(), news.end() + _BESIDE) or _COUNTS.match(sentence, news.end()):
            return news
        if means.nouns.search(sentence, max(0, news.start() - _BEHIND), news.start()):
            return news
    return _CHANGED.search(sentence) if means.nouns.search(sentence) or "@" in sentence else None


def _is_of_a_name(sentence: str, news: re.Match[str], means: _Means) -> bool:
    """Whether a "New" begins a name: "the New York office"; "New Direct Line" names a telephone."""
    if news[0] == _NEW_YORK:
        return True
    named = _TWO_WORDS.match(sentence, news.end()) if news[0] == "New" else None
    return named is not None and not means.nouns.search(sentence, news.end(), named.end())
