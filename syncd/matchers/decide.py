"""Weigh all evidence for a mention: one person, several candidates, or nobody."""

from collections.abc import Sequence
from datetime import datetime
from math import prod

from syncd.matchers import by_decision, by_email, by_name, by_phone
from syncd.model.matching import Candidate, Evidence, EvidenceKind, Match, Mention, Origin
from syncd.model.people import Known

AUTOMATIC = 0.95
"""The confidence from which on a link is made without asking."""

AHEAD = 20.0
"""How many times better its odds must be than the runner-up's; an own address (0.999) beats an own number (0.97)."""

KEPT = 10
"""Candidates that are kept and shown, best first; there may be more Jane Smiths."""

_PROOF = {EvidenceKind.EMAIL, EvidenceKind.PHONE, EvidenceKind.DECISION}
_CERTAIN = 1 - 1e-9


def match(mention: Mention, known: Known, at: datetime) -> Match:
    """Who a mention in something that happened at `at` is, by everything the directory and earlier decisions say."""
    if by_decision.is_nobody(mention, known, at):
        return Match(mention, None, ignored=True, origin=Origin.MANUAL)
    said = by_decision.evidence(mention, known, at)
    kinds = (by_email, by_phone, by_name)
    return decide(mention, [*said, *(found for kind in kinds for found in kind.evidence(mention, known))])


def decide(mention: Mention, evidence: Sequence[Evidence]) -> Match:
    """The one person the evidence proves, with the runners-up; nobody, with the candidates, where it proves none."""
    ranked = _ranked(evidence)[: KEPT + 1]
    if not ranked or not _is_proven(ranked):
        return Match(mention, None, ranked[:KEPT])
    decided = EvidenceKind.DECISION in ranked[0].kinds
    return Match(mention, ranked[0], ranked[1:], origin=Origin.MANUAL if decided else Origin.AUTO)


def _ranked(evidence: Sequence[Evidence]) -> tuple[Candidate, ...]:
    by_person: dict[int, list[Evidence]] = {}
    for found in evidence:
        by_person.setdefault(found.person.id, []).append(found)
    return tuple(sorted(map(_candidate, by_person.values()), key=lambda c: (-c.confidence, c.person.id)))


def _candidate(evidence: Sequence[Evidence]) -> Candidate:
    """One person's evidence taken together: each kind is taken to err on its own."""
    confidence = 1 - prod(1 - found.score for found in evidence)
    reasons = tuple(found.words for found in evidence)
    return Candidate(evidence[0].person, confidence, reasons, tuple(found.kind for found in evidence))


def _is_proven(ranked: Sequence[Candidate]) -> bool:
    best, *others = ranked
    if EvidenceKind.DECISION in best.kinds:
        return True
    clearly_ahead = not others or _odds(best) >= AHEAD * _odds(others[0])
    return best.confidence >= AUTOMATIC and clearly_ahead and not _PROOF.isdisjoint(best.kinds)


def _odds(candidate: Candidate) -> float:
    confidence = min(candidate.confidence, _CERTAIN)
    return confidence / (1 - confidence)
