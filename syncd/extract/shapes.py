"""What a single line looks like: a salutation, a closing, a name, a line of contact details, small print."""

import re

from syncd.extract.patterns import any_of, remembered, words
from syncd.extract.words import contact as contact_words
from syncd.extract.words import letters, numbers

_HEAD = 200
"""Characters of a line that are looked at."""

_GREETING = re.compile(rf"[\s*_]{{0,4}}{any_of(words(letters.GREETINGS))}(?!['’\w])", re.IGNORECASE)
_WORD = r"[^\W\d_][\w.'’\-]{0,20}"
_VOCATIVE = re.compile(rf"\s{{0,4}}{_WORD}(?:(?: |, ?| ?[&/] ?| and ){_WORD}){{0,3}} ?(?:[,:]| ?[-–—]{{1,2}})\s*$")
_CLOSING = re.compile(rf"[\s*_\-–—]{{0,6}}{any_of(words(letters.CLOSINGS))}(?![\w'’])", re.IGNORECASE)
_SENT_FROM = re.compile(rf"[\s*_\-(\[<]{{0,6}}{any_of(words(letters.SENT_FROM))}(?!\w)", re.IGNORECASE)
_DELIMITER = re.compile(r"(?:--|—|_{2,4})[ \t\xa0]{0,3}$")
_NAME_TOKEN = re.compile(r"[^\W\d_][\w.'’\-]{0,24}\.?,?$")
_URL = re.compile(r"(?:https?://|www\.)\S{2}", re.IGNORECASE)
_LABEL = re.compile(
    rf"[\s*(\[|]{{0,4}}{any_of(words(contact_words.LABELS) + numbers.label_words())}[\s*)\]]{{0,3}}[.:：|]",
    re.IGNORECASE,
)
_TITLE = re.compile(rf"(?<!\w){any_of(words(contact_words.TITLES))}(?!\w)", re.IGNORECASE)
_COMPANY = re.compile(rf"(?<!\w){any_of(words(contact_words.COMPANIES))}(?!\w)", re.IGNORECASE)
_STREET = re.compile(
    rf"(?<!\w){any_of(words(contact_words.STREETS))}(?!\w)|(?:straße|strasse|straat|gatan)(?!\w)", re.IGNORECASE
)
# In the manner of GB, US ("TX 77002", "Texas 77002"), and the continent ("10115 Berlin", "1012 AB Amsterdam").
_POSTCODE = re.compile(
    r"(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} {1,2}\d{5}|[A-Z][a-z]{2,15}[ .,]{1,3}\d{5}"
    r"|(?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?(?= [^\W\d_]))(?!\w)"
)
_DISCLAIMER = re.compile(rf"(?<!\w){any_of(words(contact_words.DISCLAIMERS))}(?!\w)", re.IGNORECASE)
_CONFIDENTIAL = re.compile(rf"(?<!\w){any_of(words(contact_words.CONFIDENTIAL))}(?!\w)", re.IGNORECASE)
_POSTSCRIPT = re.compile(rf"\s{{0,4}}{any_of(words(letters.POSTSCRIPTS))}(?!\w)", re.IGNORECASE)
_RULE = re.compile(r"[ \t]{0,8}[-_=*~#—–]{4,200}[ \t]{0,8}$")
_SENTENCE_ENDS = (".", "?", "!", ",", ";")
_SEVEN_DIGITS = re.compile(r"\d(?:[^\d\n]{0,3}\d){6}")


def is_greeting(line: str) -> bool:
    """Whether a line addresses the reader: "Dear Jane," or "Frank & Hector,"."""
    text = line.strip()
    if len(text) > 60:
        return False
    greeted = _GREETING.match(text)
    if greeted is not None:
        rest = text[greeted.end() :]
        return len(rest.split()) <= 6 and not rest.rstrip("!.,").rstrip().endswith(("?", ";")) and "?" not in rest
    return len(text) <= 40 and text[:1].isupper() and _VOCATIVE.match(text) is not None and not is_closing(text)


@remembered
def is_closing(line: str) -> bool:
    """Whether a line says goodbye, perhaps with the name behind it: "Many thanks, Tom"."""
    text = line.strip()
    if not text or len(text) > 70:
        return False
    match = _CLOSING.match(text)
    if match is None:
        return False
    rest = text[match.end() :].strip(" \t,.!;:-–—*_")
    if not rest:
        return True
    return len(rest) <= 30 and (is_name(rest) or _CLOSING.fullmatch(rest.removeprefix("and ")) is not None)


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
def is_contact_line(line: str) -> bool:
    """Whether a line holds a number, an address, a page or a labelled field."""
    text = line[:_HEAD]
    return bool(
        ("@" in text and len(text.split()) <= 8) or _URL.search(text) or _LABEL.match(text) or is_phone_line(text)
    )


def is_phone_line(line: str) -> bool:
    """Whether a line is made of a number and little else."""
    return _SEVEN_DIGITS.search(line, 0, _HEAD) is not None and len(line.split()) <= 12


@remembered
def is_title(line: str) -> bool:
    return len(line) <= 100 and _TITLE.search(line) is not None


@remembered
def is_company(line: str) -> bool:
    return len(line) <= 80 and _COMPANY.search(line) is not None


@remembered
def is_postal(line: str) -> bool:
    """Whether a line belongs to a postal address."""
    text = line[:_HEAD]
    if _POSTCODE.search(text):
        return True
    return any(c.isdigit() for c in text) and _STREET.search(text) is not None


def is_rule(line: str) -> bool:
    """Whether a line is drawn: dashes, stars, underscores."""
    return _RULE.match(line, 0, _HEAD) is not None


@remembered
def is_signature_like(line: str) -> bool:
    """Whether a line could stand in a signature."""
    text = line.strip()
    if len(text) > 80:
        return False
    if is_contact_line(text) or is_postal(text) or is_name(text) or is_rule(text):
        return True
    brief = len(text) <= 45 and len(text.split()) <= 6 and (text[:1].isupper() or text[:1].isdigit())
    if text.endswith(_SENTENCE_ENDS):
        return brief and is_company(text)
    return brief or (len(text) <= 60 and (is_title(text) or is_company(text)))


@remembered
def is_small_print(line: str) -> bool:
    """Whether a line of a signature is a disclaimer, a registration or the like."""
    return len(line) > 200 or _DISCLAIMER.search(line, 0, _HEAD) is not None


def begins_disclaimer(text: str) -> bool:
    """Whether a paragraph, of which `text` is the first lines, is a disclaimer and nothing the writer wrote."""
    begun = _DISCLAIMER.search(text, 0, 40) is not None
    return begun and _CONFIDENTIAL.search(text, 0, 600) is not None


def is_postscript(line: str) -> bool:
    """Whether a line adds an afterthought."""
    return _POSTSCRIPT.match(line, 0, 20) is not None
