"""Until when somebody is away, in whatever words: a day beside what says that they are off, or back."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from syncd.extract import dates
from syncd.extract.announcements import pieces
from syncd.extract.announcements.letter import Letter
from syncd.extract.dates import Bound
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard, heard_apart, turn, vocabulary
from syncd.extract.words import absences, unlike
from syncd.extract.words import dates as days
from syncd.extract.words import returns as wording
from syncd.model.statements import Announcement, AnnouncementKind

_AWAYS = heard(wording.AWAYS)
_BACKS = heard(wording.BACKS)
_NOT_BACK = heard(wording.NOT_BACK)
_NOT_THERE = heard_apart(absences.NOT_THERE, 3)
_THERE_AGAIN = heard_apart(absences.THERE_AGAIN, 2)
_AWAY_FOR = heard(absences.AWAY_FOR)
_DONE_OUT = when_asked(rf"{turn(unlike.DONE_OUT)}(?:\s\w{{1,4}})?\s\Z", re.IGNORECASE)
"""What stands before an "out" that is nobody's absence."""
_BACK_ON = heard(absences.BACK_ON)
_COMES_BACK, _TO_THE_READER = heard(wording.COMES_BACK), heard(wording.TO_THE_READER)
_OF_PLACES = heard(wording.OF_PLACES)
# Per language, for "am" is a day's in one and the writer's in another.
_BROUGHT_BACK = when_asked(
    "|".join(
        rf"(?<!\w)(?:{any_of(row)})(?:\s(?!(?:{any_of(unlike.NOT_BROUGHT[language])})(?!\w))[^\s,.;:!?]{{1,20}}){{0,5}}"
        rf"\s{any_of(unlike.BACK[language])}(?!\w)"
        for language, row in unlike.BROUGHT.items()
    ),
    re.IGNORECASE,
)
_RETURNED = when_asked(
    rf"{turn(unlike.RETURNED)}|(?<!\w)out of (?!(?:{any_of(words(unlike.OUT_OF))})(?!\w))(?-i:[a-z]+)", re.IGNORECASE
)
_PICKED_UP = heard(unlike.PICKED_UP)
_CAME_BACK = heard(unlike.CAME_BACK)
_THING = re.compile(
    rf"\W{{0,3}}(?:\w{{1,20}},\s){{0,2}}(?:(?:{any_of(words(wording.BEFORE_THINGS))})\s|l['’])\w", re.IGNORECASE
)
"""How a sentence begins that tells of a lift or a telephone line."""
_OF_A_THING = re.compile(
    r"(?<!\w)(?:the|my|our|your|its)\s(?:\w{1,20}\s)?\w{1,20}\s(?:comes?|is|are|will be|gets|goes|should be)\s\Z",
    re.IGNORECASE,
)
"""What stands before the words for coming back where something does: "my licence comes back"."""
_SINCE = re.compile(r"(?<!\w)(?:since|seit|depuis|sinds)(?:\s\w{2,8})?\s\Z", re.IGNORECASE)
_ON_LEAVE = heard(wording.ON_LEAVE)
_VALID = heard(wording.VALID)
_NEVER_BACK = re.compile(
    r"(?<!\w)(?:won't be|will not be|is not coming|isn't coming|not be coming|never coming|not coming) back"
    r"(?! (?:until|till|before|in|on|to|at))",
    re.IGNORECASE,
)
_NOT_BEFORE = heard_apart(absences.NOT_BEFORE, 7)
_BEFORE = re.compile(
    r"(?<!\w)(?:before|vor|vor dem|avant|avant le|antes del|antes de|vóór|voor|раньше)\W{1,3}\Z", re.IGNORECASE
)
# Small words that end an absence are said of most else as well: only where the sentence itself tells of one.
SMALL = frozenset({
    "until", "till", "til", "through", "до", "по", "буду", "bis", "tot", "hasta", "jusqu'au",
})  # fmt: skip
_DIGIT = re.compile(r"\d")
# Without a figure or one of these a sentence names no day.
_DAYS = frozenset("|".join((*words(days.WEEKDAYS), *words(days.NEAR))).split("|"))
_NEAR = 60
_SOON, _LATE = timedelta(days=30), timedelta(days=60)
"""Who is back "05/01" in January is so rather this week than in May, whatever is written first elsewhere."""


def back(letter: Letter, at: int) -> Iterator[Announcement]:
    """The first day back that a sentence tells of, where it tells of the writer."""
    sentence, today = _of_oneself(letter.sentences[at]), letter.today
    if not _may_name_a_day(sentence):
        return
    cue = _BACKS.search(sentence) or _AWAYS.search(sentence) or _NOT_THERE.search(sentence)
    if today is None or _NOT_BACK.search(sentence) or _NEVER_BACK.search(sentence) or is_over(sentence):
        return
    if cue is None or _is_answer(letter, at):
        return
    if not letter.automatic and (_OF_A_THING.search(sentence[: cue.start()]) or _is_picked_up(letter, at, cue)):
        return
    # "Not in the office" denies no coming back.
    plainly = sentence
    for away in (_AWAYS, _NOT_THERE):
        plainly = away.sub(lambda words: "x" * len(words[0]), plainly)
    if not pieces.is_plain(letter, plainly, cue.start(), cue.end(), Mood.QUESTION | Mood.NEGATION):
        return
    about = "" if _OF_PLACES.fullmatch(cue[0]) else _who(letter, sentence, cue)
    if not about and not letter.automatic and pieces.is_of_a_pronoun(letter, sentence, cue):
        # Robots write "she" of whom they answer for.
        about = _named_around(letter, at)
        if not about:
            return
    if not (letter.automatic or about or pieces.is_self(sentence, cue)):
        return
    if not about and pieces.is_kins(sentence, cue):
        return
    for when in _fitting(sentence, _days(letter, sentence, today)):
        first = _first_day(when)
        if first is not None and first > today:
            yield Announcement(AnnouncementKind.AWAY_UNTIL, first.isoformat(), letter.quote(at), about, 0.8)
            return


def _days(letter: Letter, sentence: str, today: date) -> list[dates.When]:
    """The days that a sentence names, but for those since which something is so, and those that may be another day."""
    found = dates.find(sentence, today, month_first=letter.month_first)
    told = [when for when in found if when.has_date and not _SINCE.search(sentence[: when.start])]
    if "/" not in sentence or is_on_leave(sentence):
        return told
    soon = {
        when.start
        for when in dates.find(sentence, today, month_first=not letter.month_first)
        if when.last is not None and timedelta(0) < when.last - today <= _SOON
    }
    return [when for when in told if when.start not in soon or when.last is None or when.last - today <= _LATE]


def _may_name_a_day(sentence: str) -> bool:
    return _DIGIT.search(sentence) is not None or not _DAYS.isdisjoint(vocabulary(sentence).words)


def _of_oneself(sentence: str) -> str:
    """The sentence without the words for what is sent, given or called back, or what somebody is out of.

    One that names no day is left as it is: it tells of no absence, and looking for these words is dear.
    """
    if not _may_name_a_day(sentence):
        return sentence
    for one in (_BROUGHT_BACK, _RETURNED):
        sentence = one.sub(lambda said: "x" * len(said[0]), sentence)
    return sentence


def _is_picked_up(letter: Letter, at: int, cue: re.Match[str]) -> bool:
    """Whether only something is done again on a day, in a letter that is about no absence there."""
    if _PICKED_UP.fullmatch(cue[0]) is None:
        return False
    around = (letter.before(at), letter.after(at), letter.subject)
    return not (_AWAYS.search(letter.sentences[at]) or any(_away(one) for one in around))


def _named_around(letter: Letter, at: int) -> str:
    """Whoever a sentence or the one before names, for a "she" in it."""
    names = [name for one in (letter.before(at), letter.sentences[at]) for _, name in pieces.others(letter, one)]
    return names[-1] if names else ""


def is_over(sentence: str) -> bool:
    """Whether somebody has come back."""
    return _CAME_BACK.search(sentence) is not None


def is_of_a_thing(sentence: str) -> bool:
    """Whether what comes back is sent or called back, and nobody is said to be away."""
    return _BROUGHT_BACK.search(sentence) is not None and not _AWAYS.search(sentence)


def _is_answer(letter: Letter, at: int) -> bool:
    """Whether the writer comes back to the reader with an answer, in a letter that is about no absence there."""
    comes = None if letter.automatic else _COMES_BACK.search(letter.sentences[at])
    if comes is None or not _TO_THE_READER.search(letter.sentences[at], comes.end()):
        return False
    return not any(_AWAYS.search(one) for one in (letter.sentences[at], letter.before(at), letter.subject))


def _first_day(when: dates.When) -> date | None:
    """The first day back: the one behind a last day that still counts."""
    if when.last is None:
        return None
    return when.last + timedelta(days=1) if when.end_date or when.bound is Bound.THROUGH else when.last


def is_on_leave(sentence: str) -> bool:
    """Whether somebody is said to be on leave, who comes back."""
    return _ON_LEAVE.search(sentence) is not None


def is_of_a_validity(sentence: str) -> bool:
    """Whether a day is that until which an offer holds."""
    return _VALID.search(sentence) is not None


def absent(letter: Letter, at: int) -> Iterator[Announcement]:
    """Nothing: the words that betray it only say that a letter is about being away."""
    yield from ()


def ended(letter: Letter, at: int) -> Iterator[Announcement]:
    """The day that ends an absence of which this sentence, the one before or the subject speaks."""
    sentence, today = _of_oneself(letter.sentences[at]), letter.today
    if not _may_name_a_day(sentence) or _NOT_BACK.search(sentence):
        return
    ends = _BACK_ON.search(sentence) or _there_again(sentence) or _NOT_BEFORE.search(sentence)
    if today is None or ends is None or sentence.rstrip().endswith("?") or _is_answer(letter, at):
        return
    around: tuple[str, ...] = (sentence, letter.before(at), letter.subject)
    if _BACK_ON.search(sentence) or _NOT_BEFORE.search(sentence):
        around = (*around, letter.after(at))
    if ends[0].lower() in SMALL:
        around = (sentence,)
    if not letter.automatic and _THING.match(sentence) and _OF_PLACES.search(sentence):
        return
    if not (letter.automatic or any(_away(one) for one in around)):
        return
    if not (letter.automatic or pieces.SELF.search(" ".join(around)) or _is_a_note(sentence)):
        return
    if _is_supposed(letter, sentence, ends):
        return
    found = _days(letter, sentence, today)
    known = _after(today, found)
    if len(known) > 1 and not letter.automatic:
        known = _after(today, _behind(sentence, ends, found))
    away = _away(sentence)
    if away and not letter.automatic and pieces.is_anothers(letter, sentence, away):
        return
    if not letter.automatic and pieces.is_of_a_pronoun(letter, sentence, ends):
        return
    if known and not pieces.is_kins(sentence, ends):
        about = "" if letter.automatic or pieces.SELF.search(sentence) else pieces.acting(letter, sentence)
        yield Announcement(AnnouncementKind.AWAY_UNTIL, known[-1].isoformat(), letter.quote(at), about, 0.7)


def _away(sentence: str) -> re.Match[str] | None:
    """The words that say that somebody is away."""
    out = (one for one in _AWAY_FOR.finditer(sentence) if not _DONE_OUT.search(sentence, 0, one.start()))
    return _AWAYS.search(sentence) or next(out, None)


def _there_again(sentence: str) -> re.Match[str] | None:
    """The words for being there again, which "on Monday I'm not there" are not."""
    return _THERE_AGAIN.search(_NOT_THERE.sub(lambda words: "x" * len(words[0]), sentence))


def _is_a_note(sentence: str) -> bool:
    """Whether a sentence need not say who is away: it is short, and begins with no thing."""
    return pieces.is_spare(sentence) and _THING.match(sentence) is None


def _after(today: date, found: Sequence[dates.When]) -> list[date]:
    return [first for when in found if (first := _first_day(when)) is not None and first > today]


def _behind(sentence: str, ends: re.Match[str], found: Sequence[dates.When]) -> list[dates.When]:
    """The first day behind the last of the words that end an absence."""
    last = next(iter([*_BACK_ON.finditer(sentence)][-1:]), ends)
    return [when for when in found if 0 <= when.start - last.start() <= _NEAR][:1]


def _is_supposed(letter: Letter, sentence: str, ends: re.Match[str]) -> bool:
    """Whether an absence is denied or only thought of: "I'm not away until June"."""
    away = _away(sentence)
    there = _NOT_BEFORE.search(sentence) or _NOT_THERE.search(sentence)
    if away and not there and moods.at(moods.clauses(sentence, letter.language), *away.span()) & Mood.NEGATION:
        return True
    return not pieces.is_plain(letter, sentence, *ends.span(), Mood.QUESTION)


def _who(letter: Letter, sentence: str, cue: re.Match[str]) -> str:
    """Who is away, where that is not the writer; an office or a shop that opens again is nobody."""
    away = _AWAYS.search(sentence)
    subject = pieces.subject(letter, sentence, cue.start())
    if " " not in subject and (away is None or away.start() != cue.start()):
        subject = pieces.subject(letter, sentence, away.start()) if away else ""
    if away and not (subject or pieces.SELF.search(sentence)):
        return pieces.acting(letter, sentence)
    return "" if letter.is_senders(subject) else subject


def _fitting(sentence: str, days: list[dates.When]) -> list[dates.When]:
    """The day of coming back, else the end of the absence: a day behind the word for being back goes first."""
    coming = [
        (abs(when.start - cue.end()), when)
        for cue in _BACKS.finditer(sentence)
        for when in days
        if when.end_date is None and -_NEAR <= when.start - cue.end() <= _NEAR
    ]
    if coming:
        return [min(coming, key=lambda one: (one[0], one[1].start))[1]]
    ends = [
        when
        for when in days
        if when.end_date or when.bound in (Bound.UNTIL, Bound.THROUGH) or _BEFORE.search(sentence, 0, when.start)
    ]
    return ends if _AWAYS.search(sentence) or _NOT_THERE.search(sentence) else []
