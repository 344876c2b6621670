"""Note which calls are to be looked at once a pass is stored: those that a planned one may tell the caller of."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.activities.planned_calls import span
from syncd.model.activity import ActivityKind, ActivityStatus, Conclusion, Interaction
from syncd.store import unsettled


def note_calls(
    conn: Connection, concluded: Iterable[tuple[int, Conclusion]], before: Iterable[Interaction] = ()
) -> None:
    """Have calls looked at that nobody is known for: these themselves, and those in the time of a planned one.

    `concluded` are activities by id as they are stored, `before` some of them as they were.
    """
    found = [(id_, one) for id_, one in concluded if one.interaction.kind is ActivityKind.CALL]
    unsettled.note(conn, [id_ for id_, one in found if one.status is ActivityStatus.QUEUED])
    calls = [*(one.interaction for _, one in found), *before]
    planned = [call for call in calls if call.kind is ActivityKind.CALL and call.revision is not None]
    unsettled.note_calls(conn, [span(call.at, call.minutes) for call in planned])
