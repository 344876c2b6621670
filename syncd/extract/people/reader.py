"""News and facts that no rule has read, and that are likely by all that stands around them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from syncd.extract.announcements import pieces, reach
from syncd.extract.announcements.letter import Letter
from syncd.extract.facts import pay
from syncd.extract.people import candidates, features, weighing
from syncd.extract.people.candidates import Candidate, Kind, Sort
from syncd.extract.words.milestones import LANGUAGES
from syncd.model.statements import Announcement, AnnouncementKind, Fact, FactField

_LIKELY = 0.7
"""From how likely on it is said."""
_WORTH = -2.5
"""What must speak for a sentence by its words (log odds) for what it holds to be weighed."""
_QUOTED = 300
_REACHING = frozenset({AnnouncementKind.NEW_NUMBER, AnnouncementKind.NEW_EMAIL})
_ONE_OF = frozenset({*AnnouncementKind, *FactField} - _REACHING)
"""Of which a letter tells one: the likeliest, and none where rules have read one."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate of the sentence `at` as a statement of that kind, and how likely it is one."""

    kind: Kind
    value: str
    at: int
    chance: float


def read(
    letter: Letter, news: Sequence[Announcement], facts: Sequence[Fact], *, region: str
) -> tuple[tuple[Announcement, ...], tuple[Fact, ...]]:
    """The `news` and `facts` that rules have read in a letter, and what else is likely, where its language is known."""
    if letter.language not in LANGUAGES or letter.today is None:
        return tuple(news), tuple(facts)
    known = {one.kind: None for one in news} | {one.field: None for one in facts}
    said = {(one.kind, one.value.casefold()) for one in news}
    added = [
        one
        for one in _settled(weigh(letter, region=region))
        if one.kind not in known or (one.kind not in _ONE_OF and (one.kind, one.value.casefold()) not in said)
        if not (letter.automatic and isinstance(one.kind, FactField))
    ]
    told = [_announcement(one, letter) for one in added if isinstance(one.kind, AnnouncementKind)]
    return (
        (*news, *(one for one in told if one is not None)),
        (*facts, *(_fact(one, letter) for one in added if isinstance(one.kind, FactField))),
    )


def weigh(letter: Letter, *, region: str) -> Iterator[Weighed]:
    """Every candidate of the sentences that are worth it, for each kind that it may be."""
    currency = pay.currency_of(region, letter.language)
    for at, sentence in enumerate(letter.sentences):
        if weighing.worth(letter, at) >= _WORTH and pieces.greeted(sentence) < len(sentence):
            yield from _of_sentence(letter, at, currency)


def _of_sentence(letter: Letter, at: int, currency: str) -> Iterator[Weighed]:
    shared = frozenset(features.of_sentence(letter, at))
    sums: dict[Sort, weighing.Scores] = {}
    for one, own in featured(letter, at, currency=currency):
        if one.sort not in sums:
            sums[one.sort] = weighing.total(one.sort, shared)
        yield from _each(one, at, weighing.chances(one.sort, sums[one.sort], weighing.total(one.sort, own)))


def featured(letter: Letter, at: int, *, currency: str) -> Iterator[tuple[Candidate, Set[str]]]:
    """Each candidate of a sentence with those features that are its own."""
    sentence = letter.sentences[at]
    found = candidates.of(letter, at, currency=currency)
    said = features.words(sentence, letter.language)
    for one in found:
        yield one, set(features.of_candidate(letter, sentence, said, one, found))


def _each(one: Candidate, at: int, chances: Mapping[Kind, float]) -> Iterator[Weighed]:
    for kind, chance in chances.items():
        value = candidates.value(one, kind)
        if value or one.sort is Sort.SENTENCE:
            yield Weighed(kind, value, at, chance)


def _settled(weighed: Iterable[Weighed]) -> Sequence[Weighed]:
    """What is likely, each once; where a company is named, nobody has just left."""
    best: dict[tuple[Kind, str], Weighed] = {}
    for one in sorted(weighed, key=lambda one: (-one.chance, not one.value)):
        if one.chance >= _LIKELY:
            key = (one.kind, "" if one.kind in _ONE_OF and one.value else one.value.casefold())
            best.setdefault(key, one)
    named = {one.kind for one in best.values() if one.value}
    return [one for one in best.values() if one.value or one.kind not in named]


def _announcement(one: Weighed, letter: Letter) -> Announcement | None:
    """None where it is news of somebody whom the sentence does not name."""
    kind = AnnouncementKind(one.kind)
    about = _about(one, letter)
    return None if about is None else Announcement(kind, one.value, letter.quote(one.at), about, round(one.chance, 3))


def _about(one: Weighed, letter: Letter) -> str | None:
    """Whose news it is: "" for the writer's, None for somebody's who is not named."""
    sentence = letter.sentences[one.at]
    if one.kind in _REACHING:
        return reach.owner(letter, sentence)
    if one.kind is AnnouncementKind.SUCCESSOR:
        return ""
    others = [name for _, name in pieces.others(letter, sentence)]
    if one.kind is AnnouncementKind.SURNAME_CHANGE:
        first = letter.sender.name.partition(" ")[0] if letter.sender else ""
        return next((name for name in others if one.value in name and not name.startswith(first)), "")
    another = pieces.speaks_of_another(sentence, letter.language)
    if not another and pieces.SELF.search(sentence):
        return ""
    named = [name for name in others if not one.value or one.value not in name]
    return named[0] if named else None if another else ""


def _fact(one: Weighed, letter: Letter) -> Fact:
    return Fact(FactField(one.kind), one.value, letter.quote(one.at), round(one.chance, 3))
