"""`python -m training.people`: what tells news or a fact of somebody, learned from letters in which each is marked.

Letters of many hands hold their news and facts in braces: "I'm with {joined_company:Hollister Pumps} now". The seen
halves of the cases that are measured, and the sentences of the tests, tell values only: whatever has that value.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import TypeAlias

from quality import announcements as news
from quality import examination
from quality import facts as circumstances
from quality import people as quality
from syncd.extract import phones, statements, zones
from syncd.extract import weights as scores
from syncd.extract.announcements import reader as announcements
from syncd.extract.announcements.letter import Letter, normal
from syncd.extract.facts import pay
from syncd.extract.facts import reader as facts
from syncd.extract.people import candidates, features, reader, together, weighing
from syncd.extract.people.candidates import KINDS, Candidate, Kind, Reading, Sort
from syncd.extract.people.together import Judged
from syncd.extract.weights import shares
from syncd.extract.words.milestones import LANGUAGES
from syncd.model.extraction import Zone
from syncd.model.message import Address, Message
from syncd.model.statements import AnnouncementKind, FactField
from training import corpora, maximum_entropy, proofs
from training.maximum_entropy import Weights, fitted, leaning

ROOT = Path(__file__).parents[1]
WEIGHTS = ROOT / "syncd" / "extract" / "people" / "weights.tsv"
LETTERS = ROOT / "training" / "cases" / "people.txt"
_SAID = ROOT / "tests" / "unit" / "extract" / "said"
_SELDOM = 2
"""In how many candidates a feature must stand to be learned from."""
_L2, _L2_TOGETHER, _SLIGHT = 0.5, 4.0, 5
"""What keeps the weights small; and what speaks less for anything, in hundredths, is left out."""
_FOLDS, _BLOCK = 3, 20
"""Into how many parts the letters are put that are judged by the others, so many of an author's together."""
_TELLS = "tells"
_CLOSE = 0.85
"""How much of a name or title has to be that which is marked for it to be the same."""
_RANK, _MOST = 0.4, 0.6
"""How much of a title has to stand before a comma, or before anything else, to be enough of it."""
_ENDS = frozenset({AnnouncementKind.SURNAME_CHANGE, AnnouncementKind.SUCCESSOR})
"""Of whose names the end is enough: a first name or a "Dr" may stand before it."""
_FORMS = frozenset(
    {"АО", "ООО", "ОАО", "ЗАО", "ТД", "ИП", "ЧОП", "ТОО", "ГБУ", "The", "Het", "De", "La", "Le", "Les", "L'"}
)
"""What stands before the name of a company and is none of it."""
_IN_LONG = 2
"""Of how many letters is also learned what all of a long mail says of each of its candidates."""
_CONTEXT = 14
"""Characters before a mark that tell its place from others of the same words."""
_NEWS: frozenset[Kind] = frozenset(AnnouncementKind)
_FACTS: frozenset[Kind] = frozenset(FactField)
_WRITER = Address("Priya Patel", "priya.patel@acme.example")
_ABOUT = re.compile(r"@[^@.]+\Z")
"""Whom a test's news is about."""
LEFT = AnnouncementKind.LEFT_COMPANY.value
Lesson: TypeAlias = Sequence[tuple[Sequence[str], str]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is learned from a sentence: the features of its words, and each candidate's with its label."""

    told: tuple[str, ...]
    candidates: tuple[tuple[Sort, tuple[str, ...], str], ...]

    @property
    def tells(self) -> bool:
        return any(label != weighing.NONE for _, _, label in self.candidates)


@dataclass(frozen=True, slots=True)
class Told:
    """A mail of which is known what it tells, not where: kinds and values. Others of `kinds` it does not tell."""

    message: Message
    region: str
    values: tuple[tuple[str, str], ...]
    kinds: frozenset[Kind]


def material() -> Iterator[Sequence[Sentence]]:
    """Letters, by their sentences; those of `LETTERS` first."""
    for case in quality.letters(LETTERS):
        yield tuple(_marked(case))
    # The rules were made by these, and are never wrong in them: of every other one is not learned what they say.
    for n, told in enumerate((*_examined(), *_voices())):
        yield tuple(_valued(told, ruled=n % 2 == 0))
    for told in _tests():
        yield from (tuple(_valued(told, ruled=ruled)) for ruled in (True, False))
    for text in business():
        yield tuple(_unmarked(text))


def lesson() -> tuple[Sequence[Sequence[Sentence]], Mapping[int, Sequence[Sentence]]]:
    """The letters, and some of them again, by their place, in the midst of what others write."""
    told = quality.in_long_mails(list(quality.letters(LETTERS)), every=_IN_LONG)
    return list(material()), {n: tuple(_marked(case)) for n, case in told.items()}


def business() -> Iterator[str]:
    """Mails and sentences of the public corpora; the fifth held out for zones is held out here too."""
    mails = corpora.real()
    for mail, fold in zip(mails, corpora.folds(mails), strict=True):
        if not corpora.is_held_out(fold):
            yield "\n".join(line for line, zone in mail.lines if zone == Zone.BODY)
    yield from corpora.sentences()


def _unmarked(text: str) -> Iterator[Sentence]:
    """A business mail, which tells nothing but what rules read in it: of that is not known whether it is true."""
    case = quality.Case("en", "US", _WRITER, "", text, ())
    letter, said = letter_of(case.message(), case.region)
    if letter.language not in LANGUAGES:
        return
    doubtful = {kind.value for told in said.values() for kind, _ in told}
    for at in range(len(letter.sentences)):
        found = _sentence(letter, at, (), case.region, lambda _: weighing.NONE)
        known = [one for one in found.candidates if doubtful.isdisjoint(kind.value for kind in KINDS[one[0]])]
        yield Sentence(found.told, tuple(known))


def _marked(case: quality.Case) -> Iterator[Sentence]:
    letter, said = letter_of(case.message(), case.region)
    places: defaultdict[int, list[tuple[quality.Mark, int, int]]] = defaultdict(list)
    for mark in case.marks:
        if (found := _place(letter, case.text, mark)) is not None:
            at, start, end = found
            places[at].append((mark, start, end))
    for at in range(len(letter.sentences)):
        yield _sentence(letter, at, said.get(at, ()), case.region, partial(_label, case=case, marks=places[at]))


def _place(letter: Letter, text: str, mark: quality.Mark) -> tuple[int, int, int] | None:
    """The sentence of a mark and where it stands there: of several with its words that with most of what precedes."""
    before = normal(text[max(0, mark.start - _CONTEXT) : mark.start])
    said = normal(mark.words) or before
    places = [
        (_alike(sentence[: match.start()], before), at, match.start(), match.end())
        for at, sentence in enumerate(letter.sentences)
        for match in re.finditer(re.escape(said), sentence)
    ]
    return max(places, key=lambda place: place[0])[1:] if places else None


def _alike(one: str, other: str) -> int:
    """How many characters two texts end in alike."""
    ends = zip(reversed(one.rstrip()), reversed(other.rstrip()), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], ends))


def _label(one: Candidate, case: quality.Case, marks: Iterable[tuple[quality.Mark, int, int]]) -> str:
    for mark, start, end in marks:
        if one.told is not None:
            if mark.named and one.told.value == mark.kind and quality.says(mark.kind, mark.words, one.value, case):
                return mark.kind
        elif one.sort is Sort.SENTENCE:
            if not mark.named and mark.kind in KINDS[one.sort]:
                return mark.kind
        elif mark.named and mark.kind in KINDS[one.sort] and _is_same(one, mark, start, end):
            return mark.kind
    return weighing.NONE


def _is_same(one: Candidate, mark: quality.Mark, start: int, end: int) -> bool:
    shared = min(end, one.end) - max(start, one.start)
    if one.sort not in (Sort.NAME, Sort.TITLE):
        return shared > 0
    if mark.kind in _ENDS and shared > 0 and one.end == end:
        return True
    if one.sort is Sort.TITLE and one.start == start and _is_title_of(normal(mark.words), one.end - start):
        return True
    if one.sort is Sort.NAME and start <= one.start and one.end <= end:
        words = normal(mark.words)
        rest = f"{words[: one.start - start]} {words[one.end - start :]}".split()
        if all(word.islower() or word in _FORMS or not word[:1].isalpha() for word in rest):
            return True
    return shared > _CLOSE * (max(end, one.end) - min(start, one.start))


def _is_title_of(title: str, length: int) -> bool:
    """Whether so much of a title stands for it: "Deputy Director" of "Deputy Director, Logistics"."""
    return length > (_RANK if title[length : length + 1] == "," else _MOST) * len(title) and title[length:][:1] in ", "


def _valued(told: Told, *, ruled: bool) -> Iterator[Sentence]:
    letter, said = letter_of(told.message, told.region)
    if letter.language not in LANGUAGES:
        return
    wanted = {(kind, normal(value).casefold()) for kind, value in told.values}

    single = len(letter.sentences) == 1

    def label(one: Candidate) -> str:
        if one.sort is Sort.SENTENCE:
            return LEFT if (LEFT, "") in wanted else weighing.NONE
        held = ((kind, candidates.value(one, kind).casefold()) for kind in KINDS[one.sort])
        return next((kind.value for kind, value in held if value and (kind.value, value) in wanted), weighing.NONE)

    for at in range(len(letter.sentences)):
        found = _sentence(letter, at, said.get(at, ()) if ruled else (), told.region, label)
        asked = [
            one
            for one in found.candidates
            if told.kinds & set(KINDS[one[0]]) and (single or one[0] is not Sort.SENTENCE)
        ]
        yield Sentence(found.told, tuple(asked))


def _sentence(
    letter: Letter, at: int, said: Sequence[Reading], region: str, label: Callable[[Candidate], str]
) -> Sentence:
    shared = tuple(features.of_sentence(letter, at))
    found = reader.featured(letter, at, said, currency=pay.currency_of(region, letter.language))
    told = tuple(features.of_words(letter, at))
    return Sentence(told, tuple((one.sort, (*shared, *own), label(one)) for one, own in found))


def letter_of(message: Message, region: str) -> tuple[Letter, reader.Said]:
    """A mail as news are looked for in it, and what rules have read in each of its sentences."""
    lines = zones.split(message.text, message.html)
    said = statements.read(lines)
    numbers = phones.read(lines, message.sender, region=region, html=message.html)
    day = message.date.date() if message.date else None
    letter = announcements.letter(
        lines,
        said,
        sender=message.sender,
        today=day,
        phones=numbers.phones,
        month_first=region == "US",
        subject=message.subject,
    )
    return letter, reader.told(letter, announcements.read(letter), facts.read(lines, said, today=day, region=region))


def _examined() -> Iterator[Told]:
    for subject, key, kinds in (("announcements", "kind", _NEWS), ("facts", "field", _FACTS)):
        for case in examination.cases(subject, "seen"):
            values = tuple((one[key], one["value"]) for one in case["expect"])
            yield Told(examination.message(case), case.get("region", "GB"), values, kinds)


def _voices() -> Iterator[Told]:
    for message, region, values in news.voices("seen"):
        yield Told(message, region, values, _NEWS)
    for message, region, values in circumstances.voices("seen"):
        yield Told(message, region, values, _FACTS)


def _tests() -> Iterator[Told]:
    """The sentences of the tests, which say things as they are mostly said."""
    for name, kinds, regions in (
        ("announcements.en.tsv", _NEWS, {}),
        ("announcements.more.tsv", _NEWS, {}),
        ("facts.tsv", _FACTS, quality.REGIONS),
    ):
        for line in (_SAID / name).read_text(encoding="utf-8").splitlines():
            *language, text, expected = line.split("\t")
            told = [] if expected == "-" else expected.split("; ")
            values = tuple((kind, value) for kind, _, value in (_ABOUT.sub("", one).partition("=") for one in told))
            region = regions.get(language[0], "GB") if language else "GB"
            case = quality.Case("", region, _WRITER, "News", text.replace("¶", "\n"), ())
            yield Told(case.message(), region, values, kinds)


def learn(letters: Sequence[Sequence[Sentence]], longer: Mapping[int, Sequence[Sentence]]) -> str:
    """The table that ships: what each feature speaks for, by letters and by `longer` ones of some of them."""
    tells = [(one.told, _TELLS if one.tells else weighing.NONE) for letter in letters for one in letter]
    weights = {weighing.WORTH: _lean(_fitted(tells), [_TELLS])}
    for sort, fit in _each_sort(_lessons(letters)).items():
        weights[sort.value] = _lean(fit, _labels(sort))
    weights[weighing.TOGETHER] = _lean(fitted(_together(letters, longer), l2=_L2_TOGETHER), [_TELLS])
    return _table(weights)


def _lessons(letters: Iterable[Sequence[Sentence]]) -> Mapping[Sort, Lesson]:
    lessons: defaultdict[Sort, list[tuple[Sequence[str], str]]] = defaultdict(list)
    for letter in letters:
        for sentence in letter:
            for sort, told, label in sentence.candidates:
                lessons[sort].append((told, label))
    return lessons


def _together(
    letters: Sequence[Sequence[Sentence]], longer: Mapping[int, Sequence[Sentence]]
) -> Iterator[tuple[Mapping[str, float], str]]:
    """What the candidates of each letter are weighed by together, as those who never saw that letter judge them."""
    for fold in range(_FOLDS):
        others = (letter for n, letter in enumerate(letters) if n // _BLOCK % _FOLDS != fold)
        fits = _each_sort(_lessons(others))
        unseen = [n for n in range(len(letters)) if n // _BLOCK % _FOLDS == fold]
        for letter in (*(letters[n] for n in unseen), *(longer[n] for n in unseen if n in longer)):
            found = [
                (_judged(at, sort, told, fits[sort]), label)
                for at, sentence in enumerate(letter)
                for sort, told, label in sentence.candidates
            ]
            labels = (label for _, label in found)
            for each, label in zip(together.features([judged for judged, _ in found]), labels, strict=True):
                for kind, features_of_kind in each.items():
                    yield features_of_kind, _TELLS if label == kind.value else weighing.NONE


def _judged(at: int, sort: Sort, told: Collection[str], weights: Weights) -> Judged:
    kinds = KINDS[sort]
    taken_for = [kind for kind in kinds if f"RULE {kind}" in told]
    found_beside = [kind for kind in kinds if f"RULE ELSE {kind}" in told]
    return Judged(at, taken_for, found_beside, _chances(weights, sort, told))


def _each_sort(lessons: Mapping[Sort, Lesson]) -> Mapping[Sort, Weights]:
    return {sort: _fitted(lessons[sort]) for sort in Sort}


def _labels(sort: Sort) -> Sequence[str]:
    return [kind.value for kind in KINDS[sort]]


def _chances(weights: Weights, sort: Sort, told: Iterable[str]) -> Mapping[Kind, float]:
    """How likely weights make each kind, as `weighing` has it."""
    rows = [weights[feature] for feature in told if feature in weights]
    none = sum(row.get(weighing.NONE, 0.0) for row in rows)
    scores = [sum(row.get(kind.value, 0.0) for row in rows) - none for kind in KINDS[sort]]
    return dict(zip(KINDS[sort], shares(scores), strict=True))


def _table(weights: Mapping[str, Mapping[str, Sequence[int]]]) -> str:
    """In hundredths, how much more each feature speaks for each kind of a sort than for none: one a line."""
    rows = ((sort, feature, row) for sort, of_sort in weights.items() for feature, row in sorted(of_sort.items()))
    return "".join(f"{sort}\t{feature}\t{' '.join(map(str, row))}\n" for sort, feature, row in rows)


def _fitted(lesson: Lesson) -> Weights:
    seen = Counter(feature for told, _ in lesson for feature in told)
    counted = (({one: 1.0 for one in sorted(told) if seen[one] >= _SELDOM}, label) for told, label in lesson)
    return fitted(counted, l2=_L2)


def _lean(weights: Weights, labels: Sequence[str]) -> Mapping[str, Sequence[int]]:
    return leaning(weights, labels, than=weighing.NONE, least=_SLIGHT)


def fingerprint(letters: Sequence[Sequence[Sentence]], longer: Mapping[int, Sequence[Sentence]], weights: str) -> str:
    """Of weights and everything that they are learned from."""
    kinds = [(sort, kinds) for sort, kinds in KINDS.items()]
    lesson = (
        [sorted(one.told), [(sort, sorted(told), label) for sort, told, label in one.candidates]]
        for letter in (*letters, *longer.values())
        for one in letter
    )
    how = [sys.modules[__name__], maximum_entropy, scores, weighing, together]
    return proofs.of_lesson([kinds, *lesson], weights, how=how, by=["python-crfsuite"])


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.people", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="where the weights go (%(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the shipped ones differ")
    options = parser.parse_args()
    if missing := corpora.absent(corpora.SENTENCES):
        raise SystemExit(f"training: {missing}")
    letters, longer = lesson()
    learned = learn(letters, longer)
    if options.check:
        if learned != options.out.read_text(encoding="utf-8"):
            raise SystemExit(f"training: {options.out} is not what is learned from these cases")
    else:
        options.out.write_text(learned, encoding="utf-8")
        if options.out == WEIGHTS:
            proofs.leave(WEIGHTS, fingerprint(letters, longer, learned))


if __name__ == "__main__":
    main()
