"""The milestones that a sender's own sentences state, each with the sentence that says so."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from syncd.extract import dates, lexicon, limits
from syncd.extract.lexicon import Hit, Word
from syncd.extract.memory import remembered
from syncd.extract.milestones import features, vocabulary, weighing
from syncd.extract.milestones.direction import ANYBODY, Writer, may_state
from syncd.extract.milestones.features import Clause
from syncd.extract.milestones.surroundings import AROUND, Sentences, Surroundings
from syncd.extract.milestones.vocabulary import BITS
from syncd.extract.milestones.weighing import Read
from syncd.extract.phrase_tree import Notions, Phrase
from syncd.extract.statements import Statements, language, moods
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import USUAL
from syncd.extract.words.milestones import people as wording
from syncd.model.extraction import Automatic
from syncd.model.message import Address
from syncd.model.statements import Milestone, MilestoneMention

_A_DAY = dt.date(2026, 1, 5)
"""Whether a day is named does not hang on the day the mail was written."""
_SAID = 0.65
"""How likely a milestone must be to be said."""
_BETTER = 0.05
"""By how much a later sentence has to be surer than the first that says the same."""
_CV_FILE = re.compile("|".join(wording.CV_FILES))
_OF_A_PROGRAM = re.compile(r"\d{1,4}[-/.]\d\d?[-/.]\d{1,4}[T ,]{1,2}\d\d?:\d\d:\d\d|\w\.\w{1,60}\.\w{1,60}\(")
"""What programs write and people do not: a moment in figures to the second, a place in a program."""
_NAME_PARTS = re.compile(r"[^\W\d_]{2,}")


class Worded(NamedTuple):
    """How many words a sentence has, and what is learned of each."""

    tokens: int
    gists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    sentences: Sequence[str]
    language: str
    by: str
    evidence: Notions
    names: frozenset[str]
    """Of the writer and the readers, in small letters."""
    subject: str


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
    mail = letter(said, writer=writer, files=files, subject=subject, people=people)
    if not any(read := list(weighed(mail))):
        return ()  # as of most mails
    around = surroundings_in(mail).around
    chances = [
        _stated(writer, one, around(at)) if one and not _is_offered(mail, at) else {} for at, one in enumerate(read)
    ]
    said_of = ((kind, [one.get(kind, 0.0) for one in chances]) for kind in weighing.KINDS)
    return tuple(
        MilestoneMention(kind, mail.sentences[_first_of_the_best(each)], round(max(each), 3))
        for kind, each in said_of
        if max(each, default=0.0) >= _SAID
    )


def _stated(writer: Writer, read: Read, around: Surroundings) -> Mapping[Milestone, float]:
    """How likely a sentence states each milestone that may be one in the writer's mail."""
    found = weighing.chances(read, around)
    return {kind: chance for kind, chance in found.items() if may_state(writer, kind, read.outline)}


def _is_offered(letter: Letter, at: int) -> bool:
    """Whether a sentence says only what would be of what its writer has just asked.

    "May I come? Friday at ten would be ideal." In an answer to another's question the same words agree.
    """
    if at == 0 or not letter.sentences[at - 1].rstrip().endswith("?"):
        return False
    return all(one.mood & Mood.CONDITION for one in moods.clauses(letter.sentences[at], letter.language))


def _first_of_the_best(chances: Sequence[float]) -> int:
    """A later sentence has to be surer than the first that says the same."""
    enough = max(chances) - _BETTER
    return next(at for at, chance in enumerate(chances) if chance >= enough)


def letter(
    said: Statements, *, writer: Writer, files: Sequence[str], subject: str = "", people: Iterable[Address]
) -> Letter:
    """What is known of a mail before its sentences are read."""
    names = {part for one in people for part in _NAME_PARTS.findall(f"{one.name} {one.email}".lower())}
    return Letter(
        said.sentences[: limits.MILESTONE_SENTENCES.most],
        said.language,
        features.named(writer),
        BITS["FILE"] if any(_CV_FILE.search(name.lower()) for name in files) else 0,
        frozenset(names),
        subject,
    )


def weighed(letter: Letter, *, every: bool = False) -> Iterator[Read | None]:
    """What is known of each sentence; None of those whose words state nothing, unless of `every` one."""
    return (_read(sentence, letter, every=every) for sentence in letter.sentences)


def surroundings_in(letter: Letter) -> Sentences:
    """What surrounds each sentence of a mail."""
    gists = [_worded(sentence, letter.language).gists for sentence in letter.sentences]
    subject = _worded(letter.subject, letter.language).gists
    return Sentences(subject, gists, lambda at: moods_of(letter.sentences[at], letter.language))


def moods_of(sentence: str, language: str) -> Sequence[str]:
    """How the clauses of a sentence are meant."""
    return sorted({name for one in moods.clauses(sentence, language) for name in features.mood_names(one.mood)})


def _accepted(subject: str) -> MilestoneMention:
    occasion = subject.partition(":")[2].strip()
    hits = vocabulary.of(language.guess([occasion])).hits(occasion)
    seen = any(hit.notions & BITS["INTERVIEW"] for hit in hits)
    return MilestoneMention(Milestone.INTERVIEW_ARRANGED if seen else Milestone.MEETING_AGREED, subject, 0.7)


def _read(sentence: str, letter: Letter, *, every: bool) -> Read | None:
    worded = _worded(sentence, letter.language)
    asked = sentence.rstrip().endswith("?")
    shape = features.shape(worded.tokens, min(len(letter.sentences), 2 * AROUND + 1), asked=asked)
    if not every and (not weighing.heard(worded.gists, letter.by, shape) or _OF_A_PROGRAM.search(sentence)):
        return None  # most sentences end here, before anything is looked for in them
    met, phrases = _phrases(sentence, letter.language)
    phrases = (*phrases, *_alone(met, letter.names))
    named = _all(phrases) | letter.evidence
    times = _times(sentence) if named & BITS["TIMELY"] else ()
    for hit in times:
        named |= hit.notions
    clauses: tuple[Clause, ...]
    if len(spoken := moods.clauses(sentence, letter.language)) == 1:
        clauses = ((spoken[0].mood, named),)
    else:
        hits = (*lexicon.placed(lexicon.places(_plain(sentence)), phrases), *times)
        clauses = tuple([(clause.mood, _within(hits, clause.start, clause.end) | letter.evidence) for clause in spoken])
    return Read(letter.by, worded.gists, clauses, features.outline(named), shape)


# What a sentence says by itself is remembered: greetings, thanks and the turns that people are fond of come again.
@remembered(USUAL, 1024)
def _worded(sentence: str, language: str) -> Worded:
    """The words of a sentence."""
    tokens = lexicon.cut(_plain(sentence))
    return Worded(len(tokens), vocabulary.of(language).gists(tokens))


@remembered(USUAL, 512)
def _phrases(sentence: str, language: str) -> tuple[Sequence[Word], Sequence[Phrase]]:
    """What is known of the words of a sentence, and the phrases among them."""
    words = vocabulary.of(language)
    met = words.met(lexicon.cut(_plain(sentence)))
    return met, words.phrases(met)


def _plain(sentence: str) -> str:
    return sentence.replace("’", "'")


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
