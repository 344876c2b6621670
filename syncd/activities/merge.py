"""Two sightings of one interaction become one: the same mail in two mailboxes, a meeting in two calendars."""

from dataclasses import replace

from syncd.activities.revise import supersedes
from syncd.model.activity import Interaction
from syncd.model.matching import Mention


def merged(stored: Interaction, found: Interaction) -> Interaction:
    """The interaction after another sighting of it. Everybody who was in on it keeps the credit.

    A mail is what it was when first seen, with the receivers that only another mailbox shows (Bcc). Of a meeting the
    latest revision is believed, and who is no longer invited in it is no longer mentioned.
    """
    credited = tuple(sorted({*stored.credits, *found.credits}))
    if stored.revision is None or found.revision is None:
        return replace(stored, credits=credited, mentions=_together(stored.mentions, found.mentions))
    if not supersedes(found.revision, stored.revision):
        return replace(stored, credits=credited)
    mentions = found.mentions
    if found.revision == stored.revision:
        mentions = _together(stored.mentions, found.mentions)
    return replace(found, identity=stored.identity, credits=credited, mentions=mentions)


def _together(first: tuple[Mention, ...], second: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Everybody mentioned in either, each once; of two mentions the one with a name is kept."""
    found: dict[tuple[str, str], Mention] = {}
    for mention in (*first, *second):
        known = found.get(mention.key)
        if known is None:
            found[mention.key] = mention
        elif mention.name and not known.name:
            found[mention.key] = replace(known, name=mention.name)
    return tuple(found.values())
