"""How far a calendar has been read: the server's token and tag, and every event's mark."""

from collections.abc import Mapping
from dataclasses import dataclass

from syncd.model.items import Cursor
from syncd.sources import cursor_text


@dataclass(frozen=True, slots=True)
class State:
    """`etags` maps href → mark."""

    etags: Mapping[str, str]
    token: str = ""
    ctag: str = ""

    @classmethod
    def of(cls, cursor: Cursor | None) -> "State":
        fields = cursor_text.read(cursor)
        return cls(
            cursor_text.texts(fields, "etags"),
            cursor_text.text(fields, "token"),
            cursor_text.text(fields, "ctag"),
        )

    def cursor(self) -> Cursor:
        return cursor_text.write(etags=dict(self.etags), token=self.token, ctag=self.ctag)

    def is_current(self, token: str, ctag: str) -> bool:
        """Whether the server's own marks say that nothing changed."""
        return token == self.token if token else bool(ctag) and ctag == self.ctag
