"""Put an interaction and its matches together: who it is linked to, and whether that is enough."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from syncd.model.activity import ActivityStatus, Conclusion, Interaction, Link, LinkWord
from syncd.model.matching import Match, Origin
from syncd.model.people import PersonId

NAMED_BY_HAND = "participant"
"""The role of somebody whom only a person in review put on an activity."""


def conclude(interaction: Interaction, matches: Sequence[Match], said: Collection[LinkWord] = ()) -> Conclusion:
    """The interaction as it is to be stored; `matches` are those of its mentions, in their order.

    `said` is what a person decided on this very activity: that outweighs every match.
    """
    links = _decided(_links(matches), said)
    return Conclusion(interaction, _status(interaction, links, matches), tuple(links.values()), tuple(matches))


def _links(matches: Sequence[Match]) -> Mapping[PersonId, Link]:
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
    return best


def _decided(links: Mapping[PersonId, Link], said: Collection[LinkWord]) -> Mapping[PersonId, Link]:
    """The links after what a person said of them; one that was denied stays as its own tombstone."""
    changed = dict(links)
    for word in said:
        link = changed.get(word.person_id) or Link(word.person_id, NAMED_BY_HAND, Origin.MANUAL, 1.0, ())
        if word.stands:
            changed[word.person_id] = replace(
                link, origin=Origin.MANUAL, confidence=1.0, reasons=("decided in review",)
            )
        else:
            changed[word.person_id] = replace(link, origin=Origin.TOMBSTONE, reasons=("denied in review",))
    return changed


def _status(interaction: Interaction, links: Mapping[PersonId, Link], matches: Sequence[Match]) -> ActivityStatus:
    if interaction.cancelled:
        return ActivityStatus.CANCELLED
    with_somebody = any(link.origin is not Origin.TOMBSTONE for link in links.values())
    if with_somebody or not matches:
        return ActivityStatus.LOGGED
    settled = all(match.ignored or match.person is not None for match in matches)
    return ActivityStatus.REJECTED if settled else ActivityStatus.QUEUED
