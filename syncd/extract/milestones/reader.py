"""The milestones that a sender's own sentences state, each with the sentence that says so."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from syncd.extract import limits
from syncd.extract.milestones import lexicon
from syncd.extract.milestones.lexicon import TIMES, Hit, Lexicon, Notions
from syncd.extract.milestones.rules import RULES, Rule
from syncd.extract.statements import Statements, moods
from syncd.model.extraction import Automatic
from syncd.model.statements import Milestone, MilestoneMention


def read(said: Statements, *, automatic: Automatic | None = None) -> tuple[MilestoneMention, ...]:
    """At most one mention of each kind: the best proven one, of several as good the first; none in automatic mail."""
    if automatic is not None:
        return ()
    words = lexicon.of(said.language)
    best: dict[Milestone, MilestoneMention] = {}
    for sentence in said.sentences[: limits.MILESTONE_SENTENCES.most]:
        for kind, confidence in _stated(sentence, said.language, words):
            if kind not in best or best[kind].confidence < confidence:
                best[kind] = MilestoneMention(kind, sentence, confidence)
    return tuple(best.values())


def _stated(sentence: str, language: str, words: Lexicon) -> Iterator[tuple[Milestone, float]]:
    text = sentence.lower().replace("’", "'")
    hits = list(words.hits(text))
    if not hits:
        return
    named = _within(hits, 0, len(text))
    if not _rules_for(named | TIMES):
        return  # most sentences end here, before days are looked for and moods are weighed
    hits += words.named_times(text)
    said = _within(hits, 0, len(text))
    told = moods.clauses(sentence, language)
    clauses = [(clause.mood, _within(hits, clause.start, clause.end)) for clause in told]
    found: dict[Milestone, float] = {}
    for rule in _rules_for(said):
        if _applies(rule, clauses):
            found[rule.kind] = max(found.get(rule.kind, 0.0), rule.confidence)
    yield from found.items()


def _within(hits: Sequence[Hit], start: int, end: int) -> Notions:
    found = 0
    for hit in hits:
        if start <= hit.start < end:
            found |= hit.notions
    return found


# The same few sets of notions come again in mail after mail, and most of them fit no rule.
@lru_cache(maxsize=8192)
def _rules_for(said: Notions) -> tuple[Rule, ...]:
    """The rules that want nothing but what a sentence names, and refuse nothing of it."""
    return tuple(
        rule for rule in RULES if not said & rule.never and all(said & wanted for wanted in (*rule.needs, *rule.around))
    )


def _applies(rule: Rule, clauses: Sequence[tuple[moods.Mood, Notions]]) -> bool:
    """Whether what a rule wants is said in one clause, and meant."""
    return any(
        not mood & rule.bars and mood & rule.moods == rule.moods and all(notions & wanted for wanted in rule.needs)
        for mood, notions in clauses
    )
