"""Who has left which company, in whatever words."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import employer, pieces, slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import any_of, words
from syncd.extract.wordings import heard, heard_apart
from syncd.extract.words import moves
from syncd.extract.words.partings import BYES, GONE, GONE_ALONE, HELLOS, PARTINGS
from syncd.model.statements import Announcement, AnnouncementKind

_LEAVES = heard(moves.LEAVES, GONE)
_CUES = heard(moves.LEAVES, moves.LEAVES_ALONE, GONE, GONE_ALONE)
_PARTINGS = heard_apart(PARTINGS, 2)
_ALONE = heard(moves.LEAVES_ALONE, GONE_ALONE)
_NEARBY = heard(moves.NEARBY)
_ANY_MORE = heard(moves.ANY_MORE)
_RECENTLY = heard(moves.RECENTLY)
_THE_COMPANY = heard(moves.THE_COMPANY)
_TENURES = heard(moves.TENURES)
_TENURE_ENDS = heard(moves.TENURE_ENDS)
_PLAIN_LEFT = frozenset({"left", "i leave"})
_LOOSE = frozenset(words(moves.LOOSE))
_PERFECT = re.compile(r"(?:have|has|['’]ve|['’]s|had)\s(?:(?:now|just|recently|sadly|finally|since|also|already)\s)?\Z")
_TURNED = re.compile(
    rf"(?<!\w)(?:{any_of(words(BYES))})\W{{1,3}}(?P<gone>{slots.COMPANY})\W{{1,4}}(?:\w{{1,5}}\s)?"
    rf"(?:{any_of(words(HELLOS))})\W{{1,3}}(?P<come>{slots.COMPANY})",
    re.IGNORECASE,
)
_BESIDE = 28
"""Characters between the words and "the company"."""


def partings(sentence: str) -> list[re.Match[str]]:
    """The words of a sentence for leaving, in their order."""
    found = [*_LEAVES.finditer(sentence), *_PARTINGS.finditer(sentence)]
    return sorted(found, key=lambda cue: cue.end())


def left(letter: Letter, at: int) -> Iterator[Announcement]:
    """Who has left which company."""
    sentence = letter.sentences[at]
    if pair := turned(sentence):
        yield Announcement(AnnouncementKind.LEFT_COMPANY, pair[0], letter.quote(at), confidence=0.8)
        return
    found = [(_company(sentence, cue), cue) for cue in _CUES.finditer(sentence)]
    found += [(_parted_from(letter, sentence, cue), cue) for cue in _PARTINGS.finditer(sentence)]
    if _TENURE_ENDS.search(sentence):
        found += [(pieces.company_at(sentence, cue, direct=True), cue) for cue in _TENURES.finditer(sentence)]
    for company, cue in sorted(found, key=lambda one: not one[0]):
        alone = _ALONE.search(sentence) is not None or _is_the_company(sentence, cue)
        if not (company or alone):
            continue
        if not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            return
        if _is_something_else(sentence, cue, company, alone=alone):
            continue
        about = _who(letter, at, cue, company, alone=alone)
        if about is not None:
            company = company or employer.anywhere(letter)
            yield Announcement(AnnouncementKind.LEFT_COMPANY, company, letter.quote(at), about, 0.8)
            return


def _company(sentence: str, cue: re.Match[str]) -> str:
    return pieces.company_at(sentence, cue, direct=_NEARBY.fullmatch(cue[0]) is not None, loose=True)


def _parted_from(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    return pieces.company_inside(cue) or _company(sentence, cue) or employer.named(letter, sentence)


def _is_the_company(sentence: str, cue: re.Match[str]) -> bool:
    """Whether "the company", "us" or "here" stands right beside the words."""
    behind = _THE_COMPANY.search(sentence, cue.end(), cue.end() + _BESIDE)
    return behind is not None or _THE_COMPANY.search(sentence, max(0, cue.start() - _BESIDE), cue.start()) is not None


def turned(sentence: str) -> tuple[str, str] | None:
    """The company left and the one joined of "bye Acme, hello Beta"."""
    match = _TURNED.search(sentence)
    if match is None:
        return None
    gone, come = slots.company(match["gone"]), slots.company(match["come"])
    return (gone, come) if gone and come else None


def _is_something_else(sentence: str, cue: re.Match[str], company: str, *, alone: bool) -> bool:
    """Whether something is left that nobody works at, or not for good."""
    said = cue[0].lower()
    if cue[0].isupper():
        return True
    if said in _LOOSE and not (alone or " " in company or slots.is_company(company)):
        return True
    if " not " in said and not _ANY_MORE.search(sentence, cue.end()):
        return True
    if said not in _PLAIN_LEFT or alone or " " in company or slots.is_company(company):
        return False
    return not (_RECENTLY.search(sentence) or _PERFECT.search(sentence[: cue.start()]))


def _who(letter: Letter, at: int, cue: re.Match[str], company: str, *, alone: bool) -> str | None:
    """Who leaves: "" the writer, None nobody who is named."""
    sentence = letter.sentences[at]
    subject = pieces.subject(letter, sentence, cue.start())
    if subject and subject != company:
        return "" if letter.is_senders(subject) else subject
    names = [name for start, name in pieces.others(letter, sentence) if start < cue.start() and name != company]
    if pieces.is_self(sentence, cue):
        return names[-1] if alone and names else ""
    if names:
        return names[-1]
    return _named_before(letter, at) if alone and pieces.is_anothers(letter, sentence, cue) else None


def _named_before(letter: Letter, at: int) -> str:
    """Whoever the sentence before names, for a "she" in this one."""
    names = [name for _, name in pieces.others(letter, letter.before(at))]
    return names[-1] if names else ""
