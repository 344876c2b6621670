"""What news is put together of: words of one meaning in any language, and the names that stand near them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from syncd.extract.announcements import slots
from syncd.extract.announcements.letter import Letter, is_old
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import Rows, any_of, when_asked, words
from syncd.extract.statements import moods
from syncd.extract.statements.moods import Mood
from syncd.extract.wordings import A_WORD, heard, turn
from syncd.extract.words import (
    channels,
    kin,
    letters,
    moves,
    naming,
    novelty,
    partings,
    pondering,
    reservations,
    sentences,
    starts,
    tellers,
)

SELF = heard(tellers.SELF)
PONDERED = heard(
    {
        language: tuple(word for word in row if word not in pondering.OF_A_CLAUSE.get(language, ()))
        for language, row in pondering.PONDERED.items()
    }
)
_PONDERED_THERE = heard(pondering.OF_A_CLAUSE)
SINCE = heard(starts.SINCE)
# A Dutch "als" before a title is no condition: that has a subject.
_HARMLESS = Caseless(rf"{turn(reservations.HARMLESS)}|(?<=[^.] )als(?= (?!(?:{any_of(reservations.SUBJECTS)})(?!\w)))")
_ARTICLE = any_of(naming.COMPANY_ARTICLES)
_SORTS = any_of(naming.SORTS_OF_COMPANIES)
_COMPANY = (
    rf"(?:{_ARTICLE}\s|l['’]){{0,2}}(?:(?:{_SORTS})\s|{slots.SORT_OF_MARKED}){{0,2}}"
    rf"[\"'”]?(?P<company>{slots.NAMED_COMPANY})(?![\w@])"
)
_POSTS = any_of(words(starts.POSTS))
_FILLER = rf"(?:{A_WORD}\s){{0,4}}?"
_FAR = r"(?:[^\s.;:!?]{1,20}\s){0,8}?"
_LANGUAGES = tuple(moves.AT_THERE)


@dataclass(frozen=True, slots=True)
class _Prepositions:
    """How a company stands behind words: right there, or further on behind an "at"; or before them, with one or not."""

    direct: re.Pattern[str]
    beyond: re.Pattern[str]
    before: re.Pattern[str]
    loosely_before: re.Pattern[str]


def _prepositions(*tables: Rows) -> _Prepositions:
    at = any_of([word for table in tables for word in words(table)])
    # "at Contract Cleaning Ltd" is at no contract.
    no_post = rf"(?!(?:{at}\s)?(?-i:[{slots.CAPITAL}]\w+\s[{slots.CAPITAL}]))"
    post = rf"(?:{no_post}(?:\w{{2,7}}\s)?(?:{_POSTS})\s)?"
    patterns = (
        rf"[\s:]{{1,2}}(?:(?:ich|ik|jag|jeg)\s)?{post}(?:{at}\s)?{_COMPANY}",
        rf"[\s:]{{1,2}}{_FILLER}{at}\s{_COMPANY}",
        rf"(?<!\w){at}\s{_COMPANY}",
        rf"(?<!\w)(?:{at}|{_ARTICLE})\s{_COMPANY}",
    )
    return _Prepositions(*(when_asked(pattern, re.IGNORECASE) for pattern in patterns))


_ANYWHERE = _prepositions(moves.AT)
_THERE = _prepositions(moves.AT, moves.AT_THERE)
# A participle ends its clause: "ik heb Acme verlaten".
_OBJECT = when_asked(rf"(?<!\w)(?:{any_of(words(moves.HAVE))})\s{_COMPANY}", re.IGNORECASE)
_BEHIND_ARTICLE = when_asked(rf"\s{_FILLER}{_ARTICLE}\s{_COMPANY}", re.IGNORECASE)
_POST_AT = when_asked(rf"[\s:]{{1,2}}{_FAR}(?:{any_of(words(starts.POST_AT))})\s{_COMPANY}", re.IGNORECASE)
_OF_THERE = heard(
    *(
        {language: table[language] for language in _LANGUAGES if language in table}
        for table in (moves.LEAVES, moves.LEAVES_ALONE, partings.LEAVES_US, starts.JOINS, starts.IS_WITH)
    )
)
POSSESSOR = rf"(?P<name>{slots.PERSON})['’]s\s"
"""Whoever has what stands behind: "Tom's "."""
DOES = r"\s(?-i:[^\W\d_A-Z])"
"""What stands behind whoever does something: a word in small letters."""
_DOES = re.compile(DOES)
_TO_A_NAME = re.compile(rf",?\s(?:{slots.HONOUR}\s)?", re.IGNORECASE)
NAMED = re.compile(
    rf"(?<!\w)(?:(?P<honour>{slots.HONOUR})\s)?(?P<name>{slots.PERSON})(?![\w@])",
    re.IGNORECASE,
)
_GREETED = re.compile(
    rf"\W{{0,3}}(?:{any_of(words(letters.GREETINGS))})\s(?:[^\s,;:!]{{1,20}}\s){{0,3}}[^\s,;:!]{{1,25}}[,;:!]",
    re.IGNORECASE,
)
NAMES = re.compile(rf"(?<=[\W\d])(?:[{slots.CAPITAL}][\w'’&+-]|\d[{slots.CAPITAL}])")
"""Where a sentence names anybody or any company: a capital inside of it that is no "I"."""
EMAIL = re.compile(slots.EMAIL, re.IGNORECASE)
_OF_MYSELF = ("o", "ę", "i", "ю", "é", "í", "m", "сь")
_FIRST_PERSON = frozenset(
    word
    for table in (starts.IS_WITH, starts.JOINS, moves.LEAVES)
    for language in ("es", "it", "pt", "pl", "cs", "uk", "ru", "fi", "tr")
    for word in table.get(language, ())
    if any(part.endswith(_OF_MYSELF) for part in (word.split(" ")[0], word.split(" ")[-1]))
)
_MINE = re.compile(rf"(?<!\w)(?:{any_of(words(moves.MINE))})\W*\Z", re.IGNORECASE)
_BEHIND_THEIRS = frozenset(words(starts.BEHIND_THEIRS))
_FROM = re.compile(r"(?<!\w)(?:from|\w{2,12}ing)\s(?:an?\s|the\s)?\Z", re.IGNORECASE)
"""What stands before whatever one is not with: "I'm using one from Acme", "I'm using the Acme line"."""
_NOTE = 12
_REACH = 48
"""Characters between the words and what they are about."""
_UNSAID = when_asked(
    rf"(?:\A|[.,;!]\s|(?<!\w)(?:{any_of(words(naming.ANDS))})\s)\W*(?:(?:{any_of(words(moves.UNSAID))})\s){{0,2}}\Z",
    re.IGNORECASE,
)
"""What stands before a verb of which nobody is said to do it: the writer does."""
_SMALL_VERBS = when_asked(rf"\s(?:(?:{any_of(words(moves.SMALL_VERBS))})\s){{0,3}}", re.IGNORECASE)
_CLAUSE_BEFORE = re.compile(
    rf"(?:\A\W{{0,3}}|[,;:–—.-]\s|\(|(?<!\w)(?:{any_of(words(moves.THAT))})\s)\Z", re.IGNORECASE
)
# In other languages a verb may begin a sentence that names nobody.
_PRONOUNS_SAID = frozenset({"en", "de", "nl"})
_KIN = heard(kin.SOMEBODYS)
_ONESELF = heard(kin.ONESELF)
_RELATIVES = heard(tellers.RELATIVES)
_NO_SUBJECT = heard(tellers.SELF, novelty.NEW, novelty.GONE, channels.PHONE_NOUNS, channels.MAIL_NOUNS)
_SMALL_WORDS = (
    slots.NOBODY
    | frozenset(words(sentences.COMMON))
    | frozenset((*words(moves.UNSAID), *words(starts.SINCE), *words(moves.SMALL_VERBS)))
)
_DENIES = heard(moves.DENIALS)
_UNSURE = Mood.QUESTION | Mood.CONDITION | Mood.WISH | Mood.NEGATION


def is_plain(letter: Letter, sentence: str, start: int, end: int, unsure: Mood = _UNSURE) -> bool:
    """Whether words are meant as they stand: nothing asked, pondered, denied, wished for, or of years ago."""
    denied = Mood.NEGATION if _DENIES.search(sentence, start, end) else Mood.PLAIN
    sentence = harmless(sentence)
    if sentence.rstrip(" )\"'»”").endswith("?") or PONDERED.search(sentence) or is_old(sentence, letter.today):
        return False
    masked = sentence[:start] + "x" * (end - start) + sentence[end:]
    told = moods.clauses(masked, letter.language)
    if any(_PONDERED_THERE.search(sentence, one.start, one.end) for one in told if one.start < end and start < one.end):
        return False
    return not moods.at(told, start, end) & unsure & ~denied


def is_spare(sentence: str) -> bool:
    """Whether a sentence is a note in which nobody need be named: of a few words."""
    return sentence.count(" ") < _NOTE


def harmless(sentence: str) -> str:
    """The sentence without the polite words that make nothing uncertain, as long as before."""
    return _HARMLESS.sub(lambda words: "x" * len(words[0]), sentence)


def is_self(sentence: str, cue: re.Match[str]) -> bool:
    """Whether the writer does what the words say: he is named, or they begin a sentence that names nobody."""
    if SELF.search(sentence) or cue[0].lower() in _FIRST_PERSON or _MINE.search(sentence[: cue.start()]):
        return True
    return _UNSAID.search(sentence[: cue.start()]) is not None


def company_at(
    sentence: str, cue: re.Match[str], *, language: str = "", direct: bool = False, loose: bool = False
) -> str:
    """The company that the words are about: right behind them, further on behind an "at", else before them.

    With `direct` only the nearest place behind counts; with `loose` an article is enough before them.
    """
    at = _prepositions_of(cue, language)
    match = at.direct.match(sentence, cue.end())
    if match is None and not direct:
        match = at.beyond.match(sentence, cue.end(), cue.end() + 2 * _REACH)
    found = _company(match) if match else ""
    if not found and direct and (match := _BEHIND_ARTICLE.match(sentence, cue.end(), cue.end() + 2 * _REACH)):
        found = _company(match)
        found = found if slots.is_company(found) else ""
    found = found or _last(at.loosely_before if loose else at.before, sentence, cue)
    return found or (_last(_OBJECT, sentence, cue) if loose else "")


def company_inside(cue: re.Match[str], language: str = "") -> str:
    """The company that stands between the words of a cue: "kehre ich der Acme GmbH den Rücken"."""
    found = [company for match in _of(language).loosely_before.finditer(cue[0]) if (company := _company(match))]
    return found[0] if found else ""


def company_of_post(sentence: str, cue: re.Match[str]) -> str:
    """The company where a post is: behind an "at", with its title between or not."""
    match = _POST_AT.match(sentence, cue.end(), cue.end() + 2 * _REACH)
    found = _company(match) if match else ""
    return "" if slots.names_title(found) and not slots.is_company(found) else found


def company_of_work(sentence: str, cue: re.Match[str]) -> str:
    """The company that somebody is with: behind an "at" after the words, else before such as end a sentence."""
    at = _prepositions_of(cue, "")
    match = at.beyond.match(sentence, cue.end(), cue.end() + 2 * _REACH)
    found = _company(match) if match and not _FROM.search(sentence, 0, match.start("company")) else ""
    if not found and cue[0].lower() in _BEHIND_THEIRS:
        found = _last(at.before, sentence, cue)
    return "" if slots.names_title(found) and not slots.is_company(found) else found


def _prepositions_of(cue: re.Match[str], language: str) -> _Prepositions:
    return _THERE if _OF_THERE.fullmatch(cue[0]) else _of(language)


@lru_cache(maxsize=32)
def _of(language: str) -> _Prepositions:
    """What stands before companies in any language, and in this one."""
    row = (*moves.AT_THERE.get(language, ()), *moves.AT_INSIDE.get(language, ()))
    return _prepositions(moves.AT, {language: row}) if row else _ANYWHERE


def _last(pattern: re.Pattern[str], sentence: str, cue: re.Match[str]) -> str:
    found = [*pattern.finditer(sentence, max(0, cue.start() - _REACH - 20), cue.start())]
    return next((company for match in reversed(found) if (company := _company(match))), "")


def _company(match: re.Match[str]) -> str:
    found = slots.company(match["company"])
    return "" if slots.is_place(found) else found


# Asked for whenever a sentence may tell somebody's move, which a long one does many times.
@lru_cache(16)
def people(sentence: str) -> tuple[tuple[int, str], ...]:
    """The people a sentence names, with where: two capitalised words, or one behind "Mr"; not whom it greets."""
    return tuple(
        (match.start("name"), name)
        for match in NAMED.finditer(sentence, greeted(sentence))
        if (name := known_person(match["name"])) and (" " in name or match["honour"])
    )


def greeted(sentence: str) -> int:
    """Where the words end with which a sentence greets somebody, 0 where it greets nobody."""
    match = _GREETED.match(sentence)
    return match.end() if match else 0


def others(letter: Letter, sentence: str) -> list[tuple[int, str]]:
    """The people whom a sentence names besides the sender, with where."""
    return [(start, name) for start, name in people(sentence) if not letter.is_senders(name)]


def begins_with_kin(sentence: str) -> bool:
    """Whether a sentence tells of somebody of the writer's, and of no "I": "our colleague has a new number"."""
    first = _KIN.match(sentence)
    return first is not None and _ONESELF.search(sentence, first.end()) is None


def named_kin(letter: Letter, sentence: str) -> str:
    """Whoever is somebody of the writer's and is named right behind it: "our colleague Ms Oyelaran"."""
    named = others(letter, sentence)
    for relation in _KIN.finditer(sentence):
        for start, name in named:
            if _TO_A_NAME.fullmatch(sentence, relation.end(), start):
                return name
    return ""


def known_person(said: str) -> str:
    """The name in capitalised words, of which the first may be none of it; "" where they name nobody."""
    first, _, rest = said.partition(" ")
    # "From Monday Jane Doe runs it".
    if rest and (first.lower() in slots.NOBODY or (" " in rest and slots.is_day(first) and not slots.person(said))):
        return known_person(rest) if slots.is_day(rest.partition(" ")[0]) else slots.person(rest)
    return slots.person(said)


def subject(letter: Letter, sentence: str, at: int) -> str:
    """Whoever does what stands there: the name right before it, or with nothing but small verbs between."""
    found = ""
    for match in NAMED.finditer(sentence, max(0, at - _REACH), at):
        if _SMALL_VERBS.fullmatch(sentence, match.end(), at):
            name = known_person(match["name"])
            single = letter.language in _PRONOUNS_SAID and _is_first(sentence, match, name)
            found = name if " " in name or match["honour"] or single else ""
    return found


def acting(letter: Letter, sentence: str) -> str:
    """Whoever else does something in a sentence: "Tom Reed can now be reached at tom@acme.example"."""
    named = others(letter, sentence)
    return next((name for start, name in named if _DOES.match(sentence, start + len(name))), "")


def is_anothers(letter: Letter, sentence: str, cue: re.Match[str], company: str = "") -> bool:
    """Whether somebody other than the writer does what the words say: a name or a "who" stands right before them."""
    if is_kins(sentence, cue):
        return True
    if SELF.search(cue[0]):
        return False
    doing = subject(letter, sentence, cue.start())
    if doing and doing != company:
        return not letter.is_senders(doing)
    return _RELATIVES.search(sentence, 0, cue.start()) is not None or is_of_a_pronoun(letter, sentence, cue)


def is_of_a_pronoun(letter: Letter, sentence: str, cue: re.Match[str]) -> bool:
    """Whether a "she" does what the words say."""
    pronouns = _thirds(letter.language)
    third = [match.end() for match in pronouns.finditer(sentence, max(0, cue.start() - _REACH), cue.start())]
    return bool(third) and _SMALL_VERBS.fullmatch(sentence, third[-1], cue.start()) is not None


def is_kins(sentence: str, cue: re.Match[str]) -> bool:
    """Whether somebody of the writer's does what the words say: "my husband is on leave", "mein Chef geht"."""
    return is_of_kin(sentence, cue.start(), cue.end())


def is_of_kin(sentence: str, start: int, end: int) -> bool:
    """Whether the last whom a sentence speaks of before a place is somebody of the writer's: "my wife earns 40k"."""
    kin = [*_KIN.finditer(sentence, max(0, start - _REACH), start)]
    return bool(kin) and _ONESELF.search(sentence, kin[-1].end(), end) is None


def speaks_of_oneself(sentence: str, end: int) -> bool:
    """Whether the writer is spoken of before a place."""
    return _ONESELF.search(sentence, 0, end) is not None


@lru_cache(maxsize=32)
def _thirds(language: str) -> Caseless:
    """A language's words for "she" and "who": the Spanish "he" is "I have"."""
    known = language if language in tellers.HE_OR_SHE else "en"
    return heard({known: (*tellers.HE_OR_SHE[known], *moves.WHO[known])})


def speaks_of_another(sentence: str, language: str) -> bool:
    """Whether a sentence is about somebody else, by "my boss" and the like, or by a "she" where it names no writer."""
    if _KIN.search(sentence) and not _ONESELF.search(sentence):
        return True
    return goes_on_about_another(sentence, language)


def goes_on_about_another(sentence: str, language: str) -> bool:
    """Whether a sentence is about somebody by a "she" who was named before, if at all."""
    return SELF.search(sentence) is None and _thirds(language).search(sentence) is not None


def name_behind(sentence: str, cue: re.Match[str]) -> str:
    """The name right behind the words, be it one word only."""
    match = NAMED.match(sentence, cue.end() + 1)
    return known_person(match["name"]) if match else ""


def _is_first(sentence: str, match: re.Match[str], name: str) -> bool:
    """Whether a single capitalised word begins a clause as a name would: "Karen has left", but no verb or pronoun."""
    begins = _CLAUSE_BEFORE.search(sentence, 0, match.start()) is not None
    if name.lower() in _SMALL_WORDS or name.startswith(("L'", "l'")):
        return False
    return begins and _NO_SUBJECT.match(name) is None


def emails(sentence: str) -> list[str]:
    return [match[0].lower() for match in EMAIL.finditer(sentence)]
