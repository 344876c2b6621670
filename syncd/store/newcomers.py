"""Somebody who may be added, as they lie in a column: what items said of them so far."""

from collections.abc import Mapping
from typing import Any

from syncd.model.extraction import PhoneKind
from syncd.model.people import PersonRecord, PhonePoint

_TEXTS = ("name", "company", "title", "location")
_LISTS = ("emails", "phones")


def pack(record: PersonRecord | None) -> dict[str, Any] | None:
    if record is None:
        return None
    said = {name: getattr(record, name) for name in _TEXTS}
    lists = {"emails": list(record.emails), "phones": [[point.e164, point.kind.value] for point in record.phones]}
    return {name: value for name, value in {**said, **lists}.items() if value}


def unpack(column: Mapping[str, Any] | None) -> PersonRecord | None:
    if column is None:
        return None
    phones = tuple(PhonePoint(number, PhoneKind(kind)) for number, kind in column.get("phones", ()))
    texts = {name: column.get(name, "") for name in _TEXTS}
    return PersonRecord(**texts, emails=tuple(column.get("emails", ())), phones=phones)


def joined(known: Mapping[str, Any] | None, said: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What is known of somebody after one more item: it fills in what was not said, and adds numbers and addresses.

    Columns of the same content are the same text, whichever item came first.
    """
    if not (known and said):
        return dict(known or said or {}) or None
    have = {number for number, _ in known.get("phones", ())}
    more = {
        "emails": [*known.get("emails", ()), *(e for e in said.get("emails", ()) if e not in known.get("emails", ()))],
        "phones": [*known.get("phones", ()), *(point for point in said.get("phones", ()) if point[0] not in have)],
    }
    content = {**said, **known, **more}
    return {name: content[name] for name in (*_TEXTS, *_LISTS) if content.get(name)}
