"""The milestones that a sender's own sentences state, each with the sentence that says so."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from syncd.extract import dates, limits
from syncd.extract.memory import Remembered, remembered
from syncd.extract.milestones import features, lexicon, together, weighing
from syncd.extract.milestones.direction import ANYBODY, Writer, may_say
from syncd.extract.milestones.features import Clause, Shape
from syncd.extract.milestones.lexicon import BITS, TIMES, Hit, Word
from syncd.extract.milestones.phrase_tree import Notions, Phrase
from syncd.extract.milestones.together import Aspects
from syncd.extract.milestones.weighing import Read
from syncd.extract.packed import Packed
from syncd.extract.statements import Statements, language, moods
from syncd.extract.wordings import USUAL
from syncd.extract.words.milestones import people as wording
from syncd.model.extraction import Automatic
from syncd.model.message import Address
from syncd.model.statements import Milestone, MilestoneMention

_A_DAY = dt.date(2026, 1, 5)
"""Whether a day is named does not hang on the day the mail was written."""
_POSSIBLE_TIMES = (0, BITS["DAY"], BITS["CLOCK"], TIMES)
_SAID = 0.65
"""How likely a milestone must be to be said."""
_HEARD, _WORTH = -8.0, -5.0
"""What must speak for one (log odds): a sentence's words, and with what it names, for it to be read with care."""
_CV_FILE = re.compile("|".join(wording.CV_FILES))
_OF_A_PROGRAM = re.compile(r"(?<![\d:])\d{1,2}:\d\d:\d\d(?![\d:])|\w\.\w{1,60}\.\w{1,60}\(")
"""What programs write and people do not: a time to the second, a place in a program."""
_NAME_PARTS = re.compile(r"[^\W\d_]{2,}")


class Heard(NamedTuple):
    """What is known of a sentence by its words: how many they are, what is learned of each, what they speak for."""

    tokens: int
    gists: Sequence[str]
    speaking: Packed


@dataclass(frozen=True, slots=True)
class Letter:
    sentences: Sequence[str]
    language: str
    by: str
    evidence: Notions
    names: frozenset[str]
    """Of the writer and the readers, in small letters."""


def read(
    said: Statements,
    *,
    automatic: Automatic | None = None,
    writer: Writer = ANYBODY,
    files: Sequence[str] = (),
    subject: str = "",
    people: Iterable[Address] = (),
) -> tuple[MilestoneMention, ...]:
    """At most one mention of each kind: the best proven one, of several as good the first; none in automatic mail.

    `writer` is who may have written it, `files` are the names of what is attached, `people` write or are written to.
    A calendar program's answer to an invitation is a person's word as well.
    """
    if subject.lower().startswith(wording.ACCEPTED) and automatic in (None, Automatic.CALENDAR):
        return (_accepted(subject),)
    if automatic is not None:
        return ()
    mail = letter(said, writer=writer, files=files, people=people)
    chances = [weighing.chances(read) if read else {} for read in weighed(mail)]
    if not any(chance >= together.SEEN for one in chances for chance in one.values()):
        return ()
    kinds = [kind for kind in weighing.KINDS if may_say(writer, kind)]
    said_around = Remembered(partial(weighing.wording, partial(aspects, mail), len(chances)), len(chances))
    possible = together.possible(chances, kinds, mail.by)
    likely = ((one, weighing.again(one, said_around[one.at])) for one in possible)
    return tuple(
        MilestoneMention(one.kind, mail.sentences[one.at], round(chance, 3))
        for one, chance in likely
        if chance >= _SAID and not _OF_A_PROGRAM.search(mail.sentences[one.at])
    )


def letter(said: Statements, *, writer: Writer, files: Sequence[str], people: Iterable[Address]) -> Letter:
    """What is known of a mail before its sentences are read."""
    names = {part for one in people for part in _NAME_PARTS.findall(f"{one.name} {one.email}".lower())}
    return Letter(
        said.sentences[: limits.MILESTONE_SENTENCES.most],
        said.language,
        features.named(writer),
        BITS["FILE"] if any(_CV_FILE.search(name.lower()) for name in files) else 0,
        frozenset(names),
    )


def weighed(letter: Letter, *, every: bool = False) -> Iterator[Read | None]:
    """What is known of each sentence; None of those that name too little for a milestone, unless of `every` one."""
    return (_read(sentence, letter, every=every) for sentence in letter.sentences)


def aspects(letter: Letter, at: int) -> Aspects:
    """What is looked at of a sentence, and of those beside it, where it may state something."""
    sentence = letter.sentences[at]
    heard = _heard(sentence, letter.language, letter.by)
    meant = {name for one in moods.clauses(sentence, letter.language) for name in features.mood_names(one.mood)}
    return Aspects(heard.gists, sorted(meant), tuple(features.of_shape(_shape(sentence, heard, letter))))


def _accepted(subject: str) -> MilestoneMention:
    occasion = subject.partition(":")[2].strip()
    hits = lexicon.of(language.guess([occasion])).hits(occasion)
    seen = any(hit.notions & BITS["INTERVIEW"] for hit in hits)
    return MilestoneMention(Milestone.INTERVIEW_ARRANGED if seen else Milestone.MEETING_AGREED, subject, 0.7)


def _shape(sentence: str, heard: Heard, letter: Letter) -> Shape:
    return features.shape(heard.tokens, len(letter.sentences), asked=sentence.rstrip().endswith("?"))


def _read(sentence: str, letter: Letter, *, every: bool) -> Read | None:
    heard = _heard(sentence, letter.language, letter.by)
    shape = _shape(sentence, heard, letter)
    speaking = heard.speaking + weighing.shaped(shape)
    if not every and not weighing.reach(speaking, _HEARD):
        return None  # most sentences end here, before anything is looked for in them
    met, phrases = _phrases(sentence, letter.language)
    phrases = (*phrases, *_alone(met, letter.names))
    named = _all(phrases) | letter.evidence
    if not every and not weighing.reach(speaking + weighing.at_best(_possible(named), letter.by), _WORTH):
        return None  # before days are looked for and moods are weighed
    times = _times(sentence) if named & BITS["TIMELY"] else ()
    for hit in times:
        named |= hit.notions
    clauses: tuple[Clause, ...]
    if len(spoken := moods.clauses(sentence, letter.language)) == 1:
        clauses = ((spoken[0].mood, named),)
    else:
        hits = (*lexicon.placed(lexicon.places(_plain(sentence)), phrases), *times)
        clauses = tuple([(clause.mood, _within(hits, clause.start, clause.end) | letter.evidence) for clause in spoken])
    outline = features.outline(named)
    return Read(letter.by, heard.gists, heard.speaking, clauses, outline, shape)


# What a sentence says by itself is remembered: greetings, thanks and the turns that people are fond of come again.
@remembered(USUAL, 1024)
def _heard(sentence: str, language: str, by: str) -> Heard:
    """What the words of a sentence speak for."""
    tokens = lexicon.cut(_plain(sentence))
    gists = lexicon.of(language).gists(tokens)
    return Heard(len(tokens), gists, weighing.worded(gists, by))


@remembered(USUAL, 512)
def _phrases(sentence: str, language: str) -> tuple[Sequence[Word], Sequence[Phrase]]:
    """What is known of the words of a sentence, and the phrases among them."""
    words = lexicon.of(language)
    met = words.met(lexicon.cut(_plain(sentence)))
    return met, words.phrases(met)


def _plain(sentence: str) -> str:
    return sentence.replace("’", "'")


def _possible(named: Notions) -> tuple[Notions, ...]:
    """What a sentence may name, for what may be part of a time is a day, an hour, both or neither."""
    return tuple(named | time for time in _POSSIBLE_TIMES) if named & BITS["TIMELY"] else (named,)


def _all(phrases: Iterable[Phrase]) -> Notions:
    found = 0
    for _, _, notions in phrases:
        found |= notions
    return found


def _alone(met: Sequence[Word], names: frozenset[str]) -> Iterator[Phrase]:
    """What single words name. A name is somebody's who is spoken of, unless a place's or of those who write."""
    place = False
    for at, word in enumerate(met):
        notions = word.notions
        if notions & BITS["NAMED"]:
            place = bool(at) and (met[at - 1].forms[0] in wording.BEFORE_PLACES or place)
            if not place and names.isdisjoint(word.forms[0].split("-")) and word.forms[0] not in wording.CHANNELS:
                notions |= BITS["THIRD"]
        else:
            place = False
        if notions:
            yield at, at + 1, notions


@remembered(USUAL, 256)
def _times(sentence: str) -> Sequence[Hit]:
    """The certain days and the hours that a sentence names; "until Friday" is an edge, no appointment."""
    hits: list[Hit] = []
    for when in dates.find(sentence, _A_DAY):
        # "let's do Tuesday" is no Polish "do" (until).
        doing = sentence[max(0, when.start - 3) : when.start].lower() == "do "
        if when.bound and not when.has_time and not doing:
            hits.append(Hit(when.start, when.end, BITS["EDGE"]))
        elif notions := when.has_date * BITS["DAY"] | when.has_time * BITS["CLOCK"]:
            hits.append(Hit(when.start, when.end, notions))
    return hits


def _within(hits: Sequence[Hit], start: int, end: int) -> Notions:
    found = 0
    for hit in hits:
        if start <= hit.start < end:
            found |= hit.notions
    return found
