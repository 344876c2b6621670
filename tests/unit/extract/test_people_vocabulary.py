"""The turns in which news and facts of people are told, per language."""

import pytest

from syncd.extract import lexicon
from syncd.extract.people import vocabulary
from syncd.extract.words.people import LANGUAGES, NOTIONS, phrases


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_language_has_phrases_for_every_notion(language: str) -> None:
    told = phrases(language)
    assert list(told) == [*NOTIONS, lexicon.NOTHING]
    assert all(told.values())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_phrase_is_found_where_it_stands(language: str) -> None:
    known = vocabulary.of(language)
    lost = [
        phrase
        for notion, listed in phrases(language).items()
        for phrase in listed
        if notion != lexicon.NOTHING
        if not known.hits(" ".join("and" if word == "…" else word.split("|")[0].rstrip("*") for word in phrase.split()))
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("language", "text", "notions"),
    [
        ("en", "Ben jumped ship last week", {"LEAVES"}),
        ("en", "she handed in her notice", {"LEAVES"}),
        ("en", "I left a message", set()),
        ("en", "site bookings are in the hands of Michelle", {"TAKES_OVER"}),
        ("de", "sie hat zum Jahresende gekündigt", {"LEAVES"}),
        ("fr", "elle démissionne", {"LEAVES"}),
        ("es", "se muda a Getafe", {"LIVES"}),
        ("nl", "hij heeft ontslag genomen", {"LEAVES"}),
        ("ru", "она уволилась", {"LEAVES"}),
        ("it", "si è dimesso", set()),
    ],
)
def test_a_turn_tells_its_notion(language: str, text: str, notions: set[str]) -> None:
    assert set(vocabulary.named(vocabulary.of(language), lexicon.cut(text))) == notions
