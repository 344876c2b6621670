"""The zone model: what it is taught with, and that the quick reader sums up what training was told."""

import json

import pytest

from syncd.extract import zone_attributes, zone_model
from syncd.extract.quoting import place
from syncd.extract.zone_runs import chains
from syncd.model.extraction import Zone
from training import corpora, letters, zones


def test_a_mail_that_was_held_out_teaches_nothing() -> None:
    if missing := corpora.absent():
        pytest.skip(missing)
    mails = corpora.real()
    held_out = [m for m, fold in zip(mails, corpora.folds(mails), strict=True) if corpora.is_held_out(fold)]
    assert len(held_out) > len(mails) / 8
    assert not {mail.name for mail in zones.material()} & {mail.name for mail in held_out}


def test_made_up_mails_are_the_same_for_the_same_seed() -> None:
    assert list(letters.mails(20, 1)) == list(letters.mails(20, 1))
    assert list(letters.mails(20, 1)) != list(letters.mails(20, 2))


def test_a_model_of_made_up_mails_tells_the_zones_of_others() -> None:
    learned = zone_model.Model(zone_model.load(zones.train(zones.sequences(letters.mails(120, 3)))))
    right = count = 0
    for mail in letters.mails(20, 4):
        for chain in chains(place([line for line, _ in mail.lines])):
            labelled = [mail.lines[at][1] for at in chain.numbers]
            right += sum(told == said for told, said in zip(learned.zones(chain), labelled, strict=True))
            count += len(labelled)
    assert right / count > 0.9


def test_the_quick_sums_are_those_of_the_attributes_training_is_told() -> None:
    model = zone_model.shipped()
    weights = json.loads(zones.WEIGHTS.read_text(encoding="utf-8"))["attributes"]
    text = "Dear Tom,\n\nThursday at ten works.\n\nKind regards\nPriya Patel\nHead of People\nT: 020 7946 0123"
    [chain] = chains(place(text.split("\n")))
    for known, score in zip(zone_attributes.attributes(chain), model.scores(chain), strict=True):
        rows = [weights[name] for name in known if name in weights]
        sums = [sum(column) for column in zip(*rows, strict=True)]
        assert score == tuple(zone - sums[0] for zone in sums)


def test_weights_of_other_zones_are_refused() -> None:
    with pytest.raises(ValueError, match="other zones"):
        zone_model.load('{"zones": ["body"], "transitions": [], "attributes": {}}')


def test_the_order_of_zones_is_that_of_the_model() -> None:
    assert set(zone_model.ZONES) == set(Zone)
