"""The folders of a mailbox: their names, and which of them are read."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from syncd.errors import SourceError
from syncd.sources import special_use, utf7
from syncd.sources.imap import answers

_LINE = re.compile(rb'\s*\(([^)]*)\)\s+("\\?."|NIL|\S)\s+(.*)', re.DOTALL | re.IGNORECASE)
_MANY = 20


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as LIST tells of it. `wire` is its name as it travels; `flags` are in lower case."""

    name: str
    wire: bytes
    flags: frozenset[bytes] = frozenset()
    delimiter: str = ""

    @property
    def holds_mail(self) -> bool:
        return not self.flags & {b"\\noselect", b"\\nonexistent"}


def listed(said: Iterable[answers.Record]) -> tuple[Folder, ...]:
    """The folders of a LIST answer, each once. Raises MalformedError for an answer that names no folder."""
    folders = {folder.wire: folder for folder in map(_folder, said) if folder}
    return tuple(sorted(folders.values(), key=lambda folder: folder.name != "INBOX"))


def _folder(record: answers.Record) -> Folder | None:
    text, name = record[0]
    if not text.strip():
        return None
    line = _LINE.fullmatch(text)
    if line is None:
        raise answers.MalformedError("no LIST answer")
    wire = name if name is not None else _name(line[3])
    flags = frozenset(line[1].lower().split())
    return _made(wire, flags, _delimiter(line[2]))


@lru_cache(maxsize=1024)
def _made(wire: bytes, flags: frozenset[bytes], delimiter: str) -> Folder:
    """Most mailboxes have the same folders: these are kept once."""
    return Folder(_shown(wire), wire, flags, delimiter)


def _name(text: bytes) -> bytes:
    """The name that ends a LIST answer, whatever it is made of: some servers quote badly."""
    try:
        value = answers.values([(text, None)])[0]
    except (answers.MalformedError, IndexError):
        value = text.strip().strip(b'"')
    return value if isinstance(value, bytes) else b"NIL"


def _shown(wire: bytes) -> str:
    name = utf7.decode(wire)
    return "INBOX" if name.upper() == "INBOX" else name


def _delimiter(text: bytes) -> str:
    return "" if text.upper() == b"NIL" else text.strip(b'"')[-1:].decode("latin-1")


def left_out(folders: Sequence[Folder]) -> dict[str, str]:
    """Why folders are not read, by name: what holds no mail, and junk, trash, drafts and all mail with what is in them.

    Where the server marks a role, its mark alone counts: a recruiter's own folder may well be called "Spam".
    """
    roles = dict(_marked(folders))
    known = set(roles.values())
    named = {folder.name: _named(folder) for folder in folders if folder.name not in roles}
    roles |= {name: role for name, role in named.items() if role and role not in known}
    reasons = {}
    for folder in folders:
        role = next((roles[name] for name in _lineage(folder) if name in roles), None)
        if role:
            reasons[folder.name] = role
        elif not folder.holds_mail:
            reasons[folder.name] = "holds folders only"
    return reasons


def _marked(folders: Sequence[Folder]) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for flag in folder.flags & special_use.ATTRIBUTES.keys():
            yield folder.name, special_use.ATTRIBUTES[flag]


def _named(folder: Folder) -> str | None:
    """The role that a folder's name tells, at the top, below INBOX or below Gmail's own folder."""
    first, _, rest = folder.name.partition(folder.delimiter) if folder.delimiter else (folder.name, "", "")
    within = special_use.key(first) if rest else ""
    name = rest if within in ("inbox", *special_use.GMAIL) else folder.name
    role = special_use.ROLES.get(special_use.key(name))
    return None if role == special_use.ALL and within not in special_use.GMAIL else role


def _lineage(folder: Folder) -> Iterator[str]:
    """The folder's name, then those of the folders it is in, the nearest first."""
    name = folder.name
    yield name
    while folder.delimiter and folder.delimiter in name:
        name = name.rpartition(folder.delimiter)[0]
        yield name


def in_scope(source: str, folders: Sequence[Folder], wanted: Sequence[str]) -> tuple[Folder, ...]:
    """The folders to read: exactly those wanted, or by default all that are not left out."""
    if not wanted:
        reasons = left_out(folders)
        return tuple(folder for folder in folders if folder.name not in reasons)
    by_name = {folder.name: folder for folder in folders if folder.holds_mail}
    names = {"INBOX" if name.upper() == "INBOX" else name for name in wanted}
    if names - by_name.keys():
        raise _missing(source, sorted(names - by_name.keys()), by_name)
    return tuple(folder for name, folder in by_name.items() if name in names)


def reasons(folders: Sequence[Folder], wanted: Sequence[str]) -> dict[str, str]:
    """Why folders are not read, by name, where `wanted` says which are."""
    if not wanted:
        return left_out(folders)
    names = {"INBOX" if name.upper() == "INBOX" else name for name in wanted}
    return {folder.name: "not among the configured folders" for folder in folders if folder.name not in names}


def _missing(source: str, names: Sequence[str], there: Mapping[str, Folder]) -> SourceError:
    shown = ", ".join(f"“{name}”" for name in names)
    offered = ", ".join(f"“{name}”" for name in list(there)[:_MANY])
    return SourceError(source, f"no such folder: {shown}", advice=f"the mailbox has {offered or 'none'}")
