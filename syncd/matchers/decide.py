"""Weigh all evidence for a mention: one person, several candidates, or nobody."""

from collections.abc import Sequence
from datetime import datetime
from math import exp

from syncd.matchers import by_company, by_decision, by_email, by_name, by_phone, by_place, by_thread
from syncd.matchers.calibration import log_odds
from syncd.model.matching import PROOF, Candidate, Evidence, EvidenceKind, Match, Mention, Origin
from syncd.model.people import Known, KnownPerson
from syncd.model.terms import UNCHANGED, Terms

KEPT = 10
"""Candidates that are kept and shown, best first; there may be more Jane Smiths."""

_THREADED = {EvidenceKind.ANSWER, EvidenceKind.THREAD}
_SAYS_NOTHING = 0.5
_DEFAULT = Terms()
_LEAST, _MOST = 1e-9, 50.0


def match(mention: Mention, known: Known, at: datetime, subject: str = "") -> Match:
    """Who a mention in something that happened at `at` is, by everything the directory and earlier decisions say.

    `subject` is what the item says it is about.
    """
    found: list[Evidence] = []
    if known.decided:
        if by_decision.is_nobody(mention, known, at):
            return Match(mention, None, ignored=True, origin=Origin.MANUAL)
        found += by_decision.evidence(mention, known, at)
        known = by_decision.as_said(mention, known, at)
    found += by_email.evidence(mention, known)
    found += by_phone.evidence(mention, known) if mention.phone else ()
    found += by_thread.evidence(mention, known) if known.threads else ()
    found += by_name.evidence(mention, known, by_place.neighbours(mention, known) if known.by_place else ())
    if _is_plain(mention, found, known):
        return decide(mention, found, known.terms)
    found = _without_twice_told(found)
    suggested = _not_yet_certain(mention, found, known)
    found += by_company.evidence(mention, suggested, known, subject)
    found += by_place.evidence(mention, suggested, known)
    return decide(mention, found, known.terms)


def _is_plain(mention: Mention, found: Sequence[Evidence], known: Known) -> bool:
    """Whether all there is speaks of the one whose own address it is: nothing else is weighed against that."""
    owners = known.by_email.get(mention.email, ())
    return len(owners) == 1 and all(one.person is owners[0] for one in found)


def _without_twice_told(found: Sequence[Evidence]) -> list[Evidence]:
    """What a thread says of somebody rests on the name: a common one speaks against nobody a second time."""
    threaded = {one.person.id for one in found if one.kind in _THREADED}
    return [
        one
        for one in found
        if not (one.kind is EvidenceKind.NAME and one.person.id in threaded and one.score < _SAYS_NOTHING)
    ]


def _not_yet_certain(mention: Mention, found: Sequence[Evidence], known: Known) -> list[KnownPerson]:
    """Whom where they work and live may speak for or against: an address of one's own is not weighed against that."""
    owners = known.by_email.get(mention.email, ())
    suggested = {one.person.id: one.person for one in found}
    return [person for person in suggested.values() if owners != (person,)]


def decide(mention: Mention, evidence: Sequence[Evidence], terms: Terms = _DEFAULT) -> Match:
    """The one person the evidence proves, with the runners-up; nobody, with the candidates, where it proves none.

    Where it is as good as certain that it is nobody of the directory, there are no candidates either.
    """
    ranked = _ranked(evidence, terms)
    if not ranked or sum(candidate.confidence for candidate in ranked) < terms.ask:
        return Match(mention, None)
    if not _is_proven(ranked[0], terms):
        return Match(mention, None, ranked[:KEPT])
    decided = EvidenceKind.DECISION in ranked[0].kinds
    return Match(mention, ranked[0], ranked[1 : KEPT + 1], origin=Origin.MANUAL if decided else Origin.AUTO)


def _ranked(evidence: Sequence[Evidence], terms: Terms) -> tuple[Candidate, ...]:
    """Everybody there is evidence on, likeliest first: one of them, or nobody of the directory, and only one."""
    by_person: dict[int, list[Evidence]] = {}
    for found in evidence:
        by_person.setdefault(found.person.id, []).append(found)
    odds = {id_: _odds(found, terms) for id_, found in by_person.items()}
    whole = 1 + sum(odds.values())
    candidates = [_candidate(found, odds[id_] / whole) for id_, found in by_person.items()]
    return tuple(sorted(candidates, key=lambda c: (-c.confidence, c.person.id)))


def _odds(evidence: Sequence[Evidence], terms: Terms) -> float:
    """One person's evidence taken together (Fellegi and Sunter 1969): each kind errs on its own, so log-odds add up."""
    return exp(min(_MOST, sum(_worth(found, terms) for found in evidence)))


def _worth(evidence: Evidence, terms: Terms) -> float:
    """What evidence has proven to be worth in this agency, in log-odds."""
    stated = log_odds(min(max(evidence.score, _LEAST), 1 - _LEAST))
    proven = terms.scales.get(evidence.kind.value, UNCHANGED).of(stated)
    # That mobiles are their owners' makes no line surer; that some are not casts doubt on every number.
    return min(stated, proven) if evidence.kind is EvidenceKind.PHONE and not evidence.own else proven


def _candidate(evidence: Sequence[Evidence], confidence: float) -> Candidate:
    """What a person decided is certain, whatever else there is."""
    kinds = tuple(found.kind for found in evidence)
    sure = 1.0 if EvidenceKind.DECISION in kinds else confidence
    scores = tuple(round(found.score, 4) for found in evidence)
    return Candidate(evidence[0].person, sure, tuple(found.words for found in evidence), kinds, scores)


def _is_proven(best: Candidate, terms: Terms) -> bool:
    if EvidenceKind.DECISION in best.kinds:
        return True
    return best.confidence >= terms.automatic and not PROOF.isdisjoint(best.kinds)
