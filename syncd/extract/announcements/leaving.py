"""Who has left which company, in whatever words."""

import re
from collections.abc import Iterator

from syncd.extract.announcements import employer, pieces, slots, swaps
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import apart, heard, heard_apart, turn
from syncd.extract.words import moves, naming, tenures, unlike
from syncd.extract.words.dismissals import AFTER, BEHIND, DISMISSALS, ENDINGS, GO_WHERE, GOES_ON, LONG_WHILES, OFF_WHAT
from syncd.extract.words.partings import (
    ENDS_IT,
    ENDS_WORK,
    GONE,
    GONE_ALONE,
    LAST_DAY_OF,
    LAST_OF,
    LEAVES_THERE,
    LEAVES_US,
    LEAVES_WHAT,
    LEAVES_WHEN,
    OF_A_NOTICE,
    PARTINGS,
    PARTINGS_ALONE,
)
from syncd.model.statements import Announcement, AnnouncementKind

_LEAVES = heard(moves.LEAVES, GONE)
_CUES = heard(moves.LEAVES, moves.LEAVES_ALONE, LEAVES_US, GONE, GONE_ALONE)
_PARTINGS = heard_apart(PARTINGS, 2)
# "Nos deja el informe" says what is left, "nos deja el viernes" when.
_NO_THING = (
    rf"(?!\s(?:{turn(LEAVES_THERE)}|{turn(LEAVES_WHAT)}"
    rf"\s(?!\d|{turn(LEAVES_WHEN, naming.CALENDAR)})))"
)
_PARTS = apart(PARTINGS_ALONE, 5)
_LEAVES_SOMETHING = Caseless(rf"(?:{turn(LEAVES_US)}|{_PARTS})(?!{_NO_THING})")
_ALONE = Caseless(rf"{turn(moves.LEAVES_ALONE, GONE_ALONE)}|{turn(LEAVES_US)}{_NO_THING}")
_PARTINGS_ALONE = Caseless(_PARTS + _NO_THING)
_NEARBY = heard(moves.NEARBY)
_ANY_MORE = heard(moves.ANY_MORE)
_RECENTLY = heard(moves.RECENTLY)
_THE_COMPANY = heard(moves.THE_COMPANY)
_TENURES = heard(tenures.TENURES)
_TENURE_ENDS = heard(tenures.TENURE_ENDS)
_OF_FIRMS = re.compile(r"(?<!\w)(?:our|their|your|unser|unsere|notre|nuestro|ons|onze|наш)\s\Z", re.IGNORECASE)
"""Before a contract that firms have with each other."""
_PLAIN_LEFT = frozenset({"left", "i leave", "leaves"})
_IS_NOT_THERE = frozenset({"isn't at", "isn't with"})
_LOOSE = frozenset(words(moves.LOOSE))
_PERFECT = re.compile(r"(?:have|has|['’]ve|['’]s|had)\s(?:(?:now|just|recently|sadly|finally|since|also|already)\s)?\Z")
_DISMISSED = heard_apart(DISMISSALS, 4)
# "Acme let us go ahead", "gave me my notice period", "kicked us off their list".
_GOES_ON = when_asked(rf"-|\s(?:{turn(GOES_ON)}|(?<=go\s){turn(GO_WHERE)}|(?<=off\s){turn(OFF_WHAT)})", re.IGNORECASE)
_OF_A_NOTICE = re.compile(rf"\s{turn(OF_A_NOTICE)}", re.IGNORECASE)
_LEFT_THERE = when_asked(rf"\s{turn(unlike.LEFT_THERE)}|\sat \d{{1,2}}(?:[.:]\d\d)? (?:every|each)\s", re.IGNORECASE)
_THING_AT = when_asked(
    rf"{turn(moves.LEFT_SOMETHING)}\s{turn(moves.LEFT_THINGS)}(?!\s{turn(moves.LEFT_POSTS)})\s(?:\w{{1,20}}\s){{0,2}}"
    r"(?:at|with|en)\s\Z",
    re.IGNORECASE,
)
_LAST_OF = when_asked(rf"\s{turn(LAST_OF)}", re.IGNORECASE)
_LAST_DAY_OF = re.compile(rf"\s{turn(LAST_DAY_OF)}", re.IGNORECASE)
# "Won't be back before the 14th" is no parting, nor is "left his coat here".
_NOT_YET = re.compile(rf"\s{turn(moves.NOT_YET)}", re.IGNORECASE)
_LEFT_THING = when_asked(rf"\s{turn(moves.LEFT_THINGS)}(?!\s{turn(moves.LEFT_POSTS)})", re.IGNORECASE)
_MOVES_ON = heard(moves.MOVES_ON)
_TO_ONE = when_asked(rf"(?:(?<= to)|\sto)\s(?:(?i:the)\s)?{slots.COMPANY}")
_NEXT_THING = when_asked(rf"(?:\sto)?\s(?:\w{{1,12}}\s){{0,3}}?{turn(moves.NEXT_THINGS)}", re.IGNORECASE)
_SEPARATE = heard_apart(((ENDS_WORK, ENDS_IT),), 5)
_BEHIND = heard(BEHIND)
_ENDINGS = heard(ENDINGS)
_AFTER_LONG = heard_apart(((AFTER, LONG_WHILES),), 4)
_BEFORE_VERB = when_asked(
    rf"(?i:(?<!\w)(?:{any_of(naming.COMPANY_ARTICLES)})\s)?(?P<company>{slots.NAMED_COMPANY})"
    r"[\"'»”“,]{0,2}\s(?:\w{1,8}\s){0,2}\Z"
)
_BEHIND_VERB = when_asked(rf"\w+\s(?P<company>{slots.NAMED_COMPANY})")
_QUOTED = re.compile(r"«(?P<company>[^«»\n]{2,40})»")
# "After Nolan resigned, …" speaks of something else.
_ALREADY = re.compile(
    r"(?<!\w)(?:after|when|since|once|until|nachdem|als|seit|après que|depuis que|quand|cuando|después de que|desde que"
    r"|nadat|toen|sinds|после того как|когда)\s\Z",
    re.IGNORECASE,
)
_REACH = 80
_BESIDE = 28
"""Characters between the words and "the company"."""


def partings(sentence: str) -> list[re.Match[str]]:
    """The words of a sentence for leaving, in their order."""
    found = [cue for cue in _LEAVES.finditer(sentence) if not _is_moved_on_to(sentence, cue)]
    found += _given_in(sentence)
    return sorted(found, key=lambda cue: cue.end())


def _is_moved_on_to(sentence: str, cue: re.Match[str]) -> bool:
    """Whether it is a company to which somebody has moved on: that one is not left."""
    return _MOVES_ON.search(cue[0]) is not None and _TO_ONE.match(sentence, cue.end()) is not None


def _given_in(sentence: str) -> Iterator[re.Match[str]]:
    """The words of a sentence for giving in one's notice, not for being told how long it is."""
    yield from (cue for cue in _PARTINGS.finditer(sentence) if not _OF_A_NOTICE.match(sentence, cue.end()))
    yield from _SEPARATE.finditer(sentence)


def _dismissals(sentence: str) -> Iterator[re.Match[str]]:
    """The words of a sentence for being sent away, where they do not go on to say something else."""
    return (cue for cue in _DISMISSED.finditer(sentence) if not _GOES_ON.match(sentence, cue.end()))


def left(letter: Letter, at: int) -> Iterator[Announcement]:
    """Who has left which company."""
    sentence = letter.sentences[at]
    if pair := swaps.pair(letter, sentence):
        yield Announcement(AnnouncementKind.LEFT_COMPANY, pair.gone, letter.quote(at), confidence=pair.confidence)
        return
    found = [(_company(letter, sentence, cue), cue) for cue in _CUES.finditer(sentence)]
    found += [(_parted_from(letter, sentence, cue), cue) for cue in _given_in(sentence)]
    found += [(_sent_from(letter, sentence, cue), cue) for cue in _dismissals(sentence)]
    found += [(company, cue) for cue in _BEHIND.finditer(sentence) if (company := subject(sentence, cue))]
    gone = [("", cue) for cue in _PARTINGS_ALONE.finditer(sentence)]
    if _AFTER_LONG.search(sentence):
        found += [(_parted_from(letter, sentence, cue), cue) for cue in _ENDINGS.finditer(sentence)]
    if _TENURE_ENDS.search(sentence):
        found += [
            (pieces.company_at(sentence, cue, language=letter.language, direct=True), cue)
            for cue in _TENURES.finditer(sentence)
            if not _OF_FIRMS.search(sentence, 0, cue.start())
        ]
    for company, cue in sorted([*found, *gone], key=lambda one: not one[0]):
        alone = bool(gone) or _ALONE.search(sentence) is not None
        alone = alone or (_is_the_company(sentence, cue) and not leaves_something(sentence))
        if not (company or alone):
            continue
        if not pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            return
        if _is_something_else(sentence, cue, company, alone=alone):
            continue
        about = _who(letter, at, cue, company, alone=alone)
        if about and _ALREADY.search(sentence, 0, sentence.find(about)):
            continue
        if about is not None:
            company = company or employer.anywhere(letter)
            yield Announcement(AnnouncementKind.LEFT_COMPANY, company, letter.quote(at), about, 0.8)
            return


def _company(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    near = _NEARBY.fullmatch(cue[0]) is not None
    found = pieces.company_at(sentence, cue, language=letter.language, direct=near, loose=True)
    return "" if found and _ends_a_name(sentence, found) else found or _quoted(sentence, cue)


def _ends_a_name(sentence: str, company: str) -> bool:
    """Whether what looks like a company is the end of somebody's name: "Karin de Boer" works at no "Boer"."""
    before = [name.removesuffix(f" {company}") for _, name in pieces.people(sentence) if name.endswith(f" {company}")]
    return any(" " in name and name.split(" ")[-1].islower() for name in before)


def _quoted(sentence: str, cue: re.Match[str]) -> str:
    """The nearest name that stands between such marks as companies have in Russian."""
    found = [
        (min(abs(match.end() - cue.start()), abs(match.start() - cue.end())), match["company"])
        for match in _QUOTED.finditer(sentence)
    ]
    return slots.company(min(found)[1]) if found else ""


def _parted_from(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    inside = pieces.company_inside(cue, letter.language)
    return inside or _company(letter, sentence, cue) or employer.named(letter, sentence)


def _sent_from(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    """The employer of whom it is told that he sends somebody away: it stands before, inside or behind the words."""
    inside = _BEHIND_VERB.match(cue[0])
    company = slots.company(inside["company"]) if inside else ""
    return company or subject(sentence, cue) or _parted_from(letter, sentence, cue)


def subject(sentence: str, cue: re.Match[str]) -> str:
    """The company right before words of which it is the subject: "Acme has taken me on"."""
    match = _BEFORE_VERB.search(sentence, max(0, cue.start() - _REACH), cue.start())
    found = slots.company(match["company"]) if match else ""
    return "" if slots.is_place(found) else found


def leaves_something(sentence: str) -> bool:
    """Whether something is left or retired, or for a while: "is retiring the old system", "verlässt uns kurz"."""
    return _LEAVES_SOMETHING.search(sentence) is not None


def _is_the_company(sentence: str, cue: re.Match[str]) -> bool:
    """Whether "the company", "us" or "here" stands right beside the words."""
    behind = _THE_COMPANY.search(sentence, cue.end(), cue.end() + _BESIDE)
    return behind is not None or _THE_COMPANY.search(sentence, max(0, cue.start() - _BESIDE), cue.start()) is not None


def _is_something_else(sentence: str, cue: re.Match[str], company: str, *, alone: bool) -> bool:
    """Whether something is left that nobody works at, or not for good."""
    said = cue[0].lower()
    if said == "leaves" and (not company or sentence.startswith(" for ", cue.end())):
        return True
    if cue[0].isupper() or _LAST_OF.match(sentence, cue.end()):
        return True
    if _MOVES_ON.search(said) and (_NEXT_THING.match(sentence, cue.end()) or _is_moved_on_to(sentence, cue)):
        return True
    if said.endswith(" day") and not company and _LAST_DAY_OF.match(sentence, cue.end()):
        return True
    if said.endswith(" back") and _NOT_YET.match(sentence, cue.end()):
        return True
    if company and is_left_there(sentence, company):
        return True
    if (said in _PLAIN_LEFT or said.endswith("leaving")) and not company and _LEFT_THING.match(sentence, cue.end()):
        return True
    if said in _LOOSE and not (alone or " " in company or slots.is_company(company)):
        return True
    if said.endswith("n't work") and not (company or _ANY_MORE.search(sentence, cue.end())):
        return True  # "Friday doesn't work for us"
    if (" not " in said or said in _IS_NOT_THERE) and not _ANY_MORE.search(sentence, cue.end()):
        return True
    if said not in _PLAIN_LEFT or alone or " " in company or slots.is_company(company):
        return False
    return not (_RECENTLY.search(sentence) or _PERFECT.search(sentence[: cue.start()]))


def is_left_there(sentence: str, company: str) -> bool:
    """Whether something is left at a company, or for its people, or somebody goes for lunch only."""
    at = sentence.find(company)
    if at < 0:
        return False
    thing = _THING_AT.search(sentence, 0, at)
    return thing is not None or _LEFT_THERE.match(sentence, at + len(company)) is not None


def _who(letter: Letter, at: int, cue: re.Match[str], company: str, *, alone: bool) -> str | None:
    """Who leaves: "" the writer, None nobody who is named."""
    sentence = letter.sentences[at]
    if pieces.is_of_a_pronoun(letter, sentence, cue) and not letter.automatic:
        return _named_before(letter, at) or None
    doing = pieces.subject(letter, sentence, cue.start())
    if doing and not (company and company in doing):
        return "" if letter.is_senders(doing) else doing
    if _DISMISSED.fullmatch(cue[0]):
        return ""
    if pieces.is_kins(sentence, cue):
        return None
    names = [
        name
        for start, name in pieces.others(letter, sentence)
        if start < cue.start() and not (company and company in name)
    ]
    at_last = sentence.rfind(names[-1], 0, cue.start()) if names else 0
    if names and pieces.SELF.search(sentence, at_last, cue.end()):
        return ""
    if pieces.is_self(sentence, cue):
        return names[-1] if alone and names else ""
    if names:
        return names[-1]
    return _named_before(letter, at) if alone and pieces.is_anothers(letter, sentence, cue) else None


def _named_before(letter: Letter, at: int) -> str:
    """Whoever the sentence before names, for a "she" in this one."""
    names = [name for _, name in pieces.others(letter, letter.before(at))]
    return names[-1] if names else ""
