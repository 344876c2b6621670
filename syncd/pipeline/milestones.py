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
    stating = [one for one in told if one[2].interaction.milestones]
    questions.answer(conn, (key for *_, done in stating for key in milestones.settled_in(done)))
    items = {id_: item for id_, item, done in stating if milestones.is_asked_about(done)}
    found = activities.load(conn, items)
    return [(draft, items[activity.id]) for activity in found for draft in milestones.asked(activity)]
