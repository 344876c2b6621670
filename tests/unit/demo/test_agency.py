"""The sample agency as a whole: repeatable, configured, complete."""

import csv
import tomllib
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from syncd.demo import reckoning
from syncd.demo.agency import write
from syncd.demo.days import Days
from syncd.demo.schedule import live
from syncd.demo.truth import DemoAgency
from syncd.model.activity import Disposition, SkipReason
from tests.unit.demo.disk import NEVER_READ, Found, calendar_files, mail_files


def _contents(agency: DemoAgency) -> dict[str, bytes]:
    files = (path for path in agency.directory.rglob("*") if path.is_file())
    here = str(agency.directory).encode()
    return {str(path.relative_to(agency.directory)): path.read_bytes().replace(here, b"HERE") for path in files}


def test_the_same_day_and_seed_give_the_same_bytes(agency: DemoAgency, tmp_path: Path) -> None:
    again = write(tmp_path, today=agency.today)
    assert _contents(again) == _contents(agency)
    assert (again.items, again.activities) == (agency.items, agency.activities)


def test_another_seed_tells_the_stories_in_other_words(agency: DemoAgency, tmp_path: Path) -> None:
    other = write(tmp_path, today=agency.today, seed=8)
    assert _contents(other) != _contents(agency)
    assert len(other.items) == len(agency.items)


def test_the_configuration_names_three_recruiters_and_sources_that_exist(agency: DemoAgency) -> None:
    settings = tomllib.loads(agency.config.read_text(encoding="utf-8"))
    assert settings["agency"] == {
        "name": "Northbridge Talent", "region": "GB", "domains": ["northbridge.example"], "languages": ["en"],
    }  # fmt: skip
    assert tuple(recruiter["email"] for recruiter in settings["recruiters"]) == agency.recruiters
    assert settings["store"]["url"] == "sqlite:///syncd.db"
    paths = [Path(source["path"]) for source in settings["sources"]]
    assert not any(path.is_absolute() for path in paths), "whoever moves the folder would read and fill the old one"
    assert all((agency.directory / path).exists() for path in paths)
    assert {source["name"] for source in settings["sources"]} == {item.source for item in agency.items}


def test_only_the_shared_mailbox_and_the_calls_have_no_owner(agency: DemoAgency) -> None:
    sources = tomllib.loads(agency.config.read_text(encoding="utf-8"))["sources"]
    assert [source["name"] for source in sources if "owner" not in source] == ["jobs-mail", "calls"]
    assert {source["owner"] for source in sources if "owner" in source} == set(agency.recruiters)


def test_the_directory_holds_forty_people_at_ten_clients(agency: DemoAgency) -> None:
    with agency.people_csv.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == agency.people == 41
    assert len({row["external_id"] for row in rows}) == 41
    assert len({row["company"] for row in rows if "client" in row["role"]}) == 10
    assert {row["owner"] for row in rows} == set(agency.recruiters)
    assert any(not row["phones"] for row in rows), "a real directory has half-empty records"
    assert "candidate;client" in {row["role"] for row in rows}


def test_every_file_on_disk_is_in_the_truth_and_the_other_way_round(agency: DemoAgency) -> None:
    scope = [path for path in mail_files(agency) if path.parent.parent.name not in NEVER_READ]
    mails = {path.relative_to(agency.directory) for path in scope}
    entries = {path.relative_to(agency.directory) for path in calendar_files(agency)}
    told = {Path(item.source, item.path) for item in agency.items if item.path}
    assert mails | entries == told
    assert len([item for item in agency.items if item.path]) == len(told)


def test_what_lies_in_junk_trash_and_drafts_is_no_part_of_the_truth(agency: DemoAgency) -> None:
    left_out = [path for path in mail_files(agency) if path.parent.parent.name in NEVER_READ]
    assert len(left_out) == agency.ignored == 4
    assert {path.parent.parent.name for path in left_out} == {"Junk", "Trash", "Drafts"}


def test_every_call_record_is_in_the_truth(agency: DemoAgency) -> None:
    with (agency.directory / "calls.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [item.id for item in agency.items if item.source == "calls"]
    assert {row["recruiter"] for row in rows} == set(agency.recruiters)
    assert {(int(row["duration_seconds"]) > 0, row["answered"]) for row in rows} == {(True, "true"), (False, "false")}


def test_a_mail_s_file_is_as_old_as_the_mail(every_mail: list[Found]) -> None:
    assert all(mail.path.stat().st_mtime == mail.date.timestamp() for mail in every_mail)


def test_the_sample_is_as_big_as_six_weeks_of_three_recruiters(agency: DemoAgency) -> None:
    assert 450 <= len([item for item in agency.items if item.source.endswith("-mail")]) <= 650
    assert 50 <= len({item.id for item in agency.items if item.source.endswith("-calendar")}) <= 80
    assert 130 <= agency.locations("calls") <= 200
    assert agency.locations() == sum(agency.dispositions().values())


@pytest.mark.parametrize("weekday", range(7))
def test_on_whichever_day_it_is_shown_the_stories_reach_up_to_that_day(weekday: int) -> None:
    today = date(2026, 3, 30) + timedelta(days=weekday)
    happened = live(Days(today), Random(7))
    past = [letter.at.date() for letter in happened.letters] + [call.at.date() for call in happened.calls]
    starts = [o.start.date() for appointment in happened.appointments for o in appointment.occurrences]
    assert min(past) >= today - timedelta(days=48)
    assert max(past) < today <= max(past) + timedelta(days=3)
    assert today < max(starts) < today + timedelta(days=14)


@pytest.mark.parametrize("weekday", range(7))
def test_on_whichever_day_it_is_shown_the_oddities_are_there(weekday: int) -> None:
    happened = live(Days(date(2026, 3, 30) + timedelta(days=weekday)), Random(7))
    (rung,) = reckoning.rung_in_meetings(happened)
    assert rung.external_id == "C-1002"
    assert len(reckoning.new_numbers(happened.letters)) == 2
    assert len(reckoning.unknown_people(happened.letters)) == 3
    assert {letter.fate for letter in happened.letters} == {
        Disposition.LOGGED, Disposition.QUEUED, SkipReason.BULK, SkipReason.ROBOT, SkipReason.AUTO_REPLY,
        SkipReason.BOUNCE, SkipReason.CALENDAR_NOTICE, SkipReason.INTERNAL, SkipReason.PRIVATE, SkipReason.NOTIFICATION,
        SkipReason.CANCELLED,
    }  # fmt: skip
