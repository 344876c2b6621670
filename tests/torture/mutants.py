"""Mistakes that such programs are known for, made in a copy of this one: the harness must see each of them.

A mutation changes the syntax tree where it finds what it looks for. It finds it exactly as often as it expects, or it
says that the program has changed and that the mutation must be thought through anew.
"""

import ast
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.torture.runner import ROOT

Change = Callable[[Path], None]


class OutdatedError(Exception):
    """The program has no longer what a mutation changes."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A mistake by name, and the change that makes it in a package."""

    name: str
    change: Change

    def __str__(self) -> str:
        return self.name

    def born(self, folder: Path) -> Path:
        """The folder with a copy of the package that makes the mistake."""
        # With its bytecode: what the change does not touch need not be compiled again.
        shutil.copytree(ROOT / "syncd", folder / "syncd")
        self.change(folder / "syncd")
        return folder


@dataclass(frozen=True, slots=True)
class _Found:
    """A statement, the list of statements it stands in, and the file that all of it is in."""

    file: Path
    module: ast.Module
    block: list[ast.stmt]
    statement: ast.stmt

    def put(self, *statements: ast.stmt) -> None:
        """Write the file with these in place of the statement."""
        index = self.block.index(self.statement)
        self.block[index : index + 1] = statements
        self.file.write_text(ast.unparse(ast.fix_missing_locations(self.module)))


def _statements(package: Path, *words: str) -> Iterator[_Found]:
    """Those of the files that have all of these words in them."""
    for file in sorted(package.rglob("*.py")):
        text = file.read_text()
        if not all(word in text for word in words):
            continue
        module = ast.parse(text)
        for node in ast.walk(module):
            for name in ("body", "orelse", "finalbody"):
                block = getattr(node, name, None)
                if isinstance(block, list):
                    yield from (_Found(file, module, block, one) for one in block)


def _the(what: str, found: list[_Found]) -> _Found:
    if len(found) != 1:
        raise OutdatedError(f"{what}: found {len(found)} times, not once")
    return found[0]


def _says(node: ast.AST, *texts: str) -> bool:
    said = ast.unparse(node)
    return all(text in said for text in texts)


def _commit(package: Path) -> tuple[_Found, ast.With, ast.stmt]:
    """The transaction in which a batch is stored, and the statement in it that moves the cursor."""
    found = [
        one
        for one in _statements(package, "begin", "record", "cursors")
        if isinstance(one.statement, ast.With)
        and _says(one.statement, "self._database.begin()", "record(", "cursors.save(")
    ]
    one = _the("the transaction that stores a batch with its cursor", found)
    assert isinstance(one.statement, ast.With)
    moves = [step for step in one.statement.body if _says(step, "cursors.save(")]
    if len(moves) != 1:
        raise OutdatedError("the cursor is not moved by one statement")
    return one, one.statement, moves[0]


def _rows_first(package: Path) -> None:
    found, stores, moves = _commit(package)
    stores.body.remove(moves)
    found.put(stores, ast.With(stores.items, [moves]))


EARLY = """
if fetched.cursor is not None:
    with self._database.begin() as connection:
        cursors.save(connection, report.name, fetched.folder, fetched.cursor)
"""


def _cursor_first(package: Path) -> None:
    found, stores, _ = _commit(package)
    found.put(*ast.parse(EARLY).body, stores)


def _swallowed(package: Path) -> None:
    found, stores, _ = _commit(package)
    handler = ast.ExceptHandler(ast.Name("Exception"), None, [ast.Return()])
    found.put(ast.Try([stores], [handler], [], []))


AHEAD = """
def _ahead(batches):
    import dataclasses
    known = list(batches)
    newest = {batch.folder: batch.cursor for batch in known}
    yield from (dataclasses.replace(batch, cursor=newest[batch.folder]) for batch in known)
"""


def _newest_before_the_fetch(package: Path) -> None:
    found = [
        one
        for one in _statements(package, "_source", "pull")
        if isinstance(one.statement, ast.For) and _says(one.statement.iter, "_source.pull(")
    ]
    one = _the("the loop over what a source yields", found)
    assert isinstance(one.statement, ast.For)
    one.statement.iter = ast.Call(ast.Name("_ahead"), [one.statement.iter], [])
    one.module.body += ast.parse(AHEAD).body
    one.put(one.statement)


class _WithoutKey(ast.NodeTransformer):
    """Takes away the key that makes a location unique, and what relies on it."""

    def __init__(self) -> None:
        self.taken = 0

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "on_conflict_do_update":
            if _says(node, "LOCATION"):
                self.taken += 1
                return node.func.value
            return node
        kept = [argument for argument in node.args if not _is_location_key(argument)]
        self.taken += len(node.args) - len(kept)
        node.args = kept
        return node


def _is_location_key(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _says(node.func, "UniqueConstraint") and _says(node, "'uidvalidity'")


def _no_unique_key(package: Path) -> None:
    store = package / "store"
    for name in ("tables.py", "ledger.py", "migrations/versions/0001_first.py"):
        file, without = store / name, _WithoutKey()
        module = without.visit(ast.parse(file.read_text()))
        if without.taken != 1:
            raise OutdatedError(f"the unique key of a location: {without.taken} times in {name}, not once")
        file.write_text(ast.unparse(ast.fix_missing_locations(module)))


def _delete_on_empty(package: Path) -> None:
    guards = [
        one
        for one in _statements(package / "sources" / "folder")
        if isinstance(one.statement, ast.If) and _says(one.statement.test, "not found.places")
    ]
    if len(guards) != 2:
        raise OutdatedError(f"the guards of the folder source against an empty disk: {len(guards)}, not 2")
    for test in [ast.unparse(guard.statement.test) for guard in guards if isinstance(guard.statement, ast.If)]:
        again = [one for one in _statements(package / "sources" / "folder") if isinstance(one.statement, ast.If)]
        _the(test, [one for one in again if ast.unparse(one.statement.test) == test]).put(ast.Pass())  # type: ignore[attr-defined]


def _believed_at_once(package: Path) -> None:
    judges = [
        one
        for one in _statements(package / "pipeline", "SHARE", "FEW")
        if isinstance(one.statement, ast.Return) and _says(one.statement, "SHARE", "FEW")
    ]
    _the("how much is too much to vanish at once", judges).put(*ast.parse("return False").body)


MUTANTS = (
    Mutant("rows first, cursor later", _rows_first),
    Mutant("cursor first, rows later", _cursor_first),
    Mutant("cursor of the newest item before the fetch", _newest_before_the_fetch),
    Mutant("no unique key", _no_unique_key),
    Mutant("swallowed exception", _swallowed),
    Mutant("delete on empty", _delete_on_empty),
    Mutant("whatever vanishes believed at once", _believed_at_once),
)
