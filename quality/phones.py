"""People's numbers in recruiters' mails: found, of the right kind, whose, and no conference's among them."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quality.phone_mails import Case, Gold, cases
from quality.rows import SHARED, Row, Tally, absent
from syncd.extract import mail
from syncd.model.extraction import Phone, PhoneRole
from syncd.model.message import Address, Message

TASK = "people's numbers"
OWN = "people's numbers, own cases in 11 languages"
SEED = 41
_MAILS = 600
_CORPUS = SHARED / "phones" / "recruiter_mails.jsonl"
UNSEEN = 1
"""The half of the pieces that no rule was tried on."""


@dataclass(slots=True)
class Judged:
    """What was right and wrong over some mails."""

    found: Tally = field(default_factory=Tally)
    kinds: Tally = field(default_factory=Tally)
    owners: Tally = field(default_factory=Tally)
    extensions: Tally = field(default_factory=Tally)
    leaks: int = 0
    mails: int = 0

    def add(self, phones: Iterable[Phone], gold: Iterable[Gold]) -> None:
        said = {phone.e164: phone for phone in phones if phone.role is not PhoneRole.DIAL_IN}
        expected = {number.e164: number for number in gold if number.role != "dial_in"}
        rooms = {number.e164 for number in gold if number.role == "dial_in"} - set(expected)
        self.mails += 1
        self.leaks += bool(rooms & set(said))
        self.found.add(set(said), set(expected))
        for e164 in said.keys() & expected.keys():
            phone, number = said[e164], expected[e164]
            if number.kind:
                self.kinds.add({phone.kind.value}, {number.kind})
            self.owners.add({f"{phone.role} {phone.owner}"}, {f"{number.role} {number.owner}"})
            if number.extension:
                self.extensions.add({phone.extension}, {number.extension})


def measure() -> list[Row]:
    own = judged((read(case), case.gold) for case in cases(_MAILS, SEED, UNSEEN))
    mails = own.found.hits + own.found.missed
    return [
        *_shared(),
        *_rows(OWN, own),
        Row(OWN, "whose, of those found", own.owners.precision, None, 0.97, mails),
        Row(OWN, "extension", own.extensions.precision, None, 0.97, own.extensions.hits + own.extensions.wrong),
    ]


def judged(answers: Iterable[tuple[Iterable[Phone], Iterable[Gold]]]) -> Judged:
    total = Judged()
    for phones, gold in answers:
        total.add(phones, gold)
    return total


def read(case: Case) -> tuple[Phone, ...]:
    message = _message(case.text, case.sender, case.name, case.html)
    return mail.read(message, region=case.region).phones


def _shared() -> list[Row]:
    if not _CORPUS.exists():
        return [absent(TASK, "F1", 0.974, 0.985, "shared/data/phones")]
    return _rows(TASK, judged(_answers()))


def _rows(task: str, total: Judged) -> list[Row]:
    numbers, labelled = total.found.hits + total.found.missed, total.kinds.hits + total.kinds.wrong
    dial_in = "mails with a dial-in line taken for a person's"
    return [
        Row(task, "F1", total.found.f1, 0.974, 0.985, numbers),
        Row(task, "kind by its label", total.kinds.precision, 0.963, 0.98, labelled),
        Row(task, dial_in, total.leaks / max(total.mails, 1), None, 0.002, total.mails, at_most=True),
    ]


def _answers() -> Iterator[tuple[tuple[Phone, ...], list[Gold]]]:
    for line in _CORPUS.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        gold = [
            Gold(one["e164"], one["kind"], "person" if one["person"] else "dial_in", "", one.get("ext", ""))
            for one in case["gold"]
        ]
        yield mail.read(_message(case["text"], case["hint"]), region=case["region"]).phones, gold


def _message(text: str, sender: str, name: str = "", html: str | None = None) -> Message:
    return Message(None, None, (Address(name, sender),), (), (), (), (), "", text, html)
