"""Numbers in the links of HTML: those that call or text somebody when they are clicked."""

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from syncd.extract import html_tags, limits, numerals
from syncd.model.extraction import PhoneKind

_SCHEMES = ("tel:", "wa.me/", "callto:", "phone=", "skype:", "sms:")
_LINK = re.compile(
    r"href\s{0,3}=\s{0,3}[\"']?(?:(?P<chat>(?:https?://)?(?:wa\.me/|(?:api\.|web\.)?whatsapp\.com/send/?\?phone=)|"
    r"whatsapp://send/?\?phone=)|(?:tel|callto|skype|sms):)(?P<number>[^\"'<>\s]{7,80})[^<>]{0,1000}>(?P<words>.{0,300}?)</a",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[^<>]{0,500}>")
# What is typed in after the call was answered: a conference's code.
_TYPED = re.compile(r"[,;#pw]+\d{3}")
_NUMBER = re.compile(r"[+(]?[+(0-9][0-9 ().\-/]{5,40}[0-9]")


@dataclass(frozen=True, slots=True)
class Link:
    """A number behind the words of a link; `conference` says that a code is dialled after it."""

    e164: str
    raw: str
    words: str
    kind: PhoneKind
    conference: bool


def find(html: str) -> tuple[tuple[Link, ...], tuple[str, ...]]:
    """The numbers of the links that have a country code, and what was left out."""
    tags = html_tags.of(html)
    if not any(scheme in tags for scheme in _SCHEMES):
        return (), ()
    found: list[Link] = []
    for count, match in enumerate(_LINK.finditer(html)):
        if count == limits.LINKS.most:
            return tuple(found), limits.LINKS.reached(count)
        if link := _read(match):
            found.append(link)
    return tuple(found), ()


def _read(match: re.Match[str]) -> Link | None:
    raw = unquote(unescape(match["number"]))
    number = _NUMBER.match(raw)
    if number is None:
        return None
    digits = number[0]
    chat = match["chat"] is not None
    # Chats are named by the digits with the country code; in other links they stand behind a plus or two zeros.
    e164 = numerals.normalise(f"+{digits.lstrip('+')}" if chat else digits, "ZZ")
    if not e164:
        return None
    words = " ".join(unescape(_TAG.sub("", match["words"])).split())
    kind = PhoneKind.MOBILE if chat else numerals.kind(e164)
    return Link(e164, digits, words, kind, _TYPED.match(raw, number.end()) is not None)
