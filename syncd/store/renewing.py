"""A stored question after one more draft of it: the same in whatever order its items are read.

What an item says counts by the item's own time, and what the directory and the whole correspondence say as of now.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from syncd.model.review import ProposalDraft, ProposalKind, ProposalState
from syncd.store import candidates, newcomers

Asked = dict[str, Any]
"""A stored question by column: its key, id, state, the item it stands on, and content."""

CONTENT = ("kind", "old", "new", "name", "quote", "confidence", "candidates", "record", "told_at")

_WHO = {ProposalKind.WHO_IS_THIS.value, ProposalKind.WHICH_PERSON.value, ProposalKind.NEW_PERSON.value}
_UNDECIDED = {ProposalState.OPEN.value, ProposalState.ANSWERED.value}
_STANDS_ON = ("quote", "confidence", "told_at", "item_id")
_NEVER = datetime.min.replace(tzinfo=UTC)


def content(draft: ProposalDraft) -> Asked:
    """A draft by column."""
    return {
        "kind": draft.kind.value,
        "old": draft.old,
        "new": draft.new,
        "name": draft.name,
        "quote": draft.quote,
        "confidence": draft.confidence,
        "candidates": candidates.pack(draft.candidates),
        "record": newcomers.pack(draft.record, draft.told_at),
        "told_at": draft.told_at,
    }


def state_of(draft: ProposalDraft) -> ProposalState:
    """Whether it is a question at all, or the directory has answered it."""
    return ProposalState.ANSWERED if draft.is_known else ProposalState.OPEN


def renewed(asked: Asked, draft: ProposalDraft, item: int | None) -> Asked:
    """A stored question after a draft of it that an item shows."""
    if asked["state"] in _UNDECIDED:
        asked = {**asked, "state": state_of(draft).value}
    said = {**content(draft), "item_id": item}
    if asked["state"] != ProposalState.OPEN.value:
        return {**asked, "told_at": max(filter(None, (asked["told_at"], said["told_at"])), default=None)}
    if said["kind"] == ProposalKind.SPELLING.value:
        return {**asked, **said}
    if said["kind"] == ProposalKind.MILESTONE.value:
        return {**asked, "name": said["name"]}
    if said["kind"] in _WHO:
        return _who(asked, said)
    stands_on = (*_STANDS_ON, "record") if said["kind"] == ProposalKind.CHANGE.value else _STANDS_ON
    return {**asked, **{name: said[name] for name in stands_on}} if _rank(said) > _rank(asked) else asked


def _who(asked: Asked, said: Asked) -> Asked:
    """Who somebody is stands on the latest item that has candidates, or on the latest of all.

    What they are called is known from all items. Somebody new stays so as long as there are no candidates.
    """
    name = said["name"] or asked["name"]
    record = newcomers.called(newcomers.joined(asked["record"], said["record"]), name)
    found = {**asked, **_standing(asked, said), "name": name, "record": record}
    new = next((one for one in (said, asked) if one["kind"] == ProposalKind.NEW_PERSON.value), None)
    if found["candidates"] or new is None:
        return found
    return {**found, "kind": new["kind"], "confidence": new["confidence"]}


def _standing(asked: Asked, said: Asked) -> Asked:
    """What changes with the item that a question stands on."""
    if _rank(said) > _rank(asked):
        return {name: said[name] for name in ("kind", "candidates", *_STANDS_ON)}
    if said["item_id"] == asked["item_id"] or _rank(said) == _rank(asked):
        return {name: said[name] for name in ("kind", "candidates", "confidence")}
    return {}


def _rank(question: Mapping[str, Any]) -> tuple[bool, datetime, str]:
    """What a question rather stands on is greater."""
    return bool(question["candidates"]), question["told_at"] or _NEVER, question["quote"]
