"""Whatever is merged, parted and changed in between: once all is parted, it is as though nothing had been merged."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from syncd.model.people import Grounds, PersonId, PersonRecord, Provenance
from syncd.pipeline import merging
from syncd.pipeline.rematch import rematch
from syncd.store import activities, decisions, merges, people
from syncd.store.database import Database, open_database
from syncd.store.decisions import Action, Decision
from syncd.store.people import PointKind
from tests.unit.pipeline.office import NOW
from tests.unit.store.northbridge import concluded, mail, mention

PEOPLE = [
    PersonRecord(name, f"C-{n}", emails=emails, title=title, company=company)
    for n, (name, emails, title, company) in enumerate(
        [
            ("Jane Doe", ("a@x.example", "desk@x.example"), "Chef", ""),
            ("Jane Doe", ("b@x.example",), "", "Acme"),
            ("Jane Smith", ("c@x.example", "desk@x.example"), "Cook", ""),
            ("Tom Wright", ("d@x.example",), "", ""),
        ],
        1,
    )
]
ANYBODY = st.integers(1, len(PEOPLE))
ADDRESS = st.sampled_from(["a@x.example", "b@x.example", "c@x.example", "d@x.example", "desk@x.example"])
FOUND = st.sampled_from(["p@y.example", "q@y.example"])
MAIL = st.tuples(st.just("mail"), st.one_of(ADDRESS, FOUND), st.sampled_from(["", "Jane Doe", "Jane Smith"]))
STEPS = st.lists(
    st.one_of(
        MAIL,
        st.tuples(st.just("merge"), ANYBODY, ANYBODY),
        st.tuples(st.just("part"), ANYBODY),
        st.tuples(st.just("set"), ANYBODY, st.sampled_from(["title", "location", "company"])),
        st.tuples(st.just("add"), ANYBODY, FOUND),
        st.tuples(st.just("remove"), ANYBODY, FOUND),
        st.tuples(st.just("dead"), ANYBODY, ADDRESS),
        st.tuples(st.just("import"), ANYBODY),
        st.tuples(st.just("assign"), ANYBODY, FOUND),
        MAIL,
    ),
    min_size=8,
    max_size=16,
)
MANUAL = Grounds(Provenance.MANUAL, NOW, "alice")


class World:
    """An agency's directory and mail, in which records may be merged or not."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.begin() as conn:
            list(people.upsert_imported(conn, PEOPLE, NOW))

    def family(self, conn: Connection, id_: int) -> tuple[PersonId, ...]:
        return merges.families(conn, [id_]).all(id_)

    def act(self, conn: Connection, n: int, whom: tuple[PersonId, ...], step: tuple[Any, ...]) -> None:
        """Do one step with the records of a person, that which stands for it first."""
        done: dict[str, Callable[[], Any]] = {
            "set": lambda: people.set_field(conn, whom[0], step[2], f"set in step {n}", MANUAL),
            "add": lambda: people.add_point(conn, whom[0], PointKind.EMAIL, step[2], MANUAL),
            "remove": lambda: [people.remove_point(conn, one, PointKind.EMAIL, step[2], MANUAL) for one in whom],
            "dead": lambda: [
                people.mark_point(conn, one, PointKind.EMAIL, step[2], MANUAL, valid=n % 2 == 0) for one in whom
            ],
            "import": lambda: list(
                people.upsert_imported(
                    conn, [PersonRecord(f"Given{n} Fox", f"C-{step[1]}", title=f"T{n}", status=f"S{n}")], NOW
                )
            ),
            "assign": lambda: decisions.record(
                conn, Decision(NOW, "alice", Action.ASSIGN, None, "email", step[2], whom[0])
            ),
            "mail": lambda: activities.save(conn, [concluded(mail(f"m{n}", mention(step[1], step[2])))]),
        }
        done[step[0]]()
        keys = [("name", key) for key in ("doe jane", "jane smith")]
        keys += [("email", word) for word in step[1:] if "@" in str(word)]
        rematch(conn, [*keys, *(("person", str(one)) for one in whom)], NOW)

    def all(self) -> Any:
        with self.database.read() as conn:
            ids = [one.id for one in activities.find(conn)]
            everybody = people.own(conn, range(1, len(PEOPLE) + 1))
            points = {id_: people.contact_points(conn, id_) for id_ in everybody}
            return everybody, points, activities.decided(conn, ids), list(people.list_people(conn))


def run(steps: list[tuple[Any, ...]], last: list[int], one: World, other: World) -> None:
    """Take the steps in both worlds; only in the first is anything merged, and at the end all of it is parted."""
    for n, step in enumerate(steps):
        with one.database.begin() as conn, other.database.begin() as beside:
            if step[0] == "merge":
                alone = step[1] != step[2] and not (merges.get(conn, step[1]) or merges.get(conn, step[2]))
                if alone:
                    merging.merge(conn, PersonId(step[1]), PersonId(step[2]), by="alice", at=NOW)
            elif step[0] == "part":
                merging.part(conn, PersonId(step[1]), by="alice", at=NOW)
            else:
                whom = one.family(conn, step[1]) if isinstance(step[1], int) else ()
                before = {point.value for point in people.contact_points(conn, whom[0])} if whom else set()
                one.act(conn, n, whom, step)
                # What the person had on another record is not added, as nobody can see that they are two.
                if step[0] != "add" or step[2] not in before:
                    other.act(beside, n, whom, step)
    for id_ in last:
        with one.database.begin() as conn:
            merging.part(conn, PersonId(id_), by="alice", at=NOW)


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(steps=STEPS, last=st.permutations(range(1, len(PEOPLE) + 1)))
def test_once_all_is_parted_it_is_as_though_nothing_had_been_merged(
    steps: list[tuple[Any, ...]], last: list[int], tmp_path: Path, empty_database: Path
) -> None:
    worlds = []
    for name in ("one", "other"):
        file = shutil.copy(empty_database, tmp_path / f"{name}.db")
        worlds.append(World(open_database(f"sqlite:///{file}")))
    try:
        run(steps, last, *worlds)
        assert worlds[0].all() == worlds[1].all()
    finally:
        for world in worlds:
            world.database.dispose()
