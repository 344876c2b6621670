"""The names that records had before, so that people are still found by them."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, select

from syncd.model.names import person_key
from syncd.model.people import PersonId, Provenance
from syncd.store import name_index
from syncd.store.statements import add, among_given, batches
from syncd.store.tables import former_names

Renaming = tuple[PersonId, str, str]
"""Who, the name it was, the name it is."""


def renamed(conn: Connection, renamings: Iterable[Renaming], origin: Provenance) -> None:
    """Keep what people were called before; what is taken back never was a name of theirs."""
    changes = [(person, old, new) for person, old, new in renamings if person_key(old) != person_key(new)]
    if not changes:
        return
    name_index.enter(conn, (new for _, _, new in changes))
    if origin is not Provenance.UNDO:
        rows = [(person, old) for person, old, _ in changes if person_key(old)]
        add(conn, former_names, ({"person_id": id_, "name_key": person_key(old), "name": old} for id_, old in rows))
    conn.execute(_FORGET, [{"person": person, "key": person_key(new)} for person, _, new in changes])
    name_index.leave(conn, [old for _, old, _ in changes])


def of_people(conn: Connection, ids: Iterable[int]) -> dict[PersonId, tuple[str, ...]]:
    """Id → what the person was called before."""
    found: defaultdict[PersonId, list[str]] = defaultdict(list)
    for batch in batches(sorted(set(ids))):
        for row in conn.execute(_OF_PEOPLE, {"people": batch}):
            found[PersonId(row.person_id)].append(row.name)
    return {id_: tuple(names) for id_, names in found.items()}


_FORGET = delete(former_names).where(
    former_names.c.person_id == bindparam("person"), former_names.c.name_key == bindparam("key")
)
_OF_PEOPLE = (
    select(former_names.c.person_id, former_names.c.name)
    .where(among_given(former_names.c.person_id, "people"))
    .order_by(former_names.c.person_id, former_names.c.name)
)
