"""How large an item on disk may be, and what is said of a larger one."""

MAX_ITEM = 25 * 1024 * 1024
"""Octets of one mail, event or card."""
MAX_FILE = 100 * 1024 * 1024
"""Octets of a calendar or card file, which is read in one go; a mailbox file is read mail by mail and has no limit."""


def too_large(octets: int, limit: int = MAX_ITEM) -> str:
    return f"is {octets / 1048576:.1f} MB large; more than {limit // 1048576} MB is not read"
