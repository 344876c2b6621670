"""vCards, 2.1 to 4.0, as properties: unfolded, decoded and unescaped, one by one."""

import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from syncd.formats.charsets import decode, storable

MAX_LINE = 20_000
"""Characters of a property that are looked at; only pictures are longer."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_FOLD = re.compile(rb"(?:\r\n|\n|\r)[ \t]")
_ENCODED = re.compile(r"[;=]QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_NAME = re.compile(r"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)")
_PARAM = re.compile(r""";([^=;:"]*)(?:=((?:"[^"]*"|[^";:])*))?""")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_FIELD = re.compile(r"(?:[^\\;]|\\.)*(?:\\$)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """A property: name in upper case, types and other parameter values in lower case, value still escaped."""

    name: str
    types: tuple[str, ...]
    value: str

    @property
    def text(self) -> str:
        return unescaped(self.value)

    @property
    def fields(self) -> tuple[str, ...]:
        """The components of a structured value (RFC 6350 §6.2.2), such as family name; given name."""
        found: list[str] = []
        position = 0
        while position <= len(self.value):
            match = _FIELD.match(self.value, position)
            end = match.end() if match else len(self.value)
            found.append(unescaped(self.value[position:end]))
            position = end + 1
        return tuple(found)


def lines(data: bytes) -> Iterator[str]:
    """The logical lines of a file of cards; quoted-printable ones go on after a trailing `=` (vCard 2.1 §2.1.3)."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    # Latin-1 keeps every byte: what charset a line is in stands in the line.
    text = _FOLD.sub(b"", data.removeprefix(b"\xef\xbb\xbf")).decode("latin-1")
    pending = ""
    for line in _LINE_END.split(text):
        whole = pending + line
        if line.endswith("=") and len(whole) < MAX_LINE and _ENCODED.search(whole.partition(":")[0] + ":"):
            pending = whole[:-1]
            continue
        pending = ""
        if whole.strip():
            yield whole
    if pending:
        yield pending


def read(line: str) -> Property | None:
    """Read one logical line; None for one that cannot be read."""
    line = line[:MAX_LINE]
    name = _NAME.match(line)
    if name is None:
        return None
    position = name.end()
    params: list[tuple[str, str]] = []
    while match := _PARAM.match(line, position):
        params.append((match[1].strip().upper(), (match[2] or "").replace('"', "")))
        position = match.end()
    if line[position : position + 1] != ":":
        return None
    return _property(name[1].upper(), params, line[position + 1 :].encode("latin-1"))


def _property(name: str, params: Sequence[tuple[str, str]], raw: bytes) -> Property:
    """Decode a value. What vCard 2.1 writes without a name is a type, or an encoding: `TEL;WORK;VOICE:`."""
    texts = (text for key, value in params if key == "TYPE" or not value for text in (value or key).split(","))
    types = tuple(storable(text.strip().lower()) for text in texts)
    given = {key: value for key, value in reversed(params) if value}
    if "quoted-printable" in (*types, given.get("ENCODING", "").lower()):
        raw = binascii.a2b_qp(raw)
    return Property(name, types, storable(decode(raw, given.get("CHARSET"))))


def unescaped(value: str) -> str:
    """A value without backslash escapes (RFC 6350 §3.4)."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value).strip()
