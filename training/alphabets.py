"""`python -m training.alphabets`: learn which letters stand for each other in Latin and in Cyrillic names.

From shared/data/names/latin_cyrillic_pairs.tsv.gz (Wikidata through NETransliteration-COLING2018, CC0), of which every
tenth Latin word is held out. Expectation maximisation over all ways to cut two words into groups of letters. What it
writes is the same on every machine: nothing is random, and likelihoods are rounded to tenths of bits.
"""

import argparse
import gzip
import json
import math
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from quality.rows import SHARED
from syncd.matchers.naming.alphabets import spelt_cyrillic, spelt_latin
from syncd.model.folding import fold

PAIRS = SHARED / "names" / "latin_cyrillic_pairs.tsv.gz"
WEIGHTS = Path(__file__).parents[1] / "syncd" / "matchers" / "naming" / "alphabets.json"
SIZES = ((1, 1), (2, 1), (1, 2), (1, 0), (0, 1), (3, 1), (2, 2), (4, 1), (3, 2), (2, 3), (4, 2))
ROUNDS = 5
_EVERY = 2
"""One of so many words is learned from: more change nothing."""
_RARE, _RARE_AT_LAST = 0.5, 1.5
"""Groups seen less often are forgotten."""

Pair = tuple[str, str, float]


def pairs(path: Path = PAIRS) -> Iterator[Pair]:
    """(Latin, Cyrillic, how often) of every line that is a pair of words."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            latin, cyrillic, count = line.rstrip("\n").split("\t")
            la, cy = spelt_latin(latin), spelt_cyrillic(cyrillic)
            if 2 <= len(la) <= 18 and 2 <= len(cy) <= 18:
                yield la, cy, float(count)


def is_held_out(latin: str) -> bool:
    return zlib.crc32(latin.encode()) % 10 == 0


def learn(data: Sequence[Pair]) -> dict[tuple[str, str], float]:
    """Likelihoods of pairs of groups."""
    known = _first_guess(data)
    for turn in range(ROUNDS):
        seen = _seen(data, known)
        rare = _RARE_AT_LAST if turn == ROUNDS - 1 else _RARE
        kept = {pair: count for pair, count in seen.items() if count > rare}
        total = sum(kept.values())
        known = {pair: count / total for pair, count in kept.items()}
        print(f"round {turn + 1} of {ROUNDS}: {len(known)} pairs of groups", flush=True)
    return known


def _first_guess(data: Sequence[Pair]) -> dict[tuple[str, str], float]:
    """Groups that stand at about the same place of both words."""
    seen: Counter[tuple[str, str]] = Counter()
    for latin, cyrillic, _ in data:
        la, cy = f"^{latin}$", f"^{cyrillic}$"
        for wide, high in SIZES:
            for i in range(len(la) - wide + 1):
                for j in range(len(cy) - high + 1):
                    if abs(i / len(la) - j / len(cy)) < 0.25:
                        seen[la[i : i + wide], cy[j : j + high]] += 10 if (wide, high) == (1, 1) else 1
    total = sum(seen.values())
    return {pair: count / total for pair, count in seen.items() if count > 20}


def _seen(data: Sequence[Pair], known: Mapping[tuple[str, str], float]) -> dict[tuple[str, str], float]:
    """How often each pair of groups is expected to have been used."""
    expected: defaultdict[tuple[str, str], float] = defaultdict(float)
    for latin, cyrillic, count in data:
        weight = 1.0 if count < 3 else 1.0 + math.log(count) / 2
        _expect(f"^{latin}$", f"^{cyrillic}$", weight, known, expected)
    return expected


def _expect(
    la: str, cy: str, weight: float, known: Mapping[tuple[str, str], float], expected: dict[tuple[str, str], float]
) -> None:
    """Forward, then backward over all ways to cut the two words."""
    ahead = [[0.0] * (len(cy) + 1) for _ in range(len(la) + 1)]
    ahead[0][0] = 1.0
    arcs: list[tuple[int, int, int, int, tuple[str, str], float]] = []
    for i in range(len(la) + 1):
        for j in range(len(cy) + 1):
            if ahead[i][j] == 0.0:
                continue
            for wide, high in SIZES:
                x, y = i + wide, j + high
                pair = (la[i:x], cy[j:y])
                if x <= len(la) and y <= len(cy) and (likelihood := known.get(pair)):
                    ahead[x][y] += ahead[i][j] * likelihood
                    arcs.append((i, j, x, y, pair, likelihood))
    total = ahead[-1][-1]
    if total <= 0.0:
        return
    behind = [[0.0] * (len(cy) + 1) for _ in range(len(la) + 1)]
    behind[-1][-1] = 1.0
    for i, j, x, y, pair, likelihood in reversed(arcs):
        if used := likelihood * behind[x][y]:
            behind[i][j] += used
            expected[pair] += weight * ahead[i][j] * used / total


def table(known: Mapping[tuple[str, str], float]) -> str:
    """The JSON that is shipped: Cyrillic group → Latin group → cost in tenths of bits."""
    rows: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for latin, cyrillic in sorted(known):
        rows[cyrillic][latin] = round(-10 * math.log2(known[latin, cyrillic]))
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def lesson() -> list[Pair]:
    """What is learned from: words with their accents, and the same ones without."""
    kept = [pair for pair in pairs() if not is_held_out(pair[0]) and zlib.crc32(pair[1].encode()) % _EVERY == 0]
    return kept + [(plain, cy, count) for la, cy, count in kept if (plain := _plain(la)) != la]


def _plain(latin: str) -> str:
    return fold(latin).replace(" ", "")


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.alphabets", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (%(default)s)")
    options = parser.parse_args()
    if not PAIRS.exists():
        raise SystemExit(f"training: {PAIRS} is missing; the weights can only be learned where the shared data is")
    options.out.write_text(table(learn(lesson())), encoding="utf-8")


if __name__ == "__main__":
    main()
