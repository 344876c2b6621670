"""Servers that fail, lie and hang: every mail is answered for, or an error says why not."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from syncd.errors import SourceError
from syncd.model.items import Batch, Held, Location, MailParts
from syncd.sources.base import Scope
from syncd.sources.imap import ImapSource, fetch
from tests.opened import opened
from tests.unit.sources.cutting import TEXT_PARTS
from tests.unit.sources.imap_server import PASSWORD, ImapServer, LastWords, asks_for


@pytest.fixture
def server() -> Iterator[ImapServer]:
    with ImapServer() as server:
        yield server


def source_of(server: ImapServer, *folders: str, timeout: float = 10) -> ImapSource:
    return opened(ImapSource("alice-mail", server.settings(timeout), TEXT_PARTS, Scope(folders=folders)))


def pulled(server: ImapServer) -> list[Batch]:
    return list(source_of(server).pull({}))


def done(tag: str) -> bytes:
    return f"{tag} OK done\r\n".encode()


def uids(batches: list[Batch]) -> list[int | None]:
    return [item.location.uid for batch in batches for item in batch.items]


def causes(batches: list[Batch]) -> dict[int | None, str]:
    return {failed.location.uid: failed.cause for batch in batches for failed in batch.unreadable}


def failure(server: ImapServer, timeout: float = 10) -> SourceError:
    with pytest.raises(SourceError) as caught:
        list(source_of(server, timeout=timeout).pull({}))
    assert PASSWORD not in str(caught.value)
    return caught.value


def test_a_truthful_server_hands_out_the_newest_mail_first(server: ImapServer) -> None:
    batches = pulled(server)
    assert uids(batches) == [3, 2, 1]
    content = batches[0].items[0].content
    assert isinstance(content, MailParts)
    assert (content.headers, content.parts[0].body) == (b"Subject: mail 3\r\n\r\n", b"body of 3")


def test_a_mail_missing_in_an_answer_is_asked_for_again_alone(server: ImapServer) -> None:
    def forgetful(tag: str, command: str) -> bytes | None:
        if asks_for(command, 2) and asks_for(command, 3):
            return server.fetched(3, command) + server.fetched(1, command) + f"{tag} OK done\r\n".encode()
        return None

    server.lie(forgetful)
    batches = pulled(server)
    assert uids(batches) == [3, 2, 1]
    assert all(isinstance(item.content, MailParts) for item in batches[0].items)


def test_a_mail_that_the_server_never_hands_out_is_unreadable(server: ImapServer) -> None:
    def withhold(tag: str, command: str) -> bytes | None:
        if not asks_for(command, 2):
            return None
        others = [uid for uid in (1, 3) if asks_for(command, uid)]
        return b"".join(server.fetched(uid, command) for uid in others) + f"{tag} OK done\r\n".encode()

    server.lie(withhold)
    batches = pulled(server)
    assert uids(batches) == [3, 1]
    assert causes(batches) == {2: "the server lists this mail and does not hand it out"}


def test_a_mail_that_is_expunged_meanwhile_is_neither_read_nor_unreadable(server: ImapServer) -> None:
    def expunge(tag: str, command: str) -> bytes | None:
        if command.startswith("UID FETCH"):
            server.mails.pop(2, None)
        return None

    server.lie(expunge)
    batches = pulled(server)
    assert uids(batches) == [3, 1]
    assert causes(batches) == {}


def test_no_after_half_an_answer_loses_none_of_the_mails(server: ImapServer) -> None:
    def give_up(tag: str, command: str) -> bytes | None:
        if asks_for(command, 1) and asks_for(command, 3):
            return server.fetched(3, command) + f"{tag} NO [SERVERBUG] internal error\r\n".encode()
        return None

    server.lie(give_up)
    assert uids(pulled(server)) == [3, 2, 1]


def test_a_mail_that_is_refused_is_unreadable_with_the_servers_words(server: ImapServer) -> None:
    server.lie(lambda tag, command: f"{tag} NO broken on disk\r\n".encode() if asks_for(command, 2) else None)
    batches = pulled(server)
    assert uids(batches) == [3, 1]
    assert "broken on disk" in causes(batches)[2]


def test_a_mail_that_ends_the_connection_costs_no_other_mail(server: ImapServer) -> None:
    bye = LastWords(b"* BYE FETCH failed: internal error\r\n")
    server.lie(lambda tag, command: bye if asks_for(command, 2) else None)
    batches = pulled(server)
    assert uids(batches) == [3, 1]
    assert "ends the connection" in causes(batches)[2]


def test_a_literal_cut_short_is_no_mail(server: ImapServer) -> None:
    truncated = LastWords(b"* 2 FETCH (UID 2 BODY[HEADER] {500}\r\nSubject: tr")
    server.lie(lambda tag, command: truncated if asks_for(command, 2) else None)
    batches = pulled(server)
    assert uids(batches) == [3, 1]
    assert 2 in causes(batches)


def test_a_literal_of_eight_gigabytes_is_not_waited_for(server: ImapServer) -> None:
    huge = b"* 2 FETCH (UID 2 BODY[HEADER] {8589934592}\r\n"
    server.lie(lambda tag, command: huge if asks_for(command, 2) else None)
    batches = pulled(server)
    assert uids(batches) == [3, 1]
    assert "more than 64 MB" in causes(batches)[2]


@pytest.mark.parametrize("structure", ["NIL", "()", "(1 2 3)", "(" * 20_000 + ")" * 20_000, '("TEXT" "PLAIN" ', '"x'])
def test_a_structure_that_makes_no_sense_means_reading_the_whole_mail(server: ImapServer, structure: str) -> None:
    server.structure = structure
    batches = pulled(server)
    assert [item.content for item in batches[0].items] == [
        f"Subject: mail {uid}\r\n\r\nbody of {uid}".encode() for uid in (3, 2, 1)
    ]


def test_of_a_huge_mail_without_structure_the_header_is_read_and_the_rest_told(
    server: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "WHOLE_LIMIT", 20)
    server.structure = "NIL"
    content = pulled(server)[0].items[0].content
    assert isinstance(content, MailParts)
    assert (content.headers, content.parts) == (b"Subject: mail 3\r\n\r\n", ())
    assert [(info.media_type, info.size) for info in content.left] == [("message/rfc822", 28)]


def test_a_mail_that_is_larger_than_the_server_says_is_not_cut_in_silence(
    server: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "WHOLE_LIMIT", 20)
    server.structure, server.size = "NIL", 5
    content = pulled(server)[0].items[0].content
    assert isinstance(content, MailParts)
    assert (content.headers, content.parts, len(content.left)) == (b"Subject: mail 3\r\n\r\n", (), 1)


def test_of_a_huge_part_only_the_beginning_is_asked_for_and_kept(
    server: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "PART_LIMIT", 4)
    content = pulled(server)[0].items[0].content
    assert isinstance(content, MailParts)
    assert content.parts[0].body == b"body"
    assert "UID FETCH 1:3 (UID BODY.PEEK[1]<0.4>)" in server.commands


def test_an_answer_without_the_part_asked_for_is_no_empty_part(server: ImapServer) -> None:
    def omit(tag: str, command: str) -> bytes | None:
        if "BODY.PEEK[1]" not in command:
            return None
        return b"".join(b"* %d FETCH (UID %d FLAGS ())\r\n" % (uid, uid) for uid in (1, 2, 3)) + done(tag)

    server.lie(omit)
    assert pulled(server)[0].items[0].content == b"Subject: mail 3\r\n\r\nbody of 3"


def test_a_mail_of_the_last_hour_is_in_scope_where_it_is_still_yesterday(server: ImapServer) -> None:
    server.mails, server.received = {1: b"x"}, "01-Mar-2026 22:00:00 -1100"

    def search_by_local_day(tag: str, command: str) -> bytes | None:
        if "SINCE 2-Mar-2026" in command or "BEFORE 1-Mar-2026" in command:
            return b"* SEARCH\r\n" + done(tag)
        return None

    server.lie(search_by_local_day)
    scope = Scope(since=datetime(2026, 3, 2, 8, tzinfo=UTC))
    source = opened(ImapSource("alice-mail", server.settings(), TEXT_PARTS, scope))
    assert uids(list(source.pull({}))) == [1]


@pytest.mark.parametrize("names_the_command", [True, False])
def test_a_server_that_searches_twice_at_once_is_understood(server: ImapServer, names_the_command: bool) -> None:
    """Those of the last days are looked at one by one; a server that does not say which they are is asked again."""
    searches: list[str] = []

    def at_once(tag: str, command: str) -> bytes | None:
        if command == "CAPABILITY":
            return b"* CAPABILITY IMAP4rev1 AUTH=PLAIN ESEARCH\r\n" + done(tag)
        if "SEARCH" not in command or len(searches) > 1:
            return None
        searches.append(tag)
        if len(searches) == 1:
            return b""
        about = [f' (TAG "{each}")' if names_the_command else "" for each in searches]
        said = f"* ESEARCH{about[0]} UID ALL 1:3\r\n* ESEARCH{about[1]} UID ALL 3\r\n".encode()
        return said + b"".join(map(done, searches))

    server.lie(at_once)
    scope = Scope(since=datetime(2026, 3, 2, 8, tzinfo=UTC))
    source = opened(ImapSource("alice-mail", server.settings(), TEXT_PARTS, scope))
    assert uids(list(source.pull({}))) == [3, 2, 1]
    dated = [command for command in server.commands if command.endswith("(UID INTERNALDATE)")]
    assert dated[0] == f"UID FETCH {'3' if names_the_command else '1:3'} (UID INTERNALDATE)"


def test_parts_that_the_server_cannot_find_come_with_the_whole_mail(server: ImapServer) -> None:
    server.lie(lambda tag, command: f"{tag} NO no such part\r\n".encode() if "BODY.PEEK[1]" in command else None)
    assert [type(item.content) for item in pulled(server)[0].items] == [bytes, bytes, bytes]


def test_a_folder_name_that_is_badly_encoded_loses_no_folder(server: ImapServer) -> None:
    server.listing += b'* LIST () "/" "Entw\xfcrfe & mehr"\r\n* LIST () "/" "&AOk"\r\n* LIST () "/" {4}\r\n&bad\r\n'
    checked = {folder.name for folder in source_of(server).check()}
    assert checked == {"INBOX", "\ufffdEntwürfe & mehr", "\ufffd&AOk", "\ufffd&bad"}
    assert 'STATUS "Entw\xfcrfe & mehr" (MESSAGES UIDNEXT UIDVALIDITY)' in server.commands


def test_a_server_that_lists_no_folder_is_not_believed(server: ImapServer) -> None:
    server.listing = b""
    assert "no folder" in failure(server).reason


def test_a_named_folder_that_does_not_exist_is_an_error_that_says_so(server: ImapServer) -> None:
    with pytest.raises(SourceError) as caught:
        list(source_of(server, "Clients", "inbox").pull({}))
    assert caught.value.reason == "no such folder: “Clients”"
    assert "“INBOX”" in caught.value.advice


def test_a_wrong_password_needs_a_login_and_no_retry(server: ImapServer) -> None:
    def reject(tag: str, command: str) -> bytes | None:
        no = f"{tag} NO [AUTHENTICATIONFAILED] no {PASSWORD}\r\n"
        return no.encode() if command.startswith("AUTHENTICATE") else None

    server.lie(reject)
    error = failure(server)
    assert (error.state, error.permanent) == ("needs_login", True)
    assert "password" in error.advice


@pytest.mark.parametrize(
    "answer",
    [
        "{tag} NO [UNAVAILABLE] Temporary authentication failure\r\n",
        "{tag} NO [LIMIT] Too many connections\r\n",
        "{tag} NO [ALERT] Too many simultaneous connections. (Failure)\r\n",
    ],
)
def test_a_sign_in_that_is_put_off_is_no_wrong_password(server: ImapServer, answer: str) -> None:
    server.lie(lambda tag, c: answer.format(tag=tag).encode() if c.startswith("AUTHENTICATE") else None)
    error = failure(server)
    assert (error.state, error.permanent) == ("throttled", False)


@pytest.mark.parametrize(
    "answer",
    ["{tag} NO [OVERQUOTA] Account exceeded command or bandwidth limits\r\n", "* BYE Request is throttled\r\n"],
)
def test_a_server_that_asks_for_patience_gets_it(server: ImapServer, answer: str) -> None:
    server.lie(lambda tag, c: answer.format(tag=tag).encode() if c.startswith("UID FETCH") else None)
    error = failure(server)
    assert (error.state, error.permanent) == ("throttled", False)
    assert server.connections == 1


def test_for_how_long_exchange_wants_to_be_left_in_peace_is_understood(server: ImapServer) -> None:
    answer = "{tag} BAD Request is throttled. Suggested Backoff Time: 299988 milliseconds\r\n"
    server.lie(lambda tag, c: answer.format(tag=tag).encode() if c.startswith("UID FETCH") else None)
    error = failure(server)
    assert (error.state, round(error.wait.total_seconds())) == ("throttled", 300)


def test_a_greeting_that_says_goodbye_is_patience_too(server: ImapServer) -> None:
    server.greeting = b"* BYE too many connections\r\n"
    assert failure(server).state == "throttled"


def test_something_else_on_the_port_is_told_apart(server: ImapServer) -> None:
    server.greeting = b"SSH-2.0-OpenSSH_9.2\r\n"
    error = failure(server)
    assert (error.state, error.permanent) == ("failing", False)
    assert "not IMAP" in error.reason


def test_a_server_that_hands_out_nothing_fails_instead_of_marking_every_mail(server: ImapServer) -> None:
    server.mails = dict.fromkeys(range(1, 40), b"x")
    server.lie(lambda tag, c: f"{tag} NO disk failure\r\n".encode() if c.startswith("UID FETCH") else None)
    assert "disk failure" in failure(server).reason


def test_a_server_that_always_hangs_up_is_given_up(server: ImapServer) -> None:
    server.mails = dict.fromkeys(range(1, 40), b"x")
    server.lie(lambda tag, c: LastWords() if c.startswith("UID FETCH") else None)
    assert failure(server).state == "unreachable"


def test_a_census_that_is_too_small_is_an_error(server: ImapServer) -> None:
    server.lie(lambda tag, c: f"* SEARCH 1 2\r\n{tag} OK done\r\n".encode() if c.startswith("UID SEARCH") else None)
    with pytest.raises(SourceError, match="fewer mails"):
        list(source_of(server).census())


def test_a_census_in_several_lines_is_whole(server: ImapServer) -> None:
    lines = "* SEARCH 1 2\r\n* SEARCH 3\r\n{tag} OK done\r\n"
    server.lie(lambda tag, c: lines.format(tag=tag).encode() if c.startswith("UID SEARCH") else None)
    assert [place.uid for census in source_of(server).census() for place in census.locations] == [1, 2, 3]


def test_old_mail_is_no_new_mail_although_the_server_says_so(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    server.mails[2] = b"one less"
    del server.mails[1]
    assert uids(list(source.pull(cursors))) == []
    assert any("4:*" in command for command in server.commands)


def test_an_unchanged_folder_is_not_even_opened(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    server.commands.clear()
    assert list(source.pull(cursors)) == []
    assert not any(command.startswith("EXAMINE") for command in server.commands)


def test_a_mailbox_restored_from_a_backup_is_read_anew(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    server.mails = {1: b"first", 2: b"other"}
    assert uids(list(source.pull(cursors))) == [2, 1]


@pytest.mark.parametrize(
    "listing",
    [b"", b'* LIST (\\NonExistent \\NoSelect) "/" "Old"\r\n'],
    ids=["nothing", "a folder that is gone"],
)
def test_a_mailbox_without_a_folder_is_an_error_and_not_an_empty_one(server: ImapServer, listing: bytes) -> None:
    server.listing = listing
    assert failure(server).reason == "the server lists no folder at all"


@pytest.mark.parametrize("command", ["STATUS", "EXAMINE"])
def test_a_refused_folder_does_not_keep_the_others_from_being_read(server: ImapServer, command: str) -> None:
    server.listing = b'* LIST () "/" "Board"\r\n' + server.listing.replace(b"INBOX", b"Team")
    refused = f'{command} "Board"'
    server.lie(lambda tag, c: f"{tag} NO [SERVERBUG] sorry\r\n".encode() if c.startswith(refused) else None)
    batches = source_of(server).pull({})
    assert next(batches).folder == "Team"
    with pytest.raises(SourceError, match="Board") as raised:
        list(batches)
    assert raised.value.folders == {"Board"}


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (LastWords(b""), "closed the connection"),
        (b"* 3 EXISTS\r\n* OK [UIDNEXT 10] next\r\nTAG OK opened\r\n", "gives “Board” no UIDVALIDITY"),
        (b"* OK [UIDVALIDITY nonsense 7] what\r\n* x EXISTS\r\nTAG OK opened\r\n", "“Board”"),
    ],
    ids=["ends the connection", "has no UIDVALIDITY", "says nonsense"],
)
def test_a_folder_that_cannot_be_opened_does_not_keep_the_others_from_being_read(
    server: ImapServer, answer: bytes, reason: str
) -> None:
    """One whose index is damaged ends the connection of everybody who opens it."""
    server.listing = b'* LIST () "/" "Board"\r\n' + server.listing.replace(b"INBOX", b"Team")
    opened = 'EXAMINE "Board"'
    server.lie(lambda tag, c: type(answer)(answer.replace(b"TAG", tag.encode())) if c.startswith(opened) else None)
    batches = source_of(server).pull({})
    assert next(batches).folder == "Team"
    with pytest.raises(SourceError, match=reason) as raised:
        list(batches)
    assert raised.value.folders == {"Board"}
    assert raised.value.state == "failing"


def test_a_server_that_ends_every_connection_is_given_up(server: ImapServer) -> None:
    names = "".join(f'* LIST () "/" "Board {number}"\r\n' for number in range(9))
    server.listing = names.encode() + server.listing
    server.lie(lambda tag, c: LastWords(b"") if c.startswith("EXAMINE") else None)
    assert failure(server).folders == frozenset()
    assert server.connections < 9


def test_a_folder_that_may_be_seen_and_not_read_is_somebody_elses(server: ImapServer) -> None:
    listed = server.listing
    server.listing = b'* LIST () "/" "Board"\r\n' + listed
    server.lie(lambda tag, c: f"{tag} NO [NOPERM] not yours\r\n".encode() if '"Board"' in c else None)
    source = source_of(server)
    assert {batch.folder for batch in source.pull({})} == {"INBOX"}
    counted = {one.folder: one.forbidden for one in source.census()}
    assert counted["INBOX"] == ""
    assert counted["Board"].endswith("not yours")
    board = "the server refuses to say what the folder “Board” holds: not yours"
    checked = {one.name: one for one in source.check()}
    assert {name: one.left_out for name, one in checked.items()} == {"INBOX": "", "Board": board}
    assert checked["Board"].forbidden.startswith(f"{board}; have whoever shares it")


@pytest.mark.parametrize(("folder", "wanted"), [("INBOX", ()), ("Board", ("Board",))])
def test_a_folder_that_has_to_be_read_and_may_not_is_an_error(
    server: ImapServer, folder: str, wanted: tuple[str, ...]
) -> None:
    server.listing = b'* LIST () "/" "Board"\r\n' + server.listing
    server.lie(lambda tag, c: f"{tag} NO [NOPERM] not yours\r\n".encode() if f'"{folder}"' in c else None)
    with pytest.raises(SourceError, match=folder):
        list(source_of(server, *wanted).pull({}))
    assert "not yours" in {one.name: one.error for one in source_of(server, *wanted).check()}[folder]


def test_where_all_is_refused_that_is_not_somebody_elses_nothing_is_read(server: ImapServer) -> None:
    server.listing = b'* LIST () "/" "Board"\r\n' + server.listing
    codes = {'"Board"': "NOPERM", '"INBOX"': "SERVERBUG"}
    server.lie(
        lambda tag, c: next(
            (f"{tag} NO [{code}] sorry\r\n".encode() for name, code in codes.items() if name in c), None
        )
    )
    for errand in (source_of(server).pull({}), source_of(server).census()):
        with pytest.raises(SourceError, match="INBOX") as raised:
            list(errand)
        assert raised.value.folders == frozenset()
        assert "all else" not in raised.value.reason


def test_a_folder_that_was_read_and_may_not_be_any_more_is_an_error(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    server.listing = server.listing.replace(b"INBOX", b"Team") + server.listing
    cursors["Team"] = cursors["INBOX"]
    server.lie(lambda tag, c: f"{tag} NO [NOPERM] not yours\r\n".encode() if '"Team"' in c else None)
    with pytest.raises(SourceError, match="Team") as raised:
        list(source.pull(cursors))
    assert "have whoever shares it let this account read it" in raised.value.advice


def test_how_long_an_answer_took_is_no_part_of_the_servers_words(server: ImapServer) -> None:
    server.lie(
        lambda tag, c: f"{tag} NO broken (0.001 + 0.000 secs).\r\n".encode() if c.startswith("EXAMINE") else None
    )
    assert failure(server).reason == "the server refuses to open the folder “INBOX”: broken"


def test_a_mailbox_of_which_every_folder_is_refused_cannot_be_read(server: ImapServer) -> None:
    server.lie(lambda tag, c: f"{tag} NO [SERVERBUG] sorry\r\n".encode() if c.startswith("STATUS") else None)
    assert failure(server).folders == frozenset()


def test_a_refused_folder_does_not_keep_the_others_from_being_counted(server: ImapServer) -> None:
    server.listing = b'* LIST () "/" "Board"\r\n' + server.listing.replace(b"INBOX", b"Team")
    refused = 'EXAMINE "Board"'
    server.lie(lambda tag, c: f"{tag} NO [SERVERBUG] sorry\r\n".encode() if c.startswith(refused) else None)
    counted = source_of(server).census()
    assert next(counted).folder == "Team"
    with pytest.raises(SourceError, match="Board"):
        list(counted)


def test_a_folder_that_changes_while_it_is_read_is_not_mixed_up(server: ImapServer) -> None:
    def replace_folder(tag: str, command: str) -> bytes | None:
        if asks_for(command, 3):
            server.uidvalidity = 8
            return LastWords()
        return None

    server.lie(replace_folder)
    assert "replaced" in failure(server).reason


def test_a_mute_server_meets_its_deadline(server: ImapServer) -> None:
    server.lie(lambda tag, command: b"* OK wait\r\n" if command.startswith("LIST") else None)
    error = failure(server, timeout=0.2)
    assert error.state == "unreachable"
    assert "in time" in error.reason


def test_a_server_that_trickles_meets_its_deadline_too(server: ImapServer) -> None:
    server.trickle = True
    error = failure(server, timeout=0.3)
    assert error.state == "unreachable"
    assert "in time" in error.reason


def test_closing_ends_a_command_that_waits(server: ImapServer) -> None:
    waiting = threading.Event()

    def be_mute(tag: str, command: str) -> bytes | None:
        if command.startswith("LIST"):
            waiting.set()
            return b"* OK wait\r\n"
        return None

    server.lie(be_mute)
    source = source_of(server, timeout=600)

    def close_once_it_waits() -> None:
        waiting.wait()
        source.close()

    closer = threading.Thread(target=close_once_it_waits)
    closer.start()
    with pytest.raises(SourceError, match="stopped"):
        list(source.pull({}))
    closer.join()


def test_a_closed_source_can_be_used_again(server: ImapServer) -> None:
    source = source_of(server)
    pulling = source.pull({})
    next(pulling)
    source.close()
    assert uids(list(source.pull({}))) == [3, 2, 1]


def test_plain_connections_leave_this_machine_never() -> None:
    with ImapServer() as server:
        settings = server.settings()
    source = ImapSource(
        "alice-mail",
        type(settings)("imap.agency.example", 143, "none", "alice", PASSWORD),
        TEXT_PARTS,
        Scope(),
    )
    with pytest.raises(SourceError, match="unencrypted") as caught:
        source.check()
    assert caught.value.permanent


def test_the_password_is_not_printed() -> None:
    with ImapServer() as server:
        assert PASSWORD not in repr(server.settings())


def test_the_cursor_says_how_far_the_folder_was_read(server: ImapServer) -> None:
    cursor = json.loads(pulled(server)[-1].cursor)
    assert {key: cursor[key] for key in ("v", "uidvalidity", "high", "low")} == {
        "v": 1,
        "uidvalidity": 7,
        "high": 3,
        "low": 1,
    }


def test_a_location_of_an_older_uidvalidity_is_gone(server: ImapServer) -> None:
    old, here = Location("alice-mail", "INBOX", 6, 3), Location("alice-mail", "INBOX", 7, 3)
    elsewhere = Location("alice-mail", "Gone folder", 7, 3)
    again = source_of(server).refetch([old, here, elsewhere])
    assert set(again.gone) == {old, elsewhere}
    assert [item.location for item in again.items] == [here]
    assert source_of(server).refetch([old]).items == ()


def test_without_qresync_a_folder_that_lost_mail_says_what_it_still_holds(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    del server.mails[2]
    (batch,) = source.pull(cursors)
    assert (batch.items, batch.gone, batch.held) == ((), (), Held(7, frozenset({1, 3})))


def test_a_search_that_finds_less_than_there_is_makes_nothing_vanish(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    del server.mails[2]
    server.lie(lambda tag, c: b"* SEARCH\r\n" + done(tag) if c.startswith("UID SEARCH") else None)
    with pytest.raises(SourceError, match="fewer mails"):
        list(source.pull(cursors))


def test_answers_out_of_order_find_their_questions(server: ImapServer) -> None:
    """Dovecot works on the next command before it says that the last one is done."""
    held: list[bytes] = []

    def late(tag: str, command: str) -> bytes | None:
        if command.startswith("LIST"):
            held.append(server.listing + done(tag))
            return b""
        return b"".join(held) + server.truth(command) + done(tag) if command.startswith("STATUS") else None

    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    server.mails[4] = b"one more"
    server.lie(late)
    assert uids(list(source.pull(cursors))) == [4]


def test_an_answer_that_nobody_asked_for_ends_the_connection_not_the_daemon(server: ImapServer) -> None:
    server.lie(lambda tag, c: b"S99 OK surprise\r\n" if c.startswith("EXAMINE") else None)
    assert "not IMAP" in failure(server).reason


def test_a_connection_that_says_goodbye_between_two_passes_is_made_anew(server: ImapServer) -> None:
    source = source_of(server)
    cursors = {batch.folder: batch.cursor for batch in source.pull({})}
    once = iter([LastWords(b"* BYE idle for too long\r\n")])
    server.lie(lambda tag, c: next(once, None) if c.startswith("LIST") else None)
    assert list(source.pull(cursors)) == []
    assert server.connections == 2
