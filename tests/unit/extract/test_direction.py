"""Who writes to whom, and what that makes of the same words."""

import pytest

from syncd.extract import mail
from syncd.extract.milestones import direction
from syncd.extract.milestones.direction import ANYBODY, Writer
from syncd.model.message import Address, Attachment, Message

OURS = frozenset({"northbridge.example"})
TOM, CLIENT, CANDIDATE = "tom@northbridge.example", "nadia@ridgeline.example", "sam@mailbox.example"


@pytest.mark.parametrize(
    ("sender", "to", "signature", "own", "writer"),
    [
        (TOM, CLIENT, "", OURS, Writer.AGENCY),
        (CLIENT, TOM, "Ridgeline Talent Team", OURS, Writer.CLIENT),
        (CANDIDATE, TOM, "", OURS, Writer.CANDIDATE),
        ("sam@privatmail.example", TOM, "", OURS, Writer.CANDIDATE),
        ("ann@halestaffing.example", CLIENT, "", (), Writer.AGENCY),
        ("ann@hale.example", CLIENT, "Ann Hale\nHale Recruitment Ltd", (), Writer.AGENCY),
        (CLIENT, "ann@halestaffing.example", "", (), Writer.CLIENT),
        (CLIENT, TOM, "", (), ANYBODY),
        ("", TOM, "", OURS, ANYBODY),
        ("alice@northbridge.example", TOM, "", OURS, Writer.COLLEAGUE),
    ],
)
def test_the_writer_is_told_by_addresses_and_signature(
    sender: str, to: str, signature: str, own: frozenset[str], writer: Writer
) -> None:
    assert direction.of(Address("", sender), (Address("", to),), signature, own_domains=own) == writer


def told(text: str, sender: str, to: str, *files: str, subject: str = "") -> list[str]:
    attached = tuple(Attachment("application/pdf", name, 1) for name in files)
    people = (Address("", sender),), (Address("", to),)
    message = Message(None, None, *people, (), (), (), subject, text, attachments=attached)
    return [mention.kind.value for mention in mail.read(message, region="GB", own_domains=OURS).milestones]


def test_a_cv_is_sent_by_us_and_not_by_the_candidate() -> None:
    said = "Please find attached the CV for the buyer role."
    assert told(said, TOM, CLIENT) == ["cv_sent"]
    assert told(said, CANDIDATE, TOM) == []


def test_somebody_wants_to_see_you_is_an_interview_in_our_mail_and_a_meeting_in_the_clients() -> None:
    said = "Mr Pettifer is able to see you on Tuesday at 11 o'clock."
    assert told(said, TOM, CANDIDATE) == ["interview_arranged"]
    assert told(said, CLIENT, TOM) == ["meeting_agreed"]


def test_an_attached_cv_makes_an_introduction_of_a_name() -> None:
    said = "Mamadou Diallo, électromécanicien, dispo de suite."
    assert told(said, TOM, CLIENT, "CV_Diallo.pdf") == ["cv_sent"]
    assert told(said, TOM, CLIENT, "map.pdf") == []


def test_only_they_can_be_uninterested() -> None:
    said = "Thanks, but I am not interested."
    assert told(said, CANDIDATE, TOM) == ["not_interested"]
    assert told(said, TOM, CANDIDATE) == []


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("Accepted: Account review", "meeting_agreed"),
        ("Zugesagt: Vorstellungsgespräch Frau Brand", "interview_arranged"),
        ("Принято: встреча", "meeting_agreed"),
    ],
)
def test_an_accepted_invitation_is_a_word_given(subject: str, kind: str) -> None:
    assert told("", CLIENT, TOM, subject=subject) == [kind]


@pytest.mark.parametrize(
    ("text", "kinds"), [("I can do this until Friday.", []), ("Friday at 9 works for me.", ["meeting_agreed"])]
)
def test_a_deadline_is_no_appointment(text: str, kinds: list[str]) -> None:
    assert told(text, CLIENT, TOM) == kinds


def test_what_recruiters_agree_among_themselves_is_no_meeting() -> None:
    text = "Great, see you on Tuesday at 10."
    assert told(text, CLIENT, TOM) == ["meeting_agreed"]
    assert told(text, "alice@northbridge.example", TOM) == []
