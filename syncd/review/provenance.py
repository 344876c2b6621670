"""Where a way to reach somebody comes from, in words."""

from collections.abc import Iterator

from syncd.model.people import Provenance
from syncd.store.people import ContactPoint


def provenance(point: ContactPoint) -> str:
    """Where a contact point comes from, and what became of it, in words."""
    return "; ".join(_story(point))


def _story(point: ContactPoint) -> Iterator[str]:
    found = f" (item {point.item})" if point.item is not None else ""
    quote = f': "{point.quote}"' if point.quote else ""
    if point.origin is Provenance.IMPORT:
        yield f"an import, {point.at:%Y-%m-%d}"
        if point.confirmed_by:
            yield f"confirmed by {point.confirmed_by}{quote}"
    elif point.origin is Provenance.AUTO:
        yield f"a proposal by itself, {point.at:%Y-%m-%d}{found}{quote}"
        if point.confirmed_by:
            yield f"confirmed by {point.confirmed_by}"
    else:
        yield f"{point.confirmed_by or 'a person'}, {point.at:%Y-%m-%d}{found}{quote}"
    if not point.valid:
        yield _death(point)


def _death(point: ContactPoint) -> str:
    death = point.death
    if death is None:
        return "dead"
    found = f" (item {death.item})" if death.item is not None else ""
    quote = f': "{death.quote}"' if death.quote else ""
    return f"dead since {death.at:%Y-%m-%d} says {death.by or 'syncd'}{found}{quote}"
