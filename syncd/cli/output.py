"""Print to stdout, as JSON or for people; notes go to stderr."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer

_UNSEEN = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters that JSON leaves as they are: DEL, the second set of controls, marks of direction."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def show_json(value: Any) -> None:
    sys.stdout.write(_escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n")


def show_json_line(value: Any) -> None:
    sys.stdout.write(_escaped(json.dumps(value, ensure_ascii=False)) + "\n")


def show(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def note(line: str) -> None:
    """Say something beside the data: progress, warnings, what is not there yet."""
    sys.stderr.write(f"syncd: {plain(line)}\n")


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows in columns: those of numbers aligned to the right, all others to the left."""
    cells = [[plain(value) for value in row] for row in rows]
    widths = [max(len(line[i]) for line in [list(headings), *cells]) for i in range(len(headings))]
    numbers = [all(_is_number(line[i]) for line in cells if line[i]) for i in range(len(headings))]
    show(_line([text.ljust(w) for text, w in zip(headings, widths, strict=True)]))
    for line in cells:
        show(_line([t.rjust(w) if right else t.ljust(w) for t, w, right in zip(line, widths, numbers, strict=True)]))


def _line(cells: Sequence[str]) -> str:
    return "  ".join(cells).rstrip()


def plain(value: object) -> str:
    """A value as it may stand on a terminal."""
    text = "" if value is None else str(value)
    # A name may come from a stranger's mail: it must not move the cursor or colour the terminal.
    return "".join(c if c.isprintable() else " " for c in text)


def _escaped(text: str) -> str:
    """JSON of the same content, in which nothing moves the cursor or turns the direction of writing."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).replace("%", "").isdigit()
