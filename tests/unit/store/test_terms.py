"""The terms on which people are matched are kept beside what is matched by them."""

from syncd.model.terms import Calibration, Measured, Scale, Terms
from syncd.store import terms
from syncd.store.database import Database

from .northbridge import MONDAY

LEARNED = Calibration(
    MONDAY, 400, 0.3, {"name": Measured(380, 0.08, 0.01, Scale(0.5, 1.2)), "phone": Measured(3, 0, 0)}
)


def test_before_anything_is_set_the_shipped_terms_hold(database: Database) -> None:
    with database.read() as conn:
        assert terms.load(conn) == Terms()
        assert terms.calibration(conn) is None


def test_thresholds_are_set_and_leave_what_was_learned(database: Database) -> None:
    with database.begin() as conn:
        terms.keep(conn, LEARNED)
        terms.set_thresholds(conn, 0.99, 0.2)
        terms.set_thresholds(conn, 0.98, 0.1)
        assert terms.load(conn) == Terms(0.98, 0.1, {"name": Scale(0.5, 1.2)})
        assert terms.calibration(conn) == LEARNED


def test_what_is_learned_leaves_the_thresholds(database: Database) -> None:
    with database.begin() as conn:
        terms.set_thresholds(conn, 0.99, 0.2)
        terms.keep(conn, LEARNED)
        assert (terms.load(conn).automatic, terms.load(conn).ask) == (0.99, 0.2)
