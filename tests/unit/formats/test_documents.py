"""CVs are read, and whatever a stranger sends as one does no harm."""

import io
import os
import signal
import zipfile
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import docx
import pypdfium2  # type: ignore[import-untyped]
import pytest
from docx.oxml import parse_xml

from syncd.errors import ParseError
from syncd.formats import documents
from syncd.formats.document_process import DocumentProcess
from syncd.formats.document_server import REQUEST

PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 53>>stream
BT /F1 12 Tf 20 200 Td (Nadia Okafor 07911 123456) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


def word() -> bytes:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Nadia Okafor"
    document.add_paragraph("Analyst")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Mobile", "07911 123456"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_pdf_is_read() -> None:
    assert "Nadia Okafor 07911 123456" in documents.read(PDF, "cv.pdf", "application/pdf").text


def test_a_word_file_is_read_with_its_header_and_its_tables() -> None:
    text = documents.read(word(), "cv.docx", "").text
    assert text.splitlines() == ["Nadia Okafor", "Analyst", "Mobile\t07911 123456"]


def test_each_section_has_its_own_header_then_that_of_its_first_page() -> None:
    document = docx.Document()
    for name in ("one", "two", "as before"):
        section = document.add_section() if name != "one" else document.sections[0]
        if name != "as before":
            for header, text in ((section.first_page_header, "first page"), (section.header, "header")):
                header.is_linked_to_previous = False
                header.paragraphs[0].text = f"{text} of {name}"
        document.add_paragraph(name)
    document.sections[-1].footer.paragraphs[0].text = "footer"
    stream = io.BytesIO()
    document.save(stream)
    headers = ["header of one", "first page of one", "header of two", "first page of two"]
    text = documents.read(stream.getvalue(), "cv.docx", "").text
    assert [line for line in text.splitlines() if line] == [*headers, "one", "two", "as before", "footer"]


def test_tab_stops_and_what_a_paragraph_looks_like_are_no_text() -> None:
    stops = '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
    runs = "<w:r><w:t>Mobile</w:t><w:tab/><w:t>07911</w:t><w:noBreakHyphen/><w:t>123456</w:t><w:br/></w:r>\n  "
    linked = "<w:hyperlink><w:r><w:t>Nadia Okafor</w:t></w:r></w:hyperlink>"
    data = with_body(f"<w:p>{stops}\n  {runs}{linked}</w:p>")
    assert documents.read(data, "cv.docx", "").text == "Mobile\t07911-123456\nNadia Okafor"


def test_a_word_file_saved_as_strict_is_read() -> None:
    strict = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            for space in (b"officeDocument/", b"wordprocessingml/"):
                usual = b"http://schemas.openxmlformats.org/" + space + b"2006/"
                content = content.replace(usual, b"http://purl.oclc.org/ooxml/" + space)
            target.writestr(name, content)
    text = documents.read(strict.getvalue(), "cv.docx", "").text
    assert text.splitlines() == ["Nadia Okafor", "Analyst", "Mobile\t07911 123456"]


def test_what_stands_in_a_text_box_is_read_once() -> None:
    document = docx.Document()
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    compat = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = "<w:txbxContent><w:p><w:r><w:t>07911 123456</w:t></w:r></w:p></w:txbxContent>"
    anchored = (
        f'<w:r xmlns:w="{word}" xmlns:mc="{compat}"><mc:AlternateContent><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document.add_paragraph("Nadia Okafor")._p.append(parse_xml(anchored))
    stream = io.BytesIO()
    document.save(stream)
    assert documents.read(stream.getvalue(), "cv.docx", "").text.splitlines() == ["Nadia Okafor", "07911 123456"]


def test_a_scan_says_that_it_holds_no_text() -> None:
    found = documents.read(PDF.replace(b"(Nadia Okafor 07911 123456) Tj", b""), "scan.pdf", "")
    assert (found.text, found.truncated) == ("", "the pages hold pictures, but no text")


def test_a_worker_of_a_pool_may_read_documents_too() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert "Nadia" in pool.submit(documents.read, PDF, "cv.pdf", "").result(60).text


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Puts other lines of Python in the place of what reads a document; they have `kind` and `data`."""
    processes: list[DocumentProcess] = []

    def use(*lines: str, deadline: float = 20.0) -> None:
        file = tmp_path / "reader.py"
        body = "".join(f"    {line}\n" for line in lines)
        file.write_text(f"import os, signal\n\ndef limit():\n    pass\n\ndef answer(kind, data):\n{body}")
        processes.append(DocumentProcess(file, deadline, 20.0))
        monkeypatch.setattr(documents, "_process", processes[-1])

    yield use
    for process in processes:
        process.close()


def test_the_child_sees_no_file_and_no_secret_of_ours(
    reader: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SYNCD_SECRET", "hunter2")
    reader("return {'text': ' '.join([*sorted(os.listdir('/proc/self/fd')), *os.environ]), 'truncated': ''}")
    with (tmp_path / "reader.py").open() as ours:
        os.set_inheritable(ours.fileno(), True)
        names = documents.read(PDF, "cv.pdf", "").text.split()
    # Its three streams, and the directory it is listing.
    assert [name for name in names if name.isdigit()] == ["0", "1", "2", "3"]
    assert "SYNCD_SECRET" not in names


READS_WELL = "return {'text': data.decode('latin-1')[-4:], 'truncated': ''}"


def test_a_document_that_takes_too_long_is_given_up_and_the_next_one_is_read(reader: Callable[..., None]) -> None:
    reader("while b'endless' in data: pass", READS_WELL, deadline=0.2)
    with pytest.raises(ParseError, match="not read within"):
        documents.read(b"%PDF-endless", "cv.pdf", "")
    assert documents.read(b"%PDF-next", "cv.pdf", "").text == "next"


@pytest.mark.parametrize(
    "attack",
    [
        "os.kill(os.getpid(), signal.SIGSEGV)",
        "os._exit(3)",
        "os.write(1, b'{' * 100_000), os._exit(0)",
        "os.kill(os.getppid(), signal.SIGKILL), os._exit(0)",
    ],
)
def test_a_document_that_breaks_its_reader_costs_the_next_one_nothing(
    reader: Callable[[str, str], None], attack: str
) -> None:
    reader(f"b'hostile' in data and ({attack})", READS_WELL)
    with pytest.raises(ParseError, match="reading it was stopped"):
        documents.read(b"%PDF-hostile", "cv.pdf", "")
    assert documents.read(b"%PDF-next", "cv.pdf", "").text == "next"


def test_nothing_of_a_document_is_there_when_the_next_one_is_read(reader: Callable[[str, str], None]) -> None:
    reader("seen = globals().setdefault('seen', []); seen.append(data)", "return {'text': str(len(seen))}")
    assert [documents.read(PDF, "cv.pdf", "").text for _ in range(3)] == ["1", "1", "1"]


def test_an_alarm_while_a_document_is_read_leaves_no_answer_behind(reader: Callable[[str, str], None]) -> None:
    reader("while b'endless' in data: pass", READS_WELL)

    def ring(*_: object) -> None:
        raise InterruptedError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        with pytest.raises(ParseError):
            documents.read(b"%PDF-endless", "cv.pdf", "")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert documents.read(b"%PDF-next", "cv.pdf", "").text == "next"


def test_a_document_costs_no_new_process_that_loads_the_libraries() -> None:
    documents.read(PDF, "cv.pdf", "")
    first = documents._process._running
    documents.read(word(), "cv.docx", "")
    assert documents._process._running is first is not None


def test_what_a_file_is_decides_not_what_it_is_called() -> None:
    assert documents.read(PDF, "cv.docx", "").media_type == "application/pdf"


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    document = pypdfium2.PdfDocument.new()
    for _ in range(101):
        document.new_page(10, 10)
    stream = io.BytesIO()
    document.save(stream)
    with pytest.raises(ParseError, match="101 pages"):
        documents.read(stream.getvalue(), "cv.pdf", "")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 200_000_000)
    with pytest.raises(ParseError, match="unpacks to 200000000 bytes"):
        documents.read(stream.getvalue(), "cv.docx", "")


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def with_body(body: str, declared: str = "") -> bytes:
    """A Word file with this inside its body, whatever it is."""
    xml = f'<?xml version="1.0"?>{declared}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as source, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, xml if name == "word/document.xml" else source.read(name))
    return stream.getvalue()


PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def test_entities_that_multiply_are_refused() -> None:
    doubled = "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    data = with_body(PARAGRAPH.format("&i;"), f'<!DOCTYPE x [<!ENTITY a "{"ha" * 50}">{doubled}]>')
    with pytest.raises(ParseError, match="cannot be read"):
        documents.read(data, "cv.docx", "")


def test_an_entity_that_names_a_file_of_ours_is_refused() -> None:
    data = with_body(PARAGRAPH.format("[&a;]"), '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')
    with pytest.raises(ParseError, match="cannot be read"):
        documents.read(data, "cv.docx", "")


def test_text_nested_too_deep_is_told() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 30 + PARAGRAPH.format("hidden") + "</w:tc></w:tr></w:tbl>" * 30
    found = documents.read(with_body(PARAGRAPH.format("Nadia Okafor") + deep), "cv.docx", "")
    assert "Nadia Okafor" in found.text
    assert found.truncated == "text that is nested more than 20 deep is not read"


def test_a_word_file_nested_without_end_is_refused() -> None:
    data = with_body("<w:sdt><w:sdtContent>" * 3000 + "</w:sdtContent></w:sdt>" * 3000)
    with pytest.raises(ParseError, match="cannot be read"):
        documents.read(data, "cv.docx", "")


def test_an_archive_that_lies_about_its_sizes_is_refused() -> None:
    data = bytearray(with_body(" " * 20_000_000))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.find(mark)
        while at != -1:
            if int.from_bytes(data[at + offset : at + offset + 4], "little") > 10_000_000:
                data[at + offset : at + offset + 4] = (1000).to_bytes(4, "little")
            at = data.find(mark, at + 4)
    with pytest.raises(ParseError, match="cannot be read"):
        documents.read(bytes(data), "cv.docx", "")


def pdf_of(stream: bytes, filters: bytes = b"", more: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of one page that shows what the stream says."""
    head, tail = PDF.split(b"4 0 obj", 1)[0], b"5 0 obj" + PDF.split(b"5 0 obj", 1)[1]
    content = b"4 0 obj<</Length %d%s>>stream\n%s\nendstream endobj\n" % (len(stream), filters, stream)
    return head + content + tail.replace(b"trailer<<", more + b"trailer<<" + trailer)


def test_a_pdf_whose_stream_unpacks_without_end_is_refused() -> None:
    packer = zlib.compressobj(9)
    once, again = (packer.compress(b"(aaa) Tj " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    packed = once + again * 110
    with pytest.raises(ParseError, match=r"too much (memory|work)|not read within"):
        documents.read(pdf_of(packed, b"/Filter/FlateDecode"), "cv.pdf", "")


def test_an_encrypted_pdf_is_said_to_be_so() -> None:
    lock = b"6 0 obj<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -44>>endobj\n" % (b"41" * 32, b"42" * 32)
    data = pdf_of(b"", more=lock, trailer=b"/Encrypt 6 0 R/ID[<%s><%s>]" % (b"43" * 16, b"43" * 16))
    with pytest.raises(ParseError, match="is encrypted"):
        documents.read(data, "cv.pdf", "")


@pytest.mark.parametrize(
    ("pages", "cause"),
    [
        (b"/Kids[2 0 R 2 0 R]/Count 50", "cannot be read"),
        (b"/Kids[]/Count 2000000000", "no PDF that can be read"),
    ],
    ids=["pages that hold themselves", "two billion pages that are not there"],
)
def test_a_pdf_that_lies_about_its_pages_is_refused(pages: bytes, cause: str) -> None:
    with pytest.raises(ParseError, match=cause):
        documents.read(PDF.replace(b"/Kids[3 0 R]/Count 1", pages), "cv.pdf", "")


def test_the_process_that_reads_documents_can_be_there_before_the_first_one() -> None:
    documents._process.close()
    documents.make_ready()
    ready = documents._process._running
    assert "Nadia" in documents.read(PDF, "cv.pdf", "").text
    assert documents._process._running is ready is not None


def test_processes_that_are_to_be_forked_have_what_reads_documents_loaded_once() -> None:
    lines = documents.lines(2)
    assert documents._process._running not in lines
    request = REQUEST.pack(b"pdf", len(PDF)) + PDF
    told = [line.exchange(request) for line in lines]
    assert [one is not None and one[0] for one in told] == [0, 0]
    lines[0].close()
    assert lines[1].exchange(request) == told[1]
    lines[1].close()
    shared = documents._process._shared
    assert shared is not None
    assert shared.wait(10) == 0


@pytest.mark.parametrize(
    ("data", "name", "cause"),
    [
        (b"", "cv.pdf", "neither PDF nor DOCX"),
        (b"%PDF-1.4 and nothing more", "cv.pdf", "no PDF that can be read"),
        (b"PK\x03\x04 and nothing more", "cv.docx", "cannot be read"),
        (b"PK\x03\x04", "archive.zip", "neither PDF nor DOCX"),
        (b"\xd0\xcf\x11\xe0", "cv.doc", "encrypted or of Word before 2007"),
        (b"%PDF-" + b" " * 10_000_001, "cv.pdf", "at most 10000000"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, name: str, cause: str) -> None:
    with pytest.raises(ParseError, match=cause):
        documents.read(data, name, "")
