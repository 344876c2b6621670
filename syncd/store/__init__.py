"""Rows to values and back, without decisions."""
