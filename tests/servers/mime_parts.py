"""What an IMAP server says of a mail's parts: BODYSTRUCTURE, and the bytes of a section."""

from email import message_from_bytes
from email.message import Message


def structure(content: bytes) -> bytes:
    """RFC 3501 §7.4.2, with the extension data up to the disposition."""
    return _structure(message_from_bytes(content)).encode("ascii", "replace")


def section(content: bytes, name: str) -> bytes:
    """The bytes of `HEADER`, `TEXT`, `1.2`, `1.2.MIME` or the whole mail; nothing for a part that is not there."""
    header, blank, text = content.partition(b"\r\n\r\n")
    if name.startswith("HEADER"):
        return header + blank
    if name in ("", "TEXT"):
        return text if name else content
    number = name.removesuffix(".MIME")
    part = _part(message_from_bytes(content), number)
    if part is None:
        return b""
    if name.endswith(".MIME"):
        return "".join(f"{key}: {value}\r\n" for key, value in part.items()).encode("ascii", "replace") + b"\r\n"
    return _raw(part)


def _part(message: Message, number: str) -> Message | None:
    for step in number.split("."):
        parts = _parts(message) if message.is_multipart() else [message]
        if not 0 < int(step) <= len(parts):
            return None
        message = parts[int(step) - 1]
    return message


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _raw(part: Message) -> bytes:
    payload = part.get_payload()
    return payload.encode("ascii", "surrogateescape") if isinstance(payload, str) else b""


def _structure(part: Message) -> str:
    if part.is_multipart():
        return f"({''.join(map(_structure, _parts(part)))} {_quoted(part.get_content_subtype())} NIL NIL)"
    raw = _raw(part)
    charset, filename = part.get_param("charset"), part.get_filename()
    parameters = f'("CHARSET" {_quoted(charset)})' if isinstance(charset, str) else "NIL"
    lines = f" {raw.count(10)}" if part.get_content_maintype() == "text" else ""
    disposition = f'("attachment" ("filename" {_quoted(filename)}))' if filename else "NIL"
    kind = f"{_quoted(part.get_content_maintype())} {_quoted(part.get_content_subtype())}"
    encoding = _quoted(part.get("Content-Transfer-Encoding", "7BIT"))
    return f"({kind} {parameters} NIL NIL {encoding} {len(raw)}{lines} NIL {disposition})"


def _quoted(text: str) -> str:
    return '"' + str(text).replace("\\", "\\\\").replace('"', '\\"') + '"'
