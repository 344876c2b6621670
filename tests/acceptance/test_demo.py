"""The sample agency, synced as a new user would, against the truth that its stories tell."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from syncd import assembly, directory
from syncd.cli.desk import settle
from syncd.configuration import config
from syncd.demo import agency as sample
from syncd.demo.truth import DemoAgency, ExpectedActivity
from syncd.model.activity import Activity, ActivityKind, ActivityStatus, Disposition
from syncd.model.ledger import LedgerRow
from syncd.model.milestones import MilestoneState
from syncd.model.review import Proposal, ProposalKind
from syncd.reading.workers import Workers
from syncd.running.engine import Engine
from syncd.running.passes import SourceReport
from syncd.store import activities, filling, ledger, proposals
from syncd.store.database import Database, open_database
from syncd.verify import cover

TODAY = date(2026, 3, 6)
NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)


@dataclass(frozen=True)
class Demo:
    """The agency, the truth about it, and the database after a pass."""

    truth: DemoAgency
    database: Database
    first: tuple[SourceReport, ...]

    def sync(self) -> tuple[SourceReport, ...]:
        settings = config.load(self.truth.config)
        with Workers() as workers:
            return Engine(self.database, workers, lambda: NOW).sync(assembly.pulls(settings, {}, NOW))

    @property
    def activities(self) -> tuple[Activity, ...]:
        with self.database.read() as conn:
            return activities.find(conn)

    @property
    def ledger(self) -> list[LedgerRow]:
        with self.database.read() as conn:
            return list(ledger.rows(conn))

    @property
    def questions(self) -> tuple[Proposal, ...]:
        with self.database.read() as conn:
            return proposals.open_proposals(conn)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    folder: Path = tmp_path_factory.mktemp("demo")
    truth = sample.write(folder, today=TODAY)
    settings = config.load(truth.config)
    database = open_database(settings.store_url(), create=True)
    settle(database, settings)
    rows = directory.rows(truth.people_csv.read_bytes(), ".csv", settings.agency.region)
    directory.import_people(database, rows, NOW)
    opened = Demo(truth, database, ())
    yield Demo(truth, database, opened.sync())
    database.dispose()


def test_every_item_comes_to_what_its_story_says(demo: Demo) -> None:
    told = Counter((row.location.source, row.verdict.disposition, row.verdict.reason) for row in demo.ledger)
    expected = Counter((item.source, item.disposition, item.reason or "") for item in demo.truth.items)
    assert told - expected == Counter()
    assert expected - told == Counter()


def test_the_numbers_add_up(demo: Demo) -> None:
    assert sum(report.tally.seen for report in demo.first) == demo.truth.locations()
    assert [report.error for report in demo.first] == [None] * len(demo.first)


def test_every_interaction_is_one_activity(demo: Demo) -> None:
    standing = [activity for activity in demo.activities if activity.status is not ActivityStatus.CANCELLED]
    assert Counter(map(_told, standing)) == Counter(map(_expected, demo.truth.activities))


def test_everybody_is_on_the_activities_they_took_part_in_and_nobody_else(demo: Demo) -> None:
    known = [activity for activity in demo.activities if activity.status is ActivityStatus.LOGGED]
    told = Counter((a.kind, a.at, _people(a)) for a in known)
    expected = Counter(
        (a.kind, a.at, tuple(sorted(a.people))) for a in demo.truth.activities if a.status is Disposition.LOGGED
    )
    assert told == expected


def test_strangers_and_new_numbers_are_asked_about_and_dial_in_lines_are_not(demo: Demo) -> None:
    asked = {question.new for question in demo.questions}
    assert {unknown.email for unknown in demo.truth.unknown_people} <= asked
    assert set(demo.truth.unknown_callers) <= asked
    changes = {question.new for question in demo.questions if question.kind is ProposalKind.CHANGE}
    assert changes == {number.e164 for number in (*demo.truth.new_numbers, demo.truth.rung)}
    assert not asked & demo.truth.dial_ins


def test_what_the_policy_lets_be_filled_is_not_asked_about(demo: Demo) -> None:
    with demo.database.read() as conn:
        filled = filling.made(conn)
    assert {(one.proposal.field, one.proposal.new) for one in filled} == {("notice_period", "1 month")}


def test_what_letters_state_is_on_record_or_asked_about_and_little_else_counts(demo: Demo) -> None:
    stories = {mail.key: mail.milestone for mail in demo.truth.activities if mail.kind is ActivityKind.EMAIL}
    mails = {one.key.removeprefix("mail:"): one.milestones for one in demo.activities}
    told = {(key, one.kind.value, one.state) for key in stories for one in mails.get(key, ())}
    stated = {(key, milestone) for key, milestone in stories.items() if milestone}
    found = {(key, kind) for key, kind, _ in told}
    counting = {(key, kind) for key, kind, state in told if state is MilestoneState.LOGGED}
    assert len(found & stated) >= 0.97 * len(stated)
    assert len(counting & stated) >= 0.97 * len(counting) >= 0.5 * len(stated)


def test_a_second_pass_logs_nothing_new(demo: Demo) -> None:
    before = demo.activities
    assert sum(report.tally.seen for report in demo.sync()) == 0
    assert demo.activities == before


def test_the_proof_holds_for_every_folder(demo: Demo) -> None:
    settings = config.load(demo.truth.config)
    covered = [cover(demo.database, pull.source) for pull in assembly.pulls(settings, {}, NOW)]
    assert all(one.ok for one in covered)
    assert sum(folder.server for one in covered for folder in one.folders) == demo.truth.locations()


def _told(activity: Activity) -> tuple[object, ...]:
    recruiters = tuple(sorted({credit.recruiter for credit in activity.credits} - {""}))
    return (activity.kind, activity.direction, activity.at, recruiters, str(activity.status))


def _expected(activity: ExpectedActivity) -> tuple[object, ...]:
    return (activity.kind, activity.direction, activity.at, tuple(sorted(activity.recruiters)), str(activity.status))


def _people(activity: Activity) -> tuple[str, ...]:
    return tuple(sorted(person.external_id or "" for person in activity.people))
