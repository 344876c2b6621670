"""What a mail says of the way from a first meeting to a placement."""

from syncd.extract.milestones.reader import read

__all__ = ["read"]
