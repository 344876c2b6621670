"""Answers: where what they quote begins, and that nothing of the sender's own is taken for quoted."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from quality import mail_programs
from quality.corpora import zoned
from quality.rows import SHARED, Row, absent
from syncd.extract import zones
from syncd.model.extraction import Zone, ZonedLine

TASK = "top reply"
_OWN = Path(__file__).parent / "cases" / "own_words.jsonl"
_CORPORA = ("zones_enron", "zones_asf")
_FIXTURES = ("zapier", "mail_parser_reply")


def measure() -> list[Row]:
    return [*_corpora(), *_fixtures(), *_generated(), _own_words()]


def _corpora() -> list[Row]:
    """Half of the mails were never looked at; which half, a hash of their names says."""
    if not all((SHARED / corpus).exists() for corpus in _CORPORA):
        return [absent(TASK, "cut exactly, Enron and ASF", 0.983, 0.985, "shared/data/zones_*")]
    exact = {True: 0, False: 0}
    count = {True: 0, False: 0}
    lost = 0
    for corpus in _CORPORA:
        for name, gold in zoned(corpus):
            held_out = hashlib.sha256(name.encode()).digest()[-1] % 2 == 1
            lines = zones.split("\n".join(line for line, _ in gold))
            expected = next((at for at, (line, zone) in enumerate(gold) if zone == "header" and line.strip()), None)
            exact[held_out] += _first_header(lines) == expected
            count[held_out] += 1
            lost += _loses(lines, [zone for _, zone in gold][:expected])
    mails = sum(count.values())
    return [
        Row(TASK, "cut exactly, Enron and ASF", sum(exact.values()) / mails, 0.983, 0.985, mails),
        Row(TASK, "… the half never looked at", exact[True] / count[True], 0.983, 0.985, count[True]),
        Row(TASK, "mails that lose own words, Enron and ASF", lost / mails, None, 0.0, mails, at_most=True),
    ]


def _fixtures() -> list[Row]:
    folder = SHARED / "replies"
    if not folder.exists():
        return [absent(TASK, "cut exactly, other libraries' cases", 0.84, 0.985, "shared/data/replies")]
    starts = json.loads((folder / "history_starts_at.json").read_text(encoding="utf-8"))
    files = [file for name in _FIXTURES for file in sorted((folder / name).glob("*.txt")) if file.stem in starts]
    exact = 0
    for file in files:
        lines = zones.split(file.read_text(encoding="utf-8").replace("\r\n", "\n"))
        first = next((line.text for line in lines if line.depth and line.text.strip()), None)
        start = starts[file.stem]
        exact += first is None if start is None else (first or "").startswith(start)
    return [Row(TASK, "cut exactly, other libraries' cases", exact / len(files), 0.84, 0.985, len(files))]


def _generated() -> list[Row]:
    """An attribution as each program words it, above marked and unmarked text, with own words above and below."""
    exact = count = 0
    for tongue in mail_programs.tongues():
        for said in tongue.said:
            for above, text, below in _answers(tongue, said.format(n="Jane Doe", e="jane.doe@acme.example")):
                count += 1
                exact += zones.reply(zones.split(text)).split() == f"{above} {below}".split()
    return [Row(TASK, "cut exactly, answers in 24 languages", exact / count, None, 0.985, count)]


def _answers(tongue: mail_programs.Tongue, said: str) -> Iterator[tuple[str, str, str]]:
    own, body = tongue.own[0], tongue.body[0]
    marked = "\n".join(f"> {line}".rstrip() for line in body.split("\n"))
    yield own, f"{own}\n\n{said}\n\n{marked}\n", ""
    yield own, f"{own}\n\n{said}\n{body}\n", ""
    yield "", f"{said}\n\n{marked}\n\n{own}\n", own
    first, _, rest = marked.partition("\n>\n")
    yield "", f"{said}\n{first}\n\n{own}\n\n{rest}\n", own


def _own_words() -> Row:
    texts = [json.loads(line)["text"] for line in _OWN.read_text(encoding="utf-8").splitlines()]
    lost = sum(any(line.depth for line in zones.split(text) if line.text.strip()) for text in texts)
    return Row(TASK, "mails that lose own words, tempting ones", lost / len(texts), None, 0.0, len(texts), at_most=True)


def _first_header(lines: Sequence[ZonedLine]) -> int | None:
    return next((at for at, line in enumerate(lines) if line.zone is Zone.HEADER and line.text.strip()), None)


def _loses(lines: Sequence[ZonedLine], labelled: Sequence[str]) -> bool:
    """Whether a line above the first header line is taken for quoted, though nothing marks it so.

    A signature is nobody's words. In Notes' headings the author's name stands on a line of its own, above any label:
    of the two mails where that was labelled as something else, one remains.
    """
    said = zip(lines, labelled, strict=False)
    return any(
        line.depth and line.text.strip() and ">" not in line.text[:3] and zone != "signature" for line, zone in said
    )
