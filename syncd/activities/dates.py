"""A moment at which something can have happened."""

from datetime import datetime

from syncd.errors import ParseError

_YEARS = range(1900, 2200)


def plausible(moment: datetime | None) -> datetime:
    """The moment itself. ParseError where there is none, or one that only broken clocks and empty fields give."""
    if moment is None:
        raise ParseError("no date")
    if moment.year not in _YEARS:
        raise ParseError(f"impossible date: {moment:%Y-%m-%d}")
    return moment
