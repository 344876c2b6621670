"""The unit in a machine that really boots: it starts, is kept alive, is kept on its lead, and stops."""

import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from syncd.demo import papers
from tests import patience
from tests.boot.machine import BOOT_SECONDS, MAKE_SECONDS, PATIENCE, Machine, booted

CONFIGURATION = """
agency = { name = "Northbridge Talent", domains = ["northbridge.example"] }
store = { url = "sqlite:////var/lib/syncd/syncd.db" }
recruiters = [{ name = "Alice Moreau", email = "alice@northbridge.example" }]
sync = { every = "1s" }

[[sources]]
name = "archive"
type = "folder"
path = "/srv/mail"
"""
IMPATIENT = """
[Service]
WatchdogSec=4
TimeoutAbortSec=2
RestartSec=1
Environment=PYTHONPATH=/opt/tests/startup COMPILED_PATTERNS=/opt/patterns
"""
"""The same unit with shorter waits, and with patterns that are compiled already, so that nobody waits for the tests."""


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Iterator[Machine]:
    patience.allow(MAKE_SECONDS + BOOT_SECONDS, pytestconfig)
    folder = tmp_path_factory.mktemp("machine")
    with booted(folder) as found:
        (folder / "dropin" / "impatient.conf").write_text(IMPATIENT)
        configure(found, CONFIGURATION)
        found.run("systemctl", "daemon-reload")
        yield found


@pytest.fixture
def started(machine: Machine) -> Machine:
    """The service, up and well; `systemctl start` returns once it has said that it is ready."""
    machine.run("systemctl", "reset-failed", "syncd.service", check=False)
    machine.run("systemctl", "start", "syncd.service")
    return machine


def configure(machine: Machine, text: str) -> None:
    file = machine.etc / "syncd.toml"
    file.write_text(text)
    file.chmod(0o644)


def deliver(machine: Machine, name: str, cv: bool = False) -> None:
    message = EmailMessage()
    message["From"], message["To"] = f"Nadia Okafor <{name}@okafor.example>", "alice@northbridge.example"
    message["Date"], message["Message-ID"] = "Mon, 02 Mar 2026 10:00:00 +0000", f"<{name}@okafor.example>"
    message["Subject"] = "My CV"
    message.set_content("Dear Alice,\n\nplease find it attached.\n")
    if cv:
        content = papers.docx(["Nadia Okafor", f"{name}@okafor.example", "Mobile: 07911 123456"])
        message.add_attachment(content, "application", DOCX, filename="cv.docx")
    write(machine.mail / f"{name}.eml", message.as_bytes())


DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def write(file: Path, content: bytes) -> None:
    """Into place as a whole: the source must not find half a mail."""
    part = file.with_suffix(".part")
    part.write_bytes(content)
    part.chmod(0o644)
    part.rename(file)


def items(machine: Machine) -> int:
    """How many items it says it has read since its start."""
    counts = re.findall(r"^syncd_items_read_total\{.*\} (\d+)", machine.get("/metrics"), flags=re.M)
    return sum(map(int, counts))


def main_process(machine: Machine) -> str:
    machine.until(lambda: machine.show("MainPID") != "0", "a main process")
    return machine.show("MainPID")


def signal_main_process(machine: Machine, name: str) -> None:
    machine.run("systemctl", "kill", "--kill-whom=main", f"--signal={name}", "syncd.service")


def is_well(machine: Machine) -> bool:
    return machine.show("ActiveState") == "active" and '"ready":true' in machine.get("/readyz")


def test_it_says_when_it_is_ready_and_how_its_sources_are(started: Machine) -> None:
    assert started.show("ActiveState") == "active"
    assert is_well(started)
    started.until(lambda: "1 sources: 1 ok" in started.show("StatusText"), "a word on the sources")


def test_the_sandbox_lets_it_read_a_mail_with_a_cv(started: Machine) -> None:
    deliver(started, "nadia", cv=True)
    started.until(lambda: items(started) == 1, "reading the mail")
    assert "document_unreadable" not in started.journal()
    assert "nadia@okafor.example" in started.get("/waiting")


def test_it_is_there_again_after_a_kill_and_goes_on_where_it_was(started: Machine) -> None:
    before = main_process(started)
    signal_main_process(started, "KILL")
    started.until(lambda: started.show("MainPID") not in ("0", before) and is_well(started), "a new start")
    deliver(started, "second")
    started.until(lambda: items(started) == 1, "reading only what is new")


def test_one_that_is_stuck_is_started_anew(started: Machine) -> None:
    before = main_process(started)
    signal_main_process(started, "STOP")
    started.until(lambda: started.show("MainPID") not in ("0", before) and is_well(started), "a new start")
    assert started.run("journalctl", "--no-pager", "--grep=Watchdog timeout", "--unit=syncd.service")


def test_a_reload_adds_a_source_and_a_broken_file_changes_nothing(started: Machine) -> None:
    before = main_process(started)
    configure(started, CONFIGURATION + CONFIGURATION[CONFIGURATION.index("[[") :].replace("archive", "second"))
    started.run("systemctl", "reload", "syncd.service")
    started.until(lambda: 'source="second",state="ok"' in started.get("/metrics"), "the second source")
    configure(started, "this is no TOML")
    started.run("systemctl", "reload", "syncd.service")
    started.until(lambda: "reload_failed" in started.journal(), "a word on the broken file")
    assert is_well(started)
    assert started.show("MainPID") == before
    configure(started, CONFIGURATION)


def test_it_stops_in_order_and_in_time(started: Machine) -> None:
    started.until(lambda: is_well(started), "being well")
    started.run("systemctl", "stop", "syncd.service")
    assert started.show("Result") == "success"
    assert started.show("ActiveState") == "inactive"
    assert '"event": "stopped"' in started.journal()


def test_systemd_may_hold_the_port_of_the_page(machine: Machine) -> None:
    machine.run("systemctl", "stop", "syncd.service")
    machine.run("systemctl", "start", "syncd.socket")
    # Whoever knocks first waits until the program is loaded.
    assert "Northbridge" in machine.get("/", PATIENCE)
    machine.run("systemctl", "stop", "syncd.socket", "syncd.service")
