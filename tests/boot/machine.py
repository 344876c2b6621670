"""A small Debian that boots with systemd as its first process, in which syncd is installed as its unit file says.

It is made once and kept outside of the tree; what a test writes to it is gone with it. Needs root.
"""

import compileall
import fcntl
import hashlib
import os
import platform
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import patterns
from tests.servers.missing import missing

ROOT = Path(__file__).parents[2]
KEPT = Path("/var/tmp") / f"syncd-tests-{os.getuid()}"
HOLDS = ("systemd", "systemd-sysv", "python3")
"""Packages of the machine. Python is there for the libraries it needs: it is this one here that runs."""
PROGRAMS = ("debootstrap", "systemd-nspawn", "nsenter")
UNFINISHED = "unfinished-"
MAKE_SECONDS, BOOT_SECONDS, PATIENCE = 900, 120, 60


class Machine:
    """A booted machine. `etc` is its /etc/syncd and `mail` its /srv/mail; both may be written to from here."""

    def __init__(self, leader: int, etc: Path, mail: Path) -> None:
        self._leader = leader
        self.etc = etc
        self.mail = mail

    def run(self, *command: str, check: bool = True) -> str:
        """Run a command in the machine and return what it says."""
        inside = ["nsenter", "--all", f"--target={self._leader}", *command]
        done = subprocess.run(inside, capture_output=True, text=True, timeout=PATIENCE, check=False)
        if check and done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.stdout}{done.stderr}\n{self.journal()}")
        return done.stdout.strip()

    def show(self, what: str) -> str:
        """A property of the service."""
        return self.run("systemctl", "show", "--value", f"--property={what}", "syncd.service")

    def journal(self) -> str:
        return self.run("journalctl", "--no-pager", "--output=cat", "--unit=syncd.service", check=False)

    def get(self, path: str, seconds: float = 9) -> str:
        """A page of syncd's; "" where none answers so soon, or it says no."""
        asked = f"'http://127.0.0.1:8025{path}', timeout={seconds}"
        ask = f"import urllib.request as u; print(u.urlopen({asked}).read().decode())"
        return self.run("/opt/python/bin/python3", "-c", ask, check=False)

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Wait for something that tells nobody that it has happened."""
        deadline = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > deadline:
                raise AssertionError(f"{what}: not within {PATIENCE} seconds\n{self.journal()}")
            time.sleep(0.1)


@contextmanager
def booted(folder: Path) -> Iterator[Machine]:
    """A machine that has booted, with syncd installed and not started."""
    for program in PROGRAMS:
        if shutil.which(program) is None:
            missing(program, "apt-get install debootstrap systemd-container")
    if os.getuid() != 0:
        missing("a machine to boot", "run the tests as root")
    etc, mail = folder / "etc", folder / "mail"
    for path in (folder, etc, mail, folder / "dropin"):
        path.mkdir(exist_ok=True)
        path.chmod(0o755)
    _install(folder / "opt")
    command = [
        *("systemd-nspawn", f"--directory={_root()}", "--boot", "--volatile=overlay", "--private-network"),
        *("--register=no", "--keep-unit", "--console=pipe", "--quiet", "--machine=syncd-test"),
        *(f"--bind-ro={place}" for place in _installed(folder)),
        *(f"--bind={etc}:/etc/syncd", f"--bind={mail}:/srv/mail"),
    ]
    with (folder / "console").open("wb") as console:
        host = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=console, stderr=console)
    try:
        machine = Machine(_leader(host.pid), etc, mail)
        machine.until(lambda: machine.run("systemctl", "is-system-running", check=False) == "running", "booting")
        machine.run("ldconfig", "/opt/python/lib")
        machine.run("systemctl", "daemon-reload")
        yield machine
    finally:
        _end(host)


def _installed(folder: Path) -> Iterator[str]:
    """What is shown to the machine of this one, and where."""
    yield f"{sys.base_prefix}:/opt/python"
    yield f"{sysconfig.get_path('purelib')}:/opt/libraries"
    yield f"{folder / 'opt'}:/opt/syncd"
    yield f"{folder / 'dropin'}:/etc/systemd/system/syncd.service.d"
    yield f"{patterns.STARTUP}:/opt/tests/{patterns.STARTUP.name}"
    yield f"{patterns.__file__}:/opt/tests/patterns.py"
    if known := os.environ.get(patterns.FOLDER):
        yield f"{known}:/opt/patterns"
    for unit in ("syncd.service", "syncd.socket"):
        yield f"{ROOT / 'systemd' / unit}:/etc/systemd/system/{unit}"


def _install(opt: Path) -> None:
    """A virtual environment at /opt/syncd, as `pip install` would make it."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = opt / "lib" / version / "site-packages"
    shutil.copytree(ROOT / "syncd", packages / "syncd")
    compileall.compile_dir(packages / "syncd", quiet=2)  # or each start of the service would do it
    (packages / "libraries.pth").write_text("/opt/libraries\n")
    (opt / "pyvenv.cfg").write_text("home = /opt/python/bin\ninclude-system-site-packages = false\n")
    (opt / "bin").mkdir()
    (opt / "bin" / "python").symlink_to(f"/opt/python/bin/{version}")
    program = opt / "bin" / "syncd"
    program.write_text("#!/opt/syncd/bin/python\nfrom syncd.cli import main\n\nmain()\n")
    program.chmod(0o755)


def _root() -> Path:
    """The machine's files: made the first time, which takes a minute or two, and kept by what they hold."""
    suite = platform.freedesktop_os_release().get("VERSION_CODENAME", "stable")
    key = hashlib.sha256(" ".join((suite, platform.machine(), *HOLDS)).encode()).hexdigest()[:12]
    root = KEPT / f"{suite}-{key}"
    KEPT.mkdir(mode=0o700, exist_ok=True)
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not root.exists():
            _make(suite, root)
    return root


def _make(suite: str, root: Path) -> None:
    for left in KEPT.glob(f"{UNFINISHED}*"):
        if not (left / "proc").is_mount():  # or what would be taken away is this machine's
            shutil.rmtree(left, ignore_errors=True)
    unfinished = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=KEPT))
    unfinished.chmod(0o755)
    command = ["debootstrap", "--variant=minbase", f"--include={','.join(HOLDS)}", suite, str(unfinished)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=MAKE_SECONDS, check=False)
    if done.returncode:
        missing(f"a {suite} to boot", f"debootstrap said: {done.stdout[-300:]}")
    unfinished.rename(root)


def _leader(host: int) -> int:
    """The machine's first process, once it is there."""
    deadline = time.monotonic() + BOOT_SECONDS
    children = Path(f"/proc/{host}/task/{host}/children")
    while time.monotonic() < deadline:
        for child in children.read_text().split():
            if Path(f"/proc/{child}/comm").read_text().strip() == "systemd":
                return int(child)
        time.sleep(0.05)
    raise AssertionError("the machine did not boot")


def _end(host: "subprocess.Popen[bytes]") -> None:
    host.send_signal(signal.SIGTERM)
    try:
        host.wait(20)
    except subprocess.TimeoutExpired:
        host.kill()
        host.wait()
