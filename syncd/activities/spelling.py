"""A name that its owner spells otherwise than the directory does."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from rapidfuzz.distance import DamerauLevenshtein

from syncd.model.folding import fold
from syncd.model.matching import MentionRole
from syncd.model.name_forms import typed, written
from syncd.model.names import name_words
from syncd.model.people import KnownPerson
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind

Used = Mapping[tuple[MentionRole, str], int]
"""How often a name stands in which role in items of somebody's own."""

OFTEN = 3
"""Times a spelling is seen before it is asked about; one fewer where the address is spelt so, too."""
SHARE = 0.8
"""The share of all that was seen that must speak for it."""
SLIPS = 2
"""Letters in which two spellings of one word differ at most, and no more than a third of them."""

_OWN = (MentionRole.SIGNATURE, MentionRole.FROM)


@dataclass(frozen=True, slots=True)
class _Tally:
    """How often the record's spelling and each other one were seen in the owner's own items."""

    as_on_record: int
    others: Mapping[str, Counter[MentionRole]]


def misspelt(person: KnownPerson, used: Used, address: str = "") -> ProposalDraft | None:
    """The change of a record's name to the spelling that its owner uses, with the count of what speaks for it."""
    tally = _tally(person.name, used)
    if not tally.others:
        return None
    form, seen = max(tally.others.items(), key=lambda other: (other[1].total(), other[0]))
    supported = _stands_in(form, person.name, address)
    times = seen.total()
    share = times / (times + tally.as_on_record)
    if times < OFTEN - supported or share < SHARE:
        return None
    return ProposalDraft(
        kind=ProposalKind.SPELLING,
        key=ProposalKey(person.id, "name", form.casefold()),
        new=form,
        old=person.name,
        name=person.name,
        quote=_told(form, seen, person.name, tally.as_on_record, address if supported else ""),
        # Laplace's rule of succession: the more was seen, the surer.
        confidence=(times + supported + 1) / (times + supported + tally.as_on_record + 2),
    )


def may_differ(person: KnownPerson, name: str) -> bool:
    """Whether it is worth counting how somebody's name is spelt, because here it stands otherwise."""
    return name != person.name and _otherwise(_words(written(person.name)), name) is not None


def _tally(on_record: str, used: Used) -> _Tally:
    plain = written(on_record)
    known = _words(plain)
    as_on_record = 0
    others: dict[str, Counter[MentionRole]] = {}
    for (role, name), times in used.items():
        said = _words(written(name))
        if role not in _OWN or not said:
            continue
        if (respelt := _otherwise(known, name)) is not None:
            others.setdefault(_in_place(plain, known, respelt), Counter())[role] += times
        elif len(known) == len(said) and all(_is_same(*pair) for pair in zip(known, said, strict=True)):
            as_on_record += times
    return _Tally(as_on_record, others)


def _words(name: str) -> list[str]:
    """The words that make the name, as written: without titles, initials and letters behind it."""
    kept = set(name_words(name))
    return [word for word in name.replace(",", " ").split() if set(fold(word).split()) & kept]


def _otherwise(known: list[str], name: str) -> list[str] | None:
    """The words of a record's name as somebody spells or orders them; None for no other way or another name."""
    said = _words(written(name))
    return _respelt(known, said) or (None if name.isupper() or name.islower() else _turned_round(known, said))


def _turned_round(known: list[str], said: list[str]) -> list[str] | None:
    """The same words where the surname stands in front of one of the two; in capitals lists write it there."""
    turns = (known[n:] + known[:n] for n in range(1, len(known)) if len(set(known)) == len(said) == len(known))
    fits = (turn for turn in turns if all(_is_same(*pair) for pair in zip(turn, said, strict=True)))
    return next(fits, None)


def _respelt(known: list[str], said: list[str]) -> list[str] | None:
    """The words of a record's name as somebody spells them; None for no other spelling or another name."""
    if len(known) != len(said) or len(known) < 2:
        return None
    pairs = list(zip(known, said, strict=True))
    other = [not _is_same(word, spelt) for word, spelt in pairs]
    # One word must be beyond doubt: two that are each a little unlike are two people.
    if not any(other) or all(other):
        return None
    if not all(_is_slip(word, spelt) for (word, spelt), differs in zip(pairs, other, strict=True) if differs):
        return None
    return [spelt if differs else word for (word, spelt), differs in zip(pairs, other, strict=True)]


def _is_same(word: str, spelt: str) -> bool:
    """Whether a word is spelt as on record; a keyboard that has no umlauts changes no spelling."""
    if word.casefold() == spelt.casefold():
        return True
    plain = fold(word) == fold(spelt) or typed(word) == typed(spelt)
    return plain and (spelt.isascii() or not word.isascii())


def _is_slip(word: str, spelt: str) -> bool:
    """Whether one word is a spelling of the other: in the same alphabet, few letters apart, the first one kept."""
    if _alphabet(word) != _alphabet(spelt):
        return False
    folded, other = typed(word), typed(spelt)
    if folded == other or fold(word) == fold(spelt):
        return True
    apart = DamerauLevenshtein.distance(folded, other)
    return folded[:1] == other[:1] and apart <= min(SLIPS, max(len(folded), len(other)) // 3)


def _alphabet(word: str) -> str:
    return unicodedata.name(word[:1], "").partition(" ")[0]


def _in_place(name: str, known: list[str], respelt: list[str]) -> str:
    """The record's name with the words that are spelt otherwise; its title and initials stay."""
    changed = dict(zip(known, respelt, strict=True))
    return " ".join(changed.get(word, word) for word in name.split())


def _stands_in(form: str, on_record: str, address: str) -> bool:
    """Whether an address is spelt as the other spelling has it, and not as the record has it."""
    local = fold(address.partition("@")[0]).replace(" ", "")
    pairs = zip_longest(_words(form), _words(on_record), fillvalue="")
    return any(fold(new) in local and fold(old) not in local for new, old in pairs if new != old and new)


def _told(form: str, seen: Mapping[MentionRole, int], on_record: str, times: int, address: str) -> str:
    """The tally in words."""
    return "; ".join(_counts(form, seen, on_record, times, address))


def _counts(form: str, seen: Mapping[MentionRole, int], on_record: str, times: int, address: str) -> Iterator[str]:
    where = {MentionRole.SIGNATURE: "in their signature", MentionRole.FROM: "above their mails"}
    said = ", ".join(f"{seen[role]} × {where[role]}" for role in _OWN if seen.get(role))
    yield f'"{form}" {said}'
    if address:
        yield f"spelt so in {address}"
    yield f'"{on_record}" {times} ×' if times else f'"{on_record}" never'
