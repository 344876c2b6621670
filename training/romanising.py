"""Cyrillic and Greek names in Latin letters, as passports, Germans, French, Poles and libraries write."""

import random

CULTURES = frozenset(("russian", "ukrainian", "greek"))

_COMMON = dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True)) | {
    "ё": "e", "ж": "zh", "й": "y", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu",
    "я": "ya", "є": "ye", "і": "i", "ї": "i", "ґ": "g", "'": "",
}  # fmt: skip
_SCHEMES: tuple[dict[str, str], ...] = (
    {},
    {"й": "i", "ю": "iu", "я": "ia", "ц": "ts", "ё": "e", "х": "kh", "ъ": "ie"},
    {"й": "j", "ю": "ju", "я": "ja", "ц": "c", "ч": "ch", "ё": "jo", "ж": "zh", "х": "h", "щ": "shh"},
    {"й": "j", "ю": "ju", "я": "ja", "в": "w", "з": "s", "ж": "sch", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch",
     "щ": "schtsch", "ё": "jo"},
    {"й": "i", "ю": "iou", "я": "ia", "у": "ou", "ж": "j", "ц": "ts", "ч": "tch", "ш": "ch", "щ": "chtch", "ё": "e"},
    {"й": "j", "ю": "ju", "я": "ja", "в": "w", "ж": "z", "х": "ch", "ц": "c", "ч": "cz", "ш": "sz", "щ": "szcz"},
    {"ё": "yo", "ж": "zh", "щ": "sch", "х": "h", "ц": "ts", "й": "y", "е": "e"},
    {"ж": "j", "щ": "sh", "я": "ia", "ю": "u", "х": "h", "ц": "c", "ё": "io"},
)  # fmt: skip
_UKRAINIAN = {"г": "h", "и": "y", "й": "i", "х": "kh"}
_GREEK_WORDS = (("ου", "ou"), ("ευ", "ef"), ("αυ", "av"), ("αι", "ai"), ("ει", "ei"), ("οι", "oi"), ("μπ", "b"),
                ("ντ", "nt"), ("γγ", "ng"), ("γκ", "gk"))  # fmt: skip
_GREEK = dict(zip("αβγδεζηικλμνξοπρστυφωςθχψ", (*"avgdeziiklmnxoprstyfos", "th", "ch", "ps"), strict=True))
_GREEK_ALSO = {"η": "i", "υ": "u", "φ": "ph", "χ": "h", "β": "b", "γ": "y"}
_ACCENTS = str.maketrans("άέήίόύώϊΐϋ", "αεηιουωιιυ")


def latin(name: str, draw: random.Random) -> str:
    """The name in Latin letters after one of the schemes, drawn once for a name, endings as people like them."""
    lowered = name.lower()
    if any("α" <= c <= "ω" for c in lowered.translate(_ACCENTS)):
        return _greek(lowered, draw).title()
    table = _COMMON | draw.choice(_SCHEMES)
    if any(c in "іїєґ" for c in lowered) or draw.random() < 0.03:
        table |= _UKRAINIAN
    words = [_word(word, table, draw) for word in lowered.split()]
    return " ".join(word.title() for word in words)


def _word(word: str, table: dict[str, str], draw: random.Random) -> str:
    ending = ""
    for native, ways in ((("ий", "ый"), ("y", "iy", "i", "ij", "yi", "yy")), (("ия",), ("iya", "ia", "ija", "iia"))):
        if word.endswith(native):
            word, ending = word[: -len(native[0])], draw.choice(ways)
            break
    begins = "ye" if word[:1] == "е" and draw.random() < 0.4 else ""
    return begins + "".join(table.get(c, c) for c in (word[1:] if begins else word)) + ending


def _greek(lowered: str, draw: random.Random) -> str:
    text = lowered.translate(_ACCENTS)
    for native, ours in _GREEK_WORDS:
        text = text.replace(native, ours)
    table = _GREEK | ({letter: way for letter, way in _GREEK_ALSO.items() if draw.random() < 0.25})
    return "".join(table.get(c, c) for c in text)
