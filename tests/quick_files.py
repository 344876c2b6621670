"""Where tests write: to memory, as far as there is any to write to.

Nobody cuts the power in a test: whoever writes to a disk waits for it, for longest where a database is closed.
"""

import os
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 1 << 30
"""Octets that have to be free; a run has a tenth of it in use at a time."""
FOLDER = "PYTEST_DEBUG_TEMPROOT"
"""The variable that tells pytest where to make its folders."""


def take() -> None:
    """From now on, unless somebody has said where."""
    if has_room(MEMORY):
        os.environ.setdefault(FOLDER, str(MEMORY))


def has_room(place: Path) -> bool:
    """Whether a file system is there, has room, and lets programs be run from it."""
    if not place.is_dir():
        return False
    told = os.statvfs(place)
    return told.f_bavail * told.f_frsize >= ROOM and not told.f_flag & os.ST_NOEXEC
