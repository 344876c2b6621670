"""A program that prints which public functions of `extract` no hostile text comes to, as JSON.

It is one, because what has been read before may be remembered, and is not read again.
"""

import inspect
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tests import patterns

patterns.share(Path(sys.argv[1]))

from syncd.extract import mail as mails  # noqa: E402
from tests.unit.extract import build, counted, hostile  # noqa: E402

SIZE = 8_000
HEADERS = (("auto-submitted", "auto-replied"),)
DAY = datetime(2026, 5, 20, tzinfo=UTC)


def left_out() -> list[str]:
    """Functions that take nothing that a text makes, and that are not run by reading a mail of any shape either."""
    missed = {
        name: inspect.unwrap(function).__code__
        for name, function in hostile.functions().items()
        if hostile.call_of(function, "x\n") is None
    }
    for _ in readings():
        missed = {name: code for name, code in missed.items() if code not in counted.METER.run}
        if not missed:
            break
    return list(missed)


def readings() -> Iterator[None]:
    """A mail of each shape is read, those that say most before the others."""
    latest_first = tuple(reversed(hostile.SHAPES))
    for shape in sorted(latest_first, key=lambda shape: len(hostile.SHAPES[shape]) < SIZE):
        text = hostile.text_of(shape, SIZE)
        for mail in (build.mail(text, headers=HEADERS), build.mail(text, subject=text)):
            counted.METER.note(partial(mails.read, mail, region="GB", received=DAY))
            yield


if __name__ == "__main__":
    json.dump(left_out(), sys.stdout)
