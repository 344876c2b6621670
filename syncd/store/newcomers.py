"""Somebody who may be added, as they lie in a column: what items said of them so far."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from syncd.model.extraction import PhoneKind
from syncd.model.name_forms import written
from syncd.model.people import PersonRecord, PhonePoint

SINGLE = ("name", "company", "title", "location", "salary", "notice_period", "availability")
"""Fields of a record that hold one text, which a later word of its owner replaces."""
_LISTS = ("emails", "phones")


def pack(record: PersonRecord | None, told_at: datetime | None = None) -> dict[str, Any] | None:
    """A record as an item of that time told it; `told` says of each text, address and number when it was."""
    if record is None:
        return None
    said = {name: getattr(record, name) for name in SINGLE}
    lists = {"emails": list(record.emails), "phones": [[point.e164, point.kind.value] for point in record.phones]}
    packed = {name: value for name, value in {**said, **lists}.items() if value}
    return {**packed, "told": dict.fromkeys(_keys(packed), told_at.astimezone(UTC).isoformat())} if told_at else packed


def unpack(column: Mapping[str, Any] | None) -> PersonRecord | None:
    if column is None:
        return None
    phones = tuple(PhonePoint(number, PhoneKind(kind)) for number, kind in column.get("phones", ()))
    texts = {name: column.get(name, "") for name in SINGLE}
    return PersonRecord(**texts, emails=tuple(column.get("emails", ())), phones=phones)


def joined(known: Mapping[str, Any] | None, said: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What is known of somebody after one more item: the latest title, company and place, all numbers and addresses.

    Whatever order items come in, columns of the same content are the same text.
    """
    if not (known and said):
        return dict(known or said or {}) or None
    content: dict[str, Any] = {name: _latest(known, said, name) for name in SINGLE}
    content |= {name: _all(known, said, name) for name in _LISTS}
    found = {name: content[name] for name in (*SINGLE, *_LISTS) if content[name]}
    told = {key: max(_at(known, key), _at(said, key)) for key in _keys(found)}
    told = {key: at for key, at in told.items() if at}
    return {**found, "told": told} if told else found


def called(record: Mapping[str, Any] | None, name: str) -> dict[str, Any] | None:
    """What is known of somebody under the name that is in use."""
    return (
        {**record, "name": written(name, record.get("emails", ()))} if record and name else dict(record or {}) or None
    )


def _latest(known: Mapping[str, Any], said: Mapping[str, Any], name: str) -> str:
    """The text that was said last; of two at one time always the same."""
    texts = ((_at(one, name), one[name]) for one in (known, said) if name in one)
    return str(max(texts, default=("", ""))[1])


def _all(known: Mapping[str, Any], said: Mapping[str, Any], name: str) -> list[Any]:
    """Every number or address once, those said last first and as they were said last."""
    entries = [(_at(one, _key(entry)), entry) for one in (known, said) for entry in one.get(name, ())]
    found: dict[str, Any] = {}
    for _, entry in sorted(entries, key=lambda entry: entry[0], reverse=True):
        found.setdefault(_key(entry), entry)
    return list(found.values())


def _keys(record: Mapping[str, Any]) -> Iterator[str]:
    """Whatever in a record has a time of its own."""
    yield from (name for name in SINGLE if name in record)
    yield from (_key(entry) for name in _LISTS for entry in record.get(name, ()))


def _key(entry: str | list[str]) -> str:
    return entry if isinstance(entry, str) else entry[0]


def _at(record: Mapping[str, Any], key: str) -> str:
    """When that was said; "" where nobody knows."""
    return str(record.get("told", {}).get(key, ""))
