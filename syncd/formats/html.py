"""HTML mail as plain text: blocks become lines, quotations get `> `, links keep their target."""

import re
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from syncd.formats.charsets import storable

MAX_CHARACTERS = 2_000_000
MAX_DEPTH = 1_000
MAX_QUOTE_DEPTH = 20
MAX_LINK = 2_000

# Control characters cannot stand in storable text, so they can mark what must survive the folding of white space.
_BREAK, _BLOCK, _PARAGRAPH, _OPEN, _CLOSE, _CELL = "\x01", "\x02", "\x03", "\x04", "\x05", "\x06"
_ENDS = frozenset({_BREAK, _BLOCK, _PARAGRAPH, _OPEN, _CLOSE})
_GAPS = frozenset({_PARAGRAPH, _OPEN, _CLOSE})

_UNSEEN = (
    "head, title, script, style, template, noscript, svg, object, [hidden], "
    "[style*='display:none'], [style*='display: none']"
)
_BLOCKS = (
    "address, article, aside, center, dd, div, dl, dt, fieldset, figure, footer, form, header, main, nav, section, "
    "table, tr, li, p.MsoNormal, p.MsoListParagraph, p.MsoPlainText"
)
_PARAGRAPHS = "p:not(.MsoNormal):not(.MsoListParagraph):not(.MsoPlainText), h1, h2, h3, h4, h5, h6, ul, ol, pre"

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:]*)[^<>]*>?")
_CHILDLESS = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        *("wbr", "p", "li", "dd", "dt", "td", "th", "tr", "option"),
    )
)
"""Elements without a closing tag, or that usually do without one."""

# Possessive, so that a <pre> that never ends is looked at once.
_PRE = re.compile(r"(?i:<pre\b)[^<]*+(?:<(?!/?pre\b)[^<]*+)*+(?i:</pre)?")
_SPACES = re.compile("[ \t\n\u200b\u2060\ufeff\u00ad]+")
_MARKS = re.compile(f"([{''.join(sorted(_ENDS))}])")
_CELLS = re.compile(f"[{_CELL} ]*{_CELL}[{_CELL} ]*")
_BLANK_LINES = re.compile(r"\n{3,}")
_RULE = "_" * 32


def to_text(source: str) -> tuple[str, str]:
    """The text of an HTML document (storable, without trailing blanks), and what was left undone, "" for nothing."""
    undone = f"HTML cut at {MAX_CHARACTERS} characters" if len(source) > MAX_CHARACTERS else ""
    source = _PRE.sub(_kept_breaks, storable(source[:MAX_CHARACTERS]))
    if _depth(source) > MAX_DEPTH:
        undone = f"HTML nested deeper than {MAX_DEPTH}: only its tags removed"
        return _lines(unescape(_TAG.sub(_BREAK, source))), undone
    tree = LexborHTMLParser(source)
    for node in tree.css(_UNSEEN):
        node.decompose()
    root = tree.body or tree.root
    if root is None:
        return "", undone
    _mark(root)
    return _lines(root.text()), undone


def _depth(source: str) -> int:
    """How deep elements may be nested at the most: the parser's time grows with the square of it."""
    opened = source.count("<") - source.count("</")
    if opened <= MAX_DEPTH:
        return opened
    depth = deepest = 0
    for tag in _TAG.finditer(source):
        if tag[1].lower() not in _CHILDLESS:
            depth = max(0, depth - 1) if tag[0].startswith("</") else depth + 1
            deepest = max(depth, deepest)
    return deepest


def _kept_breaks(pre: re.Match[str]) -> str:
    return pre[0].replace("\n", "<br>")


def _mark(root: LexborNode) -> None:
    """Put a mark into the tree wherever a line begins or ends."""
    for node in root.css("a[href]"):
        _show_target(node)
    for node in root.css("br"):
        node.replace_with(_BREAK)
    for node in root.css("hr"):
        node.replace_with(f"{_BLOCK}{_RULE}{_BLOCK}")
    for node in root.css("li"):
        if node.first_child:
            node.first_child.insert_before("- ")
    for node in root.css("td, th"):
        node.insert_after(_CELL)
    _surround(root, _BLOCKS, _BLOCK, _BLOCK)
    _surround(root, _PARAGRAPHS, _PARAGRAPH, _PARAGRAPH)
    _surround(root, "blockquote", _OPEN, _CLOSE)


def _surround(root: LexborNode, selector: str, before: str, after: str) -> None:
    for node in root.css(selector):
        node.insert_before(before)
        node.insert_after(after)


def _show_target(link: LexborNode) -> None:
    """Write the target behind the words of a link, as mail programs do, unless the words are the target."""
    target = (link.attributes.get("href") or "").strip()
    scheme, _, rest = target.partition(":")
    if scheme.lower() not in ("http", "https", "mailto", "tel") or len(target) > MAX_LINK:
        return
    words = link.text().strip()
    bare = rest.strip("/").removeprefix("www.").lower()
    if words and bare not in words.lower():
        link.insert_after(f" <{target}>")


def _lines(marked: str) -> str:
    """Fold white space, then turn the marks into lines."""
    depth, line = 0, ""
    out: list[str] = []
    for piece in _MARKS.split(_SPACES.sub(" ", marked) + _BLOCK):
        if piece not in _ENDS:
            line += piece
            continue
        _end_line(out, line, "> " * depth, piece)
        depth = min(MAX_QUOTE_DEPTH, max(0, depth + (piece == _OPEN) - (piece == _CLOSE)))
        line = ""
    return _BLANK_LINES.sub("\n\n", "\n".join(out)).strip("\n")


def _end_line(out: list[str], line: str, quote: str, mark: str) -> None:
    """Write a line. An empty one is written where there was a line break, or a space that must not break."""
    text = _CELLS.sub("\t", line).replace("\xa0", " ").strip()
    if text or mark == _BREAK or "\xa0" in line:
        out.append((quote + text).rstrip())
    if mark in _GAPS and out and out[-1].strip("> "):
        out.append(quote.rstrip() if mark == _PARAGRAPH else "")
