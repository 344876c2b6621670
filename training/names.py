"""`python -m training.names`: learn what the differences between two written names say of whether they are one's.

A logistic model over the features of `naming/sides.py`, fitted by Newton's method with a small penalty on pairs that
`training/name_pairs.py` makes up; a tenth of them is held out. Which way two names are meant to lie side by side is
decided by the weights so far, so fitting goes a few rounds. What is written is the same on every machine: the pairs are
drawn from a seed, and weights are rounded.
"""

import argparse
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from syncd.matchers import calibration
from syncd.matchers.naming.compare import BIAS, Learned, log_odds
from syncd.matchers.naming.sides import Features, ways
from syncd.matchers.naming.words import parse
from training import logistic, proofs
from training.name_pairs import Pair, pairs

WEIGHTS = Path(__file__).parents[1] / "syncd" / "matchers" / "naming" / "weights.json"
SEED, PAIRS, APART = 20_261_126, 40_000, 8_000
ROUNDS = 3
POINTS = 40
_PENALTY = 2.0
# Where learning starts: what differs in any way is likely another's.
_FIRST_GUESS: Mapping[str, float] = {
    BIAS: 4.0, "given: strange": -9.0, "surname: strange": -9.0, "given: he and she": -7.0,
    "given: two names": -5.0, "given: of two sexes": -6.0, "surname: two names": -5.0, "surname: one longer": -6.0,
    "turned round": -1.0, "turned round, either a given name": -5.0, "turned round, given names before": -4.0,
    "turned round, part of the surname": -2.0, "another generation": -7.0, "a generation left out": -3.0,
    "words left over on both sides": -3.0, "given: slips": -3.0, "surname: slips": -3.0,
    "given: another alphabet": -2.0, "surname: another alphabet": -2.0, "both differ": -2.0,
    "given: by the second": -3.0, "surname: initial": -3.0, "given: initial": -1.0,
}  # fmt: skip


def is_held_out(pair: Pair) -> bool:
    return zlib.crc32("\t".join(pair).encode()) % 10 == 0


def lesson() -> list[Pair]:
    return [pair for pair in islice(pairs(SEED, PAIRS), PAIRS) if not is_held_out(pair)]


def held_out() -> list[Pair]:
    """Pairs that nothing was learned from: those held out, and others drawn apart, for of four thousand alone a
    calibration error of 0.010 is chance."""
    drawn = list(islice(pairs(SEED, PAIRS), PAIRS))
    learned = {pair for pair in drawn if not is_held_out(pair)}
    return [pair for pair in (*drawn, *islice(pairs(SEED + 1, APART), APART)) if pair not in learned]


def learn(data: Sequence[Pair]) -> Learned:
    """Feature → log-odds, three digits behind the point, and the curve of what their sums are worth."""
    weights: Mapping[str, float] = _FIRST_GUESS
    possible = list(_possible(data))
    for turn in range(ROUNDS):
        rows = list(_likeliest(possible, weights))
        weights = logistic.fit_against(rows, BIAS, _PENALTY)
        print(f"round {turn + 1} of {ROUNDS}: {len(weights)} features", flush=True)
    rounded = {feature: round(weight, 3) for feature, weight in sorted(weights.items())}
    scored = [(log_odds(way, rounded), same) for way, same in _likeliest(possible, rounded)]
    return Learned(rounded, calibration.curve(scored, POINTS))


def _possible(data: Sequence[Pair]) -> Iterator[tuple[tuple[Features, ...], bool]]:
    """Of each pair all ways to lay the names side by side, which do not hang on any weights; not of half a name."""
    for kind, name, other in data:
        if found := tuple(ways(parse(name), parse(other))):
            yield found, kind == "same"


def _likeliest(
    possible: Sequence[tuple[tuple[Features, ...], bool]], weights: Mapping[str, float]
) -> Iterator[tuple[Features, bool]]:
    """Of each pair the way that these weights make the likeliest, as `compare.best_way`."""
    for found, same in possible:
        yield max(found, key=lambda way: log_odds(way, weights)), same


def table(learned: Learned) -> str:
    return json.dumps({"curve": learned.curve, "weights": learned.weights}, indent=1) + "\n"


def fingerprint() -> str:
    """Of the weights that ship, and of all that makes pairs up and compares them."""
    return proofs.of_sources(Path(__file__), by=("nicknames", "rapidfuzz"))


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.names", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (%(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the shipped weights differ")
    options = parser.parse_args()
    learned = table(learn(lesson()))
    if options.check:
        if learned != options.out.read_text(encoding="utf-8"):
            raise SystemExit(f"training: {options.out} is not what is learned from these pairs")
    else:
        options.out.write_text(learned, encoding="utf-8")
        if options.out == WEIGHTS:
            proofs.leave(WEIGHTS, fingerprint())


if __name__ == "__main__":
    main()
