"""`python -m training.milestones`: what tells a milestone, learned from mails of which each states is known.

A mail says which milestones it states, not where: each is taken to be where the model last learned finds it likeliest,
at first the one that names most. Business mails of the public corpora state none; whether people meet in them is not
known, and so what the model last learned still takes for a meeting is left out.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

from quality import examination
from quality import milestones as quality
from syncd.extract import statements
from syncd.extract import weights as scores
from syncd.extract.milestones import direction, reader, together, weighing
from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.extract.milestones.together import Aspects, Possible
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address
from syncd.model.statements import Milestone
from training import corpora, maximum_entropy, proofs
from training.maximum_entropy import Weights, fitted, leaning

ROOT = Path(__file__).parents[1]
WEIGHTS = ROOT / "syncd" / "extract" / "milestones" / "weights.tsv"
SENTENCES = ROOT / "tests" / "data" / "milestones"
LETTERS = ROOT / "training" / "cases" / "milestones.jsonl"
_UNKNOWN = 2
"""Of how many mails one is also learned as if nobody knew who wrote it."""
_PLAIN = 3
"""How much the sentences of the tests count, which say things as they are mostly said: letters seldom do."""
_EVERYDAY = 3
"""How much mails count that are as plain as those of a working day: there are few, and letters are of every sort."""
_ROUNDS, _SELDOM = 2, 2
"""Times the model is learned, and in how many sentences a feature must stand to be learned from."""
_L2, _SLIGHT = 0.5, 15
"""What keeps the weights small; and what speaks less for anything, in hundredths, is left out."""
_SELDOM_TOGETHER, _L2_TOGETHER, _SLIGHT_TOGETHER = 8, 4.0, 5
"""The same where a mail is weighed as a whole."""
_FOLDS, _BLOCK = 3, 20
"""Into how many parts the mails are put that are judged by the others, so many of an author's together."""
_STATED = "stated"

Rows: TypeAlias = Mapping[str, Sequence[int]]
"""What each feature speaks for, in hundredths."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    milestones: frozenset[str]
    writer: Writer = ANYBODY
    files: tuple[str, ...] = ()
    people: tuple[Address, ...] = ()


class Sentence(NamedTuple):
    """What a sentence is weighed by, by itself and with the others of its mail."""

    features: Counter[str]
    aspects: Aspects


@dataclass(frozen=True, slots=True)
class Mail:
    """Which of the kinds that its writer may state a mail states, and its sentences."""

    milestones: frozenset[str]
    by: str
    kinds: Sequence[Milestone]
    sentences: Sequence[Sentence]


def cases() -> Iterator[Sequence[Case]]:
    """The sentences of the tests, and mails of many hands, each as often and as whose it is learned from."""
    for path in sorted(SENTENCES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            kinds, _, text, *_ = line.split("\t")
            yield [Case(text.replace("\\n", "\n"), frozenset(filter(None, kinds.split(","))))] * _PLAIN
    everyday = [*quality.voices("seen"), *_examined()]
    for n, case in enumerate((*(everyday * _EVERYDAY), *quality.letters(LETTERS))):
        message = case.message
        writer = direction.of(message.sender, message.to, "", own_domains=case.own)
        files = tuple(one.filename for one in message.attachments)
        people = (*([message.sender] if message.sender else ()), *message.to)
        writers = [writer, ANYBODY] if n % _UNKNOWN == 0 else [writer]
        yield [Case(message.text, case.milestones, one, files, people) for one in writers]


def _examined() -> Iterator[quality.Case]:
    for case in examination.cases("milestones", "seen"):
        stated = frozenset(one["kind"] for one in case["expect"])
        yield quality.Case(case["lang"], examination.message(case), stated, examination.OWN)


def business() -> Iterator[Case]:
    """Mails and sentences of the public corpora, as a client's; the fifth held out for zones is held out here too."""
    mails = corpora.real()
    for mail, fold in zip(mails, corpora.folds(mails), strict=True):
        if not corpora.is_held_out(fold):
            text = "\n".join(line for line, zone in mail.lines if zone == Zone.BODY)
            yield Case(text, frozenset(), Writer.CLIENT)
    for sentence in corpora.sentences():
        yield Case(sentence, frozenset(), Writer.CLIENT)


def read(case: Case) -> Mail:
    """A case as training takes it, read as if all of it were its writer's own words."""
    kinds = [kind for kind in weighing.KINDS if direction.may_say(case.writer, kind)]
    said = statements.read([ZonedLine(line, Zone.BODY) for line in case.text.splitlines()])
    letter = reader.letter(said, writer=case.writer, files=case.files, people=case.people)
    told = (weighing.told(read) for read in reader.weighed(letter, every=True) if read)
    sentences = tuple(Sentence(one, reader.aspects(letter, at)) for at, one in enumerate(told))
    return Mail(case.milestones & set(kinds), letter.by, kinds, sentences)


def lesson() -> tuple[Sequence[Sequence[Mail]], Sequence[Mail]]:
    """Every case as it is learned from, once or more, and others' mails."""
    letters = [[mail for case, times in Counter(one).items() for mail in [read(case)] * times] for one in cases()]
    return letters, [read(one) for one in business()]


def learn(letters: Sequence[Sequence[Mail]], others: Sequence[Mail]) -> str:
    """The table that ships: what each feature speaks for."""
    tables = {weighing.SENTENCE: _alone(letters, others), **_together(letters, others)}
    return "".join(
        f"{sort}\t{feature}\t{' '.join(map(str, row))}\n"
        for sort, rows in tables.items()
        for feature, row in sorted(rows.items())
    )


def _alone(letters: Sequence[Sequence[Mail]], others: Sequence[Mail]) -> Rows:
    """In hundredths, how much more each feature of a sentence speaks for each milestone than for none."""
    mails = [mail for letter in letters for mail in letter]
    seen = Counter(feature for mail in (*mails, *others) for one in mail.sentences for feature in one.features)
    weights: Weights = {}
    for _ in range(_ROUNDS):
        unmet = [_unmet(mail, weights) for mail in others]
        lesson = _labelled((*mails, *unmet), weights)
        weights = fitted(((_counted(found, seen), label) for found, label in lesson), l2=_L2)
    return leaning(weights, weighing.KINDS, than=weighing.NONE, least=_SLIGHT)


def _together(letters: Sequence[Sequence[Mail]], others: Sequence[Mail]) -> Mapping[str, Rows]:
    """The same of what is possible in a mail, for every kind and for each by itself."""
    possible = list(_possible(letters, others))
    told = [{f"{sort}\t{each}": much for sort in (weighing.ANY, one.kind) for each, much in one.features.items()}
            for one, _ in possible]  # fmt: skip
    seen = Counter(chain.from_iterable(told))
    lesson = (
        ({one: found[one] for one in sorted(found) if seen[one] >= _SELDOM_TOGETHER}, label)
        for found, (_, label) in zip(told, possible, strict=True)
    )
    rows: defaultdict[str, dict[str, Sequence[int]]] = defaultdict(dict)
    weights = fitted(lesson, l2=_L2_TOGETHER)
    for name, row in leaning(weights, [_STATED], than=weighing.NONE, least=_SLIGHT_TOGETHER).items():
        sort, _, feature = name.partition("\t")
        rows[sort][feature] = row
    return {sort: rows[sort] for sort in (weighing.ANY, *weighing.KINDS)}


def _possible(letters: Sequence[Sequence[Mail]], others: Sequence[Mail]) -> Iterator[tuple[Possible, str]]:
    """What is possible in each mail, as those who never saw it judge its sentences, and whether it is stated."""
    for fold in range(_FOLDS):
        rows = _alone(list(_of_folds(letters, fold, of=False)), list(_of_folds(others, fold, of=False)))
        for mail in chain.from_iterable(_of_folds(letters, fold)):
            yield from _labelled_possible(mail, mail.kinds, rows)
        for mail in _of_folds(others, fold):
            kinds = [kind for kind in mail.kinds if kind is not Milestone.MEETING_AGREED]
            yield from _labelled_possible(mail, kinds, rows)


def _of_folds(material: Sequence[T], fold: int, *, of: bool = True) -> Iterator[T]:
    """Those of a fold, or all others: so many of an author's are together."""
    return (one for n, one in enumerate(material) if (n // _BLOCK % _FOLDS == fold) is of)


def _labelled_possible(mail: Mail, kinds: Sequence[Milestone], rows: Rows) -> Iterator[tuple[Possible, str]]:
    judged = [weighing.likely(_scores(one.features, rows)) for one in mail.sentences]
    aspects = [one.aspects for one in mail.sentences]
    for one in together.possible(judged, kinds, mail.by):
        around = together.around(one.at, len(judged), aspects.__getitem__)
        one = one._replace(features={**one.features, **around.features()})
        yield one, _STATED if one.kind in mail.milestones else weighing.NONE


def _scores(found: Mapping[str, int], rows: Rows) -> Sequence[int]:
    told = [(rows[feature], count) for feature, count in found.items() if feature in rows]
    return [sum(row[n] * count for row, count in told) for n in range(len(weighing.KINDS))]


def _counted(features: Counter[str], seen: Counter[str]) -> dict[str, float]:
    return {feature: float(count) for feature, count in sorted(features.items()) if seen[feature] >= _SELDOM}


def _unmet(mail: Mail, weights: Weights) -> Mail:
    """Without the sentences that may well agree on a meeting: at first all that name a time."""
    return replace(mail, sentences=[one for one in mail.sentences if not _may_meet(one.features, weights)])


def _may_meet(found: Counter[str], weights: Weights) -> bool:
    if not weights:
        return any(feature.endswith((":DAY", ":CLOCK")) for feature in found)
    return _likely(found, Milestone.MEETING_AGREED.value, weights) >= 0


def _labelled(mails: Sequence[Mail], weights: Weights) -> Iterator[tuple[Counter[str], str]]:
    """Each sentence with what it states: of a mail's sentences the likeliest for each of its milestones."""
    for mail in mails:
        stated: defaultdict[int, list[str]] = defaultdict(list)
        for kind in sorted(mail.milestones) if mail.sentences else ():
            likely = [_likely(one.features, kind, weights) for one in mail.sentences]
            stated[likely.index(max(likely))].append(kind)
        for n, one in enumerate(mail.sentences):
            for label in stated.get(n, [weighing.NONE]):
                yield one.features, label


def _likely(found: Counter[str], kind: str, weights: Weights) -> float:
    if not weights:
        return float(found.total())
    rows = ((weights.get(feature, {}), count) for feature, count in found.items())
    return sum(count * (row.get(kind, 0.0) - row.get(weighing.NONE, 0.0)) for row, count in rows)


def fingerprint(letters: Sequence[Sequence[Mail]], others: Sequence[Mail], weights: str) -> str:
    """Of weights and everything that they are learned from."""
    how = [sys.modules[__name__], maximum_entropy, scores, weighing, together]
    return proofs.of_lesson([letters, others], weights, how=how, by=["python-crfsuite"])


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.milestones", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (%(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the shipped ones differ")
    options = parser.parse_args()
    if missing := corpora.absent(corpora.SENTENCES):
        raise SystemExit(f"training: {missing}")
    letters, others = lesson()
    learned = learn(letters, others)
    if options.check:
        if learned != options.out.read_text(encoding="utf-8"):
            raise SystemExit(f"training: {options.out} is not what is learned from these cases")
    else:
        options.out.write_text(learned, encoding="utf-8")
        if options.out == WEIGHTS:
            proofs.leave(WEIGHTS, fingerprint(letters, others, learned))


if __name__ == "__main__":
    main()
