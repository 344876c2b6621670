"""Content-Transfer-Encoding undone (RFC 2045 §6), however broken it is."""

import binascii
import re

from syncd.formats.words import base64_bytes

_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\r\n]*\r?\n", re.MULTILINE)


def decode(body: bytes, encoding: str) -> bytes:
    """The bytes that were encoded; those of an unknown encoding as they are."""
    match encoding.strip().lower():
        case "base64":
            return base64_bytes(body)
        case "quoted-printable":
            return binascii.a2b_qp(body)
        case "x-uuencode" | "uuencode" | "x-uue":
            return _uudecode(body)
        case _:
            return body


def _uudecode(body: bytes) -> bytes:
    begin = _UU_BEGIN.search(body)
    out: list[bytes] = []
    for line in body[begin.end() if begin else 0 :].splitlines():
        if line.strip() == b"end":
            break
        out.append(_uu_line(line))
    return b"".join(out)


def _uu_line(line: bytes) -> bytes:
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        # Some encoders count the line wrong; the length byte says how much to read.
        wanted = (((line[0] - 32) & 63) * 4 + 5) // 3
        try:
            return binascii.a2b_uu(line[:wanted])
        except binascii.Error:
            return b""
