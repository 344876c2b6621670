"""Points in time: aware, UTC, and printed one way (RFC 3339)."""

from datetime import UTC, datetime


def require_aware(moment: datetime | None, what: str) -> None:
    """Raise ValueError for a naive datetime: a value without a zone is a wrong answer waiting."""
    if moment is not None and moment.tzinfo is None:
        raise ValueError(f"{what} has no time zone: {moment!r}")


def rfc3339(moment: datetime) -> str:
    """The moment as `2026-03-02T09:30:00Z`."""
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
