"""The attachments of the sample: CVs as DOCX, specifications as PDF, contact cards as vCard; always the same bytes."""

import io
import zipfile
from dataclasses import dataclass
from html import escape

from syncd.demo.happenings import Paper
from syncd.demo.party import Job, Party

_DOCX_TYPE = "vnd.openxmlformats-officedocument.wordprocessingml.document"
_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="application/{_DOCX_TYPE}.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_BODY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document '
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
)
_RESOURCES = b"<< /Font << /F1 5 0 R >> >>"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class File:
    """An attachment ready to be put into a mail; `media_type` is such as `application/pdf`."""

    name: str
    media_type: str
    content: bytes


def file(paper: Paper) -> File:
    """The attachment as bytes."""
    match paper.of:
        case Job() as job:
            return File(f"{job.reference} {job.title}.pdf", "application/pdf", pdf(_specification(job)))
        case Party() as party if paper.kind == "card":
            return File(f"{party.key}.vcf", "text/vcard", card(party).encode())
        case Party() as party:
            return File(f"CV {party.name}.docx", f"application/{_DOCX_TYPE}", docx(_cv(party)))


def card(party: Party) -> str:
    """A vCard 3.0 (RFC 2426)."""
    family = party.name.rpartition(" ")
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{party.name}", f"N:{family[2]};{family[0]};;;"]
    lines += [f"ORG:{party.company}", f"TITLE:{party.title}", f"EMAIL;TYPE=WORK:{party.email}"]
    lines += [f"TEL;TYPE={'CELL' if n.kind == 'mobile' else 'WORK'}:{n.e164}" for n in party.numbers]
    return "\r\n".join([*lines, "END:VCARD", ""])


def docx(lines: list[str]) -> bytes:
    """The smallest document that Word opens: one paragraph a line."""
    text = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)
    parts = {"[Content_Types].xml": _CONTENT_TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": _BODY.format(text)}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), content)
    return buffer.getvalue()


def pdf(lines: list[str]) -> bytes:
    """A PDF of one page in Helvetica (ISO 32000-1 §7.5); text within Windows-1252."""
    shown = b"\n".join(b"(" + _escaped(line) + b") '" for line in lines)
    stream = b"BT /F1 11 Tf 16 TL 60 780 Td\n" + shown + b"\nET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>" % _RESOURCES,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        out
        + head
        + table
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            len(objects) + 1,
            len(out),
        )
    )


def _escaped(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _specification(job: Job) -> list[str]:
    return [
        f"{job.title} ({job.reference})", job.company, "",
        f"Location: {job.location}, hybrid, three days on site", f"Salary: up to {job.salary}", "",
        "You will join a team of eleven and answer to the head of department.",
        "You bring five years in a comparable post and a calm way with deadlines.",
    ]  # fmt: skip


def _cv(party: Party) -> list[str]:
    contact = [party.email, *(number.shown for number in party.signs), party.location]
    return [
        party.name, " | ".join(filter(None, contact)), "", "Profile",
        f"{party.title} with a record of finishing what others began.", "", "Experience",
        *([f"2021 to date: {party.title}, {party.company}"] if party.company else []),
        "2016 to 2021: various posts in the same trade", "", "References on request",
    ]  # fmt: skip
