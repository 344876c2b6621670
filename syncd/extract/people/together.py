"""What all of a letter says of each of its candidates: how likely the others are, and how much else it tells."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from syncd.extract.people.candidates import Kind
from syncd.extract.weights import odds
from syncd.model.statements import FactField

_STEPS = (0.05, 0.2, 0.5, 0.8)
_SEEN, _LIKELY = _STEPS[0], _STEPS[2]
"""From how likely on another candidate counts, and from how likely on it is something that the letter tells."""


class Judged(NamedTuple):
    """A candidate of the sentence `at`: of which kinds rules take it for one, and which they find beside it.

    `chances` are how likely its own features make each kind.
    """

    at: int
    taken_for: Sequence[Kind]
    found_beside: Sequence[Kind]
    chances: Mapping[Kind, float]


class _Best(NamedTuple):
    """The likeliest candidate of a sentence by its number, and how likely the next one of that sentence is."""

    chance: float
    number: int
    next: float


def is_seen(one: Judged) -> bool:
    """Whether its own features make a candidate of any kind likely enough to count."""
    return max(one.chances.values()) >= _SEEN


def features(judged: Sequence[Judged]) -> Iterator[Mapping[Kind, Mapping[str, float]]]:
    """What each candidate of a letter is weighed by once more as each kind, and how much of it there is.

    Whatever is told of a kind is told of all of them as well: some are seldom met.
    """
    kinds = {kind: _by_sentence(judged, kind) for kind in dict.fromkeys(kind for one in judged for kind in one.chances)}
    leading = {kind: _leading(best) for kind, best in kinds.items()}
    for number, one in enumerate(judged):
        elsewhere = {kind: _elsewhere(leading[kind], one.at) for kind in kinds}
        beside = {kind: _beside(best.get(one.at), number) for kind, best in kinds.items()}
        around = _around(elsewhere, beside)
        yield {kind: _of_kind(one, kind, elsewhere, beside, around) for kind in one.chances}


def _around(elsewhere: Mapping[Kind, float], beside: Mapping[Kind, float]) -> Sequence[str]:
    """How much the letter tells besides, and how likely the likeliest of other sentences is."""
    told = [kind for kind, chance in elsewhere.items() if max(chance, beside[kind]) >= _LIKELY]
    facts = sum(isinstance(kind, FactField) for kind in told)
    return f"facts {facts}", f"news {len(told) - facts}", f"most {_step(max(elsewhere.values()))}"


def _of_kind(
    one: Judged, kind: Kind, elsewhere: Mapping[Kind, float], beside: Mapping[Kind, float], around: Sequence[str]
) -> Mapping[str, float]:
    chance = one.chances[kind]
    shared = [
        "any", f"alone {_step(chance)}", f"elsewhere {_step(elsewhere[kind])}", f"beside {_step(beside[kind])}", *around
    ]  # fmt: skip
    shared += ["rule" if other is kind else "rule for another" for other in one.taken_for]
    shared += ["rule beside" if other is kind else "rule for another beside" for other in one.found_beside]
    if chance >= max(_SEEN, elsewhere[kind], beside[kind]):
        shared.append("first")
    found = dict.fromkeys(shared, 1.0) | dict.fromkeys((f"{kind} {feature}" for feature in shared), 1.0)
    rival = max((other for another, other in one.chances.items() if another is not kind), default=0.0)
    found |= {"odds": odds(chance), f"{kind} odds": odds(chance), f"rival {_step(rival)}": 1.0}
    for where, chances in (("elsewhere", elsewhere), ("beside", beside)):
        for other, likely in chances.items():
            if likely >= _SEEN and other is not kind:
                found[f"{kind} {where} {other} {_step(likely)}"] = 1.0
    return found


def _by_sentence(judged: Sequence[Judged], kind: Kind) -> Mapping[int, _Best]:
    found: dict[int, _Best] = {}
    for number, one in enumerate(judged):
        chance = one.chances.get(kind, 0.0)
        best = found.get(one.at)
        if best is None or chance > best.chance:
            found[one.at] = _Best(chance, number, best.chance if best else 0.0)
        elif chance > best.next:
            found[one.at] = best._replace(next=chance)
    return found


def _leading(best: Mapping[int, _Best]) -> Sequence[tuple[float, int]]:
    """The two sentences with the likeliest candidates."""
    return sorted(((one.chance, at) for at, one in best.items()), reverse=True)[:2]


def _elsewhere(leading: Sequence[tuple[float, int]], at: int) -> float:
    return next((chance for chance, sentence in leading if sentence != at), 0.0)


def _beside(best: _Best | None, number: int) -> float:
    if best is None:
        return 0.0
    return best.next if best.number == number else best.chance


def _step(chance: float) -> int:
    return bisect_right(_STEPS, chance)
