"""Put an interaction and its matches together: who it is linked to, and whether that is enough."""

from collections.abc import Sequence

from syncd.model.activity import ActivityStatus, Conclusion, Interaction, Link
from syncd.model.matching import Match
from syncd.model.people import PersonId


def conclude(interaction: Interaction, matches: Sequence[Match]) -> Conclusion:
    """The interaction as it is to be stored; `matches` are those of its mentions, in their order."""
    links = _links(matches)
    return Conclusion(interaction, _status(interaction, links, matches), links, tuple(matches))


def _links(matches: Sequence[Match]) -> tuple[Link, ...]:
    """One link a person, in the role and for the reasons of the most certain mention."""
    best: dict[PersonId, Link] = {}
    for match in matches:
        if match.person is None:
            continue
        person = match.person
        link = Link(person.person.id, match.mention.role, match.origin, person.confidence, person.reasons)
        known = best.get(link.person_id)
        if known is None or link.confidence > known.confidence:
            best[link.person_id] = link
    return tuple(best.values())


def _status(interaction: Interaction, links: Sequence[Link], matches: Sequence[Match]) -> ActivityStatus:
    if interaction.cancelled:
        return ActivityStatus.CANCELLED
    if links or not matches:
        return ActivityStatus.LOGGED
    return ActivityStatus.REJECTED if all(match.ignored for match in matches) else ActivityStatus.QUEUED
