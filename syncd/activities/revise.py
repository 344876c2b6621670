"""Which version of a meeting is the one to believe."""

from syncd.model.activity import Revision


def supersedes(new: Revision, old: Revision) -> bool:
    """Whether a version found now is to be stored over the one that is there (RFC 5546 §2.1.5).

    An equal one is: calendars change a copy (who accepted, a corrected title) without counting it as a new version.
    """
    return new >= old
