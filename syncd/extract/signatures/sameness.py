"""Whether two spellings in a signature say the same: of a number, a title, a company, an address, a name."""

from collections.abc import Mapping

from syncd.extract.signatures import appearance
from syncd.extract.words.abbreviations import ADDRESSES, RANKS, SMALL, TITLES
from syncd.model.folding import fold

_TAIL = 8
"""Last digits by which a number is known where one spelling lacks or mistakes the country."""
_ALIKE = 0.5


def is_same_number(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) > _TAIL + 2 and one[-_TAIL:] == other[-_TAIL:])


def is_same_title(one: str, other: str) -> bool:
    """Also with a department or region more or less; a rank more or less makes another title."""
    ours, theirs = _words(one, TITLES), _words(other, TITLES)
    if ours <= theirs or theirs <= ours:
        return not any(word in RANKS or appearance.of(word).title for word in ours ^ theirs)
    return _without_endings(ours) == _without_endings(theirs)


def is_same_company(one: str, other: str) -> bool:
    """Also shortened, with or without legal form, or by its initials."""
    ours, theirs = _company_words(one), _company_words(other)
    if not ours or not theirs or set(ours) <= set(theirs) or set(theirs) <= set(ours):
        return True
    if "".join(ours) == "".join(theirs):
        return True
    return "".join(ours) == _initials(other) or "".join(theirs) == _initials(one)


def is_same_address(one: str, other: str) -> bool:
    """Also shorter, in other order, with short forms; another house number, postcode or town makes another address."""
    ours, theirs = _words(one, ADDRESSES), _words(other, ADDRESSES)
    if ours <= theirs or theirs <= ours:
        return True
    our_numbers, their_numbers = _numbers(ours), _numbers(theirs)
    if not (our_numbers <= their_numbers or their_numbers <= our_numbers):
        return False
    shared = len(ours & theirs)
    return shared > 0 and shared / min(len(ours), len(theirs)) > _ALIKE


def may_be_one_person(one: str, other: str) -> bool:
    """Whether two signatures may be the same person's: one has no name, or they share a part of it."""
    if not one or not other:
        return True
    ours, theirs = _name_words(one), _name_words(other)
    return bool(set(ours) & set(theirs)) or any(_is_slip(a, b) for a in ours for b in theirs)


def new_surname(before: str, after: str) -> str:
    """The surname `after` has where `before`, of the same person, has another one; "" for none."""
    ours, theirs = _name_words(before), _name_words(after)
    if len(ours) < 2 or len(theirs) < 2 or ours[0] != theirs[0] or set(ours) == set(theirs):
        return ""
    if ours[-1] == theirs[-1] and "-" not in before.split()[-1] + after.split()[-1]:
        return ""
    if _is_slip(ours[-1], theirs[-1]) or _initial(ours[-1]) or _initial(theirs[-1]):
        return ""
    given = {word for word in fold(before).split() if word in fold(after).split()[:-1]}
    return " ".join(_without_given(after, given))


def _without_given(name: str, given: set[str]) -> list[str]:
    """The name behind the words that both names have before their ends."""
    tokens = name.split()
    while len(tokens) > 1 and set(fold(tokens[0]).split()) <= given | {""}:
        del tokens[0]
    return tokens


def _initial(word: str) -> bool:
    return len(word) == 1


def _is_slip(one: str, other: str) -> bool:
    """Whether two words of five letters and more differ by one letter: a slip or another transcription."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 5 or len(long) - len(short) > 1:
        return False
    same = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def _words(text: str, short_forms: Mapping[str, str]) -> frozenset[str]:
    raw = (appearance.normal(word) for word in _spread(text).split())
    long = (part for word in raw if word for part in short_forms.get(word, word).split())
    return frozenset(_folded(word) for word in long if word not in SMALL and not _is_country(word))


def _spread(text: str) -> str:
    return "".join(" " if c in ',;:/()-–—|•·\n&«»"“”„' else c for c in text)


def _is_country(word: str) -> bool:
    return word in appearance.COUNTRIES


def _folded(word: str) -> str:
    return fold(word).replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ss", "s").replace(" ", "")


def _without_endings(words: frozenset[str]) -> set[str]:
    """Words without the endings of gender and number: "Leiterin" is a "Leiter", "directrice" a "directeur"."""
    return {word[: max(5, len(word) - 4)] for word in words}


def _company_words(company: str) -> list[str]:
    tokens = [appearance.normal(word) for word in _spread(company).split()]
    kept = [word for word in tokens if word and word not in SMALL]
    named = [word for word in kept if not appearance.is_legal_form(word)]
    return [_folded(word) for word in named or kept]


def _initials(company: str) -> str:
    words = [word for word in _spread(company).split() if not appearance.is_legal_form(appearance.normal(word))]
    return "".join(word[0].lower() for word in words) if len(words) > 2 else ""


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if any(c.isdigit() for c in word))


def _name_words(name: str) -> list[str]:
    return [_folded(word) for word in fold(name).split()]
