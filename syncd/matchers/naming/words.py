"""A written name taken apart: its words in order, the surname a person had before, Junior and Senior."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from syncd.matchers.naming import far_east, marks
from syncd.model.folding import fold
from syncd.model.names import LONGEST

PARTICLES = frozenset(
    (
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le",
        "les", "el", "al", "bin", "ibn", "ten", "ter", "te", "zu", "zum", "zur", "af", "av", "op", "e", "y", "i",
        "ni", "nic", "ui", "mhic", "ap", "ab", "ferch", "verch", "binti", "binte", "bint", "ould", "ag", "degli", "dei",
        "dalla", "dal", "vom", "aan", "het",
    )
)  # fmt: skip
_CLIPPED = frozenset(("'t", "’t", "ʼt", "`t"))
"""The Dutch article before a name, of which one letter is left."""
_MOST = 8
"""Words of a name that are looked at."""

_SHORT_MAC = 5
"""Letters up to which "Mac" is no part that is also written "Mc"."""
_FORMER = re.compile(
    r"[\s(,]{0,3}\b(?:née|nee|né|geb\.?|geborene?|formerly|previously|ex|z domu|урожд[её]нная|урожд\.?|nata)\s{1,3}"
    r"([^\s(),]{2,40}(?: [^\s(),]{2,40})?)\)?",
    re.IGNORECASE,
)
_CALLED = re.compile(r"[(\"“„«‘']([^\s()\"“”„«»’']{2,30})[)\"”“»’']")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>|\s(?:via|@|\||/|[-–—])\s.*", re.IGNORECASE)
_HONOURS = frozenset(
    (
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev",
        "reverend", "hon", "herr", "frau", "hr", "fr", "dipl", "ing", "mag", "monsieur", "madame", "mme",
        "mlle", "m", "signor", "signora", "sig", "sigra", "senor", "senora", "sra", "sr", "srta", "dott", "drs",
        "ir", "univ", "lic", "inz", "mgr", "pan", "pani", "г", "н",
    )
)  # fmt: skip
_FACULTIES = frozenset(("med", "habil", "rer", "nat", "jur", "phil", "hc", "h", "c"))
"""What stands behind a doctor's title; by itself it may be a name."""
_LETTERS = frozenset(
    (
        "esq", "phd", "dphil", "msc", "bsc", "mba", "md", "meng", "beng", "llm", "llb", "cpa", "cfa", "acca",
        "aca", "cipd", "fcipd", "mcipd", "acipd", "obe", "mbe", "cbe", "pmp", "rn", "dds", "mrics", "frics",
        "ceng", "fca", "cima", "cissp", "prince2", "shrm", "rec", "mrec", "frec", "bs", "ms", "pe", "ra",
    )
)  # fmt: skip
_GENERATIONS = {"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr", "ii": "ii",
                "iii": "iii", "iv": "iv"}  # fmt: skip
_INITIALS = re.compile(r"(?!NG$)[B-DF-HJ-NP-TV-Z]{2}")
"""Two initials in one; Ng and what has a vowel are names."""
# "Al-Saud" is "al Saud": the article is no name of its own.
_ARTICLE = re.compile(r"(?<=\s)(al|el|ul)[-‐‑](?=\w)", re.IGNORECASE)
_ADDRESS = re.compile(r"\S@\S")
_COMPANY = re.compile(r"[,\s]+(?:at|bei|from|chez|@)\s+\S.*$", re.IGNORECASE)
_SAINTS = {"st": "saint", "ste": "sainte", "sankt": "saint", "sta": "santa", "sto": "santo"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name. `forms` are the ways to spell it in plain Latin letters; `cyrillic` is it in that alphabet.

    `eastern` says that all of the name may be Chinese or Korean.
    """

    forms: tuple[str, ...]
    cyrillic: str = ""
    eastern: bool = False

    @property
    def plain(self) -> str:
        return self.forms[0]

    @property
    def is_initial(self) -> bool:
        return len(self.forms[0]) == 1


@dataclass(frozen=True, slots=True)
class Name:
    """Given names first. `former` is the surname before, `called` what a person is called, `reversible` says that
    nothing tells which end the surname stands on."""

    words: tuple[Word, ...]
    former: tuple[Word, ...] = ()
    called: tuple[Word, ...] = ()
    generation: str = ""
    reversible: bool = True


@lru_cache(maxsize=4096)
def parse(written: str) -> Name:
    """Take a name apart; titles, letters after it, particles and the company are left out."""
    text = _ARTICLE.sub(r"\1 ", unicodedata.normalize("NFC", written[:LONGEST]).replace("_", " "))
    if _ADDRESS.search(text):
        return Name(())
    former = _FORMER.search(text)
    if former:
        text = text[: former.start()] + " " + text[former.end() :]
    called = tuple(word for found in _CALLED.finditer(text) for word in _words(found[1]))
    text = _COMPANY.sub("", _ASIDE.sub(" ", text))
    surname, comma, given = text.partition(",")
    generation = ""
    if comma and _without_honours(given):
        text = f"{given.partition(',')[0]} {surname}"
    else:
        comma, text = "", f"{surname} {given}"
    kept: list[str] = []
    for token in re.split(r"[\s,]+", text):
        folded = fold(token.replace(".", ""))
        if folded in _GENERATIONS and kept:
            generation = _GENERATIONS[folded]
        else:
            kept.append(token)
    words = _eastern(_without_honours(" ".join(kept))[:_MOST])
    return Name(words, _words(former[1]) if former else (), called, generation, not comma)


def _eastern(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, marked where all of them but a Western name at either end may be Chinese or Korean."""
    plain = [word.plain for word in words]
    for start, end in ((0, len(words)), (1, len(words)), (0, len(words) - 1)):
        if far_east.surname_at(plain[start:end]) is not None:
            marked = (replace(word, eastern=True) for word in words[start:end])
            return (*words[:start], *marked, *words[end:])
    return words


def _without_honours(text: str) -> tuple[Word, ...]:
    """The words that are names, in order; particles are known by the word they stand before."""
    tokens = [token for token in re.split(r"[\s,]+", text) if token.strip(".")]
    kept: list[Word] = []
    particles, titled = "", False
    for n, token in enumerate(tokens):
        folded = fold(token.replace(".", ""))
        if (
            (token in _CLIPPED or (folded in PARTICLES and len(folded) > 1))
            and (kept or token.islower())
            and n < len(tokens) - 1
        ):
            particles += folded.replace(" ", "")
        elif _is_honour(token, folded, first=not kept, last=n == len(tokens) - 1):
            titled = True
        elif not (titled and not kept and folded in _FACULTIES and n < len(tokens) - 2):
            initials = token if not kept and _INITIALS.fullmatch(token) else ""
            words = [word for part in initials or token.split(".") for word in _words(part)]
            if particles and words:
                words[0] = replace(words[0], forms=(*words[0].forms, *(particles + form for form in words[0].forms)))
            particles = ""
            kept += words
    return tuple(kept)


def _is_honour(token: str, folded: str, *, first: bool, last: bool) -> bool:
    return (first and len(folded) > 1 and _HONOURS.issuperset(fold(token.replace(".", " ")).split())) or (
        folded in _LETTERS and not (first and folded == "md") and (last or token.isupper() or "." in token)
    )


def _words(text: str) -> tuple[Word, ...]:
    """A word for each part of a double name."""
    return tuple(word for part in re.split(r"[-‐‑–/\s]+", text) if (word := _word(part)) is not None)


def _word(token: str) -> Word | None:
    plain, *others = marks.written_out(token) or ("",)
    if not plain or plain.isdigit():
        return None
    lowered = marks.in_russian(token.lower().strip(".'’"))
    cyrillic = lowered if any("а" <= c <= "џ" for c in lowered) else ""
    scottish = (f"mc{plain[3:]}",) if plain.startswith("mac") and len(plain) > _SHORT_MAC else ()
    saint = (_SAINTS[plain],) if plain in _SAINTS else ()
    return Word(tuple(dict.fromkeys((plain, *others, *scottish, *saint))), cyrillic)
