"""A mail's parts, as the server describes them (BODYSTRUCTURE, RFC 3501 §7.4.2)."""

from collections.abc import Iterator, Mapping

from syncd.model.items import PartInfo
from syncd.sources.imap import parameters
from syncd.sources.imap.answers import MalformedError, Value, number

DEEPEST = 50
MOST_PARTS = 1_000


class NonsenseError(ValueError):
    """A description that describes nothing."""


def parts(value: Value) -> tuple[PartInfo, ...] | None:
    """The leaves in order; an embedded mail is one leaf. None for a description that cannot be believed."""
    try:
        return tuple(_leaves(value, "", ()))
    except NonsenseError:
        return None


def _leaves(body: Value, number: str, within: tuple[str, ...]) -> Iterator[PartInfo]:
    if not isinstance(body, list) or not body or len(within) > DEEPEST:
        raise NonsenseError
    if not isinstance(body[0], list):
        yield _leaf(body, number or "1", within)
        return
    count = next((place for place, child in enumerate(body) if not isinstance(child, list)), len(body))
    if count > MOST_PARTS:
        raise NonsenseError
    inside = (*within, _word(body[count]) if count < len(body) else "mixed")
    for place, child in enumerate(body[:count], start=1):
        yield from _leaves(child, f"{number}.{place}" if number else str(place), inside)


def _leaf(body: list[Value], number: str, within: tuple[str, ...]) -> PartInfo:
    if len(body) < 7:
        raise NonsenseError
    given = parameters.read(body[2])
    disposition, described = _disposition(body)
    return PartInfo(
        number=number,
        media_type=f"{_word(body[0])}/{_word(body[1])}",
        encoding=_word(body[5]) if body[5] else "7bit",
        charset=given.get("charset", "").lower() or None,
        filename=described.get("filename") or given.get("name") or None,
        disposition=disposition,
        method=given.get("method", "").lower() or None,
        size=_size(body[6]),
        within=within,
        flowed=given.get("format", "").lower() == "flowed",
        delsp=given.get("delsp", "").lower() == "yes",
    )


def _disposition(body: list[Value]) -> tuple[str | None, Mapping[str, str]]:
    """What follows the fields that every part has: a name and its parameters, at a place that depends on the type."""
    for value in body[7:]:
        if isinstance(value, list) and len(value) == 2 and _names_disposition(value[0]):
            return _word(value[0]), parameters.read(value[1])
    return None, {}


def _names_disposition(value: Value) -> bool:
    return isinstance(value, bytes) and value.lower() in (b"attachment", b"inline", b"form-data")


def _word(value: Value) -> str:
    if not isinstance(value, bytes) or not value or len(value) > 100:
        raise NonsenseError
    return value.decode("ascii", "replace").lower()


def _size(value: Value) -> int:
    try:
        return number(value)
    except MalformedError:
        raise NonsenseError from None
