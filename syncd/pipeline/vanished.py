"""What a source no longer has: how much of it is believed at once, and what follows.

This is the one place that judges it, for mailboxes and calendars alike. Sources only tell what they see.

- One or two items may go at any time, and any number up to a fifth of a folder, unless that is all there was and more
  than one. A single mail of three is nothing; a calendar of two events that is suddenly empty is suspicious.
- Anything more is a suspicion: nothing is marked and the cursor is not stored, so that the next pass looks again. When
  that one finds the same items missing, or more, it is believed: whoever emptied an inbox sees it done a pass later.
- When they are back, or others are missing, nothing of it was true.
- What is in another folder of the source meanwhile was moved, and is not lost.
- A new UIDVALIDITY is no suspicion as long as the folder holds as much as before, for then it was only numbered anew.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from syncd.activities import verdicts
from syncd.model.items import Held, Location
from syncd.model.presence import Sighting, Suspicion
from syncd.pipeline.findings import Finding
from syncd.store import presence, suspicions

FEW = 2
SHARE = 0.2
DOUBTED = "the source says that it has this no more, and nearly nothing else either"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Ledger ids: what vanished, what is back, and how many were there; `doubtful` says not to believe it yet."""

    vanished: frozenset[int]
    back: frozenset[int]
    present: int
    doubtful: bool


def judge(
    folder: Sequence[Sighting],
    gone: Collection[tuple[int | None, int | str]],
    held: Held | None,
    elsewhere: Callable[[Collection[int]], Collection[int]] = lambda _: (),
) -> Judgement:
    """Compare what the ledger has of a folder with what its source told. `gone` are UIDVALIDITY and UID, or None and
    href; `elsewhere` says which of some ledger ids are in another folder as well, and is asked only in doubt."""
    present = [seen for seen in folder if not seen.gone]
    vanished = [seen for seen in present if (seen.uidvalidity, seen.name) in gone or not _is_held(seen, held)]
    back = frozenset(seen.id for seen in folder if seen.gone and held is not None and _is_held(seen, held))
    doubtful = _doubtful(present, vanished, held)
    if doubtful:
        doubtful = _doubtful(present, vanished, held, elsewhere(frozenset(seen.id for seen in vanished)))
    return Judgement(frozenset(seen.id for seen in vanished), back, len(present), doubtful)


def settle(
    conn: Connection,
    folder: tuple[str, str],
    gone: Collection[Location],
    held: Held | None,
    suspected: Collection[str],
    at: datetime,
) -> Suspicion | None:
    """Mark what vanished from a folder (source, name), or suspect it: then the batch's cursor must not be stored.

    `suspected` are folders of which this very pass has told before: it cannot agree with itself.
    """
    if not gone and held is None:
        return None
    judged = judge(
        presence.of_folder(conn, *folder),
        {_named(place) for place in gone},
        held,
        lambda items: presence.elsewhere(conn, *folder, items),
    )
    if judged.doubtful:
        before = suspicions.load(conn, *folder)
        agreed = before is not None and folder[1] not in suspected and before.items <= judged.vanished
        if not agreed:
            suspicion = Suspicion(*folder, judged.vanished, judged.present, at)
            suspicions.save(conn, suspicion)
            return suspicion
    presence.mark_gone(conn, judged.vanished, verdicts.GONE)
    presence.mark_back(conn, judged.back, at)
    return None


def settle_asked(conn: Connection, gone: Iterable[Location]) -> list[Finding]:
    """Mark what was asked for by itself and is not there any more; what is not to be believed has failed once more.

    No suspicion is needed here: whatever is really gone, the next look at the whole folder tells.
    """
    folders: defaultdict[tuple[str, str], dict[tuple[int | None, int | str], Location]] = defaultdict(dict)
    for place in gone:
        folders[place.source, place.folder][_named(place)] = place
    doubted: list[Finding] = []
    for folder, places in folders.items():
        judged = judge(presence.of_folder(conn, *folder), places.keys(), None)
        if judged.doubtful:
            doubted += (Finding(place, failure=DOUBTED) for place in places.values())
        else:
            presence.mark_gone(conn, judged.vanished, verdicts.GONE)
    return doubted


def _is_held(seen: Sighting, held: Held | None) -> bool:
    return held is None or (seen.uidvalidity == held.uidvalidity and seen.name in held.names)


def _doubtful(
    present: Sequence[Sighting], vanished: Sequence[Sighting], held: Held | None, moved: Collection[int] = ()
) -> bool:
    """Whether this much is suspicious, each numbering of the folder (UIDVALIDITY) by itself.

    `moved` are ledger ids of what vanished and is not lost.
    """
    numberings = {seen.uidvalidity for seen in present}
    for numbering in numberings:
        before = sum(seen.uidvalidity == numbering for seen in present)
        missing = [seen.id in moved for seen in vanished if seen.uidvalidity == numbering]
        lost = missing.count(False)
        if held is not None and numbering != held.uidvalidity:
            # Numbers of another UIDVALIDITY say nothing about which mail is which, only about how many there are.
            lost = max(0, before - len(held.names) - missing.count(True))
        if _is_much(lost, before):
            return True
    return False


def _is_much(lost: int, before: int) -> bool:
    everything = lost == before and before > 1
    return lost > before * SHARE and (lost > FEW or everything)


def _named(place: Location) -> tuple[int | None, int | str]:
    return (None, place.href) if place.href is not None else (place.uidvalidity, place.uid or 0)
