"""Every daemon job can be run once by hand."""

from syncd.cli.beginning import main

__all__ = ["main"]
