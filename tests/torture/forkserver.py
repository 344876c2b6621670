"""The program, loaded once: each command runs in a child of its own, which costs 5 ms where starting Python costs 2 s.

    python -m tests.torture.forkserver DESCRIPTOR CONFIG

The descriptor is a socket. A request names the words of a command and the folder it runs in, and brings its stdout and
stderr; the child answers with its process id and, where it is to be watched, the listener to its system calls; this
process says how it ended. Or it names a folder with another `syncd` and brings a socket: then
the child is such a server.
The child is `syncd`, whole and unchanged but for two things: batches are of few items, so that a mailbox of ten mails
has as many commits as one of a thousand has in life; and statements that ran in this process are compiled already.
"""

import gc
import importlib
import json
import os
import socket
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

from tests import compiled
from tests.torture import seccomp

BATCH = 3
PURE = ("activities", "errors", "extract", "formats", "matchers", "model")
"""Parts of the program that import nothing but each other: what is dear to load of it, and the same in every mutant."""
LAZY = ("alembic.command", "alembic.config", "sqlalchemy.dialects.sqlite")
FIRST = (["sync"], ["people", "import", "people.csv"], ["sync"], ["verify"], ["db", "upgrade"])
"""What scenarios do, each done here once: or every child would load it again, and compile its statements."""
LONGEST = 65536
"""Octets of a message between the two ends."""


def _serve(channel: socket.socket) -> None:
    gc.collect()
    gc.freeze()  # what is loaded stays on pages that all children share
    while True:
        request, descriptors, _, _ = socket.recv_fds(channel, LONGEST, 2)
        if not request:
            return
        child = os.fork()
        told = json.loads(request)
        if child == 0:
            if "package" in told:
                _become_another(channel, told, descriptors[0])
            _become(channel, told, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        if "package" in told:
            continue
        _, status = os.waitpid(child, 0)
        channel.send(json.dumps({"status": os.waitstatus_to_exitcode(status)}).encode())


def _become(channel: socket.socket, request: dict[str, Any], descriptors: list[int]) -> None:
    for target, descriptor in zip((1, 2), descriptors, strict=True):
        os.dup2(descriptor, target)
        os.close(descriptor)
    os.chdir(request["folder"])
    listeners = [seccomp.listen()] if request["watched"] else []
    socket.send_fds(channel, [json.dumps({"process": os.getpid()}).encode()], listeners)
    for listener in listeners:
        os.close(listener)
    channel.close()
    # The interpreter's own end would take longer than most commands, to free memory that the kernel frees anyway.
    os._exit(_run(request["words"]))


def _become_another(channel: socket.socket, request: dict[str, Any], descriptor: int) -> NoReturn:
    channel.close()
    try:
        _exchange(Path(request["package"]))
        _begin(socket.socket(fileno=descriptor), request["config"])
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _exchange(package: Path) -> None:
    """Load the program that is in a folder in the place of this one, but for pure parts that are the same."""
    ours = Path(sys.modules["syncd"].__file__ or "").parent
    same = all(_source(package / "syncd", part) == _source(ours, part) for part in PURE)
    kept = {name: sys.modules[f"syncd.{name}"] for name in PURE if same}
    for name in [name for name in sys.modules if name.partition(".")[0] == "syncd"]:
        if name.split(".")[1:2] not in [[part] for part in kept]:
            del sys.modules[name]
    sys.path.insert(0, str(package))
    importlib.invalidate_caches()
    program = importlib.import_module("syncd")
    for name, part in kept.items():
        setattr(program, name, part)


def _source(program: Path, part: str) -> dict[str, bytes]:
    """What a part of the program says, by file."""
    files = [*(program / part).rglob("*.py"), *program.glob(f"{part}.py")]
    return {str(file.relative_to(program)): file.read_bytes() for file in files}


def _run(words: list[str]) -> int:
    from syncd.cli import main

    code = 0
    try:
        main(words)
    except SystemExit as exited:
        code = exited.code if isinstance(exited.code, int) else int(exited.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    return code


def _load(config: str) -> None:
    """Load what is only loaded once it is needed, before anybody counts system calls."""
    from syncd.sources import portions

    for name in LAZY:
        importlib.import_module(name)
    if not isinstance(portions.MAX_ITEMS, int):
        raise TypeError("batches are no longer bounded by syncd.sources.portions.MAX_ITEMS")
    portions.MAX_ITEMS = BATCH
    compiled.share()
    for words in FIRST:
        if _run(["-c", config, *words]):
            raise RuntimeError(f"syncd {words[0]} fails on {config}")


def _begin(channel: socket.socket, config: str) -> None:
    _load(config)
    channel.send(json.dumps({"syncd": str(Path(sys.modules["syncd"].__file__ or "").parent)}).encode())
    _serve(channel)


if __name__ == "__main__":
    _begin(socket.socket(fileno=int(sys.argv[1])), sys.argv[2])
