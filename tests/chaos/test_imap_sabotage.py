"""Each command's answer spoilt in every way, and the stream cut at every byte: the end is as if nothing had been."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.effort import share
from tests.chaos.letters import FIRST_DAY, fill, letter
from tests.chaos.mailroom import Mailroom, assert_as_undisturbed, imap, mailroom
from tests.chaos.sabotage import MUTE, WAYS, Way, once
from tests.chaos.state import State
from tests.servers.mailserver import MODERN, PLAIN, Mailserver
from tests.unit.sources.imap_server import LastWords

COMMANDS = {"first": 30, "later": 20}
"""More than a pass over the mailbox sends: the first one, and a later one that has new mail to find."""
FEATURES = {"plain": PLAIN, "modern": MODERN}
STAGES = [(stage, number) for stage, commands in COMMANDS.items() for number in range(commands)]
CASES = [(name, way, *stage) for stage in STAGES for way in WAYS for name in FEATURES]
MUTE_CASES = [(name, way, *stage) for stage in STAGES for way in MUTE for name in FEATURES]
OFFSETS = range(0, 90_000, 61)


@pytest.fixture
def server() -> Iterator[Mailserver]:
    with Mailserver() as server:
        fill(server)
        yield server


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, known_database: Path) -> State:
    """What an honest server's mailbox comes to."""
    folder = tmp_path_factory.mktemp("undisturbed")
    with Mailserver() as server:
        fill(server)
        with mailroom(folder / "room", known_database, imap(server.port)) as room:
            deliver(server)
            room.settle()
            return room.state()


def deliver(server: Mailserver) -> None:
    server.boxes["INBOX"].append(letter(50), FIRST_DAY)


def spoilt(server: Mailserver, room: Mailroom, way: Way, number: int, timeout: float) -> None:
    """A pass of which one answer is spoilt; after it the server behaves."""
    server.lie(once(server, number, way))
    room.sync(timeout)
    server.behave()


def through(server: Mailserver, room: Mailroom, stage: str, way: Way, number: int, timeout: float) -> None:
    """Mail comes before or after the pass that is spoilt; then all is well again."""
    if stage == "first":
        spoilt(server, room, way, number, timeout)
        deliver(server)
    else:
        room.sync()
        deliver(server)
        spoilt(server, room, way, number, timeout)
    room.settle()


@pytest.mark.parametrize(("features", "way", "stage", "number"), share(CASES, 41))
def test_one_spoilt_answer_costs_nothing(
    server: Mailserver, tmp_path: Path, known_database: Path, undisturbed: State,
    features: str, way: str, stage: str, number: int,
) -> None:  # fmt: skip
    server.features = FEATURES[features]
    with mailroom(tmp_path / "room", known_database, imap(server.port)) as room:
        through(server, room, stage, WAYS[way], number, timeout=2)
        assert_as_undisturbed(room, undisturbed)


@pytest.mark.parametrize(("features", "way", "stage", "number"), share(MUTE_CASES, 41))
def test_one_answer_that_never_comes_costs_its_deadline_and_nothing_else(
    server: Mailserver, tmp_path: Path, known_database: Path, undisturbed: State,
    features: str, way: str, stage: str, number: int,
) -> None:  # fmt: skip
    server.features = FEATURES[features]
    with mailroom(tmp_path / "room", known_database, imap(server.port)) as room:
        through(server, room, stage, MUTE[way], number, timeout=0.3)
        assert_as_undisturbed(room, undisturbed)


@pytest.mark.parametrize("offset", share(OFFSETS, 37))
def test_a_connection_that_ends_at_any_byte_costs_nothing(
    server: Mailserver, tmp_path: Path, known_database: Path, undisturbed: State, offset: int
) -> None:
    with mailroom(tmp_path / "room", known_database, imap(server.port)) as room:
        left = offset

        def cut(tag: str, command: str) -> bytes | None:
            nonlocal left
            honest = server.honest(tag, command)
            said, left = honest[: max(left, 0)], left - len(honest)
            return None if left >= 0 or left + len(honest) < 0 else LastWords(said)

        server.lie(cut)
        room.sync(timeout=2)
        server.behave()
        deliver(server)
        room.settle()
        assert_as_undisturbed(room, undisturbed)
