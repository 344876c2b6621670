"""An item that tells what is loaded where it is read. This module loads nothing itself."""

import sys


class Asking(bytes):
    """Becomes, in the process that it reaches, a mail whose subject says whether a module is loaded there."""

    def __reduce__(self) -> tuple[object, ...]:
        return whether_loaded, (self.decode(),)


def whether_loaded(name: str) -> bytes:
    return f"From: a@x.example\r\nDate: 4 May 2026 09:00 +0000\r\nSubject: {name in sys.modules}\r\n\r\n".encode()
