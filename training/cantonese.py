"""`python -m training.cantonese`: how Hong Kong spells the characters of names in Latin letters.

The package cantonese-romanisation (MIT) has the spellings of Hong Kong's government. It is needed for this script
alone: `pip install --no-deps cantonese-romanisation==1.0.5` first. What is written are a syllable and the characters
that are spelt so, of those that `training/pinyin.py` knows how to read.
"""

import argparse
import importlib.util
import json
from collections import defaultdict
from pathlib import Path

from training.pinyin import PINYIN

CANTONESE = PINYIN.with_name("cantonese.txt")


def main() -> None:
    argparse.ArgumentParser(prog="training.cantonese", description=__doc__).parse_args()
    found = importlib.util.find_spec("cantoroman")
    if found is None or found.origin is None:
        raise SystemExit("training: pip install --no-deps cantonese-romanisation==1.0.5 first")
    table = json.loads((Path(found.origin).parent / "data" / "charToRoman.json").read_text(encoding="utf-8"))
    read = set(PINYIN.read_text(encoding="utf-8"))
    by_syllable: defaultdict[str, set[str]] = defaultdict(set)
    for character, syllables in table.items():
        for syllable in filter(str.isalpha, syllables) if character in read else ():
            by_syllable[syllable].add(character)
    lines = (f"{syllable} {' '.join(sorted(found))}" for syllable, found in sorted(by_syllable.items()))
    CANTONESE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
