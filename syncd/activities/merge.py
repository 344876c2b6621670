"""Two sightings of one interaction become one: the same mail in two mailboxes, a meeting in two calendars."""

from dataclasses import replace

from syncd.activities import milestones
from syncd.activities.revise import supersedes
from syncd.model.activity import Interaction
from syncd.model.matching import Mention, MentionRole


def merged(stored: Interaction, found: Interaction, *, alone: bool = False) -> Interaction:
    """The interaction after another sighting of it. Everybody who was in on it keeps the credit.

    A mail has the receivers that only another mailbox shows, too (Bcc). Of a meeting the latest revision is believed,
    and who is no longer invited in it is no longer mentioned. Where two sightings differ and neither is later, the
    same one wins whichever came first. What either states was reached, or a person said was, stays.
    `alone` says that the item in which it was found is the only one that told of it: it is what that says now.
    """
    reached = milestones.together(stored.milestones, found.milestones)
    return replace(_believed(stored, found, alone=alone), identity=stored.identity, milestones=reached)


def _believed(stored: Interaction, found: Interaction, *, alone: bool) -> Interaction:
    credited = tuple(sorted({*stored.credits, *found.credits}))
    both = _together(stored.mentions, found.mentions)
    if stored.revision is None or found.revision is None:
        plainer = min(stored, found, key=_tags)
        # A gateway may drop the lines that say what a mail answers; none adds any.
        answers = max(stored.answers, found.answers, key=lambda told: (len(told), told))
        return replace(plainer, credits=credited, mentions=both, answers=answers)
    if stored.revision == found.revision and not alone:
        fuller = max(stored, found, key=_openness)
        return replace(fuller, credits=credited, mentions=both)
    latest = found if supersedes(found.revision, stored.revision) else stored
    return replace(latest, credits=credited)


def _tags(mail: Interaction) -> tuple[int, str, str]:
    """Gateways put tags before a subject and warnings before a text: the shorter is the sender's."""
    return (len(mail.subject), mail.subject, mail.snippet)


def _openness(meeting: Interaction) -> tuple[bool, bool, int, str, str]:
    """A copy that is held, that shows what it is about, and that says most of it."""
    words = len(meeting.subject) + len(meeting.snippet)
    return (not meeting.cancelled, meeting.counts, words, meeting.subject, meeting.snippet)


def _together(first: tuple[Mention, ...], second: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Everybody mentioned in either, each once; of two mentions the one with a name is kept.

    How a sender signs is another mention than how the line above the mail calls them.
    """
    found: dict[tuple[tuple[str, str], bool], Mention] = {}
    for mention in (*first, *second):
        place = (mention.key, mention.role is MentionRole.SIGNATURE)
        known = found.setdefault(place, mention)
        said = {field: getattr(known, field) or getattr(mention, field) for field in _SAID}
        found[place] = replace(known, **said)
    return tuple(found.values())


_SAID = ("name", "phone", "company", "location")
"""What only one of two sightings may say of somebody."""
