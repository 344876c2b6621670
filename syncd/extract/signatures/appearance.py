"""What a piece of a signature looks like: a title, a company, a department, a place, a line of an address."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract import shapes
from syncd.extract.patterns import Rows, any_of, when_asked, words
from syncd.extract.words import companies, contact, fields, occupations, places, positions, towns
from syncd.model import legal_forms

LONGEST = 120
"""Characters of the longest piece that can be a field."""

_TOKEN = re.compile(r"[^\s,;:()\[\]{}\"“”„«»|]+")
_WORDS_AT_ONCE = 4

_TITLE, _DEPARTMENT, _UNIT, _LEGAL, _TRADE, _PLACE, _REGION, _PREMISES, _STREET, _AREA = (1 << n for n in range(10))


def normal(word: str) -> str:
    """A word as the tables are looked up by: lower case, no dots, no marks around it."""
    return word.lower().replace("i̇", "i").replace(".", "").strip("'’*_-–—/&+")


def _entries(meaning: int, *tables: Rows) -> Iterable[tuple[str, int]]:
    for table in tables:
        for phrase in words(table):
            yield " ".join(filter(None, map(normal, phrase.split()))), meaning


def _meanings() -> dict[str, int]:
    meanings: dict[str, int] = {}
    for phrase, meaning in (
        *_entries(_DEPARTMENT, positions.DEPARTMENTS),
        *_entries(_UNIT, positions.UNITS),
        *_entries(_AREA, positions.AREAS),
        *_entries(_LEGAL, legal_forms.LEGAL_FORMS),
        *_entries(_TRADE, companies.TRADES),
        *_entries(_PLACE, places.COUNTRIES, places.CITIES, towns.TOWNS),
        *_entries(_REGION, places.REGIONS),
        *_entries(_PREMISES, places.PREMISES),
        *_entries(_STREET, contact.STREETS, places.STREETS),
    ):
        meanings[phrase] = meanings.get(phrase, 0) | meaning
    for phrase, _ in _entries(_TITLE, contact.TITLES, positions.TITLES, occupations.OCCUPATIONS):
        if not meanings.get(phrase, 0) & _DEPARTMENT:
            meanings[phrase] = meanings.get(phrase, 0) | _TITLE
    return meanings


_MEANS = _meanings()
COUNTRIES = frozenset(phrase for phrase, _ in _entries(_PLACE, places.COUNTRIES))
_ARTICLES = frozenset(words(companies.ARTICLES))
_TITLE_ENDINGS = words(positions.TITLE_ENDINGS)
_TRADE_ENDINGS = words(companies.TRADE_ENDINGS)
_STREET_ENDINGS = words(places.STREET_ENDINGS)
_POSTCODE = when_asked(
    r"(?<![\w-])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4}"
    r"|(?:[A-Z]{2}\.?|D\.C\.) {1,3}\d{5}(?:-\d{4})?|[A-Z][a-z]{2,15}\.?,? {1,3}\d{5}(?:-\d{4})?"
    r"|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}"
    r"|[A-Z]{1,2}-\d{3,5}(?: \d{2})?|\d{4} ?[A-Z]{2}(?= [A-Z'])|\d{2}-\d{3}(?= [^\W\d_])|\d{3} ?\d{2}(?= [^\W\d_])"
    r"|\d{4}-\d{3}|\d{5}-\d{3}|\d{4,6}(?=,? [^\W\d_]{2})|(?:(?<=, )|(?<=C\.P\. )|(?<=CP ))\d{5,6}"
    r"|Singapore \d{6})(?![\w-])"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_PO_BOX = re.compile(r"(?:p\.? ?o\.? ?box|postfach|postbus|postboks|box|apartado|a/я|bp|cs)\s\d", re.IGNORECASE)
_REGISTRATION = when_asked(rf"(?<!\w){any_of(words(fields.REGISTRATIONS))}(?!\w)", re.IGNORECASE)
_BANNER = when_asked(rf"(?<!\w){any_of(words(fields.BANNERS))}", re.IGNORECASE)
_PARTS = re.compile(r"\s*[,/;]\s*|\s+[-–—&]\s+|\s+and\s+")
_STATE = re.compile(r"[A-Z]{2}\.?|D\.C\.")


@dataclass(frozen=True, slots=True)
class Looks:
    """What the words of a piece mean.

    `place` is a whole location ("London, UK"), `address` a street with its number or a postcode; `premises` and
    `street` are what may go along with one.
    """

    tokens: tuple[str, ...] = ()
    title: bool = False
    department: bool = False
    unit: bool = False
    legal: bool = False
    trade: bool = False
    place: bool = False
    address: bool = False
    premises: bool = False
    street: bool = False
    registration: bool = False
    banner: bool = False
    prose: bool = False

    @property
    def company(self) -> bool:
        return self.legal or self.trade


def is_legal_form(word: str) -> bool:
    """Whether a word, as `normal` gives it, is a company's legal form."""
    return bool(_MEANS.get(word, 0) & _LEGAL)


def of(text: str) -> Looks:
    """What a piece looks like; pieces that are too long for any field look like prose."""
    return _looks(text) if len(text) <= LONGEST else Looks(prose=True)


@lru_cache(maxsize=8192)
def _looks(text: str) -> Looks:
    raw = _TOKEN.findall(text)
    tokens = tuple(filter(None, map(normal, raw)))
    found, edges = _found(tokens, raw)
    banner = _BANNER.search(text) is not None
    place = _is_place(text)
    address = not banner and _is_address(text, tokens, found)
    legal = _has_legal_form(tokens, raw) and not place
    return Looks(
        tokens=tokens,
        title=bool(found & _TITLE),
        department=bool(found & _DEPARTMENT) or all(_MEANS.get(token, 0) & _AREA for token in tokens),
        unit=bool(found & _UNIT),
        legal=legal,
        trade=_names_a_trade(tokens, found, edges),
        place=place,
        address=address,
        premises=bool(found & _PREMISES or _MEANS.get(" ".join(tokens), 0) & _REGION),
        street=bool(found & _STREET) and len(tokens) > 1 and not found & _TITLE,
        registration=_REGISTRATION.search(text) is not None,
        banner=banner,
        prose=_is_prose(text, raw, legal),
    )


def _names_a_trade(tokens: tuple[str, ...], found: int, edges: int) -> bool:
    if len(tokens) < 2 or _MEANS.get(" ".join(tokens), 0) & _DEPARTMENT:
        return False
    arm = bool(_MEANS.get(tokens[-1], 0) & _AREA) and not _MEANS.get(tokens[0], 0) & _AREA
    return bool(edges & _TRADE) or (arm and not found & (_DEPARTMENT | _UNIT | _TITLE))


def _found(tokens: tuple[str, ...], raw: list[str]) -> tuple[int, int]:
    """What the words mean anywhere in the piece, and what those at its ends mean."""
    anywhere = edges = 0
    last = len(tokens) - 1
    first = 1 if last > 0 and tokens[0] in _ARTICLES else 0
    for at in range(len(tokens)):
        phrase = ""
        for end in range(at, min(at + _WORDS_AT_ONCE, len(tokens))):
            phrase = f"{phrase} {tokens[end]}" if phrase else tokens[end]
            meaning = _MEANS.get(phrase, 0)
            # "02:50 PM" is no project manager.
            told = _is_written_large(phrase, raw) and not (at and tokens[at - 1].isdigit())
            if meaning & _TITLE and len(phrase) <= 3 and not told:
                meaning &= ~_TITLE
            anywhere |= meaning
            if (
                end == last
                or (at == first and not meaning & _DEPARTMENT)
                or (end == last - 1 and _is_located(tokens[last]))
            ):
                edges |= meaning
        anywhere |= _by_parts(tokens[at])
    if tokens and tokens[-1].endswith(_TRADE_ENDINGS):
        edges |= _TRADE
    return anywhere, edges


def _is_located(token: str) -> bool:
    return bool(_MEANS.get(token, 0) & (_PLACE | _REGION))


def _is_written_large(word: str, raw: list[str]) -> bool:
    return any(token.isupper() and normal(token) == word for token in raw)


@lru_cache(maxsize=8192)
def _by_parts(token: str) -> int:
    """What a compound means: "Teamleiterin", "HR-Manager", "Hauptstraße"."""
    found = 0
    if "-" in token or "/" in token:
        for part in re.split("[-/]", token):
            found |= _MEANS.get(part, 0) & _TITLE if len(part) > 3 else 0
    if len(token) > 6 and token.endswith(_TITLE_ENDINGS):
        found |= _TITLE
    if len(token) > 4 and token.rstrip("0123456789").endswith(_STREET_ENDINGS):
        found |= _STREET
    return found


def _has_legal_form(tokens: tuple[str, ...], raw: list[str]) -> bool:
    if len(tokens) < 2:
        return False
    if not legal_forms.PLAIN.isdisjoint(tokens):
        return True
    for count in range(1, min(_WORDS_AT_ONCE, len(tokens) - 1) + 1):
        meaning = _MEANS.get(" ".join(tokens[-count:]), 0)
        # "P.A." is a form, "PA" a post.
        if meaning & _LEGAL and _is_form(raw[-1]) and not (meaning & _TITLE and "." not in raw[-1]):
            return True
    return bool(_MEANS.get(tokens[0], 0) & _LEGAL) and raw[0].isupper() and not raw[0].isascii()


def _is_form(word: str) -> bool:
    """Whether a last word is written as a legal form: "AS" and "a.s.", but no "as"."""
    return len(word) > 4 or "." in word[:-1] or "/" in word or not word.islower()


def _is_place(text: str) -> bool:
    """Whether a piece is a location and nothing else: a known city or country, or a town with one behind it."""
    parts = [part for part in _PARTS.split(text.strip(" .")) if part]
    if not 1 <= len(parts) <= 4 or any(c.isdigit() for c in text):
        return False
    meanings = [_MEANS.get(" ".join(map(normal, part.split())), 0) for part in parts]
    if all(
        meaning & (_PLACE | _REGION) or _STATE.fullmatch(part) for meaning, part in zip(meanings, parts, strict=True)
    ):
        return any(meaning & _PLACE for meaning in meanings)
    if len(parts) == 1:
        return False
    known = meanings[-1] & (_PLACE | _REGION) or _STATE.fullmatch(parts[-1])
    town = parts[0].split()
    plain = not any(_MEANS.get(normal(word), 0) & (_TITLE | _DEPARTMENT | _TRADE | _UNIT | _LEGAL) for word in town)
    return bool(known) and len(parts) <= 3 and len(town) <= 3 and plain and town[0][:1].isupper() and ", " in text


def _is_address(text: str, tokens: tuple[str, ...], found: int) -> bool:
    """Whether a piece names a street with a number, a post box, or a postcode with a town."""
    if not any(c.isdigit() for c in text):
        return False
    if _PO_BOX.match(text):
        return True
    if found & _STREET and not found & _TITLE and len(tokens) > 1:
        return True
    match = _POSTCODE.search(text)
    if match is None:
        return False
    return not (_YEAR.fullmatch(match[0]) and match.start() > 0) and not (_YEAR.match(match[0]) and found & _TITLE)


def _is_prose(text: str, raw: list[str], legal: bool) -> bool:
    """Whether a piece is a sentence, a slogan or a quotation rather than a field."""
    if text[:1] in "\"“„«'‘" and text[-1:] in "\"”“»'’":
        return True
    # "E.P.E." and "e.K." end no sentence.
    ends = text.endswith(("!", "?", "…")) or (text.endswith(".") and "." not in raw[-1][:-1])
    if len(raw) >= 4 and ends and not legal and not shapes.is_company(text):
        return True
    small = sum(word.islower() for word in raw)
    return len(raw) >= 6 and small * 2 > len(raw)
