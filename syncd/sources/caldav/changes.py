"""What changed in a calendar: as its server tells (RFC 6578), or by comparing etags."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from syncd.errors import SourceError
from syncd.sources.caldav import dav
from syncd.sources.caldav.calendars import Collection
from syncd.sources.caldav.dav import DAV, Reply
from syncd.sources.http import Session, refusal
from syncd.sources.marks import mark

ETAG = f"{DAV}getetag"
TYPE = f"{DAV}resourcetype"
NO_SYNC = frozenset({400, 403, 405, 409, 410, 412, 415, 501, 507})
"""Answers of a server that does not do sync-collection, or not from this token: etags tell what it does not."""
MAX_PAGES = 1000


@dataclass(frozen=True, slots=True)
class Changes:
    """Events that are there, by href → the mark of their etag, and hrefs that are gone; `token` follows them.

    `complete` says that what is not among them is gone, and not merely unchanged.
    """

    present: Mapping[str, str]
    gone: frozenset[str] = frozenset()
    token: str = ""
    complete: bool = False


@dataclass(slots=True)
class _Pages:
    """The pages of a long sync-collection answer, put together."""

    present: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def add(self, collection: Collection, replies: tuple[Reply, ...]) -> bool:
        """Add a page; True if the server says that more follow (RFC 6578 §3.6)."""
        more = False
        for reply in replies:
            href = href_in(collection, reply.path)
            if not href:
                more = more or reply.status == 507
            elif reply.status in (404, 410):
                self.gone.add(href)
                self.present.pop(href, None)
            else:
                self.gone.discard(href)
                self.present[href] = etag_mark(reply)
        return more


def since(session: Session, source: str, collection: Collection, token: str) -> Changes | None:
    """What changed since the token; None if the server cannot tell. Raises SourceError if it fails to."""
    pages = _Pages()
    for _ in range(MAX_PAGES):
        answer = dav.report(session, collection.url, 0, _query(token))
        if answer.status in NO_SYNC:
            return None
        if answer.status != 207:
            raise refusal(source, answer)
        page = dav.multistatus(source, answer)
        more = pages.add(collection, page.replies)
        if not page.sync_token:
            return None
        if not more:
            return Changes(pages.present, frozenset(pages.gone), page.sync_token)
        if page.sync_token == token:
            break
        token = page.sync_token
    raise SourceError(source, f"{collection.folder}: its list of changes does not end", advice="see what its log says")


def everything(session: Session, source: str, collection: Collection) -> Changes:
    """Every event there is. The token is one from before the look, so that nothing falls in between."""
    answer = dav.propfind(session, collection.url, 1, (ETAG, TYPE))
    if answer.status != 207:
        raise refusal(source, answer)
    replies = dav.multistatus(source, answer).replies
    if not replies:
        # A listing has the calendar itself in it (RFC 4918 §9.1): one of nothing at all comes from something broken.
        raise SourceError(
            source, f"{collection.folder}: lists nothing, not even itself", advice="see what its log says"
        )
    if any(reply.status >= 400 for reply in replies if not href_in(collection, reply.path)):
        raise SourceError(source, f"{collection.folder}: lists only a part of its events")
    present = {
        href: etag_mark(reply)
        for reply in replies
        if (href := href_in(collection, reply.path)) and f"{DAV}collection" not in reply.names(TYPE)
    }
    return Changes(present, token=collection.token, complete=True)


def href_in(collection: Collection, path: str) -> str:
    """The path of an event below its calendar's; "" for the calendar itself, and for what is not in it."""
    own = dav.path_of(collection.url)
    return path.removeprefix(own) if path.startswith(own) and not path.endswith("/") else ""


def etag_mark(reply: Reply) -> str:
    """The mark of an etag; "" where there is none, so that the event is fetched each time."""
    etag = reply.text(ETAG)
    return mark(etag) if etag else ""


def _query(token: str) -> Element:
    return dav.element(
        f"{DAV}sync-collection",
        dav.element(f"{DAV}sync-token", text=token),
        dav.element(f"{DAV}sync-level", text="1"),
        dav.element(f"{DAV}prop", dav.element(ETAG)),
    )
