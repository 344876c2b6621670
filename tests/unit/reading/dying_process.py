"""A process that ends before it has read anything; `crew.PROGRAM` for a test. It leaves a line in a file each time."""

import os
from collections.abc import Sequence
from pathlib import Path


def main(channels: Sequence[int], told: Sequence[int], lifeline: int, form: object) -> None:
    with Path(os.environ["DYING_PROCESSES"]).open("a") as starts:
        starts.write("started\n")
