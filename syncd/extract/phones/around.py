"""What the words around a number say: its kind, whose it is, or that it is no telephone number at all."""

import re
from collections import deque
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract.patterns import any_of, lookup, small, when_asked, words
from syncd.extract.wordings import turn
from syncd.extract.words import calling, kin, lookalikes, numbers, sentences
from syncd.model.extraction import PhoneKind

_REACH = 60
"""Characters before a number within which a word may speak of it."""

_SENTENCE = 120
"""Characters before a number within which a sentence may tell whose it is."""

_KIND_OF = lookup(numbers.LABELS)
_SWITCHBOARDS = frozenset(words(numbers.SWITCHBOARDS))
_LOOKALIKES = frozenset(words(lookalikes.LOOKALIKES))
_FILL = r"[\s.:：)\]}*/|=>–\-]{0,16}"
_NUMBER_WORD = r"(?:(?:no|nr|nº|n°|№|number|nummer|numéro|número|reg|is|#)[\s.:#]{0,3}){0,2}"
_ADJACENT = when_asked(
    rf"(?<![^\W\d_]){any_of((*_KIND_OF, *_SWITCHBOARDS, *_LOOKALIKES))}{_FILL}{_NUMBER_WORD}"
    r"(?-i:[A-Z]{2,3}[ -]?)?[(\[<#+]{0,2}$",
    re.IGNORECASE,
)
_LONG_LABELS = tuple(word for word in _KIND_OF if len(word) > 3)
_SHORT_LABELS = tuple(word for word in _KIND_OF if 1 < len(word) <= 3)
# Words of two or three letters have too many other meanings to speak of a number far behind them.
_NEARBY = when_asked(
    rf"(?<![^\W\d_]){any_of(word for word in (*_KIND_OF, *_SWITCHBOARDS, *_LOOKALIKES) if len(word) > 3)}(?![^\W\d_])",
    re.IGNORECASE,
)
_BEHIND = when_asked(
    rf"[\s,]{{0,3}}(?:[(\[–-]\s?({any_of(_KIND_OF)})\s?[)\]]?|({any_of(_LONG_LABELS)}))(?![\w/]|[.:]{{0,2}}\s{{0,3}}[+(\d:])"
    # A short one may be the next number's, unless nothing follows.
    rf"|[\s,]{{1,3}}({any_of(_SHORT_LABELS)})\.?\s{{0,3}}(?=\n|[|·•;])",
    re.IGNORECASE,
)
_PORTABLE = re.compile(r"(?<!\w)[Tt](?:[ée]l)?[.:]{0,2}\s{0,3}[+(0-9][^\n]{7,40}(?<!\w)[Pp][.:]{0,2}\s{0,3}[+(]?$")
# One line for both: "Tel/Fax", "тел./факс".
_SHARED_LINE = when_asked(rf"{any_of(words(numbers.LABELS['office']))}\.?\s?[/&+,|-]\s?$", re.IGNORECASE)
# What is counted with such a word is an order, a card or a case, unless somebody speaks of a telephone.
_COUNTED = when_asked(
    rf"(?<!\w){any_of(words(lookalikes.COUNTERS))}[\s.:)\]#º°-]{{0,4}}[A-Z]{{0,4}}[-\s]?$", re.IGNORECASE
)
_ENDED = re.compile(r"(?<![^\W_])([^\W\d_]{2,20})[.!?] {1,2}(?=[^\W\d_])")
_SHORTENED = frozenset(
    (*words(sentences.ABBREVIATIONS), *words(sentences.CLOSING_ABBREVIATIONS), *words(lookalikes.COUNTERS))
)
_TELEPHONING = when_asked(rf"(?<!\w){any_of(words(calling.TELEPHONING))}(?!\w)", re.IGNORECASE)
_TELEPHONE = when_asked(
    rf"(?<![^\W\d_]){any_of((*(word for word in _KIND_OF if len(word) > 2), *words(calling.TELEPHONING)))}",
    re.IGNORECASE,
)
_TABLE_WORD = when_asked(any_of((*_KIND_OF, *_SWITCHBOARDS, *_LOOKALIKES)), re.IGNORECASE)
_EXTENSION = when_asked(
    rf"[\s,;.(/|\-]{{0,4}}(?<![^\W\d_]){any_of(words(numbers.EXTENSIONS))}[.:\s#]{{0,3}}-?(\d{{1,6}})(?!\d)",
    re.IGNORECASE,
)
_CALLING = when_asked(rf"(?<!\w){any_of(words(calling.CALLING))}(?!\w)", re.IGNORECASE)
# Only words of telephones may stand after "my": "my colleague's mobile" is somebody else's.
_TELEPHONE_WORD = any_of((*_KIND_OF, *words(calling.ADJECTIVES)))
_OWN = when_asked(
    rf"(?<!\w)(?:{any_of(words(calling.POSSESSIVES))}(?:[\s/]{{1,2}}{_TELEPHONE_WORD}){{1,4}}(?!['’\w])"
    rf"|{any_of(words(calling.REACH_ME))}(?!\w))",
    re.IGNORECASE,
)
_DESK = (
    rf"(?:(?<!\w)(?:{any_of(words(kin.ARTICLES))}|[^\W\d_]{{2,20}}['’]s)\s?(?:[^\W\d_]{{2,15}}[\s-]){{0,2}}"
    rf"{any_of(words(kin.DESKS))}(?!\w)|{turn(kin.BARE_DESKS)})"
)
_ANOTHERS = when_asked(rf"{turn(kin.SOMEBODYS)}|{_DESK}", re.IGNORECASE)
_ONES_OWN = when_asked(rf"{turn(kin.ONESELF)}|{turn(kin.OWN)}", re.IGNORECASE)
# "You'll get me on my wife's".
_ME_ON = re.compile(rf"{turn(kin.ONESELF)}\s\w{{1,5}}\s\Z", re.IGNORECASE)
_OFFERED = when_asked(rf"[^\d\n]{{0,24}}(?<!\w){any_of(words(calling.OFFERED))}(?!\w)", re.IGNORECASE)
_PROSE = re.compile(r"(?:[^\W\d_]{2,30}[^\w\n]{1,5}){4}")
_TIME = re.compile(r"[:.]\d\d(?!\d)")
_DATE = re.compile(
    r"(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)(?!\d)"
    r"|(?:\d{1,2}[./ -])?(?:19|20)\d\d\s?[-–—/]\s?(?:\d{1,2}[./ -])?(?:19|20)\d\d(?!\d)"
)
_GAP = r"[ \xa0.\-/\u2010-\u2015]{1,3}"
_GROUPED = re.compile(rf"[(+]|\d{_GAP}\d{{2,20}}{_GAP}\d|0\d{{2,4}}[ \-/]\d{{5}}")


@dataclass(frozen=True, slots=True)
class Label:
    """What the words next to a number call it. `lookalike` says: no telephone number, `general`: any telephone."""

    kind: PhoneKind = PhoneKind.UNKNOWN
    switchboard: bool = False
    lookalike: bool = False
    general: bool = False

    @property
    def given(self) -> bool:
        return self.kind is not PhoneKind.UNKNOWN or self.switchboard


def label(before: str, after: str) -> Label:
    """The label of a number by the text before it, up to the last number, and after it, up to the next.

    `after` ends with a line break where no number follows.
    """
    near = before[-_REACH:]
    if meant := _adjacent(near):
        return meant
    if behind := _BEHIND.match(after, 0, _REACH):
        return _meaning(behind[1] or behind[2] or behind[3])
    return _nearby(near)


def is_something_else(before: str) -> bool:
    """Whether the words before digits say that they are no telephone number."""
    near = before[-_REACH:]
    return (_adjacent(near) or _nearby(near)).lookalike


@lru_cache(maxsize=2048)
def _adjacent(near: str) -> Label | None:
    """What the words right before a number call it."""
    if match := _ADJACENT.search(near):
        meant = _meaning(_word(match[0]))
        shared = meant.kind is PhoneKind.FAX and _SHARED_LINE.search(near, 0, match.start())
        return Label(PhoneKind.OFFICE) if shared else meant
    counted = _COUNTED.search(near) and not (_TELEPHONE.search(near) or is_own(near))
    return Label(lookalike=True) if counted else None


@lru_cache(maxsize=2048)
def _nearby(near: str) -> Label:
    """What the last telling word before a number calls it; what another sentence speaks of is no other number."""
    nearby = deque(_NEARBY.finditer(near), maxlen=1)
    if not nearby:
        return Label()
    meant = _meaning(nearby[0][0])
    if not meant.lookalike:
        return meant
    # "Call about your order on 020 7946 0123": the call is nearer than the order.
    if _TELEPHONING.search(near, nearby[0].end()) or _has_ended(near[nearby[0].start() :]):
        return Label()
    return meant


def _has_ended(text: str) -> bool:
    """Whether a sentence ends in a text and another begins."""
    return any(end[1].lower() not in _SHORTENED for end in _ENDED.finditer(text))


def is_portable(before: str) -> bool:
    """Whether P is a mobile here: beside a T it stands for "portable", alone for "phone"."""
    return _PORTABLE.search(before) is not None


def heading(line: str) -> Label:
    """What a line that is nothing but a label says of the number on the line below it."""
    return _meaning(line) if len(line) <= 30 and " ".join(small(line).split()) in _KIND_OF else Label()


def _word(text: str) -> str:
    match = _TABLE_WORD.match(text)
    return match[0] if match else ""


def _meaning(word: str) -> Label:
    known = " ".join(small(word).split())
    if known in _SWITCHBOARDS:
        return Label(PhoneKind.OFFICE, switchboard=True)
    if known in _KIND_OF:
        return Label(PhoneKind(_KIND_OF[known]), general=known in numbers.TELEPHONES)
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


def is_anothers(before: str) -> bool:
    """Whether the words before a number, up to the one before it, are of somebody else's telephone.

    "My husband's is", "the porter has a new number", but "I lost my wife's charger, my number is".
    """
    near = before[-_SENTENCE:]
    last = deque(_ANOTHERS.finditer(near), maxlen=1)
    if not last or _ONES_OWN.search(near, last[0].end()):
        return False
    return _ME_ON.search(near, 0, last[0].start()) is None


def is_own_above(line: str) -> bool:
    """Whether a line says that the number alone on the line below is its writer's."""
    return len(line) <= _SENTENCE and _OWN.search(line) is not None


def is_own_behind(after: str) -> bool:
    """Whether the words behind a number offer it: "079… is my new number", "… numarasından ulaşabilirsiniz"."""
    return _OFFERED.match(after, 0, _REACH) is not None


def is_in_prose(before: str) -> bool:
    """Whether a number stands in a sentence, and not alone or behind a label."""
    return _PROSE.search(before[-_SENTENCE:]) is not None


def is_date(raw: str, after: str) -> bool:
    """Whether digits are a date, perhaps with the time behind them."""
    return _DATE.match(raw) is not None or _TIME.match(after) is not None


def is_grouped(raw: str) -> bool:
    """Whether digits are set apart as people write telephone numbers."""
    return _GROUPED.search(raw) is not None
