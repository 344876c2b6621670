"""`python -m training.characters`: which traditional characters of names are which simplified ones.

OpenCC's table (Apache-2.0) says so. It is needed for this script alone:
`pip install opencc-python-reimplemented==0.1.7` first. What is written are words of a simplified character and the
traditional ones that it stands for, of those that `training/pinyin.py` knows how to read.
"""

import argparse
import importlib.util
from collections import defaultdict
from pathlib import Path

from training.pinyin import PINYIN

CHARACTERS = PINYIN.with_name("simplified.txt")
_IN_A_LINE = 40


def main() -> None:
    argparse.ArgumentParser(prog="training.characters", description=__doc__).parse_args()
    found = importlib.util.find_spec("opencc")
    if found is None or found.origin is None:
        raise SystemExit("training: pip install opencc-python-reimplemented==0.1.7 first")
    table = Path(found.origin).parent / "dictionary" / "TSCharacters.txt"
    read = set(PINYIN.read_text(encoding="utf-8"))
    by_simplified: defaultdict[str, str] = defaultdict(str)
    for line in table.read_text(encoding="utf-8").splitlines():
        traditional, _, simplified = line.partition("\t")
        one = simplified.split()[0]
        if {traditional, one} <= read and traditional != one:
            by_simplified[one] += traditional
    words = [one + others for one, others in sorted(by_simplified.items())]
    lines = (" ".join(words[at : at + _IN_A_LINE]) for at in range(0, len(words), _IN_A_LINE))
    CHARACTERS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
