"""The child process that reads one document: bytes in, a JSON object out, within limits.

`document_server.py` loads it and forks. It imports nothing of syncd, so that a hostile document meets as little as
possible.
"""

import io
import resource
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

import docx
import pypdfium2  # type: ignore[import-untyped]

MAX_CHARACTERS = 1_000_000
MAX_PAGES = 100
MAX_UNPACKED = 100_000_000
MAX_FILES = 5_000
MAX_DEPTH = 20
MAX_MEMORY = 1_000_000_000
MAX_CPU_SECONDS = 10

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PASSWORD_NEEDED = 4
"""FPDF_ERR_PASSWORD of pdfium."""


class UnreadableError(Exception):
    """The document cannot be read; the message says why."""


@dataclass(frozen=True)
class Text:
    """The text found, and why some of it is missing, "" if none is."""

    text: str
    truncated: str = ""


def answer(kind: str, data: bytes) -> dict[str, str]:
    """The text of a "pdf" or "docx" and why some is missing, else the error."""
    try:
        found = {"pdf": read_pdf, "docx": read_docx}[kind](data)
    except UnreadableError as error:
        return {"error": str(error)}
    except MemoryError:
        return {"error": "needs too much memory"}
    except Exception as error:
        # Whatever a library makes of hostile bytes is an answer too: the parent needs a reason, not a traceback.
        return {"error": f"cannot be read ({type(error).__name__})"}
    return {"text": found.text, "truncated": found.truncated}


def limit() -> None:
    """Give up all rights this process does not need."""
    for what, most in (
        (resource.RLIMIT_AS, MAX_MEMORY),
        (resource.RLIMIT_CPU, MAX_CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def read_pdf(data: bytes) -> Text:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD_NEEDED
        raise UnreadableError("is encrypted" if locked else "is no PDF that can be read") from error
    if len(document) > MAX_PAGES:
        raise UnreadableError(f"has {len(document)} pages; at most {MAX_PAGES} are read")
    texts: list[str] = []
    length = 0
    for page in document:
        texts.append(page.get_textpage().get_text_bounded())
        length += len(texts[-1])
        if length > MAX_CHARACTERS:
            break
    found = _joined(texts)
    return found if found.text.strip() else Text("", "the pages hold pictures, but no text")


def read_docx(data: bytes) -> Text:
    _refuse_bombs(data)
    document = docx.Document(io.BytesIO(data))
    headers, footers = _edges(document.sections)
    # A name and number often stand in the header of a CV, so headers come before the body.
    blocks = (*headers, document.element.body, *footers)
    found = _joined([line for block in blocks for line in _lines(block, 0)])
    if not found.truncated and any(_is_deeper(block) for block in blocks):
        return Text(found.text, f"text that is nested more than {MAX_DEPTH} deep is not read")
    return found


def _edges(sections: Any) -> tuple[list[Any], list[Any]]:
    """The headers and footers that are not just those of the section before."""
    pairs = [
        pair
        for section in sections
        for pair in ((section.header, section.footer), (section.first_page_header, section.first_page_footer))
    ]
    headers = [header._element for header, _ in pairs if not header.is_linked_to_previous]
    return headers, [footer._element for _, footer in pairs if not footer.is_linked_to_previous]


def _refuse_bombs(data: bytes) -> None:
    entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise UnreadableError("is encrypted")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED or len(entries) > MAX_FILES:
        raise UnreadableError(f"unpacks to {unpacked} bytes in {len(entries)} files; at most {MAX_UNPACKED} are read")


def _joined(lines: Sequence[str]) -> Text:
    text = "\n".join(lines)
    if len(text) > MAX_CHARACTERS:
        return Text(text[:MAX_CHARACTERS], f"only the first {MAX_CHARACTERS} characters are read")
    return Text(text)


def _lines(block: Any, depth: int) -> Iterator[str]:
    """Paragraphs, text boxes, and table rows with a tab between cells, in order."""
    for element in block:
        if element.tag == f"{_W}p":
            yield _paragraph(element)
            for box in _boxes(element):
                yield from _lines(box, depth + 1) if depth < MAX_DEPTH else ()
        elif element.tag == f"{_W}tr":
            cells = (" ".join(_lines(cell, depth + 1)) for cell in element if cell.tag == f"{_W}tc")
            yield "\t".join(cells) if depth < MAX_DEPTH else ""
        elif isinstance(element.tag, str) and element.tag != f"{_W}sectPr" and depth < MAX_DEPTH:
            yield from _lines(element, depth + 1)


def _is_deeper(block: Any) -> bool:
    """Whether a block has paragraphs farther down than is read."""
    steps = "/".join("*" * (MAX_DEPTH + 1))
    return block.find(f"{steps}//{_W}p") is not None


def _paragraph(paragraph: Any) -> str:
    """The text of a paragraph, without that of text boxes anchored in it."""
    written = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
    return "".join(
        (node.text or "") if node.tag == f"{_W}t" else written[node.tag]
        for node in paragraph.iter(f"{_W}t", *written)
        if _holder(node) is paragraph and _parent_tag(node) != f"{_W}tabs"
    )


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Text boxes anchored in a paragraph; each is written twice, once for old programs."""
    for box in paragraph.iter(f"{_W}txbxContent"):
        above = takewhile(lambda node: node is not paragraph, box.iterancestors())
        if not any(node.tag in (_FALLBACK, f"{_W}txbxContent") for node in above):
            yield box


def _holder(node: Any) -> Any:
    return next(node.iterancestors(f"{_W}p"), None)


def _parent_tag(node: Any) -> str:
    parent = node.getparent()
    return "" if parent is None else str(parent.tag)
