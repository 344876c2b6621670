"""What writes events (structlog), loaded without the library that it would draw tracebacks with."""

import sys


def load() -> None:
    """Load it before anything else does. Events are lines of JSON or logfmt: nothing of rich is ever used."""
    if "structlog" in sys.modules:
        return
    before = sys.modules.get("rich")
    # An entry of None makes an import fail as that of a library which is not installed.
    sys.modules["rich"] = None  # type: ignore[assignment]
    try:
        import structlog  # noqa: F401
    finally:
        del sys.modules["rich"]
        if before is not None:
            sys.modules["rich"] = before
