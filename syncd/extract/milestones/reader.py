"""The milestones that a sender's own sentences state, each with the sentence that says so."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract import dates, limits
from syncd.extract.milestones import lexicon
from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.extract.milestones.lexicon import BITS, DENIAL, TIMES, Hit, Lexicon, Notions
from syncd.extract.milestones.rules import CUT, RULES, Rule
from syncd.extract.statements import Statements, language, moods
from syncd.extract.words.milestones import people as wording
from syncd.model.extraction import Automatic
from syncd.model.statements import Milestone, MilestoneMention

_A_DAY = dt.date(2026, 1, 5)
"""Whether a day is named does not hang on the day the mail was written."""
_BETTER = 0.05
"""By how much a later sentence has to be surer than the first that says the same."""
_CV_FILE = re.compile("|".join(wording.CV_FILES))


@dataclass(frozen=True, slots=True)
class Letter:
    """What is known of a mail before its sentences are read."""

    writer: Writer
    evidence: Notions


def read(
    said: Statements,
    *,
    automatic: Automatic | None = None,
    writer: Writer = ANYBODY,
    files: Sequence[str] = (),
    subject: str = "",
) -> tuple[MilestoneMention, ...]:
    """At most one mention of each kind: the best proven one, of several as good the first; none in automatic mail.

    `writer` is who may have written it, `files` are the names of what is attached. A calendar program's answer to an
    invitation is a person's word as well.
    """
    if subject.lower().startswith(wording.ACCEPTED) and automatic in (None, Automatic.CALENDAR):
        return (_accepted(subject),)
    if automatic is not None:
        return ()
    words = lexicon.of(said.language)
    letter = _letter(writer, files)
    best: dict[Milestone, MilestoneMention] = {}
    for sentence in said.sentences[: limits.MILESTONE_SENTENCES.most]:
        for kind, confidence in _stated(sentence, said.language, words, letter):
            if kind not in best or best[kind].confidence + _BETTER < confidence:
                best[kind] = MilestoneMention(kind, sentence, confidence)
    return tuple(best.values())


def _accepted(subject: str) -> MilestoneMention:
    occasion = subject.partition(":")[2].strip()
    hits = lexicon.of(language.guess([occasion])).hits(occasion.lower())
    seen = any(hit.notions & BITS["INTERVIEW"] for hit in hits)
    return MilestoneMention(Milestone.INTERVIEW_ARRANGED if seen else Milestone.MEETING_AGREED, subject, 0.7)


def _stated(sentence: str, spoken: str, words: Lexicon, letter: Letter) -> Iterator[tuple[Milestone, float]]:
    found: dict[Milestone, float] = {}
    for rule in _holding(sentence, spoken, words, letter):
        if rule.confidence >= CUT:
            found[rule.kind] = max(found.get(rule.kind, 0.0), rule.confidence)
    if len(found) > 1:
        found.pop(Milestone.MEETING_AGREED, None)  # who is interviewed, or starts, is met: one time, one milestone
    yield from found.items()


def holding(said: Statements, *, writer: Writer = ANYBODY, files: Sequence[str] = ()) -> Iterator[tuple[str, Rule]]:
    """Every rule that holds, with its sentence: what the confidences are counted of."""
    words, letter = lexicon.of(said.language), _letter(writer, files)
    for sentence in said.sentences:
        for rule in _holding(sentence, said.language, words, letter):
            yield sentence, rule


def _letter(writer: Writer, files: Sequence[str]) -> Letter:
    return Letter(writer, BITS["FILE"] if any(_CV_FILE.search(name.lower()) for name in files) else 0)


def _holding(sentence: str, spoken: str, words: Lexicon, letter: Letter) -> Sequence[Rule]:
    text = sentence.lower().replace("’", "'")
    phrases = words.phrases(lexicon.cut(text))
    if not phrases:
        return ()
    named = letter.evidence
    for _, _, notions in phrases:
        named |= notions
    candidates = _rules_for(named | TIMES | BITS["EDGE"], letter.writer)
    if not candidates:
        return ()  # most sentences end here, before days are looked for and moods are weighed
    hits = [*words.placed(text, phrases), *(_times(sentence) if _timed(candidates) else ())]
    said = _within(hits, 0, len(text)) | letter.evidence
    rules = _rules_for(said, letter.writer)
    if not rules:
        return ()
    told = moods.clauses(sentence, spoken)
    clauses = [(clause.mood, _within(hits, clause.start, clause.end)) for clause in told]
    return [rule for rule in rules if _applies(rule, clauses)]


def _times(sentence: str) -> Iterator[Hit]:
    """The certain days and the hours that a sentence names; "until Friday" is an edge, no appointment."""
    for when in dates.find(sentence, _A_DAY):
        # "let's do Tuesday" is no Polish "do" (until).
        doing = sentence[max(0, when.start - 3) : when.start].lower() == "do "
        if when.bound and not when.has_time and not doing:
            yield Hit(when.start, when.end, BITS["EDGE"])
        elif notions := when.has_date * BITS["DAY"] | when.has_time * BITS["CLOCK"]:
            yield Hit(when.start, when.end, notions)


def _within(hits: Sequence[Hit], start: int, end: int) -> Notions:
    found = 0
    for hit in hits:
        if start <= hit.start < end:
            found |= hit.notions
    return found


# The same few sets of notions come again in mail after mail, and most of them fit no rule.
@lru_cache(maxsize=8192)
def _rules_for(said: Notions, writer: Writer) -> tuple[Rule, ...]:
    """The rules that want nothing but what a sentence names, and refuse nothing of it."""
    return tuple(
        rule
        for rule in RULES
        if not said & rule.never
        and _may_say(rule, writer)
        and all(said & wanted for wanted in (*rule.needs, *rule.around))
    )


@lru_cache(maxsize=8192)
def _timed(rules: tuple[Rule, ...]) -> bool:
    """Whether a time may make any of these rules hold."""
    return any(wanted & (TIMES | BITS["EDGE"]) for rule in rules for wanted in (*rule.needs, *rule.around))


def _may_say(rule: Rule, writer: Writer) -> bool:
    return not writer & ~rule.by if rule.sure else bool(writer & rule.by)


def _applies(rule: Rule, clauses: Sequence[tuple[moods.Mood, Notions]]) -> bool:
    """Whether what a rule wants is said in one clause, and meant."""
    return any(
        not mood & (rule.bars if notions & DENIAL else rule.bars | rule.turned)
        and not notions & rule.beside
        and mood & rule.moods == rule.moods
        and all(notions & wanted for wanted in rule.needs)
        for mood, notions in clauses
    )
