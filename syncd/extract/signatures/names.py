"""The sender's name as a signature writes it, without honours, degrees and pronouns."""

import re
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract import shapes
from syncd.extract.patterns import any_of, words
from syncd.extract.words import honours
from syncd.extract.words.contact import NAME_PARTICLES
from syncd.model.folding import fold
from syncd.model.free_mail import is_free_mail
from syncd.model.message import Address

_ASIDE = re.compile(r"\s?[(\[„“\"«][^)\]”“\"»]{0,40}[)\]”“\"»]\s?")
_PER_PRO = re.compile(rf"{any_of(honours.PER_PRO)}(?=[\s:])[\s:]{{1,3}}", re.IGNORECASE)
_BEFORE = frozenset(word.replace(".", "") for word in words(honours.BEFORE))
_GIVEN_TOO = ("don", "me")
# Of a degree with a dot or in small letters: "Dr. phil. Jan Vos"; "Phil Marsh" is called so.
_DEGREES_OF = ("phil", "nat", "pol", "col")
_PRONOUNS = frozenset(words(honours.PRONOUNS))
_LONGEST_CREDENTIAL = 7
# Letters that are no word, behind two names: "Grace Obi RGN".
_LETTERS = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,6}")
_PRONOUN_PARTS = re.compile(r"[\s/,:()\[\]|]+")


@dataclass(frozen=True, slots=True)
class Sender:
    """What the headers tell of the writer: the words of the name, the local part, and the company's domain label."""

    words: frozenset[str] = frozenset()
    local: str = ""
    domain: str = ""


@lru_cache(maxsize=2048)
def sender(name: str, email: str) -> Sender:
    local, _, host = email.partition("@")
    written = fold(name).split() if "@" not in name else []
    parts = [part for part in re.split(r"[._\-+\d]", local) if len(part) > 2]
    labels = host.split(".")
    domain = next((label for label in labels[-3:] if label not in ("www", "mail")), "") if len(labels) < 3 else ""
    domain = domain or _own_label(labels)
    known = {word for word in (*written, *map(fold, parts)) if len(word) > 1}
    return Sender(frozenset(known), fold(local).replace(" ", ""), "" if is_free_mail(host) else domain)


def _own_label(labels: list[str]) -> str:
    """The label that somebody registered: "acme" of mail.acme.co.uk."""
    rest = labels[:-1]
    if len(rest) > 1 and rest[-1] in ("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne"):
        rest = rest[:-1]
    return rest[-1] if rest else ""


def of(address: Address | None) -> Sender:
    return sender(address.name, address.email) if address else Sender()


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """A name without what is written around it, in the usual spelling; "" for what is no name."""
    text = _PER_PRO.sub("", _ASIDE.sub(" ", text), count=1).strip(" *_-–—~")
    text = _without_credentials(text)
    tokens = text.split()
    while tokens and _is_honour(tokens):
        del tokens[0]
    while len(tokens) > 1 and (_is_degree(tokens[-1]) or (len(tokens) > 2 and _LETTERS.fullmatch(tokens[-1]))):
        del tokens[-1]
        # "Rao, PhD, MBA": what is left of the list of degrees is one of them as well.
        tokens[-1] = tokens[-1].rstrip(",")
    parts = " ".join(tokens).rstrip(",").split(", ")
    name = " ".join(reversed(parts)) if len(parts) == 2 and len(tokens) < 4 else parts[0]
    if len(parts) > 2 or (len(parts) == 2 and len(tokens) > 3) or not shapes.is_name(name):
        return ""
    return " ".join(_spelt(token) for token in name.split())


def _without_credentials(text: str) -> str:
    """The text without what letters behind a comma certify: "Gareth Pugh BSc, MCIPS, FCILT"."""
    head, comma, tail = text.partition(",")
    behind = tail.replace(",", " ").split()
    # Capitals prove nothing behind a name in capitals: "DE VRIES, JAN".
    certifies = _is_degree if head.isupper() else _is_credential
    certified = len(head.split()) > 1 and bool(behind) and all(map(certifies, behind))
    return head.strip() if comma and certified else text


def _is_credential(token: str) -> bool:
    letters = token.strip(".()").replace(".", "")
    large = sum(c.isupper() for c in letters)
    return _is_degree(token) or (large > 1 and large * 2 >= len(letters) and len(letters) <= _LONGEST_CREDENTIAL)


def _is_honour(tokens: list[str]) -> bool:
    token = tokens[0]
    bare = token.strip(",").replace(".", "").lower()
    if bare not in _BEFORE or len(tokens) < 2:
        return False
    if "." in token:
        return True
    # "Don Keller" is called Don, "Don Pedro Vega" is not.
    called = bare in _DEGREES_OF or (len(tokens) < 3 and bare in _GIVEN_TOO)
    if called and token[0].isupper():
        return False
    known = len(bare) > 2 or bare in ("dr", "mr", "ms", "hr", "fr", "me")
    return known and (not token.islower() or tokens[1][:1].isupper() or _is_honour(tokens[1:]))


def _is_degree(token: str) -> bool:
    bare = token.strip(".,()").replace(".", "").lower()
    return bare in honours.BEHIND and (token[:2].isupper() or "." in token or token[-1:].isupper() or len(bare) < 3)


def _spelt(token: str) -> str:
    """Names in capitals are spelt as people are called; initials and short names stay."""
    if not token.isupper() or len(token.replace(".", "")) < 3:
        return token
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), token)


def surname(text: str) -> str:
    """The last word of a name of several, folded; "" where it is too short to be found again."""
    words = fold(plain(text)).split()
    return words[-1] if len(words) > 1 and len(words[-1]) > 2 else ""


def in_small_letters(text: str, who: Sender) -> str:
    """A name in small letters, in the usual spelling; "" where the headers do not know every word of it."""
    words = text.split()
    known = text.islower() and 2 <= len(words) <= 4 and all(word in who.words for word in fold(text).split())
    return " ".join(word if word in NAME_PARTICLES else word.capitalize() for word in words) if known else ""


def is_pronouns(text: str) -> bool:
    """Whether a piece says how to speak of somebody: "she/her"."""
    parts = [part for part in _PRONOUN_PARTS.split(text.lower()) if part]
    return bool(parts) and len(text) < 40 and all(part in _PRONOUNS for part in parts)


def likeness(name: str, who: Sender) -> int:
    """How many words of a name the headers know; a surname inside "jdoe" counts."""
    found = 0
    for word in fold(name).split():
        if len(word) > 1 and (word in who.words or (len(word) > 3 and word in who.local)):
            found += 1
    return found
