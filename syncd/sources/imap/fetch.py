"""Mails in two phases: first what they are made of, then only the parts that somebody reads."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from syncd.model.items import Content, ItemKind, Location, MailParts, Part, PartInfo, RawItem, Unreadable
from syncd.sources.base import Cutters
from syncd.sources.imap import answers, structure
from syncd.sources.imap.answers import Fields
from syncd.sources.imap.asking import Asking, Question

BATCH_BYTES = 8 * 1024 * 1024
"""Bytes of mail after which a batch ends."""

PART_LIMIT = 8 * 1024 * 1024
"""Bytes of a part that are downloaded; of a longer one the rest is left, as its PartInfo's size tells."""

WHOLE_LIMIT = 8 * 1024 * 1024
"""Bytes up to which a mail is downloaded as a whole when the server cannot describe it; else its header alone."""

_HEADER_SIZE = 16 * 1024
_OUTLINE = "(UID INTERNALDATE RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER])"
_OUTLINED = (b"BODY[HEADER]", b"BODYSTRUCTURE")
_BARE_OUTLINE = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])"
_SECTION = re.compile(r"(\d+(?:\.\d+)*)(?:\.(?:HEADER|TEXT|MIME))?")
_WHOLE = PartInfo("", "message/rfc822")


@dataclass(frozen=True, slots=True)
class Read:
    """A run of the mails asked for: `uids` in the order asked, vanished ones included, and what became of them."""

    uids: tuple[int, ...]
    items: tuple[RawItem, ...]
    unreadable: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True)
class _Outline:
    """A mail after the first phase. `wanted` are the parts to download; the whole mail where there is no structure."""

    received: datetime | None
    size: int
    headers: bytes
    wanted: tuple[PartInfo, ...]
    left: tuple[PartInfo, ...] = ()

    @property
    def bytes(self) -> int:
        return len(self.headers) + sum(min(info.size, PART_LIMIT) for info in self.wanted)


@dataclass(slots=True)
class _Bodies:
    """What the second phase brought, by UID."""

    contents: dict[int, Content] = field(default_factory=dict)
    causes: dict[int, str] = field(default_factory=dict)


class Fetching:
    """Fetches mails of one folder, which is open; `place` is where they are, with any UID."""

    def __init__(self, asking: Asking, cutters: Cutters, place: Location) -> None:
        self._asking = asking
        self._cutters = cutters
        self._place = place

    def read(self, chunks: Iterable[Sequence[int]]) -> Iterator[Read]:
        """Every mail of these chunks, in this order, in runs of about BATCH_BYTES.

        The next chunk is asked for before the parts of this one are awaited, so that the server never waits for us.
        """
        under_way: tuple[Sequence[int], Question] | None = None
        for chunk in chunks:
            asked = self._asking.begin(chunk, _OUTLINE, _OUTLINED, _HEADER_SIZE)
            if under_way:
                yield from self._finished(*under_way)
            under_way = chunk, asked
        if under_way:
            yield from self._finished(*under_way)

    def _finished(self, uids: Sequence[int], asked: Question) -> Iterator[Read]:
        outlines, causes = self._outlines(asked)
        for run in _runs(uids, {uid: outline.bytes for uid, outline in outlines.items()}):
            bodies = self._bodies({uid: outlines[uid] for uid in run if uid in outlines})
            failed = {uid: causes[uid] for uid in run if uid in causes} | bodies.causes
            yield Read(
                tuple(run),
                items=tuple(self._item(uid, outlines[uid], bodies) for uid in run if uid in bodies.contents),
                unreadable=tuple(Unreadable(self._at(uid), failed[uid]) for uid in run if uid in failed),
            )

    def _item(self, uid: int, outline: _Outline, bodies: _Bodies) -> RawItem:
        return RawItem(self._at(uid), ItemKind.MAIL, bodies.contents[uid], outline.received)

    def _at(self, uid: int) -> Location:
        return Location(self._place.source, self._place.folder, self._place.uidvalidity, uid)

    def _outlines(self, asked: Question) -> tuple[dict[int, _Outline], dict[int, str]]:
        """The first phase. A mail whose structure the server cannot tell is asked for again without it."""
        first = self._asking.finish(asked)
        bare = self._asking.ask(list(first.causes), _BARE_OUTLINE, (b"BODY[HEADER]",), _HEADER_SIZE)
        fields = first.fields | bare.fields
        return {uid: self._outline(fields[uid]) for uid in fields}, bare.causes

    def _outline(self, fields: Fields) -> _Outline:
        received, size = answers.moment(fields.get(b"INTERNALDATE")), _size(fields)
        headers, parts = _text(fields, b"BODY[HEADER]"), structure.parts(fields.get(b"BODYSTRUCTURE"))
        if parts is None:
            whole = replace(_WHOLE, size=size)
            known = size <= WHOLE_LIMIT
            return _Outline(received, size, headers, (whole,) if known else (), () if known else (whole,))
        wanted = tuple(_sections(parts, self._cutters.parts(parts)))
        numbers = {_base(info.number) for info in wanted}
        return _Outline(received, size, headers, wanted, tuple(info for info in parts if info.number not in numbers))

    def _bodies(self, outlines: dict[int, _Outline]) -> _Bodies:
        """The second phase: one FETCH for all mails of which the same sections are wanted, all asked at once."""
        bodies = _Bodies()
        groups: dict[tuple[str, ...], dict[int, _Outline]] = {}
        for uid, outline in outlines.items():
            if outline.wanted:
                groups.setdefault(tuple(_item_name(info) for info in outline.wanted), {})[uid] = outline
            else:
                bodies.contents[uid] = _content(outline, {})
        for group, asked in [(group, self._begin(items, group)) for items, group in groups.items()]:
            answered = self._asking.finish(asked)
            bodies.contents |= {uid: _content(group[uid], fields) for uid, fields in answered.fields.items()}
            for uid, cause in answered.causes.items():
                self._whole(uid, group[uid], cause, bodies)
        return bodies

    def _begin(self, items: tuple[str, ...], group: dict[int, _Outline]) -> Question:
        size = max(outline.bytes for outline in group.values())
        needed = [_field_name(info) for info in next(iter(group.values())).wanted]
        return self._asking.begin(list(group), f"(UID {' '.join(items)})", needed, size)

    def _whole(self, uid: int, outline: _Outline, cause: str, bodies: _Bodies) -> None:
        """Some servers describe parts that they then cannot find: the whole mail has them."""
        whole = replace(_WHOLE, size=outline.size)
        if outline.size > WHOLE_LIMIT or _WHOLE.number in {info.number for info in outline.wanted}:
            bodies.causes[uid] = cause
            return
        instead = replace(outline, wanted=(whole,), left=())
        answered = self._asking.ask([uid], f"(UID {_item_name(whole)})", [_field_name(whole)], outline.size)
        bodies.causes |= answered.causes
        bodies.contents |= {uid: _content(instead, fields) for uid, fields in answered.fields.items()}


def _runs(uids: Sequence[int], sizes: dict[int, int]) -> Iterator[list[int]]:
    run: list[int] = []
    held = 0
    for uid in uids:
        run.append(uid)
        held += sizes.get(uid, 0)
        if held >= BATCH_BYTES:
            yield run
            run, held = [], 0
    if run:
        yield run


def _sections(parts: Sequence[PartInfo], named: Sequence[str]) -> Iterator[PartInfo]:
    """The parts named, once each; `2.HEADER` is the header of an embedded mail that is part 2."""
    known = {info.number: info for info in parts}
    for section in dict.fromkeys(named):
        if section in known:
            yield known[section]
        elif _SECTION.fullmatch(section) and _base(section) in known:
            yield replace(known[_base(section)], number=section)


def _base(section: str) -> str:
    found = _SECTION.fullmatch(section)
    return found[1] if found else section


def _item_name(info: PartInfo) -> str:
    limit = WHOLE_LIMIT if info.number == _WHOLE.number else PART_LIMIT
    partial = f"<0.{limit}>" if info.size > limit or info.number == _WHOLE.number else ""
    return f"BODY.PEEK[{info.number}]{partial}"


def _field_name(info: PartInfo) -> bytes:
    return f"BODY[{info.number}]".encode()


def _content(outline: _Outline, fields: Fields) -> Content:
    if outline.wanted and outline.wanted[0].number == _WHOLE.number:
        whole = _text(fields, b"BODY[]")
        return whole if len(whole) < WHOLE_LIMIT else MailParts(outline.headers, (), outline.wanted)
    parts = tuple(Part(info, _text(fields, _field_name(info))[:PART_LIMIT]) for info in outline.wanted)
    return MailParts(outline.headers, parts, outline.left)


def _text(fields: Fields, name: bytes) -> bytes:
    value = fields.get(name)
    return value if isinstance(value, bytes) else b""


def _size(fields: Fields) -> int:
    try:
        return answers.number(fields.get(b"RFC822.SIZE"))
    except answers.MalformedError:
        return 0
