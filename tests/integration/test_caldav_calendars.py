"""Recruiters' calendars on a real CalDAV server: found, pulled, and told from one another."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from syncd.errors import SourceError
from syncd.model.items import Cursor, Location
from syncd.sources.base import Scope
from syncd.sources.caldav import CaldavSource
from syncd.sources.http import Access
from tests.contract.cutters import CUTTERS
from tests.servers.calendars import Account
from tests.servers.radicale import Radicale


class Pulled:
    """What came of pulling everything: events by location, what is gone, and the cursors after it."""

    def __init__(self, source: CaldavSource, cursors: dict[str, Cursor] | None = None) -> None:
        self.events: dict[Location, bytes] = {}
        self.unreadable: dict[Location, str] = {}
        self.gone: set[Location] = set()
        self.held: dict[str, set[str]] = {}
        self.cursors = dict(cursors or {})
        self.error: SourceError | None = None
        try:
            for batch in source.pull(self.cursors):
                self.cursors[batch.folder] = batch.cursor
                self.events |= {item.location: bytes(item.content) for item in batch.items}  # type: ignore[arg-type]
                self.unreadable |= {one.location: one.cause for one in batch.unreadable}
                self.gone.update(batch.gone)
                if batch.held is not None:
                    self.held[batch.folder.rstrip("/").rpartition("/")[2]] = set(map(str, batch.held.names))
        except SourceError as error:
            self.error = error


@pytest.fixture
def alice(radicale: Radicale) -> Account:
    account = radicale.account(f"alice-{uuid4().hex}")
    account.make_calendar("work/", "Work")
    account.make_calendar("interviews/", "Interviews")
    return account


@pytest.fixture
def made() -> Iterator[list[CaldavSource]]:
    sources: list[CaldavSource] = []
    yield sources
    for source in sources:
        source.close()


def source(
    made: list[CaldavSource], account: Account, url: str = "", scope: Scope | None = None, password: str = ""
) -> CaldavSource:
    settings = Access(url or account.url, account.username, password or account.password, timeout=20)
    made.append(CaldavSource("cal", settings, CUTTERS, scope or Scope()))
    return made[-1]


def test_three_recruiters_with_two_calendars_each_see_their_own(radicale: Radicale, made: list[CaldavSource]) -> None:
    accounts = [radicale.account(f"{name}-{uuid4().hex}") for name in ("alice", "ben", "carol")]
    for account in accounts:
        for path in ("work", "private"):
            account.make_calendar(f"{path}/", path)
            account.put(f"{path}/1.ics", f"{account.username}-{path}", "Interview with Priya Patel")
    for account in accounts:
        pulled = Pulled(source(made, account))
        folders = {location.folder for location in pulled.events}
        assert folders == {f"/{account.username}/work/", f"/{account.username}/private/"}
        assert all(account.username.encode() in event for event in pulled.events.values())


def test_whatever_address_the_admin_has_leads_to_the_calendars(alice: Account, made: list[CaldavSource]) -> None:
    alice.put("work/1.ics", "uid-1", "Interview")
    home = f"{alice.url}/{alice.username}/"
    for url in (alice.url, alice.url + "/", home, home.rstrip("/"), home + "work/", home + "work"):
        pulled = Pulled(source(made, alice, url))
        assert [location.href for location in pulled.events] == ["1.ics"], url
        assert {location.folder for location in pulled.events} == {f"/{alice.username}/work/"}


def test_check_names_the_calendars_as_people_do(alice: Account, made: list[CaldavSource]) -> None:
    alice.put("work/1.ics", "uid-1", "Interview")
    alice.make_calendar("todo/", "Things to do", component="VTODO")
    checks = {check.title: check for check in source(made, alice).check()}
    assert checks["Work"].items == 1
    assert checks["Interviews"].items == 0
    assert checks["Things to do"].left_out == "holds no events"
    assert checks["Work"].left_out == ""


def test_a_task_list_is_not_read(alice: Account, made: list[CaldavSource]) -> None:
    alice.make_calendar("todo/", "Things to do", component="VTODO")
    pulled = Pulled(source(made, alice))
    assert set(pulled.cursors) == {f"/{alice.username}/work/", f"/{alice.username}/interviews/"}


def test_a_calendar_can_be_chosen_by_its_title(alice: Account, made: list[CaldavSource]) -> None:
    alice.put("work/1.ics", "uid-1", "Interview")
    alice.put("interviews/2.ics", "uid-2", "Interview")
    pulled = Pulled(source(made, alice, scope=Scope(folders=("Interviews",))))
    assert [location.href for location in pulled.events] == ["2.ics"]


def test_a_calendar_that_does_not_exist_is_named_beside_those_that_do(alice: Account, made: list[CaldavSource]) -> None:
    error = Pulled(source(made, alice, scope=Scope(folders=("Wrok",)))).error
    assert error is not None
    assert "Wrok" in error.reason
    assert "Work" in error.advice


def test_a_wrong_password_needs_a_person(alice: Account, made: list[CaldavSource]) -> None:
    error = Pulled(source(made, alice, password="a guess")).error
    assert error is not None
    assert (error.state, error.permanent) == ("needs_login", True)
    assert "a guess" not in str(error)


def test_an_address_without_calendars_is_said_to_be_one(alice: Account, made: list[CaldavSource]) -> None:
    with pytest.raises(SourceError, match="no calendar is found"):
        source(made, alice, f"{alice.url}/{alice.username}/nothing/here/").check()


def test_a_changed_event_keeps_its_location(alice: Account, made: list[CaldavSource]) -> None:
    alice.put("work/1.ics", "uid-1", "Call with Marcus")
    cal = source(made, alice)
    first = Pulled(cal)
    alice.put("work/1.ics", "uid-1", "Interview with Marcus")
    second = Pulled(cal, first.cursors)
    assert first.events.keys() == second.events.keys()
    assert b"Interview with Marcus" in next(iter(second.events.values()))


def test_a_deleted_event_is_gone_and_the_others_are_not(alice: Account, made: list[CaldavSource]) -> None:
    for number in range(6):
        alice.put(f"work/{number}.ics", f"uid-{number}", "Interview")
    cal = source(made, alice)
    first = Pulled(cal)
    alice.delete("work/3.ics")
    second = Pulled(cal, first.cursors)
    assert {location.href for location in second.gone} == {"3.ics"}
    assert second.error is None


def test_names_with_spaces_signs_and_umlauts_are_pulled_and_fetched_again(
    alice: Account, made: list[CaldavSource]
) -> None:
    for number, name in enumerate(("uid@client.example.ics", "Büro%20Termin.ics", "a+b (1).ics", "100%25.ics")):
        alice.put(f"work/{name}", f"uid-{number}", "Interview")
    cal = source(made, alice)
    pulled = Pulled(cal)
    assert len(pulled.events) == 4
    again = cal.refetch(list(pulled.events))
    assert {item.location: item.content for item in again.items} == pulled.events
    assert again.gone == ()


def test_more_events_than_fit_into_one_request_are_all_pulled(alice: Account, made: list[CaldavSource]) -> None:
    for number in range(53):
        alice.put(f"work/{number}.ics", f"uid-{number}", "Interview")
    assert len(Pulled(source(made, alice)).events) == 53


def test_a_calendar_that_was_removed_holds_nothing_any_more(alice: Account, made: list[CaldavSource]) -> None:
    alice.put("work/1.ics", "uid-1", "Interview")
    alice.put("interviews/2.ics", "uid-2", "Interview")
    cal = source(made, alice)
    first = Pulled(cal)
    alice.delete("interviews/")
    second = Pulled(cal, first.cursors)
    assert (second.error, second.events, second.held) == (None, {}, {"interviews": set()})
    assert Pulled(cal, second.cursors).held == {}
    alice.make_calendar("interviews/", "Interviews")
    alice.put("interviews/2.ics", "uid-2", "Interview")
    assert len(Pulled(cal, second.cursors).events) == 1


def test_an_account_whose_calendars_all_disappear_is_an_error(alice: Account, made: list[CaldavSource]) -> None:
    alice.put("work/1.ics", "uid-1", "Interview")
    cal = source(made, alice)
    first = Pulled(cal)
    alice.delete("interviews/")
    alice.delete("work/")
    second = Pulled(cal, first.cursors)
    assert second.error is not None
    assert second.gone == set()
