"""Cursors as text: a JSON object that names its format; whatever else is found reads as "never read"."""

import json
from collections.abc import Mapping

from syncd.model.items import Cursor
from syncd.sources.base import CURSOR_FORMAT


def write(**fields: object) -> Cursor:
    """The cursor that holds these fields: compact, and the same text for the same fields."""
    return Cursor(json.dumps({"v": CURSOR_FORMAT, **fields}, separators=(",", ":"), sort_keys=True))


def read(cursor: Cursor | None) -> Mapping[str, object]:
    """The fields of a cursor; none for a missing, damaged or differently formatted one."""
    try:
        fields = json.loads(cursor or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(fields, dict) or fields.get("v") != CURSOR_FORMAT:
        return {}
    return fields


def text(fields: Mapping[str, object], key: str) -> str:
    """A field that holds text; "" where it holds anything else."""
    value = fields.get(key)
    return value if isinstance(value, str) else ""


def number(fields: Mapping[str, object], key: str) -> int:
    """A field that holds a count, 0 and up; 0 where it holds anything else."""
    value = fields.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def texts(fields: Mapping[str, object], key: str) -> dict[str, str]:
    """A field that maps text to text; what does not is dropped, so that it is read anew."""
    value = fields.get(key)
    if not isinstance(value, dict):
        return {}
    return {name: entry for name, entry in value.items() if isinstance(entry, str)}
