"""Calendars on a CalDAV server (RFC 4791), by sync token (RFC 6578) or, where there is none, by etags.

The requests go through `sources.http` and their answers through `dav`, not through the caldav library: tried at 3.6,
its parser takes an HTML page with status 200 for "no changes", drops a whole answer for one forbidden event, takes an
event that the server failed to read for a changed one and moves the token on, decodes `%2F` in names so that two
events become one, and logs the bodies of answers it does not understand.
"""

from syncd.sources.caldav.source import CaldavSource

__all__ = ["CaldavSource"]
