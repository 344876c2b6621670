"""Header values with parameters (RFC 2045 §5.1, RFC 2231), such as Content-Type and Content-Disposition."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import unquote_to_bytes

from syncd.formats.charsets import decode, one_line
from syncd.formats.words import decoded

MAX_LENGTH = 8_000
"""Characters of a value that are looked at."""

_USUAL = 120
"""Characters of a value that is remembered: nearly all mails say the same of their parts."""

_PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)""")
_ESCAPED = re.compile(r"\\(.)")
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*?)$")


def parse(value: str) -> tuple[str, Mapping[str, str]]:
    """The value itself in lower case, and its parameters by name in lower case, decoded."""
    return _known(value) if len(value) <= _USUAL else _parse(value[:MAX_LENGTH])


def _parse(value: str) -> tuple[str, Mapping[str, str]]:
    main = value.partition(";")[0].strip().lower()
    given: dict[str, str] = {}
    for name, text in _PARAMETER.findall(value):
        given.setdefault(name.lower(), _unquoted(text.strip()))
    return one_line(main), MappingProxyType(_joined(given))


_known = lru_cache(maxsize=512)(_parse)


def _unquoted(text: str) -> str:
    if not text.startswith('"'):
        return text
    return _ESCAPED.sub(r"\1", text[1:].removesuffix('"'))


def _joined(given: Mapping[str, str]) -> dict[str, str]:
    """Put the sections of a long parameter together: `name*0*=utf-8''J%C3%BC; name*1=rgen`."""
    sections: dict[str, list[tuple[int, bool, str]]] = {}
    plain: dict[str, str] = {}
    for name, text in given.items():
        section = _SECTION.match(name)
        if section is None or "*" not in name:
            plain[name] = decoded(text)
        else:
            sections.setdefault(section[1], []).append((int(section[2] or 0), bool(section[3]), text))
    return plain | {name: _assembled(pieces) for name, pieces in sections.items()}


def _assembled(pieces: list[tuple[int, bool, str]]) -> str:
    pieces.sort(key=lambda piece: piece[0])
    charset = ""
    if pieces[0][1] and pieces[0][2].count("'") >= 2:
        charset, _, rest = pieces[0][2].split("'", 2)
        pieces[0] = (0, True, rest)
    return one_line(decode(b"".join(_octets(text, encoded) for _, encoded, text in pieces), charset))


def _octets(text: str, encoded: bool) -> bytes:
    return unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
