"""Whether the file of a SQLite database is still the one that was opened."""

from syncd.errors import StoreError
from syncd.store import engine


class InPlace:
    """Remembers which file a database is: whoever holds it open goes on with it, whatever has taken its place."""

    def __init__(self, url: str) -> None:
        parsed = engine.parse_url(url)
        self._path = engine.file_of(parsed)
        self._place = engine.place(parsed)
        self._opened = self._file()

    def require(self) -> None:
        """Raise StoreError where another file, or none, is in its place."""
        if self._file() != self._opened:
            raise StoreError(f"{self._place} is another file or none since it was opened", advice="restart syncd")

    def _file(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat() if self._path else None
        except OSError:
            return None
        return (found.st_dev, found.st_ino) if found else None
