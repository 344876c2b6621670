"""Chinese, Korean and Japanese names as they are written at home, in the Latin letters that others know them by."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from syncd.matchers.naming import lines

Forms = tuple[str, ...]
"""Ways to spell a word, the most usual first."""

_SHORTEST, _LONGEST = 2, 6
_FIRST_CHARACTER = "一"
FIRST_OF_KOREA, _LAST_OF_KOREA = "가", "힣"
_ONSETS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_NUCLEI = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
)  # fmt: skip
_CODAS = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t",
    "t", "k", "t", "p", "t",
)  # fmt: skip
# What Koreans write for their surname, whatever the rules say.
_KOREAN_SURNAMES = {
    "김": "kim", "이": "lee", "박": "park", "최": "choi", "정": "jung", "강": "kang", "조": "cho", "윤": "yoon",
    "임": "lim", "오": "oh", "서": "seo", "신": "shin", "권": "kwon", "안": "ahn", "류": "ryu", "유": "yoo",
    "고": "ko", "배": "bae", "백": "baek", "허": "hur", "노": "noh", "심": "shim", "주": "joo", "우": "woo",
    "구": "koo", "곽": "kwak", "성": "sung", "엄": "um", "방": "bang", "공": "kong", "변": "byun", "추": "choo",
    "길": "kil", "기": "ki", "금": "keum", "문": "moon", "리": "lee",
}  # fmt: skip
_CHINESE_SURNAMES = {
    "单": "shan", "單": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "区": "ou", "區": "ou", "查": "zha",
    "盖": "ge", "翟": "zhai", "覃": "qin", "冼": "xian", "沈": "shen", "葉": "ye", "叶": "ye", "万": "wan",
    "朴": "park", "任": "ren", "宁": "ning", "乐": "yue", "缪": "miao", "繆": "miao", "吕": "lu", "呂": "lu",
}  # fmt: skip
_OF_TWO = frozenset(
    (
        "南宮", "남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "欧阳", "歐陽", "司马", "司馬",
        "上官", "诸葛", "諸葛", "皇甫", "令狐", "慕容", "司徒", "尉迟", "尉遲", "公孙", "公孫", "夏侯",
        "东方", "東方", "端木", "南宫",
    )
)  # fmt: skip
_KANA = {
    "kya": "キャ", "kyu": "キュ", "kyo": "キョ", "sha": "シャ", "shu": "シュ", "sho": "ショ", "cha": "チャ",
    "chu": "チュ", "cho": "チョ", "nya": "ニャ", "nyu": "ニュ", "nyo": "ニョ", "hya": "ヒャ", "hyu": "ヒュ",
    "hyo": "ヒョ", "mya": "ミャ", "myu": "ミュ", "myo": "ミョ", "rya": "リャ", "ryu": "リュ", "ryo": "リョ",
    "gya": "ギャ", "gyu": "ギュ", "gyo": "ギョ", "ja": "ジャ", "ju": "ジュ", "jo": "ジョ", "bya": "ビャ",
    "byu": "ビュ", "byo": "ビョ", "pya": "ピャ", "pyu": "ピュ", "pyo": "ピョ", "fa": "ファ", "fi": "フィ",
    "fe": "フェ", "fo": "フォ", "ti": "ティ", "di": "ディ", "che": "チェ", "she": "シェ", "je": "ジェ",
    "va": "ヴァ", "vi": "ヴィ", "ve": "ヴェ", "vo": "ヴォ",
}  # fmt: skip
_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ", "h": "ハヒフヘホ",
    "m": "マミムメモ", "r": "ラリルレロ", "g": "ガギグゲゴ", "z": "ザジズゼゾ", "d": "ダヂヅデド", "b": "バビブベボ",
    "p": "パピプペポ",
}  # fmt: skip
_OTHERWISE = {"シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu", "ヴ": "v",
              "ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ン": "n"}  # fmt: skip
_LONG = (("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a"))
_TO_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}
_IN_JAPAN = str.maketrans(
    "髙﨑邉辺斎斉広沢桜栄恵徳円塩黒瀬竜亀伝実戸薫",
    "高崎邊邊齋齊廣澤櫻榮惠德圓鹽黑瀨龍龜傳實戶薰",
)
"""Characters as Japan writes them, and as the table of readings has them."""
_AGAIN = re.compile("(.)々")
_WITH_KANA = re.compile("([一-鿿々]{1,4})[ \u3000]?([ぁ-ゖァ-ヺー]{1,8})")


def read(text: str) -> tuple[tuple[str, Forms], ...] | None:
    """The words of a Chinese or Korean name and how they are spelt, the given name first; None for any other. The
    surname is one syllable, seldom two, if no space says where it ends."""
    if text < _FIRST_CHARACTER:
        return None
    text = as_listed(text)
    letters = text.replace(" ", "")
    korean = all(FIRST_OF_KOREA <= c <= _LAST_OF_KOREA for c in letters)
    if not _SHORTEST <= len(letters) <= _LONGEST or not (korean or all(c in _characters() for c in letters)):
        return None
    first, space, rest = text.partition(" ")
    at = len(first) if space else 2 if letters[:2] in _OF_TWO and len(letters) > 2 else 1
    surname, given = letters[:at], letters[at:]
    if " " in rest or not given:
        return None
    return (given, _latin(given)), (surname, _latin(surname, _KOREAN_SURNAMES if korean else _CHINESE_SURNAMES))


def read_with_kana(text: str) -> tuple[tuple[str, Forms], ...] | None:
    """As `read`, of a Japanese name whose given name is in syllables, "藤井さくら", and no characters."""
    found = _WITH_KANA.fullmatch(text)
    if not found:
        return None
    surname, given = as_listed(found[1]), found[2]
    if not all(c in _characters() for c in surname):
        return None
    return ("", kana(given)), (surname, _latin(surname))


def read_in_japan(text: str, surname: str) -> tuple[tuple[str, Forms], ...]:
    """As `read`, of a name that begins with this surname, which is longer than one character."""
    given = as_listed(text).removeprefix(surname)
    return ((given, _latin(given)), (surname, _latin(surname))) if len(surname) > 1 and " " not in given else ()


def as_listed(text: str) -> str:
    """Characters as the tables of readings have them, whatever country they are written in."""
    return _AGAIN.sub(r"\1\1", text.translate(_IN_JAPAN))


def korean_surnames() -> Iterable[tuple[str, str]]:
    """Surnames of one Korean letter, and what Koreans write for them in Latin ones."""
    return _KOREAN_SURNAMES.items()


def chinese_surnames() -> Iterator[tuple[str, Forms]]:
    """Surnames in characters, as China and as Taiwan write them, and their Latin spellings."""
    written = defaultdict(set)
    for code, simple in _simplified().items():
        written[simple].add(chr(code))
    singles, _, doubles = lines.text("chinese_surnames.txt").partition("\n\n")
    for surname in (*singles.replace("\n", ""), *doubles.split()):
        for native in map("".join, product(*({character} | written[character] for character in surname))):
            if all(character in _characters() for character in native):
                yield native, _latin(native, _CHINESE_SURNAMES)


def syllable(character: str) -> str:
    """How China or Korea reads a character, in Latin letters; "" of any other."""
    if FIRST_OF_KOREA <= character <= _LAST_OF_KOREA:
        return _korean(character)
    return _characters().get(character, "")


def are_comparable(word: str, other: str) -> bool:
    """Whether two words are both in Korean letters, or both in characters."""
    return (word >= FIRST_OF_KOREA) == (other >= FIRST_OF_KOREA)


def are_one(word: str, other: str) -> bool:
    """Whether two words are the same letters, or characters as they are written in China and as they are in Taiwan:
    where China writes one for two of Taiwan's, as "干" for "乾" and "幹", those are two."""
    return len(word) == len(other) and all(a == b or _is_simplified(a, b) for a, b in zip(word, other, strict=True))


def _is_simplified(character: str, other: str) -> bool:
    simple = _simplified()
    return simple.get(ord(character)) == other or simple.get(ord(other)) == character


@cache
def _simplified() -> dict[int, str]:
    """Traditional character → the simplified one."""
    words = lines.text("simplified.txt").split()
    return {ord(traditional): word[0] for word in words for traditional in word[1:]}


def _latin(word: str, known: dict[str, str] | None = None) -> Forms:
    spelt = "".join(_korean(c) if c >= FIRST_OF_KOREA else _characters()[c] for c in word)
    return tuple(dict.fromkeys(((known or {}).get(word, spelt), spelt)))


def _korean(syllable: str) -> str:
    onset, rest = divmod(ord(syllable) - ord(FIRST_OF_KOREA), len(_NUCLEI) * len(_CODAS))
    nucleus, coda = divmod(rest, len(_CODAS))
    return _ONSETS[onset] + _NUCLEI[nucleus] + _CODAS[coda]


@cache
def _characters() -> dict[str, str]:
    """Chinese character → the syllable it is read as."""
    table = (line.split(" ", 1) for line in lines.text("pinyin.txt").splitlines())
    return {character: syllable for syllable, characters in table for character in characters}


def kana(word: str) -> Forms:
    """The Latin spellings of a word in Japanese syllables; none where it has any other letter."""
    syllables = unicodedata.normalize("NFKC", word).translate(_TO_KATAKANA)
    if not all("ァ" <= c <= "ヺ" or c == "ー" for c in syllables):
        return ()
    spelt, at, doubled = "", 0, False
    while at < len(syllables):
        wide = 2 if syllables[at : at + 2] in _syllables() else 1
        sound = _syllables().get(syllables[at : at + wide], "")
        if syllables[at] == "ッ":
            doubled = True
        elif syllables[at] == "ー":
            spelt += spelt[-1:]
        else:
            spelt += sound[:1] + sound if doubled else sound
            doubled = False
        at += wide
    short = spelt
    for long, vowel in _LONG:
        short = short.replace(long, vowel)
    return tuple(dict.fromkeys(filter(None, (short, spelt))))


def is_katakana(word: str) -> bool:
    """Whether a word is in the syllables in which Japan writes foreign names."""
    return bool(word) and all("ァ" <= c <= "ヺ" or c == "ー" for c in unicodedata.normalize("NFKC", word))


@cache
def _syllables() -> dict[str, str]:
    found = {kana: f"{onset}{vowel}" for onset, row in _ROWS.items() for kana, vowel in zip(row, "aiueo", strict=True)}
    return found | _OTHERWISE | {kana: spelt for spelt, kana in _KANA.items()}
