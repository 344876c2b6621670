"""What docs/json.md says of the keys that `--json` prints holds for what every command prints."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from syncd.cli import commands
from syncd.model.presence import Suspicion
from syncd.store import heartbeat, suspicions
from syncd.store.database import open_database
from tests.unit.activities.agency import ALICE
from tests.unit.cli.conftest import Run
from tests.unit.pipeline.office import mail

PAGE = (Path(__file__).parents[3] / "docs" / "json.md").read_text(encoding="utf-8")
LINK = re.compile(r"\[[^\]]+\]\(#([\w-]+)\)")
NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)

Shapes = Mapping[str, Mapping[str, tuple[str, str]]]
"""Anchor of a section → key → the section that documents it, and what the column of its own keys says."""


def slug(title: str) -> str:
    """The anchor of a heading."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def sections() -> Iterator[tuple[str, str]]:
    parts = re.split(r"^##+ (.+)\n", PAGE, flags=re.MULTILINE)[1:]
    yield from zip(parts[::2], parts[1::2], strict=True)


def documented() -> Shapes:
    shapes: dict[str, dict[str, tuple[str, str]]] = {}
    for title, said in sections():
        # A section may be another one and more.
        above = LINK.match(said.strip())
        rows = re.findall(r"^\| `(\w+)` \| ([^|]*?) ?\|", said, re.MULTILINE)
        own = {key: (slug(title), cell) for key, cell in rows}
        shapes[slug(title)] = {**(shapes[above[1]] if above else {}), **own}
    return shapes


def shown_by() -> dict[str, str]:
    """Command → anchor of its section."""
    return {name: slug(title) for title, _ in sections() for name in re.findall(r"`syncd ([\w -]+)`", title)}


def met(value: Any, shape: str, shapes: Shapes) -> Iterator[tuple[str, ...]]:
    """The keys in a value of this shape, each with its section, as far down as the page goes."""
    for one in objects(value):
        for key, inner in one.items():
            home, own = shapes[shape].get(key, (shape, ""))
            yield home, key
            if link := LINK.match(own):
                yield from met(inner, link[1], shapes)
            elif own != "by name":
                named = list(inner.values()) if own.startswith("by ") else inner
                yield from ((home, key, name) for found in objects(named) for name in found)


def objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def promised(shapes: Shapes) -> Iterator[tuple[str, ...]]:
    for rows in shapes.values():
        for key, (home, own) in rows.items():
            yield home, key
            if not LINK.match(own):
                yield from ((home, key, name) for name in re.findall(r"`(\w+)`", own))


def speaking_json() -> set[str]:
    """The commands that know `--json`, and the one that speaks nothing else."""
    found = {"export-person"}
    for name, listed_ in commands.COMMANDS.items():
        command = commands._module(listed_.module)[name]
        for path, one in [
            (name, command),
            *((f"{name} {sub}", c) for sub, c in getattr(command, "commands", {}).items()),
        ]:
            if any("--json" in param.opts for param in one.params):
                found.add(path)
    return found - {"extract"}


def test_every_command_that_prints_json_has_its_section() -> None:
    assert set(shown_by()) == speaking_json()


SIGNED = "\n\nKind regards,\nPriya Patel\nHead of Sales\nClient Ltd\n020 7946 0123\n"
MAILS = (
    mail(body=f"Hi Alice,\n\nthanks for the list.{SIGNED}", Message_ID="<a@client.example>", Subject="The list"),
    mail(
        body="Hi Alice,\n\nI no longer work for the company. Please write to priya@home.example.\n",
        Message_ID="<b@client.example>", Subject="Leaving", Date="Tue, 03 Mar 2026 09:30:00 +0000",
    ),
    mail(
        "Ida Holm <ida@stranger.example>", body="Hi,\n\nI am looking for around 60k.\n\nIda Holm\n",
        Message_ID="<ida@stranger.example>", Subject="A new job",
    ),
    mail(
        ALICE, "Ida Holm <ida@stranger.example>", Message_ID="<re@northbridge.example>",
        In_Reply_To="<ida@stranger.example>", Subject="Re: A new job",
    ),
    mail("Tom Wright <tom@elsewhere.example>", Message_ID="<tom@elsewhere.example>", Subject="From home"),
    mail(
        "Tom Wright <tom@wright.example>", body="Hi Alice,\n\nMy notice period is one month.\n\nTom\n",
        Message_ID="<n@wright.example>", Subject="Notice",
    ),
    mail(
        body="Hi Alice,\n\nWe would like to see Tom Wright for an interview on Thursday 12 March at 10am.\n",
        Message_ID="<i@client.example>", Subject="Thursday",
    ),
)  # fmt: skip
FILES = {
    "more.csv": "external_id,name,emails,title,hobby\nP-1,Priya Patel,priya@client.example,Boss,golf\n,Li Wei,li at\n",
    "companies.csv": "external_id,name,domains\nC-1,Client Ltd,client.example\n,,x\n",
    "jobs.csv": "reference,title,company\nJB-1204,Buyer,Client Ltd\n,x,\n",
}
BEFORE = (
    "people import more.csv", "people set 1 title Head", "people set 1 notice_period 4w",
    "people set 1 availability May", "people mark-dead 1 p.patel@client.example --why gone",
    "decisions ignore spam.example",
)  # fmt: skip
ASKED = {
    "people import": ["more.csv", "--dry-run"], "companies import": ["companies.csv"], "jobs import": ["jobs.csv"],
    "kpis": ["--from", "2026-03-01", "--to", "2026-03-31"], "match": ["--email", "priya@client.example"],
    "people find": ["priya"], "companies find": ["client"], "jobs find": ["JB"], "people history": ["1"],
    "calibrate": ["--dry-run"],
}  # fmt: skip


def trouble(agency: Path) -> None:
    """A daemon at work, a mail that is not read, an activity that is lost, a doubt, and calls out of reach."""
    database = open_database(f"sqlite:///{agency}/syncd.db")
    with database.begin() as connection:
        heartbeat.beat(connection, NOW, NOW)
        suspicions.save(connection, Suspicion("alice", ".", frozenset({1}), 3, NOW))
        connection.execute(text("DELETE FROM activities WHERE kind = 'meeting'"))
    database.dispose()
    (agency / "alice" / "new.eml").write_bytes(mail(Message_ID="<new@client.example>"))
    (agency / "calls.csv").unlink()


@pytest.fixture
def told(synced: Run, agency: Path) -> dict[str, list[Any]]:
    """Command → what it printed, in an agency where there is something of everything."""
    for number, sent in enumerate(MAILS):
        (agency / "alice" / f"{number}.eml").write_bytes(sent)
    for name, content in FILES.items():
        (agency / name).write_text(content)
    with (agency / "syncd.toml").open("a") as file:
        file.write('[proposals]\nfill = ["notice_period"]\n')
    assert synced("sync").code == 0
    for line in BEFORE:
        synced(*line.split())
    trouble(agency)
    said = {}
    for command in sorted(speaking_json(), key=lambda name: ("import" not in name, name == "sync", name)):
        words = ASKED.get(command, ["1"] if re.search("show|points|history|person", command) else [])
        printed = synced(*command.split(), *words, *([] if command == "export-person" else ["--json"]))
        said[command] = [printed.json]
    return said


def test_every_key_is_documented_and_every_documented_key_is_printed(told: dict[str, list[Any]]) -> None:
    shapes, where = documented(), shown_by()
    printed = {
        one for command, values in told.items() for value in values for one in met(value, where[command], shapes)
    }
    written = set(promised(shapes))
    assert (sorted(printed - written), sorted(written - printed)) == ([], [])
