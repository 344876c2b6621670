"""What the HTML of a mail tells of its lines: where quoted text begins, and which of them are a signature.

Mail programs put quoted text and signatures into elements of their own, known by a class, an id or the like; Outlook on
the web puts `x_` before those of the mail that it quotes. Lines are found again by their letters and digits.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from selectolax.lexbor import LexborHTMLParser

from syncd.extract import html_tags, limits
from syncd.extract.header_lines import field
from syncd.extract.patterns import when_asked


def _tag(words: str) -> re.Pattern[str]:
    """A tag with these words in it."""
    return when_asked(rf"<[a-z]{{1,12}}\s[^<>]{{0,1500}}?(?:{words})", re.IGNORECASE)


_VALUE = r"\s?=\s?[\"']?"
# What must stand in the HTML, and how a tag looks that has it and begins quoted text.
_QUOTES = {
    "uote": _tag(
        r"(?:gmail|protonmail|tutanota)_quote|yahoo_quoted|__QUOTED_TEXT__|quoted-content"
        rf"|(?<=<blockquote\s)[^<>]{{0,400}}?type{_VALUE}cite|name{_VALUE}quote[\"'\s>]"
    ),
    "cite": _tag(rf"moz-cite-prefix|(?<=<blockquote\s)[^<>]{{0,400}}?type{_VALUE}cite"),
    "moz-forward": _tag("moz-forward-container"),
    "eply": _tag("reply-intro|messageReplySection|isReplyContent"),
    "gmail_extra": _tag("gmail_extra"),
    "zmail_extra": _tag("zmail_extra"),
    "RplyFwd": _tag("divRplyFwdMsg"),
    "appendonsend": _tag("appendonsend"),
    "mail-editor-reference": _tag("mail-editor-reference-message-container"),
    "MessageHeader": _tag("OutlookMessageHeader"),
    "DIVIDER": _tag("__DIVIDER__"),
    "zwchr": _tag("zwchr"),
    "iNotesHistory": _tag("iNotesHistory"),
    "js-readmsg": _tag("js-readmsg-msg"),
    "xm_compose": _tag("xm_compose_origin_mail_container"),
    "border-top:": _tag(rf"style{_VALUE}[^\"'<>]{{0,300}}border-top:\s?solid"),
}
# The same for signatures.
_SIGNATURES = {
    "ignature": _tag(
        r"(?:gmail|composer|tutanota|ymail_android|protonmail)_signature|(?:moz|sh|mobile|pcmac)-signature"
        r"|data-signature-widget|AppleMailSignature|messageSignatureSection|class=[\"']ydp\w{4,16}signature"
        rf"|(?:class|id|name){_VALUE}(?:x_){{0,5}}signature[\"'\s>]"
    ),
    "-Sgn": _tag("Zm-_Id_-Sgn"),
    "_rc_sig": _tag("_rc_sig"),
    "__SIG_P": _tag("__SIG_P"),
    "NeteaseMailCard": _tag("divNeteaseMailCard"),
}
_TRIES = 20
"""Places of one text that are looked at: style sheets have them, too."""
_READ = 20_000
"""Characters of an element that are read: as many as a signature with all its markup has."""
_GLANCE = 700
"""Characters that are read of it first: most texts are found again by these."""
_KEY = 60
"""Letters and digits by which a text is found again."""
_CUT = 40
"""Characters that may be others where markup is cut off in the middle."""
_ENOUGH = 10
_SHORTEST = 3
_MOST_SIGNED = 30
"""Lines; whoever writes inside the element that holds the signature writes more, or says what no signature says."""
_RULE = re.compile(r"[-_=—–]{5,200}")
_NO_LETTERS = re.compile(r"(?:[^\w\n]|_)+")
"""Line breaks stay."""
_NO_ASCII_LETTERS = bytes(code for code in range(128) if code != 10 and not chr(code).isalnum())


def history(html: str, lines: Sequence[str]) -> int | None:
    """The number of the line that the quoted part of the HTML begins with, None where nothing tells."""
    html = html[: limits.HTML_CHARS.most]
    starts = sorted(_places(html, _QUOTES))
    if not starts:
        return None
    found = next((at for start in starts[:_TRIES] if (at := _history(html, start, lines)) is not None), None)
    return found if found is None else _with_rule_above(lines, found)


def _with_rule_above(lines: Sequence[str], at: int) -> int:
    """Programs draw a rule between what is said and what is quoted, outside the element of either."""
    above = next((n for n in range(at - 1, max(-1, at - 4), -1) if lines[n].strip()), at)
    return above if _RULE.fullmatch(lines[above].strip()) else at


def signature(html: str, contents: Sequence[str], depths: Sequence[int]) -> range:
    """The lines of the sender's own, of depth 0, that are in an element for signatures."""
    html = html[: limits.HTML_CHARS.most]
    starts = sorted(_places(html, _SIGNATURES))
    if not starts:
        return range(0)
    page = _Page([content if depth == 0 else "" for content, depth in zip(contents, depths, strict=True)])
    return next((found for start in starts[:_TRIES] if (found := _signed(html, start, page))), range(0))


def _places(html: str, marks: Mapping[str, re.Pattern[str]]) -> Iterator[int]:
    """Where the tags begin that any of the marks is in."""
    tags = html_tags.of(html)
    for text, looks in marks.items():
        at = html.find(text) if text in tags else -1
        for _ in range(_TRIES):
            if at < 0:
                break
            start = html.rfind("<", max(0, at - html_tags.LONGEST), at)
            if start >= 0 and html.find(">", start, at) < 0 and looks.match(html, start):
                yield start
            at = html.find(text, at + 1)


class _Page:
    """The letters and digits of a text, and which line each of them is on."""

    def __init__(self, lines: Sequence[str]) -> None:
        folded = _folded("\n".join(lines)).split("\n")
        self._text = "".join(folded)
        self._starts = list(accumulate(map(len, folded), initial=0))[:-1]

    def last(self, key: str, rest: str) -> range:
        """The last lines that begin with a key and end with the rest."""
        at = len(self._text)
        for _ in range(_TRIES):
            if (at := self._text.rfind(key, 0, at + len(key) - 1)) < 0:
                return range(0)
            end = self._text.find(rest, at, at + _READ)
            if end >= 0 and (line := self._beginning(at)) is not None and (stop := self._ending(end + len(rest))):
                return range(line, stop)
        return range(0)

    def _beginning(self, at: int) -> int | None:
        """The line whose first letter this is."""
        line = bisect_right(self._starts, at) - 1
        return line if self._starts[line] == at else None

    def _ending(self, at: int) -> int | None:
        """The line after the one whose last letter stands before this."""
        line = bisect_right(self._starts, at - 1)
        ends = self._starts[line] if line < len(self._starts) else len(self._text)
        return line if ends == at else None


def _first(lines: Sequence[str], key: str) -> int | None:
    """The first line that begins with these letters and digits, the rest of which may be on the next ones."""
    tries = 0
    for at, line in enumerate(lines):
        # Nearly all lines are passed over here.
        first = line[:1]
        if not first or (first.isalnum() and first.casefold()[0] != key[0]) or not (folded := _folded(line)):
            continue
        if key.startswith(folded) and tries < _TRIES:
            tries += 1
            folded = _continued(folded, lines[at + 1 : at + _KEY], len(key))
        if folded.startswith(key):
            return at
    return None


def _continued(folded: str, below: Iterable[str], enough: int) -> str:
    """The letters and digits of a text, and of what stands below it until they are enough."""
    for text in below:
        if len(folded) >= enough:
            break
        folded += _folded(text)
    return folded


_RULED = _QUOTES["border-top:"]


def _history(html: str, start: int, lines: Sequence[str]) -> int | None:
    words = _words(html[start : start + _GLANCE])
    key = _continued("", words, _KEY + _CUT)
    if len(key) < _KEY + _CUT and start + _GLANCE < len(html):
        words = _words(html[start : start + _READ])
        key = _continued("", words, _KEY)
    if _RULED.match(html, start):
        first = next((line for line in words if line.strip()), "")
        if field(f"{first.strip()} ") is None:
            return None  # a rule above anything but header lines separates nothing
    return _first(lines, key[:_KEY]) if len(key) >= _ENOUGH else None


def _signed(html: str, start: int, page: _Page) -> range:
    """The lines of the signature whose element begins there."""
    text = _folded("".join(_words(html[start : start + _READ], only_first=True)))
    if len(text) < _SHORTEST:
        return range(0)
    found = page.last(text[:_KEY], text[-_KEY // 2 :])
    return found if len(found) <= _MOST_SIGNED else range(0)


_UNSHOWN = ("<style", "<script", "<title")


def _words(fragment: str, *, only_first: bool = False) -> list[str]:
    """What a fragment of HTML shows, from its first tag on, or that element alone."""
    body = LexborHTMLParser(fragment).body
    lowered = fragment.lower()
    if body is None:
        return []
    if any(tag in lowered for tag in _UNSHOWN):
        for node in body.css("style, script, title"):
            node.decompose()
    element = body.first_child if only_first else body
    return element.text(separator="\n").split("\n") if element is not None else []


def _folded(text: str) -> str:
    if text.isascii():
        return text.encode().translate(None, _NO_ASCII_LETTERS).lower().decode()
    return _NO_LETTERS.sub("", text).casefold()
