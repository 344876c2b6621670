"""Whether the weights that ship are known to be what training gives: by what they were last learned from.

Learning takes a minute, and comes to the same from the same. So whoever has learned weights leaves a fingerprint of
them, of what they were learned from and of how: while it fits, nobody has to learn them again to be sure. To read what
they are learned from takes as long; another fingerprint is left of all that it can hang on.
"""

import hashlib
import inspect
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from importlib.metadata import requires, version
from modulefinder import ModuleFinder
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
LEFT = Path(__file__).parent / "learned"
_CASES = ("quality/cases", "training/cases", "tests/data", "tests/unit/extract/said")
"""Where the cases are that anything is learned from; and others, of which nobody has to know that they are not."""


def leave(weights: Path, fingerprint: str, folder: Path = LEFT) -> None:
    """Keep the fingerprint of weights that were just learned, under the path of their file."""
    _file(weights, folder).write_text(f"{fingerprint}\n", encoding="utf-8")


def holds(weights: Path, fingerprint: str, folder: Path = LEFT) -> bool:
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


def of_surroundings(learner: Path, weights: str, corpora: Iterable[Path]) -> str:
    """The fingerprint of weights and of all that a lesson can hang on: programs, cases, packages and Python."""
    told = hashlib.sha256(of_sources(learner, by=_needed()).encode())
    told.update(weights.encode())
    told.update(f"{sys.version_info[:2]} {unicodedata.unidata_version}\n".encode())
    for top in (*(ROOT / place for place in _CASES), *corpora):
        files = [top] if top.is_file() else sorted(file for file in top.rglob("*") if file.is_file())
        for file in files:
            told.update(f"{top.name} {file.name}\n".encode() + file.read_bytes())
    return told.hexdigest()


def _needed() -> Iterator[str]:
    """The packages that reading mail may take: all that are needed to run syncd with SQLite, and the learners."""
    for need in requires("syncd") or ():
        if "extra ==" not in need:
            yield re.split(r"[^\w.-]", need, maxsplit=1)[0]
    yield from ("numpy", "python-crfsuite")


def looked_at(script: Path) -> Iterator[Path]:
    """The files of all modules of ours that a script comes to import, and what is no module beside each of them."""
    finder = ModuleFinder([str(ROOT)])
    finder.run_script(str(script))
    for module in finder.modules.values():
        if name := getattr(module, "__file__", None):
            file = Path(name)
            yield file
            yield from (beside for beside in file.parent.iterdir() if beside.is_file() and beside.suffix != ".py")
