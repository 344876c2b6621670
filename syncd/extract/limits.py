"""How much of an item is read; what is left out is always said."""

MAX_CHARS = 1_000_000
MAX_LINES = 20_000
MAX_LINE_CHARS = 10_000
"""Longer lines are broken up: nobody writes them, and no pattern has to cope with them."""


def cut(text: str) -> tuple[str, tuple[str, ...]]:
    """The part of the text that is read, and sentences on what is not."""
    defects = []
    if len(text) > MAX_CHARS:
        text = text[:MAX_CHARS]
        defects.append(f"text cut after {MAX_CHARS} characters")
    lines = text.split("\n", MAX_LINES)
    if len(lines) > MAX_LINES:
        text = "\n".join(lines[:MAX_LINES])
        defects.append(f"text cut after {MAX_LINES} lines")
    return text, tuple(defects)


def lines(text: str) -> list[str]:
    """The lines of a text, overlong ones broken up."""
    found: list[str] = []
    for line in text.split("\n"):
        if len(line) <= MAX_LINE_CHARS:
            found.append(line)
        else:
            found.extend(line[at : at + MAX_LINE_CHARS] for at in range(0, len(line), MAX_LINE_CHARS))
    return found
