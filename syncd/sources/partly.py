"""What is told of a source of which some folders cannot be read: the others are read as if nothing were."""

from collections.abc import Mapping

from syncd.errors import SourceError


def told(failures: Mapping[str, SourceError], folders: int) -> SourceError:
    """What to raise once all `folders` were tried: of single ones, or of the source where none could be read."""
    first = next(iter(failures.values()))
    if len(failures) >= folders:
        return first
    others = f", and the same with {len(failures) - 1} more" if len(failures) > 1 else ""
    return SourceError(
        first.source,
        first.reason + others,
        state=first.state,
        advice="; ".join(filter(None, (first.advice, "everything else is read"))),
        folders=failures,
    )
