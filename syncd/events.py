"""Events, one a line on stderr, for people or for programs; what writes them (structlog) is loaded with the first."""

import sys
import threading
from typing import Any

_form: dict[str, bool] = {}
_loading = threading.RLock()


def configure(*, as_json: bool) -> None:
    """Write events like this from now on: as JSON, or in words for people."""
    with _loading:
        _form["as_json"] = as_json
        if "structlog" in sys.modules:
            _configure()


def form() -> dict[str, bool]:
    """What `configure` was given, to be given to it in another process; empty where nothing was."""
    return dict(_form)


class Log:
    """Writes events: what happened, and values that say of what."""

    def info(self, event: str, **values: object) -> None:
        _logger().info(event, **values)

    def warning(self, event: str, **values: object) -> None:
        _logger().warning(event, **values)

    def error(self, event: str, **values: object) -> None:
        _logger().error(event, **values)


log = Log()


def _logger() -> Any:
    with _loading:
        if "structlog" not in sys.modules:
            _load()
            _configure()
        import structlog
    return structlog.get_logger()


def _load() -> None:
    """Without the library that it would draw tracebacks with: events are lines of JSON or logfmt."""
    before = sys.modules.get("rich")
    # An entry of None makes an import fail as that of a library which is not installed.
    sys.modules["rich"] = None  # type: ignore[assignment]
    try:
        import structlog  # noqa: F401
    finally:
        del sys.modules["rich"]
        if before is not None:
            sys.modules["rich"] = before


def _configure() -> None:
    if not _form:
        return
    import structlog

    order = ["timestamp", "level", "event"]
    render = structlog.processors.JSONRenderer() if _form["as_json"] else None
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            render or structlog.processors.LogfmtRenderer(key_order=order),
        ],
        # Asked for anew with every event: stderr may be another one by then.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
