"""Whether the weights that ship are known to be what training gives: by what they were last learned from.

Learning takes a minute, and comes to the same from the same. So whoever has learned weights leaves a fingerprint of
them, of what they were learned from and of how: while it fits, nobody has to learn them again to be sure.
"""

import hashlib
import inspect
import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from importlib.metadata import version
from modulefinder import ModuleFinder
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
_LEFT = Path(__file__).parent / "learned"


def leave(weights: Path, fingerprint: str, folder: Path = _LEFT) -> None:
    """Keep the fingerprint of weights that were just learned, under the path of their file."""
    _file(weights, folder).write_text(f"{fingerprint}\n", encoding="utf-8")


def holds(weights: Path, fingerprint: str, folder: Path = _LEFT) -> bool:
    """Whether this very fingerprint was left when the weights of that file were learned."""
    file = _file(weights, folder)
    return file.exists() and file.read_text(encoding="utf-8") == f"{fingerprint}\n"


def _file(weights: Path, folder: Path) -> Path:
    return folder / (".".join(weights.with_suffix("").relative_to(ROOT).parts) + ".sha256")


def of_lesson(lesson: Iterable[object], weights: str, *, how: Iterable[ModuleType], by: Iterable[str]) -> str:
    """The fingerprint of weights, of each thing they were learned from, and of the modules and packages that do it."""
    told = hashlib.sha256(weights.encode())
    for module in how:
        told.update(inspect.getsource(module).encode())
    for package in by:
        told.update(f"{package} {version(package)}\n".encode())
    for one in lesson:
        told.update(json.dumps(one, default=_told, sort_keys=True).encode())
    return told.hexdigest()


def _told(value: object) -> object:
    """What JSON has no word for: sets in one order, whatever order they are kept in, and the fields of values."""
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value) and not isinstance(value, type):
        return [getattr(value, field.name) for field in fields(value)]
    raise TypeError(f"{type(value).__name__} has no fingerprint")


def of_sources(learner: Path, *, by: Iterable[str]) -> str:
    """The fingerprint of all that a learner may look at, where its lesson is dear: modules, what lies beside them."""
    told = hashlib.sha256()
    for package in by:
        told.update(f"{package} {version(package)}\n".encode())
    for file in sorted(set(looked_at(learner))):
        told.update(f"{file.relative_to(ROOT)}\n".encode() + file.read_bytes())
    return told.hexdigest()


def looked_at(script: Path) -> Iterator[Path]:
    """The files of all modules of ours that a script comes to import, and what is no module beside each of them."""
    finder = ModuleFinder([str(ROOT)])
    finder.run_script(str(script))
    for module in finder.modules.values():
        if name := getattr(module, "__file__", None):
            file = Path(name)
            yield file
            yield from (beside for beside in file.parent.iterdir() if beside.is_file() and beside.suffix != ".py")
