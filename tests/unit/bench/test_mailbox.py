"""The mailbox of the bench: figures can be compared only if everybody's mails are the same."""

import email
from pathlib import Path
from random import Random

import phonenumbers

from bench.mailbox import mails, write
from bench.people import people


def test_the_same_seed_makes_the_same_bytes() -> None:
    assert list(mails(60, seed=7)) == list(mails(60, seed=7))
    assert list(mails(60, seed=7)) != list(mails(60, seed=8))


def test_text_is_a_sixth_of_a_mailbox_and_its_mails_are_well_formed() -> None:
    sizes = {"text": 0, "all": 0}
    for mail in mails(500):
        message = email.message_from_bytes(mail.raw)
        assert [part.defects for part in message.walk() if part.defects] == []
        sizes["all"] += len(mail.raw)
        sizes["text"] += sum(len(str(part)) for part in message.walk() if part.get_content_maintype() == "text")
    assert 0.10 < sizes["text"] / sizes["all"] < 0.22
    assert 25_000 < sizes["all"] / 500 < 42_000


def test_a_maildir_is_written_with_part_of_its_people(tmp_path: Path) -> None:
    written = write(tmp_path / "Maildir", 40)
    assert sum(path.stat().st_size for path in (tmp_path / "Maildir/cur").iterdir()) == written
    assert "@" in (tmp_path / "people.csv").read_text(encoding="utf-8")


def test_numbers_in_signatures_are_valid_ones() -> None:
    numbers = [phonenumbers.parse(person.number, "GB") for person in people(Random(1), 200)]
    assert all(phonenumbers.is_valid_number(number) for number in numbers)
