"""A quick process that is taken to hang after a second; `crew.PROGRAM` for a test."""

from syncd.reading import process
from tests.unit.reading.quick_process import main

vars(process).update(ITEM_SECONDS=0, CHUNK_SECONDS=0, GRACE_SECONDS=1)
__all__ = ["main"]
