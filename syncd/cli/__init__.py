"""Every daemon job can be run once by hand."""

from syncd.cli.app import main

__all__ = ["main"]
