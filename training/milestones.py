"""`python -m training.milestones`: what tells a milestone, learned from mails of which each states is known.

A mail says which milestones it states, not where: each is taken to be where the model last learned finds it likeliest,
at first the one that names most. Business mails of the public corpora state none; whether people meet in them is not
known, and so what the model last learned still takes for a meeting is left out.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quality import examination
from quality import milestones as quality
from syncd.extract import statements
from syncd.extract.milestones import direction, reader, weighing
from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.model.extraction import Zone, ZonedLine
from syncd.model.message import Address
from syncd.model.statements import Milestone
from training import corpora, maximum_entropy, proofs
from training.maximum_entropy import Weights, fitted, leaning

ROOT = Path(__file__).parents[1]
WEIGHTS = ROOT / "syncd" / "extract" / "milestones" / "weights.tsv"
SENTENCES = ROOT / "tests" / "data" / "milestones"
LETTERS = ROOT / "training" / "cases" / "milestones.jsonl"
CUT = 0.42
_UNKNOWN = 2
"""Of how many mails one is also learned as if nobody knew who wrote it."""
_PLAIN = 3
"""How much the sentences of the tests count, which say things as they are mostly said: letters seldom do."""
_ROUNDS, _SELDOM = 2, 2
"""Times the model is learned, and in how many sentences a feature must stand to be learned from."""
_L2, _SLIGHT = 0.5, 15
"""What keeps the weights small; and what speaks less for anything, in hundredths, is left out."""


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    milestones: frozenset[str]
    writer: Writer = ANYBODY
    files: tuple[str, ...] = ()
    people: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail states, and the features of each of its sentences."""

    milestones: frozenset[str]
    sentences: tuple[Counter[str], ...]


def cases() -> Iterator[Case]:
    """The sentences of the tests, and mails of many hands, each with who wrote it to whom."""
    for path in sorted(SENTENCES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            kinds, _, text, *_ = line.split("\t")
            yield from [Case(text.replace("\\n", "\n"), frozenset(filter(None, kinds.split(","))))] * _PLAIN
    for n, case in enumerate((*quality.voices("seen"), *_examined(), *quality.letters(LETTERS))):
        message = case.message
        writer = direction.of(message.sender, message.to, "", own_domains=case.own)
        files = tuple(one.filename for one in message.attachments)
        people = (*([message.sender] if message.sender else ()), *message.to)
        yield Case(message.text, case.milestones, writer, files, people)
        if n % _UNKNOWN == 0:
            yield Case(message.text, case.milestones, ANYBODY, files, people)


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


def read(material: Iterable[Case]) -> Iterator[Mail]:
    """The cases as training takes them; one that counts several times is read once."""
    known: dict[Case, Mail] = {}
    for case in material:
        if case not in known:
            known[case] = Mail(_sayable(case), tuple(_sentences(case)))
        yield known[case]


def learn(mails: Sequence[Mail], others: Sequence[Mail]) -> str:
    """The table that ships: what each feature speaks for."""
    seen = Counter(feature for mail in (*mails, *others) for sentence in mail.sentences for feature in sentence)
    weights: Weights = {}
    for _ in range(_ROUNDS):
        unmet = [Mail(frozenset(), tuple(_unmet(mail.sentences, weights))) for mail in others]
        lesson = _labelled((*mails, *unmet), weights)
        weights = fitted(((_counted(sentence, seen), label) for sentence, label in lesson), l2=_L2)
    return _table(weights)


def _table(weights: Weights) -> str:
    """For each feature, in hundredths, how much more it speaks for each milestone than for none: one a line."""
    lean = leaning(weights, weighing.KINDS, than=weighing.NONE, least=_SLIGHT)
    rows = (f"{feature}\t{' '.join(map(str, row))}\n" for feature, row in sorted(lean.items()))
    return f"cut\t{CUT}\n" + "".join(rows)


def _counted(features: Counter[str], seen: Counter[str]) -> dict[str, float]:
    return {feature: float(count) for feature, count in sorted(features.items()) if seen[feature] >= _SELDOM}


def _sayable(case: Case) -> frozenset[str]:
    """What a mail states that is its writer's to say."""
    return frozenset(kind for kind in case.milestones if direction.may_say(case.writer, Milestone(kind)))


def _sentences(case: Case) -> Iterator[Counter[str]]:
    """A mail's sentences, read as if all of it were its writer's own words."""
    said = statements.read([ZonedLine(line, Zone.BODY) for line in case.text.splitlines()])
    for _, read in reader.weighed(said, writer=case.writer, files=case.files, people=case.people, every=True):
        yield weighing.told(read)


def _unmet(sentences: Iterable[Counter[str]], weights: Weights) -> Iterator[Counter[str]]:
    """Without those that may well agree on a meeting: at first all that name a time."""
    for sentence in sentences:
        timed = any(feature.endswith((":DAY", ":CLOCK")) for feature in sentence)
        if _likely(sentence, Milestone.MEETING_AGREED.value, weights) < 0 if weights else not timed:
            yield sentence


def _labelled(mails: Sequence[Mail], weights: Weights) -> Iterator[tuple[Counter[str], str]]:
    """Each sentence with what it states: of a mail's sentences the likeliest for each of its milestones."""
    for mail in mails:
        stated: defaultdict[int, list[str]] = defaultdict(list)
        for kind in sorted(mail.milestones) if mail.sentences else ():
            likely = [_likely(sentence, kind, weights) for sentence in mail.sentences]
            stated[likely.index(max(likely))].append(kind)
        for n, sentence in enumerate(mail.sentences):
            for label in stated.get(n, [weighing.NONE]):
                yield sentence, label


def _likely(found: Counter[str], kind: str, weights: Weights) -> float:
    if not weights:
        return float(found.total())
    rows = ((weights.get(feature, {}), count) for feature, count in found.items())
    return sum(count * (row.get(kind, 0.0) - row.get(weighing.NONE, 0.0)) for row, count in rows)


def fingerprint(mails: Iterable[Mail], others: Iterable[Mail], weights: str) -> str:
    """Of weights and everything that they are learned from."""
    how = [sys.modules[__name__], maximum_entropy, weighing]
    return proofs.of_lesson([[*mails], [*others]], weights, how=how, by=["python-crfsuite"])


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.milestones", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (%(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the shipped ones differ")
    options = parser.parse_args()
    if missing := corpora.absent(corpora.SENTENCES):
        raise SystemExit(f"training: {missing}")
    mails, others = list(read(cases())), list(read(business()))
    learned = learn(mails, others)
    if options.check:
        if learned != options.out.read_text(encoding="utf-8"):
            raise SystemExit(f"training: {options.out} is not what is learned from these cases")
    else:
        options.out.write_text(learned, encoding="utf-8")
        if options.out == WEIGHTS:
            proofs.leave(WEIGHTS, fingerprint(mails, others, learned))


if __name__ == "__main__":
    main()
