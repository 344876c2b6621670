"""What of a history stands: without what was taken back."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from syncd.model.people import Provenance


class Change(Protocol):
    """A field went from `old` to `new`, on whose word."""

    @property
    def field(self) -> str: ...
    @property
    def old(self) -> str: ...
    @property
    def new(self) -> str: ...
    @property
    def origin(self) -> Provenance: ...


C = TypeVar("C", bound=Change)


def standing(changes: Iterable[C]) -> tuple[C, ...]:
    """A history without what was taken back, and without the taking back."""
    stand: list[C] = []
    for change in changes:
        if change.origin is not Provenance.UNDO:
            stand.append(change)
            continue
        undone = (n for n in reversed(range(len(stand))) if _is_undone_by(stand[n], change))
        if (last := next(undone, None)) is not None:
            del stand[last]
    return tuple(stand)


def _is_undone_by(change: Change, undo: Change) -> bool:
    return (change.field, change.old, change.new) == (undo.field, undo.new, undo.old)
