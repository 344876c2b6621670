"""Ask about names that their owners spell otherwise, once it was seen often enough."""

from collections.abc import Iterable

from sqlalchemy import Connection

from syncd.activities import spelling
from syncd.model.activity import Conclusion
from syncd.model.matching import Mention, MentionRole
from syncd.model.people import KnownPerson, PersonId
from syncd.store import activities
from syncd.store.proposals import Offer

_OWN = {MentionRole.FROM, MentionRole.SIGNATURE}


def offers(conn: Connection, told: Iterable[tuple[int | None, Conclusion]]) -> list[Offer]:
    """The questions that these stored conclusions raise, each with the item (its ledger id) that told of it."""
    found: dict[PersonId, tuple[int | None, KnownPerson, Mention]] = {}
    for item, conclusion in told:
        for match in conclusion.matches:
            mention, person = match.mention, match.person and match.person.person
            if person and mention.role in _OWN and mention.email and spelling.may_differ(person, mention.name):
                found.setdefault(person.id, (item, person, mention))
    used = activities.names_used(conn, found)
    drafts = ((item, spelling.misspelt(person, used[id_], said.email)) for id_, (item, person, said) in found.items())
    return [(draft, item) for item, draft in drafts if draft is not None]
