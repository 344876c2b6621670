"""Whether two written names are one person's, and names found across alphabets."""

import json
import random
import zlib
from collections.abc import Iterator
from pathlib import Path

from quality.rows import SHARED, Row, Tally, absent
from syncd.matchers import search
from syncd.matchers.calibration import expected_error
from syncd.matchers.naming.compare import compare
from syncd.model.people import KnownPerson, PersonId
from training import alphabets
from training import names as training

TASK = "the same person's name"
ACROSS = "Cyrillic ↔ Latin"
_SHARED_PAIRS = SHARED / "names" / "name_pairs.json"
_CASES = Path(__file__).parent / "cases"
_OWN_PAIRS = _CASES / "name_pairs.tsv"
_PAIRS_OF_THE_WORLD = _CASES / "name_pairs_of_the_world.tsv"
_PAIRS_BY_ANOTHER_HAND = _CASES / "name_pairs_by_another_hand.tsv"
_PAIRS_BY_A_SECOND_HAND = _CASES / "name_pairs_by_a_second_hand.tsv"
_PAIRS_NEAR = _CASES / "name_pairs_near.tsv"
_PEOPLE, _QUERIES = 5_000, 250

Pair = tuple[str, str, str]


def measure() -> list[Row]:
    return [*_pairs(), *_made_up(), *_across()]


def _made_up() -> list[Row]:
    """Pairs by our own generator that were kept from learning: harder than those of a directory, one in four alike."""
    kept = training.held_out()
    judged = [(kind, compare(name, other).probability) for kind, name, other in kept]
    found = _tally([(kind, stated >= 0.5) for kind, stated in judged])
    off = expected_error((stated, kind == "same") for kind, stated in judged)
    return [
        Row(TASK, "F1, made-up pairs kept from learning", found.f1, None, 0.95, len(kept)),
        Row(TASK, "calibration error, the same pairs", off, None, 0.01, len(kept), at_most=True),
    ]


def _pairs() -> list[Row]:
    rows = [
        *_own(_OWN_PAIRS, "own held-out pairs"),
        *_own(_PAIRS_OF_THE_WORLD, "held-out pairs of sixty countries"),
        *_own(_PAIRS_BY_ANOTHER_HAND, "held-out pairs by another hand"),
        *_own(_PAIRS_BY_A_SECOND_HAND, "held-out pairs by a second hand"),
        *_own(_PAIRS_NEAR, "held-out pairs near each other"),
    ]
    if not _SHARED_PAIRS.exists():
        return [*rows, absent(TASK, "F1, shared pairs", 0.962, 0.985, "shared/data/names")]
    shared = list(_judged(_shared()))
    hard = [not said for kind, said in shared if kind == "hard"]
    return [
        *rows,
        Row(TASK, "F1, shared pairs (not learned from)", _tally(shared).f1, 0.962, 0.985, len(shared)),
        Row(TASK, "hard ones rejected, shared pairs (not learned from)", sum(hard) / len(hard), 0.40, 0.90, len(hard)),
    ]


def _own(file: Path, which: str) -> list[Row]:
    own = list(_judged(_held_out(file)))
    rejected = [not said for kind, said in own if kind != "same"]
    return [
        Row(TASK, f"F1, {which}", _tally(own).f1, None, 0.985, len(own)),
        Row(TASK, f"look-alikes rejected, {which}", sum(rejected) / len(rejected), None, 0.90, len(rejected)),
    ]


def _held_out(file: Path) -> Iterator[Pair]:
    """The half of our own pairs that was not looked at."""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        if not line.startswith("#") and zlib.crc32(line.encode()) % 2:
            kind, name, other = line.rstrip("\n").split("\t")
            yield kind, name, other


def _shared() -> Iterator[Pair]:
    told = json.loads(_SHARED_PAIRS.read_text(encoding="utf-8"))
    yield from (("same", name, other) for _, name, other in told["pos"])
    yield from ((kind, name, other) for kind, name, other in told["neg"])


def _judged(pairs: Iterator[Pair]) -> Iterator[tuple[str, bool]]:
    yield from ((kind, compare(name, other).probability >= 0.5) for kind, name, other in pairs)


def _tally(judged: list[tuple[str, bool]]) -> Tally:
    return Tally(
        hits=sum(said for kind, said in judged if kind == "same"),
        wrong=sum(said for kind, said in judged if kind != "same"),
        missed=sum(not said for kind, said in judged if kind == "same"),
    )


def _across() -> list[Row]:
    """A Latin word looks for its Cyrillic one among the names of a directory; none of them was learned from."""
    if not alphabets.PAIRS.exists():
        return [absent(ACROSS, "found first of 5,000", 0.907, 0.94, "shared/data/names")]
    held_out = [pair for pair in alphabets.pairs() if alphabets.is_held_out(pair[0])]
    chosen = random.Random(11).sample(held_out, _PEOPLE)
    words = sorted({cyrillic for _, cyrillic, _ in chosen})
    people = [KnownPerson(PersonId(number), word) for number, word in enumerate(words, 1)]
    found = [search.rank(latin, people, 1) for latin, _, _ in chosen[:_QUERIES]]
    right = sum(
        bool(best) and best[0].person.name == cyrillic
        for best, (_, cyrillic, _) in zip(found, chosen[:_QUERIES], strict=True)
    )
    return [Row(ACROSS, "found first of 5,000", right / _QUERIES, 0.907, 0.94, _QUERIES)]
