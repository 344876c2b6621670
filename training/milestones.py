"""`python -m training.milestones`: how often each rule for a milestone was right, in cases that rules were written on.

A rule is counted once a mail: right where the mail states its milestone. Few cases are drawn to what rules were worth
on mails of somebody who never saw them. The cut is the lowest share that keeps what is said to the reach, and to which
rules were right three times out of four; those below it say nothing. The shares are too good by as much as rules fit
the cases they were written on; what `quality milestones` measures on the unseen half is what to expect.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from quality import milestones as quality
from syncd.extract import statements
from syncd.extract.milestones import direction, reader
from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.extract.milestones.rules import Rule
from syncd.model.extraction import Zone, ZonedLine

ROOT = Path(__file__).parents[1]
CONFIDENCES = ROOT / "syncd" / "extract" / "milestones" / "confidences.json"
SENTENCES = ROOT / "tests" / "data" / "milestones"
REACH = 0.95
_DRAWN, _ELSEWHERE = 4, 0.8
"""So many cases are reckoned to a rule's own, right as often as all rules were on mails of another hand."""


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    milestones: frozenset[str]
    writer: Writer = ANYBODY
    files: tuple[str, ...] = ()


def cases() -> Iterator[Case]:
    """The sentences of the tests, and the half of the mails in many voices that rules were written on."""
    for path in sorted(SENTENCES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            kinds, _, text, *_ = line.split("\t")
            yield Case(text.replace("\\n", "\n"), frozenset(filter(None, kinds.split(","))))
    for case in quality.voices("seen"):
        message = case.message
        writer = direction.of(message.sender, message.to, "", own_domains=case.own)
        yield Case(message.text, case.milestones, writer, tuple(one.filename for one in message.attachments))


def learn(material: Iterable[Case]) -> str:
    """The table that ships: each rule's share, and the cut."""
    told = [(case.milestones, _rules_of(case)) for case in material]
    right, total = Counter[str](), Counter[str]()
    for milestones, rules in told:
        for rule in rules:
            total[rule.name] += 1
            right[rule.name] += rule.kind.value in milestones
    shares = {name: round((right[name] + _DRAWN * _ELSEWHERE) / (total[name] + _DRAWN), 3) for name in sorted(total)}
    return json.dumps({"cut": cut(told, shares), "rules": shares}, indent=1, ensure_ascii=False) + "\n"


def _rules_of(case: Case) -> frozenset[Rule]:
    """The rules that hold in a mail, read as if all of it were its writer's own words."""
    said = statements.read([ZonedLine(line, Zone.BODY) for line in case.text.splitlines()])
    return frozenset(rule for _, rule in reader.holding(said, writer=case.writer, files=case.files))


def cut(told: Iterable[tuple[frozenset[str], frozenset[Rule]]], shares: Mapping[str, float]) -> float:
    """The lowest share from which on what is said is right as often as it should be."""
    found: defaultdict[float, list[bool]] = defaultdict(list)
    for milestones, rules in told:
        for kind in {rule.kind for rule in rules}:
            best = max(shares[rule.name] for rule in rules if rule.kind is kind)
            found[best].append(kind.value in milestones)
    lowest, hits, said = 1.0, 0, 0
    for share in sorted(found, reverse=True):
        hits, said = hits + sum(found[share]), said + len(found[share])
        if hits / said < REACH or 4 * sum(found[share]) < 3 * len(found[share]):
            break
        lowest = share
    return max(lowest, 0.5)


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.milestones", description=__doc__)
    parser.add_argument("--out", type=Path, default=CONFIDENCES, help="where the confidences go (%(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the shipped ones differ")
    options = parser.parse_args()
    learned = learn(cases())
    if options.check:
        if learned != options.out.read_text(encoding="utf-8"):
            raise SystemExit(f"training: {options.out} is not what is counted in these cases")
    else:
        options.out.write_text(learned, encoding="utf-8")


if __name__ == "__main__":
    main()
