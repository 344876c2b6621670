"""A source says what it is at, so that a person sees where it hangs: connecting, listing or fetching."""

import pytest

from syncd.errors import SourceError
from syncd.running.fetching import Fetcher, Inbox
from syncd.running.pulse import Pulse
from syncd.sources.base import Scope, Source, Telling
from syncd.sources.caldav import CaldavSource
from syncd.sources.feed import FeedSource
from syncd.sources.http import Access
from syncd.sources.imap import ImapSource
from tests.contract.cutters import CUTTERS, calendar, event
from tests.opened import opened
from tests.servers.scripted import Reply, serve
from tests.unit.sources.cutting import TEXT_PARTS
from tests.unit.sources.imap_server import ImapServer

PUBLISHED = calendar(event("uid-1", "Interview")).encode()


def stages(source: Source) -> list[str]:
    """What it says while it is pulled from."""
    assert isinstance(source, Telling)
    said: list[str] = []
    source.tell = said.append
    list(source.pull({}))
    return said


def test_a_mailbox_is_connected_to_listed_and_fetched_from_and_then_only_listed() -> None:
    with ImapServer() as server:
        source = opened(ImapSource("alice", server.settings(), TEXT_PARTS, Scope()))
        assert stages(source) == ["connecting", "listing", "fetching"]
        assert stages(source) == ["listing", "fetching"]


def test_a_connection_that_died_is_made_anew_and_that_is_said() -> None:
    with ImapServer() as server:
        source = opened(ImapSource("alice", server.settings(), TEXT_PARTS, Scope()))
        stages(source)
        server.hang_up()
        assert stages(source) == ["listing", "connecting", "listing", "fetching"]


def test_calendars_are_listed_over_a_connection_that_is_made_for_it() -> None:
    with serve(lambda _: Reply(503)) as server:
        source = opened(CaldavSource("alice", Access(server.url, "alice", "secret"), CUTTERS, Scope()))
        said: list[str] = []
        source.tell = said.append
        with pytest.raises(SourceError):
            list(source.pull({}))
        assert said[:3] == ["listing", "connecting", "listing"]


def test_a_feed_is_fetched() -> None:
    with serve(lambda _: Reply(200, PUBLISHED)) as server:
        source = opened(FeedSource("alice", Access(server.url), CUTTERS, Scope()))
        assert stages(source) == ["fetching", "connecting", "fetching"]


def test_the_pulse_shows_what_a_source_says() -> None:
    pulse, shown = Pulse(), []

    class Looking(FeedSource):
        def close(self) -> None:
            shown.append(pulse.stage("alice"))
            super().close()

    with serve(lambda _: Reply(200, PUBLISHED)) as server:
        source = opened(Looking("alice", Access(server.url), CUTTERS, Scope()))
        inbox = Inbox(1)
        fetcher = Fetcher(source, inbox, pulse, pulled=lambda each: each.close())
        fetcher.start({}, ())
        assert inbox.take(20)
    assert [step.stage for step in shown if step] == ["fetching"]
