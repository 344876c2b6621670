"""IMAP answers, taken apart (RFC 3501 §7 and §9) from the records that imaplib makes of them."""

import re
from collections.abc import Container, Iterator, Sequence
from datetime import datetime, timedelta, timezone

Value = bytes | None | list["Value"]
"""An atom, number or string; NIL; a parenthesised list."""

Fields = dict[bytes, Value]
"""What an answer says of one message, by item name in upper case."""

_TOKEN = re.compile(
    rb"""\s*(?:
        (?P<open>\() | (?P<close>\))
      | "(?P<quoted>[^"\\]*(?:\\.[^"\\]*)*)"
      | (?P<literal>~?\{\d+\+?\})\Z
      | (?P<atom>[^\s()"\[]*\[[^\]]{0,60}\][^\s()"]* | [^\s()"]+)
    )""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_MOMENT = re.compile(rb"\s*(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\s*")
_MONTHS = (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec")


class MalformedError(ValueError):
    """An answer that is not what RFC 3501 allows."""


Record = list[tuple[bytes, bytes | None]]
"""One untagged answer: pieces of text, each but the last followed by a literal."""


def records(data: Sequence[object]) -> Iterator[Record]:
    """Put imaplib's flat list together again: an answer is tuples (text, literal) and then the rest of its line."""
    pieces: Record = []
    for element in data:
        if isinstance(element, tuple):
            pieces.append((element[0], element[1]))
        elif isinstance(element, bytes):
            yield [*pieces, (element, None)]
            pieces = []


def values(record: Record) -> list[Value]:
    """The values of one answer. Nesting may be of any depth; raises MalformedError."""
    stack: list[list[Value]] = [[]]
    for text, literal in record:
        for token in _tokens(text):
            if token.lastgroup == "open":
                stack.append([])
            elif token.lastgroup == "close":
                _close(stack)
            else:
                stack[-1].append(literal if token.lastgroup == "literal" else _atom_or_string(token))
    if len(stack) != 1:
        raise MalformedError("a parenthesis is not closed")
    return stack[0]


def _tokens(text: bytes) -> Iterator[re.Match[bytes]]:
    position, end = 0, len(text.rstrip())
    while position < end:
        token = _TOKEN.match(text, position, end)
        if token is None:
            raise MalformedError("no token")
        yield token
        position = token.end()


def _close(stack: list[list[Value]]) -> None:
    if len(stack) == 1:
        raise MalformedError("a parenthesis too many")
    closed = stack.pop()
    stack[-1].append(closed)


def _atom_or_string(token: re.Match[bytes]) -> bytes | None:
    if token["quoted"] is not None:
        return _ESCAPED.sub(rb"\1", token["quoted"])
    atom: bytes = token["atom"]
    return None if atom.upper() == b"NIL" else atom


def fetched(data: Sequence[object], asked: Container[int]) -> dict[int, Fields]:
    """What FETCH answers say of the UIDs asked for. Those without a UID, or that make no sense, say nothing."""
    found: dict[int, Fields] = {}
    for record in records(data):
        try:
            fields = _fields(values(record))
            uid = number(fields.get(b"UID"))
        except MalformedError:
            continue
        if uid in asked:
            found.setdefault(uid, {}).update(fields)
    return found


def _fields(answer: list[Value]) -> Fields:
    """The pairs of the list that ends a FETCH or STATUS answer; `BODY[1]<0>` is the beginning of `BODY[1]`."""
    pairs = answer[-1] if answer else None
    if not isinstance(pairs, list) or len(pairs) % 2:
        raise MalformedError("no pairs")
    named = ((name, value) for name, value in zip(pairs[::2], pairs[1::2], strict=True) if isinstance(name, bytes))
    return {name.upper().partition(b"]<")[0] + b"]" * (b"]<" in name): value for name, value in named}


def status(data: Sequence[object]) -> dict[bytes, int]:
    """The numbers of a STATUS answer, by name."""
    for record in records(data):
        return {name: number(value) for name, value in _fields(values(record)).items()}
    raise MalformedError("no STATUS")


def found(data: Sequence[object]) -> list[int]:
    """The numbers of all SEARCH answers, in ascending order. A MODSEQ that follows them is left out."""
    numbers: set[int] = set()
    for line in data:
        if line is None:
            continue
        if not isinstance(line, bytes):
            raise MalformedError("SEARCH with a literal")
        numbers.update(number(word) for word in line.partition(b"(")[0].split())
    return sorted(numbers)


def number(value: Value) -> int:
    """A number as IMAP writes them, 0 and up, within 64 bits."""
    if not isinstance(value, bytes) or not value.isdigit() or len(value) > 20:
        raise MalformedError("no number")
    return int(value)


def moment(value: Value) -> datetime | None:
    """An INTERNALDATE; None where it is none."""
    parts = _MOMENT.fullmatch(value) if isinstance(value, bytes) else None
    if parts is None or parts[2].lower() not in _MONTHS:
        return None
    day, month, year = int(parts[1]), _MONTHS.index(parts[2].lower()) + 1, int(parts[3])
    offset = timedelta(hours=int(parts[8]), minutes=int(parts[9])) * (-1 if parts[7] == b"-" else 1)
    try:
        zone = timezone(offset)
        return datetime(year, month, day, int(parts[4]), int(parts[5]), int(parts[6]), tzinfo=zone)
    except ValueError:
        return None
