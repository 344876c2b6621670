"""The zone model finds what trying every sequence of zones would find."""

import random
from itertools import pairwise, product

import pytest

from syncd.extract import zone_model, zone_runs, zones
from syncd.extract.memory import Remembered
from syncd.extract.quoting import place
from syncd.extract.zone_attributes import attributes
from syncd.extract.zone_runs import Chain, chains
from syncd.model.extraction import Zone
from tests.unit.extract.test_work import Counter

LETTER = "Dear Tom,\nThursday at ten works.\n\nKind regards\nPriya Patel\n020 7946 0123"
ZONES = range(len(zone_model.ZONES))


def worth(scores: list[tuple[int, ...]], steps: list[list[int]], path: tuple[int, ...]) -> int:
    own = sum(score[zone] for score, zone in zip(scores, path, strict=True))
    return own + sum(steps[one][other] for one, other in pairwise(path))


@pytest.mark.parametrize("swing", [0, 1, 2, 5, 20], ids=lambda swing: f"weights up to {swing}")
def test_the_zones_found_are_the_best_of_all(swing: int) -> None:
    rng = random.Random(swing)
    [chain] = chains(place(LETTER.split("\n")))
    for _ in range(10):
        weights = {name: rng.choices(range(-swing, swing + 1), k=5) for known in attributes(chain) for name in known}
        steps = [rng.choices(range(-4, 5), k=5) for _ in ZONES]
        learned = zone_model.Model(zone_model.Weights(weights, steps))
        scores = learned.scores(chain)
        best = max(worth(scores, steps, path) for path in product(ZONES, repeat=len(scores)))
        found = tuple(zone_model.ZONES.index(zone) for zone in learned.zones(chain))
        assert worth(scores, steps, found) == best


def test_a_text_that_a_thread_quotes_again_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read = Counter(zone_runs.chain)
    monkeypatch.setattr(zone_runs, "chain", read)
    monkeypatch.setattr(zones, "_remembered", Remembered(zones._told, 10))
    quoted = "\n".join(f"> {line}" for line in LETTER.split("\n"))
    answers = [f"{said}\n\nOn 4 May 2026 at 10:12, Tom <tom@acme.example> wrote:\n{quoted}" for said in ("Yes.", "No.")]
    first, second = (zones.split(answer) for answer in answers)
    assert [line.zone for line in first[2:]] == [line.zone for line in second[2:]]
    assert read.calls == 3


def test_a_mail_without_a_word_has_no_zones_to_find() -> None:
    assert zone_model.shipped().zones(Chain([], [], [])) == []
    assert [line.zone for line in zones.split("\n \n> \n")] == [Zone.BODY] * 4
