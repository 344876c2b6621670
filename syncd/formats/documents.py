"""The text of a CV: PDF or DOCX, read in a child process that cannot do much harm."""

import json
import signal
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from syncd.errors import ParseError
from syncd.formats.charsets import storable
from syncd.formats.document_process import DocumentProcess, Line
from syncd.model.card import Document

MAX_BYTES = 10_000_000
DEADLINE_SECONDS = 30.0
"""For one document, which may take a third of it of a processor's time; less than a whole mail may take, so that a bad
CV costs the mail nothing."""
IDLE_SECONDS = 60.0
"""How long the process that reads documents is kept waiting for another one: it takes 12 MiB, and a tenth of a second
to start."""

_CHILD = Path(__file__).with_name("document_child.py")
_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read(data: bytes, filename: str, media_type: str) -> Document:
    """The text of a document. What it is, its bytes tell; name and media type only serve the error.

    Raises ParseError for what is neither PDF nor DOCX, is encrypted or broken, or needs more time or memory than a CV
    may. Blocks for up to DEADLINE_SECONDS; may be called from threads and from processes of a pool.
    """
    if len(data) > MAX_BYTES:
        raise ParseError(f"{filename}: {len(data)} bytes; at most {MAX_BYTES} are read")
    kind = _kind(data, filename, media_type)
    answer = _ask_child(data, kind, filename)
    text = "\n".join(line.rstrip() for line in storable(answer.get("text", "")).split("\n")).strip("\n")
    return Document(_PDF if kind == "pdf" else _DOCX, text, answer.get("truncated", ""))


def make_ready() -> None:
    """Have the process that reads documents load what it needs, while nobody waits for it."""
    # Where it cannot be started now, the first document says so.
    with suppress(OSError):
        _process.make_ready()


def lines(count: int) -> tuple[Line, ...]:
    """For as many processes as are about to be forked, a way each to have documents read by what is loaded once."""
    # Where it cannot be started now, the first document of each says so.
    with suppress(OSError):
        return _process.lines(count)
    return ()


def use(lines: Sequence[Line], number: int) -> None:
    """Have documents read over this one of the lines."""
    if lines:
        _process.use(lines[number])


def use_only(lines: Sequence[Line], number: int) -> None:
    """As `use`, once processes are forked: the other lines are those of others. The first has its own already."""
    if number:
        use(lines, number)
    for line in (*lines[:number], *lines[number + 1 :]):
        line.close()


def _kind(data: bytes, filename: str, media_type: str) -> str:
    # Readers take a PDF whose mark stands within the first kilobyte (ISO 32000-1 annex H).
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") and (filename.lower().endswith(".docx") or media_type == _DOCX):
        return "docx"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ParseError(f"{filename}: encrypted or of Word before 2007")
    raise ParseError(f"{filename}: neither PDF nor DOCX")


_process = DocumentProcess(_CHILD, DEADLINE_SECONDS, IDLE_SECONDS)


def _ask_child(data: bytes, kind: str, filename: str) -> dict[str, str]:
    try:
        # One that has been idle for long may end just as it is asked.
        told = _process.ask(data, kind) or _process.ask(data, kind)
    except OSError as error:
        raise ParseError(f"{filename}: could not be read now ({error.strerror})") from error
    if told is None:
        raise ParseError(f"{filename}: reading it was stopped")
    code, answer = told[0], _answer(told[1])
    if "error" in answer:
        raise ParseError(f"{filename}: {answer['error']}")
    if code != 0 or "text" not in answer:
        raise ParseError(f"{filename}: reading it was stopped ({_ending(code)})")
    return answer


def _answer(stdout: bytes) -> dict[str, str]:
    try:
        answer = json.loads(stdout)
    except ValueError:
        return {}
    return {key: value for key, value in answer.items() if isinstance(value, str)} if isinstance(answer, dict) else {}


def _ending(code: int) -> str:
    """How a child ended, in words an admin can look up."""
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return "too much work"
    if code == -signal.SIGABRT:
        # So does the library that reads PDF end when it is refused memory.
        return "too much memory"
    return f"signal {-code}" if code < 0 else f"exit {code}"
