"""Say that two companies are one, and take it back."""

from syncd.model.people import Grounds
from syncd.model.register import Company
from syncd.review.companies import absent, depending, named, standing_alone
from syncd.review.counts import counted
from syncd.review.desk import Desk, NotPossibleError, decided_again
from syncd.store import companies, company_merges, decisions, register_changes
from syncd.store.decisions import COMPANY, Action, Decision
from syncd.store.entered import Move
from syncd.store.register_changes import RegisterKind

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
        _note(desk, id_, (field, "", named(with_)), desk.by_hand)
    said = Decision(desk.at, desk.by, Action.MERGE, None, COMPANY, str(other), undo={"company": moved.packed()})
    decisions.record(desk.conn, said)
    again = decided_again(desk, touched | depending(desk, _load(desk, survivor)))
    what = f"{counted(len(moved.people), 'people')}, {counted(len(moved.jobs), 'jobs')}"
    return (
        f"{named(goes)} is {named(stays)} from now on, with {what}; "
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
        raise NotPossibleError(absent(desk.conn, other))
    if survivor is None:
        raise NotPossibleError(f"company {other} stands for itself already")
    touched = depending(desk, _load(desk, survivor))
    company_merges.part(desk.conn, survivor, other, company_merges.from_column(decision.undo["company"]))
    [stays, goes] = (one for id_ in (survivor, other) for one in _load(desk, id_))
    for id_, field, with_ in ((survivor, MERGED, goes), (other, MERGED_INTO, stays)):
        _note(desk, id_, (field, named(with_), ""), desk.undoing)
    return f"{named(goes)} stands alone again; {decided_again(desk, touched | depending(desk, (stays, goes)))}"


def _load(desk: Desk, id_: int) -> list[Company]:
    return companies.load(desk.conn, [id_])


def _note(desk: Desk, id_: int, move: Move, grounds: Grounds) -> None:
    register_changes.note(desk.conn, RegisterKind.COMPANY, id_, [move], grounds)
