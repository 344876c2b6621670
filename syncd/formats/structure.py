"""A mail taken apart into its header and its leaves, numbered as IMAP numbers sections (RFC 3501 §6.4.5)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from syncd.formats import fields, parameters
from syncd.formats.fields import Fields
from syncd.model.items import Part, PartInfo

MAX_DEPTH = 30
MAX_PARTS = 500

_HEADER_END = re.compile(rb"(?:\A|\r\n|\n|\r(?!\n))(?:\r\n|\n|\r(?!\n))")
_AFTER_BOUNDARY = re.compile(rb"(--)?[ \t]*(?:\r\n|\r|\n|\Z)")
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}")


@dataclass(frozen=True, slots=True)
class Structure:
    """A mail's header and leaves. The leaves' bytes are still transfer-encoded."""

    fields: Fields
    parts: tuple[Part, ...]
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Node:
    """A part with children yet to be looked at. `number` is "" for the mail itself."""

    number: str
    header: Fields
    body: bytes
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _BoundaryLine:
    """A boundary with the line breaks before and after it; `last` says that no part follows."""

    start: int
    end: int
    last: bool


def split(raw: bytes) -> Structure:
    """Take a whole message apart. Anything is a message; where nothing else can be made out, it is one text."""
    root = _node("", raw.lstrip(b"\r\n"), ())
    if not root.header.raw:
        root = _Node("", root.header, raw)
    parts: list[Part] = []
    defects: list[str] = []
    waiting = [root]
    while waiting and len(parts) < MAX_PARTS:
        node = waiting.pop()
        children = _children(node, defects)
        if children:
            waiting.extend(reversed(children))
        else:
            parts.append(Part(_info(node), node.body))
    if waiting:
        defects.append(f"only the first {MAX_PARTS} parts read")
    return Structure(root.header, tuple(parts), tuple(defects))


def _info(node: _Node) -> PartInfo:
    """A leaf as its own header describes it."""
    media_type, given = _content_type(node.header, node.within)
    disposition, more = parameters.parse(node.header.get("content-disposition"))
    return PartInfo(
        number=node.number or "1",
        # Of a multipart without parts nothing could be told apart, so it is read as it stands.
        media_type="text/plain" if media_type.startswith("multipart/") else media_type,
        encoding=parameters.parse(node.header.get("content-transfer-encoding"))[0] or "7bit",
        charset=given.get("charset"),
        filename=more.get("filename") or given.get("name"),
        disposition=disposition or None,
        method=given.get("method"),
        within=node.within,
        flowed=given.get("format", "").lower() == "flowed",
        delsp=given.get("delsp", "").lower() == "yes",
        size=len(node.body),
    )


def _content_type(header: Fields, within: tuple[str, ...]) -> tuple[str, Mapping[str, str]]:
    """The media type with its parameters; one that cannot be read is text/plain (RFC 2045 §5.2)."""
    media_type, given = parameters.parse(header.get("content-type"))
    if _TYPE.fullmatch(media_type):
        return media_type, given
    return ("message/rfc822" if within[-1:] == ("digest",) else "text/plain"), given


def _node(number: str, raw: bytes, within: tuple[str, ...]) -> _Node:
    """Split a part at its first empty line."""
    end = _HEADER_END.search(raw)
    header, body = (raw[: end.start()], raw[end.end() :]) if end else (raw, b"")
    return _Node(number, fields.parse(header), body, within)


def _children(node: _Node, defects: list[str]) -> list[_Node]:
    """The parts of a multipart; none for a leaf, and none where its boundary is nowhere to be found."""
    media_type, given = _content_type(node.header, node.within)
    if not media_type.startswith("multipart/"):
        return []
    if len(node.within) >= MAX_DEPTH:
        defects.append(f"parts nested deeper than {MAX_DEPTH}")
        return []
    bodies = _between_boundaries(node.body, given.get("boundary", ""))
    if not bodies:
        defects.append("multipart without parts")
    if len(bodies) > MAX_PARTS:
        defects.append(f"only the first {MAX_PARTS} parts read")
    within = (*node.within, media_type.partition("/")[2])
    prefix = f"{node.number}." if node.number else ""
    return [_node(f"{prefix}{n}", body, within) for n, body in enumerate(bodies[:MAX_PARTS], 1)]


def _between_boundaries(body: bytes, boundary: str) -> list[bytes]:
    """What stands between boundary lines (RFC 2046 §5.1.1); a missing last one is forgiven."""
    pieces: list[bytes] = []
    start = None
    for line in _boundary_lines(body, b"--" + boundary.encode("utf-8")) if boundary else ():
        if start is not None:
            # The line break before a boundary belongs to it; an empty part has only the one after the last.
            pieces.append(body[start : max(start, line.start)])
        start = line.end
        if line.last:
            return pieces
    return pieces if start is None else [*pieces, body[start:]]


def _boundary_lines(body: bytes, delimiter: bytes) -> Iterator[_BoundaryLine]:
    """Found by its bytes: a pattern would have to be compiled for each mail, which costs more than reading it."""
    at = body.find(delimiter)
    while at >= 0:
        rest = _AFTER_BOUNDARY.match(body, at + len(delimiter))
        if rest and body[at - 1 : at] in (b"", b"\r", b"\n"):
            broken = 2 if body[at - 2 : at] == b"\r\n" else 1
            yield _BoundaryLine(max(0, at - broken), rest.end(), rest[1] is not None)
        at = body.find(delimiter, at + len(delimiter))
