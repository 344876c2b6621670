"""The text of a CV: PDF or DOCX, read in a child process that cannot do much harm."""

import json
import signal
import subprocess
import sys
from pathlib import Path

from syncd.errors import ParseError
from syncd.formats.charsets import storable
from syncd.model.card import Document

MAX_BYTES = 10_000_000
DEADLINE_SECONDS = 30.0

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


def _kind(data: bytes, filename: str, media_type: str) -> str:
    # Readers take a PDF whose mark stands within the first kilobyte (ISO 32000-1 annex H).
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04") and (filename.lower().endswith(".docx") or media_type == _DOCX):
        return "docx"
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ParseError(f"{filename}: encrypted or of Word before 2007")
    raise ParseError(f"{filename}: neither PDF nor DOCX")


def _ask_child(data: bytes, kind: str, filename: str) -> dict[str, str]:
    """Run the child: no environment, no file descriptors of ours, its own session, a deadline."""
    command = [sys.executable, "-I", "-B", str(_CHILD), kind]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            input=data,
            capture_output=True,
            timeout=DEADLINE_SECONDS,
            check=False,
            env={},
            cwd="/",
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        raise ParseError(f"{filename}: not read within {DEADLINE_SECONDS:.0f} seconds") from None
    except OSError as error:
        raise ParseError(f"{filename}: could not be read now ({error.strerror})") from error
    answer = _answer(done.stdout)
    if "error" in answer:
        raise ParseError(f"{filename}: {answer['error']}")
    if done.returncode != 0 or "text" not in answer:
        raise ParseError(f"{filename}: reading it was stopped ({_ending(done.returncode)})")
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
    return f"signal {-code}" if code < 0 else f"exit {code}"
