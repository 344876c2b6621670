"""`python -m training.pinyin`: how Chinese characters of names are spelt in Latin letters.

anyascii (ISC) says how a character is read by itself. It is needed for this script alone: `pip install anyascii==0.3.3`
first. What is written are a syllable and the characters that are read so, of those that computers in China, Taiwan and
Japan have always had.
"""

import argparse
import importlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PINYIN = Path(__file__).parents[1] / "syncd" / "matchers" / "naming" / "pinyin.txt"
# GB 2312, and the first planes of Big5 and of JIS.
_PLANES = (("gb2312", range(0xB0, 0xF8)), ("big5", range(0xA4, 0xC7)), ("shift_jis", range(0x88, 0x98)))


def main() -> None:
    argparse.ArgumentParser(prog="training.pinyin", description=__doc__).parse_args()
    read = importlib.import_module("anyascii").anyascii
    by_syllable: defaultdict[str, set[str]] = defaultdict(set)
    for character in _characters():
        syllable = read(character).strip().lower()
        if syllable.isascii() and syllable.isalpha():
            by_syllable[syllable].add(character)
    lines = (f"{syllable} {''.join(sorted(found))}" for syllable, found in sorted(by_syllable.items()))
    PINYIN.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _characters() -> Iterator[str]:
    for charset, leads in _PLANES:
        for lead in leads:
            for trail in range(0x40, 0xFF):
                found = bytes((lead, trail)).decode(charset, "ignore")
                if len(found) == 1 and "一" <= found <= "鿿":
                    yield found


if __name__ == "__main__":
    main()
