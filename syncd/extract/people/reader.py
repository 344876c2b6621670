"""News and facts that are likely by all that stands around them, of those that rules have read and of others."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TypeAlias

from syncd.extract.announcements import (
    followers,
    lasting,
    leaving,
    meant,
    pieces,
    reach,
    renaming,
    returns,
    slots,
    titles,
    workplaces,
)
from syncd.extract.announcements.letter import Letter, is_old, normal
from syncd.extract.facts import homes, pay, salaries, tellers, terms, whose
from syncd.extract.packed import Packed
from syncd.extract.people import candidates, features, together, weighing
from syncd.extract.people.candidates import Candidate, Kind, Reading, Sort
from syncd.extract.people.together import Judged
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Mood
from syncd.extract.words.milestones import LANGUAGES
from syncd.model import given_names
from syncd.model.folding import fold
from syncd.model.statements import Announcement, AnnouncementKind, Fact, FactField

_LIKELY_NEWS, _LIKELY_FACT = 0.62, 0.63
"""From how likely on it is said."""
_KEPT = 0.4
"""From how likely on it is still said where rules have read it."""
_WORTH = -3.5
"""What must speak for a sentence by its words (log odds) for what it holds to be weighed."""
_QUOTED = 300
"""Characters of a quote that are looked for in the sentences."""
_REACHING = frozenset({AnnouncementKind.NEW_NUMBER, AnnouncementKind.NEW_EMAIL})
_ONE_OF = frozenset({*AnnouncementKind, *FactField} - _REACHING)
"""Of which a letter tells one, the likeliest, if rules have read none."""
_IN_FORM = frozenset({AnnouncementKind.NEW_NUMBER, AnnouncementKind.AWAY_UNTIL, *FactField} - {FactField.LOCATION})
"""Whose values are not as they are written."""
_PLAIN = 0.9
"""How sure rules are of what is said in so many words, whatever the weights make of it."""
_LABELLED = re.compile(r"\W{0,3}[^\W\d_][^:.?!]{1,30}: ?\S")
"""A line as CVs have them, in which rules are right: "Location: Bristol"."""
_WORKPLACE = re.compile(r"(?<!\w)(?:I'll be|I will be|I am|I'm) (?:now )?(?:at|with|for) \Z", re.IGNORECASE)
_EMPLOYERS = frozenset({AnnouncementKind.LEFT_COMPANY, AnnouncementKind.JOINED_COMPANY})
Said: TypeAlias = Mapping[int, Sequence[Reading]]
"""What rules have read in each sentence."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate of the sentence `at` as a statement of that kind, and how likely it is one."""

    kind: Kind
    value: str
    at: int
    start: int
    chance: float


def read(
    letter: Letter, news: Sequence[Announcement], facts: Sequence[Fact], *, region: str
) -> tuple[tuple[Announcement, ...], tuple[Fact, ...]]:
    """What is likely of the `news` and `facts` that rules have read in a letter, and what else is.

    All that they have read stands where nothing was learned of the letter's language.
    """
    if letter.language not in LANGUAGES or letter.today is None:
        return tuple(news), tuple(_of_whom(one, letter) for one in facts)
    said = told(letter, news, facts)
    weighed = list(weigh(letter, said, region=region))
    chances = {(one.at, one.kind, one.value.casefold()): one.chance for one in weighed}
    places = {(one.kind, one.value): one.start for one in weighed}
    plain = {(one.kind, one.value) for one in news if one.confidence >= _PLAIN}
    doubted = {
        (kind, value)
        for at, readings in said.items()
        for kind, value in readings
        if chances.get((at, kind, value.casefold()), 1.0) < _KEPT and (kind, value) not in plain
    }
    kept = [one for one in news if (one.kind, one.value) not in doubted and not _is_of_a_firm(one.kind, one.quote)]
    known = [one for one in facts if (one.field, one.value) not in doubted and not _is_of_a_firm(one.field, one.quote)]
    added = _added(letter, weighed, kept, known)
    announced = [_announcement(one, letter) for one in added if isinstance(one.kind, AnnouncementKind)]
    return (
        (*kept, *_agreeing([one for one in announced if one is not None], kept)),
        (
            *(_of_whom(one, letter, places.get((one.field, one.value))) for one in known),
            *(_fact(one, letter) for one in added if isinstance(one.kind, FactField)),
        ),
    )


def told(letter: Letter, news: Iterable[Announcement], facts: Iterable[Fact]) -> Said:
    """What rules have read in each sentence of a letter, of what it names; what else they read is not weighed."""
    found: defaultdict[int, list[Reading]] = defaultdict(list)
    all_read: list[tuple[Kind, str, str]] = [(one.kind, one.value, one.quote) for one in news]
    all_read += [(one.field, one.value, one.quote) for one in facts]
    for kind, value, quote in all_read:
        at = _where(letter, quote)
        if (
            at is not None
            and _is_named(kind, value, letter.sentences[at])
            and not lasting.is_counted(letter, at, value)
        ):
            found[at].append((kind, value))
    return found


def _is_named(kind: Kind, value: str, sentence: str) -> bool:
    """Whether a sentence names what was read: "I follow Jane Doe" names no writer who does."""
    if not value or (isinstance(kind, FactField) and _LABELLED.match(sentence)):
        return False
    return kind in _IN_FORM or value.casefold() in sentence.casefold()


def _where(letter: Letter, quote: str) -> int | None:
    """The sentence in which something was read."""
    words = normal(quote)[:_QUOTED]
    return next((at for at, sentence in enumerate(letter.sentences) if words in sentence), None)


def _added(
    letter: Letter, weighed: Iterable[Weighed], news: Iterable[Announcement], facts: Iterable[Fact]
) -> list[Weighed]:
    """What is likely of what rules have not read."""
    known = {one.kind for one in news} | {one.field for one in facts}
    said = {(one.kind, one.value.casefold()) for one in news}
    return [
        one
        for one in _settled(weighed)
        if one.kind not in known or (one.kind not in _ONE_OF and (one.kind, one.value.casefold()) not in said)
        if not (isinstance(one.kind, FactField) and (letter.automatic or _is_of_kin(letter, one)))
        if not _is_ruled_out(letter, one)
    ]


def _is_ruled_out(letter: Letter, one: Weighed) -> bool:
    """Whether a sentence says plainly that it is something else.

    What was so years ago is no news. An employer follows nobody and is no surname, nor does who stands in at a
    meeting; no title or surname is new that is said to end, and a person is neither title nor employer; rent and
    debts are no pay, nor is an age or what the writer would want if; a day for an interview is no first day at
    work; nobody lives where they would if they did, nor in a Priya or an R62k; and who is on leave, or leaves a
    note, has left nobody.
    """
    sentence = letter.sentences[one.at]
    if isinstance(one.kind, AnnouncementKind) and is_old(sentence, letter.today):
        return True
    if one.kind is AnnouncementKind.SUCCESSOR:
        return _WORKPLACE.search(sentence, 0, one.start) is not None or followers.stands_in_once(sentence)
    if one.kind is AnnouncementKind.SURNAME_CHANGE:
        return workplaces.is_behind_an_at(sentence, one.start) or renaming.is_given_up(sentence, one.start)
    if one.kind is AnnouncementKind.NEW_TITLE:
        return titles.is_given_up(sentence, one.start) or _names_a_person(letter, one)
    if one.kind is AnnouncementKind.JOINED_COMPANY and _names_a_person(letter, one):
        return True
    if one.kind is FactField.SALARY:
        other = salaries.is_of_other_money(sentence) and not tellers.tells_of_himself(sentence)
        other = other or salaries.is_age(sentence, one.start)
        return other or salaries.is_owed(sentence) or tellers.supposes_of_himself(sentence)
    if one.kind is AnnouncementKind.AWAY_UNTIL and (returns.is_over(sentence) or returns.is_of_a_thing(sentence)):
        return True
    if one.kind is FactField.AVAILABILITY:
        return terms.is_for_a_talk(sentence)
    if one.kind is AnnouncementKind.LEFT_COMPANY:
        if one.value:
            return leaving.is_left_there(sentence, one.value)
        return returns.is_on_leave(sentence) or leaving.leaves_something(sentence)
    if one.kind is FactField.LOCATION and (
        homes.is_passing(sentence, one.start)
        or _is_supposed(sentence, one.start, letter.language)
        or _is_called_so(one.value)
        or pay.named_in(one.value)
    ):
        return True
    return _is_of_a_firm(one.kind, sentence)


def _names_a_person(letter: Letter, one: Weighed) -> bool:
    """Whether it is the whole name of somebody, and so neither a title nor, where no rule has read it, a company."""
    named = (name for _, name in pieces.others(letter, letter.sentences[one.at]))
    return one.value in named and given_names.is_common(fold(one.value.partition(" ")[0]))


def _is_called_so(place: str) -> bool:
    """Whether people are called so, and no town is: "Kind regards Priya"."""
    name = place.casefold()
    return given_names.is_common(fold(place)) and name not in candidates.TOWNS and not slots.is_place(place)


def _is_supposed(sentence: str, at: int, language: str) -> bool:
    return any(one.start <= at < one.end and Mood.CONDITION & one.mood for one in moods.clauses(sentence, language))


def _is_of_a_firm(kind: Kind, sentence: str) -> bool:
    """Whether a day is that of an offer and nobody's return, or a place where a firm has moved that has no home."""
    if kind is FactField.LOCATION:
        return homes.is_to_customers(sentence)
    return kind is AnnouncementKind.AWAY_UNTIL and returns.is_of_a_validity(sentence)


def _is_of_kin(letter: Letter, one: Weighed) -> bool:
    """Whether a fact is one of somebody of the writer's; who lives with a daughter in Leeds lives there."""
    sentence = letter.sentences[one.at]
    if not pieces.is_of_kin(sentence, one.start, one.start):
        return False
    return one.kind is not FactField.LOCATION or not pieces.speaks_of_oneself(sentence, one.start)


def weigh(letter: Letter, said: Said, *, region: str) -> Iterator[Weighed]:
    """The candidates of the sentences that are worth it, each as what it likely is.

    Where rules have `said` something of a sentence, its candidates come as all that they may be.
    """
    found = list(_judged(letter, said, region))
    if not said and not any(together.is_seen(judged) for _, judged in found):
        return  # most letters end here: nothing that a letter tells besides makes anything of what is so unlikely
    for (one, judged), told in zip(found, together.features([judged for _, judged in found]), strict=True):
        chances = {kind: weighing.again(each) for kind, each in told.items()}
        if judged.at not in said:
            chances = {kind: chance for kind, chance in chances.items() if chance >= least(kind)}
        yield from _each(one, judged.at, chances)


def least(kind: Kind) -> float:
    """How likely what no rule has read must be to be said."""
    return _LIKELY_FACT if isinstance(kind, FactField) else _LIKELY_NEWS


def _judged(letter: Letter, said: Said, region: str) -> Iterator[tuple[Candidate, Judged]]:
    """The same candidates, each by itself."""
    currency = pay.currency_of(region, letter.language)
    for at, (sentence, worth) in enumerate(zip(letter.sentences, weighing.worth(letter), strict=True)):
        if at in said or (worth >= _WORTH and pieces.greeted(sentence) < len(sentence)):
            yield from _of_sentence(letter, at, currency, said.get(at, ()))


def _of_sentence(letter: Letter, at: int, currency: str, told: Sequence[Reading]) -> Iterator[tuple[Candidate, Judged]]:
    shared = frozenset(features.of_sentence(letter, at))
    sums: dict[Sort, Packed] = {}
    for one, own in featured(letter, at, told, currency=currency):
        if one.sort not in sums:
            sums[one.sort] = weighing.total(one.sort, shared)
        chances = weighing.chances(one.sort, sums[one.sort], weighing.total(one.sort, own))
        yield one, Judged(at, *features.by_rules(one, told), chances)


def featured(
    letter: Letter, at: int, told: Sequence[Reading], *, currency: str
) -> Iterator[tuple[Candidate, Set[str]]]:
    """Each candidate of a sentence with those features that are its own; rules have `told` something of them."""
    sentence = letter.sentences[at]
    found = candidates.of(letter, at, currency=currency, told=told)
    named = any(one.sort is not Sort.SENTENCE for one in found)
    said = features.words(sentence, letter.language) if named else features.NO_WORDS
    for one in found:
        yield one, {*features.of_candidate(letter, sentence, said, one, found), *features.of_rules(one, told)}


def _each(one: Candidate, at: int, chances: Mapping[Kind, float]) -> Iterator[Weighed]:
    for kind, chance in chances.items():
        value = candidates.value(one, kind)
        if value or one.sort is Sort.SENTENCE:
            yield Weighed(kind, value, at, one.start, chance)


def _settled(weighed: Iterable[Weighed]) -> Sequence[Weighed]:
    """What is likely, each once; where a company is named, nobody has just left, and no company is a title."""
    best: dict[tuple[Kind, str], Weighed] = {}
    for one in sorted(weighed, key=lambda one: (-one.chance, not one.value)):
        if one.chance >= least(one.kind):
            key = (one.kind, "" if one.kind in _ONE_OF and one.value else one.value.casefold())
            best.setdefault(key, one)
    named = {one.kind for one in best.values() if one.value}
    employers = {one.value.casefold() for one in best.values() if one.kind in _EMPLOYERS}
    return [
        one
        for one in best.values()
        if one.value or one.kind not in named
        if one.kind is not AnnouncementKind.NEW_TITLE or one.value.casefold() not in employers
    ]


def _agreeing(added: Sequence[Announcement], kept: Sequence[Announcement]) -> Iterator[Announcement]:
    """Those added that others do not deny: whoever takes over has not left, and nobody joins what they leave."""
    every = [*kept, *added]
    followers = {one.value for one in every if one.kind is AnnouncementKind.SUCCESSOR}
    left = {(one.value.casefold(), one.about) for one in every if one.kind is AnnouncementKind.LEFT_COMPANY}
    for one in added:
        if one.kind is AnnouncementKind.LEFT_COMPANY and one.about in followers:
            continue
        if one.kind is not AnnouncementKind.JOINED_COMPANY or (one.value.casefold(), one.about) not in left:
            yield one


def _announcement(one: Weighed, letter: Letter) -> Announcement | None:
    """None where it is news of somebody whom neither the sentence names nor the one before it."""
    kind = AnnouncementKind(one.kind)
    about = _about(one, letter)
    return None if about is None else Announcement(kind, one.value, letter.quote(one.at), about, round(one.chance, 3))


def _about(one: Weighed, letter: Letter) -> str | None:
    """Whose news it is: "" for the writer's, None for somebody's who is not named."""
    sentence = letter.sentences[one.at]
    if one.kind in _REACHING:
        return reach.owner(letter, sentence, one.start)
    if one.kind is AnnouncementKind.SUCCESSOR:
        return ""
    if pieces.is_of_kin(sentence, one.start, one.start):
        return pieces.named_kin(letter, sentence) or None
    others = [name for _, name in pieces.others(letter, sentence)]
    if one.kind is AnnouncementKind.SURNAME_CHANGE:
        first = letter.sender.name.partition(" ")[0] if letter.sender else ""
        renamed = next((name for name in others if one.value in name and not name.startswith(first)), "")
        before = (name for name in others if one.value not in name and name.split(" ")[0] == renamed.split(" ")[0])
        return next(before, renamed)
    another = pieces.speaks_of_another(sentence, letter.language)
    if not another and pieces.SELF.search(sentence):
        return ""
    named = [name for name in others if not one.value or one.value not in name]
    if pieces.goes_on_about_another(sentence, letter.language):
        named.append(meant.of(letter, one.at))
    return next(filter(None, named), None if another else "")


def _of_whom(fact: Fact, letter: Letter, start: int | None = None) -> Fact:
    """The fact as one of whoever it is of; where it begins in its sentence, if that is known."""
    at = _where(letter, fact.quote)
    about = whose.about(letter, at, start) if at is not None else ""
    return replace(fact, about=about) if about else fact


def _fact(one: Weighed, letter: Letter) -> Fact:
    about, certain = whose.about(letter, one.at, one.start), tellers.is_certain(letter.sentences[one.at], one.start)
    return Fact(FactField(one.kind), one.value, letter.quote(one.at), round(one.chance, 3), about, certain)
