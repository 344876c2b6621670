"""What a line looks like to the zone model: marks, packed into one number."""

import re
from collections.abc import Iterable, Iterator, Sequence

from syncd.extract import introductions
from syncd.extract.memory import Remembered
from syncd.extract.patterns import Rows, words
from syncd.extract.words import contact, letters, numbers, quoting

_READ = 120
"""Characters of a line that are looked at; what is longer is prose."""
_USUAL = 250
"""Characters of a line whose marks are remembered."""
_LONGEST_PHRASE = 6
"""Words."""

# The marks, in the order of their bits. Weights are stored by name, so their order is free.
MARKS = (
    # how long it is
    "chars:4", "chars:12", "chars:25", "chars:40", "chars:60", "chars:75", "chars:more",
    "words:0", "words:1", "words:2", "words:3", "words:4", "words:6", "words:9", "words:more",
    # how it begins
    "begins:space", "begins:upper", "begins:lower", "begins:digit", "begins:dash", "begins:star", "begins:open",
    "begins:other",
    # how it ends
    "ends:stop", "ends:?", "ends:!", "ends:comma", "ends:colon", "ends:dash", "ends:close", "ends:digit", "ends:other",
    # what it is written with
    "columns", "all capitals", "capitalised", "lower case", "rule", "delimiter", "code", "piped",
    "prose:1", "prose:2", "prose:more",
    "digits:some", "digits:many", "digits:number", "clock", "year", "@", "page", "labelled",
    # whose words it has
    "title", "company", "street", "postcode", "confidential", "initial", "contact label", "number label",
    "greeting", "greeting:then more", "vocative", "closing", "closing:then name", "closing:then more", "closing:last",
    "device", "postscript", "disclaimer", "separator", "field", "wrote", "weekday", "attached",
    "name:1", "name:2", "name:more",
    # what follows from these
    "sentence", "detail", "goodbye",
)  # fmt: skip
BIT = {name: 1 << at for at, name in enumerate(MARKS)}
"""The bit of every mark."""
_NAME_OF = {bit: name for name, bit in BIT.items()}

_TOKEN = re.compile(r"[^\W_]+(?:['.&/-][^\W_]+)*")
_ASCII_TOKEN = re.compile(r"[a-z0-9]+(?:['.&/-][a-z0-9]+)*")
_CLOCK = re.compile(r"\d[:.h]\d\d(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r"\d(?:[^\d\n]{0,3}\d){6}")
_POSTCODE = re.compile(
    r"(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} {1,2}\d{5}|[A-Z][a-z]{2,15}[ .,]{1,3}\d{5}"
    r"|(?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?(?= [^\W\d_]))(?!\w)"
)
# Code has one of these signs, or begins with one of these words; hardly a line of a letter does.
_CODE_SIGN = re.compile("[{}<;(=_>]")
_CODE_WORDS = ("at ", "import ", "public ", "def ")
_CODE = re.compile(r"[{};]$|^[<{}]|\w\(|[=/]>|\w[=_]\w|\w::\w|^(?:at|import|public|def) \w")
# Of ASCII, what a line of prose may have and no sign is, and what is no digit.
_NO_SIGNS = bytes(set(range(128)) - set(b"0123456789@:\t|{}<;(=_>"))
_NO_DIGITS = bytes(set(range(128)) - set(b"0123456789"))
_COLUMNS = re.compile(r"\S(?:\t| {3})")
_PIPED = re.compile(r"\S ?[|•·¦‖] ?\S")
_ATTACHED = re.compile(
    r"\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|gif|png|vcf|txt|zip|wpd|html?|ics)[>)\]'\"]{0,3}$", re.IGNORECASE
)
_SUFFIX = 8
"""Characters that the name of a file ends with, and what may stand behind it."""
_NO_NAME = re.compile(r"[^\w\s.,'’~*–—-]|[\d_]")
_PLAIN = str.maketrans("’`", "''")


def _tokens(text: str) -> list[str]:
    text = text.lower()
    if text.isascii():
        return _ASCII_TOKEN.findall(text.replace("`", "'"))
    return _TOKEN.findall(text.translate(_PLAIN))


def _phrases(rows: Rows) -> frozenset[str]:
    return frozenset(" ".join(_tokens(word)) for word in words(rows))


def _single(rows: Rows) -> Iterator[str]:
    """The entries that are one word: longer ones are not worth another look."""
    return (tokens[0] for tokens in map(_tokens, words(rows)) if len(tokens) == 1)


_PROSE = 1 << len(MARKS)


def _vocabulary() -> dict[str, int]:
    """Word → the marks it gives its line, wherever it stands."""
    found: dict[str, int] = {}
    rows = (
        ("title", contact.TITLES), ("company", contact.COMPANIES), ("street", contact.STREETS),
        ("confidential", contact.CONFIDENTIAL), ("wrote", quoting.ATTRIBUTION_VERBS), ("weekday", quoting.WEEKDAYS),
    )  # fmt: skip
    for name, table in rows:
        for word in _single(table):
            found[word] = found.get(word, 0) | BIT[name]
    for word in _single(letters.PROSE):
        if word not in contact.NAME_PARTICLES:
            found[word] = found.get(word, 0) | _PROSE
    return found


_MARKS_OF = _vocabulary()
_CLOSINGS = _phrases(letters.CLOSINGS)
_WHATEVER_FOLLOWS = BIT["device"] | BIT["postscript"] | BIT["disclaimer"]


def _leading() -> dict[str, int]:
    """Phrase → the marks it may give a line that begins with it."""
    found: dict[str, int] = {}
    rows = (
        ("greeting", letters.GREETINGS), ("closing", letters.CLOSINGS), ("device", letters.SENT_FROM),
        ("postscript", letters.POSTSCRIPTS), ("disclaimer", contact.DISCLAIMERS),
    )  # fmt: skip
    for name, table in rows:
        for phrase in _phrases(table):
            found[phrase] = found.get(phrase, 0) | BIT[name]
    return found


def _longest_of(phrases: Iterable[str]) -> dict[str, int]:
    """First word → the words of the longest phrase that begins with it."""
    found: dict[str, int] = {}
    for words_of in map(str.split, phrases):
        found[words_of[0]] = max(found.get(words_of[0], 0), min(len(words_of), _LONGEST_PHRASE))
    return found


_PHRASES = _leading()
_LONGEST_OF = _longest_of(_PHRASES)
_CONTACT_LABELS = _phrases(contact.LABELS)
_NUMBER_LABELS = frozenset(" ".join(_tokens(word)) for word in numbers.label_words())


def look_all(lines: Iterable[str]) -> list[int]:
    """The marks of each line, quote marks taken off; two lines of the same marks are the same to the model.

    A blank line has none, any other at least that of its length.
    """
    return [_remembered[line] if len(line) <= _USUAL else _look(line) for line in lines]


def is_blank(line: str) -> bool:
    return not line or line.isspace() or not line.strip("> \t\xa0\r")


def names(marks: int) -> list[str]:
    """The marks, by name."""
    found = []
    while marks:
        lowest = marks & -marks
        found.append(_NAME_OF[lowest])
        marks ^= lowest
    return found


def _look(line: str) -> int:
    if is_blank(line):
        return 0
    text = line[:_READ].strip()
    tokens = _tokens(text)
    found = _size(line, len(tokens)) | _edges(line, text) | _worded(tokens)
    found |= _signed(text)
    if not tokens and text:
        found |= BIT["delimiter" if text in _DELIMITERS else "rule"]
    if tokens and len(text) < _READ:
        found |= _lettered(text, tokens) | _named(text, tokens) | _led(text, tokens)
    return found | _following(found)


def _following(marks: int) -> int:
    found = BIT["sentence"] if marks & BIT["prose:more"] and marks & _LONG else 0
    if marks & _DETAILS:
        found |= BIT["detail"]
    return found | BIT["goodbye"] if marks & _GOODBYES else found


def _any(*marks: str) -> int:
    return sum(BIT[mark] for mark in marks)


_LONG = _any("chars:60", "chars:75", "chars:more", "words:9", "words:more")
_DETAILS = _any("@", "page", "digits:number", "number label", "postcode", "contact label")
_GOODBYES = _any("closing", "closing:then name")

_remembered = Remembered(_look, 4096)


def _steps(prefix: str, bounds: Sequence[int]) -> list[int]:
    """The mark of every number up to the last bound: that of the first bound it does not exceed."""
    return [BIT[f"{prefix}:{next(bound for bound in bounds if n <= bound)}"] for n in range(bounds[-1] + 1)]


_BY_CHARS = _steps("chars", (4, 12, 25, 40, 60, 75))
_BY_WORDS = _steps("words", (0, 1, 2, 3, 4, 6, 9))


def _size(line: str, tokens: int) -> int:
    chars = len(line.rstrip())
    by_chars = _BY_CHARS[chars] if chars < len(_BY_CHARS) else BIT["chars:more"]
    return by_chars | (_BY_WORDS[tokens] if tokens < len(_BY_WORDS) else BIT["words:more"])


_BEGINS = {
    **dict.fromkeys("0123456789", BIT["begins:digit"]),
    **dict.fromkeys("-–—_=#~", BIT["begins:dash"]),
    **dict.fromkeys("*•·+", BIT["begins:star"]),
    **dict.fromkeys("([<{\"'«“", BIT["begins:open"]),
}
_ENDS = {
    ".": BIT["ends:stop"], "…": BIT["ends:stop"], "?": BIT["ends:?"], "!": BIT["ends:!"], ",": BIT["ends:comma"],
    ";": BIT["ends:comma"], ":": BIT["ends:colon"], **dict.fromkeys("-–—_=*", BIT["ends:dash"]),
    **dict.fromkeys(")]>}\"'»”", BIT["ends:close"]), **dict.fromkeys("0123456789", BIT["ends:digit"]),
}  # fmt: skip


def _edges(line: str, text: str) -> int:
    if not text:
        return 0
    first = text[0]
    begins = (
        _BEGINS.get(first)
        or BIT["begins:upper" if first.isupper() else "begins:lower" if first.isalpha() else "begins:other"]
    )
    if line[0] in " \t\xa0":
        begins |= BIT["begins:space"]
    return begins | (_ENDS.get(text[-1]) or BIT["ends:other"])


def _worded(tokens: Sequence[str]) -> int:
    found = prose = 0
    for token in tokens:
        marks = _MARKS_OF.get(token)
        if marks:
            prose += marks >= _PROSE
            found |= marks
    found &= ~_PROSE
    if prose:
        found |= BIT["prose:1" if prose == 1 else "prose:2" if prose == 2 else "prose:more"]
    return found


def _signed(text: str) -> int:
    """What figures and signs tell, of which most prose has none."""
    if not text.isascii():
        return _numbered(text, sum(map(str.isdigit, text))) | _written(text)
    signs = text.encode().translate(None, _NO_SIGNS)
    if signs:
        return _numbered(text, len(signs.translate(None, _NO_DIGITS))) | _written(text)
    return _written(text) if "   " in text or "www." in text or text.startswith(_CODE_WORDS) else 0


def _numbered(text: str, count: int) -> int:
    """What a line tells by its digits, of which it has so many."""
    if not count:
        return 0
    found = BIT["digits:some" if count < 4 else "digits:many"]
    if count >= 7 and _NUMBER.search(text):
        found |= BIT["digits:number"]
    if count >= 3 and _CLOCK.search(text):
        found |= BIT["clock"]
    if count >= 4:
        found |= BIT["year"] if ("20" in text or "19" in text) and _YEAR.search(text) else 0
        found |= BIT["postcode"] if len(text) <= 80 and _POSTCODE.search(text) else 0
    return found


def _written(text: str) -> int:
    found = 0
    if "@" in text:
        found |= BIT["@"]
    if "www." in text or "://" in text:
        found |= BIT["page"]
    if ":" in text[:30]:
        found |= BIT["labelled"]
    if ("\t" in text or "   " in text) and _COLUMNS.search(text):
        found |= BIT["columns"]
    if ("|" in text or not text.isascii()) and _PIPED.search(text):
        found |= BIT["piped"]
    if (_CODE_SIGN.search(text) or "::" in text or text.startswith(_CODE_WORDS)) and _CODE.search(text):
        found |= BIT["code"]
    return found


_DELIMITERS = frozenset({"--", "—", "__", "___", "____"})


def _lettered(text: str, tokens: Sequence[str]) -> int:
    """How capitals are set, and whether a file's name stands at the end."""
    found = 0
    if text.isupper():
        found |= BIT["all capitals"]
    elif text.islower():
        found |= BIT["lower case"]
    elif len(tokens) <= 8 and text.istitle():
        found |= BIT["capitalised"]
    if "." in text[-_SUFFIX:] and _ATTACHED.search(text, max(0, len(text) - _SUFFIX)):
        found |= BIT["attached"]
    return found


def _named(text: str, tokens: Sequence[str]) -> int:
    """Whether the line may be a name, or begins with a label."""
    count = len(tokens)
    found = 0
    if count <= 5 and len(text) <= 40 and not _NO_NAME.search(text):
        if all(word[:1].isupper() or word in contact.NAME_PARTICLES for word in text.strip("-–—~* ").split()):
            found |= BIT["name:1" if count == 1 else "name:2" if count == 2 else "name:more"]
            found |= BIT["vocative"] if text[-1] in ",-–—!" else 0
        elif count == 1:
            found |= BIT["name:1"]
    if count > 1:
        if min(map(len, tokens[:3])) == 1 and any(len(token) == 1 and token.isalpha() for token in tokens[:3]):
            found |= BIT["initial"]
        if tokens[0] in _NUMBER_LABELS or f"{tokens[0]} {tokens[1]}" in _NUMBER_LABELS:
            found |= BIT["number label"]
    if tokens[0] in _CONTACT_LABELS:
        found |= BIT["contact label"]
    return found


def _led(text: str, tokens: Sequence[str]) -> int:
    """What the first words of the line say."""
    found = 0
    if ":" in text and introductions.field(text) is not None:
        found |= BIT["field"]
    if (not text[0].isalnum() or ":" in text or "：" in text) and introductions.is_separator(text):
        found |= BIT["separator"]
    if tokens[0] in _LONGEST_OF:
        found |= _phrased(tokens)
    if tokens[-1] in _CLOSINGS and len(tokens) > 3:
        found |= BIT["closing:last"]
    return found


def _phrased(tokens: Sequence[str]) -> int:
    """What the phrases say that a line begins with."""
    found = greeted = closed = 0
    for end in range(min(len(tokens), _LONGEST_OF[tokens[0]]), 0, -1):
        if known := _PHRASES.get(" ".join(tokens[:end])):
            found |= known
            greeted = greeted or (end if known & BIT["greeting"] else 0)
            closed = closed or (end if known & BIT["closing"] else 0)
    found &= _WHATEVER_FOLLOWS
    if greeted:
        found |= BIT["greeting" if len(tokens) - greeted <= 4 else "greeting:then more"]
    return found | BIT[_closing(tokens, closed)] if closed else found


def _another_closing(tokens: Sequence[str], start: int) -> int:
    """Where the longest closing ends that begins there, 0 for none."""
    for end in range(min(len(tokens), start + _LONGEST_PHRASE), start, -1):
        if " ".join(tokens[start:end]) in _CLOSINGS:
            return end
    return 0


def _closing(tokens: Sequence[str], end: int) -> str:
    """Whether the phrase is all of the line, with another one ("Thanks and regards"), or a name or more follows."""
    for _ in range(2):
        start = end + (tokens[end : end + 1] in (["and"], ["und"], ["et"], ["y"], ["en"], ["и"], ["e"]))
        end = _another_closing(tokens, start) or end
    rest = tokens[end:]
    if not rest:
        return "closing"
    brief = len(rest) <= 3 and not any(_MARKS_OF.get(token, 0) & _PROSE for token in rest)
    return "closing:then name" if brief else "closing:then more"
