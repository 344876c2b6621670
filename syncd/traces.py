"""What may be logged of a mistake of ours: its type and where it was made, never its text, which may quote a mail."""

import traceback
from pathlib import Path

FRAMES = 6


def told(mistake: BaseException) -> dict[str, str]:
    """Fields for a log event: `error`, and `where` with the innermost frames last."""
    frames = traceback.extract_tb(mistake.__traceback__)[-FRAMES:]
    where = " > ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return {"error": type(mistake).__name__, "where": where}
