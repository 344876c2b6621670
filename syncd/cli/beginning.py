"""What a run begins with, before anything that takes time is loaded."""

import gc
import sys
from collections.abc import Sequence

from syncd.service import hangup


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: one sentence on stderr for every failure that has a reason."""
    words = _config_first(list(sys.argv[1:] if arguments is None else arguments))
    if _command(words) == "run":
        # A reload asked for while it is loaded waits for Daemon.on_signals, which takes it; else it would be the end.
        hangup.keep()
    if arguments is None:
        # What is being loaded stays for good: looking through it for garbage again and again is a tenth of the time.
        gc.disable()
    from syncd.cli import app

    app.run(words)


def _config_first(words: list[str]) -> list[str]:
    """Let -c/--config stand after the command too: admins append it to the line that failed."""
    for index, word in enumerate(words):
        if word == "--":
            break
        if word in ("-c", "--config") and index + 1 < len(words):
            return [word, words[index + 1], *words[:index], *words[index + 2 :]]
        if word.startswith("--config="):
            return [word, *words[:index], *words[index + 1 :]]
    return words


def _command(words: Sequence[str]) -> str:
    """The command among the words, before it is known what it takes; else nothing."""
    rest = iter(words)
    for word in rest:
        if word in ("-c", "--config", "--log-format"):
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return ""
