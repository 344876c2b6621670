"""Another surname of the writer: said to be new, or shown by the writer's own first name before it."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard
from syncd.extract.words import renames, weddings
from syncd.model import given_names
from syncd.model.folding import fold
from syncd.model.statements import Announcement, AnnouncementKind

_RENAMED = heard(weddings.RENAMED, renames.RENAMED)
_WEDDINGS = heard(weddings.WEDDINGS, renames.BECAUSE)
_NEW_NAME = heard(weddings.NEW_NAME)
_NAMES = heard(renames.NAMES)
_KEPT = heard(weddings.KEPT)
_OLD = when_asked(
    rf"(?:{any_of((*words(weddings.BEFORE_OLD), *words(renames.BEFORE_OLD)))})\W{{1,3}}(?:\w+\s)?\Z", re.IGNORECASE
)
_GONE_BEHIND = when_asked(
    rf"\W{{0,3}}(?:s|is|has|ist|est|es|es ya|is nu)?\s?(?:{any_of(words(renames.GONE))})(?!\w)", re.IGNORECASE
)
_I_AM = when_asked(rf"(?:{any_of(words(renames.I_AM))})[\s:,–—-]{{1,3}}\Z", re.IGNORECASE)
_HONOURED = rf"(?<!\w)(?:{any_of(words(renames.I_AM))})\s(?:\w{{1,8}}\s){{0,2}}{slots.HONOUR}\s"
_HONOUR = when_asked(rf"{_HONOURED}(?P<name>{slots.PERSON})", re.IGNORECASE)
_ANY_HONOUR = Caseless(_HONOURED)
_NAME = re.compile(rf"(?<![\w@.-])[{slots.CAPITAL}][\w'’-]{{1,25}}(?!\w|@)")
_LONGEST = 27
"""Characters of a name, and the one by which it is seen to end."""
_DOUBT = Mood.QUESTION | Mood.CONDITION | Mood.WISH
_NO_MORE = heard(renames.NO_MORE)
_WRITTEN = heard(renames.WRITTEN)
_NO_NAMES = frozenset(words(renames.NO_NAMES))
_NEAR = 45
_CALLED = heard(renames.NOW_CALLED)
_NOW_CALLED = when_asked(
    rf"(?P<before>{slots.PERSON}) (?P<cue>(?i:{any_of(words(renames.NOW_CALLED))})) (?P<name>{slots.PERSON})(?!['’\w])"
)


def renamed(letter: Letter, at: int) -> Iterator[Announcement]:
    """The writer's new surname: behind the own first name, or beside a wedding, a divorce, or the name before."""
    sentence = letter.sentences[at]
    if not _may_rename(letter, sentence):
        return  # most sentences end here, before those around them are looked at
    around = (letter.before(at), sentence, letter.after(at), letter.subject)
    if any(_KEPT.search(one) for one in around):
        return
    because = any(_WEDDINGS.search(one) for one in around) or _NEW_NAME.search(sentence)
    if sentence.endswith("?") and not _WEDDINGS.search(letter.before(at)):
        return
    if found := _in_place_of_the_own(letter, sentence):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, found, letter.quote(at), confidence=0.8)
        return
    if found := _behind_the_first_name(letter, sentence, sure=bool(because)) or (
        _behind_an_honour(letter, sentence) if because or _RENAMED.search(sentence) else ""
    ):
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, found, letter.quote(at), confidence=0.8)
        return
    surname = letter.sender.name.split(" ")[-1] if letter.sender else ""
    if not (because or _NAMES.search(sentence)) or not (
        pieces.SELF.search(sentence) or (surname and surname in sentence)
    ):
        return
    own = _senders(letter, sentence) if because else ""
    for cue in _RENAMED.finditer(sentence):
        if pieces.is_kins(sentence, cue):
            continue
        named = own or _behind(letter, sentence, cue)
        if named and pieces.is_plain(letter, sentence, cue.start(), cue.end(), _DOUBT):
            yield Announcement(AnnouncementKind.SURNAME_CHANGE, named, letter.quote(at), confidence=0.8)
            return


def is_given_up(sentence: str, start: int) -> bool:
    """Whether a name is the one before: "I'm Pemberton and no longer Katz"."""
    return _OLD.search(sentence, 0, start) is not None


def now_called(letter: Letter, at: int) -> Iterator[Announcement]:
    """Another surname of somebody who keeps the given name: "Anna Lowe is now called Anna Carter"."""
    sentence = letter.sentences[at]
    for match in _NOW_CALLED.finditer(sentence) if _CALLED.search(sentence) else ():
        name, before = pieces.known_person(match["name"]), pieces.known_person(match["before"])
        (first, _, surname), (given, _, old) = name.partition(" "), before.partition(" ")
        if not (surname and old) or surname == old or slots.is_company(name) or slots.is_company(before):
            continue
        # "Анну Лебедеву теперь зовут Анна Смирнова." And projects are renamed, too.
        if (
            first[:-1] != given[:-1]
            or fold(first) not in given_names.borne()
            or not pieces.is_plain(letter, sentence, *match.span("cue"), _DOUBT | Mood.NEGATION)
        ):
            continue
        about = "" if letter.is_senders(before) else before
        yield Announcement(AnnouncementKind.SURNAME_CHANGE, slots.surname(name), letter.quote(at), about, 0.9)
        return


def _may_rename(letter: Letter, sentence: str) -> bool:
    """Whether another surname may be told in a sentence, whatever stands around it."""
    return bool(
        _RENAMED.search(sentence)
        or _behind_the_first_name(letter, sentence, sure=True)
        or _in_place_of_the_own(letter, sentence)
        or _behind_an_honour(letter, sentence)
    )


def _behind_the_first_name(letter: Letter, sentence: str, *, sure: bool) -> str:
    """The surname behind the writer's first name that is none of the writer's: "I'm Jody Marlowe" of Jody Prentice."""
    first, _, rest = (letter.sender.name if letter.sender else "").partition(" ")
    if len(first) < 2 or not rest or f"{first} " not in sentence:
        return ""
    word = rf"[{slots.CAPITAL}][\w'’-]{{1,25}}"
    for match in re.finditer(rf"(?<!\w){re.escape(first)}\s(?P<name>{word}(?:[ -]{word})?)(?!\w)", sentence):
        name = match["name"].split(" ")[-1]
        told = _I_AM.search(sentence[: match.start()]) is not None
        if name in rest.split(" ") or _is_old(sentence, match.start(), match.end()) or slots.is_company(match["name"]):
            continue
        if told or sure:
            return name
    return ""


def _in_place_of_the_own(letter: Letter, sentence: str) -> str:
    """The name that is written where the writer's own is no more: "there is no Pommier, you write Vasseur"."""
    surname = letter.sender.name.split(" ")[-1] if letter.sender and " " in letter.sender.name else ""
    if surname not in sentence or not _NO_MORE.search(sentence):
        return ""
    own = re.search(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", sentence) if len(surname) > 1 else None
    written = _WRITTEN.search(sentence, own.end()) if own else None
    if not written:
        return ""
    match = next(_names_near(sentence, written.end()), None)
    name = slots.person(match[0]) if match else ""
    return "" if not name or letter.is_senders(name) or slots.names_title(name) else name


def _behind_an_honour(letter: Letter, sentence: str) -> str:
    """The surname of "I'm Mrs Dunphy now", "she has become Madame Desrosiers"."""
    for match in _HONOUR.finditer(sentence) if _ANY_HONOUR.search(sentence) else ():
        name = slots.surname(match["name"])
        if name and not letter.is_senders(name):
            return name
    return ""


def _is_old(sentence: str, start: int, end: int) -> bool:
    return _OLD.search(sentence[:start]) is not None or _GONE_BEHIND.match(sentence, end) is not None


def _senders(letter: Letter, sentence: str) -> str:
    """The sender's own surname where the sentence names it as the one that counts."""
    name = letter.sender.name if letter.sender else ""
    surname = name.split(" ")[-1]
    if len(surname) <= 1 or " " not in name:
        return ""
    for match in re.finditer(rf"(?<![\w-])(?P<name>{re.escape(surname)}(?:-\w{{2,25}})?)(?!\w)", sentence):
        if not _is_old(sentence, match.start(), match.end()):
            return match["name"]
    return ""


def _names_near(sentence: str, start: int) -> Iterator[re.Match[str]]:
    """The names that begin near behind a place, each of them whole."""
    found = _NAME.finditer(sentence, start, start + _NEAR + _LONGEST)
    return (match for match in found if match.start() < start + _NEAR)


_FROM_TO = when_asked(
    rf"(?<!\w)(?:{any_of(words(weddings.FROM))})\s{slots.PERSON}\s(?:{any_of(words(weddings.TO))})"
    rf"\s(?P<name>{slots.PERSON})",
    re.IGNORECASE,
)


def _behind(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    """The name nearest behind the words that is none of the writer's."""
    if match := _FROM_TO.search(sentence, cue.start()):
        return "" if slots.names_title(match["name"]) else slots.surname(match["name"])
    for match in _names_near(sentence, cue.end()):
        name = slots.person(match[0])
        if name.lower() in _NO_NAMES:
            continue
        if name and not letter.is_senders(name) and not slots.names_title(name):
            return "" if _is_old(sentence, match.start(), match.end()) else name
    return ""
