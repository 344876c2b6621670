"""Finding the calendars of an account, from whatever address of it the admin has (RFC 6764 §6, RFC 4791 §6.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from syncd.errors import SourceError
from syncd.sources import hrefs
from syncd.sources.caldav import dav
from syncd.sources.caldav.dav import CALDAV, CALENDARSERVER, DAV, Reply
from syncd.sources.http import Session, refusal

PRINCIPAL = f"{DAV}current-user-principal"
HOMES = f"{CALDAV}calendar-home-set"
TYPE = f"{DAV}resourcetype"
COMPONENTS = f"{CALDAV}supported-calendar-component-set"
TOKEN = f"{DAV}sync-token"
CTAG = f"{CALENDARSERVER}getctag"
TITLE = f"{DAV}displayname"
DESCRIBING = (TYPE, TITLE, COMPONENTS, TOKEN, CTAG)


@dataclass(frozen=True, slots=True)
class Collection:
    """One calendar: its URL, its path (decoded: the folder's name), its title, and the server's marks of its state.

    `refused` is the status (RFC 4918 §13) of one that is listed and does not say what it is: it may be a calendar.
    """

    url: str
    folder: str
    title: str
    token: str = ""
    ctag: str = ""
    left_out: str = ""
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Home:
    """Where the calendars are listed: at a home with one calendar a child, or at a calendar itself."""

    url: str
    depth: int


def find(session: Session, source: str, url: str) -> tuple[Home, ...]:
    """The homes that an address leads to. Raises SourceError if it leads to no calendar."""
    # Only a bare host leads on to the whole account: a mistyped calendar must not bring the private ones in.
    bare = urlsplit(url).path in ("", "/")
    for address in (url, urljoin(url, "/.well-known/caldav")) if bare else (url,):
        homes = tuple(_homes(session, source, address))
        if homes:
            return homes
    advice = "use the address that the provider gives for CalDAV, or that of one calendar"
    raise SourceError(source, "no calendar is found at url", advice=advice)


def read(session: Session, source: str, home: Home) -> tuple[Collection, ...]:
    """The calendars of a home as they are now, those that are left out included."""
    answer = dav.propfind(session, home.url, home.depth, DESCRIBING)
    if answer.status != 207:
        raise refusal(source, answer)
    replies = dav.multistatus(source, answer).replies
    own = dav.path_of(answer.url)
    refused = (reply for reply in replies if _is_refused(reply) and reply.path.rstrip("/") != own.rstrip("/"))
    return tuple(_collection(answer.url, reply) for reply in (*filter(_is_calendar, replies), *refused))


def _homes(session: Session, source: str, address: str) -> Iterator[Home]:
    url, replies = _ask(session, source, address, 0, (TYPE, PRINCIPAL, HOMES))
    if not replies:
        return
    if _is_calendar(replies[0]):
        yield Home(url, 0)
        return
    _, children = _ask(session, source, url, 1, (TYPE,))
    if any(_is_calendar(child) for child in children):
        yield Home(url, 1)
        return
    principal = replies[0].href(PRINCIPAL)
    for href in replies[0].hrefs(HOMES) or (
        _of_principal(session, source, urljoin(url, principal)) if principal else ()
    ):
        yield Home(urljoin(url, href), 1)


def _of_principal(session: Session, source: str, url: str) -> tuple[str, ...]:
    _, replies = _ask(session, source, url, 0, (HOMES,))
    return replies[0].hrefs(HOMES) if replies else ()


def _ask(session: Session, source: str, url: str, depth: int, names: tuple[str, ...]) -> tuple[str, tuple[Reply, ...]]:
    """The URL that answered and what it says; nothing if it is not an address to ask this."""
    answer = dav.propfind(session, url, depth, names)
    if answer.status == 207:
        return answer.url, dav.multistatus(source, answer).replies
    if answer.status in (401, 429) or (answer.status >= 500 and answer.status != 501):
        raise refusal(source, answer)
    return answer.url, ()


def _is_calendar(reply: Reply) -> bool:
    types = reply.names(TYPE)
    return f"{CALDAV}calendar" in types and not types & {f"{CALDAV}schedule-inbox", f"{CALDAV}schedule-outbox"}


def _is_refused(reply: Reply) -> bool:
    return reply.status >= 400 and reply.status not in (404, 410) and TYPE not in reply.properties


def _collection(base: str, reply: Reply) -> Collection:
    path = reply.path if reply.path.endswith("/") else reply.path + "/"
    return Collection(
        dav.at(base, path),
        hrefs.storable(unquote(path)),
        reply.text(TITLE),
        reply.text(TOKEN),
        reply.text(CTAG),
        f"answers {reply.status}" if _is_refused(reply) else "" if _holds_events(reply) else "holds no events",
        reply.status if _is_refused(reply) else 0,
    )


def _holds_events(reply: Reply) -> bool:
    components = reply.properties.get(COMPONENTS)
    if components is None or len(components) == 0:
        return True
    return any((component.get("name") or "").upper() == "VEVENT" for component in components)
