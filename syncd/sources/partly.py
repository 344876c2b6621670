"""What is told of a source of which some folders cannot be read: the others are read as if nothing were."""

from collections.abc import Mapping

from syncd.errors import SourceError

FORBIDDEN = "have whoever shares it let this account read it, or name in folders those that it may read"
"""What to do about a folder that this account was allowed to read and is not any more."""


def in_words(failure: SourceError) -> str:
    """Why one folder cannot be read, with what to do, for whoever has named the source already."""
    return "; ".join(filter(None, (failure.reason, failure.advice)))


def told(failures: Mapping[str, SourceError], folders: int) -> SourceError:
    """What to raise once all `folders` were tried: of single ones, or of the source where none could be read."""
    first = next(iter(failures.values()))
    if len(failures) >= folders:
        return first
    others = f", and {len(failures) - 1} more cannot be read" if len(failures) > 1 else ""
    reason = f"{first.reason}{others}; all else is read"
    return SourceError(first.source, reason, advice=first.advice, folders=failures)
