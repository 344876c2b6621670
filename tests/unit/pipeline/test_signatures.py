"""How people sign, remembered; and what is asked when one of them signs otherwise for good."""

from collections.abc import Sequence

import pytest

from syncd.model.changes import Signed
from syncd.model.review import ProposalKind
from syncd.review import actions
from syncd.store import people, signatures, tables
from tests.unit.pipeline.office import PRIYA, Office, mail

PEOPLE = (
    "external_id,name,role,emails,phones,company,title\n"
    f"P-1,Priya Patel,client,{PRIYA},020 7946 0123,Kestrel Ltd,Talent Partner\n"
)
OLD = "Priya Patel\nTalent Partner\nKestrel Ltd\nT: 020 7946 0123\n"
TITLE = OLD.replace("Talent Partner", "Head of HR")
EMPLOYER = OLD.replace("Kestrel Ltd", "Blue Harbour Ltd")
SURNAME = OLD.replace("Priya Patel", "Priya Shah")
SHORT = "Priya\nSent from my iPhone\n"


def signed(day: int, signature: str) -> bytes:
    return mail(
        body=f"Hi Alice,\n\nthat works for us.\n\nKind regards\n\n-- \n{signature}",
        Message_ID=f"<{day}@client.example>",
        Subject=f"Mail {day}",
        Date=f"Mon, {day:02} Feb 2026 09:30:00 +0000",
    )


def read(office: Office, mails: Sequence[tuple[int, str]], people: str = PEOPLE) -> None:
    office.knows(people)
    for day, signature in mails:
        office.deliver(signed(day, signature))
        office.sync()


def asked(office: Office) -> list[tuple[str, str, str]]:
    return [(q.field, q.old, q.new) for q in office.questions() if q.kind is ProposalKind.CHANGE]


CHANGED = {
    "title": (TITLE, ("title", "Talent Partner", "Head of HR"), "Talent Partner → Head of HR"),
    "employer": (EMPLOYER, ("company", "Kestrel Ltd", "Blue Harbour Ltd"), "Kestrel Ltd → Blue Harbour Ltd"),
    "surname": (SURNAME, ("name", "Priya Patel", "Priya Shah"), "Priya Patel → Priya Shah"),
}


@pytest.mark.parametrize("turned", [False, True], ids=["oldest first", "newest first"])
@pytest.mark.parametrize(("new", "expected", "quote"), CHANGED.values(), ids=CHANGED.keys())
def test_a_signature_that_changed_for_good_is_asked_about_in_whatever_order_it_is_read(
    office: Office, new: str, expected: tuple[str, str, str], quote: str, turned: bool
) -> None:
    mails = [(2, OLD), (3, OLD), (4, SHORT), (5, new), (6, new)]
    read(office, mails[::-1] if turned else mails)
    assert asked(office) == [expected]
    assert office.the_question().quote == quote
    with office.database.read() as conn:
        before = people.get(conn, 1)
    question = office.the_question()
    office.decide(actions.accept, question.id)
    office.read_everything_again()
    assert asked(office) == []
    office.decide(actions.undo, question.id)
    with office.database.read() as conn:
        assert people.get(conn, 1) == before


NOTHING_CHANGED = {
    "seen once": [(2, OLD), (3, TITLE)],
    "both in use": [(2, OLD), (3, TITLE), (4, OLD), (5, TITLE)],
    "both in use, one of them otherwise": [
        (2, OLD),
        (3, TITLE),
        (4, "Priya Patel\nTalent Partner\nKestrel Ltd\n"),
        (5, TITLE),
    ],
    "back again": [(2, OLD), (3, TITLE), (4, TITLE), (5, OLD)],
    "says less": [(2, OLD), (3, SHORT), (4, "Priya Patel\nT: 020 7946 0123\n"), (5, "Priya Patel\nT: 020 7946 0123\n")],
    "in other words": [
        (2, OLD),
        (3, OLD.replace("Kestrel Ltd", "Kestrel")),
        (4, OLD.replace("Kestrel Ltd", "Kestrel")),
    ],
    "somebody else's": [
        (2, OLD),
        (3, "Tom Wright\nHead of HR\nKestrel Ltd\n"),
        (4, "Tom Wright\nHead of HR\nKestrel Ltd\n"),
    ],
}


@pytest.mark.parametrize("mails", NOTHING_CHANGED.values(), ids=NOTHING_CHANGED.keys())
def test_what_did_not_change_for_good_is_not_asked_about(office: Office, mails: list[tuple[int, str]]) -> None:
    office.knows(PEOPLE)
    for day, signature in mails:
        office.deliver(signed(day, signature))
    office.sync()
    assert asked(office) == []


def test_what_the_record_says_already_is_not_asked_about(office: Office) -> None:
    read(office, [(2, OLD), (3, TITLE), (4, TITLE)], PEOPLE.replace("Talent Partner", "Head of HR"))
    assert asked(office) == []


def test_of_two_changes_the_latest_is_asked_about(office: Office) -> None:
    latest = OLD.replace("Talent Partner", "HR Director")
    read(office, [(2, OLD), (3, TITLE), (4, TITLE), (5, latest), (6, latest)])
    assert asked(office) == [("title", "Talent Partner", "HR Director")]


def remembered(office: Office) -> list[Signed]:
    with office.database.read() as conn:
        return list(map(signatures.from_row, conn.execute(tables.signatures.select())))


def test_not_too_much_is_remembered_of_anybody(office: Office) -> None:
    read(office, [(day, OLD.replace("0123", f"01{day:02}")) for day in range(1, 24)])
    kept = remembered(office)
    assert len(kept) == signatures.MOST
    assert max(one.last_at.day for one in kept) == 23
