"""What is wrong with a setting, in a sentence an admin can act on."""

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from syncd.configuration.secrets import SecretRef
from syncd.configuration.settings import SOURCE_TYPES, SOURCES, Section, Settings
from syncd.errors import ConfigProblem

SENTENCES = {
    "missing": "is missing",
    "union_tag_invalid": f"unknown type; known are {', '.join(SOURCE_TYPES)}",
    "union_tag_not_found": f"type is missing; known are {', '.join(SOURCE_TYPES)}",
    "int_type": "has to be a whole number, without quotes or a point",
    "float_type": "has to be a number, without quotes",
    "string_type": 'has to be text in quotes ("…")',
    "string_too_short": "is empty",
    "string_pattern_mismatch": "begins with a letter or a digit; behind it stand letters, digits and . _ -",
    "tuple_type": "has to be a list in brackets ([…])",
    "too_short": "has to name {min_length} at least",
    "dict_type": "has to be a table in braces ({{ … }})",
    "literal_error": "has to be {expected}",
    "greater_than": "has to be more than {gt:g}",
    "greater_than_equal": "has to be {ge:g} at least",
    "less_than": "has to be less than {lt:g}",
    "less_than_equal": "has to be {le:g} at most",
}
"""The kind of error that the library tells → our words for it, with its figures."""

NO_TABLE = "model_type", "model_attributes_type"

REPEATED = "recruiters", "sources"
"""Tables of which a file may hold many."""


def problems(errors: Sequence[ErrorDetails], data: Mapping[str, Any]) -> list[ConfigProblem]:
    """One for each error, at the key as an admin knows it; `data` is what the file holds."""
    return [ConfigProblem(_key(error["loc"], data), _sentence(error, data)) for error in errors]


def _key(loc: tuple[int | str, ...], data: Any) -> str:
    """`sources.alice-mail.port` for ("sources", 0, "imap", "port"): an admin knows a source by its name."""
    words: list[str] = []
    for step in loc:
        if isinstance(step, int):
            data = data[step] if isinstance(data, Sequence) and step < len(data) else None
            name = data.get("name") if isinstance(data, Mapping) else None
            words.append(name if isinstance(name, str) and name else str(step + 1))
        elif not _is_type(step, data):
            data = data.get(step) if isinstance(data, Mapping) else None
            words.append(step)
    return ".".join(words)


def _is_type(step: str, data: Any) -> bool:
    """Whether a step is no key, but the type of the source in which the next one is."""
    return isinstance(data, Mapping) and step not in data and data.get("type") == step


def _sentence(error: ErrorDetails, data: Any) -> str:
    kind, loc = error["type"], error["loc"]
    if kind == "extra_forbidden":
        return f"unknown key; {_nearest(loc, _table(loc[:-1], data))}"
    if loc[0] in REPEATED and (len(loc) == 1 or (len(loc) == 2 and kind in NO_TABLE)):
        return f"write [[{loc[0]}]] above each of them, in double brackets"
    if kind in NO_TABLE:
        return f"is a table: write [{loc[0]}] above its keys" if len(loc) == 1 else SENTENCES["dict_type"].format()
    if kind in SENTENCES:
        return SENTENCES[kind].format_map(error.get("ctx", {}))
    return error["msg"].removeprefix("Value error, ")


def _table(loc: tuple[int | str, ...], data: Any) -> Any:
    """The table of the file that `loc` leads to."""
    for step in loc:
        if isinstance(step, int) or not _is_type(step, data):
            data = data[step]
    return data


def _nearest(loc: tuple[int | str, ...], table: Mapping[str, Any]) -> str:
    """What may have been meant; that is no key that stands there as well."""
    sections: list[type[Section]] = [Settings, *(t for t in Section.__subclasses__()), *SOURCES]
    settings = {name for section in sections for name in section.model_fields}
    known = {*SecretRef.model_fields} if "password" in loc[:-1] else settings
    close = difflib.get_close_matches(str(loc[-1]), sorted(known - {"base", *table}), n=1)
    return f'did you mean "{close[0]}"?' if close else "remove it"
