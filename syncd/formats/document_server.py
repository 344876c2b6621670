"""Has documents read one after the other, each in a forked child with limits of its own.

Run as a file of its own, `document_server.py READER SECONDS IDLE REQUESTS ANSWERS …`, with an empty environment.
READER is a file like `document_child.py`, loaded once, so that a document costs a fork, not the loading of libraries.
The document's bytes are only passed on here: whatever they do to a child, the next one starts from the same state.

REQUESTS and ANSWERS are the descriptors of two pipes; for each further pair a process is forked that shares what is
loaded. A request is REQUEST and the document, an answer ANSWER and a JSON object. A child that takes SECONDS is killed;
without a request for IDLE seconds, or when REQUESTS ends, the server ends.
"""

import gc
import importlib.util
import json
import os
import signal
import struct
import sys
from types import FrameType, ModuleType

REQUEST = struct.Struct("<4sI")
"""The kind ("pdf", "docx") and how many bytes follow."""
ANSWER = struct.Struct("<iI")
"""How the child ended, as `subprocess` counts it, and how many bytes follow."""
MAX_ANSWER = 16_000_000
"""Bytes: a million characters, escaped."""


def main() -> None:
    reader = _load(sys.argv[1])
    seconds, idle = float(sys.argv[2]), float(sys.argv[3])
    pipes = list(map(int, sys.argv[4:]))
    # A collection in a child would copy every page that it shares with this process.
    gc.freeze()
    gc.disable()
    _divide(list(zip(pipes[::2], pipes[1::2], strict=True)))
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while True:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, idle)
        head = requests.read(REQUEST.size)
        signal.setitimer(signal.ITIMER_REAL, 0)
        if len(head) < REQUEST.size:
            return
        kind, length = REQUEST.unpack(head)
        code, answer = _read_apart(reader, kind.rstrip(b"\0").decode(), requests.read(length), seconds)
        answers.write(ANSWER.pack(code, len(answer)) + answer)
        answers.flush()


def _divide(pairs: list[tuple[int, int]]) -> None:
    """Fork until there is a process for each pair of pipes; this one has its own as its standard streams, no other."""
    own = pairs[0]
    for pair in pairs[1:]:
        if not os.fork():
            own = pair
            break
    for stream, end in enumerate(own):
        os.dup2(end, stream)
    for end in (end for pair in pairs for end in pair):
        os.close(end)


def _load(path: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location("reader", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _read_apart(reader: ModuleType, kind: str, data: bytes, seconds: float) -> tuple[int, bytes]:
    """How the child ended, and what it wrote."""
    receiving, sending = os.pipe()
    child = os.fork()
    if not child:
        _be_the_child(reader, kind, data, sending)
    os.close(sending)
    late = False

    def kill(_signal: int, _frame: FrameType | None) -> None:
        nonlocal late
        late = True
        os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, kill)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    with os.fdopen(receiving, "rb") as stream:
        answer = stream.read(MAX_ANSWER)
    _, status = os.waitpid(child, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    if late:
        answer = json.dumps({"error": f"not read within {seconds:.0f} seconds"}).encode()
    return os.waitstatus_to_exitcode(status), answer


def _be_the_child(reader: ModuleType, kind: str, data: bytes, sending: int) -> None:
    """Answer on standard output, with no other file open, and end."""
    code = 1
    try:
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 0)
        os.dup2(sending, 1)
        os.dup2(nothing, 2)
        os.closerange(3, max(nothing, sending) + 1)
        reader.limit()
        answer = memoryview(json.dumps(reader.answer(kind, data)).encode())
        while answer:
            answer = answer[os.write(1, answer) :]
        code = 0
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
