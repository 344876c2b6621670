"""The terms on which people are matched, as the configuration sets them and as proven links have taught."""

from dataclasses import asdict
from functools import cache
from typing import Any

from sqlalchemy import Connection, select, update

from syncd.model.terms import Calibration, Measured, Scale, Terms
from syncd.store.statements import insert
from syncd.store.tables import matching

ONLY = 1


def load(conn: Connection) -> Terms:
    """Those in force; the shipped ones where none were ever set."""
    row = conn.execute(_TERMS).first()
    if row is None:
        return Terms()
    return Terms(row.automatic, row.ask, {kind: Scale(*line) for kind, line in row.scales.items()})


def set_thresholds(conn: Connection, automatic: float, ask: float) -> None:
    """Match from now on by these; what was decided by others is to be decided again."""
    before = load(conn)
    new = {"id": ONLY, "automatic": automatic, "ask": ask, "scales": {}}
    conn.execute(_upsert(conn.dialect.name), new)
    if (before.automatic, before.ask) != (automatic, ask):
        note_decided_again(conn, 0)


def keep(conn: Connection, calibration: Calibration) -> None:
    """Match from now on as was learned; what was decided otherwise is to be decided again."""
    terms = load(conn)
    set_thresholds(conn, terms.automatic, terms.ask)
    told = asdict(calibration)
    fitted = {
        "scales": {kind: [scale.shift, scale.slope] for kind, scale in calibration.scales.items()},
        "calibration": {"proven": told["proven"], "strangers": told["strangers"], "kinds": told["kinds"]},
        "fitted_at": calibration.at,
    }
    conn.execute(update(matching).values(**fitted))
    if terms.scales != calibration.scales:
        note_decided_again(conn, 0)


def decided_again(conn: Connection) -> int | None:
    """Up to which activity all were decided again since these terms hold; None where that is all there are."""
    return conn.execute(select(matching.c.decided_again)).scalar()


def note_decided_again(conn: Connection, up_to: int | None) -> None:
    conn.execute(update(matching).values(decided_again=up_to))


def calibration(conn: Connection) -> Calibration | None:
    """What was learned last."""
    row = conn.execute(select(matching.c.calibration, matching.c.fitted_at)).first()
    if row is None or row.calibration is None:
        return None
    kinds = {kind: _measured(told) for kind, told in row.calibration["kinds"].items()}
    return Calibration(row.fitted_at, row.calibration["proven"], row.calibration["strangers"], kinds)


def _measured(told: dict[str, Any]) -> Measured:
    return Measured(**{**told, "scale": Scale(**told["scale"])})


_TERMS = select(matching.c.automatic, matching.c.ask, matching.c.scales).where(matching.c.id == ONLY)


@cache
def _upsert(dialect: str) -> Any:
    new = insert(dialect, matching)
    changed = {"automatic": new.excluded.automatic, "ask": new.excluded.ask}
    return new.on_conflict_do_update(index_elements=["id"], set_=changed)
