"""What an announcement names: companies, titles and people, as patterns and as they are kept."""

import re
from itertools import zip_longest

from syncd.extract.patterns import any_of, exactly_any_of, when_asked, words
from syncd.extract.words import naming, places, positions, posts, ranks, unlike
from syncd.extract.words.contact import COMPANIES, TITLES
from syncd.model.legal_forms import ENDING

CAPITAL = "A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽŘĎŤŇА-ЯЁІЇЄҐĞİŞ"
_BRAND = rf"(?:[a-z]{{1,2}}(?=[A-Z][a-z])|\d{{1,3}}(?=[{CAPITAL}]))?"
_WORD = rf"{_BRAND}[{CAPITAL}][\w&'’+-]{{0,30}}(?:\.\w{{1,20}}){{0,3}}"
_LINK = r"(?:&|\+|of|de|du|des|del|di|von|van|für|for|the|la|los|las)"
COMPANY = rf"(?-i:{_WORD}(?: (?:{_LINK} ){{0,2}}{_WORD}){{0,4}})"
NAMED_COMPANY = rf"(?:«[^«»\n]{{2,40}}»|„[^„“”\n]{{2,40}}[“”]|{COMPANY})"
"""A company's name: as it is written, or all that stands between such marks as hold names."""
SORT_OF_MARKED = r"[а-яё-]{2,20}\s(?=«)"
"""What sort of company it is, before such marks: "завод «Заря»"."""
_PARTICLE = r"(?:van|von|de|der|den|la|le|da|di|dos|al|el|zu|ter)"
_NAME = rf"[{CAPITAL}][\w'’-]{{1,25}}"
# No name goes on over a "Herr": what stands before says what he is, "Buchhalter Herr Noll".
_HONOURED = exactly_any_of(word.removesuffix(".").capitalize() for word in naming.HONORIFICS if word != "don")
PERSON = rf"(?-i:{_NAME}\.?(?: (?!{_HONOURED}\.? [{CAPITAL}])(?:{_PARTICLE} ){{0,2}}[{CAPITAL}][\w'’-]{{0,25}}){{0,3}})"
HONOUR = rf"(?:(?:el|la|de|le)\s)?(?:{any_of(naming.HONORIFICS)})"
"""How a person is spoken of before the name: "Ms", "le Dr"."""
EMAIL = r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_QUOTES = "\"'«»„“”"

_SHORT_DAY = 4
CAPITALISED = frozenset({"en", "de", "nl"})
_ENDS = frozenset(words(naming.TITLE_ENDS))
_JOINS = frozenset(words(naming.TITLE_JOINS))
_ANDS = frozenset(words(naming.ANDS))
_ARTICLES = frozenset(words(naming.ARTICLES))
_DAYS = frozenset(words(naming.CALENDAR))
_ALSO_NAMES = frozenset({"Jan"})
"""Given names among them that are months in front of nobody's name: no other is short for a month and written out."""
_WHEN = _DAYS | frozenset(posts.DAYS)
NOBODY = frozenset(words(naming.NO_NAMES))
_ACRONYM = re.compile(r"[A-Z]{2,4}")
_NOT_IN_NAMES = frozenset(words(unlike.NOT_IN_NAMES))
_HONOURS = frozenset(naming.HONORIFICS) - {"don"}
_NOWHERE = frozenset(words(naming.NO_COMPANIES))
_PLACES = frozenset(
    word for table in (naming.PLACES, places.COUNTRIES, places.REGIONS, places.CITIES) for word in words(table)
)
_TITLE_WORDS = (*words(TITLES), *words(naming.TITLE_WORDS))
# Long words are looked for without their last letter and inside of others: "директора", "Personalleiterin".
_MORE_TITLES = re.compile(
    rf"(?<!\w)(?:{any_of((*words(positions.TITLES), *words(ranks.TITLES)))}(?!\w)|{any_of(ranks.TITLES['ru'])})"
)
_COMPOUNDING = frozenset({"de", "nl"})
_COMPOUND = when_asked(
    any_of(
        word
        for table in (positions.TITLES, ranks.TITLES)
        for language in ("de", "nl")
        for word in table[language]
        if len(word) > 5 and word.isalpha()
    )
)
_OF_THE_FIRM = re.compile(
    r" (?:of|in|at) (?:the|our|this|their) (?:firm|company|business|practice|partnership|place)\Z"
)
_HELD_FOR = re.compile(
    r" (?:for|at|bei|für|chez|pour|en|bij|voor)(?: the| der| die| den| de| la| el| het)?"
    r" (?P<firm>(?P<first>[^\sa-z]\S{0,30})\s.{1,60})\Z"
)
# "Leaving the office" is no title.
_DOING = re.compile(r"(?i:\w{2,12}ing (?:the|a|an|my|our|your|this|that|for|to|on)\Z)")
_LONG_TITLE = re.compile(any_of(word[:-1] for word in _TITLE_WORDS if len(word) > 6))
_SHORT_TITLE = re.compile(rf"(?<!\w){any_of(word for word in _TITLE_WORDS if len(word) <= 6)}(?!\w)")
# How the names of trades and offices end.
_TRADES = {language: when_asked(rf"\w{{2}}{any_of(row)}\Z") for language, row in naming.TRADE_ENDINGS.items()}
_NO_TRADES = frozenset(words(naming.NO_TRADES))
# What begins titles and no names; "Baker" ends both.
RANKED = frozenset(
    {"deputy", "head", "chief", "senior", "lead", "junior", "assistant", "vice", "acting", "principal", "managing"}
)
# German writes what is yours with a capital: "ist Emre Şahin Ihr neuer Ansprechpartner".
_YOURS = frozenset({"Ihr", "Ihre", "Ihren", "Ihnen", "Sie"})
_TITLE_LENGTH = 5
# What departments and firms are called by, and no firm by itself: "Leiterin für Technik".
_FIELDS = frozenset((*words(positions.DEPARTMENTS), *words(naming.COMPANY_WORDS)))
# "McAteer" and "DeLuca" are people.
_INNER_CAPITAL = re.compile(r"(?<!\w)(?!(?:Mc|Mac|Fitz|De|Di|Da|Du|La|Le|Van|Von)[A-Z])\w{0,40}[a-z][A-Z]")
_PARTNERS = re.compile(rf"\w (?:&|und|et|y|en) {any_of(words(naming.PARTNERS))}\Z")
_LEGAL = frozenset(words(COMPANIES)) | frozenset(words(naming.COMPANY_WORDS))


def company(text: str) -> str:
    """The company as it is kept, "" where the words name none: a day, a room, a place, a program."""
    kept: list[str] = []
    tokens = text.strip(_QUOTES + " ").split(" ")
    if tokens[0].isdigit() and len(tokens) > 1 and is_day(tokens[1]):
        return ""
    for token, after in zip_longest(tokens, tokens[1:], fillvalue=""):
        # "Sun" and "Mar" begin names as well.
        if token.lower().strip(".") in _DAYS and not (len(token) <= _SHORT_DAY and after[:1].isupper()):
            break
        kept.append(token)
    while kept and kept[-1].lower() in _JOINS:
        kept.pop()
    name = " ".join(kept).strip(_QUOTES + " .")
    low = name.lower()
    if not name or low in _NOWHERE or low in _PLACES or low in _FIELDS:
        return ""
    if " " in low and low.split(" ")[0] in _HONOURS:
        return ""
    # "The client" is none, "Client Services Ltd" is.
    formed = " " in low and low.split(" ")[-1].strip(".") in ENDING
    if not formed and low.split(" ")[0].partition("'")[0] in NOBODY:
        return ""
    return name.removesuffix("'s").removesuffix("’s")


def is_company(text: str) -> bool:
    """Whether the words themselves show a company: "Beta Systems", "Acme GmbH", "BrightStaff", "Acme & Partner"."""
    return (
        any(token.lower().strip(".") in _LEGAL for token in text.split(" "))
        or _INNER_CAPITAL.search(text) is not None
        or _PARTNERS.search(text.lower()) is not None
    )


def is_day(word: str) -> bool:
    """Whether a word is a month or a day of the week."""
    return word.lower() in _DAYS


def is_place(text: str) -> bool:
    return text.lower() in _PLACES


def title(text: str, language: str) -> str:
    """The job title at the beginning of the words, "" where there is none.

    Where titles are written with capitals, a word without one is none of a title that begins with one.
    """
    tokens = text.strip(_QUOTES + " ").split(" ")
    while tokens and (tokens[0].lower() in _ARTICLES or tokens[0].endswith(("'s", "’s"))):
        tokens.pop(0)
    if not tokens:
        return ""
    if language in CAPITALISED and not tokens[0][:1].isupper() and not names_title(tokens[0]):
        if small := _written_small(tokens, language):
            return small
        # "moving into the Operations Director seat"
        first = next((at for at, token in enumerate(tokens) if token[:1].isupper()), 0)
        tokens = tokens[first:]
    if _DOING.match(" ".join(tokens[:2])):
        return ""
    kept = _until_end(tokens, capitals=tokens[0][:1].isupper() and language in CAPITALISED)
    while kept and kept[-1].lower() in _JOINS | _ANDS:
        kept.pop()
    found = _without_firm(" ".join(kept).strip(_QUOTES + " -–"))
    return _OF_THE_FIRM.sub("", found) if _is_known(found, language) else ""


def _without_firm(text: str) -> str:
    """A title without the company that it is held for: "Pflegedienstleiterin für die Seeblick Kliniken"."""
    held = _HELD_FOR.search(text)
    return text[: held.start()] if held and held["first"].lower() not in _FIELDS and is_company(held["firm"]) else text


def _written_small(tokens: list[str], language: str) -> str:
    """A title without capitals where titles have them: its first or second word must be known as one."""
    kept = _until_end(tokens, capitals=False)
    first = next((at for at, token in enumerate(kept) if not token.islower()), len(kept))
    kept = kept[: min(first, _TITLE_LENGTH)]
    known = next((at for at in range(min(len(kept), 3)) if _is_known(kept[at], language)), None)
    return " ".join(kept) if known is not None and _JOINS.isdisjoint(kept[:known]) else ""


def _is_known(text: str, language: str) -> bool:
    low = text.lower()
    known = names_title(low) or _MORE_TITLES.search(low) or (language in _COMPOUNDING and _COMPOUND.search(low))
    return bool(known or _looks_like_a_title(text, language))


def is_title_word(word: str, language: str) -> bool:
    """Whether a single word is a job title, or may be part of one."""
    return _is_known(word, language)


def _looks_like_a_title(text: str, language: str) -> bool:
    """Whether words end as the names of trades do: "Lead Metallurgist"; a single one with a capital is no proof."""
    ending = _TRADES.get(language)
    if ending is None or is_place(text) or is_company(text) or not 1 <= text.count(" ") + 1 <= _TITLE_LENGTH:
        return False
    last = text.lower().split(" ")[-1]
    return (" " in text or text.islower()) and last not in _NO_TRADES and ending.search(last) is not None


def _until_end(tokens: list[str], *, capitals: bool) -> list[str]:
    kept: list[str] = []
    for at, token in enumerate(tokens):
        low = token.lower()
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if low in _ANDS and not (after[:1].isupper() if capitals else names_title(" ".join(kept)) and after):
            break
        if low in _ENDS and not (low in _JOINS and after[:1].isupper()):
            break
        if capitals and token[:1].islower() and low not in _JOINS and low not in _ANDS:
            break
        if low.strip(".") in _WHEN and kept:
            break
        kept.append(token)
    return kept


def names_title(text: str) -> bool:
    low = text.lower()
    return _LONG_TITLE.search(low) is not None or _SHORT_TITLE.search(low) is not None


def person(text: str) -> str:
    """The name as it is kept, "" where the words name nobody."""
    tokens = text.strip(_QUOTES + " .").split(" ")
    while tokens and (tokens[-1].lower().strip(".") in _DAYS or (len(tokens) > 1 and tokens[-1] in _YOURS)):
        tokens.pop()
    if len(tokens) > 1 and tokens[0].lower() in RANKED:
        return ""
    if not tokens or tokens[0].lower().strip("'’") in NOBODY:
        return ""
    if tokens[0].lower().strip(".") in _DAYS and (len(tokens) == 1 or tokens[0] not in _ALSO_NAMES):
        return ""
    if any(token.lower() in _NOT_IN_NAMES for token in tokens[1:-1]) or _ACRONYM.fullmatch(" ".join(tokens)):
        return ""
    name = " ".join(tokens)
    return (
        ""
        if name.lower() in _PLACES or is_company(name) or (len(tokens) > 1 and names_title(name))
        else name.removesuffix("'s").removesuffix("’s")
    )


def surname(text: str) -> str:
    name = person(text)
    return name.split(" ")[-1] if name else ""
