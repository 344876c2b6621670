"""Automatic mail: of which sort, whom a bounce missed, whom a network names; and people's mail that looks like it."""

import ast
import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from quality.rows import SHARED, Row, Tally, absent
from syncd.errors import ParseError
from syncd.extract import automatic, bounces, social
from syncd.formats import mime
from syncd.model.extraction import Automatic
from syncd.model.message import Address, Attachment, Message

TASK = "automatic mail"
_CASES = Path(__file__).parent / "cases"
_CORPUS = SHARED / "bounces_flufl"


UNSEEN = 1
"""The half of the made-up bounces that no rule was tried on."""


def measure() -> list[Row]:
    return [*_of_sorts(), *_of_answers(), *_of_families(), *_of_real_bounces()]


def _of_sorts() -> list[Row]:
    cases = _cases("automatic.jsonl")
    right = sum((automatic.classify(message(case)) or "") == case["kind"] for case in cases)
    people = [case for case in cases if not case["kind"]]
    taken = sum(automatic.classify(message(case)) is not None for case in people)
    names = [case for case in cases if case["social"]]
    named = sum(_named(case) == case["social"] for case in names)
    return [
        Row(TASK, "of the right sort", right / len(cases), None, 0.97, len(cases)),
        Row(TASK, "people's mail taken for automatic", taken / len(people), None, 0.0, len(people), at_most=True),
        Row(TASK, "the person a network names", named / len(names), None, 0.95, len(names)),
    ]


def _of_answers() -> list[Row]:
    """Answers, acknowledgements and notifications without a header, and people who write like them."""
    cases = [case for case in _cases("answers.jsonl") if half(case["id"]) == UNSEEN]
    right = sum((automatic.classify(message(case)) or "") == case["kind"] for case in cases)
    return [Row(TASK, "of the right sort, hard cases", right / len(cases), None, 0.97, len(cases))]


def _named(case: dict[str, Any]) -> str:
    notice = social.notice(message(case))
    return notice.name if notice else ""


def _of_families() -> list[Row]:
    """Bounces as some fifty servers word them in twelve languages, and mail that only looks like one."""
    cases = [case for case in _cases("bounces.jsonl") if half(case["id"]) == UNSEEN]
    found, verdicts = Tally(), Counter[bool]()
    for case in cases:
        _add(found, verdicts, message(case), case["recipients"])
    return _rows("own bounces", found, verdicts, len(cases))


def half(name: str) -> int:
    return hashlib.sha256(name.encode()).digest()[0] % 2


def _of_real_bounces() -> list[Row]:
    if not _CORPUS.exists():
        return [absent(TASK, "bounces: addresses F1", 0.859, 0.97, "shared/data/bounces_flufl")]
    found, verdicts = Tally(), Counter[bool]()
    gold = real_bounces()
    for name, expected in gold.items():
        try:
            parsed = mime.parse((_CORPUS / "mails" / name).read_bytes())
        except ParseError:
            continue
        _add(found, verdicts, parsed, expected)
    return _rows("bounces", found, verdicts, len(gold))


def _add(found: Tally, verdicts: Counter[bool], mail: Message, expected: dict[str, bool]) -> None:
    """What is said of a mail that is no bounce, or is not known for one, counts as nothing said."""
    is_bounce = automatic.classify(mail) is Automatic.BOUNCE
    said = {one.email: one.permanent for one in bounces.recipients(mail)} if is_bounce else {}
    found.add(set(said), set(expected))
    verdicts.update(said[email] == expected[email] for email in said.keys() & expected.keys())


def _rows(what: str, found: Tally, verdicts: Counter[bool], cases: int) -> list[Row]:
    right = verdicts[True] / max(verdicts.total(), 1)
    return [
        Row(TASK, f"{what}: addresses F1", found.f1, 0.859, 0.97, cases),
        Row(TASK, f"{what}: permanent or given up, as labelled", right, 0.74, 0.97, verdicts.total()),
        Row(TASK, f"{what}: false addresses", found.wrong, None, 0.0, cases, at_most=True),
    ]


def real_bounces() -> dict[str, dict[str, bool]]:
    """File → address → whether the server had given up, as flufl.bounce's own tests have it."""
    source = ast.parse((_CORPUS / "expected_in_test_detectors.txt").read_text(encoding="utf-8"))
    table = next(
        node.value
        for node in source.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "DETECTORS"
    )
    gold: dict[str, dict[str, bool]] = {}
    for entry in ast.literal_eval(table):
        _, name, emails, temporary = entry
        gold.setdefault(name, {}).update({email.decode().lower(): not temporary for email in emails})
    return gold


def message(case: dict[str, Any]) -> Message:
    return Message(
        message_id=None,
        date=None,
        from_=(Address(case["sender_name"], case["sender"]),),
        to=(Address("Tom Wright", "tom@northbridge.example"),),
        cc=(),
        bcc=(),
        reply_to=(),
        subject=case["subject"],
        text=case["text"],
        headers=tuple((name, value) for name, value in case["headers"]),
        attachments=tuple(_part(*part) for part in case["attachments"]),
    )


def _part(media_type: str, method: str, content: str) -> Attachment:
    return Attachment(media_type, "", len(content), content.encode(), method or None)


def _cases(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_CASES / name).read_text(encoding="utf-8").splitlines()]
