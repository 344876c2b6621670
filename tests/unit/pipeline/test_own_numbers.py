"""A mobile fills a record without an answer only where a signature says plainly that it is its owner's."""

from datetime import timedelta

import pytest

from syncd.model.filling import FillPolicy
from syncd.pipeline.catching_up import fill_up
from tests.unit.pipeline.office import Office, mail
from tests.unit.pipeline.test_filling import fillings, lets

ANN = "external_id,name,role,emails,phones\nP-1,Ann Lee,candidate,ann@lee.example,\n"
MOBILE = "+447911123456"
SMALL_PRINT = (
    "This email is confidential and intended for the person it is addressed to.\n"
    "Please consider the environment and your family before printing. pp"
)
ANOTHERS = [
    "Bob\nAssistant to Ann Lee\nMobile: 07911 123456",
    "B. Ray\nPA to Ann Lee\nMobile: 07911 123456",
    "Ann Lee\nPA: Bob Ray\nMobile: 07911 123456",
    "Bob Ray for Ann Lee\nMobile: 07911 123456",
    "Ann Lee\np.p. Bob Ray\nMobile: 07911 123456",
    "Sent by Bob Ray\nMobile: 07911 123456",
    "Ann Lee\nMobile: 07911 123456\nSent by Bob Ray on behalf of Ann Lee",
    "Office of Ann Lee\nMobile: 07911 123456",
    "Ann & Tom Lee\nMobile: 07911 123456",
    "Ann and Tom Lee\nMobile: 07911 123456",
    "Ann Lee & Bob Ray\nMobile: 07911 123456",
    "Ann Lee / Bob Ray\nMobile: 07911 123456",
    "Ann Lee, Bob Ray\nMobile: 07911 123456",
    "The Lee Family\nMobile: 07911 123456",
    "Familie Ann Lee\nMobil: 07911 123456",
    "Ann Brown\nMobile: 07911 123456",
    "Annie Lee-Brown\nMobile: 07911 123456",
    "Lee\nMobile: 07911 123456",
    "Lee, Ann\nMobile: 07911 123456",
    "Ann\nMobile: 07911 123456",
    "Ann Lee\nAssistant: Bob Ray, Mobile 07911 123456",
    "Ann Lee\nMobile: 07911 123456 (Bob, my assistant)",
    "Ann Lee\nM: 07911 123456 (office mobile, shared)",
    "Ann Lee\nM: 07911 123456 Bob Ray",
    "Ann Lee\nHusband's mobile 07911 123456",
    "Ann Lee\nEmergency mobile: 07911 123456",
    "Ann Lee\nFax/Mobile: 07911 123456",
    "Ann Lee\nBob Ray\nMobile: 07911 123456",
    "Ann Lee\nTalent Partner\nBob Ray, Consultant\nMobile: 07911 123456",
    "Ann Lee /\nBob Ray\nMobile: 07911 123456",
    f"Ann Lee\nMobile: 07911 123456\n\n{SMALL_PRINT}\nSent by Bob Ray for Ann Lee",
]


def signed(office: Office, signature: str, day: int = 2) -> None:
    letter = f"Hi Alice,\n\nthat works.\n\nKind regards\n\n-- \n{signature}"
    office.deliver(
        mail(
            sender="Ann Lee <ann@lee.example>",
            body=letter,
            Message_ID=f"<{day}@lee.example>",
            Subject=f"Mail {day}",
            Date=f"Mon, {day:02} Feb 2026 09:30:00 +0000",
        )
    )
    office.sync()


@pytest.fixture
def ann(office: Office) -> Office:
    office.knows(ANN)
    lets(office, FillPolicy(("phone",)))
    return office


@pytest.mark.parametrize("signature", ANOTHERS)
def test_a_mobile_that_may_be_somebody_elses_is_asked_about_as_doubtful(ann: Office, signature: str) -> None:
    signed(ann, signature)
    lets(ann, FillPolicy(("phone",), sure=0.5))
    ann.now += timedelta(hours=1)
    assert fill_up(ann.database, ann.now) == 0
    assert fillings(ann) == []
    asked = [one.confidence for one in ann.questions() if one.field == "phone"]
    assert len(asked) == 1
    assert asked[0] <= 0.5


@pytest.mark.parametrize(
    "signature",
    [
        "Ann Lee\nMobile: 07911 123456",
        "ANN LEE\nM 07911 123456",
        "Dr. Ann M. Lee, MBA\nCell: +44 (0)7911 123456",
        "Ann Lee\nHead of HR\nSmith & Sons Ltd\nT: 020 7946 0123\nMob. 07911-123456",
        "Ann Lee | Talent Partner\nHandy: +44 7911 123456",
        "Ann Lee\nTél. portable : +44 7911 123456",
        "Ann Lee\nMóvil: +44 7911 123456.",
        f"Ann Lee\nMobile: 07911 123456\n\n{SMALL_PRINT}",
        "Ann Lee\nGrant Thornton LLP\nLondon\nMobile: 07911 123456",
        "Ann Lee\nFinance Director\nCharlotte Street\nMobile: 07911 123456",
    ],
)
def test_a_mobile_that_stands_plainly_below_the_owners_whole_name_is_filled(ann: Office, signature: str) -> None:
    signed(ann, signature)
    assert fillings(ann) == [("phone", MOBILE)]


def test_a_mobile_that_was_asked_about_before_the_rule_is_filled_by_it_only_where_it_is_plain(office: Office) -> None:
    office.knows(ANN)
    signed(office, "Ann Lee\nMobile: 07911 123456")
    lets(office, FillPolicy(("phone",)))
    assert fill_up(office.database, office.now) == 1
