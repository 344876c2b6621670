from pathlib import Path

import pytest

from bench import rematching
from bench.rematching import rematched


def test_every_kind_of_change_touches_what_depends_on_it_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, size in (("PEOPLE", 8), ("STRANGERS", 8), ("CHANGES", 3)):
        monkeypatch.setattr(rematching, name, size)
    seen = list(rematched(tmp_path, 300))
    assert len(seen) == 6
    assert all(0 <= one.touched < 60 for one in seen)
    assert seen[0].touched > 0
