"""Names in one word, as the first half of an address has them: "ewhitcroft", "jmvandijk", "whitcroftemma"."""

from collections.abc import Iterator, Mapping

from syncd.matchers.naming.words import Name

_FEWEST = 4
"""Letters of a surname that is known by itself where another word ends in it."""


def ways(one: Name, two: Name) -> Iterator[Mapping[str, float]]:
    """What differs between a whole name and one word, if that is the name run together."""
    run, name = (one, two) if len(one.words) == 1 else (two, one)
    if len(run.words) != 1 or len(name.words) < 2:
        return
    letters = run.words[0].plain
    *first, last = name.words
    surnames = [form for form in last.forms if len(form) >= _FEWEST]
    initials = {first[0].plain[:1], "".join(word.plain[:1] for word in first)}
    if any(letters in (before + surname, surname + before) for before in initials for surname in surnames):
        yield {"given: initial": 1.0}
    wholes = {first[0].plain, "".join(word.plain for word in first)}
    if any(letters in (before + surname, surname + before) for before in wholes for surname in surnames):
        yield {"words cut elsewhere": 1.0}
