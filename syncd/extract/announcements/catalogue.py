"""Every turn of phrase by which something is announced, and which of them a text may hold."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from syncd.extract.announcements.slots import slot
from syncd.extract.announcements.turns import Rows, Turn, compiled
from syncd.extract.words import absence, careers, reaching, successors, surnames


class Topic(StrEnum):
    """What a turn of phrase speaks of."""

    NEW_NUMBER = "new number"
    NEW_EMAIL = "new e-mail"
    LEFT = "left"
    LEFT_BY = "left by somebody else"
    JOINED = "joined"
    TITLED = "titled"
    RENAMED = "renamed"
    SUCCEEDED = "succeeded"
    SUCCEEDS = "succeeds"
    REDIRECTS = "redirects"
    AWAY = "away"
    BACK = "back"


_ROWS: Mapping[Topic, Rows] = {
    Topic.NEW_NUMBER: reaching.NEW_NUMBER,
    Topic.NEW_EMAIL: reaching.NEW_EMAIL,
    Topic.LEFT: careers.LEFT,
    Topic.LEFT_BY: careers.LEFT_BY,
    Topic.JOINED: careers.JOINED,
    Topic.TITLED: careers.TITLED,
    Topic.RENAMED: surnames.RENAMED,
    Topic.SUCCEEDED: successors.SUCCEEDED,
    Topic.SUCCEEDS: successors.SUCCEEDS,
    Topic.REDIRECTS: successors.REDIRECTS,
    Topic.AWAY: absence.AWAY,
    Topic.BACK: absence.BACK,
}


@lru_cache(maxsize=1)
def turns() -> tuple[tuple[Topic, Turn], ...]:
    """All of them; compiled when the first mail needs them."""
    return tuple((topic, turn) for topic, rows in _ROWS.items() for turn in compiled(rows, slot))


def present(text: str) -> list[tuple[Topic, Turn]]:
    """The turns of phrase that may stand in a text: one of their pieces does."""
    low = text.lower().replace("’", "'")
    return [(topic, turn) for topic, turn in turns() if any(key in low for key in turn.keys)]
