"""Maximum-entropy models, as those are fitted of which milestones and what is told of people are learned."""

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import pycrfsuite

Weights: TypeAlias = Mapping[str, Mapping[str, float]]
"""What each feature speaks for each label."""
_L1, _ITERATIONS = 0.15, 100


def fitted(lesson: Iterable[tuple[Mapping[str, float], str]], *, l2: float) -> Weights:
    """Learn from features, each with how often it is found, and their label.

    It is a linear-chain model whose chains have one link; `l2` is what keeps its weights small.
    """
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": _L1, "c2": l2, "max_iterations": _ITERATIONS, "feature.possible_states": False})
    for found, label in lesson:
        trainer.append([found], [label])
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    with tempfile.NamedTemporaryFile() as kept:
        trainer.train(kept.name)
        with pycrfsuite.Tagger().open(kept.name) as tagger:
            for (feature, label), weight in tagger.info().state_features.items():
                weights[feature][label] = weight
    return weights


def leaning(weights: Weights, labels: Sequence[str], *, than: str, least: int) -> Mapping[str, Sequence[int]]:
    """In hundredths, how much more each feature speaks for each label `than` for that one, if for any so much."""
    rows = {
        feature: [round(100 * (row.get(label, 0.0) - row.get(than, 0.0))) for label in labels]
        for feature, row in weights.items()
    }
    return {feature: row for feature, row in rows.items() if max(map(abs, row)) >= least}
