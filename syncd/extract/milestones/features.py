"""What a sentence is weighed by: its words, the notions of each clause in their mood, who writes, when and how much."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from syncd.extract.milestones.direction import Writer
from syncd.extract.milestones.lexicon import BITS
from syncd.extract.milestones.phrase_tree import Notions
from syncd.extract.statements.moods import Mood

Clause = tuple[Mood, Notions]
"""A clause's mood, and what it names."""

Shape = tuple[int, int, bool]
"""How long a sentence is, and its mail, in steps; and whether it asks."""

_MOODS = tuple(mood for mood in Mood if mood)
_SKETCH = tuple((name, BITS[name]) for name in ("CHOICE", "CLOCK", "DAY", "ME", "PAY", "THIRD", "YOU"))
_OUTLINE = sum(bit for _, bit in _SKETCH)
_UNNAMED = BITS["TIMELY"] | BITS["NAMED"]
_NAMES = tuple((name, bit) for name, bit in sorted(BITS.items()) if not bit & _UNNAMED)
_LENGTHS, _MAILS = (5, 12, 25, 45, 70), (3, 6, 12, 25)


def outline(named: Notions) -> Notions:
    """Of what a sentence names, only when, who and how much."""
    return named & _OUTLINE


def of_clause(clause: Clause, by: str) -> Iterator[str]:
    """Each notion, in its mood and by its writer, and each pair of them."""
    mood, named = clause
    moods = _names(mood)
    told = [name for name, bit in _NAMES if bit & named]
    for name in told:
        yield name
        yield f"{by}|{name}"
        yield from (f"{name}/{one}" for one in moods)
    yield from (f"{one}+{other}" for one, other in combinations(told, 2))


def of_turns(moods: Sequence[Mood]) -> Iterator[str]:
    """From clause to clause: a wish may be taken back by the denial that follows."""
    for before, after in pairwise(moods):
        yield from (f"{one}>{other}" for one in _names(before) for other in _names(after))


def _names(mood: Mood) -> Sequence[str]:
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


def of_pair(gist: str, after: str) -> str:
    """Two words side by side."""
    return f"{gist} {after}"


def shape(tokens: int, sentences: int, *, asked: bool) -> Shape:
    """How long the sentence is, and the mail, roughly: what is told of people is told in few words."""
    return sum(tokens >= most for most in _LENGTHS), sum(sentences >= most for most in _MAILS), asked


def of_shape(shaped: Shape) -> Iterator[str]:
    length, mail, asked = shaped
    yield f"LENGTH {length}"
    yield f"MAIL {mail}"
    if asked:
        yield "ASKED"


def named(writer: Writer) -> str:
    """Who writes, where that is known."""
    return writer.name or "" if len(writer) == 1 else "ANYBODY"
