"""Say that two companies are one, and take it back."""

from collections.abc import Iterable

from syncd import directory
from syncd.model.people import Grounds, Key
from syncd.model.register import Company
from syncd.review.counts import counted
from syncd.review.desk import Desk, NotPossibleError, decided_again
from syncd.store import companies, company_merges, decisions, register_changes
from syncd.store.decisions import COMPANY, Action, Decision
from syncd.store.entered import Entered, Move
from syncd.store.register_changes import DOMAIN, RegisterKind

MERGED, MERGED_INTO = "merged", "merged_into"
"""The fields of the lines that tell of a merge: on the company that stands for both, and on the other."""


def merge(desk: Desk, survivor: int, other: int) -> str:
    """Have one company stand for both: its name and id stay; people, jobs and domains of the other are its own."""
    stays, goes = standing_alone(desk, survivor), standing_alone(desk, other)
    if survivor == other:
        raise NotPossibleError(f"{survivor} is one company already; name another one to merge into it")
    touched = depending(desk, (stays, goes))
    moved = company_merges.merge(desk.conn, survivor, other)
    for id_, field, with_ in ((survivor, MERGED, goes), (other, MERGED_INTO, stays)):
        _note(desk, id_, (field, "", _named(with_)), desk.by_hand)
    said = Decision(desk.at, desk.by, Action.MERGE, None, COMPANY, str(other), undo={"company": moved.packed()})
    decisions.record(desk.conn, said)
    again = decided_again(desk, touched | depending(desk, _load(desk, survivor)))
    what = f"{counted(len(moved.people), 'people')}, {counted(len(moved.jobs), 'jobs')}"
    return (
        f"{_named(goes)} is {_named(stays)} from now on, with {what}; "
        f"{again}. If that was wrong: syncd companies unmerge {other}"
    )


def unmerge(desk: Desk, id_: int) -> str:
    """Have a merged company stand for itself again, with what went with it and is still there."""
    decision = decisions.of_merge(desk.conn, COMPANY, id_)
    if decision is None:
        merged = company_merges.into(desk.conn, id_)
        if merged:
            names = ", ".join(map(str, merged))
            raise NotPossibleError(f"into {id_} was merged {names}: syncd companies unmerge {merged[-1]}")
        raise NotPossibleError(f"{id_} was not merged into any company")
    decisions.mark_undone(desk.conn, decision.id, desk.at)
    return part(desk, decision)


def part(desk: Desk, decision: Decision) -> str:
    """Take back the merge that a decision made; what follows is done, too."""
    other = int(decision.value)
    survivor = company_merges.survivor_of(desk.conn, other)
    if not _load(desk, other):
        raise NotPossibleError(f"company {other} was removed since; undo that first, see `syncd decisions list`")
    if survivor is None:
        raise NotPossibleError(f"company {other} stands for itself already")
    touched = depending(desk, _load(desk, survivor))
    company_merges.part(desk.conn, survivor, other, company_merges.from_column(decision.undo["company"]))
    [stays, goes] = (one for id_ in (survivor, other) for one in _load(desk, id_))
    for id_, field, with_ in ((survivor, MERGED, goes), (other, MERGED_INTO, stays)):
        _note(desk, id_, (field, _named(with_), ""), desk.undoing)
    return f"{_named(goes)} stands alone again; {decided_again(desk, touched | depending(desk, (stays, goes)))}"


def standing_alone(desk: Desk, id_: int) -> Company:
    """A company that was not merged into another. Raises NotPossibleError."""
    found = next(iter(_load(desk, id_)), None)
    if found is None:
        raise NotPossibleError(f"there is no company {id_}; `syncd companies find` looks for one")
    if found.id != id_:
        raise NotPossibleError(
            f"{id_} was merged into {_named(found)} already; say {found.id}, or first: syncd companies unmerge {id_}"
        )
    return found


def _load(desk: Desk, id_: int) -> list[Company]:
    return companies.load(desk.conn, [id_])


def depending(desk: Desk, known: Iterable[Company]) -> set[Key]:
    """What mentions are looked up by that a company's name, people, jobs and domains are weighed for."""
    found: set[Key] = set()
    for one in known:
        moves = (("name", one.record.name, ""), *((DOMAIN, domain, "") for domain in one.record.domains))
        found.update(directory.depending(desk.conn, RegisterKind.COMPANY, Entered(one.id, "", moves=moves)))
    return found


def _note(desk: Desk, id_: int, move: Move, grounds: Grounds) -> None:
    register_changes.note(desk.conn, RegisterKind.COMPANY, id_, [move], grounds)


def _named(one: Company) -> str:
    return f"{one.record.name} ({one.id})"
