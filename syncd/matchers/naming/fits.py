"""How one word of a name fits a word of another: the same, another form of it, a slip of the pen, or strange."""

from dataclasses import replace
from functools import lru_cache

from syncd.matchers.naming import (
    abjads,
    alphabets,
    at_home,
    eastern,
    far_east,
    forms,
    given,
    honours,
    plausible,
    readings,
    spelling,
    surnames,
)
from syncd.matchers.naming.kinds import (
    BY_ITS_CONSONANTS,
    SAME,
    SPELT_ALIKE,
    STRANGER,
    Fit,
)
from syncd.matchers.naming.words import Word

STRANGE = 4.0
"""Slips from which on two words have nothing to do with each other."""
_FITTING = 1.25
"""Likeness for each letter (log10) from which on a Latin and a Cyrillic word are one."""
_PER_LETTER = 2.5
"""Slips for each unit of likeness below."""
_SLIPS_HEARD = 2.0
"""Slips below which two words that sound alike but for those are still one."""
_SHORT = 4
"""Letters of a word in which a slip leaves little to know it by."""
_SLIPS_LEAVE = 3
"""As many letters for each of several slips are as few."""
_ARTICLES = frozenset(("al", "el", "ul"))


@lru_cache(maxsize=8192)
def given_names(word: Word, other: Word) -> Fit:
    """How two given names fit."""
    fit = _of_syllables(_given_names(word, other))
    if fit.kind == "syllables spelt alike" and word.pinyin and other.pinyin and _are_syllables(word, other):
        # China has one way to spell a syllable: "Mei" is no "Mai".
        fit = replace(fit, kind="another syllable")
    # Each character is a syllable that everybody writes: "Jing" is no "丽静", nor "Jiali" a "Jialing".
    is_half = fit.kind == "cut short" and (word.native or other.native or _are_syllables(word, other))
    return Fit("cut short, a name itself") if is_half else fit


def _given_names(word: Word, other: Word) -> Fit:
    at_home_too = _at_home(word, other)
    if at_home_too is not None:
        return at_home_too
    if word.is_initial or other.is_initial:
        return SAME if word == other else Fit("initial") if _begin_alike(word, other) else STRANGER
    if not _may_have_one_tone(word, other):
        return Fit("two names")
    if word.plain == other.plain:
        return SAME
    if eastern.is_heard_in_japan(word, other):
        return Fit(BY_ITS_CONSONANTS, crossed=True)
    if word.clipped or other.clipped:
        cut = forms.cut_short(word, other)
        if cut is not None:
            return cut
    if (forms.in_full(word), forms.in_full(other)) != (word, other):
        return _given_names(forms.in_full(word), forms.in_full(other))
    if eastern.is_one_in_the_far_east(word, other) or eastern.is_read_elsewhere(word, other, readings.may_be_given):
        return eastern.in_the_far_east(word, other)
    fit = _spelt(word, other)
    if eastern.are_in_korea(word, other) and fit.kind != "strange":
        # In its own letters each syllable is told: "지훈" is "Ji-hoon", and no "Ji-hyun".
        return Fit("another syllable")
    if fit.kind in ("same", *SPELT_ALIKE):
        return fit if forms.are_read_as_one(word, other) else _sounding_alike(word.plain, other.plain, fit)
    if given.are_he_and_she(word.plain, other.plain) and not forms.are_read_as_one(word, other):
        return Fit("he and she")
    form = forms.another_form(word, other)
    if form is not None and fit.kind != "two names":
        return form
    if given.are_of_two_sexes(word.plain, other.plain):
        return Fit("of two sexes", fit.slips, short=fit.short)
    if fit.kind == "slips" and given.differ_in_what_is_not_said(word.plain, other.plain):
        return Fit("spelt alike", spelling.VARIANT)
    if fit.kind == "slips":
        one, two = word.plain, other.plain
        known = _is_borne(one), _is_borne(two)
        fit = _of_known((one, two), fit, known, (given.is_common(one), given.is_common(two)))
    return forms.of_one_stem(word.plain, other.plain) or fit


def _begin_alike(word: Word, other: Word) -> bool:
    """Whether one of two is an initial that the other may have: "Ю" is Yulia's and Iulia's, "Ш" no Sergei's."""
    if word.cyrillic and other.cyrillic:
        return word.cyrillic[0] == other.cyrillic[0]
    latin, cyrillic = (other, word) if word.cyrillic else (word, other)
    if cyrillic.is_initial and not latin.is_initial:
        return any(form.startswith(cyrillic.begins) for form in latin.forms)
    return any(a[:1] == b[:1] for a in word.begins for b in other.begins)


def _may_have_one_tone(word: Word, other: Word) -> bool:
    """Whether two Vietnamese words may be one: "Hùng" and "Hưng" are two, as "Mai" and "Mây" are where other words have
    their marks; "Hung" may be either."""
    return not (word.toned and other.toned) or word.toned == other.toned


def _is_borne(word: str) -> bool:
    """Whether this is a given name for certain; "Judge" is one, or a title, and no slip for "Jude"."""
    return given.is_known(word) or honours.may_be_title(word)


def _at_home(word: Word, other: Word) -> Fit | None:
    """How two words in the letters of one country of Asia fit, of which many are read alike that are names of their
    own; None for any others."""
    if word.native and other.native and at_home.are_comparable(word.native, other.native):
        return SAME if at_home.are_one(word.native, other.native) else STRANGER
    if not (word.vowelless and other.vowelless):
        return None
    if abjads.are_one(word.vowelless, other.vowelless):
        return SAME
    known = word.plain.isascii() and other.plain.isascii()
    return Fit("two names" if known else "another syllable")


def _of_syllables(fit: Fit) -> Fit:
    """What differs between two syllables is no slip as others are, for most of what might be written is a name."""
    if not fit.syllable or fit.kind not in (*SPELT_ALIKE, "slips", "slips in a known one", "two rare names"):
        return fit
    return replace(fit, kind="syllables spelt alike" if fit.kind == SPELT_ALIKE[0] else "another syllable", made=())


def _sounding_alike(one: str, two: str, fit: Fit) -> Fit:
    """What sounds alike to those who fold much may be two names: "Luca" and "Lucia", "Nada" and "Nadia"."""
    if fit.kind != "same" and given.are_two_after_all(one, two):
        return Fit("two names")
    if fit.crossed and fit.kind == "same":
        if _are_two_across(one, two):
            return Fit("two names, one rare")
        if one[-1:] != "a" and two[-1:] != "a":
            # "Терри" is Terry as well as Terri.
            return fit
    if (
        given.are_listed_he_and_she(one, two)
        or given.are_of_two_sexes(one, two)
        or (fit.kind in SPELT_ALIKE[1:] and given.are_he_and_she(one, two))
    ):
        return Fit("he and she")
    if fit.kind == SPELT_ALIKE[0] and fit.syllable and _are_two_syllables(one, two):
        return Fit("another syllable", fit.slips, short=True, syllable=True)
    # Letters that leave vowels out are read as some rare name, too.
    is_one_of_many = given.is_common if fit.crossed else _is_borne
    if fit.kind in SPELT_ALIKE[1:] and is_one_of_many(one) and is_one_of_many(two):
        is_one = (
            given.are_one_abroad(one, two) or given.are_one(one, two) or spelling.is_surely_one_in_the_south(one, two)
        )
        return fit if is_one else replace(fit, kind=f"{fit.kind}, two names")
    return fit


def _are_two_syllables(one: str, two: str) -> bool:
    """Whether two well-known names of a syllable that sound nearly alike are two: "Ian" and "Jan"."""
    if not (given.is_common(one) and given.is_common(two)) or spelling.is_surely_one_in_the_west(one, two):
        return False
    return not (given.are_one(one, two) or given.are_one_abroad(one, two))


def _are_two_across(one: str, two: str) -> bool:
    """Whether letters that stand for each other now and then make one of two well-known names: "Игорь" is no Egor."""
    if one[0] == two[0] or not (given.is_common(one) and given.is_common(two)):
        return False
    return not (spelling.is_spoken_alike(one, two) or given.are_one(one, two) or given.are_one_abroad(one, two))


@lru_cache(maxsize=8192)
def last_names(word: Word, other: Word) -> Fit:
    """How two surnames fit."""
    return _of_syllables(_last_names(word, other))


def _last_names(word: Word, other: Word) -> Fit:
    at_home_too = _at_home(word, other)
    if at_home_too is not None:
        return at_home_too
    if word.is_initial or other.is_initial:
        return SAME if word == other else Fit("initial") if _begin_alike(word, other) else STRANGER
    if not _may_have_one_tone(word, other):
        return Fit("two names")
    if word.plain == other.plain:
        return SAME
    if eastern.is_heard_in_japan(word, other):
        return Fit(BY_ITS_CONSONANTS, crossed=True)
    if eastern.is_one_in_the_far_east(word, other) or eastern.is_read_elsewhere(word, other, readings.may_be_surname):
        return eastern.in_the_far_east(word, other)
    fit = _spelt(word, other)
    if fit.crossed and fit.kind != "strange" and _is_longer_by_far(word.plain, other.plain):
        return Fit("one longer", fit.slips, crossed=True)
    return fit if fit.kind == "same" else _spelt_otherwise(word, other, fit)


def _spelt_otherwise(word: Word, other: Word, fit: Fit) -> Fit:
    """How two surnames fit of which is known how their letters do."""
    one, two = word.plain, other.plain
    if surnames.are_one_abroad(one, two):
        return _abroad(one, two)
    if eastern.are_in_korea(word, other) and fit.kind != "strange":
        return Fit("two names")
    if _is_spelt_in_france(one, two):
        return Fit("spelt alike", spelling.VARIANT)
    if surnames.are_spelt_in_armenia(one, two) and fit.kind not in SPELT_ALIKE:
        return Fit("in another language")
    if fit.kind != "strange" and far_east.is_surname(one) and far_east.is_surname(two):
        return Fit("two names")
    if fit.kind != "spelt alike" and surnames.are_of_two_neighbours(word.plain, other.plain):
        return Fit("spelt alike in the East", spelling.VARIANT)
    if surnames.are_spelt_in_belarus(one, two):
        return Fit("spelt alike in the East", spelling.VARIANT)
    if fit.kind == "spelt alike in the East" and surnames.is_slavic(word.plain) and surnames.is_slavic(other.plain):
        return replace(fit, kind="spelt alike")
    if surnames.are_his_and_hers(one, two):
        return Fit("two names" if _are_given_names_of_two(one, two) else "his and hers")
    if fit.kind == "slips" and surnames.differ_in_what_is_not_said(one, two):
        fit = Fit("spelt alike", spelling.VARIANT)
    if fit.kind == "spelt alike" and not fit.crossed and _are_borne(one, two) and not word.eastern:
        return replace(fit, kind="spelt alike, two names")
    if fit.kind == "slips" and not fit.crossed:
        if _is_another_by_its_end(one, two) or surnames.are_of_one_root(one, two):
            return Fit("one longer", fit.slips, short=fit.short)
        if surnames.are_two_compounds(one, two):
            return Fit("two rare names", fit.slips, short=fit.short)
    if fit.kind == SPELT_ALIKE[2] and surnames.are_two_in_the_west(one, two):
        return Fit("two rare names", fit.slips, short=fit.short)
    # "Möller" is no other spelling of "Müller", though an Omar is an Umar.
    known = surnames.is_borne(one), surnames.is_borne(two)
    if fit.kind == "slips" or (fit.kind in SPELT_ALIKE[1:3] and all(known)):
        return _of_known((one, two), fit, known, (surnames.is_common(one), surnames.is_common(two)))
    return fit


def _are_given_names_of_two(one: str, two: str) -> bool:
    """Whether what ends as his and her surname are given names, of names turned round: "Dragan" and "Dragana"."""
    he, she = sorted((one, two), key=len)
    named = given.is_known(he) and not surnames.is_borne(he) and she == f"{he}a"
    return named or given.are_of_two_sexes(one, two)


def _is_spelt_in_france(one: str, two: str) -> bool:
    """Whether one of two Slavic surnames has the "e" behind it with which the French read it: "Tchaikine"."""
    shorter, longer = sorted((one.removesuffix("e"), two.removesuffix("e")), key=len)
    ends = [each.endswith("ine") for each in (one, two)]
    return (
        any(ends) and not all(ends) and shorter.endswith("in") and spelling.slips(shorter, longer) <= spelling.VARIANT
    )


def _abroad(one: str, two: str) -> Fit:
    """How surnames fit that two countries write otherwise: as often they are two, "Sousa" and "Souza", where both are
    borne; in the Far East what begins alike is one in two spellings, and "Chan" is "Tan" to those from elsewhere."""
    if far_east.is_surname(one) and far_east.is_surname(two):
        return Fit("in another language" if far_east.begin_alike(one, two) else "two rare names")
    if surnames.are_two_at_home(one, two):
        return Fit("two names")
    return Fit("in another language, two names" if _are_borne(one, two) else "in another language")


def _are_borne(one: str, two: str) -> bool:
    return surnames.is_borne(one) and surnames.is_borne(two)


def _of_known(words: tuple[str, str], fit: Fit, known: tuple[bool, bool], common: tuple[bool, bool]) -> Fit:
    """A slip seldom makes one borne name into another, least of all into a common one: two such are two people's."""
    if fit.crossed and not all(common):
        kind = "slips"
    elif all(known):
        kind = "two names" if all(common) else "two names, one rare" if any(common) else "two rare names"
    else:
        kind = "slips in a known one" if any(known) else "slips"
    strange = [word for word, is_known in zip(words, known, strict=True) if not is_known]
    like_names = bool(strange) and not fit.crossed and all(map(plausible.is_like_a_name, strange))
    return replace(fit, kind=kind, like_names=like_names)


def _is_another_by_its_end(one: str, two: str) -> bool:
    """The last letter may be forgotten, but what that leaves is seldom a surname."""
    certain = abs(len(one) - len(two)) > 1 or (surnames.is_borne(one) and surnames.is_borne(two))
    return certain and surnames.are_longer_and_shorter(one, two)


def _is_longer_by_far(word: str, other: str) -> bool:
    """ "Kozlov" and "Kozlovsky" across alphabets, where a letter more at the end may be another way to write it."""
    return abs(len(word) - len(other)) > 2 and surnames.are_longer_and_shorter(word, other)


def _without_vowels(without: Word, latin: Word) -> Fit | None:
    """A name that was written without its vowels: of one that no list spells its consonants are known alone, which
    several names may share. None where it is spelt like any other."""
    if abjads.is_anothers(without.vowelless, latin.plain):
        return Fit("two names")
    if without.plain.isascii():
        return None
    return Fit(BY_ITS_CONSONANTS, crossed=True) if abjads.may_be(without.vowelless, latin.forms) else STRANGER


def _is_spelt_by_its_consonants(word: Word, other: Word) -> bool:
    """Whether the letters of a word that has no vowels are in the other: "سلمى" is no "Salam" with a slip."""
    without, latin = (word, other) if word.vowelless else (other, word)
    return not without.vowelless or bool(latin.vowelless) or abjads.may_be(without.vowelless, latin.forms)


def _latin_first(word: Word, other: Word) -> tuple[str, str]:
    """Of two words in two alphabets the Latin one, and the Cyrillic one as it is written."""
    latin, cyrillic = (other, word) if word.cyrillic else (word, other)
    return latin.plain, cyrillic.cyrillic


def _are_syllables(word: Word, other: Word) -> bool:
    """Whether two words are a syllable each, or, of names that may be Chinese, one or two of China's own: "Xiaoli" is
    no "Xiaolei"."""
    if spelling.is_syllable(word.plain) and spelling.is_syllable(other.plain):
        return True
    return all(each.eastern and far_east.may_be_pinyin(each.plain) for each in (word, other))


def _spelt(word: Word, other: Word) -> Fit:
    if word.vowelless or other.vowelless:
        told = _without_vowels(*((word, other) if word.vowelless else (other, word)))
        if told is not None:
            return told
    crossed = bool(word.cyrillic) != bool(other.cyrillic)
    if crossed and alphabets.are_listed_as_one(*_latin_first(word, other)):
        return Fit("same", crossed=True)
    pairs = [(spelling.slips(a, b), a, b) for a in word.forms for b in other.forms]
    fewest, a, b = min(pairs)
    if word.cyrillic and other.cyrillic and fewest > spelling.VARIANT:
        # One letter there is up to four in Latin ones.
        a, b = word.cyrillic, other.cyrillic
        fewest = spelling.slips(a, b)
    letters = max(len(word.plain), len(other.plain))
    if crossed and fewest > spelling.VARIANT:
        latin, cyrillic = _latin_first(word, other)
        fitting = 2 * alphabets.likeness(latin, cyrillic) / (len(latin) + len(cyrillic))
        fewest = _PER_LETTER * max(0.0, _FITTING - fitting)
    if not (word.cyrillic or other.cyrillic) and fewest > spelling.VARIANT:
        heard = spelling.slips_heard(a, b)
        if heard.count < min(fewest, _SLIPS_HEARD):
            fewest, a, b = heard.count, heard.one, heard.other
    if fewest > min(STRANGE, 0.5 * letters):
        return STRANGER
    if fewest == 0 or (crossed and fewest <= spelling.VARIANT):
        return Fit("same", crossed=crossed)
    short, syllable = (
        letters <= max(_SHORT, _SLIPS_LEAVE * round(fewest)),
        _are_syllables(word, other),
    )
    if fewest <= spelling.VARIANT:
        return Fit(spelling.where_alike(a, b), fewest, short=short, syllable=syllable)
    if not _is_spelt_by_its_consonants(word, other):
        return STRANGER
    made = () if crossed else spelling.kinds(a, b)
    return Fit("slips", fewest, made, crossed, short, syllable)


def have_other_particles(word: Word, other: Word) -> bool:
    """Whether different ones stand before two surnames that are not the same: "ter Horst" and "van den Horste"."""
    one, two = _particles(word), _particles(other)
    return bool(one and two) and not (one.startswith(two) or two.startswith(one))


def _particles(word: Word) -> str:
    """What stands before a surname, but for the Arabic article, which is spelt in many ways."""
    before = (form.removesuffix(word.plain) for form in word.forms[1:] if form.endswith(word.plain))
    return next((found for found in before if found and found not in _ARTICLES), "")
