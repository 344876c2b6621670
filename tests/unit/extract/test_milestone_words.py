"""Milestones told in words that no table holds: by what is learned of each, and by who writes of whom and when."""

import pytest

from syncd.extract import mail
from syncd.extract.milestones import vocabulary
from syncd.model.message import Address, Message

OURS = frozenset({"northbridge.example"})
TOM, CLIENT, CANDIDATE = "tom@northbridge.example", "ann@acme.example", "ida@freemail.example"


def told(text: str, sender: str, recipient: str) -> set[str]:
    message = Message(None, None, (Address("", sender),), (Address("", recipient),), (), (), (), "", text)
    return {one.kind.value for one in mail.read(message, region="GB", own_domains=OURS).milestones}


@pytest.mark.parametrize(
    ("text", "sender", "recipient", "kind"),
    [
        ("We'll have Marlon here on Thursday 14 May at 2pm.", CLIENT, TOM, "interview_arranged"),
        ("Package for Marlon: £61k and 27 days, over to you to tell him.", CLIENT, TOM, "offer"),
        ("19 May at 13:00 in Hanover it is then.", CLIENT, TOM, "meeting_agreed"),
        ("Your papers are now with the hiring manager at Halden.", TOM, CANDIDATE, "cv_sent"),
    ],
)
def test_who_when_and_how_much_tell_what_no_phrase_does(text: str, sender: str, recipient: str, kind: str) -> None:
    assert told(text, sender, recipient) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor declined to comment on the ruling.",
        "A hearing on the planning appeal is set for 12 July at 10.",
        "Congratulations on the wider remit, well earned!",
        "The trade association offers a two-day course in Lyon.",
        "My flight gets in on Tuesday at 7:40, so I'll be late in.",
        "We already had that meeting, today at 11 in room 4.",
    ],
)
def test_business_that_is_not_about_people_is_no_milestone(text: str) -> None:
    assert told(text, CLIENT, TOM) == set()


@pytest.mark.parametrize("name", ["Tom", "Jean-Luc"])
def test_a_name_of_a_reader_is_nobodys_who_is_spoken_of(name: str) -> None:
    reader = f"{name.lower()}@northbridge.example"
    assert told(f"Great {name}, see you on 19 May at 13:00 in Hanover.", CLIENT, reader) == {"meeting_agreed"}


def test_what_a_sentence_tells_does_not_hang_on_what_was_read_before() -> None:
    said = "We can do Thursday 14 May at 14:00 for Business Lunch."
    vocabulary.of.cache_clear()
    first = told(said, CLIENT, TOM)
    told("Our business is doing well.", CLIENT, TOM)
    assert told(said, CLIENT, TOM) == first
