"""What a sender or a candidate earns, where they live, when they can begin; never what a job pays or where it is."""

import re
from collections.abc import Container, Iterator, Sequence, Set
from dataclasses import replace
from datetime import date
from enum import IntEnum, auto

from syncd.extract import limits
from syncd.extract.announcements.letter import normal
from syncd.extract.facts import homes, pay, salaries, tellers, terms
from syncd.extract.facts.counts import VALUES
from syncd.extract.facts.tellers import Told
from syncd.extract.memory import of_short
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.statements import Statements, language
from syncd.extract.wordings import USUAL, Betrayers, vocabulary
from syncd.extract.words import availability as starting
from syncd.extract.words import homes as home_words
from syncd.extract.words import notice as giving
from syncd.extract.words import pay as pay_words
from syncd.extract.words import tellers as teller_words
from syncd.model.extraction import Automatic, Zone, ZonedLine
from syncd.model.statements import Fact, FactField

_JOB_PAPER = when_asked(rf"\W{{0,3}}(?:{any_of(words(teller_words.JOB_PAPERS))})(?!\w)", re.IGNORECASE)
_TELLING = when_asked(rf"[^:]{{0,20}}(?:{any_of(words(giving.LABELS))})[^:]{{0,20}}:", re.IGNORECASE)
_LABELS = when_asked(
    r"(?<=[^,;:–-]) (?=(?:(?:current|desired|expected|aktuelle[sr]?|home) )?"
    rf"{any_of([*words(home_words.PLACE_LABELS), *words(giving.LABELS)])}\s?:)",
    re.IGNORECASE,
)
_PAGE = re.compile(r"<?https?://\S{1,500}")
_QUOTED = 300
_DIGIT = re.compile(r"\d")
_COUNTED = frozenset(VALUES)


class _Topic(IntEnum):
    """What a sentence may tell, by its words."""

    PAY = auto()
    PERIOD = auto()
    WAGE = auto()
    HOME = auto()
    NOTICE = auto()
    START = auto()
    AT_ONCE = auto()
    SPAN = auto()


_SPANS = {"": (*(unit for units in giving.SPANS.values() for unit in units), *giving.ALONE)}
_WAGES = {_Topic.PERIOD, _Topic.WAGE}
_NOTHING: frozenset[_Topic] = frozenset()
_BETRAYERS = Betrayers(
    {
        _Topic.PAY: (pay.NAMES,),
        _Topic.PERIOD: (pay.PERIODS,),
        _Topic.WAGE: (pay_words.WANTED, pay_words.PAY),
        _Topic.HOME: (
            home_words.LIVES,
            home_words.LIVING,
            home_words.BEHIND,
            home_words.PLACE_LABELS,
            home_words.IS_IN,
            {"en": ("area",)},
        ),
        _Topic.NOTICE: (giving.NOTICE, giving.BOUND),
        _Topic.START: (starting.FREE, starting.BEGINS),
        _Topic.AT_ONCE: (starting.AT_ONCE,),
        _Topic.SPAN: (_SPANS, giving.NONE),
    }
)


def read(
    lines: Sequence[ZonedLine],
    said: Statements,
    *,
    today: date | None,
    region: str,
    automatic: Automatic | None = None,
) -> tuple[Fact, ...]:
    """The facts in the sender's own new text, each once; `said` is what the same lines state."""
    if automatic is not None:
        return ()
    sentences = said.sentences[: limits.FACT_SENTENCES.most]
    signed = _signed(lines)
    if not (signed or any(map(topics, sentences))):
        return ()
    return _all((*sentences, *signed), today, region, pay.currency_of(region, said.language))


def most_amounts(said: Statements) -> int:
    """How many amounts the sentence names that names the most of those whose amounts are read."""
    sentences = said.sentences[: limits.FACT_SENTENCES.most]
    return max((pay.named(one) for one in sentences if _Topic.PAY in topics(one)), default=0)


def _told(sentence: str) -> Set[_Topic]:
    said = _BETRAYERS.topics(sentence)
    if not said and not pay.shows(sentence):
        return _NOTHING
    known = vocabulary(sentence).words
    figures = _DIGIT.search(sentence) is not None
    found = {_Topic.HOME} & said
    counts = figures or not _COUNTED.isdisjoint(known)
    if counts and (_Topic.PAY in said or said >= _WAGES or pay.shows(sentence)):
        found.add(_Topic.PAY)
    if _Topic.NOTICE in said and _Topic.SPAN in said:
        found.add(_Topic.NOTICE)
    soon = figures or _Topic.AT_ONCE in said or _Topic.SPAN in said or not terms.NEAR_DAYS.isdisjoint(known)
    if _Topic.START in said and soon:
        found.add(_Topic.START)
    return found


topics = of_short(_told, USUAL, 1024)
"""What a sentence may tell by its words: pay and days need figures, a notice a span, if there is any."""


def _signed(lines: Sequence[ZonedLine]) -> list[str]:
    """The labelled lines of a signature: a short CV in a mail reads as one. An address alone tells of nobody's home."""
    signature = Zone.SIGNATURE
    labelled = [text for text, zone, depth in lines if not depth and zone is signature and ":" in text]
    shown = labelled[: limits.SIGNATURE_LINES.most]
    telling = any(_TELLING.match(line) for line in shown)
    return [piece for line in shown for piece in _broken_up(line)] if telling else []


def of_document(text: str, *, region: str, today: date | None = None) -> tuple[Fact, ...]:
    """The facts in a CV; what speaks of a job to be filled holds none."""
    lines = [line for line in text.splitlines()[: limits.DOCUMENT_LINES.most] if line.strip()]
    if any(_JOB_PAPER.match(line) for line in lines):
        return ()
    currency = pay.currency_of(region, language.guess(lines))
    return _all([piece for line in lines for piece in _broken_up(line)], today, region, currency, document=True)


def _broken_up(line: str) -> Iterator[str]:
    """A line in pieces that are no longer than a sentence may be."""
    most = limits.SENTENCE_CHARS.most
    return (line[at : at + most] for at in range(0, len(line), most))


def _all(
    sentences: Sequence[str], today: date | None, region: str, currency: str, *, document: bool = False
) -> tuple[Fact, ...]:
    if not sentences:
        return ()
    pieces = [piece for sentence in sentences for piece in _pieces(sentence)]
    found = list(_each(pieces, today, region, currency, jobs=False))
    if not found:
        return ()
    own = any(fact.confidence > salaries.BARE and tellers.tells_of_himself(fact.quote) for fact in found)
    if not (document or own) and tellers.speaks_of_a_job(pieces):
        found = list(_each(pieces, today, region, currency, jobs=True))
    if not document and any(fact.confidence > salaries.BARE for fact in found):
        found += _beside(pieces, {fact.field for fact in found}, today)
    return tuple(_settled(found))


def _beside(pieces: Sequence[str], known: Container[FactField], today: date | None) -> Iterator[Fact]:
    """What counts only beside other facts of the same person, of what those do not tell."""
    told = [one for piece in pieces if (one := tellers.told(normal(piece), today)) is not None]
    if FactField.LOCATION not in known:
        yield from (fact for one in told for fact in homes.beside(one))
    if FactField.NOTICE_PERIOD not in known:
        yield from (fact for one in told for fact in terms.held(one))


def _each(sentences: Sequence[str], today: date | None, region: str, currency: str, *, jobs: bool) -> Iterator[Fact]:
    kins = False
    for sentence, after in zip(sentences, (*sentences[1:], ""), strict=True):
        of_them = kins and not tellers.tells_of_himself(sentence)
        kins = tellers.goes_on_of_them(after) and (of_them or tellers.tells_of_kin(sentence))
        if not of_them and (told := topics(sentence)):
            yield from _in(normal(sentence), told, today, region, currency, jobs=jobs)


def _pieces(sentence: str) -> list[str]:
    """A sentence, or the labelled lines that a mail program has run together as one."""
    return _LABELS.split(sentence) if sentence.count(":") > 1 else [sentence]


def _in(
    sentence: str, topics: Container[_Topic], today: date | None, region: str, currency: str, *, jobs: bool
) -> Iterator[Fact]:
    plain = tellers.told(_PAGE.sub(" ", sentence) if "http" in sentence else sentence, today)
    if plain is None:
        return
    told: Told = replace(plain, jobs=jobs)
    for fact in _each_topic(told, topics, today, region, currency):
        # A relative's clauses are left out of what is read, and stand in the quote.
        yield fact if plain.text in sentence else replace(fact, quote=sentence[:_QUOTED])


def _each_topic(
    told: Told, topics: Container[_Topic], today: date | None, region: str, currency: str
) -> Iterator[Fact]:
    if _Topic.PAY in topics:
        yield from salaries.read(told, currency)
    if _Topic.HOME in topics:
        yield from homes.read(told)
    if _Topic.NOTICE in topics:
        yield from terms.notice(told)
    if _Topic.START in topics:
        yield from terms.availability(told, today, month_first=region == "US")


def _settled(found: Sequence[Fact]) -> Iterator[Fact]:
    """Each fact once; of pay only what is wanted where that is told, and bare amounts only beside other facts."""
    paid = [fact.confidence for fact in found if fact.field is FactField.SALARY]
    surest = max(paid, default=0.0)
    others = any(fact.field is not FactField.SALARY for fact in found)
    seen: set[tuple[FactField, str]] = set()
    for fact in found:
        pays = fact.field is FactField.SALARY
        if pays and (
            (surest != salaries.ASKED and fact.confidence < surest) or (surest == salaries.BARE and not others)
        ):
            continue
        if (fact.field, fact.value) not in seen:
            seen.add((fact.field, fact.value))
            yield fact
