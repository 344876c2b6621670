"""What waits for a person's answer: what was asked, but for what is answered by words elsewhere."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import count

from sqlalchemy import Connection

from syncd.activities import milestones
from syncd.model.activity import Activity
from syncd.model.milestones import MilestoneState, key
from syncd.model.people import KnownPerson
from syncd.model.review import Proposal, ProposalKind
from syncd.model.statements import Milestone
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
    found: dict[int, Activity] = {}
    ids = {one.id for one in stating.values()}
    while ids:
        # What is doubtful itself answers nothing if it need not be asked: for that, it is looked around it as well.
        fresh = activities.load(conn, ids)
        found |= {one.id: one for one in fresh}
        ids = _near(conn, fresh) - found.keys()
    return {key(one.kind, activity.key) for activity, one in milestones.needless(found.values())}


def _near(conn: Connection, stating: Sequence[Activity]) -> set[int]:
    """The activities that may tell again what these doubtfully tell: with whom it is about, or with who told of it."""
    told: list[tuple[KnownPerson, datetime]] = []
    kinds: set[Milestone] = set()
    for activity in stating:
        for one in activity.milestones:
            if one.state is MilestoneState.QUEUED and one.person is not None:
                tellers = (KnownPerson(each.id, each.name, each.external_id) for each in activity.people)
                told += ((whom, activity.at) for whom in (one.person, *tellers))
                kinds.add(one.kind)
    return activities.telling_near(conn, told, kinds)
