"""What the sender of a mail announces, in the own new words of a person or of an automatic answer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from syncd.extract import limits
from syncd.extract.announcements import (
    followers,
    joining,
    lasting,
    leaving,
    names,
    novelties,
    pieces,
    renaming,
    returns,
    subjects,
    swaps,
    titles,
    workplaces,
)
from syncd.extract.announcements.employer import folded
from syncd.extract.announcements.letter import Letter, normal
from syncd.extract.memory import of_short
from syncd.extract.patterns import Rows, words
from syncd.extract.statements import Statements
from syncd.extract.wordings import USUAL, Betrayers, both
from syncd.extract.words import absences as more_absences
from syncd.extract.words import (
    beginnings,
    channels,
    dismissals,
    heirs,
    moves,
    novelty,
    partings,
    posts,
    renames,
    rises,
    starts,
    successions,
    surnames,
    tenures,
    weddings,
)
from syncd.extract.words import lasting as lasting_words
from syncd.extract.words import returns as absences
from syncd.model.extraction import Automatic, Phone, Zone, ZonedLine
from syncd.model.message import Address
from syncd.model.statements import Announcement, AnnouncementKind

Reader = Callable[[Letter, int], Iterator[Announcement]]

# "From" alone betrays nothing: the post or the company that begins then is said to be the writer's.
_SINCE = {
    language: tuple(word for word in row if word not in ("from", "last week")) for language, row in starts.SINCE.items()
}
_SINCE["en"] += ("from 1", "will be", "i'll be")
# Small words that end an absence are said of most else as well.
_BACK_ON = {
    language: tuple(w for w in row if w not in returns.SMALL) for language, row in more_absences.BACK_ON.items()
}
# Each kind of news, with the turns of which one is said in the sentence that tells it.
_READERS: Mapping[Reader, Sequence[Rows]] = {
    novelties.read: (
        novelty.NEW, novelty.CHANGED, novelty.FROM_NOW, novelty.GONE, channels.REACH_ME, channels.HERE
    ),
    novelties.pointed_at: (both(novelty.NEW, channels.POINTING), channels.HERE),
    leaving.left: (
        moves.LEAVES,
        moves.LEAVES_ALONE,
        partings.LEAVES_US,
        partings.GONE,
        partings.GONE_ALONE,
        both(tenures.TENURES, tenures.TENURE_ENDS),
        *swaps.TURNS,
        dismissals.BEHIND,
        both(dismissals.AFTER, dismissals.LONG_WHILES),
        *(both(*pair) for pair in (*partings.PARTINGS, *partings.PARTINGS_ALONE, *dismissals.DISMISSALS)),
    ),
    joining.joined: (
        starts.JOINS,
        *swaps.TURNS,
        *(both(*pair) for pair in (*beginnings.BEGINNINGS, *beginnings.TAKEN_IN)),
        both(starts.TAKES, starts.POSTS),
         both(_SINCE, starts.IS_WITH),
        both(_SINCE, starts.BEEN_WITH),
    ),
    joining.since: workplaces.TURNS,
    joining.another: (starts.NOW_WITH,),
    titles.titled: (
        posts.PROMOTED_ALONE,
        both(novelty.NEW, posts.POST_NOUNS),
        both(posts.MINE, posts.POST_NOUNS),
        both(_SINCE, posts.I_AM),
        both(_SINCE, posts.LEADS),
        both(rises.BECOME, posts.I_AM),
        *(both(*pair) for pair in (*rises.RISES, (rises.MAKES, rises.ME), (rises.PLATES, rises.READS))),
        both(_SINCE, rises.SHOWS),
        both(rises.FIRST_TIME, rises.SHOWS),
    ),
    followers.followed: (
        heirs.FOLLOWS,
        heirs.I_FOLLOW,
        *(both(*pair) for pair in successions.TAKES_OVER),
        both(heirs.HANDED, heirs.WORK),
        successions.DEALS,
        successions.NOT_ME,
        heirs.INHERITED,
        successions.IN_THEIR_PLACE,
        heirs.REPLACES,
        heirs.HEIRS,
        {"en": ("replacement",)},
    ),
    followers.sent_to: (heirs.SENT_TO,),
    renaming.renamed: (weddings.WEDDINGS, weddings.NEW_NAME, renames.BECAUSE, renames.NAMES),
    renaming.now_called: (renames.NOW_CALLED,),
    returns.back: (
        absences.AWAYS,
        absences.BACKS,
        *(both(*pair) for pair in more_absences.NOT_THERE),
    ),
    returns.ended: (_BACK_ON, *(both(*pair) for pair in more_absences.THERE_AGAIN)),
    returns.absent: (more_absences.AWAY_FOR,),
    lasting.away: (both(lasting_words.AWAYS, lasting_words.UNITS),),
}  # fmt: skip
_BETRAYERS = Betrayers(_READERS)
# What a letter must be about for a day to end an absence.
_ABSENT: frozenset[Reader] = frozenset({returns.absent, returns.back})
# Those of which what makes it news may stand in the sentence before.
_READ_ON = frozenset({novelties.read, renaming.renamed})
_ENDED = frozenset({returns.ended})
_RENAMED = frozenset({renaming.renamed})
_INITIAL = 2
# What it says is news only beside somebody's leaving.
_BESIDE_LEAVING = followers.sent_to
# How long somebody is away is news only where no day of coming back is told.
_WITHOUT_A_DAY = lasting.away
_IN_ORDER = tuple(read for read in _READERS if read not in (_BESIDE_LEAVING, _WITHOUT_A_DAY))
# All their turns written out take some MiB, and only the words that betray them are asked for.
del _READERS
# Where an address or a number stands, it may be a new one.
_NOVELTIES = frozenset({novelties.read})
_NEW = frozenset(words(novelty.NEW))
_FORMERLY = frozenset(word.split(" ")[0] for word in words(surnames.FORMERLY))
# Beside what news those count that are no news by themselves.
_BEARERS: Mapping[AnnouncementKind, frozenset[AnnouncementKind]] = {
    AnnouncementKind.SUCCESSOR: frozenset({AnnouncementKind.LEFT_COMPANY}),
    AnnouncementKind.NEW_EMAIL: frozenset({AnnouncementKind.LEFT_COMPANY, AnnouncementKind.JOINED_COMPANY}),
}
_OF_EMPLOYERS = frozenset({AnnouncementKind.LEFT_COMPANY, AnnouncementKind.JOINED_COMPANY})


def letter(
    lines: Sequence[ZonedLine],
    said: Statements,
    *,
    sender: Address | None,
    today: date | None,
    phones: Sequence[Phone] = (),
    automatic: Automatic | None = None,
    month_first: bool = False,
    subject: str = "",
) -> Letter:
    """The mail as its announcements are looked for in it: `said` is what its lines state, `phones` are their numbers.

    `today` is the mail's own date.
    """
    return Letter(
        tuple([normal(sentence) for sentence in said.sentences[: limits.NEWS_SENTENCES.most]]),
        tuple([normal(line) for line in _signed(lines)]),
        said.language,
        sender,
        today,
        tuple(phones),
        month_first,
        subjects.topic(subject),
        automatic is not None,
    )


def read(letter: Letter) -> tuple[Announcement, ...]:
    """Every announcement once, in the order it is made; without the mail's own date no day can be told."""
    betrayed = [topics(sentence) for sentence in letter.sentences]
    if letter.phones:
        betrayed = [
            known | _NOVELTIES if novelties.NUMBERED.search(sentence) else known
            for known, sentence in zip(betrayed, letter.sentences, strict=True)
        ]
    shown = set("\n".join(letter.signature).lower().replace("(", " ").replace(":", " ").split())
    found = list(_announced(letter, betrayed)) if any(betrayed) else []
    if not shown.isdisjoint(_NEW):
        found += _in_signature(letter)
    if not shown.isdisjoint(_FORMERLY):
        found += names.in_signature(letter.signature, letter.sender)
    return _settled(_sent_elsewhere(letter, found))


def _signed(lines: Sequence[ZonedLine]) -> list[str]:
    """The lines of the sender's own signature."""
    closing, signature = Zone.CLOSING, Zone.SIGNATURE
    signed = [text for text, zone, depth in lines if not depth and (zone is signature or zone is closing)]
    return signed[: limits.NEWS_SIGNATURE_LINES.most]


def _told(sentence: str) -> frozenset[Reader]:
    found = _BETRAYERS.topics(sentence)
    return frozenset(found | _NOVELTIES if "@" in sentence else found)


topics = of_short(_told, USUAL, 1024)
"""The news that a sentence may tell by its words."""


def _announced(letter: Letter, betrayed: Sequence[frozenset[Reader]]) -> Iterator[Announcement]:
    gone = dated = False
    own = _own_names(letter)
    above = subject = frozenset(_BETRAYERS.topics(letter.subject))
    for at, readers in enumerate(betrayed):
        below = betrayed[at + 1] if at + 1 < len(betrayed) else frozenset()
        asked = readers | (above & _READ_ON)
        if _ABSENT & (readers | above | subject):
            asked |= _ENDED
        if own and any(name in letter.sentences[at] for name in own):
            asked |= _RENAMED
        for read in _IN_ORDER if asked else ():
            if read not in asked:
                continue
            if read is returns.ended and not (letter.automatic or _ABSENT & (readers | above | subject | below)):
                continue
            for one in read(letter, at):
                gone = gone or one.kind is AnnouncementKind.LEFT_COMPANY
                dated = dated or one.kind is AnnouncementKind.AWAY_UNTIL
                yield one
        above = readers
    last = {_BESIDE_LEAVING} if gone else set()
    last |= set() if dated else {_WITHOUT_A_DAY}
    for at, readers in enumerate(betrayed):
        for read in last & readers:
            yield from read(letter, at)


def _own_names(letter: Letter) -> tuple[str, ...]:
    """The sender's first name where another surname may follow, and the surname."""
    first, _, rest = (letter.sender.name if letter.sender else "").partition(" ")
    last = rest.split(" ")[-1]
    return (f"{first} ", last) if len(first) > _INITIAL and len(last) > _INITIAL else ()


def _in_signature(letter: Letter) -> Iterator[Announcement]:
    for at, line in enumerate(letter.signature, len(letter.sentences)):
        if not _NEW.isdisjoint(line.lower().replace(":", " ").split()):
            yield from novelties.read(letter, at)


def _sent_elsewhere(letter: Letter, found: Sequence[Announcement]) -> list[Announcement]:
    """The same news; an address that is no leaver's own is where their work goes: "enquiries to jobs@acme.example"."""
    if not any(one.kind is AnnouncementKind.LEFT_COMPANY and not one.about for one in found):
        return list(found)
    return [
        replace(one, kind=AnnouncementKind.SUCCESSOR)
        if one.kind is AnnouncementKind.NEW_EMAIL
        and not (one.about or letter.looks_like(one.value) or pieces.SELF.search(one.quote))
        else one
        for one in found
    ]


def _is_of_an_heir(name: str, heirs: Sequence[str]) -> bool:
    """Whether what looks like a company is whoever follows by an address: "goes over to Karin Loos (k.loos@…)"."""
    last = folded(name.split(" ")[-1])
    return len(last) > _INITIAL and any("@" in one and last in folded(one.partition("@")[0]) for one in heirs)


def _settled(found: Sequence[Announcement]) -> tuple[Announcement, ...]:
    """Each piece of news once; what only follows from other news goes where that is missing."""
    told = {one.kind for one in found}
    kept: dict[tuple[AnnouncementKind, str], Announcement] = {}
    for one in found:
        if one.confidence >= 0.5:
            kept.setdefault((one.kind, one.value.casefold()), one)
        elif told & _BEARERS[one.kind]:
            kept.setdefault((one.kind, one.value.casefold()), replace(one, confidence=0.8))
    employers = {one.value for one in kept.values() if one.kind in _OF_EMPLOYERS}
    heirs = [one.value for one in kept.values() if one.kind is AnnouncementKind.SUCCESSOR]
    kept = {
        key: one
        for key, one in kept.items()
        if one.kind is not AnnouncementKind.JOINED_COMPANY or not _is_of_an_heir(one.value, heirs)
    }
    employers |= {one.about for one in kept.values() if one.kind is AnnouncementKind.LEFT_COMPANY and one.about}
    kept = {key: one for key, one in kept.items() if one.kind in _OF_EMPLOYERS or one.value not in employers}
    named = {one.kind for one in kept.values() if one.value}
    return tuple(one for one in kept.values() if one.value or one.kind not in named)
