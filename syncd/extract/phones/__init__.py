"""Telephone numbers in a mail: which they are, of which kind, and whose."""

from syncd.extract.numerals import given, normalise
from syncd.extract.phones.reader import Scan, find, read, scan

__all__ = ["Scan", "find", "given", "normalise", "read", "scan"]
