"""The pages: what was logged, what was done and reached in a period, and what waits for an answer."""

from collections.abc import Callable
from datetime import date, datetime, time
from importlib.resources import files
from pathlib import Path
from typing import Annotated

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from pydantic import BeforeValidator, Field
from starlette.exceptions import HTTPException
from starlette.middleware.base import RequestResponseEndpoint
from starlette.middleware.trustedhost import TrustedHostMiddleware

from syncd.model.activity import Activity, ActivityKind
from syncd.model.agency import Agency
from syncd.model.kpis import FIRST_DAY, LAST_DAY, Period
from syncd.model.people import PersonId
from syncd.model.statements import in_words
from syncd.review import api, counts, health, kpis, overview
from syncd.review.health import Health
from syncd.review.provenance import provenance
from syncd.review.questions import known, question
from syncd.store.database import Database

PAGE = 100
MEETINGS = (ActivityKind.MEETING, ActivityKind.VIDEO_MEETING)
Day = Annotated[date, Field(ge=FIRST_DAY, le=LAST_DAY)]
LARGEST_ID = 2**63 - 1
"""What a column of ids holds."""
HERE = Path(str(files("syncd.review")))
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


def create_app(
    database: Database, agency: Agency, clock: Callable[[], datetime], daemon: Health | None = None
) -> FastAPI:
    """The web application over a database; it only reads."""
    app = FastAPI(title="syncd", docs_url=None, redoc_url=None, openapi_url=None)
    # Without it any web site could read the page through a name that it makes point at this machine.
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost", "[::1]", "::1"])
    app.mount("/static", StaticFiles(directory=HERE / "static"))
    templates = _templates(agency)

    @app.middleware("http")
    async def secured(request: Request, call_next: RequestResponseEndpoint) -> Response:
        response = await call_next(request)
        response.headers.update(HEADERS)
        return response

    @app.exception_handler(HTTPException)
    def missing(request: Request, error: HTTPException) -> Response:
        told = "This page is not there." if error.status_code == 404 else error.detail
        return _problem(templates, request, agency, told, error.status_code)

    @app.exception_handler(RequestValidationError)
    def misspelt(request: Request, _error: RequestValidationError) -> Response:
        return _problem(templates, request, agency, "This address of a page cannot be understood.", 422)

    _add_pages(app, templates, database, agency, clock)
    api.add_to(app, database, agency, clock)
    health.add_to(app, daemon)
    return app


def _add_pages(
    app: FastAPI, templates: Jinja2Templates, database: Database, agency: Agency, clock: Callable[[], datetime]
) -> None:
    @app.get("/", response_class=HTMLResponse)
    def activities(
        request: Request,
        recruiter: Annotated[str, Query(max_length=200)] = "",
        person: Annotated[int | None, Query(ge=1, le=LARGEST_ID)] = None,
        page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    ) -> Response:
        with database.read() as connection:
            shown = overview.activities(
                connection, clock(), recruiter, None if person is None else PersonId(person), PAGE, page
            )
        return templates.TemplateResponse(request, "activities.html", {"agency": agency, "shown": shown})

    @app.get("/kpis", response_class=HTMLResponse)
    def counted(
        request: Request,
        by: Period = Period.WEEK,
        day: Annotated[Day | None, BeforeValidator(_given)] = None,
    ) -> Response:
        with database.read() as connection:
            shown = kpis.page(connection, agency, by, day, clock())
        told = {
            "agency": agency,
            "shown": shown,
            "periods": tuple(Period),
            "headings": kpis.HEADINGS,
            "kpi_headings": kpis.KPI_HEADINGS,
        }
        return templates.TemplateResponse(request, "kpis.html", told)

    @app.get("/waiting", response_class=HTMLResponse)
    def waiting(request: Request, page: Annotated[int, Query(ge=1, le=100_000)] = 1) -> Response:
        with database.read() as connection:
            shown = overview.waiting(connection, PAGE, page)
        return templates.TemplateResponse(request, "waiting.html", {"agency": agency, "shown": shown})


def _given(text: str | None) -> str | None:
    """What was typed into a form; a field that was emptied is as good as none."""
    return text or None


def _problem(templates: Jinja2Templates, request: Request, agency: Agency, told: str, status: int) -> Response:
    if request.url.path.startswith(api.BELOW):
        return JSONResponse({"error": told}, status)
    return templates.TemplateResponse(request, "problem.html", {"agency": agency, "told": told}, status)


def _templates(agency: Agency) -> Jinja2Templates:
    names = {recruiter.email: recruiter.name for recruiter in agency.recruiters}

    def local(moment: datetime) -> str:
        return moment.astimezone(agency.zone).strftime("%a %d %b %Y, %H:%M")

    def when(activity: Activity) -> str:
        begins = activity.at.astimezone(agency.zone)
        whole_day = activity.kind in MEETINGS and not activity.minutes and begins.time() == time.min
        return f"{begins:%a %d %b %Y}, whole day" if whole_day else local(activity.at)

    def day(of: date) -> str:
        return f"{of:%a %d %b %Y}"

    def recruiter(email: str) -> str:
        return names.get(email, email or "the team")

    templates = Jinja2Templates(directory=HERE / "templates")
    templates.env.filters |= {
        "local": local,
        "when": when,
        "day": day,
        "words": in_words,
        "recruiter": recruiter,
        "question": question,
        "known": known,
        "provenance": provenance,
        "counted": counts.counted,
    }
    return templates
