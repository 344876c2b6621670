"""Where the HTML of a mail says that quoted text begins, for mails whose plain text does not show it."""

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from syncd.extract import limits

# What each program wraps history in: (a text that must occur, the selector of the element history starts with).
_WRAPPERS = (
    ("gmail_quote", ".gmail_quote"),
    ("divRplyFwdMsg", "#divRplyFwdMsg"),
    ("appendonsend", "#appendonsend ~ *"),
    ("yahoo_quoted", ".yahoo_quoted"),
    ("moz-cite-prefix", ".moz-cite-prefix"),
    ("moz-forward-container", ".moz-forward-container"),
    ("OutlookMessageHeader", ".OutlookMessageHeader"),
    ("<blockquote", "blockquote[type=cite]"),
    ("border-top:solid", 'div[style*="border-top:solid"]'),
)
_ENOUGH = 12
"""Characters a line must have in common with the HTML to be recognised by."""


def history(html: str, lines: Sequence[str]) -> int | None:
    """The number of the line that the quoted part of the HTML begins with, None where nothing tells."""
    selectors = [selector for needle, selector in _WRAPPERS if needle in html[: limits.HTML_CHARS.most]]
    if not selectors:
        return None
    start = _first_words(html[: limits.HTML_CHARS.most], selectors)
    if len(start) < _ENOUGH:
        return None
    return next((at for at, line in enumerate(lines) if _same_start(_folded(line), start)), None)


def _first_words(html: str, selectors: Sequence[str]) -> str:
    tree = LexborHTMLParser(html)
    element = tree.css_first(", ".join(selectors))
    if element is None:
        return ""
    for line in element.text(separator="\n").split("\n"):
        if folded := _folded(line):
            return folded
    return ""


def _folded(line: str) -> str:
    return " ".join(line[:400].split())[:80]


def _same_start(line: str, start: str) -> bool:
    return len(line) >= _ENOUGH and (start.startswith(line) or line.startswith(start))
