"""WebDAV (RFC 4918): requests as XML, and multistatus answers as values, read with suspicion."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote_to_bytes, urlsplit, urlunsplit
from xml.etree import ElementTree as ET

from syncd.errors import SourceError
from syncd.sources.http import Answer, Session

DAV = "{DAV:}"
CALDAV = "{urn:ietf:params:xml:ns:caldav}"
CALENDARSERVER = "{http://calendarserver.org/ns/}"
MAX_ELEMENTS = 1_000_000
MAX_DEPTH = 60
CHUNK = 64 * 1024
IN_SEGMENT = "!$&'()*+,;=:@-._~"
"""What stands for itself in a segment of a path (RFC 3986 §3.3)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a multistatus says of one resource: its path, its status, and the properties that it has."""

    path: str
    status: int
    properties: Mapping[str, ET.Element]

    def text(self, name: str) -> str:
        element = self.properties.get(name)
        return (element.text or "").strip() if element is not None else ""

    def href(self, name: str) -> str:
        """The first href in a property, "" if there is none."""
        return next(iter(self.hrefs(name)), "")

    def hrefs(self, name: str) -> tuple[str, ...]:
        element = self.properties.get(name)
        found = element.findall(f"{DAV}href") if element is not None else []
        return tuple(href.text.strip() for href in found if href.text and is_address(href.text.strip()))

    def names(self, name: str) -> frozenset[str]:
        """The tags of the elements in a property, such as the types of a resource."""
        element = self.properties.get(name)
        return frozenset(child.tag for child in element) if element is not None else frozenset()


@dataclass(frozen=True, slots=True)
class Multistatus:
    replies: tuple[Reply, ...]
    sync_token: str = ""


def propfind(session: Session, url: str, depth: int, names: Iterable[str]) -> Answer:
    """Ask for properties. Raises SourceError if there is no answer; look at its status before you read it."""
    wanted = element(f"{DAV}propfind", element(f"{DAV}prop", *(element(name) for name in names)))
    return _request(session, "PROPFIND", url, depth, wanted)


def report(session: Session, url: str, depth: int | None, query: ET.Element) -> Answer:
    return _request(session, "REPORT", url, depth, query)


def element(tag: str, *children: ET.Element, text: str = "") -> ET.Element:
    made = ET.Element(tag)
    made.text = text or None
    made.extend(children)
    return made


def multistatus(source: str, answer: Answer) -> Multistatus:
    """Read a multistatus. Raises SourceError for anything else: a sign-in page must not look like an empty calendar."""
    try:
        root = _parsed(answer.body)
        if root.tag != f"{DAV}multistatus":
            raise ValueError(f"a {root.tag.rpartition('}')[2]}")
        replies = tuple(_reply(child) for child in root.iterfind(f"{DAV}response"))
    except (ET.ParseError, ValueError, LookupError) as error:
        reason = f"{urlsplit(answer.url).hostname}: the answer is no calendar data but {error}"
        raise SourceError(source, reason, advice="see that url is the server's CalDAV address") from None
    return Multistatus(replies, (root.findtext(f"{DAV}sync-token") or "").strip())


def is_address(href: str) -> bool:
    try:
        urlsplit(href)
    except ValueError:
        return False
    return True


def path_of(url: str) -> str:
    """The path of a URL or href, each segment spelt the one canonical way: `a%2Fb` stays one segment."""
    segments = urlsplit(url).path.split("/")
    return "/".join(quote(unquote_to_bytes(segment), safe=IN_SEGMENT) for segment in segments)


def at(url: str, path: str) -> str:
    """That path on the server of a URL."""
    return urlunsplit((*urlsplit(url)[:2], path, "", ""))


def _request(session: Session, method: str, url: str, depth: int | None, body: ET.Element) -> Answer:
    headers = {"Content-Type": "application/xml; charset=utf-8"} | ({} if depth is None else {"Depth": str(depth)})
    data: bytes = ET.tostring(body, encoding="utf-8", xml_declaration=True)
    return session.request(method, url, headers=headers, body=data)


class _Builder(ET.TreeBuilder):
    """Builds no more than is reasonable, and nothing with a document type: entities are how small XML grows large."""

    def __init__(self) -> None:
        super().__init__()
        self._elements = 0
        self._depth = 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise ValueError(f"a document of type {name}")

    def start(self, tag: Any, attrs: Any) -> ET.Element:
        self._elements += 1
        self._depth += 1
        if self._elements > MAX_ELEMENTS or self._depth > MAX_DEPTH:
            raise ValueError("XML of unreasonable size")
        return super().start(tag, attrs)

    def end(self, tag: str) -> ET.Element:
        self._depth -= 1
        return super().end(tag)


def _parsed(data: bytes) -> ET.Element:
    parser = ET.XMLParser(target=_Builder())  # noqa: S314 - see _Builder
    for start in range(0, len(data), CHUNK):
        parser.feed(data[start : start + CHUNK])
    root: ET.Element = parser.close()
    return root


def _reply(response: ET.Element) -> Reply:
    path = path_of((response.findtext(f"{DAV}href") or "").strip())
    whole = response.findtext(f"{DAV}status")
    stats = [(_status(stat.findtext(f"{DAV}status")), stat) for stat in response.iterfind(f"{DAV}propstat")]
    properties = {prop.tag: prop for status, stat in stats if status < 300 for prop in _properties(stat)}
    worst = max((status for status, _ in stats if status != 404), default=200)
    return Reply(path, _status(whole) if whole is not None else worst, properties)


def _properties(stat: ET.Element) -> Iterator[ET.Element]:
    for prop in stat.iterfind(f"{DAV}prop"):
        yield from prop


def _status(line: str | None) -> int:
    """The code of a status line (`HTTP/1.1 200 OK`). Raises ValueError for what is none."""
    try:
        return int((line or "").split()[1])
    except (IndexError, ValueError):
        raise ValueError("an unknown status") from None
