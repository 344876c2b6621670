"""Mail and calendars in, logged activities out, on Dovecot, Radicale and PostgreSQL."""

import signal
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from tests.acceptance.conftest import DOMAIN, RECRUITERS, Agency, command
from tests.servers.dovecot import Dovecot
from tests.unit.pipeline.office import event, invitation, mail

EVERYBODY = ", ".join(f"{name}@{DOMAIN}" for name in RECRUITERS)
ALICE, BOB, PRIYA = f"alice@{DOMAIN}", f"bob@{DOMAIN}", "priya@client.example"


def activities(agency: Agency) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = agency.syncd("activities", "--json").json
    return found


def test_a_week_of_an_agency_is_logged_once_and_proven(agency: Agency) -> None:
    agency.deliver(RECRUITERS, mail(to=EVERYBODY))
    agency.dovecot.create(agency.mailboxes["alice"], "Sent", "Junk")
    agency.append("alice", mail(sender=ALICE, to=PRIYA, Message_ID="<sent@northbridge.example>", Subject="Re"), "Sent")
    agency.append("alice", mail(Message_ID="<junk@client.example>", Subject="Junk"), "Junk")
    meeting = event(ALICE, BOB, PRIYA)
    agency.deliver(("bob",), invitation(event(ALICE, BOB, PRIYA, method="REQUEST"), To=BOB))
    for name in ("alice", "bob"):
        agency.calendars[name].put_text("clients/meeting.ics", meeting.decode())

    first = agency.sync()
    assert sum(source["seen"] for source in first.values()) == 7
    rows = {row["subject"]: row for row in activities(agency)}
    assert sorted(rows) == ["Catch-up", "Re", "Shortlist"]
    assert sorted(rows["Shortlist"]["recruiters"]) == sorted(EVERYBODY.split(", "))
    assert (rows["Catch-up"]["kind"], sorted(rows["Catch-up"]["recruiters"])) == ("meeting", [ALICE, BOB])
    assert rows["Re"]["direction"] == "out"
    assert all([person["name"] for person in row["people"]] == ["Priya Patel"] for row in rows.values())

    proven = agency.syncd("verify", "--json")
    assert (proven.code, proven.json["ok"]) == (0, True)
    assert {source["seen"] for source in agency.sync().values()} == {0}
    assert len(activities(agency)) == 3


def test_mail_that_syncd_never_saw_is_missed_by_verify_and_caught_by_sync(agency: Agency) -> None:
    agency.sync()
    agency.append("carol", mail())
    missed = agency.syncd("verify")
    assert missed.code == 1
    assert "MISSING" in missed.out
    agency.sync()
    assert agency.syncd("verify").code == 0


def test_everything_can_be_read_again_and_is_the_same_history(agency: Agency) -> None:
    agency.deliver(RECRUITERS, mail(to=EVERYBODY))
    agency.calendars["alice"].put_text("clients/meeting.ics", event(ALICE, PRIYA).decode())
    first = agency.sync()
    before = activities(agency)
    again = {one["name"]: one for one in agency.syncd("sync", "--anew", "--json").json["sources"]}
    assert {name: one["seen"] for name, one in again.items()} == {name: one["seen"] for name, one in first.items()}
    assert sum(one["activities"] for one in again.values()) == 0
    assert activities(agency) == before
    assert agency.syncd("verify").code == 0
    assert {source["seen"] for source in agency.sync().values()} == {0}


def test_a_folder_that_is_made_anew_is_the_same_history(agency: Agency, dovecot: Dovecot) -> None:
    dovecot.create(agency.mailboxes["alice"], "Clients")
    agency.append("alice", mail(), "Clients")
    agency.sync()
    before = activities(agency)
    with dovecot.signed_in(agency.mailboxes["alice"]) as program:
        program.delete("Clients")
    # UIDVALIDITY is a time in seconds at most servers: Dovecot takes the next free one.
    dovecot.create(agency.mailboxes["alice"], "Clients")
    agency.append("alice", mail(), "Clients")
    agency.sync()
    assert activities(agency) == before
    assert agency.syncd("verify").code == 0


def test_a_wrong_password_is_one_line_that_says_what_to_do(agency: Agency) -> None:
    (agency.folder / "mail.password").write_text("wrong")
    told = agency.syncd("sync", "alice-mail")
    assert told.code == 1
    assert len(told.err.splitlines()) == 1
    assert "alice-mail" in told.err
    assert "wrong" not in told.err.replace("wrong password", "")
    [state] = [s for s in agency.syncd("status", "--json").json["sources"] if s["name"] == "alice-mail"]
    assert state["state"] == "needs_login"


def test_a_certificate_of_nobody_we_trust_is_refused(agency: Agency) -> None:
    file = agency.folder / "syncd.toml"
    lines = [line for line in file.read_text().splitlines() if not line.startswith("ca_file")]
    file.write_text("\n".join(lines))
    told = agency.syncd("check", "alice-mail")
    assert told.code == 1
    assert "certificate" in told.out


def test_a_server_that_is_not_there_leaves_the_others_alone(agency: Agency) -> None:
    file = agency.folder / "syncd.toml"
    text = file.read_text()
    file.write_text(text.replace(f"port = {agency.dovecot.tls_port}", "port = 1", 1))
    agency.append("bob", mail())
    told = agency.syncd("sync", "--json")
    assert told.code == 1
    sources = {source["name"]: source for source in told.json["sources"]}
    assert sources["alice-mail"]["error"]
    assert sources["bob-mail"]["logged"] == 1


def test_the_daemon_logs_new_mail_and_ends_cleanly_when_told(agency: Agency) -> None:
    daemon = subprocess.Popen(command("run"), cwd=agency.folder, stderr=subprocess.PIPE, text=True)
    assert daemon.stderr is not None
    try:
        seen: list[str] = []
        agency.append("alice", mail())
        for line in daemon.stderr:
            seen.append(line)
            if '"event": "synced"' in line:
                break
        else:
            pytest.fail("".join(seen))
        second = agency.syncd("sync")
        assert (second.code, "another syncd" in second.err) == (75, True)
    finally:
        daemon.send_signal(signal.SIGTERM)
        assert daemon.wait(timeout=15) == 0
        rest = daemon.stderr.read()
        daemon.stderr.close()
    assert '"event": "stopped"' in rest
    assert "Shortlist" not in "".join(seen) + rest
    assert [row["subject"] for row in activities(agency)] == ["Shortlist"]


def test_it_is_the_same_on_postgresql(found_agency: Callable[[str], Agency], postgres_url: str) -> None:
    agency = found_agency(postgres_url)
    assert agency.syncd("people", "import", str(agency.folder / "people.csv")).code == 0
    agency.deliver(RECRUITERS, mail(to=EVERYBODY))
    agency.calendars["alice"].put_text("work/meeting.ics", event(ALICE, PRIYA, RRULE="FREQ=WEEKLY;COUNT=3").decode())
    agency.sync()
    assert sorted(row["kind"] for row in activities(agency)) == ["email", "meeting", "meeting", "meeting"]
    assert agency.syncd("verify").code == 0
    assert {source["seen"] for source in agency.sync().values()} == {0}
