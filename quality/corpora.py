"""The corpora of mail whose lines carry their zone, as the reader beside them yields them."""

import importlib.util
from collections.abc import Iterator

from quality.rows import SHARED


def zoned(corpus: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """(name, [(line, zone)]) of every mail."""
    spec = importlib.util.spec_from_file_location("read_zones", SHARED / "read_zones.py")
    if spec is None or spec.loader is None:
        raise ImportError(f"{SHARED / 'read_zones.py'} cannot be read")
    reader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reader)
    yield from reader.lines(corpus)
