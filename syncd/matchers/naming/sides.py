"""Two names laid side by side, in every way that may be meant: what of them agrees, and what does not."""

from collections.abc import Iterator
from dataclasses import replace

from syncd.matchers.naming import at_home, far_east, fits, given, kinds, run_together, spelling, surnames, turning
from syncd.matchers.naming.kinds import Fit
from syncd.matchers.naming.spelling import Slip
from syncd.matchers.naming.words import Name, Word, in_one

Features = dict[str, float]
"""What is not simply the same → how much of it; each is a weight of `compare`."""

_BY_ITSELF = frozenset(("strange", "two names", "he and she", "of two sexes", "one longer"))
"""Kinds that are no slip, so that which letters differ says nothing."""
_ANOTHERS = frozenset(("two names", "two names, one rare", "two rare names", "another syllable"))
_ABROAD = frozenset(
    (kinds.IN_THE_FAR_EAST, kinds.BEGUN_OTHERWISE, "in another language", "in another language, two names")
)
_PARTS = frozenset(("surname: part", "surname: part, spelt otherwise"))
_GENERATION = "a generation left out"
_AMONG_OTHERS = f"{_GENERATION}, among others"
"""Whoever leaves more out leaves this out, too: "Robert Hale Jr", or "Robert L. Hale Jr", is "Bob Hale" at work."""
_FIRST_LOST = frozenset((Slip.LETTER_MORE, Slip.AT_THE_START))
_SERVANT = frozenset(("abdul", "abdel", "abdal"))
_WITH_A_SURNAME = 3
"""Words of a name whose given name is two."""
_SYSTEMS = frozenset((kinds.IN_THE_FAR_EAST, kinds.BEGUN_OTHERWISE))


def ways(one: Name, two: Name) -> Iterator[Features]:
    """The features of every way to lay two full names side by side; of half a name there is none."""
    if one.at_home and two.at_home:
        # What both have in their own letters tells more than what stands beside it.
        yield from _ways(_at_home(one), _at_home(two))
        return
    yield from _ways(one, two)
    if one.at_home:
        yield from _ways(_at_home(one), two)
    if two.at_home:
        yield from _ways(one, _at_home(two))


def _at_home(name: Name) -> Name:
    return Name(name.at_home, reversible=False)


def _ways(one: Name, two: Name) -> Iterator[Features]:
    if len(one.words) < 2 or len(two.words) < 2:
        yield from map(dict, run_together.ways(one, two))
        return
    if one.words[0].native and two.words[0].native:
        whole = ["".join(word.native for word in reversed(name.words)) for name in (one, two)]
        if at_home.are_one(*whole):
            yield {}
            return
    if _are_cut_elsewhere(one, two):
        yield {"words cut elsewhere": 1.0}
    if _are_family_first(one, two):
        one, two = (replace(_turned(name), reversible=False) for name in (one, two))
    one, two = _without_title(one, two), _without_title(two, one)
    pairs = [(one, two)]
    # What one wrote as two words makes that name the longer one.
    for glued in (_glued, _glued_end):
        pairs += [(glued(one), two)] if len(one.words) > len(two.words) else []
        pairs += [(one, glued(two))] if len(two.words) > len(one.words) else []
    if (one.double or two.double) and (turned := _surnames_turned(one, two)):
        pairs.append((turned, two))
    if one.told_by and not two.generation:
        pairs.append((_with_generation_as_surname(one), two))
    if two.told_by and not one.generation:
        pairs.append((one, _with_generation_as_surname(two)))
    pairs += [(a, b) for a in _as_read(one) for b in _as_read(two)][1:]
    pairs += [(a, b) for a in _as_called(one) for b in _as_called(two)][1:]
    how = turning.how_turned(one, two)
    for a, b in pairs:
        yield from _straight(a, b)
        if a.reversible or b.reversible:
            yield from _turned_round(a, b, how)


def _turned_round(one: Name, two: Name, turned: str) -> Iterator[Features]:
    laid = [(one, _turned(two))] if two.reversible else []
    laid += [(one, _turned_back(two))] if two.reversible and len(two.words) > 2 else []
    # Which of two is the given name hangs on which of them is turned.
    laid += [(_turned(one), two)] if one.reversible else []
    for a, b in laid:
        if _begin_with_their_surname(a, b):
            a, b = _turned(a), _turned(b)
        for features in _straight(a, b):
            # The name that both begin with is what each of them is called.
            if "given: by the second" in features and one.words[0].plain == two.words[0].plain:
                continue
            found = features | {turned: 1.0}
            # A whole name turned round is one person's; "Dora Almut" and "Almut Dora Horn" are each somebody's own.
            if _PARTS & features.keys() and turned != turning.GIVEN_BEFORE:
                found["turned round, part of the surname"] = 1.0
            if _PARTS & features.keys() and "given: initial" in features:
                found["turned round, an initial and part of the surname"] = 1.0
            if "given: by the second" in features:
                found["turned round, by the second name"] = 1.0
            yield found


def _without_title(one: Name, two: Name) -> Name:
    """A name without an initial that may be a title, where the other has another name behind what that stood for:
    "M. Ali Kaya" is Mehmet Kaya, and no Mehmet Akif Kaya."""
    between = two.words[1:-1]
    if not (one.called and between) or any(_stands_for(one.words[0], word) for word in between):
        return one
    return replace(one, called=tuple(called for called in one.called if not called.is_initial))


def _begin_with_their_surname(one: Name, two: Name) -> bool:
    """Whether two that differ in their last word begin with one surname: "Tran Duc Hai" and "Tran Duc Ha"."""
    first = one.words[0].plain
    if first != two.words[0].plain or one.words[-1].plain == two.words[-1].plain:
        return False
    if any(all(word.eastern for word in name.words) for name in (one, two)):
        return far_east.is_surname(first) and not all(far_east.is_surname(name.words[-1].plain) for name in (one, two))
    return surnames.is_known(first) and not given.is_known(first)


def _are_cut_elsewhere(one: Name, two: Name) -> bool:
    """Whether the letters are the same, and where a word ends is not: "Mar tin Oakley"."""
    plain = [[word.plain for word in name.words] for name in (one, two)]
    if any(map(_begins_another_with_its_initial, (one, two))):
        return False
    return plain[0] != plain[1] and "".join(plain[0]) == "".join(plain[1])


def _begins_another_with_its_initial(name: Name) -> bool:
    """Whether a given name and the initial behind it are another one in one: "Paul A." is no "Paula"."""
    first, second = name.words[:2]
    return second.is_initial and given.is_known(first.plain) and given.is_known(first.plain + second.plain)


def _are_family_first(one: Name, two: Name) -> bool:
    """Whether the surname stands first in both, as it does at home in the Far East: neither has one behind, or both
    have the same before. Elsewhere what stands behind is a given name alone, and what stands before is none."""
    if not all(word.eastern for word in (*one.words, *two.words)):
        known = any(surnames.is_known(name.words[0].plain) for name in (one, two))
        return known and all(name.reversible and _ends_in_its_given_name(name) for name in (one, two))
    first, last = [name.words[0].plain for name in (one, two)], [name.words[-1].plain for name in (one, two)]
    alone = first[0] == first[1] or not any(map(far_east.is_surname, last))
    return alone and all(map(far_east.is_surname, first))


def _ends_in_its_given_name(name: Name) -> bool:
    first, last = name.words[0].plain, name.words[-1].plain
    return len(name.words) == 2 and given.is_common(last) and not surnames.is_known(last) and not given.is_known(first)


def _with_generation_as_surname(name: Name) -> Name:
    """ "Pedro Silva Neto", who is "Pedro Neto" to those who leave the first surname out."""
    return replace(name, words=(*name.words, *name.told_by))


def _glued(name: Name) -> Name:
    """With the first two words in one, as "Karlheinz" has it."""
    if _begins_another_with_its_initial(name):
        return name
    return replace(name, words=(in_one(name.words[:2]), *name.words[2:]))


def _glued_end(name: Name) -> Name:
    """With the last two words in one: "Ben Ali" is "Benali"."""
    return replace(name, words=(*name.words[:-2], in_one(name.words[-2:])))


def _as_called(name: Name) -> list[Name]:
    """The name, and with the surname behind where a Western name stands before or after a Chinese one.

    "Amy Wong Mei-Ling" and "Wong Mei-Ling Amy" are "Amy Mei-Ling Wong".
    """
    words = name.words
    if len(words) < 3:
        return [name]
    if _is_western(words[0]) and words[1].eastern and far_east.is_surname(words[1].plain):
        return [name, replace(name, words=(words[0], *words[2:], words[1]), reversible=False)]
    if _is_western(words[-1]) and words[0].eastern and far_east.is_surname(words[0].plain):
        return [name, replace(name, words=(words[-1], *words[1:-1], words[0]), reversible=False)]
    return [name]


def _is_western(word: Word) -> bool:
    """Whether a word beside a Chinese name is none of it, though its letters might be: "Vivian"."""
    if not word.eastern:
        return True
    return given.is_common(word.plain) and not (spelling.is_syllable(word.plain) or far_east.may_be_pinyin(word.plain))


def _as_read(name: Name) -> list[Name]:
    """The name, and as it is read in Japan, where the surname ends elsewhere."""
    return [name, replace(name, words=name.in_japan)] if name.in_japan else [name]


def _surnames_turned(one: Name, two: Name) -> Name | None:
    """One, with its double surname as the other has it: "Denby-Cole" and "Cole-Denby"; None where that is another."""
    last = one.words[-2:][::-1]
    if min(len(one.words), len(two.words)) <= len(last) or last == two.words[-2:][::-1]:
        return None
    alike = all(a.plain == b.plain for a, b in zip(last, two.words[-2:], strict=True))
    return replace(one, words=(*one.words[:-2], *last)) if alike else None


def _turned(name: Name) -> Name:
    return replace(name, words=(*name.words[1:], name.words[0]))


def _turned_back(name: Name) -> Name:
    return replace(name, words=(name.words[-1], *name.words[:-1]))


def _straight(one: Name, two: Name) -> Iterator[Features]:
    """The ways there are with given names first."""
    alone = _alone(one, two)
    if _has_a_syllable_more(one, two) or _has_a_syllable_more(two, one):
        alone["given: another syllable"] = 1.0
    for last, used in _surnames(one, two):
        left = _left_over(one, two, used)
        for first in _given_names(one, two):
            found = alone | left
            for side, fit in (("given", first), ("surname", last)):
                _tell(side, fit, found)
            _tell_both(first, last, found)
            if _GENERATION in found and (first.kind == "another form" or _leaves_more_out(one, two)):
                found[_AMONG_OTHERS] = found.pop(_GENERATION)
            if last.kind in _ABROAD and _have_western_names(one, two):
                found["surname: as another country writes it, Western name before"] = 1.0
            if first.kind == "initial" and last.kind == "same" and surnames.is_common(one.words[-1].plain):
                found["given: initial, before a common surname"] = 1.0
            yield found


def _leaves_more_out(one: Name, two: Name) -> bool:
    """Whether the name that does not say which of a family it is has fewer words, too, or no accents."""
    told, cut = (one, two) if one.generation else (two, one)
    has_more = len(cut.words) < len(told.words) and told.words[-1:] != told.told_by
    return has_more or (told.accented and not cut.accented)


def _has_a_syllable_more(one: Name, two: Name) -> bool:
    """Whether one, in Latin syllables, has more of them than the other has characters: "Wei Ming Li" and "李明"."""
    if not turning.is_in_characters(two) or turning.is_in_characters(one):
        return False
    syllables = all(word.eastern and spelling.is_syllable(word.plain) for word in one.words)
    return syllables and len(one.words) > sum(len(word.native) for word in two.words)


def _have_western_names(one: Name, two: Name) -> bool:
    """Whether Western names stand before surnames of the Far East, which those who took one write as their papers do:
    "Peter Lim" and "Peter Lin"."""
    return all(
        far_east.is_surname(name.words[-1].plain)
        and given.is_common(name.words[0].plain)
        and not spelling.is_syllable(name.words[0].plain)
        for name in (one, two)
    )


def _tell(side: str, fit: Fit, found: Features) -> None:
    if fit.kind != "same":
        found[f"{side}: {fit.kind}"] = 1.0
    if fit.crossed and fit.slips:
        found[f"{side}: another alphabet"] = fit.slips
    if fit.kind not in _BY_ITSELF:
        # What a slip left that no name is spelt like was one, whichever it was.
        unlike = "" if fit.like_names else ", unlike a name"
        for slip in fit.made:
            told = f"{side}: {slip}{unlike}"
            found[told] = found.get(told, 0.0) + 1.0
        if len(fit.made) > 1:
            found["more than one slip"] = found.get("more than one slip", 0.0) + len(fit.made) - 1.0
    if fit.like_names:
        found[f"{side}: like a name"] = 1.0
    if fit.short and fit.made:
        found["short word"] = 1.0


def _tell_both(first: Fit, last: Fit, found: Features) -> None:
    """What a difference of the given names says weighs otherwise where the surnames differ, too."""
    if kinds.BEGUN_OTHERWISE in (first.kind, last.kind) and {first.kind, last.kind} <= _SYSTEMS:
        found["another system"] = 1.0
        return
    if first.kind != "same" and last.kind not in ("same", "part", "former"):
        found["both differ"] = 1.0
    if first.slips and last.slips:
        found["slips in both"] = 1.0


def _given_names(one: Name, two: Name) -> list[Fit]:
    """The fits of the first names, and of what a person is called."""
    found = [fits.given_names(_servant(one, two), _servant(two, one))]
    found += [fits.given_names(called, two.words[0]) for called in one.called]
    found += [fits.given_names(one.words[0], called) for called in two.called]
    if found[0].kind == "same":
        return found
    # Some go by their second name: "María Dolores" by "Lola".
    seconds = [fits.given_names(word, two.words[0]) for word in one.words[1:-1]]
    seconds += [fits.given_names(one.words[0], word) for word in two.words[1:-1]]
    return found + [replace(fit, kind="by the second") for fit in seconds if fit.kind in ("same", "another form")]


def _servant(name: Name, other: Name) -> Word:
    """The given name, which "Abdul" begins and another word ends, where the other is no "Abdul", too."""
    first = name.words[0]
    if first.plain not in _SERVANT or other.words[0].plain in _SERVANT or len(name.words) < _WITH_A_SURNAME:
        return first
    return in_one(name.words[:2])


def _surnames(one: Name, two: Name) -> list[tuple[Fit, tuple[int, int]]]:
    """The fits of a surname of one with one of the other, and how many words between first and last each takes."""
    fit = fits.last_names(one.words[-1], two.words[-1])
    if fit.kind in kinds.SPELT_ALIKE and fits.have_other_particles(one.words[-1], two.words[-1]):
        fit = replace(fit, kind="two names")
    found = [(fit, (0, 0))]
    for longer, shorter, taken in ((one, two, (1, 0)), (two, one, (0, 1))):
        for word in longer.words[1:-1]:
            part = fits.last_names(word, shorter.words[-1])
            if part.kind in ("same", *kinds.SPELT_ALIKE, "spelt alike, two names") and not word.is_initial:
                found.append((replace(part, kind=_part(part)), taken))
        for word in longer.former:
            before = fits.last_names(word, shorter.words[-1])
            if before.kind in ("same", *kinds.SPELT_ALIKE):
                found.append((replace(before, kind="former"), (0, 0)))
    return found


def _part(fit: Fit) -> str:
    return "part" if fit.kind == "same" else "part, spelt otherwise"


def _left_over(one: Name, two: Name, taken: tuple[int, int]) -> Features:
    """Words of either name that nothing in the other stands for, but for first and last ones.

    Where a word between them was `taken` for the other's surname, the last one is left over, too.
    """
    inner_one, inner_two = list(one.words[1:-1]), list(two.words[1:-1])
    found: Features = {}
    for word in inner_one[:]:
        match = next((w for w in inner_two if _stands_for(word, w)), None)
        if match is not None:
            fit = fits.given_names(word, match)
            # At home in the Far East, where the surname stands first, what stands between is the given name.
            side = "given" if word.eastern and match.eastern and fit.kind in _ANOTHERS else "beside"
            told = "words the same beside" if fit.kind == "same" and not word.is_initial else f"{side}: {fit.kind}"
            found[told] = found.get(told, 0.0) + 1.0
            inner_one.remove(word)
            inner_two.remove(match)
    left = max(0, len(inner_one) - taken[0]), max(0, len(inner_two) - taken[1])
    with_last = min(left[0] + taken[0], left[1] + taken[1])
    if with_last:
        found["words left over on both sides"] = float(with_last)
    elif any(left):
        found["words left over"] = float(max(left))
    return found


def _stands_for(word: Word, other: Word) -> bool:
    fit = fits.given_names(word, other)
    if fit.kind == "two names":
        return False
    if fit.kind in ("same", "initial", "another form", "in another language", *kinds.SPELT_ALIKE):
        return True
    # A first letter that was lost counts for two.
    return bool(fit.made) and fit.slips <= 1 + (set(fit.made) == _FIRST_LOST)


def _alone(one: Name, two: Name) -> Features:
    found = _generations(one, two)
    told = bool(one.sex and two.sex and one.sex != two.sex)
    if told or _is_of_the_other_sex(one, two) or _is_of_the_other_sex(two, one):
        found["given: of two sexes"] = 1.0
    return found


def _is_of_the_other_sex(titled: Name, named: Name) -> bool:
    """Whether "Mrs" stands before an initial, or is one that may be a title, and the other is a man by his name."""
    known = given.sex(named.words[0].plain)
    is_cut = titled.words[0].is_initial or any(called.is_initial for called in titled.called)
    return bool(titled.sex and known and is_cut and known != titled.sex)


def _generations(one: Name, two: Name) -> Features:
    """Whether they are told to be two of one family, or one is, for "Jr" is often left out."""
    if one.generation == two.generation:
        return {}
    if one.generation and two.generation:
        return {"another generation": 1.0}
    return {_GENERATION: 1.0}
