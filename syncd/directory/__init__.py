"""Changes to the directory, and all that follows from them; questions to it."""

from syncd.directory.files import rows
from syncd.directory.people import ImportReport, ask_about_duplicates, import_people
from syncd.directory.questions import FOUND, Query, export, found, match, matched
from syncd.directory.register import EnteredRow, depending, import_companies, import_jobs

__all__ = [
    "FOUND",
    "EnteredRow",
    "ImportReport",
    "Query",
    "ask_about_duplicates",
    "depending",
    "export",
    "found",
    "import_companies",
    "import_jobs",
    "import_people",
    "match",
    "matched",
    "rows",
]
