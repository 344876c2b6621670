"""Whether two written names are one person's: a probability, and the words of the names it rests on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp

from syncd.matchers.naming import alphabets, given, spelling
from syncd.matchers.naming.words import Name, Word, parse

_STRANGE = 4.0
"""Slips from which on two words have nothing to do with each other."""
_FITTING = 1.25
"""Likeness for each letter (log10) from which on a Latin and a Cyrillic word are one."""
_PER_LETTER = 2.5
"""Slips for each unit of likeness below."""

# ln odds, set by hand; `quality/names.py` measures what they come to.
_BIAS = 4.6
_WEIGHTS: Mapping[str, float] = {
    "given: initial": -1.6,
    "given: another form": -0.6,
    "given: in another language": -3.2,
    "given: slips": -2.3,
    "given: two names": -9.0,
    "given: strange": -9.0,
    "surname: slips": -2.3,
    "surname: initial": -3.0,
    "surname: part": -1.0,
    "surname: former": -0.6,
    "surname: his and hers": -1.0,
    "surname: strange": -9.0,
    "both: slips": -4.0,
    "short: slips": -1.9,
    "another alphabet: slips": -2.5,
    "words left over": -0.3,
    "words left over on both sides": -3.5,
    "turned round": -1.0,
    "turned round, either a given name": -5.0,
    "another generation": -7.0,
}


@dataclass(frozen=True, slots=True)
class Likeness:
    """`probability` that the names are one person's, 0 to 1; `reasons` are what is not simply the same."""

    probability: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Fit:
    """How one word fits another: a kind of the table, how many slips, and how many letters the longer word has."""

    kind: str
    slips: float = 0.0
    crossed: bool = False
    letters: int = 0


def compare(name: str, other: str) -> Likeness:
    """How likely two full names, as written anywhere, are one person's, before anything else is known of them."""
    weighed = max(_ways(parse(name), parse(other)), key=_sum, default=None)
    if weighed is None:
        return Likeness(0.0)
    reasons = tuple(feature for feature, amount in weighed.items() if amount)
    return Likeness(1 / (1 + exp(-_sum(weighed))), reasons)


def _sum(features: Mapping[str, float]) -> float:
    return _BIAS + sum(_WEIGHTS[feature] * amount for feature, amount in features.items())


def _ways(one: Name, two: Name) -> Iterator[dict[str, float]]:
    """The features of every way to lay two names side by side."""
    if len(one.words) < 2 or len(two.words) < 2:
        return
    yield _features(one, two)
    for glued_one, glued_two in (
        (_glued(one), two),
        (one, _glued(two)),
        (_glued_end(one), two),
        (one, _glued_end(two)),
    ):
        if len(glued_one.words) < len(one.words) or len(glued_two.words) < len(two.words):
            yield _features(glued_one, glued_two)
    if two.reversible and one.reversible:
        either = given.is_known(one.words[-1].plain) and given.is_known(one.words[0].plain)
        turned = "turned round, either a given name" if either else "turned round"
        yield _features(one, _turned(two)) | {turned: 1.0}
        if len(two.words) > 2:
            yield _features(one, _turned_back(two)) | {turned: 1.0}


def _glued(name: Name) -> Name:
    """With the first two words in one, as "Karlheinz" has it."""
    return replace(name, words=(_one_word(name.words[:2]), *name.words[2:])) if len(name.words) > 2 else name


def _glued_end(name: Name) -> Name:
    """With the last two words in one: "Ben Ali" is "Benali"."""
    return replace(name, words=(*name.words[:-2], _one_word(name.words[-2:]))) if len(name.words) > 2 else name


def _one_word(words: Sequence[Word]) -> Word:
    return Word(("".join(word.plain for word in words),), "".join(word.cyrillic for word in words))


def _turned(name: Name) -> Name:
    return Name((*name.words[1:], name.words[0]), name.former, name.called, name.generation)


def _turned_back(name: Name) -> Name:
    return Name((name.words[-1], *name.words[:-1]), name.former, name.called, name.generation)


def _features(one: Name, two: Name) -> dict[str, float]:
    first = _given(one, two)
    last, used = _surname(one, two)
    found: dict[str, float] = {}
    for side, fit in (("given", first), ("surname", last)):
        if fit.kind not in ("same", "slips"):
            found[f"{side}: {fit.kind}"] = 1.0
        if fit.slips:
            found[f"{side}: slips"] = fit.slips
        if fit.crossed and fit.slips:
            found["another alphabet: slips"] = found.get("another alphabet: slips", 0.0) + fit.slips
    if first.slips and last.slips:
        found["both: slips"] = min(first.slips, last.slips)
    if any(fit.slips >= 1 and fit.letters <= 4 for fit in (first, last)):
        found["short: slips"] = 1.0
    left = _left_over(one, two, used)
    if left[0] and left[1]:
        found["words left over on both sides"] = float(min(left))
    elif any(left):
        found["words left over"] = float(max(left))
    if one.generation != two.generation:
        found["another generation"] = 1.0
    return found


def _given(one: Name, two: Name) -> _Fit:
    """The best fit of the first names, or of what a person is called."""
    fits = [_fit_given(one.words[0], two.words[0])]
    fits += [_fit_given(called, two.words[0]) for called in one.called]
    fits += [_fit_given(one.words[0], called) for called in two.called]
    return max(fits, key=lambda fit: _goodness("given", fit))


def _surname(one: Name, two: Name) -> tuple[_Fit, int]:
    """The best fit of a surname of one with one of the other, and how many words it leaves beside the first two."""
    whole = _fit_surname(one.words[-1], two.words[-1])
    fits = [(whole, 0)]
    for longer, shorter in ((one, two), (two, one)):
        for word in longer.words[1:-1]:
            part = _fit_surname(word, shorter.words[-1])
            if part.kind == "same" and not word.is_initial:
                fits.append((replace(part, kind="part"), 1))
        for word in longer.former:
            before = _fit_surname(word, shorter.words[-1])
            if before.kind == "same":
                fits.append((replace(before, kind="former"), 0))
    return max(fits, key=lambda fit: _goodness("surname", fit[0]))


def _goodness(side: str, fit: _Fit) -> float:
    """What a fit of the given names or the surnames adds to the odds."""
    kind = 0.0 if fit.kind == "same" else _WEIGHTS[f"{side}: {fit.kind}"]
    return kind + _WEIGHTS[f"{side}: slips"] * fit.slips


def _fit_given(word: Word, other: Word) -> _Fit:
    if word.is_initial or other.is_initial:
        begins = any(a[:1] == b[:1] for a in word.forms for b in other.forms)
        return _Fit("initial" if begins and word != other else "same" if begins else "strange")
    fit = _fit(word, other)
    if fit.kind == "same" and fit.slips <= spelling.VARIANT:
        return fit
    if given.are_one(word.plain, other.plain):
        return _Fit("another form")
    if given.are_one_abroad(word.plain, other.plain):
        return _Fit("in another language")
    if fit.slips and given.are_two(word.plain, other.plain):
        return _Fit("two names")
    return fit


def _fit_surname(word: Word, other: Word) -> _Fit:
    if word.is_initial or other.is_initial:
        return _Fit("initial" if word.plain[:1] == other.plain[:1] else "strange")
    fit = _fit(word, other)
    if fit.slips >= 1 and not fit.crossed and _are_longer_and_shorter(word.plain, other.plain):
        return _Fit("strange")
    return _Fit("his and hers") if fit.slips and _are_his_and_hers(word.plain, other.plain) else fit


def _are_longer_and_shorter(word: str, other: str) -> bool:
    """ "Ross" and "Rossi", "Richards" and "Richardson": slips hardly ever add to the end."""
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) < len(longer) and longer.startswith(shorter) and not _are_his_and_hers(word, other)


def _are_his_and_hers(word: str, other: str) -> bool:
    """Slavic surnames as men and women of one family bear them: "Novak", "Novakova"; "Zelenskiy", "Zelenska"."""
    he, she = sorted((word, other), key=len)
    if she in (f"{he}a", f"{he}ova"):
        return True
    stem = he.rstrip("yij")
    return len(stem) > 4 and stem != he and she in (f"{stem}{ending}" for ending in ("a", "aya", "aia", "aja"))


def _fit(word: Word, other: Word) -> _Fit:
    crossed = bool(word.cyrillic) != bool(other.cyrillic)
    fewest = min(spelling.slips(a, b) for a in word.forms for b in other.forms)
    if crossed and fewest <= spelling.VARIANT:
        fewest = 0.0
    elif crossed:
        latin, cyrillic = (other, word) if word.cyrillic else (word, other)
        fitting = 2 * alphabets.likeness(latin.plain, cyrillic.cyrillic) / (len(latin.plain) + len(cyrillic.cyrillic))
        fewest = _PER_LETTER * max(0.0, _FITTING - fitting)
    letters = max(len(word.plain), len(other.plain))
    if fewest >= min(_STRANGE, 0.5 * letters):
        return _Fit("strange")
    return _Fit("same", fewest, crossed, letters)


def _left_over(one: Name, two: Name, parts: int) -> tuple[int, int]:
    """Words of either name that nothing in the other stands for, but for first and last ones."""
    inner_one, inner_two = list(one.words[1:-1]), list(two.words[1:-1])
    for word in inner_one[:]:
        match = next((w for w in inner_two if _stands_for(word, w)), None)
        if match is not None:
            inner_one.remove(word)
            inner_two.remove(match)
    return max(0, len(inner_one) - parts), max(0, len(inner_two) - parts)


def _stands_for(word: Word, other: Word) -> bool:
    fit = _fit_given(word, other)
    return fit.kind in ("same", "initial") and fit.slips <= 1


def resemblance(word: str, name: str) -> float:
    """How well a single word, as somebody types it, fits the best word of a name, 0 to 1."""
    asked = parse(word).words[:1]
    return max((_worth(asked[0], other) for other in parse(name).words), default=0.0) if asked else 0.0


def _worth(asked: Word, other: Word) -> float:
    fit = _fit_given(asked, other)
    if fit.kind != "same" or asked.is_initial or other.is_initial:
        return {"another form": 0.88, "in another language": 0.8}.get(fit.kind, 0.0)
    if fit.crossed and fit.slips < 2:
        latin, cyrillic = (other, asked) if asked.cyrillic else (asked, other)
        # Many are spelt nearly so; the likelier one comes first.
        return 1 - 0.1 * fit.slips - 0.2 * exp(-max(0.0, alphabets.likeness(latin.plain, cyrillic.cyrillic)) / 6)
    return max(0.0, 1 - 0.12 * fit.slips)


@lru_cache(maxsize=8192)
def probability(name: str, other: str) -> float:
    """The probability alone, remembered: the same few names meet again and again."""
    return compare(name, other).probability
