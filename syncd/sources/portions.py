"""Items in portions small enough to be stored at once and held in memory."""

from collections.abc import Iterable, Iterator

from syncd.model.items import MailParts, RawItem, Unreadable

MAX_ITEMS = 100
MAX_OCTETS = 8 * 1024 * 1024
"""A portion ends with the item that exceeds it, so memory stays flat whatever the items' sizes."""


def of(items: Iterable[RawItem | Unreadable]) -> Iterator[tuple[RawItem | Unreadable, ...]]:
    """The same items, in the same order, in portions."""
    portion: list[RawItem | Unreadable] = []
    octets = 0
    for item in items:
        portion.append(item)
        octets += _octets(item)
        if len(portion) >= MAX_ITEMS or octets >= MAX_OCTETS:
            yield tuple(portion)
            portion, octets = [], 0
    if portion:
        yield tuple(portion)


def readable(items: Iterable[RawItem | Unreadable]) -> tuple[RawItem, ...]:
    return tuple(item for item in items if isinstance(item, RawItem))


def unreadable(items: Iterable[RawItem | Unreadable]) -> tuple[Unreadable, ...]:
    return tuple(item for item in items if isinstance(item, Unreadable))


def _octets(item: RawItem | Unreadable) -> int:
    if isinstance(item, Unreadable):
        return 0
    if isinstance(item.content, MailParts):
        return len(item.content.headers) + sum(len(part.body) for part in item.content.parts)
    return len(item.content)
