"""The company that an id means, what hangs on it, and what to say where there is none."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd import directory
from syncd.model.people import Key
from syncd.model.register import Company
from syncd.review.desk import Desk, NotPossibleError
from syncd.store import companies, decisions
from syncd.store.company_removals import Removed
from syncd.store.entered import Entered
from syncd.store.register_changes import DOMAIN, RegisterKind


def standing_alone(desk: Desk, id_: int) -> Company:
    """A company that was not merged into another. Raises NotPossibleError."""
    found = next(iter(companies.load(desk.conn, [id_])), None)
    if found is None:
        raise NotPossibleError(absent(desk.conn, id_))
    if found.id != id_:
        raise NotPossibleError(
            f"{id_} was merged into {named(found)} already; say {found.id}, or first: syncd companies unmerge {id_}"
        )
    return found


def absent(conn: Connection, id_: int) -> str:
    """What to say of an id that no company has: that it was removed and how it comes back, or where to look."""
    decision = decisions.of_removal(conn, id_)
    if decision is None:
        return f"there is no company {id_}; `syncd companies find` looks for one"
    [name] = (row["name"] for row in Removed(**decision.undo["company"]).rows if row["id"] == id_)
    return f"company {id_}, {name}, was removed; `syncd decisions undo {decision.id}` brings it back"


def depending(desk: Desk, known: Iterable[Company]) -> set[Key]:
    """What mentions are looked up by that a company's name, people, jobs and domains are weighed for."""
    found: set[Key] = set()
    for one in known:
        moves = (("name", one.record.name, ""), *((DOMAIN, domain, "") for domain in one.record.domains))
        found.update(directory.depending(desk.conn, RegisterKind.COMPANY, Entered(one.id, "", moves=moves)))
    return found


def named(one: Company) -> str:
    return f"{one.record.name} ({one.id})"
