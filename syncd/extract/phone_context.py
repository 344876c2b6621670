"""What the words around a number say: its kind, whose it is, or that it is no telephone number at all."""

import re
from collections import deque
from dataclasses import dataclass

from syncd.extract.patterns import any_of, lookup, words
from syncd.extract.words import calling, numbers
from syncd.model.extraction import PhoneKind

_REACH = 60
"""Characters before a number within which a word may speak of it."""

_SENTENCE = 120
"""Characters before a number within which a sentence may tell whose it is."""

_KIND_OF = lookup(numbers.LABELS)
_SWITCHBOARDS = frozenset(words(numbers.SWITCHBOARDS))
_LOOKALIKES = frozenset(words(numbers.LOOKALIKES))
_FILL = r"[\s.:：)\]}*/|=>–\-]{0,5}"
_NUMBER_WORD = r"(?:(?:no|nr|nº|n°|№|number|nummer|numéro|número|reg|is|#)[\s.:#]{0,3}){0,2}"
_ADJACENT = re.compile(
    rf"(?<![^\W\d_]){any_of((*_KIND_OF, *_SWITCHBOARDS, *_LOOKALIKES))}{_FILL}{_NUMBER_WORD}[(\[<#+]{{0,2}}$",
    re.IGNORECASE,
)
_LONG_LABELS = tuple(word for word in _KIND_OF if len(word) > 3)
_NEARBY = re.compile(
    rf"(?<![^\W\d_]){any_of((*_LONG_LABELS, *_SWITCHBOARDS, *_LOOKALIKES))}(?![^\W\d_])", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"[\s,]{{0,3}}(?:[(\[–-]\s?({any_of(_KIND_OF)})\s?[)\]]?|({any_of(_LONG_LABELS)}))(?![\w/]|[.:]{{0,2}}\s{{0,3}}[+(\d:])",
    re.IGNORECASE,
)
_TABLE_WORD = re.compile(any_of((*_KIND_OF, *_SWITCHBOARDS, *_LOOKALIKES)), re.IGNORECASE)
_EXTENSION = re.compile(
    rf"[\s,;.(/\-]{{0,4}}(?<![^\W\d_]){any_of(words(numbers.EXTENSIONS))}[.:\s#]{{0,3}}(\d{{1,6}})(?!\d)", re.IGNORECASE
)
_CALLING = re.compile(rf"(?<!\w){any_of(words(calling.CALLING))}(?!\w)", re.IGNORECASE)
# Only words of telephones may stand after "my": "my colleague's mobile" is somebody else's.
_TELEPHONE_WORD = any_of((*_KIND_OF, *words(calling.ADJECTIVES)))
_OWN = re.compile(
    rf"(?<!\w)(?:{any_of(words(calling.POSSESSIVES))}(?:[\s/]{{1,2}}{_TELEPHONE_WORD}){{1,4}}(?!['’\w])"
    rf"|{any_of(words(calling.REACH_ME))}(?!\w))",
    re.IGNORECASE,
)
_PROSE = re.compile(r"(?:[^\W\d_]{2,30}[^\w\n]{1,5}){4}")
_TIME = re.compile(r"[:.]\d\d(?!\d)")
_DATE = re.compile(r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)")
_GROUPED = re.compile(r"[(+]|\d[ \xa0.\-/\u2010-\u2015]{1,3}\d{2,}[ \xa0.\-/\u2010-\u2015]{1,3}\d|0\d{2,4}[ \-/]\d{5,}")


@dataclass(frozen=True, slots=True)
class Label:
    """What the words next to a number call it. `lookalike` says: no telephone number."""

    kind: PhoneKind = PhoneKind.UNKNOWN
    switchboard: bool = False
    lookalike: bool = False

    @property
    def given(self) -> bool:
        return self.kind is not PhoneKind.UNKNOWN or self.switchboard


def label(before: str, after: str) -> Label:
    """The label of a number by the text before it, up to the last number, and after it, up to the next."""
    near = before[-_REACH:]
    if match := _ADJACENT.search(near):
        return _meaning(_word(match[0]))
    if behind := _BEHIND.match(after, 0, _REACH):
        return _meaning(behind[1] or behind[2])
    nearby = deque(_NEARBY.finditer(near), maxlen=1)
    return _meaning(nearby[0][0]) if nearby else Label()


def _word(text: str) -> str:
    match = _TABLE_WORD.match(text)
    return match[0] if match else ""


def _meaning(word: str) -> Label:
    known = " ".join(word.lower().split())
    if known in _SWITCHBOARDS:
        return Label(PhoneKind.OFFICE, switchboard=True)
    if known in _KIND_OF:
        return Label(PhoneKind(_KIND_OF[known]))
    return Label(lookalike=known in _LOOKALIKES)


def extension(after: str) -> str:
    """The extension that follows a number, "" for none."""
    match = _EXTENSION.match(after, 0, 30)
    return match[1] if match else ""


def is_called_for(sentence: str) -> bool:
    """Whether a sentence speaks of telephoning."""
    return _CALLING.search(sentence) is not None


def is_own(before: str) -> bool:
    """Whether the words before a number say that it is their writer's: "my new mobile is", "call me on"."""
    return _OWN.search(before[-_SENTENCE:]) is not None


def is_in_prose(before: str) -> bool:
    """Whether a number stands in a sentence, and not alone or behind a label."""
    return _PROSE.search(before[-_SENTENCE:]) is not None


def is_date(raw: str, after: str) -> bool:
    """Whether digits are a date, perhaps with the time behind them."""
    return _DATE.match(raw) is not None or _TIME.match(after) is not None


def is_grouped(raw: str) -> bool:
    """Whether digits are set apart as people write telephone numbers."""
    return _GROUPED.search(raw) is not None
