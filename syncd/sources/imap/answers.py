"""IMAP answers, taken apart (RFC 3501 §7 and §9)."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import datetime, timedelta, timezone

Value = bytes | None | list["Value"]
"""An atom, number or string; NIL; a parenthesised list."""

Fields = dict[bytes, Value]
"""What an answer says of one message, by item name in upper case."""

_TOKEN = re.compile(
    rb"""\s*(?:
        (\() | (\))
      | ([^\s()"\[{~]+)(?=[\s()]|\Z)
      | "([^"\\]*(?:\\.[^"\\]*)*)"
      | (~?\{\d+\+?\})\Z
      | ([^\s()"\[]*\[[^\]]{0,60}\][^\s()"]* | [^\s()"]+)
      | (.)
    )""",
    re.VERBOSE | re.DOTALL,
)
_OPEN, _CLOSE, _PLAIN, _QUOTED, _LITERAL, _ATOM = range(1, 7)
_ATOMS = (_PLAIN, _ATOM)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_MOMENT = re.compile(rb"\s*(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\s*")
_CODE = re.compile(rb"\s*\[([A-Za-z0-9-]+) (\d+)\]")
_ALL = re.compile(rb"\bALL ([0-9:,]+)", re.IGNORECASE)
_MONTHS = (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec")


class MalformedError(ValueError):
    """An answer that is not what RFC 3501 allows."""


class TooManyError(MalformedError):
    """A set that names more mails than anybody has."""


Record = list[tuple[bytes, bytes | None]]
"""One untagged answer without its name: pieces of text, each but the last followed by a literal."""

MOST_MEMBERS = 10_000_000
"""Mails that a set may name: `1:4294967295` is short, and nobody has so many."""

MOST_VANISHED = 10_000
"""Above this it is cheaper to ask what is still there."""


def values(record: Record) -> list[Value]:
    """The values of one answer. Nesting may be of any depth; raises MalformedError."""
    top: list[Value] = []
    outer: list[list[Value]] = []
    for text, literal in record:
        for token in _TOKEN.finditer(text.rstrip()):
            kind = token.lastindex
            if kind in _ATOMS:
                atom = token[kind]
                top.append(None if atom.upper() == b"NIL" else atom)
            elif kind == _QUOTED:
                quoted = token[_QUOTED]
                top.append(_ESCAPED.sub(rb"\1", quoted) if b"\\" in quoted else quoted)
            elif kind == _OPEN:
                inner: list[Value] = []
                top.append(inner)
                outer.append(top)
                top = inner
            elif kind == _CLOSE and outer:
                top = outer.pop()
            elif kind == _LITERAL:
                top.append(literal)
            else:
                raise MalformedError("a token where none belongs")
    if outer:
        raise MalformedError("a parenthesis is not closed")
    return top


def fetched(said: Iterable[Record], asked: Container[int]) -> dict[int, Fields]:
    """What FETCH answers say of the UIDs asked for. Those without a UID, or that make no sense, say nothing."""
    found: dict[int, Fields] = {}
    for record in said:
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


def status(said: Sequence[Record], folder: bytes, else_of: Sequence[Record] = ()) -> dict[bytes, int]:
    """The numbers that STATUS answers give of a folder, by name, out of answers about this folder and others.

    Where none is about it by name, `else_of` is, if it is a single one: servers write names in ways of their own.
    """
    told = [answer for answer in map(values, said) if answer and _same(answer[0], folder)]
    if not told and len(else_of) == 1:
        told = [values(else_of[0])]
    if not told:
        raise MalformedError("no STATUS")
    return {name: number(value) for answer in told for name, value in _fields(answer).items()}


def _same(name: Value, folder: bytes) -> bool:
    return isinstance(name, bytes) and (name == folder or name.upper() == folder.upper() == b"INBOX")


def code(said: Iterable[Record], name: bytes) -> int | None:
    """The number in the last response code of this name, as in `* OK [UIDNEXT 10] next`; None without one."""
    found = None
    for record in said:
        coded = _CODE.match(record[0][0])
        if coded and coded[1].upper() == name:
            found = number(coded[2])
    return found


def found(searches: Sequence[Record], extended: Sequence[Record] = ()) -> list[int]:
    """The numbers of all SEARCH and ESEARCH (RFC 4731) answers, in ascending order, without the MODSEQ after them.

    A server that found nothing says so: none at all is no answer.
    """
    if not searches and not extended:
        raise MalformedError("no SEARCH")
    numbers: set[int] = set()
    for record in searches:
        numbers.update(number(word) for word in _only_text(record).partition(b"(")[0].split())
    for record in extended:
        listed = _ALL.search(_only_text(record))
        numbers.update(members(listed[1]) if listed else ())
    return sorted(numbers)


def vanished(said: Iterable[Record]) -> frozenset[int] | None:
    """The UIDs of all VANISHED answers (RFC 7162 §3.2.10); None where they are more than anybody wants to hear."""
    sets = [_only_text(record).upper().removeprefix(b"(EARLIER)").strip() for record in said]
    try:
        return frozenset(uid for text in sets for uid in members(text, MOST_VANISHED))
    except TooManyError:
        return None


def members(text: bytes, most: int = MOST_MEMBERS) -> Iterator[int]:
    """The numbers of a sequence set without `*`, as in `1:3,7`. Raises TooManyError for more than `most`."""
    count = 0
    for piece in text.split(b","):
        first, _, last = piece.partition(b":")
        low, high = sorted((number(first), number(last or first)))
        count += high - low + 1
        if count > most:
            raise TooManyError("a set of too many mails")
        yield from range(low, high + 1)


def _only_text(record: Record) -> bytes:
    if len(record) > 1:
        raise MalformedError("a literal where none belongs")
    return record[0][0]


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
