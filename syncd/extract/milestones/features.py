"""What a sentence is weighed by: the notions of each clause in their mood, who writes, and what else it names."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from syncd.extract.milestones.direction import Writer
from syncd.extract.milestones.lexicon import BITS
from syncd.extract.milestones.phrase_tree import Notions
from syncd.extract.milestones.rules import Rule
from syncd.extract.statements.moods import Mood

Clause = tuple[Mood, Notions, Notions]
"""A clause's mood, what it names, and what it may mean by wider frames of words."""

_MOODS = tuple(mood for mood in Mood if mood)
_SKETCH = tuple((name, BITS[name]) for name in ("CHOICE", "CLOCK", "DAY", "ME", "PAY", "THIRD", "YOU"))
_OUTLINE = sum(bit for _, bit in _SKETCH)
_UNNAMED = BITS["TIMELY"] | BITS["NAMED"]
_NAMES = tuple((name, bit) for name, bit in sorted(BITS.items()) if not bit & _UNNAMED)
_LENGTHS, _MAILS = (5, 12, 25, 45), (3, 6, 12, 25)


def outline(named: Notions) -> Notions:
    """Of what a sentence names, only when, who and how much."""
    return named & _OUTLINE


def of_clause(clause: Clause, by: str) -> Iterator[str]:
    """Each notion, in its mood and by its writer, and each pair of them."""
    mood, named, loose = clause
    moods = [one.name or "" for one in _MOODS if one & mood] or ["PLAIN"]
    told = [name for name, bit in _NAMES if bit & (named | loose)]
    for name in told:
        yield name
        yield f"{by}|{name}"
        yield from (f"{name}/{one}" for one in moods)
    yield from (f"={name}" for name, bit in _NAMES if bit & named)
    yield from (f"{one}+{other}" for one, other in combinations(told, 2))


def of_outline(outlined: Notions, by: str) -> Iterator[str]:
    """When, who and how much together: "Tom at three on Monday" is an interview in a client's mail."""
    told = [name for name, bit in _SKETCH if bit & outlined]
    yield f"BY {by}"
    for size in (1, 2, 3):
        yield from (f"{by}:{'+'.join(some)}" for some in combinations(told, size))


def of_rules(rules: Sequence[Rule]) -> Iterator[str]:
    """The rules that hold, and what they tell."""
    yield from (rule.name for rule in rules)
    yield from sorted({f"RULE {rule.kind.value}" for rule in rules})


def shape(tokens: int, sentences: int, *, asked: bool) -> tuple[int, int, bool]:
    """How long the sentence is, and the mail, roughly: what is told of people is told in few words."""
    return sum(tokens >= most for most in _LENGTHS), sum(sentences >= most for most in _MAILS), asked


def of_shape(shaped: tuple[int, int, bool]) -> Iterator[str]:
    length, mail, asked = shaped
    yield f"LENGTH {length}"
    yield f"MAIL {mail}"
    if asked:
        yield "ASKED"


def named(writer: Writer) -> str:
    """Who writes, where that is known."""
    return writer.name or "" if len(writer) == 1 else "ANYBODY"
