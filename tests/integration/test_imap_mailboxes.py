"""Recruiters' mailboxes on a real Dovecot, read without a trace."""

import select
import uuid
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from syncd.errors import SourceError
from syncd.model.items import Batch, Cursor, Held, Location, MailParts
from syncd.sources import utf7
from syncd.sources.base import Cutters, Listener, Scope
from syncd.sources.imap import ImapSettings, ImapSource, extent, fetch, listening, reading
from tests.integration.passes import passes
from tests.opened import opened
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy
from tests.unit.sources.cutting import TEXT_PARTS, nothing


@pytest.fixture
def alice() -> str:
    return f"alice-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten mails a batch, so that thirty are many."""
    monkeypatch.setattr(reading, "CHUNK", 10)
    monkeypatch.setattr(reading, "CHUNKS_A_VISIT", 1)


def mailbox(
    server: Dovecot,
    user: str,
    *folders: str,
    since: datetime | None = None,
    port: int = 0,
    cutters: Cutters = TEXT_PARTS,
) -> ImapSource:
    return opened(ImapSource(user, settings_of(server, user, port), cutters, Scope(since, folders)))


def settings_of(server: Dovecot, user: str, port: int = 0) -> ImapSettings:
    return ImapSettings("127.0.0.1", port or server.port, "none", user, server.password, timeout=20)


def mail(subject: str, body: str = "Shall we talk on Monday?") -> bytes:
    return f"From: priya@client.example\r\nSubject: {subject}\r\n\r\n{body}\r\n".encode()


def subject(batch_item_headers: bytes) -> str:
    return next(line for line in batch_item_headers.decode().splitlines() if line.startswith("Subject: "))[9:]


def subjects(batches: list[Batch]) -> list[str]:
    return [subject(content_of(item.content).headers) for batch in batches for item in batch.items]


def content_of(content: object) -> MailParts:
    assert isinstance(content, MailParts)
    return content


def cursors(batches: list[Batch]) -> dict[str, Cursor]:
    return {batch.folder: batch.cursor for batch in batches}


def fill(server: Dovecot, user: str, count: int) -> None:
    with server.signed_in(user) as program:
        for number in range(1, count + 1):
            program.append("INBOX", "", "", mail(f"mail {number}"))


def test_one_mail_to_three_recruiters_is_found_in_three_mailboxes(dovecot: Dovecot, alice: str) -> None:
    team = [alice, f"bob-{alice}", f"carol-{alice}"]
    dovecot.deliver(team, mail("Shortlist"))
    for user in team:
        batches = list(mailbox(dovecot, user).pull({}))
        assert subjects(batches) == ["Shortlist"]
        assert {item.location.source for batch in batches for item in batch.items} == {user}


def test_folders_in_folders_are_read_under_the_names_their_owner_gave_them(dovecot: Dovecot, alice: str) -> None:
    names = ["Kunden/Münchner Rück/Entwürfe & mehr", "Кандидаты", "候補者", 'Say "hi"', "Réunions"]
    dovecot.create(alice, *(utf7.encode(name).decode().replace('"', '\\"') for name in names))
    for name in names:
        dovecot.append(alice, mail(name), utf7.encode(name).decode().replace('"', '\\"'))
    batches = list(mailbox(dovecot, alice).pull({}))
    found = {item.location.folder for batch in batches for item in batch.items}
    assert found == set(names)
    assert {folder for census in mailbox(dovecot, alice).census() for folder in [census.folder]} >= set(names)


def test_junk_trash_and_drafts_are_left_out_and_said_so(dovecot: Dovecot, alice: str) -> None:
    dovecot.create(alice, "Junk", "Trash", "Trash/Old", "Drafts", "Sent", "Clients")
    for folder in ("Junk", "Trash", "Drafts", "Sent", "Clients"):
        dovecot.append(alice, mail(folder), folder)
    source = mailbox(dovecot, alice)
    assert sorted(subjects(list(source.pull({})))) == ["Clients", "Sent"]
    checked = {folder.name: folder for folder in source.check()}
    assert {name: folder.left_out for name, folder in checked.items() if folder.left_out} == {
        "Junk": "junk",
        "Trash": "trash",
        "Trash/Old": "trash",
        "Drafts": "drafts",
    }
    assert (checked["Clients"].items, checked["INBOX"].items) == (1, 0)


def test_named_folders_are_read_and_no_others(dovecot: Dovecot, alice: str) -> None:
    dovecot.create(alice, "Clients", "Trash")
    for folder in ("INBOX", "Clients", "Trash"):
        dovecot.append(alice, mail(folder), folder)
    assert sorted(subjects(list(mailbox(dovecot, alice, "Clients", "Trash").pull({})))) == ["Clients", "Trash"]
    with pytest.raises(SourceError, match="no such folder: “Clint”"):
        mailbox(dovecot, alice, "Clint").check()


def test_nothing_in_the_mailbox_changes(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 3)
    dovecot.deliver([alice], mail("still unread"))
    before = state(dovecot, alice)
    source = mailbox(dovecot, alice, since=datetime(2020, 1, 1, tzinfo=UTC))
    batches = list(source.pull({}))
    locations = [item.location for batch in batches for item in batch.items]
    assert len(locations) == 4
    source.check()
    list(source.census())
    source.refetch(locations)
    assert state(dovecot, alice) == before


def state(server: Dovecot, user: str) -> object:
    """Flags, modification sequences and what is new, as another mail program sees them without changing them."""
    with server.signed_in(user) as program:
        status = program.status("INBOX", "(MESSAGES RECENT UNSEEN UIDNEXT HIGHESTMODSEQ)")
        program.enable("CONDSTORE")
        program.select("INBOX", readonly=True)
        return status, program.uid("FETCH", "1:*", "(FLAGS MODSEQ)")


@pytest.mark.usefixtures("small_chunks")
def test_the_newest_mails_come_first_and_new_ones_overtake_the_backlog(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 35)
    pulling = mailbox(dovecot, alice).pull({})
    first = next(pulling)
    del pulling
    assert subjects([first]) == [f"mail {number}" for number in range(35, 25, -1)]
    dovecot.append(alice, mail("just in"))
    rest = list(mailbox(dovecot, alice).pull(cursors([first])))
    assert subjects(rest) == ["just in", *(f"mail {number}" for number in range(25, 0, -1))]
    assert all(len(batch.items) <= 10 for batch in rest)
    assert list(mailbox(dovecot, alice).pull(cursors([first, *rest]))) == []


@pytest.mark.usefixtures("small_chunks")
def test_a_crash_between_two_batches_of_new_mail_loses_none(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 5)
    batches = list(mailbox(dovecot, alice).pull({}))
    fill(dovecot, alice, 25)
    pulling = mailbox(dovecot, alice).pull(cursors(batches))
    batches.append(next(pulling))
    del pulling
    batches += mailbox(dovecot, alice).pull(cursors(batches))
    assert len(subjects(batches)) == 30


@pytest.mark.usefixtures("small_chunks")
def test_mail_that_arrives_during_a_long_first_reading_does_not_wait_for_its_end(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 35)
    pulling = mailbox(dovecot, alice).pull({})
    batches = [next(pulling)]
    dovecot.append(alice, mail("just in"))
    batches += list(pulling)
    order = subjects(batches)
    assert order.index("just in") < order.index("mail 10")
    assert len(order) == 36
    assert subjects(list(mailbox(dovecot, alice).pull(cursors(batches)))) == []


@pytest.mark.usefixtures("small_chunks")
def test_every_folder_shows_its_newest_mails_before_any_shows_its_oldest(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 15)
    dovecot.create(alice, "Sent")
    dovecot.append(alice, mail("sent"), "Sent")
    order = subjects(list(mailbox(dovecot, alice).pull({})))
    assert order.index("mail 6") < order.index("sent") < order.index("mail 5")


@pytest.mark.usefixtures("small_chunks")
def test_a_mail_that_was_expunged_before_it_was_read_is_no_trouble(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 25)
    pulling = mailbox(dovecot, alice).pull({})
    batches = [next(pulling)]
    dovecot.expunge(alice, "3:8")
    batches += list(pulling)
    assert len(subjects(batches)) == 19
    assert [failed for batch in batches for failed in batch.unreadable] == []


def test_a_mailbox_too_large_for_one_answer_is_counted_window_by_window(
    dovecot: Dovecot, alice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extent, "WINDOW", 3)
    fill(dovecot, alice, 10)
    dovecot.expunge(alice, "2,9")
    source = mailbox(dovecot, alice)
    (census,) = source.census()
    assert [place.uid for place in census.locations] == [1, 3, 4, 5, 6, 7, 8, 10]
    batches = list(source.pull({}))
    dovecot.append(alice, mail("new"))
    assert subjects(list(source.pull(cursors(batches)))) == ["new"]


def test_a_folder_made_anew_is_another_folder(dovecot: Dovecot, alice: str) -> None:
    dovecot.create(alice, "Clients")
    dovecot.append(alice, mail("first"), "Clients")
    source = mailbox(dovecot, alice, "Clients")
    before = list(source.pull({}))
    with dovecot.signed_in(alice) as program:
        program.delete("Clients")
    dovecot.create(alice, "Clients")
    dovecot.append(alice, mail("second"), "Clients")
    after = list(source.pull(cursors(before)))
    assert subjects(after) == ["second"]
    old, new = (batches[0].items[0].location for batches in (before, after))
    assert (old.uid, new.uid) == (1, 1)
    assert old.uidvalidity != new.uidvalidity
    assert source.refetch([old]).gone == (old,)
    assert source.refetch([Location(alice, "Never was", 1, 1)]).gone == (Location(alice, "Never was", 1, 1),)


def gone(batches: list[Batch]) -> set[int | None]:
    return {location.uid for batch in batches for location in batch.gone}


def test_what_was_expunged_since_is_told_and_nothing_is_listed_for_it(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 8)
    source = mailbox(dovecot, alice)
    first = list(source.pull({}))
    dovecot.expunge(alice, "2:3,7")
    dovecot.append(alice, mail("new"))
    second = list(source.pull(cursors(first)))
    assert (subjects(second), gone(second)) == (["new"], {2, 3, 7})
    assert [(batch.items, batch.held) for batch in second if batch.gone] == [((), None)]
    assert list(source.pull(cursors([*first, *second]))) == []


def test_what_was_expunged_is_told_again_until_it_is_believed(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 4)
    source = mailbox(dovecot, alice)
    first = list(source.pull({}))
    dovecot.expunge(alice, "1:3")
    assert gone(list(source.pull(cursors(first)))) == gone(list(source.pull(cursors(first)))) == {1, 2, 3}


def test_flags_are_not_our_business(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 4)
    source = mailbox(dovecot, alice)
    first = list(source.pull({}))
    with dovecot.signed_in(alice) as program:
        program.select("INBOX")
        program.uid("STORE", "1:4", "+FLAGS", "(\\Seen)")
    assert list(source.pull(cursors(first))) == []


def test_a_folder_that_is_deleted_or_renamed_holds_nothing_more(dovecot: Dovecot, alice: str) -> None:
    dovecot.create(alice, "Clients")
    dovecot.append(alice, mail("first"), "Clients")
    source = mailbox(dovecot, alice)
    first = list(source.pull({}))
    with dovecot.signed_in(alice) as program:
        program.rename("Clients", "Customers")
    second = list(source.pull(cursors(first)))
    assert subjects(second) == ["first"]
    assert [(batch.folder, batch.held) for batch in second if batch.held] == [("Clients", Held(None, frozenset()))]
    assert list(source.pull(cursors([*first, *second]))) == []


def test_a_folder_that_is_renamed_is_no_suspicion(
    dovecot: Dovecot, alice: str, tmp_path: Path, empty_database: Path
) -> None:
    dovecot.create(alice, "Clients")
    for number in range(4):
        letter = f"Message-ID: <{number}@client.example>\r\n".encode() + mail(f"{number}")
        dovecot.append(alice, letter, "Clients")
    with passes(mailbox(dovecot, alice), tmp_path, empty_database) as agency:
        agency.run()
        with dovecot.signed_in(alice) as program:
            program.rename("Clients", "Customers")
        report = agency.run()
        assert (report.tally.seen, agency.suspected(), len(agency.activities())) == (4, (), 4)


def test_a_folder_made_anew_says_that_it_holds_nothing_of_the_old_one(dovecot: Dovecot, alice: str) -> None:
    dovecot.create(alice, "Clients")
    for number in range(3):
        dovecot.append(alice, mail(f"{number}"), "Clients")
    source = mailbox(dovecot, alice, "Clients")
    first = list(source.pull({}))
    with dovecot.signed_in(alice) as program:
        program.delete("Clients")
    dovecot.create(alice, "Clients")
    dovecot.append(alice, mail("another"), "Clients")
    second = list(source.pull(cursors(first)))
    (place,) = (item.location for batch in second for item in batch.items)
    assert second[-1].held == Held(place.uidvalidity, frozenset({1}))


def test_an_account_signs_in_once_for_many_errands(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 2)
    with Proxy(dovecot.port) as proxy:
        source = mailbox(dovecot, alice, port=proxy.port)
        first = list(source.pull({}))
        assert list(source.pull(cursors(first))) == []
        source.check()
        list(source.census())
        source.refetch([item.location for batch in first for item in batch.items])
        assert proxy.connections == 1


def test_a_look_at_an_unchanged_mailbox_costs_one_short_answer(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 30)
    with Proxy(dovecot.port) as proxy:
        source = mailbox(dovecot, alice, "INBOX", port=proxy.port)
        first = list(source.pull({}))
        assert list(source.pull(cursors(first))) == []
        before = proxy.received
        assert list(source.pull(cursors(first))) == []
        assert proxy.received - before <= 300


def test_a_connection_that_died_between_two_passes_is_made_anew(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 2)
    with Proxy(dovecot.port) as proxy:
        source = mailbox(dovecot, alice, port=proxy.port)
        first = list(source.pull({}))
        proxy.cut()
        proxy.restore()
        dovecot.append(alice, mail("new"))
        assert subjects(list(source.pull(cursors(first)))) == ["new"]


@pytest.mark.parametrize("folder", ["INBOX", "Sent"])
def test_the_server_tells_of_news_in_any_folder(dovecot: Dovecot, alice: str, folder: str) -> None:
    dovecot.create(alice, "Sent")
    source = mailbox(dovecot, alice)
    first = list(source.pull({}))
    source.listen()
    listener = source.listener
    assert listener is not None
    assert not listener.news()
    dovecot.append(alice, mail("news"), folder)
    assert select.select([listener], [], [], 20)[0]
    assert listener.news()
    assert subjects(list(source.pull(cursors(first)))) == ["news"]
    assert source.listener is None


@pytest.mark.parametrize("change", ["comes", "goes"])
def test_the_server_tells_of_a_folder_that_comes_or_goes(dovecot: Dovecot, alice: str, change: str) -> None:
    dovecot.create(alice, "Clients")
    source = mailbox(dovecot, alice)
    list(source.pull({}))
    source.listen()
    listener = source.listener
    assert listener is not None
    assert not listener.news()
    with dovecot.signed_in(alice) as program:
        program.create("Candidates") if change == "comes" else program.delete("Clients")
    assert select.select([listener], [], [], 20)[0]
    assert listener.news()


def answer_of(listener: Listener) -> bool:
    """Whether a look at the mailbox brings news."""
    while True:
        assert select.select([listener], [], [], 20)[0]
        if listener.news():
            return True
        if not listener.asking:
            return False


def test_a_mailbox_can_be_looked_at_while_it_listens(dovecot: Dovecot, alice: str) -> None:
    dovecot.create(alice, "Sent")
    fill(dovecot, alice, 3)
    with Proxy(dovecot.port) as proxy:
        source = mailbox(dovecot, alice, port=proxy.port)
        first = list(source.pull({}))
        source.listen()
        listener = source.listener
        assert listener is not None
        before = proxy.received
        for _ in range(3):
            assert listener.ask()
            assert not answer_of(listener)
        assert (proxy.received - before) / 3 <= 300
        assert list(source.pull(cursors(first))) == []
        assert proxy.connections == 1


def test_a_pass_that_begins_during_a_look_goes_on_with_the_same_connection(dovecot: Dovecot, alice: str) -> None:
    fill(dovecot, alice, 2)
    with Proxy(dovecot.port) as proxy:
        source = mailbox(dovecot, alice, port=proxy.port)
        first = list(source.pull({}))
        source.listen()
        assert source.listener is not None
        assert source.listener.ask()
        dovecot.append(alice, mail("news"))
        assert subjects(list(source.pull(cursors(first)))) == ["news"]
        assert proxy.connections == 1


def test_a_mailbox_of_very_many_folders_is_not_looked_at_in_one_piece(
    dovecot: Dovecot, alice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "AT_ONCE", 2)
    dovecot.create(alice, "Sent")
    fill(dovecot, alice, 1)
    source = mailbox(dovecot, alice)
    list(source.pull({}))
    source.listen()
    assert source.listener is not None
    assert not source.listener.ask()


@pytest.mark.parametrize("change", ["expunged", "moved to a new folder", "sent"])
def test_a_look_at_a_mailbox_that_changed_brings_news(dovecot: Dovecot, alice: str, change: str) -> None:
    dovecot.create(alice, "Sent")
    fill(dovecot, alice, 3)
    source = mailbox(dovecot, alice)
    list(source.pull({}))
    source.listen()
    listener = source.listener
    assert listener is not None
    if change == "expunged":
        dovecot.expunge(alice, "2")
    elif change == "sent":
        dovecot.append(alice, mail("sent"), "Sent")
    else:
        dovecot.create(alice, "Customers")
    listener.ask()
    assert answer_of(listener)


def test_older_mail_is_left_out_to_the_second(dovecot: Dovecot, alice: str) -> None:
    since = datetime(2026, 3, 2, 12, tzinfo=UTC)
    for hours in (-72, -30, -1, 0, 1, 30):
        dovecot.append(alice, mail(f"{hours} hours"), at=since + timedelta(hours=hours))
    source = mailbox(dovecot, alice, since=since)
    batches = list(source.pull({}))
    assert subjects(batches) == ["30 hours", "1 hours", "0 hours"]
    assert batches[0].items[0].received == since + timedelta(hours=30)
    (census,) = source.census()
    assert set(census.locations) == {item.location for item in batches[0].items}
    assert list(source.pull(cursors(batches))) == []


def test_a_longer_look_back_brings_the_older_mail_too(dovecot: Dovecot, alice: str) -> None:
    for month in (1, 2, 3):
        dovecot.append(alice, mail(f"month {month}"), at=datetime(2026, month, 1, tzinfo=UTC))
    short = list(mailbox(dovecot, alice, since=datetime(2026, 2, 15, tzinfo=UTC)).pull({}))
    long = list(mailbox(dovecot, alice, since=datetime(2026, 1, 15, tzinfo=UTC)).pull(cursors(short)))
    assert subjects(short) == ["month 3"]
    assert "month 2" in subjects(long)


def brochure(size: int) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Our brochure"
    message.set_content("Please find it attached.")
    message.add_alternative("<p>Please find it attached.</p>", subtype="html")
    message.add_attachment(b"x" * size, maintype="image", subtype="jpeg", filename="Broschüre.jpg")
    forwarded = EmailMessage()
    forwarded["Subject"] = "Original"
    forwarded.set_content("The first words.")
    message.add_attachment(forwarded)
    return message.as_bytes().replace(b"\n", b"\r\n")


def test_a_brochure_of_eight_megabytes_stays_where_it_is(dovecot: Dovecot, alice: str) -> None:
    dovecot.deliver([alice], brochure(6_000_000))
    with Proxy(dovecot.port) as proxy:
        (batch,) = mailbox(dovecot, alice, port=proxy.port).pull({})
        assert proxy.received < 20_000
    content = content_of(batch.items[0].content)
    assert [part.info.media_type for part in content.parts] == ["text/plain", "text/html"]
    assert content.parts[0].info.within == ("mixed", "alternative")
    assert [(info.media_type, info.filename) for info in content.left] == [
        ("image/jpeg", "Broschüre.jpg"),
        ("message/rfc822", None),
    ]
    assert content.left[0].size > 8_000_000


def test_an_embedded_mail_and_its_header_can_be_asked_for(dovecot: Dovecot, alice: str) -> None:
    dovecot.deliver([alice], brochure(10))
    asking = Cutters(parts=lambda parts: ("3", "3.HEADER", "9", "1.1]"), calendar=nothing, cards=nothing)
    (batch,) = mailbox(dovecot, alice, cutters=asking).pull({})
    whole, header = content_of(batch.items[0].content).parts
    assert whole.body.startswith(header.body)
    assert b"The first words." in whole.body
    assert header.body.startswith(b"Subject: Original")
    assert "3" not in {info.number for info in content_of(batch.items[0].content).left}


def test_of_a_huge_text_the_beginning_is_read_and_its_size_told(
    dovecot: Dovecot, alice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "PART_LIMIT", 10)
    dovecot.append(alice, mail("log file", "0123456789" * 5))
    dovecot.append(alice, mail("short", "hello"))
    content = [content_of(item.content) for batch in mailbox(dovecot, alice).pull({}) for item in batch.items]
    assert [mail_parts.parts[0].body for mail_parts in content] == [b"hello\r\n", b"0123456789"]
    assert content[1].parts[0].info.size == 52


def test_batches_end_when_they_are_large(dovecot: Dovecot, alice: str) -> None:
    for number in range(3):
        dovecot.append(alice, mail(f"{number}", "x" * 70 + "\r\n" + ("y" * 70 + "\r\n") * 80_000))
    batches = list(mailbox(dovecot, alice).pull({}))
    assert [subjects([batch]) for batch in batches] == [["2", "1"], ["0"]]


def test_a_wrong_password_needs_a_login(dovecot: Dovecot, alice: str) -> None:
    settings = ImapSettings("127.0.0.1", dovecot.port, "none", alice, "wrong")
    with pytest.raises(SourceError) as caught:
        ImapSource(alice, settings, TEXT_PARTS, Scope()).check()
    assert (caught.value.state, caught.value.permanent) == ("needs_login", True)


def test_nobody_there_is_unreachable(alice: str) -> None:
    with Proxy(1) as proxy:
        port = proxy.port
    with pytest.raises(SourceError) as caught:
        ImapSource(alice, ImapSettings("localhost", port, "none", alice, ""), TEXT_PARTS, Scope()).check()
    assert (caught.value.state, caught.value.permanent) == ("unreachable", False)
    assert "refuses connections" in caught.value.reason


def test_mail_that_came_before_a_clock_that_ran_ahead_is_read(dovecot: Dovecot, alice: str) -> None:
    came = datetime(2026, 3, 2, 12, tzinfo=UTC)
    dovecot.append(alice, mail("known"), at=came - timedelta(days=1))
    first = list(mailbox(dovecot, alice, since=came - timedelta(days=365)).pull({}))
    dovecot.append(alice, mail("last night"), at=came)
    ahead = list(mailbox(dovecot, alice, since=came + timedelta(days=2)).pull(cursors(first)))
    assert [item.received for batch in ahead for item in batch.items] == [came]
