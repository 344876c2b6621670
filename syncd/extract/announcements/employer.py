"""The company that the sender's address is of, as the mail spells it."""

import re
import unicodedata
from collections.abc import Iterator

from syncd.extract.announcements import slots
from syncd.extract.announcements.letter import Letter
from syncd.extract.patterns import when_asked
from syncd.extract.signatures import names as contact_names

_COMPANIES = when_asked(rf"(?<!\w){slots.COMPANY}(?![\w@])")
_NO_LETTERS = re.compile(r"[\W_]+")
_ENOUGH = 4
"""Letters that a name and a domain must share."""
_LOOKED_AT = 40
"""Lines in which the name is looked for."""


def named(letter: Letter, sentence: str) -> str:
    """The name of the sender's own company that a sentence holds, "" where it holds none."""
    domain = _domain(letter)
    if len(domain) < _ENOUGH:
        return ""
    found = [name for name in _spans(sentence) if _is_of(domain, name) and not letter.is_senders(name)]
    return slots.company(max(found, key=len)) if found else ""


def anywhere(letter: Letter) -> str:
    """The name of the sender's own company, wherever the mail or its signature has it."""
    lines = (*letter.signature[:_LOOKED_AT], *letter.sentences[:_LOOKED_AT])
    return next((name for line in lines if (name := named(letter, line))), "")


def is_senders(letter: Letter, name: str) -> bool:
    """Whether the sender's address is of a company of that name."""
    domain = _domain(letter)
    return len(domain) >= _ENOUGH and _is_of(domain, name)


def _domain(letter: Letter) -> str:
    """What somebody registered of the sender's domain, "" of a mail service: "haltonfreight"."""
    return folded(contact_names.of(letter.sender).domain)


def _spans(sentence: str) -> Iterator[str]:
    """Every run of capitalised words, and each part of it."""
    for match in _COMPANIES.finditer(sentence):
        tokens = match[0].split(" ")
        for start in range(len(tokens)):
            for end in range(start + 1, len(tokens) + 1):
                yield " ".join(tokens[start:end])


def _is_of(domain: str, name: str) -> bool:
    bare = folded(name)
    return len(bare) >= _ENOUGH and (domain.startswith(bare) or bare.startswith(domain))


def folded(text: str) -> str:
    """The letters of a name in lower case, without accents."""
    low = text.casefold().replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
    plain = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return _NO_LETTERS.sub("", plain)
