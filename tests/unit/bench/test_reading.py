"""The bench of reading: every stage is timed on every mail."""

import pytest

from bench.mailbox import mails
from bench.reading import ALL, PARSE, PEERS, STAGES, ZONES, of_corpus, told


# The worker of xdist that runs this has threads; the bench has none.
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_every_stage_has_its_figures_and_peers_read_the_same_mails() -> None:
    figures = of_corpus("bench", [mail.raw for mail in mails(5)], rounds=2)
    assert [figure.stage for figure in figures] == [PARSE, ZONES, *STAGES, ALL]
    assert all(figure.mails == 5 and 0 < figure.mean <= figure.slowest for figure in figures)
    assert {figure.stage for figure in figures if figure.beside > 0} == set(PEERS)
    assert len([line for line in told(figures) if "×" in line]) == len(PEERS)
