"""Questions about somebody an item names and the directory does not know for certain."""

import re
from collections.abc import Iterator
from itertools import islice

from syncd.model.activity import ActivityKind, Conclusion, Interaction
from syncd.model.call import Direction
from syncd.model.matching import Candidate, EvidenceKind, Match, Mention
from syncd.model.names import is_full_name
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind

ASKED = 20
"""People that are asked about for one item, in the order in which it names them; a list of hundreds is a mailing."""

UNKNOWN = 0.5
TWO_WAY = 0.8
"""How sure we are that a stranger is to be kept, once it was us who wrote, rang or met."""

_ROLE_WORDS = {
    "accounts", "admin", "bewerbung", "bewerbungen", "billing", "careers", "contact", "donotreply", "enquiries",
    "feedback", "hello", "help", "helpdesk", "hr", "info", "inquiries", "invoices", "jobs", "karriere", "kontakt",
    "mail", "marketing", "newsletter", "noreply", "office", "personal", "postmaster", "reception", "recruiting",
    "recruitment", "reply", "sales", "service", "support", "talent", "team", "vacancies", "webmaster",
}  # fmt: skip
_PROOF = {EvidenceKind.EMAIL, EvidenceKind.PHONE}
_MET = {ActivityKind.MEETING, ActivityKind.VIDEO_MEETING}


def questions(conclusion: Conclusion) -> Iterator[ProposalDraft]:
    """One question for everybody mentioned who is neither known for certain nor ignored."""
    interaction = conclusion.interaction
    if interaction.cancelled:
        return
    open_ = {m.mention.key: m for m in reversed(conclusion.matches) if m.person is None and not m.ignored}
    in_order = (match for match in conclusion.matches if open_.get(match.mention.key) is match)
    for match in islice(in_order, ASKED):
        yield _question(match, interaction)


def is_worth_keeping(mention: Mention) -> bool:
    """Whether somebody unknown looks like a person to keep: a full name, and an own way to be reached."""
    reachable = bool(mention.email or mention.phone)
    return reachable and is_full_name(mention.name) and not _is_role_address(mention.email)


def _question(match: Match, interaction: Interaction) -> ProposalDraft:
    mention = match.mention
    field, value = mention.key
    kind = _kind(match, interaction)
    return ProposalDraft(
        kind=kind,
        key=ProposalKey(None, field, value),
        new=mention.email or mention.phone or mention.name,
        name=mention.name,
        quote=mention.quote or interaction.subject,
        confidence=_confidence(kind, match.candidates),
        candidates=match.candidates,
    )


def _kind(match: Match, interaction: Interaction) -> ProposalKind:
    candidates = match.candidates
    if len(candidates) > 1 and any(not _PROOF.isdisjoint(candidate.kinds) for candidate in candidates):
        return ProposalKind.WHICH_PERSON
    if not candidates and is_worth_keeping(match.mention) and _is_two_way(interaction):
        return ProposalKind.NEW_PERSON
    return ProposalKind.WHO_IS_THIS


def _is_role_address(email: str) -> bool:
    """Whether an address is a function's, not a person's: info@, jobs-uk@, no-reply@."""
    return not _ROLE_WORDS.isdisjoint(re.split(r"[.+_-]", email.partition("@")[0]))


def _is_two_way(interaction: Interaction) -> bool:
    return interaction.direction is Direction.OUT or interaction.kind in _MET


def _confidence(kind: ProposalKind, candidates: tuple[Candidate, ...]) -> float:
    if candidates:
        return candidates[0].confidence
    return TWO_WAY if kind is ProposalKind.NEW_PERSON else UNKNOWN
