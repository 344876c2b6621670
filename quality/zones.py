"""The zones of mail: every line's zone on two corpora, and the signature and closing lines of a third.

The shipped weights were learned from four fifths of the two corpora; what is measured is the fifth that was held out.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from quality.rows import SHARED, Row, Tally, absent
from syncd.extract import zones
from training import corpora

# How lines are counted, here and in the figures best known: lines that hold anything but white space; a line of
# quote marks alone holds something.
_BEST = {
    "zones_enron": ("zones, Enron", (0.947, 0.955), (0.994, 0.995)),
    "zones_asf": ("zones, ASF", (0.966, 0.975), (0.993, 0.995)),
}
_FORGE = SHARED / "signature_lines_forge"
_SIGNED = "#sig#"


def measure() -> list[Row]:
    return [row for corpus in _BEST for row in _zones(corpus)] + _signature_lines()


def _zones(corpus: str) -> list[Row]:
    task, (best, reach), (best_header, reach_header) = _BEST[corpus]
    if not (SHARED / corpus).exists():
        return [absent(task, "of five zones, the right one", best, reach, f"shared/data/{corpus}")]
    lines = [pair for mail in _held_out(corpus) for pair in _filled(mail)]
    right = sum(said == labelled for said, labelled in lines) / len(lines)
    header = sum((said == "header") == (labelled == "header") for said, labelled in lines) / len(lines)
    return [
        Row(task, "of five zones, the right one, held out", right, best, reach, len(lines)),
        Row(task, "header or not, held out", header, best_header, reach_header, len(lines)),
    ]


def _held_out(corpus: str) -> Iterator[tuple[tuple[str, str], ...]]:
    """(line, zone) of every mail of a corpus that no weight was learned from."""
    mails = corpora.real()
    for mail, fold in zip(mails, corpora.folds(mails), strict=True):
        if mail.corpus == corpus and corpora.is_held_out(fold):
            yield mail.lines


def _filled(mail: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(zone said, zone labelled) of every line that holds anything."""
    said = zones.split("\n".join(line for line, _ in mail))
    return ((one.zone.value, zone) for one, (line, zone) in zip(said, mail, strict=True) if line.strip())


def _signature_lines() -> list[Row]:
    """The corpus marks signature lines, among which it counts closings."""
    task, measured = "signature + closing lines, unseen corpus", "F1"
    if not _FORGE.exists():
        return [absent(task, measured, 0.786, 0.88, "shared/data/signature_lines_forge")]
    tally = Tally()
    for body in sorted(_FORGE.glob("[PN]/*_body")):
        _judge(body, tally)
    return [Row(task, measured, tally.f1, 0.786, 0.88, tally.hits + tally.missed)]


def _judge(body: Path, tally: Tally) -> None:
    marked = body.read_text(encoding="utf-8", errors="replace").split("\n")
    said = zones.split("\n".join(line.removeprefix(_SIGNED) for line in marked))
    for one, line in zip(said, marked, strict=True):
        if one.text.strip():
            claimed = one.zone.value in ("closing", "signature")
            tally.add({"signed"} if claimed else set(), {"signed"} if line.startswith(_SIGNED) else set())
