"""A published calendar that is broken, replaced or emptied is looked at twice before it is believed."""

from collections.abc import Iterator
from hashlib import sha256

import pytest

from syncd.errors import SourceError
from syncd.model.items import Batch, Cursor, Location
from syncd.sources.base import Scope
from syncd.sources.feed import FOLDER, FeedSource
from syncd.sources.http import Access
from tests.contract.cutters import CUTTERS, calendar, event
from tests.servers.scripted import Reply, Request, Scripted, serve


class Published:
    """A feed that a test publishes, on a server that knows when nothing changed; pulled as the engine does."""

    def __init__(self, server: Scripted) -> None:
        self.server = server
        self.source = FeedSource("feed", Access(server.url + "/private-0123/basic.ics"), CUTTERS, Scope())
        self.cursor: Cursor | None = None
        self.seen: set[str] = set()
        self.gone: set[str] = set()

    def publish(self, body: str | bytes, **headers: str) -> None:
        data = body.encode() if isinstance(body, str) else body
        etag = headers.setdefault("ETag", f'"{sha256(data).hexdigest()}"')
        self.server.script = lambda request: (
            Reply(304) if request.headers.get("if-none-match") == etag else Reply(200, data, headers)
        )

    def publish_events(self, *uids: str) -> None:
        self.publish(calendar(*(event(uid, "Interview") for uid in uids)))

    def pull(self) -> list[str]:
        return [str(item.location.href) for batch in self.batches() for item in batch.items]

    def batches(self) -> Iterator[Batch]:
        for batch in self.source.pull({FOLDER: self.cursor} if self.cursor else {}):
            self.cursor = batch.cursor
            self.seen |= {str(item.location.href) for item in batch.items}
            self.gone = self.seen - set(map(str, batch.held.names)) if batch.held else self.gone
            yield batch


@pytest.fixture
def feed() -> Iterator[Published]:
    with serve(lambda _: Reply(404)) as server:
        published = Published(server)
        yield published
        published.source.close()


MANY = tuple(f"uid-{number}" for number in range(40))


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>Sign in</html>", calendar(event("uid-1", "Interview")).encode()[:-40]],
    ids=["nothing", "a page", "a part"],
)
def test_an_answer_that_is_no_calendar_is_an_error(feed: Published, body: bytes) -> None:
    feed.publish_events(*MANY)
    feed.pull()
    feed.publish(body)
    with pytest.raises(SourceError, match="no calendar"):
        feed.pull()
    assert feed.gone == set()
    feed.publish_events(*MANY, "uid-new")
    assert feed.pull() == ["uid-new"]


def test_an_unchanged_calendar_is_not_downloaded_again(feed: Published) -> None:
    feed.publish(calendar(event("uid-1", "Interview")), ETag='W/"7"', **{"Last-Modified": "yesterday"})
    feed.pull()
    feed.server.script = lambda _: Reply(304)
    assert list(feed.batches()) == []
    assert feed.server.asked[-1].headers["if-none-match"] == 'W/"7"'
    assert feed.server.asked[-1].headers["if-modified-since"] == "yesterday"


def test_unchanged_is_no_answer_to_who_never_had_it(feed: Published) -> None:
    feed.server.script = lambda _: Reply(304)
    with pytest.raises(SourceError, match="answers 304"):
        feed.pull()


def test_events_that_vanish_are_told_by_what_is_still_held(feed: Published) -> None:
    feed.publish_events(*MANY)
    feed.pull()
    feed.publish_events(*MANY[3:])
    assert feed.pull() == []
    assert feed.gone == set(MANY[:3])


def test_what_vanished_is_told_as_long_as_nobody_believes_it(feed: Published) -> None:
    feed.publish_events(*MANY)
    feed.pull()
    doubted = feed.cursor
    feed.publish_events("uid-new")
    assert feed.pull() == ["uid-new"]
    assert feed.gone == set(MANY)
    feed.cursor, feed.gone = doubted, set()
    assert feed.pull() == ["uid-new"]
    assert feed.gone == set(MANY)


def test_the_only_event_may_vanish(feed: Published) -> None:
    feed.publish_events("uid-1")
    feed.pull()
    feed.publish_events()
    feed.pull()
    assert feed.gone == {"uid-1"}


def test_events_that_are_only_stamped_anew_have_not_changed(feed: Published) -> None:
    feed.publish_events(*MANY)
    feed.pull()
    feed.publish(calendar(*(event(uid, "Interview") for uid in MANY)).replace("20260301T080000Z", "20260301T090000Z"))
    assert feed.pull() == []


def test_a_calendar_that_is_suddenly_empty_is_an_error_when_events_are_asked_for_again(feed: Published) -> None:
    feed.publish_events("uid-1", "uid-2")
    feed.pull()
    feed.publish_events()
    with pytest.raises(SourceError, match="empty"):
        feed.source.refetch([Location("feed", FOLDER, href="uid-1")])


def test_the_secret_address_of_a_private_feed_is_never_told(feed: Published) -> None:
    settings = Access("https://calendar.example/private-0123/basic.ics", "alice", "secret")
    assert "private-0123" not in repr(settings)
    assert "secret" not in repr(settings)
    with pytest.raises(SourceError) as caught:
        feed.pull()
    assert "private-0123" not in str(caught.value)


def test_closing_between_two_batches_ends_the_pull(feed: Published) -> None:
    feed.publish_events(*(f"uid-{number}" for number in range(250)))
    batches = feed.source.pull({})
    next(batches)
    feed.source.close()
    with pytest.raises(SourceError, match="closed"):
        next(batches)
    assert len(feed.pull()) == 250


def test_the_name_and_password_are_sent(feed: Published) -> None:
    def script(request: Request) -> Reply:
        allowed = request.headers.get("authorization", "").startswith("Basic ")
        return Reply(200, calendar().encode()) if allowed else Reply(401)

    feed.server.script = script
    with pytest.raises(SourceError) as caught:
        feed.pull()
    assert caught.value.state == "needs_login"
    known = FeedSource("feed", Access(feed.server.url, "alice", "secret"), CUTTERS, Scope())
    assert known.check()[0].items == 0
    known.close()
