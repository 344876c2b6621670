"""Progress of long work: one line on a terminal that keeps up, nothing where stderr is a file."""

import sys

from syncd.running.passes import SourceReport

CLEAR = "\r\x1b[K"


class Progress:
    """Called with a source's report whenever a batch of it is stored."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def __call__(self, report: SourceReport) -> None:
        self._seen[report.name] = report.tally.seen
        if sys.stderr.isatty():
            sys.stderr.write(f"{CLEAR}{sum(self._seen.values())} items read, {report.name} …")
            sys.stderr.flush()

    def done(self) -> None:
        """Leave no trace of the line."""
        if sys.stderr.isatty():
            sys.stderr.write(CLEAR)
            sys.stderr.flush()
