"""Mail, calendars and cards that lie in folders on disk."""

from syncd.sources.folder.source import FolderSettings, FolderSource

__all__ = ["FolderSettings", "FolderSource"]
