"""Whatever is changed in the directory: what stands of every activity is what deciding it afresh would say."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syncd import directory
from syncd.formats.people import Row
from syncd.model.activity import Link
from syncd.model.matching import Candidate, Match
from syncd.model.people import PersonId, PersonRecord
from syncd.pipeline.rematch import rematch
from syncd.review import merging, records, rules
from syncd.review.desk import Desk, NotPossibleError
from syncd.store import activities, decisions
from syncd.store.database import Database, open_database
from syncd.store.people import PointKind
from tests.unit.activities.agency import AGENCY
from tests.unit.pipeline.office import NOW
from tests.unit.store.northbridge import concluded, mail, mention

NAMES = ["", "Jane Doe", "Jane Smith", "J. Doe", "Tom Wright"]
ADDRESSES = ["a@x.example", "b@x.example", "p@y.example"]
PHONES = ["", "+442079460123"]
WHO = st.integers(1, 3)
NAME, EMAIL = st.sampled_from(NAMES), st.sampled_from(ADDRESSES)
KEY = st.one_of(st.tuples(st.just("email"), EMAIL), st.just(("domain", "y.example")), st.just(("name", "doe jane")))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("mail"), EMAIL, NAME, st.sampled_from(PHONES)),
        st.tuples(st.just("import"), WHO, st.sampled_from(NAMES[1:]), EMAIL, st.sampled_from(["", "Acme", "Globex"])),
        st.tuples(st.just("name"), WHO, st.sampled_from(NAMES[1:])),
        st.tuples(st.just("company"), WHO, st.sampled_from(["Acme", "Globex", ""])),
        st.tuples(st.just("add"), WHO, EMAIL),
        st.tuples(st.just("remove"), WHO, EMAIL),
        st.tuples(st.just("dead"), WHO, EMAIL, st.booleans()),
        st.tuples(st.just("phone"), WHO),
        st.tuples(st.just("merge"), WHO, WHO),
        st.tuples(st.just("part"), WHO),
        st.tuples(st.just("ignore"), KEY),
        st.tuples(st.just("assign"), KEY, WHO),
        st.tuples(st.just("undo")),
    ),
    min_size=4,
    max_size=14,
)


class World:
    """A directory and the mail of its people, changed by the ways that users have."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.mails = count()
        for n, name in enumerate(("Jane Doe", "Jane Smith", "Tom Wright"), 1):
            self.importing(n, name, f"{'abc'[n - 1]}@x.example", "")

    def importing(self, n: int, name: str, email: str, company: str) -> None:
        record = PersonRecord(name, f"C-{n}", emails=(email,), company=company)
        directory.import_people(self.database, [Row(1, record)], NOW)

    def act(self, step: tuple[Any, ...]) -> None:
        if step[0] == "import":
            self.importing(*step[1:])
            return
        with self.database.begin() as conn, suppress(NotPossibleError):
            self.at_desk(Desk(conn, AGENCY, "alice", NOW), step)

    def at_desk(self, desk: Desk, step: tuple[Any, ...]) -> None:
        kind, *said = step
        whom = PersonId(said[0]) if said and isinstance(said[0], int) else PersonId(0)
        done: dict[str, Callable[[], Any]] = {
            "mail": lambda: self.deliver(desk, *said),
            "name": lambda: records.set_field(desk, whom, "name", said[1]),
            "company": lambda: records.set_field(desk, whom, "company", said[1]),
            "add": lambda: records.add_point(desk, whom, PointKind.EMAIL, said[1]),
            "remove": lambda: records.remove_point(desk, whom, PointKind.EMAIL, said[1]),
            "dead": lambda: records.mark_point(desk, whom, PointKind.EMAIL, said[1], alive=said[2]),
            "phone": lambda: records.add_point(desk, whom, PointKind.PHONE, PHONES[1]),
            "merge": lambda: merging.merge(desk, whom, PersonId(said[1])),
            "part": lambda: merging.unmerge(desk, whom),
            "ignore": lambda: rules.ignore(desk, said[0]),
            "assign": lambda: rules.assign(desk, said[0], PersonId(said[1])),
            "undo": lambda: rules.undo(desk, max((one.id for one in decisions.made(desk.conn)), default=0)),
        }
        done[kind]()

    def deliver(self, desk: Desk, email: str, name: str, phone: str) -> None:
        key = f"m{next(self.mails)}"
        said = [mention(email, name), *([mention("", name, phone=phone)] if phone else [])]
        activities.save(desk.conn, [concluded(mail(key, *said))])
        rematch(desk.conn, [("activity", key)], NOW)

    def stale(self) -> dict[int, Any]:
        """What deciding every activity afresh changes: its id, and what stood and what stands."""
        with self.database.begin() as conn:
            keys = [("activity", f"m{n}") for n in range(next(self.mails))]
            ids = activities.ids_mentioning(conn, keys=[key for _, key in keys])
            before = {id_: _said(*one) for id_, one in activities.decided(conn, ids).items()}
            rematch(conn, keys, NOW)
            after = {id_: _said(*one) for id_, one in activities.decided(conn, ids).items()}
            return {id_: (before[id_], after[id_]) for id_ in ids if before[id_] != after[id_]}


def _said(matches: tuple[Match, ...], links: frozenset[Link]) -> Any:
    """Who was decided on and who may be meant, and why; how likely that is moves with how common names come to be."""
    everybody = [(one.origin, one.ignored, *((one.person,) if one.person else ()), *one.candidates) for one in matches]
    told = [
        [(found.person, found.reasons) if isinstance(found, Candidate) else found for found in one] for one in everybody
    ]
    return told, {(link.person_id, link.role, link.origin, link.reasons) for link in links}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_nothing_that_was_decided_is_stale_after_any_change(
    steps: list[tuple[Any, ...]], tmp_path: Path, empty_database: Path
) -> None:
    file = shutil.copy(empty_database, tmp_path / "syncd.db")
    world = World(open_database(f"sqlite:///{file}"))
    try:
        for step in steps:
            world.act(step)
        assert world.stale() == {}
    finally:
        world.database.dispose()
