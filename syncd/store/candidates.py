"""Candidates as they lie in a column: who, how sure, why."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from syncd.model.matching import Candidate, EvidenceKind
from syncd.model.people import KnownPerson, PersonId

Packed = list[Any]
"""[person id, confidence, [reason, …], [kind of evidence, …], [score, …]]; older ones end with the kinds."""


def pack(candidates: Iterable[Candidate]) -> list[Packed] | None:
    packed: list[Packed] = [
        [c.person.id, c.confidence, list(c.reasons), [kind.value for kind in c.kinds], list(c.scores)]
        for c in candidates
    ]
    return packed or None


def people_in(columns: Iterable[Sequence[Packed] | None]) -> set[PersonId]:
    """Everybody these columns name."""
    return {PersonId(packed[0]) for column in columns for packed in column or ()}


def unpack(column: Sequence[Packed] | None, known: Mapping[PersonId, KnownPerson]) -> tuple[Candidate, ...]:
    """The candidates, best first; who is in the directory no more is left out, who was merged since is one."""
    found: dict[PersonId, Candidate] = {}
    for person, confidence, reasons, kinds, *scores in column or ():
        if person in known:
            own = tuple(scores[0]) if scores else ()
            told = Candidate(known[person], confidence, tuple(reasons), tuple(map(EvidenceKind, kinds)), own)
            found.setdefault(known[person].id, told)
    return tuple(found.values())
