"""What the bench prints: each contestant beside syncd, and what is to be reached."""

from bench.side_by_side import REACH, WAYS, Figures, told


def test_a_row_tells_how_many_times_as_long_syncd_took_and_what_is_to_be_reached() -> None:
    mine = Figures("first sync, plain", "syncd", 5.0, 2**20, 25_000)
    theirs = Figures("first sync, plain", "mbsync", 10.0, 2**20, 100_000, REACH["first sync, plain", "mbsync"])
    beside = list(told([mine, theirs]))[2]
    assert beside.endswith("0.50×   0.25×  0.25 ×, bytes 0.25 ×")


def test_everything_to_be_reached_is_measured() -> None:
    measured = {(f"first sync, {kind}", name) for kind, names in WAYS.items() for name in names}
    assert REACH.keys() <= measured
