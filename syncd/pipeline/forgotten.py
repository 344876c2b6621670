"""Keep those who were erased on request from coming back with the items that name them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from syncd.activities import cards, telling
from syncd.activities import forgotten as erased
from syncd.formats import ical_unfolded
from syncd.model.activity import Interaction, Skip
from syncd.model.names import person_key
from syncd.model.people import Key
from syncd.model.review import ProposalDraft
from syncd.pipeline.findings import Finding
from syncd.store import forgotten, people
from syncd.store.forgotten import Tombstones


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Who among those that a batch names was erased."""

    stones: Tombstones = field(default_factory=Tombstones)
    gone: frozenset[Key] = frozenset()

    def left_of(self, findings: Sequence[Finding]) -> Sequence[Finding]:
        """The items without them."""
        return [self._left_of(finding) for finding in findings] if self.gone else findings

    def about(self, draft: ProposalDraft) -> bool:
        """Whether a question is about one of them."""
        return bool(self.stones.hashes) and (draft.key.field, draft.key.value) in self.stones

    def _left_of(self, finding: Finding) -> Finding:
        emails = [value for kind, value in self.gone if kind == "email"]
        handed_over = tuple(kept for one in finding.cards if (kept := cards.without(one, self.gone)))
        recurring = finding.recurring and ical_unfolded.without(finding.recurring, emails)
        outcomes = tuple(self._outcome(one) for one in finding.outcomes)
        left = replace(finding, outcomes=outcomes, cards=handed_over, recurring=recurring)
        if finding.mail is None or self.gone.isdisjoint(telling.names(finding.mail)):
            return left
        return replace(left, mail=telling.silenced(finding.mail), signed=None)

    def _outcome(self, outcome: Interaction | Skip) -> Interaction | Skip:
        return erased.without(outcome, self.gone, self.stones.mask) if isinstance(outcome, Interaction) else outcome


def among(conn: Connection, findings: Iterable[Finding]) -> Forgotten:
    """Who in these items was erased. A name is nobody's that somebody in the directory has."""
    stones = forgotten.load(conn)
    if not stones.hashes:
        return Forgotten()
    keys: set[Key] = set()
    for finding in findings:
        keys.update(key for one in finding.outcomes if isinstance(one, Interaction) for key in erased.keys_of(one))
        keys.update(key for card in finding.cards for key in telling.on_card(card))
        keys.update(telling.names(finding.mail) if finding.mail else ())
    gone = {key for key in keys if key in stones}
    borne = people.namesakes(conn, {value for kind, value in gone if kind == "name"})
    return Forgotten(stones, frozenset(key for key in gone if key[0] != "name" or key[1] not in borne))


def name_keys(names: Iterable[str]) -> set[Key]:
    return {("name", key) for name in names if (key := person_key(name))}
