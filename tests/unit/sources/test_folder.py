"""Mail, calendars and cards on disk: what is found, what is left out, and what is never read twice."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from syncd.errors import SourceError
from syncd.model.items import Cursor, Location
from syncd.sources import portions
from syncd.sources.base import Refetched, Scope
from syncd.sources.folder import FolderSettings, FolderSource, containers, limits, mails, mbox, tree
from tests.contract.cutters import CUTTERS, calendar, card, event

MAIL = b"From: dana@client.example\nSubject: Interview\n\nHello\n"


class Pulled:
    def __init__(self, source: FolderSource, cursors: dict[str, Cursor] | None = None, *, fails: bool = False) -> None:
        self.cursors = dict(cursors or {})
        self.items: dict[tuple[str, str], bytes] = {}
        self.unreadable: dict[tuple[str, str], str] = {}
        self.batches = 0
        self.error = ""
        try:
            self._pull(source)
        except SourceError as error:
            if not fails:
                raise
            self.error = error.reason

    def _pull(self, source: FolderSource) -> None:
        for batch in source.pull(self.cursors):
            self.batches += 1
            self.cursors[batch.folder] = batch.cursor
            for item in batch.items:
                assert isinstance(item.content, bytes)
                self.items[batch.folder, str(item.location.href)] = item.content
            for one in batch.unreadable:
                self.unreadable[batch.folder, str(one.location.href)] = one.cause


def source(path: Path, since: datetime | None = None, folders: tuple[str, ...] = ()) -> FolderSource:
    return FolderSource("disk", FolderSettings(path), CUTTERS, Scope(since, folders))


def pull(path: Path, cursors: dict[str, Cursor] | None = None) -> Pulled:
    return Pulled(source(path), cursors)


def maildir(path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True)
    return path


def touch(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def test_a_mail_that_is_read_or_flagged_is_no_new_mail(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    (box / "new" / "1772442000.a.host").write_bytes(MAIL)
    first = pull(box)
    assert list(first.items) == [(".", "1772442000.a.host")]
    (box / "new" / "1772442000.a.host").rename(box / "cur" / "1772442000.a.host:2,S")
    second = pull(box, first.cursors)
    (box / "cur" / "1772442000.a.host:2,S").rename(box / "cur" / "1772442000.a.host:2,FRS")
    third = pull(box, second.cursors)
    assert (second.batches, third.batches) == (0, 0)


def test_a_mail_that_moves_while_it_is_read_is_read(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    (box / "new" / "1.host").write_bytes(MAIL)
    place = source(box)._tree().places[0]
    file = mails.files(place)[0]
    (box / "new" / "1.host").rename(box / "cur" / "1.host:2,S")
    item = mails.read("disk", place, file)
    assert item is not None
    (box / "cur" / "1.host:2,S").unlink()
    assert mails.read("disk", place, file) is None


def test_a_mail_that_is_opened_while_the_folder_is_listed_is_not_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = maildir(tmp_path)
    (box / "new" / "1.host").write_bytes(MAIL)
    place = source(box)._tree().places[0]
    scandir, listed = os.scandir, []

    def scan(path: Path) -> object:
        listed.append(Path(path).name)
        if "cur" in listed and "new" in listed:
            (box / "new" / "1.host").rename(box / "cur" / "1.host:2,S")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan)
    assert [file.href for file in mails.files(place)] == ["1.host"]


def test_a_cursor_forgets_mails_that_are_gone(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    for name in ("a", "b"):
        (box / "cur" / f"{name}.host:2,").write_bytes(MAIL)
    first = pull(box)
    (box / "cur" / "a.host:2,").unlink()
    second = pull(box, first.cursors)
    assert (second.batches, second.items) == (1, {})
    assert len(second.cursors["."]) < len(first.cursors["."])
    assert pull(box, second.cursors).batches == 0


def test_the_newest_mail_comes_first(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    for day in (3, 1, 2):
        (box / "cur" / f"{day}.host:2,").write_bytes(MAIL)
        touch(box / "cur" / f"{day}.host:2,", datetime(2026, 3, day, tzinfo=UTC))
    assert [href for _, href in pull(box).items] == ["3.host", "2.host", "1.host"]


def test_mail_says_when_it_was_delivered(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    (box / "cur" / "1.host:2,").write_bytes(MAIL)
    touch(box / "cur" / "1.host:2,", datetime(2026, 3, 2, 9, tzinfo=UTC))
    batch = next(source(box).pull({}))
    assert batch.items[0].received == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_folders_of_a_maildir_are_found_and_junk_trash_and_drafts_left_out_in_any_language(tmp_path: Path) -> None:
    names = ("Clients", "Clients.Kestrel", "Junk", "Papierkorb", "Entw&APw-rfe", "Trash.Old", "Envoy&AOk-s")
    maildir(tmp_path)
    for name in names:
        (maildir(tmp_path / f".{name}") / "cur" / "1.host:2,").write_bytes(MAIL)
    pulled = pull(tmp_path)
    assert {folder for folder, _ in pulled.items} == {".Clients", ".Clients.Kestrel", ".Envoy&AOk-s"}
    left_out = {check.name: check.left_out for check in source(tmp_path).check() if check.left_out}
    assert left_out == {".Junk": "junk", ".Papierkorb": "trash", ".Entw&APw-rfe": "drafts", ".Trash.Old": "trash"}


def test_files_of_mail_programs_are_found_by_their_names_and_by_how_they_begin(tmp_path: Path) -> None:
    (tmp_path / "Inbox").write_bytes(b"From - Mon Mar  2 09:00:00 2026\n" + MAIL + b"\n")
    (tmp_path / "Trash").write_bytes(b"From - Mon Mar  2 09:00:00 2026\n" + MAIL + b"\n")
    (tmp_path / "Sent.mbox").write_bytes(b"From - Mon Mar  2 09:00:00 2026\n" + MAIL + b"\n")
    (tmp_path / "notes.txt").write_bytes(b"Nothing to see")
    assert {folder for folder, _ in pull(tmp_path).items} == {"Inbox", "Sent.mbox"}


def test_every_kind_of_file_below_the_path_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "alice" / "2026"
    inner.mkdir(parents=True)
    (inner / "offer.EML").write_bytes(MAIL)
    (inner / "calendar.ics").write_text(calendar(event("uid-1", "One"), event("uid-2", "Two")))
    (inner / "card.vcf").write_text(card("card-1", "Priya Patel"))
    assert sorted(pull(tmp_path).items) == [
        ("alice/2026", "offer.EML"),
        ("alice/2026/calendar.ics", "uid-1"),
        ("alice/2026/calendar.ics", "uid-2"),
        ("alice/2026/card.vcf", "card-1"),
    ]


@pytest.mark.parametrize("name", ["calendar.ics", "inbox"])
def test_the_path_may_be_one_file(tmp_path: Path, name: str) -> None:
    content = calendar(event("uid-1", "One")) if name.endswith("ics") else "From - 09:00\nSubject: x\n\nHello\n"
    (tmp_path / name).write_text(content)
    assert [folder for folder, _ in pull(tmp_path / name).items] == [name]


def test_links_and_pipes_are_not_followed_and_links_are_told(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.eml").write_bytes(MAIL)
    box = maildir(tmp_path / "box")
    (box / "linked").symlink_to(outside)
    (box / "cur" / "1.host:2,").symlink_to(outside / "secret.eml")
    (box / "x.eml").symlink_to(outside / "secret.eml")
    os.mkfifo(box / "cur" / "2.host:2,")
    os.mkfifo(box / "y.ics")
    os.mkfifo(box / "z")
    assert pull(box).items == {}
    assert {check.name for check in source(box).check() if "link" in check.left_out} == {"linked", "x.eml"}


def test_what_became_a_link_or_a_pipe_meanwhile_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(MAIL)
    (tmp_path / "link").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / "pipe")
    for name, cause in (("link", "symbolic links"), ("pipe", "no regular file")):
        with pytest.raises(OSError, match=cause):
            tree.read_octets(tmp_path / name, 100)


def test_a_mail_that_is_too_large_is_unreadable_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mails, "MAX_ITEM", 1_000_000)
    box = maildir(tmp_path)
    (box / "cur" / "big.host:2,").write_bytes(bytes(1_500_000))
    (box / "cur" / "small.host:2,").write_bytes(MAIL)
    pulled = pull(box)
    assert list(pulled.items) == [(".", "small.host")]
    assert pulled.unreadable == {(".", "big.host"): "is 1.4 MB large; more than 25 MB is not read"}
    assert limits.MAX_ITEM == 25 * 1024 * 1024
    assert pull(box, pulled.cursors).batches == 0


def test_a_mail_that_may_not_be_read_is_unreadable_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = maildir(tmp_path)
    (box / "cur" / "1.host:2,").write_bytes(MAIL)
    monkeypatch.setattr(mails, "read_octets", broken)
    assert pull(box).unreadable == {(".", "1.host"): "Input/output error"}


def broken(*_: object) -> bytes:
    raise OSError(errno.EIO, "Input/output error")


def broken_after_three(mails: Iterable[mbox.Mail]) -> Iterator[mbox.Mail]:
    yield from islice(mails, 3)
    broken()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.ics", calendar(event("uid-1", "One"), event("uid-2", "Two"))),
        ("a.mbox", "".join(f"From - 09:00\n{MAIL.decode()}{number}\n\n" for number in range(5))),
    ],
    ids=["a calendar", "a mailbox"],
)
def test_a_file_on_a_broken_disk_is_an_error_after_all_others_were_read_and_is_read_whole_once_it_can(
    name: str, content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_text(content)
    (tmp_path / "z.vcf").write_text(card("card-1", "Dana"))
    whole, read, cut = pull(tmp_path).items, tree.read_octets, mbox.mails
    monkeypatch.setattr(portions, "MAX_ITEMS", 1)
    monkeypatch.setattr(
        containers, "read_octets", lambda path, most: read(path, most) if path.name == "z.vcf" else broken()
    )
    monkeypatch.setattr(mbox, "mails", lambda file: broken_after_three(cut(file)))
    first = Pulled(source(tmp_path), fails=True)
    assert first.error == f"{tmp_path / name}: Input/output error; all else is read"
    assert ("z.vcf", "card-1") in first.items
    assert not first.unreadable
    monkeypatch.undo()
    second = pull(tmp_path, first.cursors)
    assert first.items | second.items == whole
    assert not first.items.keys() & second.items.keys()


def test_an_item_of_a_file_on_a_broken_disk_is_not_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.ics").write_text(calendar(event("uid-1", "One")))
    [batch] = source(tmp_path).pull({})
    monkeypatch.setattr(containers, "read_octets", broken)
    assert source(tmp_path).refetch([item.location for item in batch.items]) == Refetched()
    with pytest.raises(SourceError, match=r"a\.ics: Input/output error"):
        list(source(tmp_path).census())


def test_a_directory_that_may_not_be_read_is_an_error_after_all_others_were_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    (tmp_path / "closed").mkdir()
    close(monkeypatch, tmp_path / "closed")
    batches, counted = source(tmp_path).pull({}), source(tmp_path).census()
    assert len(next(batches).items) == len(next(counted).locations) == 1
    with pytest.raises(SourceError, match="closed: Permission denied; all else is read"):
        list(batches)
    with pytest.raises(SourceError, match="closed: Permission denied; all else is read"):
        list(counted)


def close(monkeypatch: pytest.MonkeyPatch, closed: Path) -> None:
    """Have a directory be one that syncd may not look into: the tests may be run by root."""
    scandir = os.scandir

    def scan(path: Path) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", scan)


@pytest.mark.parametrize("closed", ["b", "b/inner", "b/inner/cur"])
def test_a_closed_directory_keeps_nobody_from_the_folders_beside_it(
    closed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = ("a", "b/inner", "bb")
    for name in folders:
        (maildir(tmp_path / name) / "cur" / "1:2,").write_bytes(MAIL)
    first = pull(tmp_path)
    locations = [Location("disk", name, href="1") for name in folders]
    gone = Location("disk", "a", href="2")
    (tmp_path / "bb" / "new" / "3").write_bytes(MAIL)
    close(monkeypatch, tmp_path / closed)

    again = source(tmp_path).refetch([*locations, gone])
    assert ({item.location.folder for item in again.items}, again.gone) == ({"a", "bb"}, (gone,))
    second = Pulled(source(tmp_path), first.cursors, fails=True)
    assert second.items.keys() == {("bb", "3")}
    assert second.error.endswith("Permission denied; all else is read")
    counted = source(tmp_path).census()
    assert [next(counted).folder, next(counted).folder] == ["a", "bb"]
    with pytest.raises(SourceError) as raised:
        list(counted)
    assert len(raised.value.folders) == 1


@pytest.mark.parametrize("closed", ["b", "b/cur"])
def test_a_check_lists_the_folders_beside_one_that_may_not_be_read(
    closed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        (maildir(tmp_path / name) / "cur" / "1:2,").write_bytes(MAIL)
    close(monkeypatch, tmp_path / closed)
    assert [(folder.name, folder.items, folder.error.partition(";")[0]) for folder in source(tmp_path).check()] == [
        ("a", 1, ""),
        ("b", None, "Permission denied"),
    ]


MAILBOX = b"From somebody Mon Mar  2 09:30:00 2026\n" + MAIL


def shut(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Have a file be one that syncd may not read."""
    read = tree.read_octets

    def refuse(path: Path, limit: int) -> bytes:
        if path.name == name:
            raise PermissionError(13, "Permission denied")
        return read(path, limit)

    monkeypatch.setattr(tree, "read_octets", refuse)


def test_a_file_that_may_be_a_mailbox_and_may_not_be_read_is_told_by_a_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    (tmp_path / "archive").write_bytes(MAILBOX)
    shut(monkeypatch, "archive")
    _, archive = source(tmp_path).check()
    assert archive.name == "archive"
    assert archive.left_out == "Permission denied; if it is a mailbox, let syncd read it, or move it elsewhere"
    assert archive.forbidden == "Permission denied; let syncd read it, or move it elsewhere"
    assert {folder for folder, _ in pull(tmp_path).items} == {"."}


def test_a_mailbox_file_that_is_named_and_may_not_be_read_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "archive").write_bytes(MAILBOX)
    (tmp_path / "other").write_bytes(MAILBOX)
    shut(monkeypatch, "archive")
    named = source(tmp_path, folders=("archive", "other"))
    assert Pulled(named, {}, fails=True).error.endswith("archive: Permission denied; all else is read")
    errors = {check.name: check.error for check in named.check() if not check.left_out}
    assert errors == {"archive": "Permission denied; let syncd read it, or move it elsewhere", "other": ""}


def test_a_mailbox_file_that_was_read_and_may_not_be_any_more_is_an_error_and_nothing_of_it_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL)
    (tmp_path / "archive").write_bytes(MAILBOX)
    first = pull(tmp_path)
    shut(monkeypatch, "archive")
    second = Pulled(source(tmp_path), first.cursors, fails=True)
    assert second.error == f"{tmp_path}/archive: Permission denied; all else is read"
    held = [Location("disk", folder, href=href) for folder, href in first.items if folder == "archive"]
    assert len(held) == 1
    assert source(tmp_path).refetch(held) == Refetched()
    [census] = [census for census in source(tmp_path).census() if census.forbidden]
    assert census.folder == "archive"
    assert (census.forbidden, census.advice) == (
        f"{tmp_path}/archive: Permission denied",
        "let syncd read it, or move it elsewhere",
    )


def test_a_mailbox_file_that_is_not_wanted_any_more_need_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "archive").write_bytes(MAILBOX)
    (tmp_path / "other").write_bytes(MAILBOX)
    first = pull(tmp_path)
    shut(monkeypatch, "archive")
    wanted = source(tmp_path, folders=("other",))
    assert Pulled(wanted, first.cursors).items == {}
    assert [census.folder for census in wanted.census()] == ["other"]
    assert {check.name: check.left_out for check in wanted.check()}["archive"] == "not among the configured folders"


@pytest.mark.parametrize("name", ["archive.mbox", "calendar.ics", "card.vcf"])
def test_a_file_that_is_named_as_one_to_read_and_may_not_be_read_is_told_by_a_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / name).write_bytes(MAILBOX)
    shut(monkeypatch, name)
    [check] = source(tmp_path).check()
    assert check.error == "Permission denied; let syncd read it, or move it elsewhere"


def test_a_mail_folder_or_mailbox_file_on_a_broken_disk_is_an_error_and_not_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("new", "cur", ".Sent/new", ".Sent/cur"):
        (tmp_path / "mail" / name).mkdir(parents=True)
    (tmp_path / "mail" / ".Sent" / "cur" / "1.host:2,S").write_bytes(MAIL)
    (tmp_path / "archive").write_bytes(MAILBOX)
    whole = pull(tmp_path).items
    assert {folder for folder, _ in whole} == {"archive", "mail/.Sent"}

    for name, where in (("read_octets", "archive"), ("_directories", "mail/.Sent")):
        monkeypatch.setattr(tree, name, broken)
        with pytest.raises(SourceError, match=f"{where}: Input/output error"):
            pull(tmp_path)
        monkeypatch.undo()
    assert pull(tmp_path).items == whole


def test_a_calendar_that_is_being_written_is_unreadable_until_it_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    file.write_text(calendar(event("uid-1", "One")))
    first = pull(tmp_path)
    file.write_text(calendar(event("uid-1", "One"), event("uid-2", "Two"))[:-30])
    second = pull(tmp_path, first.cursors)
    assert (second.items, list(second.unreadable)) == ({}, [("calendar.ics", "calendar.ics")])
    file.write_text(calendar(event("uid-1", "One"), event("uid-2", "Two")))
    third = pull(tmp_path, second.cursors)
    assert ("calendar.ics", "uid-2") in third.items
    location = source(tmp_path).refetch(
        [batch.unreadable[0].location for batch in source(tmp_path).pull({}) if batch.unreadable]
    )
    assert location.unreadable == ()


def test_an_unchanged_file_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "calendar.ics").write_text(calendar(event("uid-1", "One")))
    (tmp_path / "all.mbox").write_bytes(b"From - 09:00\n" + MAIL)
    (tmp_path / "one.eml").write_bytes(MAIL)
    (maildir(tmp_path / "box") / "cur" / "1.host:2,").write_bytes(MAIL)
    first = pull(tmp_path)

    def opened(*_: object, **__: object) -> None:
        raise AssertionError("a file was opened")

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(Path, "open", opened)
    assert pull(tmp_path, first.cursors).batches == 0


def test_a_file_that_is_rewritten_within_the_same_second_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    file.write_text(calendar(event("uid-1", "One")))
    os.utime(file, ns=(10**18, 10**18))
    first = pull(tmp_path)
    file.write_text(calendar(event("uid-1", "Two")))
    os.utime(file, ns=(10**18, 10**18 + 1))
    assert b"Two" in pull(tmp_path, first.cursors).items["calendar.ics", "uid-1"]


def test_one_changed_event_of_a_calendar_comes_alone(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    file.write_text(calendar(*(event(f"uid-{number}", "Interview") for number in range(300))))
    first = pull(tmp_path)
    assert len(first.items) == 300
    file.write_text(
        calendar(*(event(f"uid-{number}", "Moved" if number == 7 else "Interview") for number in range(300)))
    )
    assert list(pull(tmp_path, first.cursors).items) == [("calendar.ics", "uid-7")]


def test_a_changed_event_that_is_changed_back_comes_again(tmp_path: Path) -> None:
    file = tmp_path / "calendar.ics"
    cursors: dict[str, Cursor] = {}
    for summary in ("One", "Two", "One"):
        file.write_text(calendar(event("uid-1", summary)))
        os.utime(file, ns=(10**18, 10**18 + len(cursors) + len(summary) + ord(summary[0])))
        pulled = pull(tmp_path, cursors)
        assert summary.encode() in pulled.items["calendar.ics", "uid-1"]
        cursors = pulled.cursors


def test_a_card_without_an_id_is_known_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "cards.vcf").write_text(card("", "Priya Patel") + card("", "Priya Patel") + card("", "Tom Okafor"))
    hrefs = [href for _, href in pull(tmp_path).items]
    assert len(set(hrefs)) == 3
    assert hrefs[1] == hrefs[0] + "#2"


def test_since_holds_for_mail_by_the_time_of_its_file(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    for name, year in (("old", 2020), ("new", 2026)):
        (box / "cur" / f"{name}.host:2,").write_bytes(MAIL)
        touch(box / "cur" / f"{name}.host:2,", datetime(year, 3, 2, tzinfo=UTC))
        (box / f"{name}.ics").write_text(calendar(event(f"uid-{name}", "One")))
        touch(box / f"{name}.ics", datetime(year, 3, 2, tzinfo=UTC))
        (box / f"{name}.mbox").write_bytes(b"From - 09:00\n" + MAIL)
        touch(box / f"{name}.mbox", datetime(year, 3, 2, tzinfo=UTC))
    scoped = source(box, datetime(2026, 1, 1, tzinfo=UTC))
    pulled = Pulled(scoped)
    assert {folder for folder, _ in pulled.items} == {".", "new.ics", "old.ics", "new.mbox"}
    assert (".", "old.host") not in pulled.items
    counted = {(census.folder, location.href) for census in scoped.census() for location in census.locations}
    assert counted == set(pulled.items)


def test_only_the_configured_folders_are_read_even_trash(tmp_path: Path) -> None:
    for name in ("Inbox.mbox", "Trash.mbox"):
        (tmp_path / name).write_bytes(b"From - 09:00\n" + MAIL)
    assert {folder for folder, _ in Pulled(source(tmp_path, folders=("Trash.mbox",))).items} == {"Trash.mbox"}
    with pytest.raises(SourceError, match="no folder Spam") as caught:
        Pulled(source(tmp_path, folders=("Spam",)))
    assert "Inbox.mbox" in caught.value.advice


def test_a_path_that_is_missing_says_what_to_look_for(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="No such file") as caught:
        pull(tmp_path / "missing")
    assert caught.value.state == "unreachable"
    assert "mounted" in caught.value.advice


def test_a_disk_that_is_not_mounted_is_no_empty_mailbox(tmp_path: Path) -> None:
    box = tmp_path / "disk"
    (maildir(box) / "cur" / "1.host:2,").write_bytes(MAIL)
    first = pull(box)
    locations = next(source(box).census()).locations
    box.rename(tmp_path / "elsewhere")
    box.mkdir()
    with pytest.raises(SourceError, match="empty now"):
        pull(box, first.cursors)
    with pytest.raises(SourceError, match="empty now"):
        source(box).refetch(locations)


def test_a_mailbox_that_was_tidied_up_is_no_error(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    (box / "cur" / "1.host:2,").write_bytes(MAIL)
    first = pull(box)
    (box / "cur" / "1.host:2,").unlink()
    assert pull(box, first.cursors).items == {}


def test_names_that_no_database_takes_are_read_all_the_same(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    with suppress(OSError):
        (box / "cur" / os.fsdecode(b"1.\xff\xfe.host:2,S")).write_bytes(MAIL)
    (tmp_path / "odd\nname.eml").write_bytes(MAIL)
    pulled = pull(box)
    assert (".", "1.\\xff\\xfe.host") in pulled.items
    assert (".", "odd\nname.eml") in pulled.items
    for folder, href in pulled.items:
        (folder + href).encode("utf-8")
    locations = next(source(box).census()).locations
    assert len(source(box).refetch(locations).items) == 2


def test_memory_stays_flat_because_large_mails_come_in_small_batches(tmp_path: Path) -> None:
    box = maildir(tmp_path)
    for number in range(10):
        (box / "cur" / f"{number}.host:2,").write_bytes(bytes(3 << 20))
    assert max(len(batch.items) for batch in source(box).pull({})) == 3
