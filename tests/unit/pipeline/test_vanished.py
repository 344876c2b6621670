"""What vanishes is believed at once when it is little, and at the second look when it is much."""

from collections.abc import Iterable
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from syncd.errors import SourceError
from syncd.model.activity import ActivityStatus
from syncd.model.items import Held, Location
from syncd.model.presence import Sighting, Suspicion
from syncd.pipeline.vanished import judge
from syncd.store import suspicions
from syncd.verify import cover
from tests.unit.activities.agency import ALICE
from tests.unit.pipeline.office import PRIYA, Office, event, mail

pytestmark = pytest.mark.usefixtures("_read_here")


def mailbox(uids: Iterable[int], uidvalidity: int = 7, gone: bool = False) -> list[Sighting]:
    return [Sighting(uidvalidity * 1000 + uid, uidvalidity, uid, gone) for uid in uids]


def held(uids: Iterable[int], uidvalidity: int = 7) -> Held:
    return Held(uidvalidity, frozenset(uids))


NO_MORE = Held(None, frozenset())


@pytest.mark.parametrize(
    ("before", "left"),
    [(1, 0), (3, 2), (3, 1), (5, 3), (10, 8), (100, 80), (0, 0)],
    ids=lambda count: str(count),
)
def test_a_little_that_vanishes_is_believed_at_once(before: int, left: int) -> None:
    judged = judge(mailbox(range(before)), (), held(range(left)))
    assert (judged.doubtful, len(judged.vanished)) == (False, before - left)


@pytest.mark.parametrize(("before", "left"), [(2, 0), (3, 0), (4, 1), (10, 7), (100, 79), (40, 0)])
def test_more_than_a_fifth_is_suspicious_and_all_of_two_as_well(before: int, left: int) -> None:
    assert judge(mailbox(range(before)), (), held(range(left))).doubtful


def test_of_a_folder_that_is_no_more_only_what_is_nowhere_else_is_suspicious() -> None:
    folder = mailbox(range(10))
    assert not judge(folder, (), NO_MORE, lambda items: items).doubtful
    assert judge(folder, (), NO_MORE, lambda items: sorted(items)[3:]).doubtful
    assert not judge(folder, (), NO_MORE, lambda items: sorted(items)[2:]).doubtful


def test_what_is_told_one_by_one_is_judged_the_same() -> None:
    assert judge(mailbox(range(100)), {(7, uid) for uid in range(21)}, None).doubtful
    judged = judge(mailbox(range(100)), {(7, uid) for uid in (1, 2, 4711)}, None)
    assert (judged.doubtful, judged.vanished) == (False, frozenset({7001, 7002}))


def test_what_is_gone_already_counts_no_more() -> None:
    folder = [*mailbox(range(90, 100), gone=True), *mailbox(range(10))]
    assert judge(folder, (), held(range(7))).doubtful
    assert judge(folder, (), held(range(9))).vanished == {7009}


def test_what_was_gone_and_is_held_is_back() -> None:
    folder = [*mailbox(range(3), gone=True), *mailbox(range(3, 10))]
    assert judge(folder, (), held(range(1, 10))).back == {7001, 7002}


def test_a_folder_that_is_numbered_anew_is_not_suspicious() -> None:
    folder = [*mailbox(range(50), uidvalidity=7), *mailbox(range(50), uidvalidity=8)]
    judged = judge(folder, (), held(range(50), uidvalidity=8))
    assert (judged.doubtful, judged.vanished) == (False, frozenset(range(7000, 7050)))


@pytest.mark.parametrize("left", [0, 30])
def test_a_folder_that_is_numbered_anew_and_holds_far_less_is(left: int) -> None:
    folder = [*mailbox(range(50), uidvalidity=7), *mailbox(range(left), uidvalidity=8)]
    assert judge(folder, (), held(range(left), uidvalidity=8)).doubtful


def test_five_numberings_in_a_row_are_not_suspicious() -> None:
    folder = [seen for uidvalidity in range(5) for seen in mailbox(range(50), uidvalidity)]
    assert not judge(folder, (), held(range(50), uidvalidity=4)).doubtful


def test_a_folder_that_is_no_more_is_suspicious_whatever_its_numbering() -> None:
    assert judge(mailbox(range(9)), (), NO_MORE).doubtful
    assert judge([Sighting(1, None, "a", False), Sighting(2, None, "b", False)], (), NO_MORE).doubtful


def filled(office: Office, count: int) -> list[Location]:
    office.knows()
    places = [office.deliver(mail(Message_ID=f"<m{n}@client.example>", Subject=f"Number {n}")) for n in range(count)]
    office.sync()
    return places


def gone(office: Office) -> int:
    return sum(row.gone for row in office.ledger())


def suspected(office: Office) -> list[Suspicion]:
    with office.database.read() as conn:
        return list(suspicions.load_all(conn))


def test_an_inbox_that_is_emptied_is_done_at_the_second_look(office: Office) -> None:
    filled(office, 40)
    office.sources["alice"][0].empty("INBOX")
    with capture_logs() as logs:
        first = office.sync()["alice"]
    assert gone(office) == 0
    assert first.error is None
    [doubt] = suspected(office)
    assert (doubt.source, doubt.folder, len(doubt.items), doubt.present) == ("alice", "INBOX", 40, 40)
    [alarm] = [entry for entry in logs if entry["event"] == "vanishing_suspected"]
    assert alarm == {"event": "vanishing_suspected", "log_level": "warning", "source": "alice", "folder": "INBOX",
                     "items": 40, "present": 40}  # fmt: skip
    assert office.sync()["alice"].suspicions == {}
    assert (gone(office), suspected(office)) == (40, [])
    assert len(office.activities()) == 40


def test_a_folder_that_only_looked_empty_for_a_while_has_lost_nothing(office: Office) -> None:
    filled(office, 40)
    before = office.everything()
    office.sources["alice"][0].empty("INBOX")
    office.sync()
    office.sources["alice"][0].restore("INBOX")
    office.sync()
    assert office.everything() == before


def test_a_pass_that_fails_neither_confirms_a_suspicion_nor_clears_it(office: Office) -> None:
    filled(office, 40)
    office.sources["alice"][0].empty("INBOX")
    office.sync()
    office.sources["alice"][0].fail("pull", SourceError("alice", "down", state="unreachable"))
    office.sync()
    assert (gone(office), len(suspected(office))) == (0, 1)
    office.sources["alice"][0].recover()
    office.sync()
    assert gone(office) == 40


def test_another_loss_than_the_suspected_one_is_doubted_anew(office: Office) -> None:
    places = filled(office, 10)
    alice = office.sources["alice"][0]
    alice.empty("INBOX")
    office.sync()
    alice.restore("INBOX")
    for place in places[:4]:
        alice.remove(place)
    office.sync()
    [doubt] = suspected(office)
    assert (gone(office), len(doubt.items)) == (0, 4)
    alice.remove(places[4])
    office.sync()
    assert (gone(office), suspected(office)) == (5, [])


def test_one_mail_of_three_may_be_deleted_without_a_word(office: Office) -> None:
    places = filled(office, 3)
    office.sources["alice"][0].remove(places[1])
    assert office.sync()["alice"].suspicions == {}
    assert gone(office) == 1


def test_no_meeting_is_called_off_by_a_calendar_that_only_looks_empty(office: Office) -> None:
    office.knows()
    ahead = (office.now + timedelta(days=3)).strftime("%Y%m%dT%H%M%SZ")
    for number in range(3):
        office.book(event(ALICE, PRIYA, uid=f"u{number}", DTSTART=ahead, DTEND=""))
    office.sync()
    office.sources["alice"][0].empty("calendar")
    office.sync()
    assert {meeting.status for meeting in office.activities()} == {ActivityStatus.LOGGED}
    office.sync()
    assert {meeting.status for meeting in office.activities()} == {ActivityStatus.CANCELLED}


def test_failed_items_that_a_broken_server_no_longer_finds_stay_failed(office: Office) -> None:
    alice = office.sources["alice"][0]
    places = [office.book(b"BEGIN:VCALENDAR\r\n") for _ in range(3)]
    office.sync()
    [due] = {row.next_try for row in office.ledger()}
    assert due is not None
    office.now = due
    alice.empty("calendar")
    office.sync()
    assert [office.became(place).partition(":")[0] for place in places] == ["failed"] * 3
    assert gone(office) == 0


def test_what_is_there_although_it_was_never_read_and_is_taken_to_be_gone_is_missing(office: Office) -> None:
    """As after a server that lied: `verify` must not count it as recorded."""
    alice = office.sources["alice"][0]
    unread = office.book(b"BEGIN:VCALENDAR\r\n")
    office.book(event(ALICE, PRIYA))
    office.sync()
    alice.remove(unread)
    office.sync()
    assert office.became(unread) == "skipped: gone"
    assert cover(office.database, alice).ok
    office.book(b"BEGIN:VCALENDAR\r\n", href=str(unread.href))
    [folder] = cover(office.database, alice).folders
    assert (folder.server, folder.missing) == (2, (unread,))
