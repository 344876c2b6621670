"""What people write in their mails, as tables with one row per language; a language is added by its rows."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

Rows = Mapping[str, tuple[str, ...]]


def tables() -> Iterator[Rows]:
    """Every table of words that a module of this folder has, in order."""
    for module in sorted(iter_modules(__path__)):
        if not module.ispkg:
            yield from filter(_is_table, vars(import_module(f"{__name__}.{module.name}")).values())


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(row, tuple) and all(isinstance(word, str) for word in row) for row in value.values()
    )
