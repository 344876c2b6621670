"""Write a sample agency: six weeks in the life of Northbridge Talent, with the truth about them."""

from datetime import date
from itertools import chain
from pathlib import Path
from random import Random

from syncd.demo import calendars, exchange, mailboxes, reckoning, register, settings_file
from syncd.demo.days import Days
from syncd.demo.happenings import Happenings
from syncd.demo.northbridge import JOBS_MAILBOX, RECRUITERS
from syncd.demo.places import DIAL_INS
from syncd.demo.schedule import DIRECTORY, live
from syncd.demo.truth import DemoAgency

_CAREFUL = RECRUITERS[1]
"""Whose calendar has the damaged file."""


def write(directory: Path, *, today: date, seed: int = 7) -> DemoAgency:
    """Write configuration, directory, mailboxes, calendars and call records below `directory`.

    The same `directory`, `today` and `seed` give the same bytes. Mails and calls end on the day before `today`;
    meetings reach into the coming week, two weeks ahead where they recur. Files that are there are overwritten.
    """
    root = directory.resolve()
    root.mkdir(parents=True, exist_ok=True)
    happened = live(Days(today), Random(seed))  # noqa: S311 - stories want repeatable chance, not secrecy
    config, people_csv = root / "syncd.toml", root / "people.csv"
    config.write_text(settings_file.text(), encoding="utf-8")
    register.write(people_csv, DIRECTORY, {recruiter.key: recruiter.email for recruiter in RECRUITERS})
    _write_mailboxes(root, happened)
    _write_calendars(root, happened)
    exchange.write(root / "calls.csv", happened.calls)
    return _truth(root, config, people_csv, today, happened)


def _write_mailboxes(root: Path, happened: Happenings) -> None:
    every = list(chain.from_iterable(mailboxes.copies(letter) for letter in happened.letters))
    for mailbox in (*RECRUITERS, JOBS_MAILBOX):
        held = [copy for copy in every if copy.mailbox.key == mailbox.key]
        mailboxes.write(root / settings_file.mail_source(mailbox), held)


def _write_calendars(root: Path, happened: Happenings) -> None:
    for recruiter in RECRUITERS:
        entries = [a for a in happened.appointments if recruiter in a.calendars]
        folder = root / settings_file.calendar_source(recruiter)
        calendars.write(folder, entries, damaged=recruiter is _CAREFUL)


def _truth(root: Path, config: Path, people_csv: Path, today: date, happened: Happenings) -> DemoAgency:
    (rung,) = reckoning.rung_in_meetings(happened)
    return DemoAgency(
        directory=root,
        config=config,
        people_csv=people_csv,
        today=today,
        recruiters=tuple(recruiter.email for recruiter in RECRUITERS),
        people=len(DIRECTORY),
        items=tuple(reckoning.items(happened, _CAREFUL)),
        activities=tuple(reckoning.activities(happened)),
        ignored=reckoning.ignored(happened),
        unknown_people=reckoning.unknown_people(happened.letters),
        new_numbers=reckoning.new_numbers(happened.letters),
        rung=rung,
        unknown_callers=reckoning.unknown_callers(happened),
        dead_emails=reckoning.dead_emails(happened.letters),
        cancelled=tuple(a.uid for a in happened.appointments if a.cancelled),
        dial_ins=DIAL_INS,
    )
