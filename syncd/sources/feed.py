"""A calendar that is published as one iCalendar file on the web (RFC 5545), pulled when its ETag changes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from syncd.errors import ParseError, SourceError
from syncd.model.items import Batch, Census, Cursor, FolderCheck, Held, ItemKind, Location, RawItem
from syncd.sources import cursor_text, hrefs, portions
from syncd.sources.base import FETCHING, Cutters, Refetched, Scope
from syncd.sources.http import Access, Answer, HttpSource, Session, refusal
from syncd.sources.marks import mark

FOLDER = "calendar"
"""The one folder of a feed. Its URL may hold a secret and is no name."""
DTSTAMP = re.compile(rb"^DTSTAMP[^\n]*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class State:
    """What a cursor remembers: the version last read to its end and every event's mark."""

    seen: Mapping[str, str]
    etag: str = ""
    modified: str = ""

    @classmethod
    def of(cls, cursor: Cursor | None) -> "State":
        fields = cursor_text.read(cursor)
        return cls(
            cursor_text.texts(fields, "seen"),
            cursor_text.text(fields, "etag"),
            cursor_text.text(fields, "modified"),
        )

    def cursor(self) -> Cursor:
        return cursor_text.write(seen=dict(self.seen), etag=self.etag, modified=self.modified)


class FeedSource(HttpSource):
    """One published calendar; an event's href is its UID.

    The scope is not applied: a feed is one folder, and when a recurring event happens takes parsing.
    """

    def __init__(self, name: str, access: Access, cutters: Cutters, _scope: Scope) -> None:
        super().__init__(name, access)
        self._cutters = cutters

    def check(self) -> tuple[FolderCheck, ...]:
        return (FolderCheck(FOLDER, len(self._everything())),)

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        state = State.of(cursors.get(FOLDER))
        session = self.session()
        session.at(FETCHING)
        answer = self._get(session, state)
        if answer.status == 304:
            return
        events = self._events(answer)
        seen = dict(state.seen)
        for portion in portions.of(event for event in events.values() if seen.get(_href(event)) != _mark(event)):
            items = portions.readable(portion)
            seen |= {_href(event): _mark(event) for event in items}
            session.require_open()
            yield Batch(FOLDER, items, State(seen).cursor())
        left = {href: entry for href, entry in seen.items() if href in events}
        end = State(left, answer.headers.get("etag", ""), answer.headers.get("last-modified", "")).cursor()
        if end != cursors.get(FOLDER):
            # Where nothing was read before, nothing can have vanished.
            yield Batch(FOLDER, (), end, held=Held(None, frozenset(events)) if FOLDER in cursors else None)

    def census(self) -> Iterator[Census]:
        yield Census(FOLDER, tuple(event.location for event in self._everything().values()))

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        if not locations:
            return Refetched()
        events = self._everything()
        if not events:
            raise SourceError(self._name, "the calendar is empty now", advice="see what became of its events")
        return Refetched(
            items=tuple(events[str(location.href)] for location in locations if location.href in events),
            gone=tuple(location for location in locations if location.href not in events),
        )

    def _everything(self) -> dict[str, RawItem]:
        return self._events(self._get(self.session(), State({})))

    def _get(self, session: Session, state: State) -> Answer:
        conditions = {"If-None-Match": state.etag, "If-Modified-Since": state.modified}
        headers = {"Accept": "text/calendar", **{name: value for name, value in conditions.items() if value}}
        answer = session.request("GET", self._access.url, headers=headers)
        if answer.status == 200 or (answer.status == 304 and (state.etag or state.modified)):
            return answer
        raise refusal(self._name, answer)

    def _events(self, answer: Answer) -> dict[str, RawItem]:
        try:
            pieces = self._cutters.calendar(answer.body)
        except ParseError as error:
            advice = "see what a browser shows at that address"
            raise SourceError(self._name, f"the answer is no calendar: {error.cause}", advice=advice) from None
        items = (
            RawItem(self._location(piece.id or mark(piece.content)), ItemKind.EVENT, piece.content) for piece in pieces
        )
        return {_href(item): item for item in items}

    def _location(self, uid: str) -> Location:
        return Location(self._name, FOLDER, href=hrefs.storable(uid))


def _href(item: RawItem) -> str:
    return str(item.location.href)


def _mark(item: RawItem) -> str:
    # Google stamps every event anew at each download; an event of which only that changed has not changed.
    content = item.content if isinstance(item.content, bytes) else b""
    return mark(DTSTAMP.sub(b"", content))
