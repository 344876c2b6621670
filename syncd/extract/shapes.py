"""What a single line looks like: a closing, a name, a title, a company, small print."""

import re
from functools import lru_cache

from syncd.extract.patterns import any_of, remembered, when_asked, words
from syncd.extract.words import contact as contact_words
from syncd.extract.words import letters

_HEAD = 200
"""Characters of a line that are looked at."""
_SHORTEST_CLOSING, _LONGEST_GOODBYE = 2, 70
_CLOSINGS_ON_A_LINE = 3
"""One after the other, as people write to readers of several languages: "Med venlig hilsen / Best regards"."""

_GOODBYES = (*words(letters.CLOSINGS), *words(contact_words.SHORT_CLOSINGS))
_CLOSING = when_asked(rf"[\s*_\-–—]{{0,6}}{any_of(_GOODBYES)}(?![\w'’])", re.IGNORECASE)
_SENT_FROM = when_asked(rf"[\s*_\-(\[<]{{0,6}}{any_of(words(letters.SENT_FROM))}(?!\w)", re.IGNORECASE)
_DELIMITER = re.compile(r"(?:--|—|_{2,4})[ \t\xa0]{0,3}$")
_NAME_TOKEN = re.compile(r"[^\W\d_][\w.'’\-]{0,24}\.?,?$")
_TITLE = when_asked(rf"(?<!\w){any_of(words(contact_words.TITLES))}(?!\w)", re.IGNORECASE)
_COMPANY = when_asked(rf"(?<!\w){any_of(words(contact_words.COMPANIES))}(?!\w)", re.IGNORECASE)
_DISCLAIMER = when_asked(rf"(?<!\w){any_of(words(contact_words.DISCLAIMERS))}(?!\w)", re.IGNORECASE)


def signed_off(line: str) -> str | None:
    """The name behind a goodbye, "" for none, and None for a line that says no goodbye."""
    text = line.strip()
    return _signed_off(text) if 0 < len(text) <= _LONGEST_GOODBYE else None


@lru_cache(maxsize=4096)
def _signed_off(text: str) -> str | None:
    rest = text
    for _ in range(_CLOSINGS_ON_A_LINE):
        match = _CLOSING.match(rest)
        # The Finnish "t." is an initial more often: "T. Smith".
        if match is None or len(match[0].strip(" .")) < _SHORTEST_CLOSING:
            break
        rest = rest[match.end() :].strip(" \t,.!;:-–—*_/").removeprefix("and ")
    if rest == text:
        return None
    return rest if not rest or (len(rest) <= 30 and is_name(rest)) else None


def is_device_line(line: str) -> bool:
    """Whether a telephone or a mail program wrote the line: "Sent from my iPhone"."""
    text = line.strip()
    return 0 < len(text) <= 120 and _SENT_FROM.match(text) is not None and not text.endswith(":")


def is_delimiter(line: str) -> bool:
    """Whether a line sets off the signature (RFC 3676 §4.3)."""
    return _DELIMITER.match(line, 0, 10) is not None and len(line.rstrip()) <= 4


@remembered
def is_name(text: str) -> bool:
    """Whether a text may be a person's name: up to five words, capitalised but for "van", "de" and the like."""
    text = text.strip(" \t-–—*_,~")
    tokens = text.split()
    if not 1 <= len(tokens) <= 5 or len(text) > 50 or not all(_NAME_TOKEN.match(token) for token in tokens):
        return False
    if text.endswith(".") and len(tokens[-1]) > 4:
        return len(tokens) == 1
    return len(tokens) == 1 or all(_capitalised(token) for token in tokens)


def _capitalised(token: str) -> bool:
    return token[:1].isupper() or token in contact_words.NAME_PARTICLES or "'" in token[:3]


@remembered
def is_title(line: str) -> bool:
    return len(line) <= 100 and _TITLE.search(line) is not None


@remembered
def is_company(line: str) -> bool:
    return len(line) <= 80 and _COMPANY.search(line) is not None


@remembered
def is_small_print(line: str) -> bool:
    """Whether a line of a signature is a disclaimer, a registration or the like."""
    return len(line) > 200 or _DISCLAIMER.search(line, 0, _HEAD) is not None
