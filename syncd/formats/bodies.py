"""The text of a mail, put together from its leaves; every other leaf is an attachment."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from syncd.formats import charsets, flowed, html, parts, transfer
from syncd.formats.words import decoded
from syncd.model.items import Part, PartInfo
from syncd.model.message import Attachment

MAX_CHARACTERS = 1_000_000
MAX_LINES = 30_000
MAX_HTML = 2_000_000


@dataclass(frozen=True, slots=True)
class Body:
    """What stands below a mail's header."""

    text: str
    html: str | None
    attachments: tuple[Attachment, ...]
    defects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    """A leaf of the mail's own text as it was written: `html` says how to read it."""

    info: PartInfo
    written: str
    html: bool


def read(downloaded: Sequence[Part], left: Sequence[PartInfo]) -> Body:
    """Put a mail together; `left` are the leaves that were not downloaded."""
    infos = sorted((_cleaned(info) for info in (*(part.info for part in downloaded), *left)), key=_position)
    bytes_of = {part.info.number: part.body for part in downloaded}
    defects: list[str] = []
    texts: list[_Text] = []
    attachments: list[Attachment] = []
    for info in infos:
        body = bytes_of.get(info.number)
        if not parts.is_text(info, infos):
            attachments.append(_attachment(info, body))
        elif body is not None:
            texts.append(_text(info, transfer.decode(body, info.encoding)))
    shown = [text for one in texts if not _is_said_already(one, texts) and (text := _plain(one, defects)).strip()]
    defects += _not_downloaded(infos, bytes_of, bool(shown))
    text = _capped("\n".join(text.strip("\n") for text in shown), defects)
    sources = [text.written for text in texts if text.html and text.written]
    return Body(text, "\n".join(sources)[:MAX_HTML] if sources else None, tuple(attachments), tuple(defects))


def _text(info: PartInfo, raw: bytes) -> _Text:
    written = charsets.storable(charsets.decode(raw, info.charset))
    if info.media_type == "text/plain":
        return _Text(info, flowed.unwrap(written, info.delsp) if info.flowed else written, html=False)
    return _Text(info, written, html=True)


def _is_said_already(text: _Text, texts: Sequence[_Text]) -> bool:
    """Whether plain text that has something in it is another alternative of this HTML."""
    if not text.html:
        return False
    return any(not o.html and o.written.strip() and parts.alternatives(o.info, text.info) for o in texts)


def _plain(text: _Text, defects: list[str]) -> str:
    if not text.html:
        return text.written
    plain, undone = html.to_text(text.written)
    if undone:
        defects.append(undone)
    return plain


def _attachment(info: PartInfo, body: bytes | None) -> Attachment:
    content = None if body is None else transfer.decode(body, info.encoding)
    size = info.size if content is None else len(content)
    return Attachment(info.media_type, info.filename or "", size, content, info.method)


def _not_downloaded(infos: Sequence[PartInfo], bytes_of: dict[str, bytes], shown: bool) -> list[str]:
    """Texts that are missing, and parts of which only the beginning came."""
    found: list[str] = []
    for info in infos:
        body = bytes_of.get(info.number)
        if body is not None and len(body) < info.size:
            found.append(f"part {info.number} cut at {len(body)} of {info.size} bytes")
        if body is None and not shown and parts.is_text(info, infos):
            found.append(f"text part {info.number} of {info.size} bytes not downloaded")
    return found


def _cleaned(info: PartInfo) -> PartInfo:
    """A server's description in the words we compare by."""
    return replace(
        info,
        media_type=charsets.one_line(info.media_type).lower(),
        filename=decoded(info.filename or "")[:300] or None,
        disposition=(info.disposition or "").lower() or None,
        method=charsets.one_line(info.method or "").lower() or None,
    )


def _position(info: PartInfo) -> list[int]:
    return [int(step) if step.isascii() and step.isdigit() else 0 for step in info.number.split(".")]


def _capped(text: str, defects: list[str]) -> str:
    if len(text) > MAX_CHARACTERS:
        defects.append(f"text cut at {MAX_CHARACTERS} of {len(text)} characters")
        text = text[:MAX_CHARACTERS]
    lines = text.split("\n")
    if len(lines) > MAX_LINES:
        defects.append(f"text cut at {MAX_LINES} of {len(lines)} lines")
        text = "\n".join(lines[:MAX_LINES])
    return text
