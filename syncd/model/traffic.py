"""What went to and fro with somebody whom the directory does not know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traffic:
    """How often of late something came from somebody, went to them or was a meeting, and the names they had.

    `names` are as written, the most frequent first.
    """

    received: int = 0
    sent: int = 0
    met: int = 0
    names: tuple[str, ...] = ()

    @property
    def is_two_way(self) -> bool:
        """Whether both sides took part: an answer, or a meeting."""
        return bool(self.met or (self.received and self.sent))
