"""A process that reads, and that is taken to hang after a second; `crew.PROGRAM` for a test."""

from syncd.reading import process

vars(process).update(ITEM_SECONDS=0, CHUNK_SECONDS=0, GRACE_SECONDS=1)
main = process.main
