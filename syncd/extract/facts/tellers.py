"""Whose a fact is: the writer's or a candidate's; not a job's, an employer's, nobody's in particular."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from syncd.extract.patterns import any_of, words
from syncd.extract.statements import language, moods
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import heard
from syncd.extract.words import homes
from syncd.extract.words import tellers as wording
from syncd.model.statements import Fact, FactField

_SELF = heard(wording.SELF)
_JOBS = heard(wording.JOBS)
_EMPLOYERS = heard(wording.EMPLOYERS)
_OTHERS = heard(wording.OTHERS)
_SUPPOSED = heard(wording.SUPPOSED)
_NO_IF = heard(wording.NO_IF)
_THAT_IS = re.compile(r"(?<!\w)i\.\s?e\.", re.IGNORECASE)
_DOUBTED = heard(wording.DOUBTED)
_INSTEAD = heard(wording.INSTEAD)
_OVER = heard(wording.OVER)
_BOSSES = heard(wording.BOSSES)
_DENIED = heard(wording.DENIED)
_LIVES = heard(homes.LIVES)
_RELATIVES = heard(wording.RELATIVES)
_OWN_JOB = heard(wording.OWN_JOB)
_HE_OR_SHE = re.compile(
    rf"(?<!\w)(?:{any_of((*wording.HE_OR_SHE['en'], *wording.HIS_OR_HER['en']))})(?!\w)"
    r"|(?-i:(?<!\w)(?:Mr|Ms|Mrs|Herr|Frau|M|Mme|Mlle|Sr|Sra|Dhr|Mevr)\.? [^\W\d_a-z])",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"\W{{0,3}}{any_of(words(wording.HE_OR_SHE))}(?:['’]s)?\s", re.IGNORECASE)
_NOTE = 20
_QUOTED = 300
_EDGE = re.compile(r"[,;:()–—]\s|\s-\s|\s(?:and|but|und|aber|et|mais|y|pero|en|maar|и|а|но)\s", re.IGNORECASE)
_SINCE = re.compile(r"(?<!\w)(?:since|seit|depuis|desde|sinds|с)\s(?:\w{1,12}\s){0,2}\Z", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d./£$€-])(?:19|20)\d\d(?![\d/]|-\d|\.\d|\s?(?:€|euro|eur|k(?!\w)))")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that may tell facts; `writer` says whether somebody tells of himself in it.

    `jobs` is whether any sentence of the mail speaks of a job without telling of anybody, `supposed` that it says "if".
    """

    text: str
    writer: bool
    job: bool
    employer: bool
    supposed: bool = False
    jobs: bool = False

    def is_of_a_person(self, start: int, end: int) -> bool:
        """Whether what stands there is said of the writer or of a candidate."""
        clause = self.clause(start, end)
        if _OTHERS.search(clause) and not _SELF.search(clause):
            return False
        if not (self.job or self.employer):
            if self.writer or _HE_OR_SHE.search(self.text):
                return True
            # Notes are short: who writes a long sentence says of whom it is.
            return not self.jobs and self.text.count(" ") < _NOTE
        if not self.writer:
            return not self.job and _HE_OR_SHE.search(self.text) is not None
        if speaks_of_jobs(clause):
            return False
        return _SELF.search(clause) is not None or not _EMPLOYERS.search(clause)

    def supposes(self, at: int) -> bool:
        """Whether an "if" stands before there."""
        return self.supposed and _supposes(self.text[:at])

    def is_of_a_boss(self, start: int, end: int) -> bool:
        """Whether what stands there is said of the one whom the writer works for."""
        return _BOSSES.search(self.clause(start, end)) is not None

    def clause(self, start: int, end: int) -> str:
        """The part of the sentence around what stands there, between commas and the like."""
        first, last = self._edges(start, end)
        return self.text[first:last]

    def fact(self, field: FactField, value: str, sure: float, start: int, end: int) -> Fact:
        """What stands there as a fact, in the words of the sentence."""
        return Fact(field, value, self.text[:_QUOTED], sure, certain=self.is_certain(start, end))

    def is_certain(self, start: int, end: int) -> bool:
        """Whether the writer says of himself, and plainly, what stands there.

        With no "if", no "I think" and nothing still to check, not of the past; and it is no rule of others to which
        the writer is an exception: "at Acme the notice is three months, mine is shorter".
        """
        if not self.writer or self.supposed or _DOUBTED.search(self.text):
            return False
        if any(one.mood is not Mood.PLAIN for one in moods.clauses(self.text, language.guess([self.text]))):
            return False
        first, last = self._edges(start, end)
        if _SELF.search(self.text, first, last):
            return True
        return _SELF.search(self.text, 0, first) is not None and _INSTEAD.search(self.text, last) is None

    def _edges(self, start: int, end: int) -> tuple[int, int]:
        """Where the clause begins and ends around what stands there."""
        edges = [edge.end() for edge in _EDGE.finditer(self.text)]
        first = max((edge for edge in edges if edge <= start), default=0)
        return first, min((edge for edge in edges if edge > end), default=len(self.text))


def told(sentence: str, today: date | None) -> Told | None:
    """The sentence as far as it tells anything: None of a question, and of what is long over."""
    if sentence.rstrip(" )\"'»”").endswith("?") or _is_over(sentence, today):
        return None
    if _RELATIVES.search(sentence):
        sentence = _own_clauses(sentence)
    if not sentence or _OVER.search(sentence) or _DENIED.search(sentence):
        return None
    return Told(
        sentence,
        tells_of_himself(sentence),
        speaks_of_jobs(sentence),
        _EMPLOYERS.search(sentence) is not None,
        _supposes(sentence),
    )


def is_certain(sentence: str, start: int) -> bool:
    """Whether a sentence tells for certain what stands there, of its writer and of nobody close to them."""
    one = told(sentence, None)
    return one is not None and one.text == sentence and one.is_certain(start, start)


def _own_clauses(sentence: str) -> str:
    """The clauses in which the writer tells of himself and of no relative: "I'm on 52k and my wife brings in 38k"."""
    edges = [0, *(edge.end() for edge in _EDGE.finditer(sentence)), len(sentence)]
    clauses = [sentence[start:end] for start, end in pairwise(edges)]
    own = (
        one for one in clauses if tells_of_himself(one) and not _RELATIVES.search(one) and not _HE_OR_SHE.search(one)
    )
    return " ".join(own)


def tells_of_himself(sentence: str) -> bool:
    """Whether a sentence has the writer in it."""
    return _SELF.search(_THAT_IS.sub(" ", sentence)) is not None


def tells_of_kin(sentence: str) -> bool:
    """Whether a sentence is about a relative or a friend of the writer."""
    return _RELATIVES.search(sentence) is not None


def goes_on_of_them(sentence: str) -> bool:
    """Whether a sentence goes on about whom the one before was about: "He gets 25 grand"."""
    return _GOES_ON.match(sentence) is not None


def _supposes(text: str) -> bool:
    return _SUPPOSED.search(text) is not None and _SUPPOSED.search(_NO_IF.sub(" ", text)) is not None


def supposes_of_himself(sentence: str) -> bool:
    """Whether a sentence begins with what would be if the writer did something: "If I lived in Leeds I'd want £80k"."""
    plain = _NO_IF.sub(" ", sentence).lstrip()
    match = _SUPPOSED.match(plain)
    return match is not None and _SELF.match(plain, match.end() + 1) is not None


def speaks_of_jobs(text: str) -> bool:
    """Whether it speaks of a job to be filled: not of the one that somebody has, had, or lost."""
    return _JOBS.search(text) is not None and _JOBS.search(_OWN_JOB.sub(" ", text)) is not None


def speaks_of_employers(text: str) -> bool:
    """Whether it speaks of what an employer offers or looks for."""
    return _EMPLOYERS.search(text) is not None


def speaks_of_a_job(sentences: Sequence[str]) -> bool:
    """Whether any sentence speaks of a job, and of nobody who tells of himself."""
    return any(
        _SELF.search(sentence) is None
        and (speaks_of_jobs(sentence) or (_EMPLOYERS.search(sentence) and not _LIVES.search(sentence)))
        for sentence in sentences
    )


def _is_over(sentence: str, today: date | None) -> bool:
    return today is not None and any(
        int(year[0]) < today.year and not _SINCE.search(sentence[max(0, year.start() - 40) : year.start()])
        for year in _YEAR.finditer(sentence)
    )
