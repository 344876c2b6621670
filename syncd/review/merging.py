"""Say that two records are one person, and take it back."""

from syncd.model.people import PersonId
from syncd.pipeline import merging
from syncd.review.counts import counted
from syncd.review.desk import Desk, NotPossibleError
from syncd.review.undoing import take_back
from syncd.store import decisions, merges, people
from syncd.store.decisions import PERSON, Action, Decision


def merge(desk: Desk, survivor: PersonId, other: PersonId, proposal: int | None = None) -> str:
    """Have one record stand for both: its values win, the other fills its gaps, and all activities are its own."""
    first, second = _standing_alone(desk, survivor), _standing_alone(desk, other)
    if survivor == other:
        raise NotPossibleError(f"{survivor} is one record already; name another one to merge into it")
    again = merging.merge(desk.conn, survivor, other, by=desk.by, at=desk.at)
    said = Decision(desk.at, desk.by, Action.MERGE, proposal, PERSON, str(other), survivor, {"merged": other})
    decisions.record(desk.conn, said)
    return (
        f"{second} ({other}) is {first} ({survivor}) from now on; {counted(again, 'activities')} decided again. "
        f"If that was wrong: syncd people unmerge {other}"
    )


def unmerge(desk: Desk, person_id: PersonId) -> str:
    """Have a merged record stand for itself again; both are as they were, and each activity goes where it belongs."""
    decision = decisions.of_merge(desk.conn, PERSON, person_id)
    if decision is not None:
        return take_back(desk, decision)
    merged = [str(one.person) for one in merges.families(desk.conn, [person_id]).merged.get(person_id, ())]
    if merged:
        raise NotPossibleError(f"into {person_id} was merged {', '.join(merged)}: syncd people unmerge {merged[-1]}")
    raise NotPossibleError(f"{person_id} was not merged into anybody")


def _standing_alone(desk: Desk, person_id: PersonId) -> str:
    """The name of a person who was not merged into another. Raises NotPossibleError."""
    found = people.get(desk.conn, person_id)
    if found is None:
        raise NotPossibleError(f"there is no person {person_id}; `syncd people find` looks for one")
    if found.id != person_id:
        raise NotPossibleError(
            f"{person_id} was merged into {found.record.name} ({found.id}) already; "
            f"say {found.id}, or first: syncd people unmerge {person_id}"
        )
    return found.record.name
