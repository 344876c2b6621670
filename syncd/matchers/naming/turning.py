"""How two names would be turned round if one has in front what the other has behind."""

from syncd.matchers.naming import far_east, given, surnames
from syncd.matchers.naming.words import Name

GIVEN_BEFORE = "turned round, given names before"
_MIDDLE_IN_VIETNAM = frozenset(("thi", "van"))


def how_turned(one: Name, two: Name) -> str:
    if _is_turned_in_the_far_east(one, two) or any(
        is_in(one) != is_in(two) for is_in in (is_in_characters, _is_spoken)
    ):
        return "turned round in the Far East"
    shorter, longer = sorted((one, two), key=lambda name: len(name.words))
    if all(_is_on_either_side(word.plain) for word in (one.words[0], one.words[-1])):
        more = len(shorter.words) > 2
        return "turned round, one of more words" if more else "turned round, either a given name"
    if len(longer.words) == 2 and _may_both_be_given_names(*(word.plain for word in one.words)):
        return "turned round, two given names"
    if len(longer.words) > 2 and _begins_with_its_given_name(longer) and given.is_known(shorter.words[0].plain):
        return GIVEN_BEFORE
    return "turned round"


def _is_on_either_side(word: str) -> bool:
    """Whether a word is a given name and a surname: "Paul Martin" and "Martin Paul" are two people."""
    return given.is_known(word) and surnames.is_known(word)


def _may_both_be_given_names(word: str, other: str) -> bool:
    """Whether two words are given names of one sex of which none is known for a surname before the other: where that
    is the father's name "Tesfaye Haile" is another than "Haile Tesfaye"."""
    if not (given.is_known(word) and given.is_known(other)) or far_east.is_surname(word) or far_east.is_surname(other):
        return False
    if given.are_of_two_sexes(word, other):
        return False
    return surnames.is_known(word) == surnames.is_known(other)


def _begins_with_its_given_name(name: Name) -> bool:
    """Whether the first word is a given name where the last is none, so that nobody put the surname before it."""
    return given.is_known(name.words[0].plain) and not given.is_known(name.words[-1].plain)


def _is_turned_in_the_far_east(one: Name, two: Name) -> bool:
    """Whether both surnames are known for what they are, one before and one behind the rest."""
    at = [far_east.surname_at([w.plain for w in name.words]) for name in (one, two)]
    if None not in at and (at[0] == 0) != (at[1] == 0):
        return True
    return _is_turned_in_vietnam(one, two) or _is_turned_in_vietnam(two, one)


def _is_turned_in_vietnam(whole: Name, turned: Name) -> bool:
    """Whether one has the middle name behind which a Vietnamese given name stands, and the other ends in its surname:
    "Tran Thi Mai" and "Mai Tran", of whom both words are surnames, too."""
    words = [word.plain for word in whole.words]
    ends = turned.words[-1].plain, turned.words[0].plain
    return not _MIDDLE_IN_VIETNAM.isdisjoint(words[1:-1]) and ends == (words[0], words[-1])


def is_in_characters(name: Name) -> bool:
    """Whether the surname surely stands first, as it may in the Latin letters of the same name: "Li Wei" of "李伟"."""
    return all(word.native for word in name.words)


def _is_spoken(name: Name) -> bool:
    """Whether it is written by its sound as in Japan, where most put the surname of foreigners first, too."""
    return all(word.spoken for word in name.words)
