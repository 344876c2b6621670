"""Questions about somebody an item names and the directory does not know for certain."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import islice

from syncd.model import given_names
from syncd.model.activity import Conclusion, Interaction
from syncd.model.folding import fold
from syncd.model.matching import Candidate, EvidenceKind, Match, Mention, MentionRole
from syncd.model.names import is_full_name
from syncd.model.people import Key
from syncd.model.review import ProposalDraft, ProposalKey, ProposalKind
from syncd.model.traffic import Traffic

ASKED = 20
"""People that are asked about for one item, in the order in which it names them; a list of hundreds is a mailing."""

UNKNOWN = 0.5
TWO_WAY = 0.8
"""How sure we are that a stranger is to be kept, once both sides wrote, or met."""

_ROLE_WORDS = {
    "accounts", "admin", "bewerbung", "bewerbungen", "billing", "careers", "contact", "donotreply", "enquiries",
    "feedback", "hello", "help", "helpdesk", "hr", "info", "inquiries", "invoices", "jobs", "karriere", "kontakt",
    "mail", "marketing", "newsletter", "noreply", "office", "personal", "postmaster", "reception", "recruiting",
    "recruitment", "reply", "sales", "service", "support", "talent", "team", "vacancies", "webmaster",
}  # fmt: skip
_THINGS = {
    "boardroom", "conferenceroom", "copier", "fax", "kopierer", "konferenzraum", "meetingroom", "mfp", "photocopier",
    "printer", "room", "rooms", "besprechungsraum", "scan", "scanner",
}  # fmt: skip
_NAMED_AS_THINGS = _THINGS | {
    "besprechungszimmer", "konferenzzimmer", "meetingraum", "peregovornaya", "reunion", "reuniones", "riunioni",
    "sitzungszimmer", "vergaderruimte", "vergaderzaal", "workcentre",
}  # fmt: skip
"""What rooms and machines are called in calendars and address books, folded."""
_PROOF = {EvidenceKind.EMAIL, EvidenceKind.PHONE}


def questions(conclusion: Conclusion, exchanged: Mapping[Key, Traffic]) -> Iterator[ProposalDraft]:
    """One question for everybody mentioned who is neither known for certain nor ignored.

    `exchanged` is what went to and fro with each of them, this interaction included.
    """
    for match in _asked_about(conclusion):
        yield _question(match, conclusion.interaction, exchanged.get(match.mention.key, Traffic()))


def keys(conclusion: Conclusion) -> tuple[Key, ...]:
    """Whom there is a question about."""
    return tuple(match.mention.key for match in _asked_about(conclusion))


def _asked_about(conclusion: Conclusion) -> Iterator[Match]:
    if conclusion.interaction.cancelled:
        return iter(())
    open_ = {m.mention.key: m for m in reversed(conclusion.matches) if m.person is None and not m.ignored}
    return islice((match for match in conclusion.matches if open_.get(match.mention.key) is match), ASKED)


def is_worth_keeping(mention: Mention) -> bool:
    """Whether somebody unknown looks like a person to keep: a full name, and an own way to be reached."""
    reachable = bool(mention.email or mention.phone)
    is_thing = _names_a_thing(fold(mention.name).split(), _NAMED_AS_THINGS)
    return reachable and is_full_name(mention.name) and not is_thing and not is_role_address(mention.email)


def _question(match: Match, interaction: Interaction, exchanged: Traffic) -> ProposalDraft:
    mention = _named(match.mention, exchanged)
    field, value = mention.key
    kind = _kind(mention, match.candidates, exchanged)
    return ProposalDraft(
        kind=kind,
        key=ProposalKey(None, field, value),
        new=mention.email or mention.phone or mention.name,
        name=mention.name,
        quote=_shown(mention, interaction),
        confidence=_confidence(kind, match.candidates),
        candidates=match.candidates,
        told_at=interaction.at,
    )


def _shown(mention: Mention, interaction: Interaction) -> str:
    """The words by which somebody recalls it: of a sender those of the mail, not the line with the number."""
    is_sender = bool(mention.email) and mention.role is MentionRole.FROM
    return interaction.subject if is_sender else mention.quote or interaction.subject


def _named(mention: Mention, exchanged: Traffic) -> Mention:
    """The mention with the full name that is written most, here or elsewhere, if there is one."""
    full = next(filter(is_full_name, (*exchanged.names, mention.name)), "")
    return replace(mention, name=full or mention.name)


def _kind(mention: Mention, candidates: tuple[Candidate, ...], exchanged: Traffic) -> ProposalKind:
    if len(candidates) > 1 and any(not _PROOF.isdisjoint(candidate.kinds) for candidate in candidates):
        return ProposalKind.WHICH_PERSON
    if not candidates and is_worth_keeping(mention) and exchanged.is_two_way:
        return ProposalKind.NEW_PERSON
    return ProposalKind.WHO_IS_THIS


def is_role_address(email: str) -> bool:
    """Whether an address is a function's or a thing's, not a person's: info@, jobs-uk@, no-reply@, room4@."""
    words = [word.rstrip("0123456789") for word in re.split(r"[.+_-]+", email.partition("@")[0])]
    return not _ROLE_WORDS.isdisjoint(words) or _names_a_thing(words, _THINGS)


def _names_a_thing(words: Sequence[str], things: Set[str]) -> bool:
    """Whether one of the words is a room's or a machine's; behind a given name it is a surname: "Anna Room"."""
    at = next((n for n, word in enumerate(words) if word in things), None)
    return at is not None and not (at and all(map(given_names.is_common, words[:at])))


def _confidence(kind: ProposalKind, candidates: tuple[Candidate, ...]) -> float:
    if candidates:
        return candidates[0].confidence
    return TWO_WAY if kind is ProposalKind.NEW_PERSON else UNKNOWN
