"""What the sender of a mail announces, in the own new words of a person or of an automatic answer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from syncd.extract import limits
from syncd.extract.announcements import absence, careers, changes, followers, names, novelties, reach, returns, subjects
from syncd.extract.announcements.catalogue import Topic, present
from syncd.extract.announcements.hits import Hit, Letter, meant, normal
from syncd.extract.announcements.turns import Turn
from syncd.extract.statements import Statements
from syncd.extract.wordings import Betrayers, any_in, spoken
from syncd.model.extraction import Automatic, Phone, Zone, ZonedLine
from syncd.model.message import Address
from syncd.model.statements import Announcement, AnnouncementKind

_READERS: Mapping[Topic, Callable[[Hit], Iterator[Announcement]]] = {
    Topic.NEW_NUMBER: reach.numbers,
    Topic.NEW_EMAIL: reach.addresses,
    Topic.LEFT: careers.left,
    Topic.LEFT_BY: careers.left_by,
    Topic.JOINED: careers.joined,
    Topic.TITLED: careers.titled,
    Topic.RENAMED: names.renamed,
    Topic.SUCCEEDED: careers.succeeded,
    Topic.SUCCEEDS: careers.succeeds,
    Topic.REDIRECTS: careers.redirected,
    Topic.AWAY: absence.away,
    Topic.BACK: absence.back,
}
# What is put together of single words, each with what betrays that a mail may hold it.
_COMPOSED: Sequence[tuple[Betrayers, Callable[[Letter, int], Iterator[Announcement]]]] = (
    (novelties.BETRAYERS, novelties.numbers),
    (novelties.BETRAYERS, novelties.addresses),
    (changes.LEFT, changes.left),
    (changes.JOINED, changes.joined),
    (changes.TITLED, changes.titled),
    (followers.FOLLOWS, followers.followed),
    (followers.SENT_TO, followers.sent_to),
    (followers.RENAMED, followers.renamed),
    (returns.BETRAYERS, returns.back),
)
# Those of which what makes it news may stand in the sentence before.
_READ_ON = frozenset({novelties.numbers, novelties.addresses, followers.renamed})
_IN_SIGNATURES = frozenset({Topic.NEW_NUMBER, Topic.NEW_EMAIL})
# Beside what news those count that are no news by themselves.
_BEARERS: Mapping[AnnouncementKind, frozenset[AnnouncementKind]] = {
    AnnouncementKind.SUCCESSOR: frozenset({AnnouncementKind.LEFT_COMPANY}),
    AnnouncementKind.NEW_EMAIL: frozenset({AnnouncementKind.LEFT_COMPANY, AnnouncementKind.JOINED_COMPANY}),
}
_DATED = frozenset({Topic.AWAY, Topic.BACK})
_SPEAKING = (None, Automatic.AUTO_REPLY)


def read(
    lines: Sequence[ZonedLine],
    said: Statements,
    *,
    sender: Address | None,
    today: date | None,
    phones: Sequence[Phone] = (),
    automatic: Automatic | None = None,
    month_first: bool = False,
    subject: str = "",
) -> tuple[Announcement, ...]:
    """Every announcement once, in the order it is made.

    `said` is what the same lines state, `phones` are their numbers. `today` is the mail's own date: without it no day
    can be told.
    """
    if automatic not in _SPEAKING:
        return ()
    own = "\n".join(line.text for line in lines if line.depth == 0 and line.zone is not Zone.HEADER)
    own = own[: limits.NEWS_CHARS.most]
    turns = _standing(present(own, said.language, numbers=bool(phones)), own)
    topic = subjects.topic(subject)
    known = spoken((topic, *said.sentences[: limits.NEWS_SENTENCES.most]))
    composed = [(read, betrayed) for betrayers, read in _COMPOSED if (betrayed := betrayers.in_(known))]
    if not turns and not composed and not names.may_show(own):
        return ()
    signature = tuple(
        normal(line.text) for line in lines if line.depth == 0 and line.zone in (Zone.SIGNATURE, Zone.CLOSING)
    )
    found = list(names.in_signature(signature, sender))
    if turns or composed:
        sentences = tuple(normal(sentence) for sentence in said.sentences[: limits.NEWS_SENTENCES.most])
        letter = Letter(
            sentences,
            signature,
            said.language,
            sender,
            today,
            tuple(phones),
            month_first,
            own,
            topic,
            automatic is not None,
        )
        found = [*_announced(letter, turns, composed), *found]
    return _settled(found)


def _standing(turns: Sequence[tuple[Topic, Turn]], own: str) -> list[tuple[Topic, Turn]]:
    """The turns of phrase that do stand in a paragraph or a line: most mails hold none, and stay without sentences."""
    if not turns:
        return []
    low = own.lower().replace("’", "'").replace("\xa0", " ")
    pieces = (*own.split("\n\n"), *own.split("\n"))
    paragraphs = (paragraph.replace("\n", " ") for paragraph in low.split("\n\n"))
    found: dict[int, tuple[Topic, Turn]] = {}
    for piece, small in zip(pieces, (*paragraphs, *low.split("\n")), strict=True):
        may = [at for at, (_, turn) in enumerate(turns) if at not in found and turn.may_stand_in(small)]
        plain = normal(piece) if may else ""
        found.update({at: turns[at] for at in may if turns[at][1].search(plain)})
    return [found[at] for at in sorted(found)]


def _announced(
    letter: Letter,
    turns: Sequence[tuple[Topic, Turn]],
    composed: Sequence[tuple[Callable[[Letter, int], Iterator[Announcement]], list[str]]],
) -> Iterator[Announcement]:
    above = letter.subject.lower()
    for at, sentence in enumerate(letter.sentences):
        low = sentence.lower()
        found = list(_in(letter, sentence, at, turns))
        kinds = {one.kind for one in found}
        yield from found
        for read, betrayed in composed:
            if any_in(betrayed, low) or (read in _READ_ON and any_in(betrayed, above)):
                yield from (one for one in read(letter, at) if one.kind not in kinds)
        above = low
    short = [(topic, turn) for topic, turn in turns if topic in _IN_SIGNATURES]
    for line in letter.signature[: limits.NEWS_SIGNATURE_LINES.most if short else 0]:
        yield from _in(letter, line, None, short)


def _in(letter: Letter, sentence: str, at: int | None, turns: Sequence[tuple[Topic, Turn]]) -> Iterator[Announcement]:
    low = sentence.lower()
    for topic, turn in turns:
        if turn.may_stand_in(low) and (match := turn.search(sentence)):
            hit = Hit(letter, sentence, at, match, turn)
            found = tuple(_READERS[topic](hit))
            if found and meant(hit, _read_to(hit, topic, found)):
                yield from found


def _read_to(hit: Hit, topic: Topic, found: Sequence[Announcement]) -> int:
    """How far into the sentence its news was read: of an absence to its end, but for a question mark."""
    if topic in _DATED:
        return len(hit.sentence) - 1
    return max(hit.sentence.find(one.value) + len(one.value) for one in found)


def _settled(found: Sequence[Announcement]) -> tuple[Announcement, ...]:
    """Each piece of news once; what only follows from other news goes where that is missing."""
    told = {one.kind for one in found}
    kept: dict[tuple[AnnouncementKind, str], Announcement] = {}
    for one in found:
        if one.confidence >= 0.5:
            kept.setdefault((one.kind, one.value.casefold()), one)
        elif told & _BEARERS[one.kind]:
            kept.setdefault((one.kind, one.value.casefold()), replace(one, confidence=0.8))
    named = {one.kind for one in kept.values() if one.value}
    return tuple(one for one in kept.values() if one.value or one.kind not in named)
