"""How an IMAP mailbox is reached."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from syncd.model.hosts import is_loopback


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """Host, account and patience. `timeout` is the seconds a command may take, more where much is asked for.

    `ca_file` names the only certificate authorities to trust; None trusts those of the system.
    """

    host: str
    port: int
    tls: Literal["implicit", "starttls", "none"]
    username: str
    password: str = field(repr=False)
    ca_file: Path | None = None
    timeout: float = 60.0

    @property
    def exposed(self) -> bool:
        """Whether the password would cross a network in the clear."""
        return self.tls == "none" and not is_loopback(self.host)
