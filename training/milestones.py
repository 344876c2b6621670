"""`python -m training.milestones`: what tells a milestone, learned from mails of which is known what each states.

A mail says which milestones it states, not where. Business mails of the public corpora state none; whether people meet
in them is not known.
"""

import argparse
import re
import sys
from base64 import b85encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from quality import examination
from quality import milestones as quality
from syncd.extract import statements
from syncd.extract import weights as scores
from syncd.extract.milestones import direction, reader, surroundings, weighing
from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.extract.milestones.surroundings import Surroundings
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address
from syncd.model.statements import Milestone
from training import corpora, logistic, maximum_entropy, network, proofs
from training.maximum_entropy import fitted, leaning
from training.network import Bag, Material, Network, Schedule, learned

ROOT = Path(__file__).parents[1]
WEIGHTS = ROOT / "syncd" / "extract" / "milestones" / "weights.tsv"
SENTENCES = ROOT / "tests" / "data" / "milestones"
LETTERS = ROOT / "training" / "cases" / "milestones.jsonl"
_UNKNOWN = 2
"""Of how many mails one is also learned as if nobody knew who wrote it."""
_IN_LONG = 3
"""Of how many letters one is also learned in the midst of a long mail: what surrounds a sentence says little of it."""
_PLAIN = 3
"""How much the sentences of the tests count, which say things as they are mostly said: letters seldom do."""
_EVERYDAY = 3
"""How much mails count that are as plain as those of a working day: there are few, and letters are of every sort."""
_SCHEDULE = Schedule(rounds=8, hidden=32, dropped=0.5)
_SELDOM = 8
"""In how many sentences a feature must stand to be learned from."""
_FOLDS, _BLOCK = 6, 20
"""Of how many parts one is put aside to see how sure is sure, so many of an author's together."""
_BYTE, _SLIGHT = 127, 10
"""What a feature adds at most, in parts of `weighing.STEPS`; and what adds less to every unit is left out."""
_OTHERS = (Writer.AGENCY, Writer.CANDIDATE, Writer.AGENCY, ANYBODY)
"""Whose else, in turn, a mail of the public corpora is that is learned as a client's."""
_OF_PAPERS = re.compile(
    r"(?<!\w)(?:cvs?|r[eé]sum[eé]s?|candidates?|profiles?|shortlists?|applicants?)(?!\w)", re.IGNORECASE
)
_WORTH, _NONE = "worth", "none"
_POSSIBLE, _LIKELY = -3.0, -1.0
"""From which log odds on a sentence is worth reading with care, and one that must not be missed."""
_MISSED = 0.002
"""The share of these that is missed."""
_L2, _SLIGHTLY = 0.5, 15
"""What keeps the weights of words small, and what speaks less for reading with care, in hundredths, is left out."""


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    milestones: frozenset[str]
    writer: Writer = ANYBODY
    files: tuple[str, ...] = ()
    subject: str = ""
    people: tuple[Address, ...] = ()


class Sentence(NamedTuple):
    """What a sentence is weighed by, that of its words alone, and what surrounds it."""

    features: Counter[str]
    words: Sequence[str]
    around: Surroundings


@dataclass(frozen=True, slots=True)
class Mail:
    """Which milestones a mail states, of those kinds of which it is known, and its sentences."""

    milestones: frozenset[str]
    kinds: Sequence[Milestone]
    sentences: Sequence[Sentence]


def cases() -> Iterator[Sequence[Case]]:
    """The sentences of the tests, and mails of many hands, each as often and as whose it is learned from.

    Some are learned in the midst of a long mail as well.
    """
    sentences = [line for path in sorted(SENTENCES.glob("*.tsv")) for line in path.read_text("utf-8").splitlines()[1:]]
    for line in sentences:
        kinds, _, text, *_ = line.split("\t")
        yield [Case(text.replace("\\n", "\n"), frozenset(filter(None, kinds.split(","))))] * _PLAIN
    everyday, letters = [*quality.voices("seen"), *_examined()], [*quality.letters(LETTERS)]
    for n, told in enumerate(everyday):
        yield [*_as_of(told, anybody=n % _UNKNOWN == 0)] * _EVERYDAY
    before = len(sentences) + len(everyday)
    apart = [_is_put_aside(before + n) for n in range(len(letters))]
    long = quality.in_long_mails(letters, every=_IN_LONG, apart=apart)
    for n, told in enumerate(letters):
        longer = [*_as_of(long[n], anybody=False)] if n in long else []
        yield [*_as_of(told, anybody=n % _UNKNOWN == 0), *longer]


def _as_of(told: quality.Case, *, anybody: bool) -> Iterator[Case]:
    """A mail as its writer's, and as that of somebody whom nobody knows."""
    message = told.message
    writer = direction.of(message.sender, message.to, "", own_domains=told.own)
    files = tuple(one.filename for one in message.attachments)
    people = (*([message.sender] if message.sender else ()), *message.to)
    for one in (writer, ANYBODY) if anybody else (writer,):
        yield Case(message.text, told.milestones, one, files, message.subject, people)


def _examined() -> Iterator[quality.Case]:
    for case in examination.cases("milestones", "seen"):
        stated = frozenset(one["kind"] for one in case["expect"])
        yield quality.Case(case["lang"], examination.message(case), stated, examination.OWN)


def business() -> Iterator[Case]:
    """Mails and sentences of the public corpora; the fifth held out for zones is held out here too.

    Each is a client's, and somebody else's as well: the agency's own, unless it is about somebody's papers.
    """
    for n, text in enumerate(_texts()):
        yield Case(text, frozenset(), Writer.CLIENT)
        other = _OTHERS[n % len(_OTHERS)]
        if other is not Writer.AGENCY or not _OF_PAPERS.search(text):
            yield Case(text, frozenset(), other)


def _texts() -> Iterator[str]:
    mails = corpora.real()
    for mail, fold in zip(mails, corpora.folds(mails), strict=True):
        if not corpora.is_held_out(fold):
            yield "\n".join(line for line, zone in mail.lines if zone == Zone.BODY)
    yield from corpora.sentences()


def read(case: Case) -> Mail:
    """A case as training takes it, read as if all of it were its writer's own words."""
    said = statements.read([ZonedLine(line, Zone.BODY) for line in case.text.splitlines()])
    letter = reader.letter(said, writer=case.writer, files=case.files, subject=case.subject, people=case.people)
    around = reader.surroundings_in(letter).around
    sentences = tuple(
        Sentence(weighing.told(one), sorted(weighing.of_words(one)), around(at))
        for at, one in enumerate(reader.weighed(letter, every=True))
        if one
    )
    return Mail(case.milestones, weighing.KINDS, sentences)


def lesson() -> tuple[Sequence[Sequence[Mail]], Sequence[Mail]]:
    """Every case as it is learned from, once or more, and others' mails."""
    letters = [[mail for case, times in Counter(one).items() for mail in [read(case)] * times] for one in cases()]
    return letters, [_without_meetings(read(one)) for one in business()]


def _without_meetings(mail: Mail) -> Mail:
    return replace(mail, kinds=[kind for kind in mail.kinds if kind is not Milestone.MEETING_AGREED])


def learn(letters: Sequence[Sequence[Mail]], others: Sequence[Mail]) -> str:
    """The table that ships: what words speak for reading on, what each feature adds, and what that speaks for."""
    groups = [*letters, *([one] for one in others)]
    mails = [mail for group in groups for mail in group if mail.sentences]
    material = Material(_Bags(mails), [kind.value for kind in weighing.KINDS], seldom=_SELDOM)
    of_fold = np.array([_is_put_aside(n) for n, group in enumerate(groups) for mail in group if mail.sentences])
    known = learned(material, _SCHEDULE)
    tables = {
        weighing.HEARD: _heard(mails, known.loudness(material).max(axis=1).tolist()),
        weighing.HIDDEN: _hidden(material.features, known.rows.tolist()),
        weighing.OUTPUT: _output(known, _confidence(material, of_fold)),
    }
    return "".join(
        f"{sort}\t{feature}\t{row}\n" for sort, rows in tables.items() for feature, row in sorted(rows.items())
    )


def _is_put_aside(n: int) -> bool:
    """Whether the n-th group of mails is of the part by which is seen how sure is sure."""
    return n // _BLOCK % _FOLDS == 0


class _Bags:
    """Mails as a network learns them: too many features to hold them all at once."""

    def __init__(self, mails: Sequence[Mail]) -> None:
        self._mails = mails

    def __iter__(self) -> Iterator[Bag]:
        return (Bag(mail.milestones, frozenset(mail.kinds), [*_instances(mail)]) for mail in self._mails)


def _instances(mail: Mail) -> Iterator[Mapping[str, float]]:
    for one in mail.sentences:
        yield {**one.features, **one.around.features()}


def _confidence(material: Material, of_fold: NDArray[np.bool_]) -> tuple[float, float]:
    """How sure a network may be of what it says: what its log odds are to be shifted by, and multiplied with.

    It is learned from mails that a network has never seen, which has learned from all others (Platt scaling).
    """
    scores = learned(material, _SCHEDULE, np.flatnonzero(~of_fold)).loudness(material)
    loudest = np.maximum.reduceat(scores, material.first[:-1])
    asked = material.open & of_fold[:, None]
    rows = [
        ({"says": round(float(score), 1)}, bool(told))
        for score, told in zip(loudest[asked], material.told[asked], strict=True)
    ]
    fitted = logistic.fit(rows, "shift", 0.0)
    return fitted["shift"], fitted["says"]


def _hidden(features: Sequence[str], rows: Iterable[Sequence[float]]) -> Mapping[str, str]:
    """What each feature adds, where it is enough to count."""
    parts = {feature: [round(weighing.STEPS * one) for one in row] for feature, row in zip(features, rows, strict=True)}
    return {
        feature: b85encode(bytes(max(-_BYTE, min(_BYTE, one)) & 0xFF for one in row)).decode()
        for feature, row in parts.items()
        if max(map(abs, row)) >= _SLIGHT
    }


def _output(network: Network, confidence: tuple[float, float]) -> Mapping[str, str]:
    """In hundredths of log odds, what is so from the start, and what each hidden unit speaks for."""
    shift, scale = confidence
    rows = (
        [shift + scale * bias, *(scale * weights)]
        for bias, weights in zip(network.bias, network.outputs.T, strict=True)
    )
    return {
        kind: " ".join(str(round(100 * float(one))) for one in row)
        for kind, row in zip(weighing.KINDS, rows, strict=True)
    }


def _heard(mails: Sequence[Mail], loudness: Sequence[float]) -> Mapping[str, str]:
    """What words speak for reading a sentence with care: for what the network, which has, then takes for likely."""
    sentences = [one.words for mail in mails for one in mail.sentences]
    seen = Counter(chain.from_iterable(sentences))
    lesson = [
        ({one: 1.0 for one in sorted(words) if seen[one] >= _SELDOM}, _WORTH if loud >= _POSSIBLE else _NONE)
        for words, loud in zip(sentences, loudness, strict=True)
    ]
    speaking = leaning(fitted(lesson, l2=_L2), [_WORTH], than=_NONE, least=_SLIGHTLY)
    rows = {feature: row[0] for feature, row in speaking.items()}
    likely = sorted(
        sum(rows.get(one, 0) for one in found)
        for (found, _), loud in zip(lesson, loudness, strict=True)
        if loud >= _LIKELY
    )
    rows[weighing.ALWAYS] = rows.get(weighing.ALWAYS, 0) - likely[int(_MISSED * len(likely))]
    return {feature: str(row) for feature, row in rows.items()}


def fingerprint(letters: Sequence[Sequence[Mail]], others: Sequence[Mail], weights: str) -> str:
    """Of weights and everything that they are learned from."""
    how = [sys.modules[__name__], logistic, maximum_entropy, network, scores, weighing, surroundings]
    return proofs.of_lesson([letters, others], weights, how=how, by=["numpy", "python-crfsuite"])


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.milestones", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (%(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the shipped ones differ")
    options = parser.parse_args()
    if missing := corpora.absent(corpora.SENTENCES):
        raise SystemExit(f"training: {missing}")
    letters, others = lesson()
    table = learn(letters, others)
    if options.check:
        if table != options.out.read_text(encoding="utf-8"):
            raise SystemExit(f"training: {options.out} is not what is learned from these cases")
    else:
        options.out.write_text(table, encoding="utf-8")
        if options.out == WEIGHTS:
            proofs.leave(WEIGHTS, fingerprint(letters, others, table))


if __name__ == "__main__":
    main()
