"""What is due for a source besides its news is asked for now and then; what costs more, seldom."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection

from syncd.running.chores import Chores
from syncd.store import ahead
from tests.unit.pipeline.office import Office


def test_the_latest_rows_are_looked_at_once_and_again_where_the_clock_went_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[datetime] = []

    def is_there(_conn: Connection, now: datetime) -> bool:
        looked.append(now)
        return False

    monkeypatch.setattr(ahead, "is_there", is_there)
    at = Chores(office.database)
    began = office.now
    for seconds in (0, 10, 60, 3600, 3500, 3510, 3600, 7200):
        at.waiting("alice", began + timedelta(seconds=seconds))
    assert looked == [began, began + timedelta(seconds=3500)]
