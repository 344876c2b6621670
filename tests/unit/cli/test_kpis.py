"""A team lead asks what was done, beside what was to be done."""

from tests.unit.cli.conftest import Run


def test_a_span_without_anything_to_count_is_told_to_have_none(synced: Run) -> None:
    empty = synced("kpis", "--from", "2025-01-01", "--to", "2025-01-31")
    assert (empty.code, "nothing was logged from 2025-01-01 to 2025-01-31" in empty.err) == (0, True)
    assert "nothing was logged" not in synced("kpis", "--from", "2026-03-01", "--to", "2026-03-31").err


def test_targets_stand_beside_what_was_done(synced: Run) -> None:
    weekly = synced("kpis", "--from", "2026-03-02", "--to", "2026-03-08").out.splitlines()
    assert [line.split()[-2:] for line in weekly] == [["social", "targets"], ["call", "40"], ["0", "0"]]
    monthly = synced("kpis", "--from", "2026-03-02", "--to", "2026-03-31", "--by", "month").out
    assert "call 173.3" in monthly
