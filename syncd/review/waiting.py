"""What waits for a person's answer: what was asked, but for what is answered by words elsewhere."""

from collections.abc import Iterator, Sequence
from itertools import count

from sqlalchemy import Connection

from syncd.activities import milestones
from syncd.model.milestones import REMEMBERED, MilestoneState, key
from syncd.model.review import Proposal, ProposalKind
from syncd.store import activities, proposals

_AT_ONCE = 200
"""Questions that are looked at together."""


def questions(conn: Connection, kind: ProposalKind | None = None) -> Iterator[Proposal]:
    """In the order to answer it in: most certain first, then oldest.

    A milestone is asked about once, however many activities tell of it, and only while none tells of it for sure.
    """
    for page in count():
        asked = proposals.most_certain(conn, kind, limit=_AT_ONCE, offset=_AT_ONCE * page)
        told = _told_elsewhere(conn, [one for one in asked if one.kind is ProposalKind.MILESTONE])
        yield from (one for one in asked if one.value not in told)
        if len(asked) < _AT_ONCE:
            return


def _told_elsewhere(conn: Connection, asked: Sequence[Proposal]) -> set[str]:
    """The values of those of these questions about milestones that need no answer."""
    stating = activities.by_key(conn, {one.value.partition(" ")[2] for one in asked})
    found = activities.load(conn, [one.id for one in stating.values()])
    doubted = [
        (activity, one)
        for activity in found
        for one in activity.milestones
        if one.state is MilestoneState.QUEUED and one.person is not None
    ]
    if not doubted:
        return set()
    moments = [activity.at for activity, _ in doubted]
    others = activities.telling_of(
        conn,
        [one.person for _, one in doubted if one.person is not None],
        {one.kind for _, one in doubted},
        min(moments) - REMEMBERED,
        max(moments) + REMEMBERED,
    )
    near = activities.load(conn, others.difference(one.id for one in found))
    return {key(one.kind, activity.key) for activity, one in milestones.needless((*found, *near))}
