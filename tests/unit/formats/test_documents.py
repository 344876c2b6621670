"""CVs are read, and whatever a stranger sends as one does no harm."""

import io
import zipfile

import docx
import pypdfium2  # type: ignore[import-untyped]
import pytest

from syncd.errors import ParseError
from syncd.formats import documents

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
