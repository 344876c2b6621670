"""The child process that reads one document: bytes in, a JSON object out, within limits.

`document_server.py` loads it and forks. It imports nothing of syncd, so that a hostile document meets as little as
possible.
"""

import io
import posixpath
import resource
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.parsers import expat

import pypdfium2  # type: ignore[import-untyped]

MAX_CHARACTERS = 1_000_000
MAX_PAGES = 100
MAX_UNPACKED = 100_000_000
MAX_FILES = 5_000
MAX_DEPTH = 20
MAX_MEMORY = 1_000_000_000
MAX_CPU_SECONDS = 10
_PIECE = 65_536
"""Bytes of a part of a Word file that are unpacked at once."""

MAX_NESTED = 256
"""Elements inside one another; no program that writes texts comes near."""

_OFFICE = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"
"""What a file saved as "strict" (ISO/IEC 29500-1) has in the place of the other."""
_NAMES = {
    **{
        f"{space} {name}": name
        for space in (f"{_OFFICE}/wordprocessingml/2006/main", f"{_STRICT}/wordprocessingml/main")
        for name in (
            *("body", "hdr", "ftr", "p", "tr", "tc", "t", "tab", "tabs", "br", "cr", "noBreakHyphen"),
            *("txbxContent", "sectPr", "headerReference", "footerReference", "type"),
        )
    },
    f"{_OFFICE}/markup-compatibility/2006 Fallback": "Fallback",
    f"{_OFFICE}/officeDocument/2006/relationships id": "id",
    f"{_STRICT}/officeDocument/relationships id": "id",
}
"""The elements and attributes that we know, as the parser calls them."""
_RELATION = f"{_OFFICE}/package/2006/relationships Relationship"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_TYPES = ("default", "first")
"""Headers and footers that are read: those of even pages say the same."""
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
    archive = zipfile.ZipFile(io.BytesIO(data))
    _refuse_bombs(archive)
    main = _main_part(archive)
    body = _read_part(archive, main)
    headers, footers = _edges(archive, main, body.edges)
    # A name and number often stand in the header of a CV, so headers come before the body.
    read = (*headers, body, *footers)
    found = _joined([line for part in read for line in part.lines])
    if not found.truncated and any(part.is_deeper for part in read):
        return Text(found.text, f"text that is nested more than {MAX_DEPTH} deep is not read")
    return found


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
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


def _main_part(archive: zipfile.ZipFile) -> str:
    """The name of the part that is the text (ISO/IEC 29500-2 §9.3)."""
    for relation in _relations(archive, "_rels/.rels"):
        if relation.get("Type", "").endswith("/officeDocument"):
            return _resolved("", relation["Target"])
    raise UnreadableError("cannot be read (it holds no text)")


def _edges(archive: zipfile.ZipFile, main: str, edges: Sequence["_Edge"]) -> tuple[list["_Part"], list["_Part"]]:
    """The headers and footers that are not just those of the section before."""
    if not edges:
        return [], []
    folder, _, name = main.rpartition("/")
    relations = _relations(archive, f"{folder}/_rels/{name}.rels".lstrip("/"))
    targets = {relation["Id"]: _resolved(folder, relation["Target"]) for relation in relations}
    ordered = sorted(edges, key=lambda edge: (edge.section, _TYPES.index(edge.type)))
    headers, footers = (
        [_read_part(archive, targets[edge.relation]) for edge in ordered if edge.name == name]
        for name in ("headerReference", "footerReference")
    )
    return headers, footers


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _relations(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    parser = _parser()
    parser.StartElementHandler = lambda tag, given: found.append(given) if tag == _RELATION else None
    _feed(parser, archive, name)
    return [relation for relation in found if relation.get("TargetMode") != "External"]


def _read_part(archive: zipfile.ZipFile, name: str) -> "_Part":
    part = _Part()
    _feed(part.parser, archive, name)
    return part


def _feed(parser: expat.XMLParserType, archive: zipfile.ZipFile, name: str) -> None:
    with archive.open(name) as stream:
        while piece := stream.read(_PIECE):
            parser.Parse(piece)
    parser.Parse(b"", True)


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse_declarations
    return parser


def _refuse_declarations(*_: object) -> None:
    # No such file has any (ISO/IEC 29500-2 §8.1.3): they are there to multiply, or to name a file of ours.
    raise UnreadableError("cannot be read (it declares entities)")


@dataclass(frozen=True)
class _Edge:
    """That a section, by its number, has a header or footer of its own, and under which relation it is found."""

    section: int
    name: str
    type: str
    relation: str


class _Part:
    """What is read of a part of the archive: `lines` are its paragraphs, text boxes and rows in their order."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.edges: list[_Edge] = []
        self.is_deeper = False
        self.parser = _parser()
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self._sections = 0
        self._open: list[_Element] = [_Root(self)]

    def section(self) -> "_Element":
        self._sections += 1
        return _Section(self)

    def has_edge(self, name: str, given: Mapping[str, str]) -> None:
        named = {_NAMES.get(key, key): value for key, value in given.items()}
        if named.get("type") in _TYPES and "id" in named:
            self.edges.append(_Edge(self._sections, name, named["type"], named["id"]))

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        if len(self._open) > MAX_NESTED:
            raise UnreadableError(f"cannot be read (nested more than {MAX_NESTED} deep)")
        self._open.append(self._open[-1].child(_NAMES.get(tag, ""), given))

    def _end(self, _tag: str) -> None:
        ended = self._open.pop()
        if ended is not self._open[-1]:
            ended.end()


class _Element:
    """An element that is open. Nothing is read of this one or what it holds."""

    def __init__(self, part: _Part) -> None:
        self.part = part

    def child(self, name: str, given: Mapping[str, str]) -> "_Element":
        """What begins inside this one: the same again, where it makes no difference."""
        return self

    def end(self) -> None:
        """Called once, unless its parent is the same."""


class _Root(_Element):
    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        return _Block(self.part, self.part.lines, 0) if name in ("body", "hdr", "ftr") else self


class _TooDeep(_Element):
    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        self.part.is_deeper |= name == "p"
        return self


class _Section(_Element):
    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        if name in ("headerReference", "footerReference"):
            self.part.has_edge(name, given)
        return self


class _Block(_Element):
    """Holds paragraphs and tables, which become lines."""

    def __init__(self, part: _Part, lines: list[str], depth: int) -> None:
        self.part = part
        self.lines = lines
        self.depth = depth

    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        if name == "p":
            return _Paragraph(self.part, self.lines, self.depth, [])
        if name == "sectPr":
            return self.part.section()
        if self.depth >= MAX_DEPTH:
            return _TooDeep(self.part)
        return (_Row if name == "tr" else _Block)(self.part, self.lines, self.depth + 1)


class _Row(_Block):
    """A row of a table: one line, with a tab between its cells."""

    def __init__(self, part: _Part, lines: list[str], depth: int) -> None:
        super().__init__(part, lines, depth)
        self.cells: list[list[str]] = []

    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        if name != "tc":
            return _Element(self.part)
        self.cells.append([])
        return _Block(self.part, self.cells[-1], self.depth)

    def end(self) -> None:
        self.lines.append("\t".join(" ".join(cell) for cell in self.cells))


class _Paragraph(_Block):
    """A paragraph: a line without the text boxes that are anchored in it, and theirs behind it."""

    def __init__(self, part: _Part, lines: list[str], depth: int, written: list[str]) -> None:
        super().__init__(part, lines, depth)
        self.written = written
        self.boxes: list[str] = []

    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        if not name:
            return self
        if name == "t":
            return _Words(self.part, self.written)
        if name in _SIGNS:
            self.written.append(_SIGNS[name])
            return self
        if name == "txbxContent":
            return _Block(self.part, self.boxes, self.depth + 1) if self.depth < MAX_DEPTH else _TooDeep(self.part)
        if name == "Fallback":
            # Every text box is written twice, once for old programs.
            return _Paragraph(self.part, [], self.depth, self.written)
        if name == "sectPr":
            return self.part.section()
        return _Element(self.part) if name in ("p", "tabs") else self

    def end(self) -> None:
        self.lines.append("".join(self.written))
        self.lines += self.boxes


class _Words(_Element):
    """Text as it stands."""

    def __init__(self, part: _Part, written: list[str]) -> None:
        self.part = part
        # Only here: what else stands between elements is how the file is laid out.
        part.parser.CharacterDataHandler = written.append

    def child(self, name: str, given: Mapping[str, str]) -> _Element:
        return _Element(self.part)

    def end(self) -> None:
        self.part.parser.CharacterDataHandler = None
