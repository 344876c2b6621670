"""Milestones in recruiters' mail: said where they are stated, and nothing where a mail only sounds like it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quality import long_mails
from quality.rows import Row, Tally
from syncd.extract import mail
from syncd.model.message import Address, Attachment, Message
from syncd.model.milestones import SURE

TASK = "milestones"
_CASES = Path(__file__).parent / "cases"
LETTERS = _CASES / "milestone_letters.jsonl"

_AGENCY, _CLIENT, _CANDIDATE = "nell@ashdowntalent.example", "rory@dunmore.example", "ines@mailbox.example"
_LETTERS = {
    "client": (_CLIENT, _AGENCY),
    "candidate": (_CANDIDATE, _AGENCY),
    "recruiter>client": (_AGENCY, _CLIENT),
    "recruiter>candidate": (_AGENCY, _CANDIDATE),
    "colleague": ("sam@ashdowntalent.example", _AGENCY),
    "stranger": ("info@grobbel.example", _AGENCY),
}
"""Who writes to whom."""
_OWN = frozenset({"ashdowntalent.example", "northbridge.example"})


@dataclass(frozen=True, slots=True)
class Case:
    """A mail, and what it states; nothing, for a trap."""

    language: str
    message: Message
    milestones: frozenset[str]
    own: frozenset[str]


def measure() -> list[Row]:
    return [
        *_rows(TASK, cases()),
        *_rows(f"{TASK}, in many voices", voices("unseen")),
        *_rows(f"{TASK}, by other hands", letters(LETTERS)),
        *_rows(f"{TASK}, in long mails", in_long_mails(list(letters(LETTERS)), every=3).values()),
    ]


def _rows(task: str, told: Iterable[Case]) -> list[Row]:
    english, other, unasked, traps, silent = Tally(), Tally(), Tally(), 0, 0
    for case in told:
        reading = mail.read(case.message, region="GB", own_domains=case.own)
        said = {mention.kind.value for mention in reading.milestones}
        (english if case.language == "en" else other).add(said, set(case.milestones))
        unasked.add({one.kind.value for one in reading.milestones if one.confidence >= SURE}, set(case.milestones))
        if not case.milestones:
            traps += 1
            silent += not said
    return [
        Row(task, "precision, English", english.precision, 0.67, 0.95, english.hits + english.wrong),
        Row(task, "recall, English", english.recall, 0.61, 0.85, english.hits + english.missed),
        Row(task, "precision, de fr es nl ru", other.precision, None, 0.93, other.hits + other.wrong),
        Row(task, "recall, de fr es nl ru", other.recall, None, 0.75, other.hits + other.missed),
        Row(task, "precision of what counts unasked", unasked.precision, None, 0.98, unasked.hits + unasked.wrong),
        Row(task, "of what is stated, counts unasked", unasked.recall, None, 0.5, unasked.hits + unasked.missed),
        Row(task, "traps kept silent", silent / traps, None, 0.95, traps),
    ]


def cases() -> Iterator[Case]:
    """The first cases: another agency, other trades and another voice than those that are learned from."""
    for line in (_CASES / "milestones.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        message = _message(
            Address("", case["from"]), (), case.get("subject", ""), case["text"], case.get("attachments", ())
        )
        own = frozenset({"harbourlane.example"})
        yield Case(case["language"], message, frozenset(case["milestones"]), own)


def voices(half: str) -> Iterator[Case]:
    """Mails of recruiters, clients and candidates in many voices; `half` is "seen" where they are learned from.

    The halves are cut by a stable hash; what is said in several languages is in one half in all of them.
    """
    for line in (_CASES / "milestone_voices.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        where, language, milestones, writer, files, text = line.split("\t")
        if where == half:
            sender, recipient = _LETTERS[writer]
            names = files.split(",") if files else ()
            message = _message(Address("", sender), (Address("", recipient),), "", text.replace("\\n", "\n"), names)
            told = frozenset(filter(None, milestones.split(",")))
            yield Case(language, message, told, _OWN)


def letters(path: Path) -> Iterator[Case]:
    """Mails by hands that never saw the words; those beside this file are for measuring, and nobody looks at them."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sender, *to = (Address(*person) for person in (row["from"], *row["to"]))
        message = _message(sender, to, row["subject"], row["text"], row["files"])
        yield Case(row["language"], message, frozenset(row["milestones"]), _OWN)


def in_long_mails(told: Sequence[Case], *, every: int, apart: Sequence[bool] = ()) -> Mapping[int, Case]:
    """Every so-many-th of these, by its place, amid what such a writer says elsewhere that states nothing.

    What is put `apart` is so amid what is, too, and the others amid others.
    """
    sides = apart or [False] * len(told)
    mails = [
        long_mails.Short(case.message.text, (side, *_who_to_whom(case)), not case.milestones)
        for side, case in zip(sides, told, strict=True)
    ]
    return {
        n: replace(told[n], message=replace(told[n].message, text=longer.text))
        for n, longer in long_mails.longer(mails, every=every)
    }


def _who_to_whom(case: Case) -> tuple[str, str, bool]:
    """Language, and who writes to whom: what a candidate may say, a client need not."""
    sender = case.message.from_[0].email.partition("@")[2]
    ours = [to for to in case.message.to if to.email.partition("@")[2] in case.own]
    return case.language, sender, bool(ours)


def _message(sender: Address, to: Iterable[Address], subject: str, text: str, files: Iterable[str]) -> Message:
    attached = tuple(Attachment("application/octet-stream", name, 1) for name in files)
    return Message(None, None, (sender,), tuple(to), (), (), (), subject, text, attachments=attached)
