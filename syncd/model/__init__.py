"""Frozen values, in the words of the trade; every other package speaks in these."""
