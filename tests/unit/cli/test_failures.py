"""What a tired admin reads when something is wrong: what, where, and what to do next."""

import os
import sqlite3
from pathlib import Path
from typing import NoReturn

import pytest

from syncd import lock
from syncd.sources.folder import tree
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail

TOO_LONG = "99999999999999999999"
"""More digits than an id can have."""


def test_an_unknown_key_is_named_with_the_file(syncd: Run, agency: Path) -> None:
    (agency / "syncd.toml").write_text('[agency]\nname = "N"\ndomains = ["n.example"]\nregon = "GB"\n')
    told = syncd("status")
    assert told.code == 78
    assert 'syncd.toml: agency.regon: unknown key; did you mean "region"?' in told.err
    assert told.out == ""


def test_a_second_syncd_is_told_to_wait(syncd: Run, agency: Path) -> None:
    with lock.exclusive(f"sqlite:///{agency}/syncd.db"):
        told = syncd("sync")
    assert told.code == 75
    assert "another syncd" in told.err
    assert len(told.err.splitlines()) == 1


def test_a_locked_database_is_no_traceback(synced: Run, agency: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("syncd.cli.desk.BUSY_SECONDS", 0.1)
    (agency / "alice" / "two.eml").write_bytes(b"From: a@b.example\n\nx")
    with sqlite3.connect(agency / "syncd.db") as other:
        other.execute("BEGIN IMMEDIATE")
        told = synced("sync")
    assert told.code == 75
    assert "Traceback" not in told.err


def test_a_folder_that_may_not_be_read_is_told_beside_those_that_can_be(
    syncd: Run, agency: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (agency / "alice" / "closed").mkdir()
    scan = os.scandir

    def refused(path: Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refused)
    told = syncd("check", "alice")
    assert (told.code, told.out.splitlines()[0]) == (1, "alice: failing: 1 of 4 folders cannot be read")
    assert "  closed: Permission denied; let syncd read it, or move it elsewhere" in told.out
    [alice] = syncd("check", "alice", "--json").json["sources"]
    assert (alice["ok"], alice["error"]["reason"]) == (False, "1 of 4 folders cannot be read")
    assert [folder["name"] for folder in alice["folders"] if folder["error"]] == ["closed"]


MAILBOX = "From ann@client.example Mon Mar  2 09:30:00 2026\n{}\n"


@pytest.mark.parametrize("name", ["archive", "archive.mbox", "Letters"])
def test_a_mailbox_on_disk_that_was_read_and_is_gone_is_told_and_nothing_of_it_removed(
    syncd: Run, agency: Path, name: str
) -> None:
    mailbox = agency / "alice" / name
    mails = [mail(Subject=f"Letter {number}", Message_ID=f"<{number}@client.example>").decode() for number in range(3)]
    if name == "Letters":
        (mailbox / "new").mkdir(parents=True)
        (mailbox / "cur").mkdir()
        for number, one in enumerate(mails):
            (mailbox / "cur" / f"{number}.host:2,").write_text(one)
    else:
        mailbox.write_text("".join(map(MAILBOX.format, mails)))
    syncd("sync")
    before = syncd("activities", "--json").json
    mailbox.rename(agency / "elsewhere")
    told = syncd("sync", "alice")
    assert told.code == 1
    assert f"alice: {name}: 3 of 3 items vanished at once" in told.out + told.err
    assert f"alice: 3 of 3 items of {name} vanished at once" in syncd("status").err
    assert f"  {name}: left out, was read and is not there any more\n" in syncd("check", "alice").out
    assert syncd("sync", "alice").code == 0
    assert "not there any more" not in syncd("check", "alice").out
    assert syncd("activities", "--json").json == before
    assert len({one["subject"] for one in before} & {f"Letter {number}" for number in range(3)}) == 3

    (agency / "elsewhere").rename(mailbox)
    assert syncd("sync", "alice", "--json").json["sources"][0]["activities"] == 0
    assert syncd("activities", "--json").json == before
    assert "not there any more" not in syncd("check", "alice").out
    assert syncd("verify", "alice").code == 0


@pytest.mark.parametrize("domain", ["client.example", ""], ids=["with ids", "without ids"])
def test_a_mailbox_on_disk_that_is_called_otherwise_is_no_suspicion(syncd: Run, agency: Path, domain: str) -> None:
    ids = [f"<{number}@{domain}>" if domain else "" for number in range(3)]
    mails = [mail(Subject=f"Letter {number}", Message_ID=one).decode() for number, one in enumerate(ids)]
    (agency / "alice" / "archive").write_text("".join(map(MAILBOX.format, mails)))
    syncd("sync")
    before = syncd("activities", "--json").json
    (agency / "alice" / "archive").rename(agency / "alice" / "archive-2026")
    told = syncd("sync", "alice")
    assert (told.code, "vanished" in told.out + told.err) == (0, False)
    assert syncd("activities", "--json").json == before
    assert "not there any more" not in syncd("check", "alice").out
    assert syncd("verify", "alice").code == 0


def test_a_file_that_is_named_as_a_mailbox_and_holds_no_mail_is_told(syncd: Run, agency: Path) -> None:
    (agency / "alice" / "export.mbox").write_text("Dear Jane,\nhere is what you asked for.\n")
    (agency / "alice" / "undated").write_text(f"From ann@client.example\n{mail().decode()}\n")
    (agency / "alice" / "emptied.mbox").write_text("")
    (agency / "alice" / "cleared.mbox").write_text("\n\n")
    told = syncd("check", "alice")
    assert told.code == 1
    advice = "export it anew as mbox or as .eml files"
    no_mailbox = f"holds no mail, so it is no mailbox file; {advice}, or call it otherwise"
    no_times = f"holds no mail: its “From ” lines tell no time; {advice}"
    assert f"  export.mbox: {no_mailbox}\n" in told.out
    assert f"  undated: {no_times}\n" in told.out
    assert "  emptied.mbox\n" in told.out
    assert "  cleared.mbox\n" in told.out
    syncd("sync", "alice")
    failed = syncd("ledger", "--disposition", "failed", "--json").json
    told_of = [(one["href"], one["cause"]) for one in failed if one["cause"] in (no_mailbox, no_times)]
    assert told_of == [("export.mbox", no_mailbox), ("undated", no_times)]
    (agency / "alice" / "undated").unlink()
    (agency / "alice" / "export.mbox").write_text(MAILBOX.format(mail(Subject="Whole").decode()))
    syncd("sync", "alice")
    syncd("retry")
    syncd("sync", "alice")
    failed = syncd("ledger", "--disposition", "failed", "--json").json
    assert "export.mbox" not in [one["href"] for one in failed]
    assert syncd("check", "alice").code == 0


def test_a_mailbox_that_was_read_and_is_closed_since_is_as_wrong_to_a_check_as_to_a_sync(
    syncd: Run, agency: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (agency / "alice" / "archive").write_bytes(b"From ann@client.example Mon Mar  2 09:30:00 2026\n" + mail())
    (agency / "alice" / "notes").write_text("no mailbox")
    syncd("sync")
    read = tree.read_octets

    def refused(path: Path, limit: int) -> bytes:
        if path.name in ("archive", "notes"):
            raise PermissionError(13, "Permission denied")
        return read(path, limit)

    monkeypatch.setattr(tree, "read_octets", refused)
    told, calls = syncd("check"), syncd("check", "calls")
    assert (told.code, told.out.splitlines()[0]) == (1, "alice: failing: 1 of 4 folders cannot be read")
    assert "  archive: Permission denied; let syncd read it, or move it elsewhere\n" in told.out
    assert "  notes: left out, Permission denied; if it is a mailbox" in told.out
    assert calls.code == 0
    told = syncd("verify", "alice")
    assert told.out.startswith(f"alice: not verified: {agency}/alice/archive: Permission denied; all else is read\n")
    assert "  what to do: let syncd read it, or move it elsewhere\n" in told.out


def test_before_anything_was_read_a_check_leaves_out_what_is_closed_and_makes_no_database(
    syncd: Run, agency: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (agency / "syncd.db").unlink()
    (agency / "alice" / "archive").write_bytes(b"")

    def refused(*_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tree, "starts_as_mbox", refused)
    told = syncd("check", "alice")
    assert (told.code, "  archive: left out, Permission denied" in told.out) == (0, True)
    assert not (agency / "syncd.db").exists()


def test_a_database_of_a_newer_syncd_is_refused(synced: Run, agency: Path) -> None:
    with sqlite3.connect(agency / "syncd.db") as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    told = synced("status")
    assert told.code == 1
    assert "newer" in told.err


def test_a_file_that_is_no_database_is_said_to_be_none(syncd: Run, agency: Path) -> None:
    (agency / "syncd.db").write_text("this is no database, whatever it is called\n" * 100)
    told = syncd("status")
    assert told.code == 1
    assert "Traceback" not in told.err


def test_a_broken_row_is_named_and_the_rest_is_imported(syncd: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("name,emails\nAna Ruiz,ana@ruiz.example\nLi Wei,li at wei\n")
    told = syncd("people", "import", "people.csv")
    assert told.code == 1
    assert 'people.csv: line 3 has "li at wei" among its emails' in told.err
    assert len(syncd("people", "list", "--json").json) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("people", "import", "none.csv"),
        ("people", "show", "77"),
        ("sync", "none"),
        ("retry", "77"),
        ("match",),
        ("activities", "--since", "yesterday"),
        ("kpis", "--from", "2026-03-08", "--to", "2026-03-02"),
        ("review", "accept", "77"),
        ("match", "--phone", "abc"),
        ("match", "--email", "abc"),
        ("match", "--name", " "),
        ("match", "--from", "none.jsonl"),
        ("match", "--from", "alice"),
        ("people", "show", TOO_LONG),
        ("export-person", TOO_LONG),
        ("forget", TOO_LONG),
        ("activities", "--person", TOO_LONG),
        ("activities", "--person", "77"),
        ("retry", TOO_LONG),
        ("review", "accept", TOO_LONG),
        ("review", "undo", TOO_LONG),
        ("review", "assign", "1", "--person", TOO_LONG),
        ("demo", "--once", "--dir", "people.csv"),
        ("demo", "--once", "--dir", "people.csv/below"),
        ("nonsense",),
    ],
)
def test_bad_words_are_a_usage_error_without_a_traceback(syncd: Run, words: tuple[str, ...]) -> None:
    told = syncd(*words)
    assert told.code == 2
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("people", "show", "priya"), "Invalid value for 'ID': it has to be a whole number, as the lists show it"),
        (("retry", "1", "2.5"), "it has to be a whole number"),
        (("activities", "--person", "Priya"), "Invalid value for '--person': it has to be a whole number"),
        (("ledger", "--disposition", "lost"), "'--disposition': 'lost' is not one of 'logged'"),
    ],
)
def test_a_word_that_is_no_id_is_said_to_be_none(syncd: Run, words: tuple[str, ...], said: str) -> None:
    assert said in syncd(*words).err


def test_whoever_stops_a_sync_is_told_that_nothing_is_lost(syncd: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("syncd.running.engine.Engine.sync", interrupted)
    told = syncd("sync")
    assert told.code == 130
    assert told.err == "syncd: stopped; what was stored stays, and the next sync goes on from there\n"


@pytest.mark.parametrize("line", [b"{", b"[]", b'"Jane"', b'{"name": "J\xfcrgen"}', b"[" * 100_000])
def test_a_line_that_is_no_query_is_named(syncd: Run, agency: Path, line: bytes) -> None:
    (agency / "asked.jsonl").write_bytes(b'{"name": "Tom Wright"}\n' + line)
    told = syncd("match", "--from", "asked.jsonl")
    assert told.code == 1
    assert "asked.jsonl: line 2 is" in told.err
    assert "Traceback" not in told.err


def test_a_demo_that_cannot_be_read_fails(syncd: Run, agency: Path) -> None:
    (agency / "calls.csv").unlink()
    told = syncd("demo", "--once", "--dir", ".")
    assert told.code == 1
    assert told.out.splitlines()[-1].startswith(f"calls: {agency / 'calls.csv'}: ")


def test_a_demo_without_its_people_says_so(syncd: Run, agency: Path) -> None:
    (agency / "people.csv").unlink()
    told = syncd("demo", "--once", "--dir", ".")
    assert told.code == 2
    assert "people.csv" in told.err


def test_a_configuration_that_cannot_be_used_is_no_traceback(syncd: Run, agency: Path) -> None:
    config = (agency / "syncd.toml").read_text()
    (agency / "syncd.toml").write_text(config.replace('"calls.csv"', '"~nosuchuser/calls.csv"'))
    told = syncd("sync")
    assert told.code == 78
    assert "sources.calls.path" in told.err


@pytest.mark.parametrize("command", ["sync", "status"])
def test_a_database_server_that_is_down_is_tried_again_later(syncd: Run, agency: Path, command: str) -> None:
    config = (agency / "syncd.toml").read_text()
    away = "postgresql+psycopg://syncd@127.0.0.1:1/syncd"
    (agency / "syncd.toml").write_text(config.replace("sqlite:///syncd.db", away))
    told = syncd(command)
    assert told.code == 75
    assert "cannot be reached" in told.err


def test_a_name_from_a_strangers_mail_cannot_colour_the_terminal(synced: Run, agency: Path) -> None:
    (agency / "people.csv").write_text("name,emails\nRed \x1b[31mRuiz,ana@ruiz.example\n")
    synced("people", "import", "people.csv")
    assert "\x1b" not in synced("people", "list").out
    (agency / "people.csv").write_text("external_id,name\nP-9,Blue \u202edniL\n")
    synced("people", "import", "people.csv")
    [blue] = [one["id"] for one in synced("people", "list", "--json").json if one["external_id"] == "P-9"]
    told = synced("people", "merge", "1", str(blue)).out
    assert "Blue" in told
    assert "\u202e" not in told


def test_a_database_that_is_not_there_is_not_whole(syncd: Run, agency: Path) -> None:
    (agency / "syncd.db").unlink()
    told = syncd("db", "check")
    assert told.code == 1
    assert "syncd db upgrade" in told.err
    assert not (agency / "syncd.db").exists()


def test_the_first_sync_makes_the_database(syncd: Run, agency: Path) -> None:
    (agency / "syncd.db").unlink()
    assert syncd("sync").code == 0
    assert syncd("db", "check").code == 0
