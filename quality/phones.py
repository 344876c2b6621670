"""People's numbers in recruiters' mails: found, of the right kind, and no conference's among them."""

import json

from quality.rows import SHARED, Row, Tally, absent
from syncd.extract import mail
from syncd.model.extraction import PhoneRole
from syncd.model.message import Address, Message

TASK = "people's numbers"
_CORPUS = SHARED / "phones" / "recruiter_mails.jsonl"


def measure() -> list[Row]:
    if not _CORPUS.exists():
        return [absent(TASK, "F1", 0.974, 0.985, "shared/data/phones")]
    found, kinds, leaks, mails = Tally(), Tally(), 0, 0
    for line in _CORPUS.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        mails += 1
        reading = mail.read(_message(case["text"], case["hint"]), region=case["region"])
        said = {phone.e164: phone.kind.value for phone in reading.phones if phone.role is not PhoneRole.DIAL_IN}
        expected = {gold["e164"]: gold["kind"] for gold in case["gold"] if gold["person"]}
        rooms = {gold["e164"] for gold in case["gold"] if not gold["person"]}
        found.add(set(said), set(expected))
        leaks += len(rooms & set(said))
        kinds.add(
            {f"{number} {said[number]}" for number in said.keys() & expected.keys()},
            {f"{number} {expected[number]}" for number in said.keys() & expected.keys()},
        )
    numbers = found.hits + found.missed
    return [
        Row(TASK, "F1", found.f1, 0.974, 0.985, numbers),
        Row(TASK, "kind by its label", kinds.precision, 0.963, 0.98, kinds.hits + kinds.wrong),
        Row(TASK, "dial-in lines taken for people's, of all mails", leaks / mails, None, 0.002, mails, at_most=True),
    ]


def _message(text: str, sender: str) -> Message:
    return Message(None, None, (Address("", sender),), (), (), (), (), "", text)
