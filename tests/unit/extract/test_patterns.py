"""Patterns that few mails need cost nothing until the first of those is read, and nothing more from then on."""

import re
from collections.abc import Callable

import pytest

from syncd.extract import patterns
from syncd.extract.wordings import heard

TITLES = {"en": ("planner", "site manager"), "de": ("bauleiter",)}


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every pattern that is compiled from now on."""
    seen: list[str] = []
    compile_ = re.compile

    def noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        seen.append(pattern)
        return compile_(pattern, flags)

    monkeypatch.setattr(re, "compile", noted)
    return seen


def test_a_pattern_is_compiled_once_it_is_first_asked(compiled: list[str]) -> None:
    pattern = patterns.when_asked(r"(?P<day>\d\d)\.", re.IGNORECASE)
    assert pattern.pattern == r"(?P<day>\d\d)\."
    assert compiled == []
    assert [match["day"] for match in pattern.finditer("07. or 08.")] == ["07", "08"]
    assert pattern.search("none") is None
    assert compiled == [r"(?P<day>\d\d)\."]


@pytest.mark.parametrize(
    "ask",
    [
        lambda one: one.search("2 Planners", 1)[0],
        lambda one: one.match("planner, PLANNER").span(),
        lambda one: one.fullmatch("planner", 0, 7)[1],
        lambda one: one.findall("Planner planner"),
        lambda one: one.sub("x", "a planner"),
        lambda one: one.subn("x", "a planner", count=1),
        lambda one: one.split("a planner b"),
        lambda one: (one.flags, one.groups, dict(one.groupindex)),
    ],
)
def test_it_answers_as_the_pattern_does(ask: Callable[[re.Pattern[str]], object]) -> None:
    told = r"\b(planner)"
    assert ask(patterns.when_asked(told, re.IGNORECASE)) == ask(re.compile(told, re.IGNORECASE))


def test_a_pattern_that_cannot_be_is_told_of_when_it_is_asked() -> None:
    with pytest.raises(re.error):
        patterns.when_asked("(").search("")


def test_words_become_a_pattern_once_they_are_listened_for(compiled: list[str]) -> None:
    titles = heard(TITLES)
    assert compiled == []
    found = titles.search("the Site Manager is here")
    assert found is not None
    assert found[0] == "Site Manager"
    assert len(compiled) == 2
    assert titles.search("no Bauleiter") is not None
    assert len(compiled) == 2
