"""A written name taken apart: its words in order, the surname a person had before, Junior and Senior."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from syncd.matchers.naming import (
    abjads,
    at_home,
    far_east,
    former,
    given,
    honours,
    japan,
    marks,
    mending,
    order,
    readings,
    southern,
    surnames,
)
from syncd.model.folding import fold
from syncd.model.names import LONGEST

_MOST = 8
"""Words of a name that are looked at."""

_SHORT_MAC = 5
"""Letters up to which "Mac" is no part that is also written "Mc"."""
_CALLED = re.compile(r"[(\"“„«‘']([^\s()\"“”„«»’']{2,30})[)\"”“»’']")
_IN_BRACKETS = re.compile(r"\(([^\s()]{2,30})\)")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>|\s(?:via|@|\||/|[-–—])\s.*", re.IGNORECASE)
# In brackets, before a Hungarian name, and behind a German, French or Slavic one.
_GENERATION_BESIDE = re.compile(
    r"\s?[(\[]([^\W\d_]{2,12}\.?)[)\]]|^([Ii]fj\.|[Ii]d\.|[Ii]fjabb|idősb)\s"
    r"|(?<=\S\s)(père|fils|d\. ?[ÄJ]\.|sen\.|jun\.|st\.|ml\.|ст\.|мл\.)$"
)
_INITIALS = re.compile(r"(?!NG$)[B-DF-HJ-NP-TV-Z]{2}")
"""Two initials in one; Ng and what ends in a vowel are names."""
_INITIALS_IN_ADDRESS = re.compile(r"(?!ng|st|wm|[dm]r|ms)[b-df-hj-np-tv-xz]{2}")
_INITIALS_OR_NAME = re.compile(r"[AEIOUY][B-DF-HJ-NP-TV-Z]")
# "Al-Saud" is "al Saud": the article is no name of its own.
_ARTICLE = re.compile(r"(?<=\s)(al|el|ul)[-‐‑](?=\w)", re.IGNORECASE)
_DOUBLE = re.compile(r"(?<=\s)[^\W\d_]{2,}[-‐‑][^\W\d_]{2,}$")
_ADDRESS = re.compile(r"\S@\S")
_COMPANY = re.compile(r"[,\s]+(?:at|bei|from|chez|@)\s+\S.*$", re.IGNORECASE)
_NAME_AT_HOME = re.compile(r"^([一-鿿가-힣]{2,5})(?=[\s(（/|])|(?<=[\s(（/|])([一-鿿가-힣]{2,5})[)）]?$")
_LATIN_NAME = re.compile(r"[A-Za-z]\S*\s+\S*[A-Za-z]")
_ABBREVIATED = re.compile(r"[^\W\d_]{2,5}\.|[^\W\d_]{1,3}[ªº]\.?")
_CUT_IN_ONE = re.compile(r"(?:[^\W\d_]{1,3}\.-?){2,3}")
"""Names that are cut, in one: "J.Ch."."""
_INITIALS_AT_MOST = 2
"""Letters that may be somebody's initials, or a short surname."""
_READ_AS = str.maketrans("058", "osb")
"""Digits that a scanner reads for a letter; a one is an "l" or an "i"."""
_INITIALS_IN_LATIN = {
    "е": ("e", "ye", "ie", "je"), "ё": ("yo", "io", "jo", "e"), "є": ("ye", "ie", "je", "e"), "ж": ("zh", "j", "sch"),
    "ї": ("yi", "i", "ji"), "х": ("kh", "h", "ch"), "ц": ("ts", "tz", "c", "z"), "ч": ("ch", "tsch", "tch", "cz"),
    "ш": ("sh", "sch", "ch", "sz"), "щ": ("shch", "sch", "sh", "szcz"), "ю": ("yu", "iu", "ju"),
    "я": ("ya", "ia", "ja"),
}  # fmt: skip
_SAINTS = {"st": "saint", "ste": "sainte", "sankt": "saint", "sta": "santa", "sto": "santo"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name. `forms` are the ways to spell it in plain Latin letters; `cyrillic` is it in that alphabet,
    `vowelless` in one that leaves vowels out.

    `eastern` says that all of the name may be Chinese or Korean, `pinyin` that it may be spelt as in China, `clipped`
    that a name was cut to this, "Chr.", `japanese` that all of the name may be Japanese; `native` is the word in
    Chinese or Korean letters; `spoken` says that it is in those by which Japan writes the sound of foreign names.
    `toned` is the word with the marks that tell Vietnamese words apart, where the name has
    any.
    """

    forms: tuple[str, ...]
    cyrillic: str = ""
    eastern: bool = False
    pinyin: bool = False
    vowelless: str = ""
    clipped: bool = False
    native: str = ""
    japanese: bool = False
    toned: str = ""
    spoken: bool = False

    @property
    def plain(self) -> str:
        return self.forms[0]

    @property
    def is_initial(self) -> bool:
        """Whether it is a single letter, for which Latin spelling may need two: "Ж", "Ю"."""
        return len(self.forms[0]) == 1 or len(self.cyrillic) == 1

    @property
    def begins(self) -> tuple[str, ...]:
        """How an initial, or what it may stand for, begins in Latin letters, as countries write them."""
        return _INITIALS_IN_LATIN.get(self.cyrillic[:1], tuple(form[:1] for form in self.forms))


def in_one(words: Sequence[Word]) -> Word:
    """Several words as if they were written in one: "Karl Heinz" is "Karlheinz"."""
    eastern, pinyin = all(word.eastern for word in words), all(word.pinyin for word in words)
    cyrillic = "".join(word.cyrillic for word in words)
    return Word(("".join(word.plain for word in words),), cyrillic, eastern, pinyin)


@dataclass(frozen=True, slots=True)
class Name:
    """Given names first. `former` is the surname before, `called` what a person is called, `reversible` says that
    nothing tells which end the surname stands on, `sex` is "m" or "f" where it is told beside the names.

    Where what tells the `generation` may be a surname, it is `told_by` that. `in_japan` are the words of a name in
    characters whose surname is longer in Japan than it were in China. `at_home` is the whole name as it stands once
    more, in Chinese or Korean letters. `accented` says that some letters have marks, `double` that the surname is two
    with a hyphen between.
    """

    words: tuple[Word, ...]
    former: tuple[Word, ...] = ()
    called: tuple[Word, ...] = ()
    generation: str = ""
    reversible: bool = True
    sex: str = ""
    told_by: tuple[Word, ...] = ()
    in_japan: tuple[Word, ...] = ()
    at_home: tuple[Word, ...] = ()
    accented: bool = False
    double: bool = False


@lru_cache(maxsize=4096)
def parse(written: str) -> Name:
    """Take a name apart; titles, letters after it, particles and the company are left out."""
    text = _ARTICLE.sub(r"\1 ", mending.behind_a_label(mending.mended(written[:LONGEST])).replace("_", " "))
    if _ADDRESS.search(text):
        return Name(())
    text, beside = _without_name_at_home(text)
    text, western = _without_western_name(text)
    text, generation = _with_generation_beside(text)
    text, before = former.without(text)
    called = (*western, *(word for found in _CALLED.finditer(text) for word in _called(found[1])))
    bracketed = _IN_BRACKETS.findall(text)
    behind = bracketed[-1] if bracketed and text.rstrip().endswith(f"({bracketed[-1]})") else ""
    text = _COMPANY.sub("", _ASIDE.sub(" ", text)).strip()
    with_kana = at_home.read_with_kana(text)
    native = with_kana or at_home.read(text)
    if native:
        in_japan = () if with_kana else _at_home(_read_in_japan(text))
        once = _words(before)
        return Name(_at_home(native), once, called, generation, reversible=False, in_japan=in_japan)
    text, listed = order.given_names_first(text)
    sex = order.sex(text) or next(filter(None, (honours.sex(fold(word)) for word in bracketed)), "")
    if not listed:
        text, listed = order.capitals_turned(text)
    text, token = _without_generation(text)
    words, titles = _without_honours(text)
    once = (*_words(before), *_borne_too(words, behind))
    told_by = _words(token) if honours.may_be_surname(token) else ()
    generation = generation or honours.generation(token)
    whole = _marked(_spelt_out(words[:_MOST], bracketed))
    reversible = not (listed or honours.tells_whose_child(text))
    double = _DOUBLE.search(text) is not None
    return Name(
        whole, once, (*called, *titles), generation, reversible, sex, told_by,
        at_home=beside, accented=not text.isascii(), double=double,
    )  # fmt: skip


def _spelt_out(words: tuple[Word, ...], bracketed: list[str]) -> tuple[Word, ...]:
    """The words, with the given name for an initial before which it stands in brackets: "R. (Rosa) Alder"."""
    for text in bracketed:
        named = _words(text)
        if not (words and words[0].is_initial and named) or text.isupper() or not given.is_known(named[0].plain):
            continue
        if named[0].begins[0] == words[0].begins[0]:
            return (*named, *words[1:])
    return words


def _borne_too(words: tuple[Word, ...], bracketed: str) -> tuple[Word, ...]:
    """The surname in brackets behind a whole name, which somebody bore before or bears now: "Olga Orlova (Popova)"."""
    found = _words(bracketed)
    is_whole = len(words) > 1 and not any(word.is_initial for word in words)
    if len(found) != 1 or not is_whole or given.is_known(found[0].plain) or not surnames.is_known(found[0].plain):
        return ()
    return found


def _called(text: str) -> tuple[Word, ...]:
    """What a person is called, in a word for each part and in one: "Sang-woo" is "Sangwoo"."""
    parts = _words(text)
    return (*parts, Word(("".join(part.plain for part in parts),))) if len(parts) > 1 else parts


def _without_name_at_home(text: str) -> tuple[str, tuple[Word, ...]]:
    """A name without itself in Chinese or Korean letters before or behind it; and that."""
    found = _NAME_AT_HOME.search(text.strip())
    name = at_home.read(found[1] or found[2]) if found else None
    if not found or name is None:
        return text, ()
    rest = f"{text.strip()[: found.start()]} {text.strip()[found.end() :]}".strip("()（）[] /|,")
    return (rest, _at_home(name)) if _LATIN_NAME.search(rest) else (text, ())


def _without_western_name(text: str) -> tuple[str, tuple[Word, ...]]:
    """A name in Chinese or Korean letters without the Western one that is used; and that: "王大伟 David"."""
    found = _NAME_AT_HOME.search(text.strip())
    rest = f"{text.strip()[: found.start()]} {text.strip()[found.end() :]}".strip("()（） /|,") if found else ""
    if not found or not (rest.isascii() and rest.isalpha() and given.is_known(fold(rest))):
        return text, ()
    return found[1] or found[2], _words(rest)


def _read_in_japan(text: str) -> tuple[tuple[str, at_home.Forms], ...]:
    return at_home.read_in_japan(text, readings.surname_in_japan(at_home.as_listed(text)))


def _at_home(native: Iterable[tuple[str, at_home.Forms]]) -> tuple[Word, ...]:
    return tuple(Word(forms, eastern=True, native=own) for own, forms in native)


def _without_generation(text: str) -> tuple[str, str]:
    """A name, and the word that says which of a family this is; "Filho" and its like say so behind a whole name, and
    are surnames else."""
    kept: list[str] = []
    telling = ""
    for token in re.split(r"[\s,]+", text):
        if honours.generation(token) and len(kept) > honours.may_be_surname(token):
            telling = token
        else:
            kept.append(token)
    return " ".join(kept), telling


def _with_generation_beside(text: str) -> tuple[str, str]:
    """A name without what in brackets behind it, or before it, says which of a family this is; and that."""
    found = _GENERATION_BESIDE.search(text)
    told = honours.generation_beside(found[1] or found[2] or found[3]) if found else ""
    return (f"{text[: found.start()]} {text[found.end() :]}".strip(), told) if found and told else (text, "")


def _marked(words: tuple[Word, ...]) -> tuple[Word, ...]:
    if japan.may_be(word.plain for word in words):
        words = tuple(replace(word, japanese=True) for word in words)
    return _toned(_eastern(words))


def _toned(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Where some of them have Vietnamese marks those that have none are meant to have none."""
    are_marked = any(word.eastern for word in words) and any(word.toned for word in words)
    return tuple(replace(word, toned=(word.toned or word.plain) if are_marked else "") for word in words)


def _eastern(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, marked where all of them but a Western name at either end may be Chinese or Korean."""
    plain = [word.plain for word in words]
    for start, end in ((0, len(words)), (1, len(words)), (0, len(words) - 1)):
        if far_east.surname_at(plain[start:end]) is not None:
            pinyin = all(map(far_east.may_be_pinyin, plain[start:end]))
            marked = (replace(word, eastern=True, pinyin=pinyin) for word in words[start:end])
            return (*words[:start], *marked, *words[end:])
    return words


def _without_honours(text: str) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The words that are names, in order, and titles that may be; particles are known by the word they stand before."""
    tokens = [token for token in re.split(r"[\s,]+", text) if token.strip(".")]
    while _ends_in_letters(tokens):
        tokens.pop()
    kept: list[Word] = []
    titles: list[Word] = []
    particles, titled = "", False
    for n, token in enumerate(tokens):
        folded, left = fold(token.replace(".", "")), len(tokens) - n - 1
        if left and honours.is_particle(token, folded) and (kept or (token.islower() and len(folded) > 1)):
            particles += folded.replace(" ", "")
        elif not kept and honours.is_title(token, folded):
            titled = True
        elif _is_no_name(token, folded, left, kept, titled=titled):
            continue
        elif (
            not kept
            and left > 1
            and (
                (honours.may_be_title(folded) and not far_east.is_surname(folded))
                or (n == 0 and order.is_monsieur(tokens))
            )
        ):
            titles += _words(token)
        elif kept and left and honours.is_rank(folded) and tokens[n + 1] in ("von", "zu", "vom", "zum", "zur"):
            titled = True
        else:
            kept += _named(token, particles, first=not kept)
            particles = ""
    return tuple(kept), tuple(titles)


def _ends_in_letters(tokens: list[str]) -> bool:
    """Whether the last of these is a degree; two letters are one behind a whole name that is not all in capitals."""
    if len(tokens) < 2:
        return False
    *names, last = tokens
    letters = fold(last.replace(".", ""))
    if not honours.is_letters(last, letters, last=True):
        return False
    if honours.may_be_given_name(letters) and (last.istitle() or all(token.isupper() for token in tokens)):
        return False
    if len(letters) > _INITIALS_AT_MOST:
        return len(names) > 1 or not (honours.may_be_surname(last) or surnames.is_known(letters))
    return len(names) > 1 and (last.isupper() or "." in last) and not all(name.isupper() for name in names)


def _is_no_name(token: str, folded: str, left: int, kept: list[Word], *, titled: bool) -> bool:
    """Whether a token is a degree, says whose child somebody is, or belongs to the title before it."""
    # Two capitals before or amid the names are initials: "JP Morgan".
    if honours.is_letters(token, folded, last=False) and len(folded) > _INITIALS_AT_MOST:
        return bool(left) and (bool(kept) or left > 1)
    if honours.is_child_of(folded):
        return bool(kept) and (bool(left) or len(kept) > 1)
    return titled and not kept and honours.is_faculty(folded) and left > 1


def _named(token: str, particles: str, *, first: bool) -> list[Word]:
    """The words of a token, which may be two initials in one; the first of them with the particles before it."""
    parts = token if first and _are_initials(token) else _parts(token)
    words = [word for part in parts for word in _words(part)]
    if particles and words:
        words[0] = replace(words[0], forms=(*words[0].forms, *(particles + form for form in words[0].forms)))
    if len(words) == 1 and _ABBREVIATED.fullmatch(token):
        words[0] = replace(words[0], clipped=True)
    if len(words) > 1 and _CUT_IN_ONE.fullmatch(token):
        words = [replace(word, clipped=not word.is_initial) for word in words]
    return words


def _parts(token: str) -> list[str]:
    """What dots part, and of the first half of an address initials in one: "jm.martin"."""
    first, dot, rest = token.partition(".")
    return [*first, *rest.split(".")] if dot and rest and _INITIALS_IN_ADDRESS.fullmatch(first) else token.split(".")


def _are_initials(token: str) -> bool:
    """ "JP", and "AP", which no list has for a name as it has "ED"."""
    if not _INITIALS_OR_NAME.fullmatch(token):
        return _INITIALS.fullmatch(token) is not None
    folded = fold(token)
    return not (given.is_known(folded) or surnames.is_known(folded) or far_east.is_surname(folded))


def _words(text: str) -> tuple[Word, ...]:
    """A word for each part of a double name."""
    return tuple(word for part in re.split(r"[-‐‑–/・·\s]+", text) if (word := _word(part)) is not None)


def _word(token: str) -> Word | None:
    read = _as_letters(token) if any(c.isdigit() for c in token) else _in_latin(token) or (token,)
    plain, *others = dict.fromkeys(form for way in read for form in marks.written_out(way)) or ("",)
    plain = surnames.in_full(plain)
    if not plain or plain.isdigit():
        return None
    lowered = marks.in_russian(token.lower().strip(".'’"))
    cyrillic = lowered if any("а" <= c <= "џ" for c in lowered) else ""
    scottish = (f"mc{plain[3:]}",) if plain.startswith("mac") and len(plain) > _SHORT_MAC else ()
    saint = (_SAINTS[plain],) if plain in _SAINTS else ()
    with_article = [f"{the}{form}" for the in ("al", "el") for form in (plain, *others) if abjads.has_article(lowered)]
    forms = tuple(dict.fromkeys((plain, *others, *scottish, *saint, *with_article)))
    if "α" <= lowered <= "ω" and len(lowered) == 1:
        # "Θ" is "Th" in Latin letters, and an initial all the same.
        forms = tuple(dict.fromkeys(form[:1] for form in forms))
    vowelless = lowered if abjads.is_written_in(lowered) else ""
    return Word(forms, cyrillic, vowelless=vowelless, toned=marks.toned(lowered), spoken=at_home.is_katakana(token))


def _in_latin(token: str) -> tuple[str, ...]:
    return () if token.isascii() else at_home.kana(token) or abjads.spellings(token) or southern.spellings(token)


def _as_letters(token: str) -> tuple[str, ...]:
    """Digits that a scanner took for letters; those behind a name are a program's."""
    letters = token.rstrip("0123456789").translate(_READ_AS)
    return (letters.replace("1", "l"), letters.replace("1", "i")) if letters else (token,)
