"""Answers for other programs on this machine: who is meant, as JSON, by the functions behind the command line."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import FastAPI, Query
from fastapi.responses import JSONResponse, Response

from syncd import directory
from syncd.model.agency import Agency
from syncd.store.database import Database

BELOW = "/api/"
"""Where these addresses begin; what is wrong there is told as JSON, too."""
Text = Annotated[str, Query(max_length=400)]
NOBODY_NAMED = {"error": "say who: name, email or phone"}
NOTHING_ASKED = {"error": "say whom to look for: ?q=TEXT"}


def add_to(app: FastAPI, database: Database, agency: Agency, clock: Callable[[], datetime]) -> None:
    """Add the addresses below /api; like the pages they only read, and answer this machine only."""

    @app.get("/api/people/find")
    def find(q: Text = "", limit: Annotated[int, Query(ge=1, le=100)] = directory.FOUND) -> Response:
        """As `syncd people find TEXT --json`."""
        if not q.strip():
            return JSONResponse(NOTHING_ASKED, 422)
        return JSONResponse(directory.found(database, q, limit))

    @app.get("/api/match")
    def match(
        name: Text = "", email: Text = "", phone: Text = "", company: Text = "", location: Text = "", subject: Text = ""
    ) -> Response:
        """As `syncd match --json` with the options of these names."""
        query = directory.Query(name, email, phone, company, location, subject)
        told = directory.matched(database, query, agency.region, clock())
        return JSONResponse(NOBODY_NAMED, 422) if told is None else JSONResponse(told)
