"""The events themselves: many with one request (calendar-multiget, RFC 4791 §7.9), single ones where that fails."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from syncd.sources.caldav import dav
from syncd.sources.caldav.calendars import Collection
from syncd.sources.caldav.changes import ETAG, etag_mark, href_in
from syncd.sources.caldav.dav import CALDAV, DAV
from syncd.sources.http import Session, TooLargeError, refusal
from syncd.sources.marks import mark

AT_ONCE = 50
DATA = f"{CALDAV}calendar-data"
NO_MULTIGET = frozenset({400, 403, 405, 409, 415, 500, 501, 507})
"""Answers after which events are asked for one by one: not supported, or one of them breaks the server."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of one event: its data and the mark of its etag, or the cause why not, or neither if it is gone."""

    href: str
    data: bytes | None = None
    etag: str = ""
    cause: str = ""

    @property
    def is_gone(self) -> bool:
        return self.data is None and not self.cause


def fetch(
    session: Session, source: str, collection: Collection, wanted: Sequence[str]
) -> Iterator[tuple[Fetched, ...]]:
    """The events of these hrefs, each answered for once, some at a time."""
    for start in range(0, len(wanted), AT_ONCE):
        hrefs = wanted[start : start + AT_ONCE]
        found = _many(session, source, collection, hrefs)
        missing = [href for href in hrefs if href not in found]
        singles = [_one(session, source, collection, href) for href in missing]
        found |= {single.href: single for single in singles}
        yield tuple(found[href] for href in hrefs)


def _many(session: Session, source: str, collection: Collection, hrefs: Sequence[str]) -> dict[str, Fetched]:
    """What one request brings; who is missing has to be asked for alone."""
    try:
        answer = dav.report(session, collection.url, None, _query(collection, hrefs))
    except TooLargeError:
        return {}
    if answer.status in NO_MULTIGET:
        return {}
    if answer.status != 207:
        raise refusal(source, answer)
    found = {}
    for reply in dav.multistatus(source, answer).replies:
        href = href_in(collection, reply.path)
        data = reply.properties.get(DATA)
        if href in hrefs and data is not None and data.text:
            found[href] = Fetched(href, _calendar(data.text), etag_mark(reply))
        elif href in hrefs and reply.status in (404, 410):
            found[href] = Fetched(href)
    return found


def _one(session: Session, source: str, collection: Collection, href: str) -> Fetched:
    try:
        answer = session.request(
            "GET", dav.at(collection.url, dav.path_of(collection.url) + href), headers={"Accept": "text/calendar"}
        )
    except TooLargeError as error:
        return Fetched(href, cause=error.reason)
    if answer.status == 200:
        etag = answer.headers.get("etag", "")
        return Fetched(href, answer.body, mark(etag) if etag else "")
    if answer.status in (404, 410):
        return Fetched(href)
    refused = refusal(source, answer)
    if refused.state != "failing":
        raise refused
    return Fetched(href, cause=refused.reason)


def _calendar(text: str) -> bytes:
    """The data with the line ends that it lost on its way through XML (RFC 5545 §3.1)."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8", "replace")


def _query(collection: Collection, hrefs: Sequence[str]) -> Element:
    own = dav.path_of(collection.url)
    return dav.element(
        f"{CALDAV}calendar-multiget",
        dav.element(f"{DAV}prop", dav.element(ETAG), dav.element(DATA)),
        *(dav.element(f"{DAV}href", text=own + href) for href in hrefs),
    )
