"""Ask about milestones that items do not state for sure, as long as what states them is kept."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.activities import milestones
from syncd.model.activity import Conclusion
from syncd.store import activities
from syncd.store import proposals as questions
from syncd.store.proposals import Offer


def offers(conn: Connection, told: Iterable[tuple[int, int | None, Conclusion]]) -> list[Offer]:
    """The questions that stored conclusions (id of the activity, item, conclusion) raise; others they close."""
    unsure = [one for one in told if milestones.is_unsure(one[2])]
    left_out = [done for *_, done in unsure if not milestones.is_kept(done)]
    questions.answer(conn, (asked for done in left_out for asked in milestones.asked_of(done.interaction)))
    items = {id_: item for id_, item, done in unsure if milestones.is_kept(done)}
    found = activities.load(conn, items)
    return [(draft, items[activity.id]) for activity in found for draft in milestones.asked(activity)]
