"""What may stand in the project's files, and what may not: no real people, no machine of ours, no package registry."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = (".ci", "bench", "config", "docs", "quality", "syncd", "systemd", "tests", "tools", "training")
TEXT = {".cfg", ".css", ".csv", ".eml", ".html", ".ics", ".js", ".json", ".jsonl", ".lock", ".mbox", ".md", ".py",
        ".service", ".toml", ".txt", ".vcf", ".yaml", ".yml", ""}  # fmt: skip

PAPERS = ("ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md")

NOBODYS = re.compile(r"(^|\.)(example|test|invalid|localhost|example\.(com|org|net))(\.(eml|ics|vcf))?$")
"""Domains that belong to nobody for good (RFC 2606, RFC 6761), and files that are named after an address there."""

SERVICES = {"linkedin.com", "xing.com", "zoom.us", "zoomcrc.com", "t.plcm.vc", "calendar.google.com"}
"""Services whose mail, rooms and resources syncd knows by their domain; their addresses are no person's."""

STAND_INS = re.compile(r"^((example|acme)\.(co\.)?[a-z]{2}|notlinkedin\.com)$")
"""Where the ending itself is the point: a country, or a service that somebody only looks like."""

ADDRESS = re.compile(r"[\w.+%-]+@((?:[\w-]+\.)+[a-z]{2,})\b", re.ASCII | re.IGNORECASE)
MACHINE_PATH = re.compile(r"(?<![\w.$}~])/(?:root|home/\w|Users/\w|work/\w+/|workspace\b|mnt/\w)[\w./-]*")
REGISTRY = re.compile(r"\b(?:pypi\.org|pythonhosted\.org|deb\.debian\.org|registry\.npmjs|ghcr\.io|[\w-]+\.pkg\.dev)\b")


def files() -> Iterator[Path]:
    # In a worktree .git is a file that names a path.
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name != ".git")
    for folder in FOLDERS:
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def findings(pattern: re.Pattern[str]) -> Iterator[tuple[Path, re.Match[str]]]:
    """Whatever is like that in any text file but this one; no pattern reaches beyond a line."""
    for path in files():
        if path.suffix in TEXT and path != Path(__file__):
            text = path.read_text(encoding="utf-8", errors="replace")
            yield from ((path, found) for found in pattern.finditer(text))


def told(path: Path, found: re.Match[str]) -> str:
    """What was found, and where it stands."""
    line = 1 + found.string.count("\n", 0, found.start())
    return f"{path.relative_to(ROOT)}:{line}: {found[0]}"


def is_made_up(domain: str) -> bool:
    return bool(NOBODYS.search(domain) or STAND_INS.search(domain)) or any(
        f".{domain}".endswith(f".{service}") for service in SERVICES
    )


@pytest.mark.parametrize("paper", PAPERS)
def test_the_papers_are_there(paper: str) -> None:
    assert (ROOT / paper).read_text(encoding="utf-8").strip()


def test_nobody_real_is_written_to() -> None:
    real = [told(path, found) for path, found in findings(ADDRESS) if not is_made_up(found[1].lower())]
    assert real == []


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY], ids=["path", "registry"])
def test_no_file_knows_the_machine_it_was_written_on(pattern: re.Pattern[str]) -> None:
    assert [told(path, found) for path, found in findings(pattern)] == []


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "requirements-dev.lock", "tests/servers/requirements.txt", "tools/requirements.txt"]
)
def test_everything_that_gets_installed_is_pinned_by_hash(lock: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8"))
    pins = [entry for entry in entries if not entry.startswith("#")]
    assert pins
    assert [entry.split()[0] for entry in pins if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_the_lock_names_every_dependency_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[\[<>=!~; ]", line)[0] for line in project["dependencies"]}
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), flags=re.M))
    assert wanted <= locked, "run: make lock"
