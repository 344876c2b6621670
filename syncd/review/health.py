"""What a monitor asks: is the process there, can it be relied on, and in which numbers."""

from collections.abc import Sequence
from typing import Protocol

from fastapi import FastAPI
from fastapi.responses import JSONResponse, Response


class Health(Protocol):
    """How the daemon is. Answers at once, from memory: whoever asks wants to know precisely when nothing else does."""

    def problems(self) -> Sequence[str]:
        """Why it cannot be relied on at this moment; empty when it can."""

    def metrics(self) -> tuple[bytes, str]:
        """The numbers, and their content type."""


def add_to(app: FastAPI, health: Health | None) -> None:
    """`/healthz`, and for a daemon `/readyz` and `/metrics`.

    They run on the server's own loop: its threads may all be waiting for a database that hangs.
    """

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    if health is None:
        return

    @app.get("/readyz")
    async def readyz() -> Response:
        problems = list(health.problems())
        return JSONResponse({"ready": not problems, "problems": problems}, 503 if problems else 200)

    @app.get("/metrics")
    async def metrics() -> Response:
        body, content_type = health.metrics()
        return Response(body, media_type=content_type)
