"""`python -m training.zones`: train the zone model and write the weights that ship."""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pycrfsuite

from syncd.extract.quoting import place
from syncd.extract.zone_attributes import attributes
from syncd.extract.zone_model import ZONES
from syncd.extract.zone_runs import chains
from training import corpora, letters, proofs
from training.corpora import Labelled

WEIGHTS = Path(__file__).resolve().parents[1] / "syncd" / "extract" / "zone_weights.json"
# L1 makes most weights nothing, which keeps the file small; L2 keeps the rest small, so that no corpus' habit rules.
PARAMETERS = {"c1": 0.15, "c2": 1.0, "max_iterations": 200, "feature.possible_transitions": True}
MADE_UP = 350
"""So many made-up mails teach what no corpus has, and do not outweigh what people really write."""
SEED = 1
_SCALE = 100
"""Weights are whole hundredths: sums come out the same in any order and on any machine."""

Sequences = list[tuple[list[list[str]], list[str]]]
"""What is known of each line of a chain, and the zones."""


def sequences(mails: Iterable[Labelled]) -> Sequences:
    """The chains of the mails as training takes them."""
    return [one for mail in mails for one in _sequences(mail)]


def _sequences(mail: Labelled) -> Iterator[tuple[list[list[str]], list[str]]]:
    for chain in chains(place([line for line, _ in mail.lines])):
        yield list(attributes(chain)), [mail.lines[at][1] for at in chain.numbers]


def train(found: Sequences) -> str:
    """The weights, as the file that ships."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for known, zones in found:
        trainer.append(known, zones)
    trainer.set_params(PARAMETERS)
    with tempfile.TemporaryDirectory() as folder:
        model = str(Path(folder) / "model")
        trainer.train(model)
        tagger = pycrfsuite.Tagger()
        tagger.open(model)
        info = tagger.info()
    return _written(info.state_features, info.transitions)


def _written(states: dict[tuple[str, str], float], transitions: dict[tuple[str, str], float]) -> str:
    zones = [zone.value for zone in ZONES]
    weights: dict[str, list[int]] = {}
    for (attribute, zone), weight in states.items():
        if rounded := round(weight * _SCALE):
            weights.setdefault(attribute, [0] * len(zones))[zones.index(zone)] = rounded
    steps = [[round(transitions.get((one, other), 0) * _SCALE) for other in zones] for one in zones]
    rows = ",\n".join(
        f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(weights[name])}" for name in sorted(weights)
    )
    head = f'{{\n "zones": {json.dumps(zones)},\n "transitions": {json.dumps(steps)},\n "attributes": {{\n'
    return f"{head}{rows}\n }}\n}}\n"


def material() -> list[Labelled]:
    """The mails that the shipped weights are learned from: four fifths of the real ones, and made-up ones."""
    mails = corpora.real()
    learned = [mail for mail, fold in zip(mails, corpora.folds(mails), strict=True) if not corpora.is_held_out(fold)]
    return [*learned, *letters.mails(MADE_UP, SEED)]


def fingerprint(found: Sequences, weights: str) -> str:
    """Of weights and everything that they are learned from."""
    return proofs.of_lesson(found, weights, how=[sys.modules[__name__]], by=["python-crfsuite"])


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="training.zones", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing: say whether the same weights come out")
    options = parser.parse_args(arguments)
    if missing := corpora.absent():
        print(missing, file=sys.stderr)
        return 1
    found = sequences(material())
    weights = train(found)
    if not options.check:
        WEIGHTS.write_text(weights, encoding="utf-8")
        proofs.leave(WEIGHTS, fingerprint(found, weights))
    same = weights == WEIGHTS.read_text(encoding="utf-8")
    print(f"{WEIGHTS.name}: {'as trained' if same else 'differs from what training gives'}")
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
