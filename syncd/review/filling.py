"""Take back what proposals filled by themselves, all at once."""

from datetime import datetime

from syncd.review.desk import Desk, NotPossibleError
from syncd.review.undoing import is_as_filled, take_back
from syncd.store import filling


def undo_since(desk: Desk, since: datetime | None, field: str = "") -> str:
    """Empty what was filled since then, of one field or of all, unless it was said since; ask instead."""
    made = filling.made(desk.conn, field=field, since=since)
    if not made:
        raise NotPossibleError("nothing was filled that would be taken back; `syncd decisions filled` lists what was")
    gone = [one for one in made if is_as_filled(desk, *one)]
    stay = len(made) - len(gone)
    left = f"{stay} confirmed by a person or an import, or changed since, and left"
    if not gone:
        raise NotPossibleError(f"nothing is taken back; {left}")
    for one in gone:
        take_back(desk, one.decision)
    told = f"{_are(len(gone))} empty again and asked about: syncd review list --kind change"
    return f"{told}; {left}" if stay else told


def _are(fields: int) -> str:
    return "1 field is" if fields == 1 else f"{fields} fields are"
