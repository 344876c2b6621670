"""The header of a mail or of one of its parts (RFC 5322 §2.2): field names and values, decoded."""

import re
from dataclasses import dataclass

from syncd.formats.charsets import decode
from syncd.formats.words import decoded

MAX_BYTES = 512_000
MAX_FIELDS = 1_000
MAX_VALUE = 64_000

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:(.*)", re.DOTALL)
_LINE = re.compile(rb"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Fields:
    """Header fields in order, names in lower case; `raw` values still hold encoded words."""

    raw: tuple[tuple[str, str], ...] = ()
    defects: tuple[str, ...] = ()

    def readable(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, decoded(value)) for name, value in self.raw)

    def get(self, name: str) -> str:
        """The first field of that name, undecoded, "" where there is none."""
        return next((value for key, value in self.raw if key == name), "")

    def every(self, name: str) -> str:
        """All fields of that name, undecoded, as one list: a second To is against the rules and happens."""
        return ", ".join(value for key, value in self.raw if key == name)


def parse(header: bytes) -> Fields:
    """Read a header, forgiving lines that are none."""
    defects: list[str] = []
    if len(header) > MAX_BYTES:
        defects.append(f"header cut at {MAX_BYTES} of {len(header)} bytes")
    lines = _unfolded(header[:MAX_BYTES])
    found = [match for line in lines if (match := _FIELD.fullmatch(line))]
    # The separator line of an mbox stands before the first field of many saved mails.
    strays = sum(not line.startswith((b"From ", b">From ")) for line in lines) - len(found)
    if strays > 0:
        defects.append(f"{strays} header lines without a colon")
    if len(found) > MAX_FIELDS:
        defects.append(f"only {MAX_FIELDS} of {len(found)} header fields read")
    if any(len(match[2]) > MAX_VALUE for match in found):
        defects.append(f"header field cut at {MAX_VALUE} bytes")
    raw = tuple((match[1].decode("ascii").lower(), _value(match[2])) for match in found[:MAX_FIELDS])
    return Fields(raw, tuple(defects))


def _unfolded(header: bytes) -> list[bytes]:
    """Lines with their continuations (RFC 5322 §2.2.3); empty ones are dropped."""
    fields: list[list[bytes]] = []
    for line in _LINE.split(header):
        if line[:1] in (b" ", b"\t") and fields:
            fields[-1].append(line)
        elif line.strip():
            fields.append([line])
    return [b"".join(field) for field in fields]


def _value(raw: bytes) -> str:
    return decode(raw[:MAX_VALUE].strip())
