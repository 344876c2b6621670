"""Whether no surname of a name is like one of another's: told sooner than how likely the two are one."""

from collections.abc import Iterator, Sequence

from syncd.matchers.naming import fits, holes, run_together
from syncd.matchers.naming.words import Name, Word, in_one, parse


def share_no_surname(name: str, other: str) -> bool:
    """Whether whatever may be the surname of one is strange to whatever may be the other's, however they are laid side
    by side: `compare` finds no likely way then. Of names in characters, which are read in several ways, none is told.
    """
    # In the order of `compare`, so that what fits which is remembered for both.
    name, other = min(name, other), max(name, other)
    one, two = parse(holes.filled(name, other)), parse(holes.filled(other, name))
    if _is_read_in_several_ways(one) or _is_read_in_several_ways(two) or _letters(one.words) == _letters(two.words):
        return False
    if any(run_together.ways(one, two)):
        return False
    more = len(one.words) - len(two.words)
    return all(
        fits.last_names(a, b).kind == "strange"
        for a in _may_be_surnames(one, more)
        for b in _may_be_surnames(two, -more)
    )


def _is_read_in_several_ways(name: Name) -> bool:
    return bool(name.at_home or name.told_by) or any(word.native for word in name.words)


def _may_be_surnames(name: Name, more: int) -> Iterator[Word]:
    """Every word, for a name may be turned, and the ones before; of a name with `more` words also two in one."""
    yield from reversed(name.words)
    yield from name.former
    if more > 0:
        yield in_one(name.words[:2])
        yield in_one(name.words[-2:])


def _letters(words: Sequence[Word]) -> str:
    return "".join(word.plain for word in words)
