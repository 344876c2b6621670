"""`python -m training.proving`: whether the weights that ship are what training gives, by the least work that tells it.

They are while nothing has changed that their lesson can hang on. Where something has, the lesson is read, which takes a
minute; only where that is another are weights learned from it. What is found right this way is known the next time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training import corpora, milestones, names, people, proofs, zones


@dataclass(frozen=True, slots=True)
class Learned:
    """Weights that ship, and how they come to be: `read` gives the lesson that the others are about."""

    weights: Path
    learner: str
    read: Callable[[], Any]
    fingerprint: Callable[[Any, str], str]
    learn: Callable[[Any], str]
    missing: Callable[[], str]
    """What is not here of what it is learned from, in a sentence; "" where all of it is."""


LEARNED = {
    "zones": Learned(
        zones.WEIGHTS,
        zones.__file__,
        lambda: zones.sequences(zones.material()),
        zones.fingerprint,
        zones.train,
        corpora.absent,
    ),
    "names": Learned(
        names.WEIGHTS,
        names.__file__,
        names.lesson,
        lambda lesson, shipped: names.fingerprint(),
        lambda lesson: names.table(names.learn(lesson)),
        str,
    ),
    "milestones": Learned(
        milestones.WEIGHTS,
        milestones.__file__,
        milestones.lesson,
        lambda lesson, shipped: milestones.fingerprint(lesson[0], lesson[1], shipped),
        lambda lesson: milestones.learn(lesson[0], lesson[1]),
        lambda: corpora.absent(corpora.SENTENCES),
    ),
    "people": Learned(
        people.WEIGHTS,
        people.__file__,
        people.lesson,
        lambda lesson, shipped: people.fingerprint(lesson[0], lesson[1], shipped),
        lambda lesson: people.learn(lesson[0], lesson[1]),
        lambda: corpora.absent(corpora.SENTENCES),
    ),
}


@dataclass(frozen=True, slots=True)
class Proofs:
    """Where fingerprints are left: those of lessons, and those of all that a lesson can hang on."""

    lessons: Path
    surroundings: Path


LEFT = Proofs(proofs.LEFT, proofs.LEFT / "surroundings")


def are_right(one: Learned, left: Proofs = LEFT, *, leave: bool = False) -> bool:
    """Whether the weights are what training gives; with `leave`, that it be known sooner the next time."""
    shipped = one.weights.read_text(encoding="utf-8")
    surroundings = proofs.of_surroundings(Path(one.learner), shipped, corpora.files())
    if proofs.holds(one.weights, surroundings, left.surroundings):
        return True
    lesson = one.read()
    fingerprint = one.fingerprint(lesson, shipped)
    if not proofs.holds(one.weights, fingerprint, left.lessons) and one.learn(lesson) != shipped:
        return False
    if leave:
        proofs.leave(one.weights, fingerprint, left.lessons)
        proofs.leave(one.weights, surroundings, left.surroundings)
    return True


def main() -> None:
    if missing := {one.missing() for one in LEARNED.values()} - {""}:
        raise SystemExit(f"training: {' '.join(sorted(missing))}")
    if wrong := [name for name, one in LEARNED.items() if not are_right(one, leave=True)]:
        told = (f"training: these weights are out of date; run python -m training.{name}" for name in wrong)
        raise SystemExit("\n".join(told))


if __name__ == "__main__":
    main()
