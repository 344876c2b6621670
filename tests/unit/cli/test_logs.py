"""Events on stderr: for people on a terminal, for machines elsewhere."""

import json
from collections.abc import Iterator

import pytest
import structlog

from syncd import events
from syncd.cli import app


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    structlog.reset_defaults()
    events._form.clear()


def event(how: app.LogFormat, capsys: pytest.CaptureFixture[str]) -> str:
    app._log_to_stderr(how)
    events.log.warning("source_failed", source="alice-mail", state="unreachable")
    return capsys.readouterr().err


@pytest.mark.parametrize("how", [app.LogFormat.JSON, app.LogFormat.AUTO])
def test_what_reads_logs_gets_an_object_a_line(how: app.LogFormat, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(event(how, capsys))
    assert told.pop("timestamp").endswith("Z")
    assert told == {"level": "warning", "event": "source_failed", "source": "alice-mail", "state": "unreachable"}


def test_people_get_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert "event=source_failed source=alice-mail" in event(app.LogFormat.TEXT, capsys)
