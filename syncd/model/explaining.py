"""Say in words why somebody was taken for a person without asking, or why it is asked."""

from collections.abc import Sequence

from syncd.model.matching import PROOF, Candidate, EvidenceKind, Match, Origin

_NOUNS = {
    EvidenceKind.EMAIL: "the address",
    EvidenceKind.PHONE: "the number",
    EvidenceKind.ANSWER: "the answer to our mail",
    EvidenceKind.THREAD: "the thread",
    EvidenceKind.NAME: "the name",
    EvidenceKind.COMPANY: "the employer",
    EvidenceKind.LOCATION: "the place",
    EvidenceKind.JOB: "the job",
}
_SAYS_NOTHING = 0.5
_ON_RECORD = {EvidenceKind.EMAIL, EvidenceKind.PHONE}


def why(match: Match, automatic: float) -> str:
    """Why a mention was linked, or was not; `automatic` is the confidence from which on nobody is asked."""
    if match.origin is Origin.MANUAL:
        return "a person decided it"
    if match.person is None:
        return asked(match.candidates, automatic)
    best = f"automatic: {_sure(match.person.confidence)}, and {automatic:g} is enough"
    if not match.candidates:
        return f"{best}; nobody else comes into question"
    return f"{best}; next is {named(match.candidates[0])}, at {_sure(match.candidates[0].confidence)}"


def asked(candidates: Sequence[Candidate], automatic: float) -> str:
    """Why nobody was linked, of these candidates, the likeliest first."""
    if not candidates:
        return "asked because nobody in the directory fits"
    best, *others = candidates
    fits = _and([_NOUNS[kind] for kind in _speaking_for(best)])
    may_be = f"{fits} {'fit' if ' and ' in fits else 'fits'}" if fits else "it may be"
    if PROOF.isdisjoint(_speaking_for(best)):
        tail = "nobody is linked without an address, a number or an answer"
    else:
        tail = f"automatic from {automatic:g}"
    if others and others[0].confidence == best.confidence:
        whom = f"{len(candidates)} people, {named(best)} as much as {named(others[0])}, at {_sure(best.confidence)}"
    elif others:
        likelier = "likelier" if len(candidates) == 2 else "likeliest"
        whom = f"{len(candidates)} people, {named(best)} the {likelier} at {_sure(best.confidence)}"
    else:
        whom = f"{named(best)}, at {_sure(best.confidence, automatic)}"
    return f"asked because {may_be} {whom}; {tail}"


def named(candidate: Candidate) -> str:
    return f"{candidate.person.name} ({candidate.person.id})"


def _speaking_for(candidate: Candidate) -> list[EvidenceKind]:
    """The kinds of evidence for somebody, each once; of what is not scored, all.

    An address or a number that is on record speaks for each who has it, however many they are.
    """
    scores = candidate.scores or (1.0,) * len(candidate.kinds)
    said = zip(candidate.kinds, scores, strict=True)
    found = (kind for kind, score in said if score >= _SAYS_NOTHING or kind in _ON_RECORD)
    return list(dict.fromkeys(kind for kind in found if kind in _NOUNS))


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def _sure(confidence: float, below: float = 1.0) -> str:
    """Two digits, and as many as it takes to tell it from certain, from impossible, and from what it falls short of."""
    most = below if confidence < below else 1.0
    for digits in (2, 3, 4):
        if 0 < round(confidence, digits) < most:
            return f"{confidence:.{digits}f}".rstrip("0")
    return "next to nothing" if confidence < _SAYS_NOTHING else "1"
