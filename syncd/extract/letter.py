"""The zones of one writer's uninterrupted text: greeting, body, closing, signature."""

from collections.abc import Sequence

from syncd.extract import shapes
from syncd.model.extraction import Zone

_TAIL = 40
"""Lines at the end that may belong to a closing and a signature."""
_BLOCK = 14
_LONG = 90
"""Characters; nobody's signature has longer lines, except for small print."""


def zones(lines: Sequence[str], author: str = "") -> list[Zone]:
    """One zone per line; `author` is the writer's name where it is known."""
    found = [Zone.BODY] * len(lines)
    filled = [at for at, line in enumerate(lines) if line.strip()]
    if not filled:
        return found
    if shapes.is_greeting(lines[filled[0]]):
        found[filled[0]] = Zone.GREETING
    for at, zone in _ending(lines, [at for at in filled[-_TAIL:] if found[at] is Zone.BODY], author):
        found[at] = zone
    return found


def _ending(lines: Sequence[str], tail: list[int], author: str) -> list[tuple[int, Zone]]:
    """The lines of the closing and the signature among `tail`, the last filled lines."""
    set_off = next((n for n, at in enumerate(tail) if shapes.is_delimiter(lines[at]) and n < len(tail) - 1), None)
    if set_off is None:
        set_off = next((n for n, at in enumerate(tail) if shapes.is_device_line(lines[at])), len(tail))
    signature = [(at, Zone.SIGNATURE) for at in tail[set_off:]]
    head = tail[:set_off]
    closing = next((n for n in range(len(head) - 1, -1, -1) if shapes.is_closing(lines[head[n]])), None)
    if closing is not None and _may_follow(lines, head[closing + 1 :]):
        return _below_closing(lines, head[closing:]) + signature
    return _without_closing(lines, head, author) + signature


def _may_follow(lines: Sequence[str], rest: Sequence[int]) -> bool:
    """Whether what follows a closing phrase looks like names and contact details, and not like more of the letter."""
    rest = rest[: _small_print(lines, rest)]
    prose = sum(len(lines[at]) > _LONG or lines[at].rstrip().endswith("?") for at in rest)
    return prose == 0 and len(rest) <= _BLOCK


def _below_closing(lines: Sequence[str], block: Sequence[int]) -> list[tuple[int, Zone]]:
    """The closing phrase, the name it goes with, and the signature below it."""
    signed = 1
    while signed < min(len(block), 3) and _signs(lines, block, signed):
        signed += 1
    end = next((n for n in range(signed, len(block)) if shapes.is_postscript(lines[block[n]])), len(block))
    return [(at, Zone.CLOSING if n < signed else Zone.SIGNATURE) for n, at in enumerate(block[:end])]


def _signs(lines: Sequence[str], block: Sequence[int], n: int) -> bool:
    """Whether line `n` of the block is the name under the closing, and not the first line of the signature."""
    line = lines[block[n]]
    if not shapes.is_name(line) or shapes.is_title(line):
        return False
    return n == len(block) - 1 or len(line.split()) == 1


def _without_closing(lines: Sequence[str], tail: Sequence[int], author: str) -> list[tuple[int, Zone]]:
    printed = _small_print(lines, tail)
    head = tail[:printed]
    small = [(at, Zone.SIGNATURE) for at in tail[printed:]]
    block = _contact_block(lines, head)
    if block:
        return [(at, Zone.SIGNATURE) for at in block] + small
    if len(head) > 1 and _is_signed(lines[head[-1]], author):
        return [(head[-1], Zone.CLOSING), *small]
    return small


def _small_print(lines: Sequence[str], tail: Sequence[int]) -> int:
    """Where in the tail the disclaimer begins, with the rule above it; the end where there is none."""
    for n, at in enumerate(tail):
        apart = n > 0 and (tail[n - 1] < at - 1 or shapes.is_rule(lines[tail[n - 1]]))
        if apart and shapes.begins_disclaimer(" ".join(lines[at : at + 4])):
            return n - 1 if shapes.is_rule(lines[tail[n - 1]]) else n
    return len(tail)


def _contact_block(lines: Sequence[str], tail: Sequence[int]) -> Sequence[int]:
    """The last lines that read like a signature: a name first, and contact details or a position below it."""
    start = len(tail)
    while start > max(0, len(tail) - _BLOCK) and shapes.is_signature_like(lines[tail[start - 1]]):
        start -= 1
    while start < len(tail) and not _begins_block(lines, tail, start):
        start += 1
    block = tail[start:]
    details = sum(shapes.is_contact_line(lines[at]) or shapes.is_postal(lines[at]) for at in block[1:])
    placed = any(shapes.is_title(lines[at]) or shapes.is_company(lines[at]) for at in block[1:2])
    return block if details or placed else ()


def _begins_block(lines: Sequence[str], tail: Sequence[int], n: int) -> bool:
    """Whether a signature may begin here: a name or a rule, set apart from the text above."""
    line = lines[tail[n]]
    if n > 0 and tail[n - 1] == tail[n] - 1 and shapes.is_signature_like(lines[tail[n - 1]]):
        return False
    if shapes.is_rule(line):
        return True
    detailed = n + 1 < len(tail) and shapes.is_contact_line(lines[tail[n + 1]])
    return shapes.is_name(line) and (" " in line.strip() or detailed)


def _is_signed(line: str, author: str) -> bool:
    text = line.strip()
    named = text.strip(" -–—,.").lower()
    if author and named and named in author.lower().split():
        return True
    return (
        len(text.split()) <= 3
        and shapes.is_name(text)
        and not text.endswith((".", ":", "?"))
        and text[:1] in "-–—" + text[:1].upper()
    )
