"""The server of idle mailboxes answers all that a source asks of a mailbox before it listens at it."""

from pathlib import Path

from bench import idle
from syncd.assembly import CUTTERS
from syncd.sources.base import Scope
from syncd.sources.imap import ImapSettings, ImapSource
from tests.servers.certificates import Authority


def test_a_source_finds_nothing_and_is_listened_at(tmp_path: Path) -> None:
    authority = Authority(tmp_path / "certificates")
    with idle._server(authority) as port:
        how = ImapSettings("localhost", port, "implicit", "idle-0", "any", authority.file, 30.0)
        source = ImapSource("idle", how, CUTTERS, Scope())
        assert [batch.items for batch in source.pull({}) if batch.items] == []
        source.listen()
        assert source.listener is not None
        source.close()
