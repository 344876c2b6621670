"""What a candidate is weighed by: the words of its sentence and of those around it, those beside it, and its looks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from syncd.extract import lexicon
from syncd.extract.announcements import employer, pieces, reach, slots
from syncd.extract.announcements import reader as announcements
from syncd.extract.announcements.letter import Letter
from syncd.extract.facts import reader as facts
from syncd.extract.facts import tellers
from syncd.extract.lexicon import Hit
from syncd.extract.memory import Remembered
from syncd.extract.people import vocabulary
from syncd.extract.people.candidates import KINDS, TOWNS, Candidate, Kind, Reading, Sort, is_told
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Clause, Mood
from syncd.extract.wordings import USUAL

_LENGTHS, _MAILS, _AHEAD = (5, 12, 25, 45), (2, 4, 8, 16), (3, 14, 60)
_SUMS = (10, 60, 300, 1000, 5000, 15_000, 40_000, 90_000, 200_000)
_BESIDE = 6
"""Words before and behind a candidate that are near it."""
_INSIDE = 6
_TO_A_SUBJECT = 2
"""Words at most before whoever a sentence tells of: "Unsere Frau Kamps ist zur Prokuristin ernannt"."""
_MOODS = tuple(mood for mood in Mood if mood)
_TELLING = (Sort.NUMBER, Sort.ADDRESS, Sort.DAY, Sort.SPAN, Sort.PAY)


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as it is learned from: its words, what is learned of each, where they stand, and how it is meant.

    `hits` are its turns of phrase that tell a notion.
    """

    tokens: Sequence[str]
    gists: Sequence[str]
    places: Sequence[tuple[int, int]]
    clauses: Sequence[Clause]
    hits: Sequence[Hit]


NO_WORDS = Words((), (), (), (), ())


def topics(sentence: str) -> frozenset[str]:
    """What a sentence may tell, by its words, as tables of sixteen languages know them."""
    told = [one.__name__ for one in announcements.topics(sentence)]
    return frozenset((*told, *(one.name for one in facts.topics(sentence))))


def words(sentence: str, language: str) -> Words:
    tokens, known = lexicon.cut(sentence), vocabulary.of(language)
    gists = [gist or token for gist, token in zip(known.each_gist(tokens), tokens, strict=True)]
    places = lexicon.places(sentence)
    hits = lexicon.placed(places, known.phrases(known.met(tokens)))
    return Words(tokens, gists, places, moods.clauses(sentence, language), hits)


def of_text(text: str, language: str) -> Sequence[str]:
    """The words, notions and topics of a text; they are remembered of short ones, of which three sentences each ask."""
    return _TEXTS[language, text] if len(text) <= USUAL else _of_text((language, text))


def _of_text(asked: tuple[str, str]) -> Sequence[str]:
    language, text = asked
    known, cut = vocabulary.of(language), lexicon.cut(text)
    told = {f"w {gist or token}" for gist, token in zip(known.each_gist(cut), cut, strict=True)}
    notions = (f"n {notion}" for notion in vocabulary.named(known, cut))
    return (*told, *notions, *(f"t {topic}" for topic in topics(text)))


_TEXTS = Remembered(_of_text, 256)


def around(letter: Letter, at: int) -> Iterator[tuple[str, str]]:
    """A sentence, the one before or the subject, and the one behind, each with what marks its features."""
    yield "", letter.sentences[at]
    yield "<", letter.before(at)
    yield ">", letter.after(at)


def of_words(letter: Letter, at: int) -> Iterator[str]:
    """The words and topics of a sentence and of those around it: enough to see whether it is worth a closer look."""
    for mark, text in around(letter, at):
        yield from (f"{mark}{feature}" for feature in of_text(text, letter.language))


def of_sentence(letter: Letter, at: int) -> Iterator[str]:
    """What stands in and around a sentence, how it is meant, and how long it and its mail are."""
    yield from of_words(letter, at)
    yield from (f"st {topic}" for topic in topics(letter.subject))
    sentence = letter.sentences[at]
    named = pieces.others(letter, sentence)
    told = (
        ("ASKED", sentence.rstrip(" )\"'").endswith("?")),
        ("<ASKED", letter.before(at).endswith("?")),
        ("SELF", tellers.tells_of_himself(sentence)),
        ("UNTOLD", tellers.told(sentence, letter.today) is None),
        ("JOB", tellers.speaks_of_jobs(sentence)),
        ("EMPLOYER", tellers.speaks_of_employers(sentence)),
        ("KIN", tellers.tells_of_kin(sentence)),
        ("FIRST", at == 0),
        ("NAMED", bool(named)),
        ("NAMED FIRST", bool(named) and sentence.count(" ", 0, named[0][0]) <= _TO_A_SUBJECT),
        ("PONDERED", pieces.PONDERED.search(sentence) is not None),
        ("EVER", True),
    )
    yield from (name for name, holds in told if holds)
    yield f"LENGTH {_step(len(lexicon.cut(sentence)), _LENGTHS)}"
    yield f"MAIL {_step(len(letter.sentences), _MAILS)}"


def of_candidate(
    letter: Letter, sentence: str, said: Words, one: Candidate, others: Sequence[Candidate]
) -> Iterator[str]:
    """What stands beside a candidate and in it, in which mood it is said, and what else the sentence holds."""
    if one.sort is Sort.SENTENCE:
        return
    yield from _beside(said, one)
    yield from _told_beside(said, one)
    inside = [n for n, (start, end) in enumerate(said.places) if start >= one.start and end <= one.end][:_INSIDE]
    if one.sort in (Sort.NAME, Sort.TITLE):
        yield from (f"i {said.gists[n]}" for n in inside)
        yield from (f"ix {said.tokens[n].lower()[-3:]}" for n in inside)
    elif one.sort is Sort.AT_ONCE:
        yield f"i {one.text.lower()}"
    yield f"n {min(len(inside), 4)}"
    mood = moods.at(said.clauses, one.start, one.start + 1)
    yield from ([f"m {held.name}" for held in _MOODS if held & mood] or ["m PLAIN"])
    same = [other for other in others if other.sort is one.sort]
    yield f"k {min(same.index(one), 2)}/{min(len(same), 3)}"
    yield from {f"has {other.sort}" for other in others if other.sort in _TELLING and other.sort is not one.sort}
    yield from _looks(letter, sentence, one, same)


def of_rules(one: Candidate, told: Sequence[Reading]) -> Iterator[str]:
    """Whether rules have read this candidate in its sentence, or another of a kind that it may be."""
    taken_for, found_beside = by_rules(one, told)
    yield from (f"RULE {kind}" for kind in taken_for)
    yield from (f"RULE ELSE {kind}" for kind in found_beside)


def by_rules(one: Candidate, told: Sequence[Reading]) -> tuple[Sequence[Kind], Sequence[Kind]]:
    """For which of the kinds that it may be rules take a candidate, and of which they find another in its sentence."""
    taken_for = [kind for kind in KINDS[one.sort] if any(is_told(one, each) for each in told if each[0] is kind)]
    return taken_for, [
        kind for kind in KINDS[one.sort] if kind not in taken_for and any(other is kind for other, _ in told)
    ]


def _beside(said: Words, one: Candidate) -> Iterator[str]:
    before = [gist for gist, (_, end) in zip(said.gists, said.places, strict=True) if end <= one.start][-_BESIDE:]
    behind = [gist for gist, (start, _) in zip(said.gists, said.places, strict=True) if start >= one.end][:_BESIDE]
    last = ["^", "^", "^", *before][:-4:-1]
    first = [*behind, "^", "^"][:2]
    yield from (f"L{n} {gist}" for n, gist in enumerate(last, 1))
    yield from (f"R{n} {gist}" for n, gist in enumerate(first, 1))
    yield f"L12 {last[1]} {last[0]}"
    yield f"R12 {first[0]} {first[1]}"
    yield f"LR {last[0]} {first[0]}"
    yield from {f"l {gist}" for gist in before}
    yield from {f"r {gist}" for gist in behind}


def _told_beside(said: Words, one: Candidate) -> Iterator[str]:
    """The notions before a candidate and behind it, and of the nearest of them how near they are."""
    before = [hit for hit in said.hits if hit.end <= one.start]
    behind = [hit for hit in said.hits if hit.start >= one.end]
    yield from {f"b {name}" for hit in before for name in vocabulary.names(hit.notions)}
    yield from {f"f {name}" for hit in behind for name in vocabulary.names(hit.notions)}
    last = vocabulary.names(before[-1].notions) if before else ("^",)
    first = vocabulary.names(behind[0].notions) if behind else ("^",)
    yield from (f"B {name}" for name in last)
    yield from (f"F {name}" for name in first)
    yield from (f"BF {name} {other}" for name in last for other in first)
    between = sum(1 for start, _ in said.places if before and before[-1].end <= start < one.start)
    yield from (f"B{min(between, 3)} {name}" for name in last)
    yield from {
        f"in {name}"
        for hit in said.hits
        if hit.start < one.end and one.start < hit.end
        for name in vocabulary.names(hit.notions)
    }


def _looks(letter: Letter, sentence: str, one: Candidate, same: Sequence[Candidate]) -> Iterator[str]:
    if one.sort is Sort.NAME:
        yield from _of_name(letter, sentence, one)
    elif one.sort is Sort.ADDRESS:
        yield from _of_address(letter, sentence, one)
    elif one.sort is Sort.NUMBER:
        yield from _of_number(letter, sentence, one, same)
    elif one.sort is Sort.DAY:
        yield from _of_day(letter, one)
    elif one.sort is Sort.PAY:
        yield from _of_sum(one)
    elif one.sort is Sort.SPAN:
        yield f"v {one.value}"


def _of_name(letter: Letter, sentence: str, one: Candidate) -> Iterator[str]:
    name = one.value
    parts = name.casefold().split()
    known = letter.sender.name.casefold().split() if letter.sender else []
    local = letter.sender.email.partition("@")[0].casefold() if letter.sender else ""
    looks = (
        ("COMPANY", slots.is_company(name)),
        ("TITLE", slots.names_title(name)),
        ("PLACE", slots.is_place(name)),
        ("TOWN", any(part in TOWNS for part in parts)),
        ("SENDER", letter.is_senders(name)),
        ("FIRST NAME", parts[:1] == known[:1]),
        ("SURNAME", parts[-1:] == known[-1:]),
        ("OF SENDER", employer.is_senders(letter, name)),
        ("LOCAL", len(parts[-1]) > 2 and parts[-1] in local),
        ("START", one.start == 0),
        ("GREETED", one.end <= pieces.greeted(sentence)),
        ("UPPER", name.isupper()),
        ("MANY", " " in name),
    )
    return (look for look, holds in looks if holds)


def _of_address(letter: Letter, sentence: str, one: Candidate) -> Iterator[str]:
    known = letter.sender.email if letter.sender else ""
    if one.value == known:
        yield "SENDER"
    elif letter.looks_like(one.value):
        yield "LOOKS"
    if one.value.partition("@")[2] == known.partition("@")[2]:
        yield "DOMAIN"
    if pieces.others(letter, sentence):
        yield "OTHERS"


def _of_number(letter: Letter, sentence: str, one: Candidate, same: Sequence[Candidate]) -> Iterator[str]:
    if pieces.others(letter, sentence):
        yield "OTHERS"
    owner = reach.owner(letter, sentence, one.start)
    if owner != "":
        yield "NOBODYS" if owner is None else "THEIRS"
    if not reach.fresh(sentence, [(other.start, other.end) for other in same])[same.index(one)]:
        yield "OLD"


def _of_day(letter: Letter, one: Candidate) -> Iterator[str]:
    if one.when is None or one.when.last is None or letter.today is None:
        return
    yield f"b {one.when.bound.name}"
    yield f"far {_step((one.when.last - letter.today).days, _AHEAD)}"
    if one.when.end_date:
        yield "RANGE"
    if one.when.has_time:
        yield "TIME"
    if one.when.vague:
        yield "VAGUE"
    if any(character.isdigit() for character in one.text):
        yield "DIGIT"


def _of_sum(one: Candidate) -> Iterator[str]:
    figures, _, rest = one.value.partition(" ")
    rate = rest.rpartition("/")[2]
    yield f"rate {rate}"
    yield f"sum {_step(float(figures.partition('-')[0]), _SUMS)} {rate}"
    if "-" in figures:
        yield "RANGE"
    if any(not (character.isdigit() or character in " .,'k") for character in one.text):
        yield "COIN"


def _step(number: float, steps: Sequence[int]) -> int:
    return bisect_right(steps, number)
