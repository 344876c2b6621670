"""A source that reads the calendars of an account on a CalDAV server."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from syncd.errors import ParseError, SourceError
from syncd.model.items import Batch, Census, Cursor, FolderCheck, Held, ItemKind, Location, RawItem, Unreadable
from syncd.sources import hrefs, partly, portions
from syncd.sources.base import FETCHING, LISTING, Cutters, Refetched, Scope
from syncd.sources.caldav import calendars, changes, objects
from syncd.sources.caldav.calendars import Collection, Home
from syncd.sources.caldav.changes import Changes
from syncd.sources.caldav.objects import Fetched
from syncd.sources.caldav.state import State
from syncd.sources.http import Access, HttpSource, Session

NO_MORE = State({}).cursor()
"""The cursor of a calendar that is no more."""


class CaldavSource(HttpSource):
    """The calendars of one account that hold events. A folder is a calendar's path, an href an event's path in it.

    `Scope.folders` takes paths or titles. `Scope.since` is not applied: when a recurring event happens takes parsing,
    and a time-range request over rules without end can occupy a server for minutes.
    """

    def __init__(self, name: str, access: Access, cutters: Cutters, scope: Scope) -> None:
        super().__init__(name, access)
        self._cutters = cutters
        self._scope = scope
        self._homes: tuple[Home, ...] = ()

    def check(self) -> tuple[FolderCheck, ...]:
        session = self.session()
        return tuple(
            FolderCheck(
                collection.folder,
                None if self._left_out(collection) else self._count(session, collection),
                self._left_out(collection),
                title=collection.title,
                forbidden=partly.in_words(self._refusal(collection)) if collection.refused else "",
            )
            for collection in self._collections(session)
        )

    def pull(self, cursors: Mapping[str, Cursor]) -> Iterator[Batch]:
        session = self.session()
        found = self._collections(session)
        wanted = self._wanted(found)
        if not wanted and any(State.of(cursor).etags for cursor in cursors.values()):
            raise SourceError(self._name, "there were calendars and now there are none", advice="see who removed them")
        session.at(FETCHING)
        failures = {one.folder: self._refusal(one) for one in found if one.refused and one.folder in cursors}
        for collection in wanted:
            try:
                yield from self._pull(session, collection, cursors.get(collection.folder))
            except SourceError as error:
                failures[collection.folder] = _of_one(error)
        yield from _no_more(cursors, found)
        if failures:
            raise partly.told(failures, len({one.folder for one in wanted} | failures.keys()))

    def census(self) -> Iterator[Census]:
        session = self.session()
        found = self._collections(session)
        wanted = self._wanted(found)
        for one in (one for one in found if one.refused):
            refusal = self._refusal(one)
            yield Census(one.folder, (), forbidden=refusal.reason, advice=refusal.advice)
        failures = {}
        for collection in wanted:
            try:
                present = changes.everything(session, self._name, collection).present
            except SourceError as error:
                failures[collection.folder] = _of_one(error)
            else:
                yield Census(collection.folder, tuple(self._location(collection, href) for href in present))
        if failures:
            raise partly.told(failures, len(wanted))

    def refetch(self, locations: Sequence[Location]) -> Refetched:
        """As every source; the locations of a calendar that fails are not answered for."""
        if not locations:
            return Refetched()
        session = self.session()
        collections = {collection.folder: collection for collection in self._collections(session)}
        if not collections:
            raise SourceError(self._name, "there were calendars and now there are none", advice="see who removed them")
        again: dict[Location, RawItem | Unreadable] = {}
        failed = set()
        for folder, collection in collections.items():
            asked = [str(location.href) for location in locations if location.folder == folder]
            try:
                for fetched in objects.fetch(session, self._name, collection, asked):
                    again |= {item.location: item for item in self._items(collection, fetched)}
            except SourceError as error:
                _of_one(error)
                failed.add(folder)
        return Refetched(
            portions.readable(again.values()),
            portions.unreadable(again.values()),
            tuple(place for place in locations if place not in again and place.folder not in failed),
        )

    def _collections(self, session: Session) -> tuple[Collection, ...]:
        """Every calendar as it is now. The way to them is remembered, and looked for again where it ended."""
        session.at(LISTING)
        remembered, self._homes = self._homes, ()
        try:
            homes = remembered or calendars.find(session, self._name, self._access.url)
            found = [collection for home in homes for collection in calendars.read(session, self._name, home)]
        except SourceError as error:
            if not remembered or error.state != "failing":
                raise
            return self._collections(session)
        self._homes = homes
        return tuple({collection.folder: collection for collection in found}.values())

    def _wanted(self, found: Sequence[Collection]) -> list[Collection]:
        named = {name for collection in found for name in (collection.folder, collection.title)}
        missing = sorted(set(self._scope.folders) - named)
        if missing:
            there = ", ".join(f"{collection.folder} ({collection.title})" for collection in found) or "none"
            raise SourceError(self._name, f"no such calendar: {', '.join(missing)}", advice=f"the account has {there}")
        return [collection for collection in found if not self._left_out(collection)]

    def _left_out(self, collection: Collection) -> str:
        if collection.left_out or not self._scope.folders:
            return collection.left_out
        named = collection.folder in self._scope.folders or collection.title in self._scope.folders
        return "" if named else "not among the configured folders"

    def _count(self, session: Session, collection: Collection) -> int:
        return len(changes.everything(session, self._name, collection).present)

    def _pull(self, session: Session, collection: Collection, given: Cursor | None) -> Iterator[Batch]:
        state = State.of(given)
        if given and state.is_current(collection.token, collection.ctag):
            return
        found = self._changes(session, collection, state)
        etags = dict(state.etags)
        new = [href for href, etag in found.present.items() if not etag or etags.get(href) != etag]
        for fetched in objects.fetch(session, self._name, collection, new):
            items = self._items(collection, fetched)
            etags |= {one.href: one.etag or found.present[one.href] for one in fetched if not one.is_gone}
            # Only the end moves the token on: until then it leads to what is still to be fetched, or to be told.
            cursor = replace(state, etags=dict(etags)).cursor()
            yield Batch(collection.folder, portions.readable(items), cursor, portions.unreadable(items))
        vanished = _vanished(state, found)
        left = {href: etag for href, etag in etags.items() if href not in vanished}
        end = State(left, found.token, collection.ctag).cursor()
        if end == given:
            return
        if found.complete:
            names = frozenset(hrefs.storable(href) for href in found.present)
            yield Batch(collection.folder, (), end, held=Held(None, names) if given else None)
        else:
            gone = tuple(self._location(collection, href) for href in sorted(vanished))
            yield Batch(collection.folder, (), end, gone=gone)

    def _changes(self, session: Session, collection: Collection, state: State) -> Changes:
        told = changes.since(session, self._name, collection, state.token) if state.token else None
        return told or changes.everything(session, self._name, collection)

    def _items(self, collection: Collection, fetched: Iterable[Fetched]) -> tuple[RawItem | Unreadable, ...]:
        return tuple(self._item(self._location(collection, one.href), one) for one in fetched if not one.is_gone)

    def _item(self, location: Location, fetched: Fetched) -> RawItem | Unreadable:
        if fetched.data is None:
            return Unreadable(location, fetched.cause)
        try:
            self._cutters.calendar(fetched.data)
        except ParseError as error:
            return Unreadable(location, error.cause)
        return RawItem(location, ItemKind.EVENT, fetched.data)

    def _refusal(self, collection: Collection) -> SourceError:
        advice = "see that the account may still read this calendar"
        return SourceError(self._name, f"{collection.folder}: answers {collection.refused}", advice=advice)

    def _location(self, collection: Collection, href: str) -> Location:
        return Location(self._name, collection.folder, href=hrefs.storable(href))


def _of_one(error: SourceError) -> SourceError:
    """The failure of one calendar, which keeps nobody from the others. Raises one that concerns the account."""
    if error.state != "failing":
        raise error
    return error


def _no_more(cursors: Mapping[str, Cursor], found: Iterable[Collection]) -> Iterator[Batch]:
    """Tell of calendars that were read and are no longer listed at all."""
    for folder in sorted(cursors.keys() - {collection.folder for collection in found}):
        if cursors[folder] != NO_MORE:
            yield Batch(folder, (), NO_MORE, held=Held(None, frozenset()))


def _vanished(state: State, found: Changes) -> frozenset[str]:
    if found.complete:
        return frozenset(state.etags.keys() - found.present.keys())
    return found.gone & state.etags.keys()
