"""Take a company away that is none, and bring it back."""

from syncd.review.companies import depending, standing_alone
from syncd.review.counts import counted
from syncd.review.desk import Desk, NotPossibleError, decided_again
from syncd.store import companies, company_removals, decisions, register_changes
from syncd.store.company_removals import Removed
from syncd.store.decisions import COMPANY, Action, Decision
from syncd.store.register_changes import REMOVED, RegisterKind


def remove(desk: Desk, id_: int) -> str:
    """Take a company away, with those merged into it; nobody works there. A file that names it brings it back."""
    known = standing_alone(desk, id_)
    touched = depending(desk, [known])
    removed = company_removals.remove(desk.conn, id_, desk.by_hand)
    for row in removed.rows:
        move = (REMOVED, row["name"], "")
        register_changes.note(desk.conn, RegisterKind.COMPANY, row["id"], [move], desk.by_hand)
    said = Decision(desk.at, desk.by, Action.REMOVE, None, COMPANY, str(id_), undo={"company": removed.packed()})
    number = decisions.record(desk.conn, said)
    what = f"{counted(len(removed.people), 'people')}, {counted(len(removed.jobs), 'jobs')}"
    return (
        f"decision {number}: {known.record.name} is no company any more, and {what} have none; "
        f"{decided_again(desk, touched)}. "
        f"If that was wrong: syncd decisions undo {number}"
    )


def bring_back(desk: Desk, decision: Decision) -> str:
    """Undo a removal: the company has its id, its domains and whoever has found no other company since."""
    removed = Removed(**decision.undo["company"])
    for row in removed.rows:
        for field in ("name", "external_id"):
            _refuse_if_taken(desk, int(decision.value), field, row[field] or "")
    company_removals.put_back(desk.conn, removed, desk.undoing)
    for row in removed.rows:
        move = (REMOVED, "", row["name"])
        register_changes.note(desk.conn, RegisterKind.COMPANY, row["id"], [move], desk.undoing)
    known = companies.load(desk.conn, [int(decision.value)])
    return f"{removed.name} ({decision.value}) is a company again; {decided_again(desk, depending(desk, known))}"


def _refuse_if_taken(desk: Desk, id_: int, field: str, value: str) -> None:
    """Raise NotPossibleError where another company has this name or external id since; it says the way out."""
    other = companies.row_of(desk.conn, field, value) if value else None
    if other is not None:
        raise NotPossibleError(
            f"company {other.id} has the {field} {value} already: first give it another "
            f"(syncd companies set {other.id} {field} …); after the undo, syncd companies merge {id_} {other.id} "
            "makes one of both"
        )
