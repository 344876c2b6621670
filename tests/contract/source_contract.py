"""What every source promises, as tests; a source passes them by giving them its world.

A subclass of `SourceContract` provides a `world` fixture, and takes on the promises that its kind of source can keep
by also inheriting `ManyFolders`, `ChangingItems`, `TellsGone` or `SuspectsEmptiness`: what it does not inherit, it
does not promise. Let the source make batches of two items or so: what a crash in the middle costs shows only then.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from threading import Event, Thread

import pytest

from syncd.errors import SourceError
from syncd.model.items import Batch, Content, Cursor, Location, MailParts, RawItem
from syncd.sources.base import Source

LABELS = ("label-ash", "label-birch", "label-cedar", "label-dogwood", "label-elm", "label-fir", "label-gorse")
"""Items are told apart by a word that stands in them, wherever the source may keep them."""

STRANGE_CURSORS = (
    "",
    "null",
    "garbage",
    "[1, 2]",
    '{"v": 0, "uid": 7}',
    '{"v": 99, "token": "from the future"}',
    '{"v": 1}',
    '{"v": 1, "token": 5, "etags": [], "files": 3, "seen": "x", "change": -1, "offset": {}, "uid": "x"}',
    '{"v": 1, "token": "x", "etags": {"a": 1}, "files": {"a": null}, "uidvalidity": 1}',
    "[" * 50_000,
)


class World(ABC):
    """The place that a source reads, as its users and its failures change it."""

    @abstractmethod
    def make_source(self) -> Source:
        """A source over this world; sources made one after the other are alike."""

    @abstractmethod
    def deliver(self, label: str, folder: int = 0) -> None:
        """Put a new item in whose content holds the label; `folder` 1 is another folder than 0."""

    @abstractmethod
    def remove(self, label: str) -> None:
        """Take an item away for good, as its owner would."""

    @abstractmethod
    def lose(self) -> None:
        """Make the whole source unavailable: server down, disk not mounted."""

    @abstractmethod
    def find(self) -> None:
        """Undo `lose` or `empty`."""

    def change(self, label: str, to: str) -> None:
        """Change an item so that it holds another label (`ChangingItems`)."""
        raise NotImplementedError

    def empty(self) -> None:
        """Let every item disappear at once, while the source still answers (`SuspectsEmptiness`)."""
        raise NotImplementedError


class Reader:
    """Pulls as the engine does: remembers items, and the cursor of every batch that was stored."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.cursors: dict[str, Cursor] = {}
        self.items: dict[Location, RawItem] = {}
        self.gone: set[Location] = set()
        self.suspects = False

    def pull(self) -> list[str]:
        """Pull and store everything; the labels of what came, in alphabetical order."""
        self.suspects = False
        return sorted(label for batch in self.source.pull(dict(self.cursors)) for label in self.store(batch))

    def store(self, batch: Batch) -> list[str]:
        vanished = self.vanished(batch)
        present = {place for place in self.items if place.folder == batch.folder} - self.gone
        if len(vanished) > 1 and vanished == present:
            self.suspects = True
            return []
        self.cursors[batch.folder] = batch.cursor
        self.gone |= vanished
        for item in batch.items:
            self.items[item.location] = item
        return [label_of(item.content) for item in batch.items]

    def vanished(self, batch: Batch) -> set[Location]:
        """What a batch says is no longer there."""
        if batch.held is None:
            return set(batch.gone)
        held = batch.held
        here = {place for place in self.items if place.folder == batch.folder} - self.gone
        return {p for p in here if p.uidvalidity != held.uidvalidity or (p.href or p.uid) not in held.names}

    def finds_it_wrong(self) -> bool:
        """Pull, and say whether the source raised, or told of so much that the pipeline asks to be told once more."""
        try:
            self.pull()
        except SourceError:
            return True
        return self.suspects

    def location(self, label: str) -> Location:
        return next(item.location for item in self.items.values() if label_of(item.content) == label)


class SourceContract:
    """What holds for every source there is."""

    @pytest.fixture
    def world(self) -> World:
        raise NotImplementedError("a subclass says what its world is")

    def test_the_first_pull_brings_every_item_once(self, world: World) -> None:
        deliver(world, LABELS[:5])
        batches = list(world.make_source().pull({}))
        assert labels(batches) == sorted(LABELS[:5])

    def test_every_item_says_where_it_was_found(self, world: World) -> None:
        deliver(world, LABELS[:3])
        source = world.make_source()
        batches = list(source.pull({}))
        locations = [item.location for batch in batches for item in batch.items]
        assert len(set(locations)) == len(locations)
        assert {location.source for location in locations} == {source.name}
        assert all(item.location.folder == batch.folder for batch in batches for item in batch.items)

    def test_an_empty_source_is_no_error(self, world: World) -> None:
        assert Reader(world.make_source()).pull() == []

    def test_the_first_item_of_an_empty_source_is_noticed(self, world: World) -> None:
        reader = Reader(world.make_source())
        reader.pull()
        deliver(world, LABELS[:1])
        assert reader.pull() == [LABELS[0]]

    def test_a_second_pull_brings_nothing(self, world: World) -> None:
        deliver(world, LABELS[:4])
        reader = Reader(world.make_source())
        reader.pull()
        assert reader.pull() == []
        assert reader.gone == set()

    def test_a_batch_without_news_has_another_cursor(self, world: World) -> None:
        deliver(world, LABELS[:2])
        reader = Reader(world.make_source())
        reader.pull()
        for batch in reader.source.pull(dict(reader.cursors)):
            assert batch.cursor != reader.cursors[batch.folder]

    def test_a_new_program_goes_on_where_the_last_one_stopped(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        deliver(world, LABELS[3:4])
        reader.source = world.make_source()
        assert reader.pull() == [LABELS[3]]

    def test_what_was_not_stored_is_brought_again(self, world: World) -> None:
        deliver(world, LABELS[:5])
        source = world.make_source()
        first = labels(source.pull({}))
        assert labels(source.pull({})) == first

    def test_a_crash_after_any_batch_loses_nothing(self, world: World) -> None:
        deliver(world, LABELS)
        count = len(list(world.make_source().pull({})))
        assert count > 1, "seven items in one batch: make the source's batches smaller"
        for stored in range(count):
            reader = Reader(world.make_source())
            early = [label for batch in take(reader, stored) for label in reader.store(batch)]
            reader.source = world.make_source()
            assert set(early) | set(reader.pull()) == set(LABELS)

    def test_a_new_item_comes_alone(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        deliver(world, LABELS[3:4])
        assert reader.pull() == [LABELS[3]]

    def test_the_census_is_what_was_pulled(self, world: World) -> None:
        deliver(world, LABELS[:4])
        reader = Reader(world.make_source())
        reader.pull()
        assert census(reader.source) == set(reader.items)

    def test_the_census_follows_the_live_source(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        removed = reader.location(LABELS[1])
        world.remove(LABELS[1])
        assert census(world.make_source()) == set(reader.items) - {removed}

    def test_fetching_an_item_again_gives_the_same_item(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        wanted = reader.location(LABELS[1])
        again = reader.source.refetch([wanted])
        assert again.items == (reader.items[wanted],)
        assert (again.unreadable, again.gone) == ((), ())

    def test_several_items_can_be_fetched_again(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        assert {item.location for item in world.make_source().refetch(list(reader.items)).items} == set(reader.items)

    def test_fetching_nothing_again_gives_nothing(self, world: World) -> None:
        again = world.make_source().refetch([])
        assert (again.items, again.unreadable, again.gone) == ((), (), ())

    def test_a_vanished_item_is_told_when_fetched_again(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        removed, kept = reader.location(LABELS[1]), reader.location(LABELS[2])
        world.remove(LABELS[1])
        again = world.make_source().refetch([removed, kept])
        assert again.gone == (removed,)
        assert again.items == (reader.items[kept],)

    def test_a_vanished_item_is_never_brought_again(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        removed = reader.location(LABELS[0])
        world.remove(LABELS[0])
        assert LABELS[0] not in reader.pull()
        assert reader.gone <= {removed}

    def test_a_source_that_is_down_is_an_error_and_not_an_empty_one(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        world.lose()
        for step in (reader.pull, reader.source.check, lambda: census(reader.source)):
            with pytest.raises(SourceError):
                step()
        with pytest.raises(SourceError):
            reader.source.refetch(list(reader.items))
        assert reader.gone == set()

    def test_a_source_that_comes_back_has_lost_nothing(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        world.lose()
        with pytest.raises(SourceError):
            reader.pull()
        world.find()
        deliver(world, LABELS[3:4])
        assert reader.pull() == [LABELS[3]]
        assert reader.gone == set()

    def test_check_lists_the_folders_that_are_pulled(self, world: World) -> None:
        deliver(world, LABELS[:2])
        source = world.make_source()
        listed = {folder.name for folder in source.check() if not folder.left_out}
        assert {batch.folder for batch in source.pull({})} <= listed

    @pytest.mark.parametrize("cursor", STRANGE_CURSORS, ids=range(len(STRANGE_CURSORS)))
    def test_a_cursor_that_makes_no_sense_means_reading_anew(self, world: World, cursor: str) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        reader.cursors = {folder: Cursor(cursor) for folder in reader.cursors}
        assert reader.pull() == sorted(LABELS[:3])
        assert reader.gone == set()

    def test_a_cursor_of_a_folder_that_is_no_more_harms_nobody(self, world: World) -> None:
        deliver(world, LABELS[:2])
        reader = Reader(world.make_source())
        reader.cursors = {"A folder of long ago": Cursor('{"v":1}')}
        assert reader.pull() == sorted(LABELS[:2])

    def test_closing_is_safe_at_any_time(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.source.close()
        reader.source.close()
        assert reader.pull() == sorted(LABELS[:3])
        reader.source.close()
        reader.source.close()
        deliver(world, LABELS[3:4])
        assert reader.pull() == [LABELS[3]]

    def test_closing_during_a_pull_ends_it_and_loses_nothing(self, world: World) -> None:
        deliver(world, LABELS[:4])
        reader = Reader(world.make_source())
        early: list[str] = []
        try:
            for batch in reader.source.pull({}):
                early += reader.store(batch)
                closer = Thread(target=reader.source.close)
                closer.start()
                closer.join()
        except SourceError:
            pass
        assert set(early) | set(reader.pull()) == set(LABELS[:4])

    def test_closing_from_another_thread_never_raises_anything_but_a_source_error(self, world: World) -> None:
        deliver(world, LABELS)
        source = world.make_source()
        pulling, strange = Event(), []

        def pull() -> None:
            pulling.set()
            try:
                list(source.pull({}))
            except SourceError:
                pass
            except BaseException as error:
                strange.append(error)

        thread = Thread(target=pull)
        thread.start()
        pulling.wait()
        source.close()
        thread.join()
        assert strange == []
        assert labels(source.pull({})) == sorted(LABELS)


class ManyFolders:
    """For sources that have more than one folder."""

    def test_every_folder_is_read(self, world: World) -> None:
        deliver(world, LABELS[:2])
        deliver(world, LABELS[2:4], folder=1)
        reader = Reader(world.make_source())
        assert reader.pull() == sorted(LABELS[:4])
        assert len({location.folder for location in reader.items}) == 2

    def test_each_folder_has_a_cursor_of_its_own(self, world: World) -> None:
        deliver(world, LABELS[:2])
        deliver(world, LABELS[2:4], folder=1)
        reader = Reader(world.make_source())
        reader.pull()
        del reader.cursors[reader.location(LABELS[2]).folder]
        assert reader.pull() == sorted(LABELS[2:4])

    def test_a_folder_that_appears_later_is_read(self, world: World) -> None:
        deliver(world, LABELS[:2])
        reader = Reader(world.make_source())
        reader.pull()
        deliver(world, LABELS[2:4], folder=1)
        assert reader.pull() == sorted(LABELS[2:4])


class ChangingItems:
    """For sources whose items change in place: calendars, cards."""

    def test_a_changed_item_comes_again_under_the_same_location(self, world: World) -> None:
        deliver(world, LABELS[:3])
        reader = Reader(world.make_source())
        reader.pull()
        location = reader.location(LABELS[1])
        world.change(LABELS[1], LABELS[5])
        assert reader.pull() == [LABELS[5]]
        assert label_of(reader.items[location].content) == LABELS[5]
        assert reader.gone == set()


class TellsGone:
    """For sources that notice by themselves what is no longer there."""

    def test_a_pull_tells_what_is_gone_once(self, world: World) -> None:
        deliver(world, LABELS[:4])
        reader = Reader(world.make_source())
        reader.pull()
        removed = reader.location(LABELS[1])
        world.remove(LABELS[1])
        reader.pull()
        assert reader.gone == {removed}
        reader.gone.clear()
        assert reader.pull() == []
        assert reader.gone == set()


class SuspectsEmptiness:
    """For sources that cannot tell "all of it was removed" from "somebody broke it"."""

    def test_a_source_that_is_suddenly_empty_is_an_error_or_tells_it_until_it_is_believed(self, world: World) -> None:
        deliver(world, LABELS)
        reader = Reader(world.make_source())
        reader.pull()
        world.empty()
        assert reader.finds_it_wrong()
        assert reader.finds_it_wrong()
        assert reader.gone == set()

    def test_a_source_that_was_only_empty_for_a_while_has_lost_nothing(self, world: World) -> None:
        deliver(world, LABELS[:6])
        reader = Reader(world.make_source())
        reader.pull()
        world.empty()
        assert reader.finds_it_wrong()
        world.find()
        deliver(world, LABELS[6:])
        assert LABELS[6] in reader.pull()
        assert reader.gone == set()


def deliver(world: World, labels: Iterable[str], folder: int = 0) -> None:
    for label in labels:
        world.deliver(label, folder)


def take(reader: Reader, count: int) -> list[Batch]:
    batches = reader.source.pull({})
    return [next(batches) for _ in range(count)]


def census(source: Source) -> set[Location]:
    return {location for folder in source.census() for location in folder.locations}


def labels(batches: Iterable[Batch]) -> list[str]:
    return sorted(label_of(item.content) for batch in batches for item in batch.items)


def label_of(content: Content) -> str:
    data = content if isinstance(content, bytes) else whole(content)
    return next(label for label in LABELS if label.encode() in data)


def whole(mail: MailParts) -> bytes:
    return mail.headers + b"".join(part.body for part in mail.parts)
