"""ru."""

from collections.abc import Mapping

PHRASES: Mapping[str, tuple[str, ...]] = {}
