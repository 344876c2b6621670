"""How a word of a name is written by those who lack its letters: "ü" is "ue" to some, "ş" is "sh", "μπ" is "b"."""

import re
import unicodedata
from functools import lru_cache

from syncd.model.folding import fold

_HABITS = (
    # What Germans and Scandinavians do.
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"},
    # By the sound, as an English speaker hears it.
    {
        "č": "ch", "š": "sh", "ž": "zh", "ć": "ch", "ç": "ch", "ş": "sh", "ș": "sh", "ț": "ts", "ţ": "ts", "ğ": "gh",
        "đ": "dj", "ü": "yu", "ñ": "ny", "ń": "ny", "ż": "zh", "ś": "sh", "ə": "a", "ł": "w", "ō": "ou", "ū": "uu",
    },
    {"đ": "dj", "ç": "tch", "ş": "ch", "ș": "ch", "ə": "e", "ō": "oh", "ğ": "", "č": "c", "ñ": "n"},
)  # fmt: skip
# Groups that one country has for what others write with fewer letters; only where a word begins or ends, but for two.
_GROUPS = tuple(
    (re.compile(group), written)
    for group, written in (
        ("^mp(?=[aeiou])", "b"), ("^nt(?=[aeiou])", "d"), ("^gk(?=[aeiou])", "g"), ("^(?:hatzi|xatzi)", "chatzi"),
        ("tx", "ch"), ("^x(?=[aei]m|av|er)", "j"), ("^x(?=r)", "ch"), ("^x", "kh"), ("^g(?=[ei][mr])", "j"),
        ("^y(?=[bglns])", "i"),
        ("^hr(?=[iy])", "chr"), ("xh", "dzh"), ("(?<=sk)is$", "i"), ("(?<=berg)s$", ""), ("(?<=man)is$", ""),
        ("(?<=[oe]v)a?s$", ""),
        # Germans write so what is "ж" to Russians, and "ш", too.
        ("sch(?=[aeioud])", "zh"), ("dzh", "j"), ("^q", "g"),
    )
)  # fmt: skip
# Somalis write a "c" for what nobody else has a letter for, an "x" for an "h", and long vowels twice.
_SOMALI = re.compile("^c(?=abdi|umar|ali$|usmaa?n|awo|iise|igaal|aasha|aadam)|x(?=a?am|a?as|uu?s|m)|(?<=ara)x$")
_LONG = re.compile(r"([aeiou])\1")
# After these Russians write "ё" for what is an "o" to everybody else.
_YO = re.compile("(?<=[жчшщ])ё")
# Bulgarians say so what is "shch" to Russians, and have a vowel where those have a sign.
_BULGARIAN = re.compile("щ|ъ(?![яюеё])")
_MACEDONIAN = re.compile("[ѓќ]")
_AZERBAIJANI = re.compile("[əq]")
_IN_BAKU = str.maketrans({"ə": "a", "c": "j", "q": "g", "x": "kh", "ç": "ch", "ş": "sh", "ğ": "gh"})
_GREEK = re.compile("[α-ω]")
_GREEK_GROUPS = (
    (("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("αυ", "av"), ("ευ", "ev"), ("ου", "ou"),
     ("οι", "i"), ("ει", "i"), ("χ", "h"), ("η", "i"), ("υ", "i"), ("β", "v")),
    (("μπ", "mp"), ("ντ", "nt"), ("αυ", "af"), ("ευ", "ef"), ("ου", "ou"), ("χ", "ch"), ("η", "i"), ("υ", "y")),
    (("γι", "y"), ("αυ", "au"), ("ευ", "eu"), ("ου", "ou"), ("χ", "ch"), ("η", "e"), ("υ", "y"), ("φ", "ph")),
)  # fmt: skip
# Letters of Turkic and other languages that Russian has not.
_BESIDE_RUSSIAN = str.maketrans(
    {"ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "ҳ": "х", "ҷ": "дж", "ӣ": "и",
     "ӯ": "у", "ҥ": "н", "ҡ": "к", "ҙ": "з", "ҫ": "с", "ӑ": "а", "ӗ": "е", "җ": "дж"}
)  # fmt: skip
_TONES = frozenset("\N{COMBINING GRAVE ACCENT}\N{COMBINING ACUTE ACCENT}\N{COMBINING TILDE}\N{COMBINING HOOK ABOVE}"
                   "\N{COMBINING DOT BELOW}")  # fmt: skip
_TABLES = tuple(str.maketrans(habit) for habit in _HABITS)


def in_russian(word: str) -> str:
    """A word in the letters that Russian has, where it is Kazakh, Tatar, Tajik or another neighbour's."""
    return word.translate(_BESIDE_RUSSIAN)


def toned(word: str) -> str:
    """A Vietnamese word with its letters' marks, and its tone behind it: that one stands on either vowel of two. ""
    where it has neither, for then its writer may have left them out."""
    if word.isascii():
        return ""
    letters = unicodedata.normalize("NFD", word)
    tones = [c for c in letters if c in _TONES]
    return "".join([*(c for c in letters if c not in _TONES), *tones])


@lru_cache(maxsize=8192)
def written_out(word: str) -> tuple[str, ...]:
    """The folded ways to write a word, the plainest first."""
    lowered = in_russian(word.lower())
    plain = _plain(lowered.replace("ə", "a"))
    ways = [plain]
    if not lowered.isascii():
        ways += [_plain(lowered.translate(table)) for table in _TABLES]
    if not lowered.isascii() and _AZERBAIJANI.search(lowered):
        ways.append(_plain(lowered.translate(_IN_BAKU)))
    if "ə" in lowered:
        # What begins with it is mostly written with an "A", as what has it further on with an "e": "Aliyevzade".
        written = lowered.replace("ə", "a", 1).replace("ə", "e")
        ways += [_plain(written), _plain(written.translate(_IN_BAKU))]
    if "ё" in lowered:
        ways += [_plain(_YO.sub("о", lowered)), _plain(lowered.replace("ё", "йо"))]
    if _MACEDONIAN.search(lowered):
        ways.append(_plain(lowered.replace("ѓ", "гј").replace("ќ", "кј")))
    if _BULGARIAN.search(lowered):
        ways.append(_plain(lowered.replace("щ", "шт").replace("ъ", "а")))
    if _GREEK.search(lowered):
        ways += [_plain(_replaced(lowered, groups)) for groups in _GREEK_GROUPS]
    if _SOMALI.search(plain):
        ways.append(_LONG.sub(r"\1", _SOMALI.sub(lambda found: "h" if found[0] == "x" else "", plain)))
    ways += [group.sub(written, plain) for group, written in _GROUPS]
    return tuple(dict.fromkeys(filter(None, ways)))


def _plain(word: str) -> str:
    return fold(word).replace(" ", "")


def _replaced(word: str, groups: tuple[tuple[str, str], ...]) -> str:
    text = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    for group, written in groups:
        text = text.replace(group, written)
    return text
