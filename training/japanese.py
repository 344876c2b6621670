"""`python -m training.japanese`: how Japan reads the characters of its names.

The Japanese personal name dataset (MIT) has given names and the most frequent surnames with their readings. It is
needed for this script alone: `pip install japanese-personal-name-dataset==0.4.0` first. What is written are readings,
in hiragana, with the surnames that are read so; and readings with the characters that are read so within a name, and,
behind a star, with those that are read so where they are all of a given name. Which part of a name's reading is which
character's is found by expectation and maximisation, over all ways to cut it.
"""

import argparse
import csv
import importlib.util
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import prod
from pathlib import Path

from training.pinyin import PINYIN

SURNAMES, CHARACTERS = PINYIN.with_name("japanese_surnames.txt"), PINYIN.with_name("japanese_characters.txt")
_ROUNDS, _LONGEST = 8, 4
_SEEN, _SHARE = 1.5, 0.02
"""How often, and in which share of its names, a character is read so for a reading to be kept."""
_UNLIKELY, _UNSEEN = 1e-3, 1e-7
_NEVER_FIRST = frozenset("ゃゅょーん")

Reading = tuple[str, str]
"""A character, or a name, and how it is read."""
Cut = tuple[Reading, ...]


def main() -> None:
    argparse.ArgumentParser(prog="training.japanese", description=__doc__).parse_args()
    found = importlib.util.find_spec("japanese_personal_name_dataset")
    if found is None or found.origin is None:
        raise SystemExit("training: pip install japanese-personal-name-dataset==0.4.0 first")
    folder = Path(found.origin).parent / "dataset"
    surnames = [(row[0], row[2]) for row in _rows(folder / "last_name_org.csv")]
    given = {(name, row[0]) for file in folder.glob("first_name_*.csv") for row in _rows(file) for name in row[2:]}
    SURNAMES.write_text(_table(surnames), encoding="utf-8")
    names = sorted(pair for pair in {*given, *surnames} if all("一" <= c <= "鿿" for c in pair[0]))
    alone = ((f"*{name}", reading) for name, reading in names if len(name) == 1 and (name, reading) in given)
    CHARACTERS.write_text(_table([*_readings(names), *alone]), encoding="utf-8")


def _rows(file: Path) -> Iterator[list[str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        yield from csv.reader(stream)


def _table(readings: Iterable[Reading]) -> str:
    by_reading: defaultdict[str, set[str]] = defaultdict(set)
    for name, reading in readings:
        by_reading[reading].add(name)
    return "".join(f"{reading} {' '.join(sorted(names))}\n" for reading, names in sorted(by_reading.items()))


def _readings(names: Iterable[Reading]) -> Iterator[Reading]:
    """The characters and how they are read within names, as far as that is seen often."""
    possible = [cuts for name, reading in names if (cuts := tuple(_cuts(name, reading)))]
    likely: Mapping[Reading, float] = defaultdict(lambda: _UNLIKELY)
    seen: dict[Reading, float] = {}
    for _ in range(_ROUNDS):
        seen = _seen(possible, likely)
        of_character: defaultdict[str, float] = defaultdict(float)
        for (character, _), times in seen.items():
            of_character[character] += times
        shares = {one: times / of_character[one[0]] for one, times in seen.items()}
        likely = defaultdict(lambda: _UNSEEN, shares)
    yield from (one for one, times in seen.items() if times >= _SEEN and likely[one] >= _SHARE)


def _seen(possible: Iterable[tuple[Cut, ...]], likely: Mapping[Reading, float]) -> dict[Reading, float]:
    """How often each character is read in each way, by what is likely so far."""
    found: defaultdict[Reading, float] = defaultdict(float)
    for cuts in possible:
        worth = [prod(likely[one] for one in cut) for cut in cuts]
        for cut, share in zip(cuts, worth, strict=True):
            for one in cut:
                found[one] += share / sum(worth)
    return found


def _cuts(name: str, reading: str) -> Iterator[Cut]:
    """Every way to give each character of a name a part of its reading."""
    if len(name) == 1:
        if len(reading) <= _LONGEST:
            yield ((name, reading),)
        return
    for wide in range(1, min(_LONGEST, len(reading) - 1) + 1):
        if reading[wide] not in _NEVER_FIRST:
            yield from (((name[0], reading[:wide]), *rest) for rest in _cuts(name[1:], reading[wide:]))


if __name__ == "__main__":
    main()
