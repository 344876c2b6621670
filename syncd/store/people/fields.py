"""The fields of a record, and each of them as text."""

from collections.abc import Iterable

from syncd.model.people import PersonRecord, PersonRole

FIELDS = (
    *("external_id", "name", "roles", "company", "title", "location", "salary"),
    *("notice_period", "availability", "status", "owner"),
)
"""What `set_field` sets, as text: roles as `candidate;client`, a company by its name, "" for none."""


def as_text(record: PersonRecord, field: str) -> str:
    """A field as the history shows it, and as `set_field` takes it."""
    if field == "extra":
        return "; ".join(f"{name}={value}" for name, value in record.extra)
    if field not in FIELDS:
        raise ValueError(f"{field} is no field of a person")
    if field == "roles":
        return roles_as_text(record.roles)
    return getattr(record, field) or ""


def roles_from_text(text: str) -> tuple[PersonRole, ...]:
    return tuple(PersonRole(role) for role in text.split(";") if role)


def roles_as_text(roles: Iterable[PersonRole]) -> str:
    """As in the CSV of people: `candidate;client`."""
    return ";".join(role.value for role in roles)
