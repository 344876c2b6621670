"""Text with format=flowed (RFC 3676): lines that a mail program broke are put together again."""

SIGNATURE = "-- "


def unwrap(text: str, delsp: bool = False) -> str:
    """Join soft-broken lines of one quote depth; quoted lines come out with `> ` per level."""
    out: list[str] = []
    paragraph: list[str] = []
    depth = 0
    for line in text.split("\n"):
        level, content = _unquoted(line)
        if paragraph and (level != depth or content == SIGNATURE):
            out.append(_quoted(depth, paragraph))
            paragraph = []
        depth = level
        soft = content.endswith(" ") and content != SIGNATURE
        paragraph.append(content[:-1] if soft and delsp else content)
        if not soft:
            out.append(_quoted(depth, paragraph))
            paragraph = []
    if paragraph:
        out.append(_quoted(depth, paragraph))
    return "\n".join(out)


def _unquoted(line: str) -> tuple[int, str]:
    """How deep a line is quoted, and its text without space-stuffing."""
    content = line.lstrip(">")
    return len(line) - len(content), content.removeprefix(" ")


def _quoted(depth: int, paragraph: list[str]) -> str:
    text = "".join(paragraph)
    return f"{'>' * depth} {text}" if depth else text
