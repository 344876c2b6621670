"""What a sentence is weighed by: its words, the notions of each clause in their mood, who writes, when and how much."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from syncd.extract.milestones.direction import Writer
from syncd.extract.milestones.vocabulary import BITS
from syncd.extract.phrase_tree import Notions
from syncd.extract.statements.moods import Mood

Clause = tuple[Mood, Notions]
"""A clause's mood, and what it names."""

Shape = tuple[int, int, bool]
"""How long a sentence is, and its passage, in steps; and whether it asks."""

_MOODS = tuple(mood for mood in Mood if mood)
_SKETCH = tuple((name, BITS[name]) for name in ("CHOICE", "CLOCK", "DAY", "ME", "PAY", "THIRD", "YOU"))
_OUTLINE = sum(bit for _, bit in _SKETCH)
_UNNAMED = BITS["TIMELY"] | BITS["NAMED"]
_NAMES = {bit: name for name, bit in BITS.items() if not bit & _UNNAMED}
_LENGTHS, _MAILS = (5, 12, 25, 45, 70), (3, 6)


def outline(named: Notions) -> Notions:
    """Of what a sentence names, only when, who and how much."""
    return named & _OUTLINE


def apart(named: Notions) -> Sequence[Notions]:
    """Each of several notions that is a feature."""
    found = []
    named &= ~_UNNAMED
    while named:
        lowest = named & -named
        found.append(lowest)
        named ^= lowest
    return found


def of_notion(notion: Notions, by: str) -> Iterator[str]:
    """A notion, and by its writer."""
    name = _NAMES[notion]
    yield name
    yield f"{by}|{name}"


def of_mood(notion: Notions, mood: Mood) -> Iterator[str]:
    """A notion in its mood."""
    return (f"{_NAMES[notion]}/{one}" for one in mood_names(mood))


def of_two(notions: Notions) -> str:
    """Two notions of a clause together."""
    return "+".join(sorted(_NAMES[one] for one in apart(notions)))


def of_turns(moods: Sequence[Mood]) -> Iterator[str]:
    """From clause to clause: a wish may be taken back by the denial that follows."""
    for before, after in pairwise(moods):
        yield from (f"{one}>{other}" for one in mood_names(before) for other in mood_names(after))


@lru_cache(maxsize=1 << len(Mood))
def mood_names(mood: Mood) -> Sequence[str]:
    """What a clause is besides a plain statement, or that it is one."""
    return [one.name or "" for one in _MOODS if one & mood] or ["PLAIN"]


def of_outline(outlined: Notions, by: str) -> Iterator[str]:
    """When, who and how much together: "Tom at three on Monday" is an interview in a client's mail."""
    told = [name for name, bit in _SKETCH if bit & outlined]
    yield f"BY {by}"
    for size in (1, 2, 3):
        yield from (f"{by}:{'+'.join(some)}" for some in combinations(told, size))


def of_word(gist: str, by: str) -> Iterator[str]:
    """A word, and whose it is. Notions are in capitals, words are not."""
    yield gist
    yield f"{by}|{gist}"


def of_pairs(gists: Sequence[str]) -> Collection[str]:
    """Every two words that stand side by side, once."""
    return set(map(" ".join, pairwise(gists)))


def shape(tokens: int, sentences: int, *, asked: bool) -> Shape:
    """How long the sentence is, and its passage, roughly: what is told of people is told in few words."""
    return bisect_right(_LENGTHS, tokens), bisect_right(_MAILS, sentences), asked


def of_shape(shaped: Shape) -> Iterator[str]:
    length, mail, asked = shaped
    yield f"LENGTH {length}"
    yield f"MAIL {mail}"
    if asked:
        yield "ASKED"


def named(writer: Writer) -> str:
    """Who writes, where that is known."""
    return writer.name or "" if len(writer) == 1 else "ANYBODY"
