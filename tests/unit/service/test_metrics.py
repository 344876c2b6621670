"""What Prometheus reads adds up, and names nobody but sources."""

from datetime import timedelta

from syncd.errors import SourceError
from syncd.running.passes import SourceReport
from syncd.running.pulse import Pulse
from syncd.running.states import States
from syncd.service.metrics import Coverage, Metrics
from syncd.service.vitals import Vitals
from tests.unit.pipeline.conftest import office
from tests.unit.pipeline.office import Office, mail

__all__ = ["office"]


def test_the_numbers_of_a_pass_can_be_read(office: Office) -> None:
    office.knows()
    office.deliver(mail())
    reports = office.sync()
    pulse, states, coverage = Pulse(), States(timedelta(minutes=1)), Coverage(office.database)
    states.load(office.database)
    coverage.ask()
    metrics = Metrics(
        lambda: [states.of("alice")],
        pulse,
        Vitals(pulse),
        coverage,
        lambda: 3,
        lambda: office.now + timedelta(seconds=90),
    )
    metrics.passed(reports["alice"])
    metrics.passed(SourceReport("bob", error=SourceError("bob", "no", state="needs_login")))
    text = metrics.render()[0].decode()
    for line in (
        "syncd_up 1.0",
        "syncd_ready 0.0",
        "syncd_batches_waiting 3.0",
        'syncd_source_state{source="alice",state="ok"} 1.0',
        'syncd_source_lag_seconds{source="alice"} 90.0',
        'syncd_items{disposition="logged",source="alice"} 1.0',
        'syncd_passes_total{result="ok",source="alice"} 1.0',
        'syncd_passes_total{result="needs_login",source="bob"} 1.0',
        'syncd_items_read_total{disposition="logged",source="alice"} 1.0',
        'syncd_activities_total{source="alice"} 1.0',
    ):
        assert line in text
    assert "Priya" not in text
    assert "@" not in text
