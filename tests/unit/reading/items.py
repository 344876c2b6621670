"""Items to be read by processes, and one way to have them read. Programs that tests start load it: it loads little."""

from datetime import UTC, datetime

from syncd.model.event import Window
from syncd.model.items import ItemKind, Location, RawItem
from syncd.pipeline.findings import Finding, Reader
from syncd.reading import workers
from tests.unit.activities.agency import AGENCY

YEAR = Window(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
READER = Reader(AGENCY, None, YEAR)
MAIL = "From: Priya <priya@client.example>\r\nDate: Mon, 02 Mar 2026 09:30:00 +0000\r\nSubject: {}\r\n\r\nHello\r\n"


def item(number: int, content: bytes = b"") -> RawItem:
    return RawItem(Location("s", "f", href=str(number)), ItemKind.MAIL, content or MAIL.format(number).encode())


def read_by_workers(items: list[RawItem]) -> list[Finding]:
    with workers.Workers(2) as pool:
        return [finding for part in pool.submit(items, READER) for finding in pool.result(part)]
