"""Whatever order mails, people, companies and jobs come in: all of it is decided as though it had been there before."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from syncd import directory
from syncd.directory import Query
from syncd.formats.people import Row
from syncd.model.activity import Identity, Interaction
from syncd.model.call import Direction
from syncd.model.items import Location
from syncd.model.matching import Match, Mention, MentionRole
from syncd.model.people import PersonRecord
from syncd.pipeline.findings import Finding
from syncd.pipeline.record import record
from syncd.pipeline.rematch import rematch
from syncd.store import activities
from syncd.store.database import Database, open_database
from tests.unit.activities.agency import AGENCY
from tests.unit.pipeline.office import NOW
from tests.unit.store.northbridge import mail, mention

NAMES = ["", "Jane Doe", "Jane", "J. Doe", "Tom Wright"]
ADDRESSES = ["jane@orbis.example", "doe@orbis.example", "jd@home.test", "tom@halden.example"]
EMAIL, NAME = st.sampled_from(ADDRESSES), st.sampled_from(NAMES)
MAIL = st.tuples(
    st.just("mail"),
    st.integers(0, 5),
    st.sampled_from(Direction),
    st.lists(st.tuples(EMAIL, NAME), min_size=1, max_size=2, unique_by=lambda one: one[0]),
    st.lists(st.integers(0, 5), max_size=2, unique=True),
    st.sampled_from(["Lunch", "JB-1204"]),
    st.sampled_from(["", "Orbis Ltd"]),
)
ELSE = st.one_of(
    st.tuples(
        st.just("person"),
        st.integers(1, 3),
        st.sampled_from(NAMES[1:]),
        EMAIL,
        st.sampled_from(["", "Orbis", "Halden"]),
    ),
    st.tuples(st.just("company"), st.sampled_from(["Orbis", "Halden"]), st.sampled_from(["orbis", "halden"])),
    st.tuples(st.just("job"), st.sampled_from(["Orbis", "Halden"])),
)
STEPS = st.lists(st.one_of(MAIL, MAIL, ELSE), min_size=4, max_size=10)


class World:
    """A directory and the mail of its people."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def act(self, step: tuple[Any, ...]) -> None:
        kind, *said = step
        if kind == "person":
            n, name, email, company = said
            rows = [Row(1, PersonRecord(name, f"C-{n}", emails=(email,), company=company))]
            directory.import_people(self.database, rows, NOW)
        elif kind == "company":
            told = f"external_id,name,domains\n{said[0]},{said[0]},{said[1]}.example\n"
            directory.import_companies(self.database, told.encode(), NOW)
        elif kind == "job":
            directory.import_jobs(self.database, f"reference,company\nJB-1204,{said[0]}\n".encode(), NOW)
        else:
            self.deliver([step])

    def deliver(self, steps: Sequence[tuple[Any, ...]]) -> None:
        told = {step[1]: interaction(*step[1:]) for step in steps}
        findings = [Finding(Location("alice", "INBOX", 1, n), outcomes=(one,)) for n, one in told.items()]
        with self.database.begin() as conn:
            record(conn, AGENCY, findings, NOW, NOW)

    def decided(self) -> dict[str, tuple[Match, ...]]:
        with self.database.read() as conn:
            found = activities.find(conn)
            matches = activities.matches(conn, [one.id for one in found])
            return {one.key: matches[one.id] for one in found}

    def afresh(self) -> dict[str, tuple[Match, ...]]:
        keys = list(self.decided())
        with self.database.begin() as conn:
            rematch(conn, [("activity", key) for key in keys], NOW)
        return self.decided()


def interaction(
    n: int,
    direction: Direction,
    named: Sequence[tuple[str, str]],
    answers: Sequence[int],
    subject: str,
    company: str,
) -> Interaction:
    role = MentionRole.TO if direction is Direction.OUT else MentionRole.FROM
    said = [replace(mention(email, name, role), company=company) for email, name in named]
    made = mail(f"m{n}", *said)
    assert made.identity.stamp is not None
    stamp = replace(made.identity.stamp, subject=f"m{n}")
    before = tuple(f"m{other}@x.example" for other in answers if other != n)
    return replace(
        made,
        identity=Identity(f"mail:m{n}", f"m{n}@x.example", stamp),
        direction=direction,
        answers=before,
        subject=subject,
    )


def asked(said: Mention, subject: str) -> Query:
    return Query(said.name, said.email, said.phone, said.company, said.location, subject)


def _why(decided: dict[str, tuple[Match, ...]]) -> Any:
    """Who was decided on and who may be meant, and why; how likely that is moves with how common names come to be."""
    return {
        key: [
            (
                match.mention,
                match.origin,
                match.ignored,
                match.person is None,
                [(found.person, found.reasons) for found in match.everybody],
            )
            for match in matches
        ]
        for key, matches in decided.items()
    }


def world(folder: Path, template: Path, name: str) -> World:
    return World(open_database(f"sqlite:///{shutil.copy(template, folder / name)}"))


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_what_stands_is_what_deciding_it_afresh_and_what_a_match_by_hand_say(
    steps: list[tuple[Any, ...]], tmp_path: Path, empty_database: Path
) -> None:
    one = world(tmp_path, empty_database, "one.db")
    try:
        for step in steps:
            one.act(step)
        stood = one.decided()
        stands = one.afresh()
        assert _why(stood) == _why(stands)
        with one.database.read() as conn:
            subjects = {activity.key: activity.subject for activity in activities.find(conn)}
        for key, matches in stands.items():
            for match in matches:
                by_hand = directory.match(one.database, asked(match.mention, subjects[key]), "GB", NOW)
                assert by_hand is not None
                assert (by_hand.person, by_hand.candidates) == (match.person, match.candidates)
    finally:
        one.database.dispose()


@example(  # who had the name before is found, though nobody else in the batch has it
    mails=[
        ("mail", 2, Direction.IN, [("doe@orbis.example", ""), ("tom@halden.example", "")], [], "JB-1204", "Orbis Ltd"),
        (
            "mail",
            5,
            Direction.OUT,
            [("jane@orbis.example", "Tom Wright"), ("tom@halden.example", "Tom Wright")],
            [],
            "Lunch",
            "",
        ),
        ("mail", 0, Direction.OUT, [("doe@orbis.example", "")], [2, 5], "Lunch", "Orbis Ltd"),
    ],
    people=[
        ("person", 3, "Tom Wright", "doe@orbis.example", "Halden"),
        ("person", 3, "Jane Doe", "doe@orbis.example", "Orbis"),
    ],
)
@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(mails=st.lists(MAIL, min_size=2, max_size=5, unique_by=lambda step: step[1]), people=st.lists(ELSE, max_size=4))
def test_the_order_in_which_mails_arrive_does_not_matter(
    mails: list[tuple[Any, ...]], people: list[tuple[Any, ...]], tmp_path: Path, empty_database: Path
) -> None:
    worlds = [world(tmp_path, empty_database, name) for name in ("one.db", "other.db", "batch.db")]
    try:
        for one in worlds:
            for step in people:
                one.act(step)
        for first, last in zip(mails, reversed(mails), strict=True):
            worlds[0].act(first)
            worlds[1].act(last)
        worlds[2].deliver(mails)
        assert worlds[0].decided() == worlds[1].decided() == worlds[2].decided()
    finally:
        for one in worlds:
            one.database.dispose()
