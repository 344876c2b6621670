"""Addresses that known people write from and that are on no record yet."""

from collections.abc import Iterable, Iterator

from syncd.activities.changes import change
from syncd.activities.unknown import is_role_address
from syncd.model.activity import Conclusion, Link
from syncd.model.matching import PROOF, EvidenceKind, Match, MentionRole, Origin
from syncd.model.names import is_full_name
from syncd.model.review import ProposalDraft

_SHOWS = PROOF - {EvidenceKind.EMAIL, EvidenceKind.DECISION}
"""What proves whose an address is, beside the address itself: a thread, a number."""
_WROTE = {MentionRole.FROM, MentionRole.ORGANIZER}


def lacking(conclusion: Conclusion) -> Iterator[ProposalDraft]:
    """The change that puts an address on the record of the one who wrote from it under the full name."""
    for match in proven(conclusion.matches, conclusion.links):
        if (draft := _lacking(match)) is not None:
            yield draft


def proven(matches: Iterable[Match], links: Iterable[Link]) -> Iterator[Match]:
    """Those by which an address is found to be somebody's and is on no record, unless a person denied that."""
    denied = {link.person_id for link in links if link.origin is Origin.TOMBSTONE}
    return (match for match in matches if _proves(match) and match.person and match.person.person.id not in denied)


def _proves(match: Match) -> bool:
    found, email = match.person, match.mention.email
    if found is None or not email or match.origin is not Origin.AUTO or email in found.person.emails:
        return False
    return match.mention.role in _WROTE and not _SHOWS.isdisjoint(found.kinds)


def _lacking(match: Match) -> ProposalDraft | None:
    found, mention = match.person, match.mention
    if found is None or not is_full_name(mention.name) or is_role_address(mention.email):
        return None
    return change(
        found.person,
        "email",
        mention.email,
        old=", ".join(found.person.emails),
        quote="; ".join(found.reasons),
        confidence=found.confidence,
    )
