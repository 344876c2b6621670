"""The labelled mails that zones are learned from, which of them are held out, and sentences of business mail."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quality.corpora import zoned
from quality.rows import SHARED

CORPORA = ("zones_enron", "zones_asf")
SENTENCES = SHARED / "intent" / "Ask0729-fixed.txt"
_FIFTH = 5
# Mails that share as many lines as this are of one thread; a line in more mails than that is nobody's in particular.
_SHARED_LINES = 2
_COMMON = 6
_LONG = 40
"""Characters; shorter lines are written twice by chance."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A mail's lines, each with its zone."""

    corpus: str
    name: str
    lines: tuple[tuple[str, str], ...]


def absent(*beside: Path) -> str:
    """What is missing of the mails, or of what is wanted beside them, in a sentence; "" where nothing is."""
    missing = [str(path) for path in (*(SHARED / corpus for corpus in CORPORA), *beside) if not path.exists()]
    return f"The labelled mails are missing: {', '.join(missing)}." if missing else ""


def files() -> list[Path]:
    """All that is read of them: folders, the sentences, and the reader that stands beside them."""
    return [*(SHARED / corpus for corpus in CORPORA), SENTENCES, SHARED / "read_zones.py"]


def real() -> list[Labelled]:
    """Every mail of the corpora, by the reader that stands beside them."""
    return [Labelled(corpus, name, tuple(lines)) for corpus in CORPORA for name, lines in zoned(corpus)]


def sentences() -> list[str]:
    """Sentences of business mails, as they stand behind a mark that says whether they ask for something."""
    rows = SENTENCES.read_text(encoding="utf-8", errors="replace").splitlines()
    return [row.partition("\t")[2] for row in rows if "\t" in row]


def folds(mails: Sequence[Labelled]) -> list[int]:
    """A number for each mail by a hash of its text; mails of one thread have the same. Those ≡ 0 mod 5 are held out."""
    digests = [_digest(mail) for mail in mails]
    return [int(min(digests[at] for at in thread)[:8], 16) for thread in _threads(mails)]


def is_held_out(fold: int) -> bool:
    return fold % _FIFTH == 0


def _digest(mail: Labelled) -> str:
    text = " ".join(" ".join(line for line, _ in mail.lines).split())
    return hashlib.sha256(text.encode()).hexdigest()


def _threads(mails: Sequence[Labelled]) -> Iterable[Sequence[int]]:
    """For each mail the mails of its thread, itself among them."""
    holders: dict[str, set[int]] = defaultdict(set)
    for at, mail in enumerate(mails):
        for line, _ in mail.lines:
            text = " ".join(line.strip("> \t\xa0").split())
            if len(text) >= _LONG:
                holders[text].add(at)
    pairs = Counter(
        (min(holding), other)
        for holding in holders.values()
        if len(holding) <= _COMMON
        for other in holding - {min(holding)}
    )
    thread = list(range(len(mails)))
    for (one, other), count in sorted(pairs.items()):
        if count >= _SHARED_LINES:
            old, new = thread[other], thread[one]
            thread = [new if it == old else it for it in thread]
    members: dict[int, list[int]] = defaultdict(list)
    for at, it in enumerate(thread):
        members[it].append(at)
    return (members[it] for it in thread)
