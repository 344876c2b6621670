"""Which company the writer has joined, in whatever words, and as what."""

import re
from collections.abc import Iterable, Iterator

from syncd.extract.announcements import pieces, returns, slots, swaps, titles, workplaces
from syncd.extract.announcements.followers import HANDED
from syncd.extract.announcements.leaving import partings, subject
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import heard, heard_apart, turn
from syncd.extract.words import beginnings, moves, starts, unlike
from syncd.model import given_names
from syncd.model.folding import fold
from syncd.model.statements import Announcement, AnnouncementKind

_JOINS = heard(starts.JOINS)
_BEGINS = heard_apart(beginnings.BEGINNINGS, 4)
_IS_WITH = heard(starts.IS_WITH)
_BEEN_WITH = heard(starts.BEEN_WITH)
_PASSED_ON = when_asked(rf"{turn(beginnings.PASSED_ON)}\s(?:\w{{1,12}}\s){{0,2}}\Z", re.IGNORECASE)
_TO_WORK = heard(starts.TO_WORK)
_TAKEN_IN = heard_apart(beginnings.TAKEN_IN, 2)
_NEARBY = heard(moves.NEARBY)
_WITH = re.compile(rf"\s{turn(unlike.WITH)}\s", re.IGNORECASE)
_ON = re.compile(rf"\s{turn(unlike.ON)}\s", re.IGNORECASE)
# "Marie est chez Orlit pour un audit" says where she is.
_IS_NOW_WITH = heard(starts.NOW_WITH)
_NOW_WITH = when_asked(
    rf"(?P<name>{slots.PERSON}) (?P<cue>(?i:{any_of(words(starts.NOW_WITH))})) (?P<company>{slots.NAMED_COMPANY})"
    rf"(?=\W{{0,2}}(?:\Z|[.,;:!)]|\s(?i:{any_of(words(starts.BEHIND_COMPANIES))})(?!\w)))"
)
_BARE = frozenset(words(starts.BARE))
# "I've joined the Acme webinar."
_EVENT = re.compile(rf"(?:['’]s)?\s{turn(starts.EVENTS)}", re.IGNORECASE)
_JOINED_BY = re.compile(rf"\s{turn(unlike.JOINED_BY)}", re.IGNORECASE)
_WEAK = frozenset({"join", "will join", "move to", "moving to"})
_TAKES = Caseless(
    rf"(?<!\w)(?:{any_of(words(starts.TAKES))})\s(?:[^\s,.;:!?]{{1,20}}\s){{0,4}}?(?:{any_of(words(starts.POSTS))})(?!\w)"
)


def joined(letter: Letter, at: int) -> Iterator[Announcement]:
    """Which company the writer has joined, and as what."""
    sentence = letter.sentences[at]
    if pair := swaps.pair(letter, sentence):
        yield Announcement(AnnouncementKind.JOINED_COMPANY, pair.come, letter.quote(at), confidence=pair.confidence)
        return
    if pieces.NAMES.search(sentence):
        yield from _told(letter, at, _companies(letter, at))


def since(letter: Letter, at: int) -> Iterator[Announcement]:
    """At which company the writer works since a day, whatever it is that is done there."""
    if pieces.NAMES.search(letter.sentences[at]) and not _is_on_a_trip(letter, at):
        sentence = letter.sentences[at]
        named = [(_unless_left(sentence, cue, company), cue) for company, cue in workplaces.found(letter, sentence)]
        yield from _told(letter, at, named, checked=True)


def another(letter: Letter, at: int) -> Iterator[Announcement]:
    """At which company somebody who is named works now: "Marie Dupont est maintenant chez Orlit"."""
    sentence = letter.sentences[at]
    for match in _NOW_WITH.finditer(sentence) if _IS_NOW_WITH.search(sentence) else ():
        name, company = pieces.known_person(match["name"]), slots.company(match["company"])
        if " " not in name or not company or not _is_of_a_company(company):
            continue
        if not pieces.is_plain(letter, sentence, *match.span("cue")):
            continue
        about = "" if letter.is_senders(name) else name
        yield Announcement(AnnouncementKind.JOINED_COMPANY, company, letter.quote(at), about, 0.9)
        return


def _is_of_a_company(name: str) -> bool:
    """Whether a name may be a company's: no place's, no title's, and not that of a person with whom somebody is."""
    if slots.is_company(name):
        return True
    first = fold(name.partition(" ")[0])
    return not (slots.is_place(name) or slots.names_title(name) or first in given_names.borne())


def _is_on_a_trip(letter: Letter, at: int) -> bool:
    """Whether the writer comes back: who is at the Big Apple till Thursday works for no apple."""
    return any(returns.back(letter, at))


def _told(
    letter: Letter, at: int, named: Iterable[tuple[str, re.Match[str]]], *, checked: bool = False
) -> Iterator[Announcement]:
    """The first of the companies that the writer is said to have joined; `checked`: it is the writer of whom it is."""
    sentence = letter.sentences[at]
    for company, cue in named:
        if not company or pieces.is_anothers(letter, sentence, cue, company):
            continue
        if _EVENT.match(sentence, sentence.find(company, cue.start()) + len(company)):
            continue
        if cue[0].isupper() or not (checked or _is_self(letter, sentence, cue)):
            continue
        if not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            return
        yield Announcement(AnnouncementKind.JOINED_COMPANY, company, letter.quote(at), confidence=0.8)
        if title := titles.beside(letter, sentence, company):
            yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), confidence=0.8)
        return


def _is_self(letter: Letter, sentence: str, cue: re.Match[str]) -> bool:
    """Whether the writer joins: "join us" calls upon others, and who is named before "reporting to" does that."""
    if not pieces.SELF.search(sentence) and (
        cue[0].lower() in _BARE or any(start < cue.start() for start, _ in pieces.others(letter, sentence))
    ):
        return False
    return pieces.is_self(sentence, cue)


def _companies(letter: Letter, at: int) -> Iterator[tuple[str, re.Match[str]]]:
    """The companies that the words for joining, and those for being with one since some day, name."""
    sentence = letter.sentences[at]
    been = () if _is_on_a_trip(letter, at) else _been_with(sentence)
    for company, cue in (*_said_to_be_joined(letter, sentence), *been):
        yield _unless_left(sentence, cue, company), cue


def _said_to_be_joined(letter: Letter, sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    for cue in _JOINS.finditer(sentence):
        near = _NEARBY.fullmatch(cue[0]) is not None
        company = pieces.company_at(sentence, cue, language=letter.language, direct=near)
        if cue[0].lower().endswith("join") and _JOINED_BY.match(sentence, cue.end()):
            continue
        if cue[0].lower() in _WEAK and " " not in company and not slots.is_company(company):
            continue
        yield company, cue
    for cue in () if HANDED.search(sentence) else _BEGINS.finditer(sentence):
        if _PASSED_ON.search(sentence, 0, cue.start()):
            continue
        inside = pieces.company_inside(cue, letter.language)
        yield inside or pieces.company_at(sentence, cue, language=letter.language, direct=True), cue
    for cue in _TAKEN_IN.finditer(sentence):
        behind = pieces.company_at(sentence, cue, language=letter.language, direct=True)
        yield subject(sentence, cue) or behind, cue
    for cue in _TO_WORK.finditer(sentence) if partings(sentence) else ():
        yield pieces.company_at(sentence, cue, language=letter.language, direct=True), cue
    for cue in _TAKES.finditer(sentence):
        yield pieces.company_of_post(sentence, cue), cue


def _been_with(sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
    if pieces.SINCE.search(sentence):
        for cue in _IS_WITH.finditer(sentence):
            company = pieces.company_of_work(sentence, cue)
            if not _is_at_something(sentence, cue, company):
                yield company, cue
        for cue in _BEEN_WITH.finditer(sentence):
            yield pieces.company_at(sentence, cue, direct=True), cue


def _is_at_something(sentence: str, cue: re.Match[str], company: str) -> bool:
    """Whether it is a person, with whom the writer works on something."""
    at = sentence.find(company, cue.end()) if company else -1
    if at < 0 or slots.is_company(company) or not given_names.is_common(fold(company.partition(" ")[0])):
        return False
    return _WITH.fullmatch(sentence, cue.end(), at) is not None and _ON.match(sentence, at + len(company)) is not None


def _unless_left(sentence: str, cue: re.Match[str], company: str) -> str:
    """The company, "" where it is one that is left."""
    at = sentence.find(company) if company else -1
    gone = [one for one in partings(sentence) if one.end() <= at]
    if at < 0 or (gone and gone[-1].end() > cue.start()):
        return ""
    return "" if any(pieces.company_at(sentence, one, direct=True) == company for one in gone) else company
