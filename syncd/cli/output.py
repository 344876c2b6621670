"""Print to stdout, as JSON or for people; notes go to stderr."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def show_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def show_json_line(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def show(line: str = "") -> None:
    sys.stdout.write(line + "\n")


def note(line: str) -> None:
    """Say something beside the data: progress, warnings, what is not there yet."""
    sys.stderr.write(f"syncd: {line}\n")


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows in columns, left-aligned; numbers to the right."""
    cells = [[plain(value) for value in row] for row in rows]
    widths = [max(len(line[i]) for line in [list(headings), *cells]) for i in range(len(headings))]
    for line in [list(headings), *cells]:
        padded = [text.rjust(w) if _is_number(text) else text.ljust(w) for text, w in zip(line, widths, strict=True)]
        show("  ".join(padded).rstrip())


def plain(value: object) -> str:
    """A value as it may stand on a terminal."""
    text = "" if value is None else str(value)
    # A name may come from a stranger's mail: it must not move the cursor or colour the terminal.
    return "".join(c if c.isprintable() else " " for c in text)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).replace("%", "").isdigit()
