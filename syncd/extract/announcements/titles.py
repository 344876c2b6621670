"""To what post the writer has risen, in whatever words."""

import re
from collections.abc import Iterator, Sequence

from syncd.extract.announcements import pieces, slots, workplaces
from syncd.extract.announcements.letter import Letter
from syncd.extract.caseless import Caseless
from syncd.extract.patterns import any_of, when_asked, words
from syncd.extract.wordings import heard, heard_apart, turn
from syncd.extract.words import naming, novelty, posts, rises, starts, unlike
from syncd.extract.words import workplaces as workplace_words
from syncd.model.statements import Announcement, AnnouncementKind

_PROMOTED = heard(posts.PROMOTED)
_RISES = heard_apart(rises.RISES, 3)
_BECOME = heard(rises.BECOME)
_PROMOTED_ALONE = heard(posts.PROMOTED_ALONE)
_NEW_POST = Caseless(
    rf"(?<!\w)(?:{any_of((*words(novelty.NEW), *words(posts.MINE)))})\s(?:{any_of(words(posts.POST_NOUNS))})(?!\w)"
    rf"(?:\s(?:{any_of(words(posts.BECOMES))})(?!\w)\s?:?|\s?[:–—-]|,)(?=\s)"
)
_I_AM = heard(posts.I_AM)
_RISEN_FIRST = when_asked(rf"\A(?:{turn(posts.RISEN)})", re.IGNORECASE)
_I_DO = heard(posts.I_DO)
_LEADS = heard(posts.LEADS)
_MAKES = heard(rises.MAKES)
_ME = heard(rises.ME)
_NOT_ME = heard(rises.NOT_ME)
_TO_FILL = heard(rises.TO_FILL)
_OTHERS_POST = re.compile(rf"\s{turn(rises.OTHERS_POST)}", re.IGNORECASE)
_PLATES = heard(rises.PLATES)
_READS = heard(rises.READS)
_THEIRS = when_asked(rf"(?:{turn(workplace_words.THEIRS)}|['’]s)\s(?:\w{{1,12}}\s)?\Z", re.IGNORECASE)
_SHOWS = heard(rises.SHOWS)
_FOR_THE_FIRST_TIME = heard(rises.FIRST_TIME)
_NO_TITLES = frozenset(words(posts.NO_TITLES))
_AS = Caseless(rf"(?<!\w)(?:{any_of(words(posts.AS))})\s")
# "I'm a qualified accountant" tells a profession, no post.
_A_SMALL = re.compile(r"\s(?:now\s)?an?\s(?-i:[a-z])", re.IGNORECASE)
_DAY = when_asked(
    rf"\s(?:{any_of(words(starts.SINCE))})\s(?:(?:{any_of(posts.DAY_WORDS)})\s|\d{{1,2}}\.?\s){{0,2}}"
    rf"(?:{any_of((*words(naming.CALENDAR), *posts.DAYS))})(?!\w)",
    re.IGNORECASE,
)
_LAST_AS = when_asked(rf"{turn(unlike.LAST_AS)}\s(?:(?:{any_of(words(naming.ARTICLES))})\s)?\Z", re.IGNORECASE)
_UP_TO_STOP = re.compile(r"[\W_]{0,3}[^,.;:!?()\n]{3,100}")


def is_given_up(sentence: str, start: int) -> bool:
    """Whether a post that is named there is said to be over: "my last meeting as Chairman"."""
    return _LAST_AS.search(sentence, 0, start) is not None


def titled(letter: Letter, at: int) -> Iterator[Announcement]:
    """To what post the writer has risen."""
    sentence = letter.sentences[at]
    if not any(one.search(sentence) for one in (pieces.SELF, _RISEN_FIRST, _I_DO, _SHOWS)):
        return
    since = (pieces.SINCE.search(sentence) or _BECOME.search(sentence)) is not None
    risen = [(cue, 2) for cue in _PROMOTED.finditer(sentence)] if _PROMOTED_ALONE.search(sentence) else []
    if pieces.SELF.search(sentence):
        risen += [(cue, 2) for cue in _RISES.finditer(sentence)]
    risen += [(cue, 0) for cue in _NEW_POST.finditer(sentence)]
    for cue, skipping in [*risen, *((cue, 0) for cue in _I_AM.finditer(sentence) if since)]:
        if pieces.is_anothers(letter, sentence, cue):
            continue
        theirs = _THEIRS.search(sentence, 0, cue.start()) is not None
        named = [name for start, name in pieces.others(letter, sentence) if theirs and start < cue.start()]
        if theirs and not named:
            continue
        title = _at(letter, sentence, cue.end(), skipping)
        if (
            title
            and not skipping
            and _A_SMALL.match(sentence, cue.end())
            and not workplaces.SINCE_A_DAY.search(sentence)
        ):
            continue
        if title and pieces.is_plain(letter, sentence, cue.start(), cue.end()):
            about = named[-1] if named else ""
            yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), about, 0.8)
            return
    yield from _made(letter, at, since=since)
    leads = _LEADS.search(sentence) if since else None
    if leads and (title := _after(_AS, letter, sentence)) and pieces.is_plain(letter, sentence, *leads.span()):
        yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), confidence=0.8)


def _made(letter: Letter, at: int, *, since: bool) -> Iterator[Announcement]:
    """The title that others have given the writer, that stands on a badge, or under which the writer writes."""
    sentence = letter.sentences[at]
    places: list[tuple[re.Match[str], int]] = []
    makes = None if _NOT_ME.search(sentence) else _MAKES.search(sentence)
    if makes and (me := _ME.search(sentence)):
        places += [(max(makes, me, key=lambda one: one.end()), 2), (min(makes, me, key=lambda one: one.end()), 2)]
    plate = _PLATES.search(sentence)
    if (
        plate
        and not _THEIRS.search(sentence, 0, plate.start())
        and (reads := _READS.search(sentence))
        and not _OTHERS_POST.match(sentence, reads.end())
    ):
        places += [(max(plate, reads, key=lambda one: one.end()), 2), (reads, 3)]
    if since or _FOR_THE_FIRST_TIME.search(sentence):
        places += [(shows, 2) for shows in _SHOWS.finditer(sentence)]
    for cue, skipping in places:
        title = _at(letter, sentence, cue.end(), skipping)
        if (
            title
            and "'s " not in title
            and not _is_to_fill(sentence, cue, title)
            and _is_nobodys_else(letter, sentence, cue, title)
            and pieces.is_plain(letter, sentence, *cue.span())
        ):
            yield Announcement(AnnouncementKind.NEW_TITLE, title, letter.quote(at), confidence=0.8)
            return


def _is_to_fill(sentence: str, cue: re.Match[str], title: str) -> bool:
    """Whether it is no post of the writer's, but one that the writer is to find somebody for, or somebody to meet."""
    end = sentence.find(title, cue.end()) + len(title)
    return (_TO_FILL.search(title) or _TO_FILL.match(sentence, end + 1)) is not None


def _is_nobodys_else(letter: Letter, sentence: str, cue: re.Match[str], title: str) -> bool:
    """Whether nobody else is named in the part of the sentence that tells the title."""
    start = max(sentence.rfind(stop, 0, cue.start()) for stop in ",;:–") + 1
    end = sentence.find(title, cue.end()) + len(title)
    return not pieces.others(letter, sentence[start:end].replace(title, " "))


def beside(letter: Letter, sentence: str, company: str) -> str:
    """The title under which the writer joins: behind an "as" or an "I am", else where it needs neither."""
    title = _after(_AS, letter, sentence) or _after(_I_AM, letter, sentence)
    if title or letter.language not in posts.INSTRUMENTAL:
        return title
    return _at(letter, sentence, sentence.find(company) + len(company), 2)


def _after(cue: Caseless, letter: Letter, sentence: str) -> str:
    return next((title for one in cue.finditer(sentence) if (title := _at(letter, sentence, one.end()))), "")


def _names_somebody(letter: Letter, tokens: Sequence[str]) -> bool:
    """Whether two words are a name: "the post of Gustavo Lagos"; where titles have capitals, that is no sign."""
    named = len(tokens) > 1 and tokens[0][:1].isupper() and tokens[1][:1].isupper()
    return named and letter.language not in slots.CAPITALISED and not slots.names_title(" ".join(tokens[:2]))


def _past_day(sentence: str, at: int) -> int:
    """Where what is said goes on behind a day: "bin ich seit April Leiterin"."""
    day = _DAY.match(sentence, at)
    return day.end() if day else at


def _at(letter: Letter, sentence: str, at: int, skipping: int = 0) -> str:
    """The title right there, or behind as many small words at most."""
    rest = _UP_TO_STOP.match(sentence, _past_day(sentence, at))
    if rest is None:
        return ""
    tokens = rest[0].strip(" :–-,»«").split(" ")
    if tokens[0].lower() in _NO_TITLES or letter.is_senders(tokens[0]) or _names_somebody(letter, tokens):
        return ""
    for skipped in range(min(skipping + 1, len(tokens))):
        if (skipped and not tokens[skipped - 1].islower()) or tokens[skipped].lower() in _NO_TITLES:
            break
        if title := slots.title(" ".join(tokens[skipped:]), letter.language):
            return "" if title.split(" ")[0].lower() in _NO_TITLES else title
    return ""
